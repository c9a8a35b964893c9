//! The question and its options: native radio buttons, and after the answer what became of each.

use super::sight::Sight;
use crate::quiz::question::Choice;
use yew::prelude::*;

/// What the question says to the page.
#[derive(Clone, PartialEq)]
pub struct Answering {
    /// An option was chosen, by its position among the question's own.
    pub chosen: Callback<usize>,
    /// The learner wants to know.
    pub checked: Callback<()>,
    /// Whether the learner wanted to know before choosing.
    pub hasty: bool,
}

/// The question.
pub fn question(sight: &Sight, answering: &Answering) -> Html {
    let checked = answering.checked.clone();
    let onsubmit = move |event: SubmitEvent| {
        event.prevent_default();
        checked.emit(());
    };
    let options = sight.options.iter().map(|(at, choice)| option(*at, choice, sight, answering));
    html! {
        <form class="question" data-answered={sight.answered.then_some("")} {onsubmit}>
            <fieldset>
                <legend><h2>{ sight.question.prompt.clone() }</h2></legend>
                <ul>{ for options }</ul>
            </fieldset>
            <div>{ for (!sight.answered).then(|| check(answering.hasty)) }</div>
        </form>
    }
}

fn check(hasty: bool) -> Html {
    let missing = if hasty { "Choisissez d’abord une réponse." } else { "" };
    html! {
        <div class="question-check">
            <button type="submit" class="action">{ "Vérifier" }</button>
            <span class="question-missing" id="missing">{ missing }</span>
        </div>
    }
}

fn option(at: usize, choice: &Choice, sight: &Sight, answering: &Answering) -> Html {
    let chosen = sight.chosen == Some(at);
    let onchange = answering.chosen.reform(move |_: Event| at);
    let (outcome, tag) = outcome(at, sight);
    html! {
        <li key={choice.key.clone()}>
            <label class="option" data-chosen={chosen.then_some("")} data-outcome={outcome}>
                <input type="radio" name="option" value={choice.key.clone()} checked={chosen}
                    disabled={sight.answered} {onchange} />
                <span class="option-label">{ choice.label.clone() }</span>
                <span class="option-tag">{ tag }</span>
            </label>
        </li>
    }
}

/// What became of an option, and the same in words.
fn outcome(at: usize, sight: &Sight) -> (Option<&'static str>, &'static str) {
    let Some(feedback) = &sight.feedback else { return (None, "") };
    let (chosen, key) = (at == feedback.chosen, at == feedback.key);
    match (sight.scored, chosen, key) {
        (false, true, _) => (None, "Votre réponse"),
        (true, true, true) => (Some("right"), "✓ Votre réponse, juste"),
        (true, true, false) => (Some("wrong"), "✗ Votre réponse"),
        (true, false, true) => (Some("right"), "✓ Réponse juste"),
        (_, false, _) => (None, ""),
    }
}
