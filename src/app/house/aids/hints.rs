//! Help in steps: each tells more than the one before, and its cost is said first.

use crate::app::action::{self, Rank};
use crate::app::element::{french, gathering, text, worded};
use crate::app::messages::say;
use crate::app::typeset;
use crate::quiz::hint::Hint;
use yew::prelude::*;

/// The steps that are shown; one that comes is told as it stands there.
pub fn hints(seen: &[Hint]) -> Html {
    let hint = |(at, hint): (usize, &Hint)| html! { <li key={at}>{ self::hint(hint) }</li> };
    html! {
        <div class="hints" aria-live="polite">
            { gathering("ol", "", seen.iter().enumerate().map(hint).collect()) }
        </div>
    }
}

fn hint(hint: &Hint) -> Html {
    let (lead, words) = match hint {
        Hint::Ask(question) => (say::hint_ask(), question.clone()),
        Hint::Look(condition) => (say::hint_look(), typeset::quoted(condition)),
        Hint::Read(words) => {
            let quotes: Vec<String> = words.iter().map(|words| typeset::quoted(words)).collect();
            (say::hint_read(), quotes.join(", "))
        }
    };
    gathering("p", "", vec![text(lead), text(" "), french("span", "hints-words", &words)])
}

/// The button for one step more. It stays when there is none, since it has the focus.
pub fn button(more: bool, helped: Callback<MouseEvent>) -> Html {
    let button = if more {
        action::button(Rank::Second, say::hint(), helped)
    } else {
        html! {
            <button type="button" class="action" data-rank="second" aria-disabled="true">
                { text(say::hint_none()) }
            </button>
        }
    };
    gathering("div", "hints-more", vec![button, worded("span", "", say::hint_cost())])
}
