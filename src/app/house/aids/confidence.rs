//! How sure one is: asked before the feedback, never required, and taken up by it in one line.

use crate::app::element::{gathering, text};
use crate::app::messages::say;
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

/// What the feedback says of it.
pub fn taken_up(confidence: Confidence, right: bool) -> &'static str {
    match (right, confidence) {
        (true, Confidence::Sure) => say::sure_right(),
        (true, Confidence::Fairly) => say::fairly_right(),
        (true, Confidence::Guess) => say::guess_right(),
        (false, Confidence::Sure) => say::sure_wrong(),
        (false, Confidence::Fairly) => say::fairly_wrong(),
        (false, Confidence::Guess) => say::guess_wrong(),
    }
}
