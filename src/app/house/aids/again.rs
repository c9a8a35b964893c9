//! After a wrong answer, where the mode has another try: the choice, once, before the explanation.

use crate::app::action::{self, Rank};
use crate::app::element::{gathering, text, worded};
use crate::app::messages::say;
use yew::prelude::*;

/// The choice.
pub fn again(tried: Callback<MouseEvent>, explained: Callback<MouseEvent>) -> Html {
    let ways = vec![
        action::button(Rank::First, say::retry(), tried),
        action::button(Rank::Second, say::explain(), explained),
    ];
    html! {
        <section class="again" aria-labelledby="verdict">
            <h2 id="verdict" tabindex="-1">
                <span aria-hidden="true">{ "✗ " }</span>{ text(say::wrong()) }
                { worded("span", "heard", ". ") }
            </h2>
            { worded("p", "", say::again_offer()) }
            { gathering("div", "again-ways", ways) }
        </section>
    }
}
