//! What waits for the learner at the start, and where one can go from the end of a module.

use super::drill::Kind;
use super::{World, left, standing};
use crate::app::bank::Bank;
use crate::app::beginning::{journey, training, way, ways};
use crate::app::element::{french, gathering, text, worded};
use crate::app::messages::say;
use crate::app::platform;
use crate::law::rule::RuleId;
use crate::learning::Log;
use yew::prelude::*;

/// The rules of a review that are named; the others are counted.
const NAMED: usize = 3;

/// What waits for the learner.
pub fn waiting(bank: &Bank, log: &Log) -> Vec<Html> {
    let world = World { bank, log, now: platform::now() };
    let (mut lines, reviewing) = left::lines(&world);
    let due = standing::due(&world).len();
    if due > 0 && !reviewing {
        lines.push(review(due, &standing::due_rules(&world)));
    }
    lines
}

/// The ways from the end of a module, once something is answered.
pub fn at_score(module: &str, answered: usize) -> Option<Html> {
    let paper =
        way(["#/attestation/", module].concat(), say::attestation(), say::attestation_ways());
    (answered > 0).then(|| ways(say::and_then(), vec![paper, journey(), training()]))
}

/// The way to the review, and the rules that it is about.
fn review(questions: usize, rules: &[RuleId]) -> Html {
    let href = Kind::Review.address();
    let words = [say::heard_colon(), &say::due_enough(questions)].concat();
    let shown = if rules.len() > NAMED + 1 { NAMED } else { rules.len() };
    let comma = |at: usize| if at + 1 < shown { "," } else { "" };
    let named = rules.iter().take(shown).enumerate();
    let named =
        named.map(|(at, rule)| french("li", "", &[&standing::name(*rule), comma(at)].concat()));
    let others = rules.len() - shown;
    let others = (others > 0).then(|| worded("li", "", &say::due_others(others)));
    let named = gathering("ul", "beginning-rules", named.chain(others).collect());
    gathering("li", "", vec![html! { <a {href}>{ say::due_today() }</a> }, text(&words), named])
}
