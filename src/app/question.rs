//! The question and its options: native radio buttons, and after the answer what became of each.

use super::element::{gathering, perhaps, worded};
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
                <legend>{ worded("h2", "", &exercise.prompt) }</legend>
                { gathering("ul", "", options) }
            </fieldset>
            { perhaps(check) }
        </form>
    }
}

fn check(hasty: bool) -> Html {
    let missing = if hasty { HASTY } else { "" };
    let button = html! { <button type="submit" class="action">{ "Vérifier" }</button> };
    gathering("div", "question-check", vec![button, worded("span", "question-missing", missing)])
}

/// What is said to a learner who wants to know before choosing.
pub const HASTY: &str = "Choisissez d’abord une réponse.";

fn option(at: usize, choice: &Choice, sight: &Sight) -> Html {
    let chosen = sight.chosen == Some(at);
    let (outcome, tag) = outcome(at, sight);
    html! {
        <li key={choice.key.as_str()}>
            <label class="option" data-chosen={chosen.then_some("")} data-outcome={outcome}>
                <input type="radio" name="option" value={choice.key.clone()} checked={chosen}
                    disabled={sight.answered} />
                { worded("span", "option-label", &choice.label) }
                { worded("span", "option-tag", tag) }
            </label>
        </li>
    }
}

/// What became of an option, and the same in words.
fn outcome(at: usize, sight: &Sight) -> (Option<&'static str>, &'static str) {
    let Some(feedback) = &sight.feedback else { return (None, "") };
    let (chosen, key) = (at == feedback.chosen, at == feedback.key);
    match (chosen, key) {
        (true, true) => (Some("right"), "✓ Votre réponse, juste"),
        (true, false) => (Some("wrong"), "✗ Votre réponse"),
        (false, true) => (Some("right"), "✓ Réponse juste"),
        (false, false) => (None, ""),
    }
}
