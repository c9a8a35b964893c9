//! The switch between the languages of the interface, each by its own name.

use super::element::nav;
use super::messages::{Language, say, spoken};
use yew::prelude::*;

/// The switch; `asked` hears which language is wanted.
pub fn languages(asked: &Callback<usize>) -> Html {
    let button = |(place, one): (usize, &Language)| {
        let asked = asked.reform(move |_| place);
        html! {
            <li key={one.tag}>
                <button type="button" lang={one.tag} onclick={asked}
                    aria-current={(place == spoken().language).then_some("true")}>{ one.name }</button>
            </li>
        }
    };
    nav("languages", say::languages(), say::LANGUAGES.iter().enumerate().map(button).collect())
}
