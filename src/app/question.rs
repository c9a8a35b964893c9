//! The question and its options: native radio buttons, and after the answer what became of each.

use super::element::{french, gathering, perhaps, text, worded};
use super::messages::say;
use super::sight::Sight;
use crate::quiz::edition::Exercise;
use crate::quiz::question::Choice;
use yew::prelude::*;

/// What the question says to the page.
pub struct Answering {
    /// An option was chosen.
    pub chosen: Callback<Event>,
    /// The learner wants to know.
    pub checked: Callback<SubmitEvent>,
    /// Whether the learner wanted to know before choosing.
    pub hasty: bool,
}

/// The question.
pub fn question(exercise: &Exercise, sight: &Sight, answering: Answering) -> Html {
    let options = sight.options.iter().map(|(at, choice)| option(*at, choice, sight)).collect();
    let check = (!sight.answered).then(|| check(answering.hasty));
    html! {
        <form class="question" data-answered={sight.answered.then_some("")}
            onchange={answering.chosen} onsubmit={answering.checked}>
            <fieldset>
                <legend>{ french("h2", "", &exercise.prompt) }</legend>
                { gathering("ul", "", options) }
            </fieldset>
            { perhaps(check) }
        </form>
    }
}

fn check(hasty: bool) -> Html {
    let missing = if hasty { say::choose_first() } else { "" };
    let button = html! { <button type="submit" class="action">{ say::check() }</button> };
    gathering("div", "question-check", vec![button, worded("span", "question-missing", missing)])
}

fn option(at: usize, choice: &Choice, sight: &Sight) -> Html {
    let chosen = sight.chosen == Some(at);
    let (outcome, sign, words) = outcome(at, sight);
    html! {
        <li key={choice.key.as_str()}>
            <label class="option" data-chosen={chosen.then_some("")} data-outcome={outcome}>
                <input type="radio" name="option" value={choice.key.clone()} checked={chosen}
                    disabled={sight.answered} />
                { french("span", "option-label", &choice.label) }
                { gathering("span", "option-tag", vec![text(sign), text(words)]) }
            </label>
        </li>
    }
}

/// What became of an option, and the same as a sign and in words.
fn outcome(at: usize, sight: &Sight) -> (Option<&'static str>, &'static str, &'static str) {
    let Some(feedback) = &sight.feedback else { return (None, "", "") };
    let (chosen, key) = (at == feedback.chosen, at == feedback.key);
    match (chosen, key) {
        (true, true) => (Some("right"), "✓ ", say::your_answer_right()),
        (true, false) => (Some("wrong"), "✗ ", say::your_answer()),
        (false, true) => (Some("right"), "✓ ", say::right_answer()),
        (false, false) => (None, "", ""),
    }
}
