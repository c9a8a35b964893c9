//! The answer as a sentence, then why; for a wrong option, what makes it wrong.

use super::sight::Sight;
use super::{focus, typeset};
use crate::quiz::Feedback;
use yew::prelude::*;

/// Right, wrong or not scored, in words, a sign and an attribute.
fn tag(sight: &Sight, feedback: &Feedback) -> (&'static str, &'static str, &'static str) {
    match (sight.scored, feedback.right) {
        (false, _) => ("unscored", "○ ", "Question ouverte, non notée"),
        (true, true) => ("right", "✓ ", "Juste"),
        (true, false) => ("wrong", "✗ ", "Pas encore"),
    }
}

/// What a screen reader is told once.
pub fn said(sight: &Sight) -> Option<String> {
    let feedback = sight.feedback.as_ref()?;
    let (_, _, words) = tag(sight, feedback);
    Some([words, ". ", &feedback.verdict].concat())
}

/// The verdict.
pub fn verdict(sight: &Sight, feedback: &Feedback) -> Html {
    let (outcome, sign, words) = tag(sight, feedback);
    let paragraph = |text: &String| html! { <p>{ typeset::line(text) }</p> };
    html! {
        <section class="verdict" aria-labelledby="verdict">
            <h2 id="verdict" tabindex="-1">
                <span class="verdict-tag" data-outcome={outcome}>
                    <span aria-hidden="true">{ sign }</span>{ words }<span class="heard">{ ". " }</span>
                </span>
                <span>{ feedback.verdict.clone() }</span>
            </h2>
            <div class="verdict-why">{ for feedback.explanation.iter().map(paragraph) }</div>
            <div>{ for why_not(sight, feedback) }</div>
            <div class="verdict-notice">{ for feedback.notices.iter().map(paragraph) }</div>
            <p class="verdict-jump">{ jump() }</p>
        </section>
    }
}

fn why_not(sight: &Sight, feedback: &Feedback) -> Option<Html> {
    let reason = feedback.why_not.as_ref()?;
    let (_, choice) = sight.options.iter().find(|(at, _)| *at == feedback.chosen)?;
    let title = ["Pourquoi pas ", &typeset::quoted(&choice.label), "\u{202f}?"].concat();
    Some(html! {
        <div class="verdict-not"><h3>{ title }</h3><p>{ typeset::line(reason) }</p></div>
    })
}

fn jump() -> Html {
    let onclick = |event: MouseEvent| {
        event.prevent_default();
        focus::visit("law");
    };
    html! { <a href="#law" {onclick}>{ "Lire les articles, mot pour mot" }</a> }
}
