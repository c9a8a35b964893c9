//! The question and its options: native radio buttons, and after the answer what became of each.

use super::action::{self, Rank};
use super::confidence;
use super::element::{french, gathering, perhaps, text, worded};
use super::house::Aids;
use super::messages::say;
use super::play::Stage;
use super::sight::Sight;
use crate::learning::Confidence;
use crate::quiz::edition::Exercise;
use crate::quiz::question::Choice;
use yew::prelude::*;

/// What the question says to the page.
pub struct Answering {
    /// An option was chosen.
    pub chosen: Callback<Event>,
    /// How sure the learner says to be so far.
    pub confidence: Option<Confidence>,
    /// The learner says how sure they are.
    pub felt: Callback<Confidence>,
    /// The learner wants to know.
    pub checked: Callback<SubmitEvent>,
    /// The case is passed over.
    pub passed: Callback<MouseEvent>,
    /// Whether the learner wanted to know before choosing.
    pub hasty: bool,
}

/// The question.
pub fn question(exercise: &Exercise, sight: &Sight, answering: Answering, aids: &Aids) -> Html {
    let options = sight.options.iter().map(|(at, choice)| option(*at, choice, sight)).collect();
    let asked = sight.stage == Stage::Asked;
    let Answering { chosen, checked, .. } = &answering;
    html! {
        <form class="question" data-answered={(!asked).then_some("")}
            onchange={chosen} onsubmit={checked}>
            <fieldset>
                <legend>{ french("h2", "", &exercise.prompt) }</legend>
                { gathering("ul", "", options) }
            </fieldset>
            { perhaps(asked.then(|| before(sight, &answering, aids))) }
        </form>
    }
}

/// What stands between the options and the answer: help, how sure one is, and the ways on.
fn before(sight: &Sight, answering: &Answering, aids: &Aids) -> Html {
    let missing = if answering.hasty { say::choose_first() } else { "" };
    let ways = vec![
        html! { <button type="submit" class="action">{ say::check() }</button> },
        aids.way(sight),
        action::button(Rank::Second, say::case_pass(), answering.passed.clone()),
        worded("span", "question-missing", missing),
    ];
    let parts = vec![
        aids.before(),
        confidence::asked(answering.confidence, &answering.felt),
        gathering("div", "question-check", ways),
        aids.below(sight),
    ];
    gathering("div", "", parts)
}

fn option(at: usize, choice: &Choice, sight: &Sight) -> Html {
    let chosen = sight.chosen == Some(at);
    let (outcome, sign, words) = outcome(at, sight);
    html! {
        <li key={choice.key.as_str()}>
            <label class="option" data-chosen={chosen.then_some("")} data-outcome={outcome}>
                <input type="radio" name="option" value={choice.key.clone()} checked={chosen}
                    disabled={sight.stage != Stage::Asked || sight.missed == Some(at)} />
                { french("span", "option-label", &choice.label) }
                { gathering("span", "option-tag", vec![text(sign), text(words)]) }
            </label>
        </li>
    }
}

/// What became of an option, and the same as a sign and in words.
fn outcome(at: usize, sight: &Sight) -> (Option<&'static str>, &'static str, &'static str) {
    let Some(feedback) = &sight.feedback else {
        let missed = sight.missed == Some(at);
        return if missed { (Some("wrong"), "✗ ", say::your_answer()) } else { (None, "", "") };
    };
    let (chosen, key) = (at == feedback.chosen, at == feedback.key);
    match (chosen, key) {
        (true, true) => (Some("right"), "✓ ", say::your_answer_right()),
        (true, false) => (Some("wrong"), "✗ ", say::your_answer()),
        (false, true) => (Some("right"), "✓ ", say::right_answer()),
        (false, false) => (None, "", ""),
    }
}
