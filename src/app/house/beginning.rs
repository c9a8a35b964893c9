//! What stands besides the modules at the start, and besides the score at the end of one: what
//! waits, and the ways to the rooms.

use super::drill::{Drill, Kind};
use super::exam::pool;
use super::french::count;
use super::{World, standing};
use crate::app::bank::Bank;
use crate::app::element::{gathering, text};
use crate::app::platform;
use crate::learning::Log;
use crate::learning::exam::Sitting;
use yew::prelude::*;

/// What waits for the learner, then the ways to the rooms.
pub fn at_start(bank: &Bank, log: &Log) -> Option<Html> {
    let world = World { bank, log, now: platform::now() };
    let pool = |exam: &_| pool(&bank.contents, exam);
    let mut lines = Vec::new();
    if let Some(sitting) = Sitting::resume(log, world.now, &pool) {
        let open = [&count(sitting.open(), "question", "questions"), " sans réponse"].concat();
        lines.push(line(
            ["#/examen/", &sitting.exam().seed.to_string()].concat(),
            "Reprendre l’examen en cours",
            &open,
        ));
    }
    let due = standing::due(&world).len();
    if due > 0 {
        let words =
            [&count(due, "question", "questions"), " suffisent pour ne pas oublier"].concat();
        let words =
            if due == 1 { "une question suffit pour ne pas oublier" } else { words.as_str() };
        lines.push(line(
            ["#/", &Drill::of(Kind::Review).path()].concat(),
            "À revoir aujourd’hui",
            words,
        ));
    }
    lines.push(line(
        "#/entrainement".to_owned(),
        "S’exercer",
        "mélange, révision, une règle, examen",
    ));
    if log.answers().next().is_some() {
        lines.push(line("#/parcours".to_owned(), "Où j’en suis", "règle par règle"));
    }
    lines.push(line("#/mes-donnees".to_owned(), "Mes données", "enregistrer, reprendre, effacer"));
    Some(html! {
        <nav class="beginning" aria-label="Aussi">{ gathering("ul", "", lines) }</nav>
    })
}

/// The ways from the end of a module, once something is answered.
pub fn at_score(module: &str, answered: usize) -> Option<Html> {
    let paper = ["#/attestation/", module].concat();
    let lines = vec![
        line(paper, "Attestation", "à imprimer ou à enregistrer en PDF"),
        line("#/parcours".to_owned(), "Où j’en suis", "règle par règle"),
        line("#/entrainement".to_owned(), "S’exercer", "mélange, révision, une règle, examen"),
    ];
    (answered > 0).then(|| {
        html! {
            <nav class="beginning" aria-label="Et ensuite">{ gathering("ul", "", lines) }</nav>
        }
    })
}

fn line(href: String, name: &str, words: &str) -> Html {
    let words = ["\u{a0}: ", words].concat();
    gathering("li", "", vec![html! { <a {href}>{ text(name) }</a> }, text(&words)])
}
