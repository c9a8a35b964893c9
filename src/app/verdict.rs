//! The answer as a sentence, then why; for a wrong option, what makes it wrong.

use super::element::{gathering, holding, perhaps, text, worded};
use super::sight::Sight;
use super::{focus, typeset};
use crate::quiz::Feedback;
use yew::prelude::*;

/// Right or wrong: an attribute, a sign and the words.
const fn tag(feedback: &Feedback) -> (&'static str, &'static str, &'static str) {
    match feedback.right {
        true => ("right", "✓ ", "Juste"),
        false => ("wrong", "✗ ", "Pas encore"),
    }
}

/// What a screen reader is told once.
pub fn said(sight: &Sight) -> Option<String> {
    let feedback = sight.feedback.as_ref()?;
    let (_, _, words) = tag(feedback);
    Some([words, ". ", &feedback.verdict].concat())
}

/// The verdict.
pub fn verdict(sight: &Sight, feedback: &Feedback) -> Html {
    let (outcome, sign, words) = tag(feedback);
    let lines = |lines: &[String]| lines.iter().map(|one| typeset::line("p", "", one)).collect();
    html! {
        <section class="verdict" aria-labelledby="verdict">
            <h2 id="verdict" tabindex="-1">
                <span class="verdict-tag" data-outcome={outcome}>
                    <span aria-hidden="true">{ sign }</span>{ words }{ worded("span", "heard", ". ") }
                </span>
                { worded("span", "", &feedback.verdict) }
            </h2>
            { gathering("div", "verdict-why", lines(&feedback.explanation)) }
            { perhaps(why_not(sight, feedback)) }
            { gathering("div", "verdict-notice", lines(&feedback.notices)) }
            { holding("p", "verdict-jump", jump()) }
        </section>
    }
}

/// What stands there when an answer can no longer be explained.
pub fn unexplained() -> Html {
    html! {
        <section class="verdict" aria-labelledby="verdict">
            <h2 id="verdict" tabindex="-1">{ "Votre réponse est enregistrée." }</h2>
            { worded("p", "verdict-why", "Cette question a changé depuis\u{a0}: elle ne peut plus être expliquée ici.") }
        </section>
    }
}

fn why_not(sight: &Sight, feedback: &Feedback) -> Option<Html> {
    let reason = feedback.why_not.as_ref()?;
    let (_, choice) = sight.options.iter().find(|(at, _)| *at == feedback.chosen)?;
    let title = ["Pourquoi pas ", &typeset::quoted(&choice.label), "\u{202f}?"].concat();
    let parts = vec![worded("h3", "", &title), typeset::line("p", "", reason)];
    Some(gathering("div", "verdict-not", parts))
}

fn jump() -> Html {
    let onclick = |event: MouseEvent| {
        event.prevent_default();
        focus::visit("law");
    };
    html! { <a href="#law" {onclick}>{ text("Lire les articles, mot pour mot") }</a> }
}
