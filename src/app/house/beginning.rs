//! What stands besides the modules at the start, and besides the score at the end of one: what
//! waits, and the ways to the rooms.

use super::drill::{Drill, Kind};
use super::{World, left, standing};
use crate::app::bank::Bank;
use crate::app::element::{gathering, text};
use crate::app::messages::say;
use crate::app::platform;
use crate::learning::Log;
use yew::prelude::*;

/// What waits for the learner, then the ways to the rooms.
pub fn at_start(bank: &Bank, log: &Log) -> Option<Html> {
    let world = World { bank, log, now: platform::now() };
    let (mut lines, reviewing) = left::lines(&world);
    let due = standing::due(&world).len();
    if due > 0 && !reviewing {
        let href = ["#/", &Drill::of(Kind::Review).path()].concat();
        lines.push(line(href, say::due_today(), &say::due_enough(due)));
    }
    lines.push(training());
    if !log.counted().is_empty() {
        lines.push(journey());
    }
    lines.push(line("#/mes-donnees".to_owned(), say::my_data(), say::my_data_ways()));
    Some(ways(say::also(), lines))
}

/// The ways from the end of a module, once something is answered.
pub fn at_score(module: &str, answered: usize) -> Option<Html> {
    let paper =
        line(["#/attestation/", module].concat(), say::attestation(), say::attestation_ways());
    (answered > 0).then(|| ways(say::and_then(), vec![paper, journey(), training()]))
}

fn training() -> Html {
    line("#/entrainement".to_owned(), say::practise(), say::practise_ways())
}

fn journey() -> Html {
    line("#/parcours".to_owned(), say::journey(), say::journey_by())
}

fn ways(name: &str, lines: Vec<Html>) -> Html {
    html! { <nav class="beginning" aria-label={name.to_owned()}>{ gathering("ul", "", lines) }</nav> }
}

fn line(href: String, name: &str, words: &str) -> Html {
    let words = [say::heard_colon(), words].concat();
    gathering("li", "", vec![html! { <a {href}>{ text(name) }</a> }, text(&words)])
}
