//! The end of a module: the score, by rule, and what to take up again.

use super::action::{self, Rank};
use super::element::{gathering, holding, perhaps, text, worded};
use super::grading::Standings;
use super::play::Play;
use super::route::{Course, Route};
use super::typeset::count;
use super::{frame, steps};
use crate::learning::log::{Asked, Log};
use crate::learning::progress::{Progress, Score};
use crate::quiz::Ask;
use crate::quiz::edition::{Contents, Outline};
use yew::prelude::*;

/// The end of a module.
pub fn score(
    module: &Outline,
    contents: &Contents,
    log: &Log,
    again: Callback<MouseEvent>,
) -> Html {
    let standings = Standings::of(module, log);
    let rules = (!standings.scores.is_empty()).then(|| table(&standings.scores));
    let wrong = (!standings.wrong.is_empty()).then(|| to_redo(module, &standings));
    let parts = vec![
        worded("p", "score-module", &module.title),
        frame::heading("Bilan"),
        worded("p", "score-sum", &summed_up(&standings.progress)),
        holding("div", "steps", steps::segments(&standings.marks, None)),
        gathering("div", "score-do", ways((module, contents), log, &standings, again)),
        perhaps(rules),
        perhaps(wrong),
    ];
    gathering("div", "score", parts)
}

fn summed_up(sum: &Progress) -> String {
    let right = count(sum.right, "réponse juste", "réponses justes");
    let of = [right.as_str(), " sur ", &sum.scored.to_string(), ". "].concat();
    let (open, wrong) = (sum.questions - sum.answered, sum.scored - sum.right);
    let rest = match (open, wrong) {
        (0, 0) => "Vous lisez la loi comme elle est écrite.".to_owned(),
        (0, _) => {
            count(wrong, "question mérite d’être reprise.", "questions méritent d’être reprises.")
        }
        _ => count(
            open,
            "question attend encore votre réponse.",
            "questions attendent encore votre réponse.",
        ),
    };
    [of, rest].concat()
}

fn table(rules: &[Score]) -> Html {
    let rows = rules.iter().map(row).collect();
    html! {
        <section aria-labelledby="rules">
            <h2 id="rules">{ "Par règle" }</h2>
            <table>
                <thead><tr>
                    <th scope="col">{ "Règle" }</th>
                    <th scope="col">{ "Justes" }</th>
                    <th scope="col">{ "À reprendre" }</th>
                </tr></thead>
                { gathering("tbody", "", rows) }
            </table>
        </section>
    }
}

fn row(score: &Score) -> Html {
    let right = [&score.right.to_string(), " sur ", &score.scored.to_string()].concat();
    let wrong = (score.scored - score.right).to_string();
    let rule = html! { <th scope="row">{ text(&score.rule) }</th> };
    gathering("tr", "", vec![rule, worded("td", "", &right), worded("td", "", &wrong)])
}

fn to_redo(module: &Outline, standings: &Standings) -> Html {
    let line = |wrong| line(module, &standings.asked, wrong);
    let lines = standings.wrong.iter().filter_map(line);
    html! {
        <section class="score-again" aria-labelledby="again">
            <h2 id="again">{ "À reprendre" }</h2>
            { gathering("ul", "", lines.collect()) }
        </section>
    }
}

fn line(module: &Outline, asked: &[Asked], wrong: &Asked) -> Option<Html> {
    let (case, item) = module.find(&wrong.id)?;
    let number = asked.iter().position(|one| one == wrong)? + 1;
    let href = Route::Play(Course::Module(module.id.clone()), Some(number)).address();
    let link = html! { <a {href}>{ text(&case.title) }</a> };
    let about = [about(item.ask()), " · ", &item.rule].concat();
    Some(gathering("li", "", vec![link, worded("p", "", &about)]))
}

/// What a question asks, in a few words.
const fn about(ask: Ask) -> &'static str {
    match ask {
        Ask::Secrecy => "Se taire ou parler\u{202f}?",
        Ask::Help => "Faut-il aider\u{202f}?",
        Ask::Ground => "Sur quoi s’appuyer\u{202f}?",
        Ask::Recipient => "À qui parler\u{202f}?",
    }
}

/// What one can do now; the first of them is the main one.
fn ways(
    (module, contents): (&Outline, &Contents),
    log: &Log,
    standings: &Standings,
    again: Callback<MouseEvent>,
) -> Vec<Html> {
    let id = || module.id.clone();
    let course = Course::Module(id());
    let going = Play::open(&course, contents, log, 0);
    let open = going.is_some_and(|play| play.session.current().is_some());
    let mut ways = Vec::new();
    let rank = |ways: &Vec<Html>| if ways.is_empty() { Rank::First } else { Rank::Second };
    if open {
        ways.push(action::link(Rank::First, course.address(), "Continuer", ""));
    }
    let wrong = standings.wrong.len();
    if wrong > 0 {
        let words = match wrong {
            1 => "Reprendre cette question".to_owned(),
            _ => ["Reprendre ces ", &wrong.to_string(), " questions"].concat(),
        };
        ways.push(action::link(rank(&ways), Course::Redo(id()).address(), &words, ""));
    }
    ways.push(action::link(rank(&ways), Route::Start.address(), "Retour à l’accueil", ""));
    if !open && standings.progress.answered > 0 {
        ways.push(action::button(Rank::Second, "Recommencer tout le module", again));
    }
    ways
}
