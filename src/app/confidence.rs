//! How sure one is: asked before the feedback, never required, and taken up by it in one line.

use super::element::{gathering, text, worded};
use super::messages::say;
use crate::learning::log::Confidence;
use yew::prelude::*;

const LEVELS: [(Confidence, &str); 3] =
    [(Confidence::Sure, "sure"), (Confidence::Fairly, "fairly"), (Confidence::Guess, "guess")];

/// The radio buttons.
pub fn asked(said: Option<Confidence>, tell: &Callback<Confidence>) -> Html {
    let level = |(level, value): (Confidence, &'static str)| {
        let words = match level {
            Confidence::Sure => say::sure(),
            Confidence::Fairly => say::fairly_sure(),
            Confidence::Guess => say::guessed(),
        };
        // The form would take the change for that of an option.
        let onchange = tell.reform(move |event: Event| {
            event.stop_propagation();
            level
        });
        html! {
            <label key={value}>
                <input type="radio" name="confidence" {value} checked={said == Some(level)}
                    {onchange} />
                { text(words) }
            </label>
        }
    };
    html! {
        <fieldset class="confidence">
            <legend>{ say::how_sure() }</legend>
            { gathering("div", "", LEVELS.map(level).into_iter().collect()) }
        </fieldset>
    }
}

/// What the feedback says of it, where it was said.
pub fn taken_up(said: Option<Confidence>, right: bool) -> Html {
    let words = said.map(|said| worded("p", "", words(said, right)));
    gathering("div", "felt", words.into_iter().collect())
}

fn words(said: Confidence, right: bool) -> &'static str {
    match (right, said) {
        (true, Confidence::Sure) => say::sure_right(),
        (true, Confidence::Fairly) => say::fairly_right(),
        (true, Confidence::Guess) => say::guess_right(),
        (false, Confidence::Sure) => say::sure_wrong(),
        (false, Confidence::Fairly) => say::fairly_wrong(),
        (false, Confidence::Guess) => say::guess_wrong(),
    }
}
