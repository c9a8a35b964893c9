//! The answer as a sentence, then why; for a wrong option, what makes it wrong.

use super::confidence;
use super::element::{french, gathering, in_french, perhaps, worded};
use super::messages::say;
use super::sight::Sight;
use super::typeset;
use crate::quiz::Feedback;
use yew::prelude::*;

/// Right or wrong: an attribute, a sign and the words.
fn tag(feedback: &Feedback) -> (&'static str, &'static str, &'static str) {
    match feedback.right {
        true => ("right", "✓ ", say::right()),
        false => ("wrong", "✗ ", say::wrong()),
    }
}

/// The verdict; `onward` leads past all that explains it.
pub fn verdict(sight: &Sight, feedback: &Feedback, onward: Html) -> Html {
    let (outcome, sign, words) = tag(feedback);
    let lines = |lines: &[String]| lines.iter().map(|one| typeset::line("p", "", one)).collect();
    html! {
        <section class="verdict" aria-labelledby="verdict">
            <h2 id="verdict" tabindex="-1">
                <span class="verdict-tag" data-outcome={outcome}>
                    <span aria-hidden="true">{ sign }</span>{ words }{ worded("span", "heard", ". ") }
                </span>
                { french("span", "", &feedback.verdict) }
            </h2>
            { onward }
            { confidence::taken_up(sight.confidence, feedback.right) }
            { in_french("div", "verdict-why", lines(&feedback.explanation)) }
            { perhaps(why_not(sight, feedback)) }
        </section>
    }
}

/// What is to be known of the texts of the day, after all that explains the answer.
pub fn notices(feedback: &Feedback) -> Html {
    let lines = feedback.notices.iter().map(|one| typeset::line("p", "", one)).collect();
    in_french("div", "verdict-notice", lines)
}

/// What stands there when an answer can no longer be explained.
pub fn unexplained() -> Html {
    html! {
        <section class="verdict" aria-labelledby="verdict">
            <h2 id="verdict" tabindex="-1">{ say::answer_kept() }</h2>
            { worded("p", "verdict-why", say::question_changed()) }
        </section>
    }
}

fn why_not(sight: &Sight, feedback: &Feedback) -> Option<Html> {
    let reason = feedback.why_not.as_ref()?;
    let (_, choice) = sight.options.iter().find(|(at, _)| *at == feedback.chosen)?;
    let title = gathering("h3", "", say::why_not(&choice.label).parts());
    let parts = vec![title, typeset::french_line("p", "", reason)];
    Some(gathering("div", "verdict-not", parts))
}
