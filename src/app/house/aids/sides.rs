//! The way from the case to the law and back, where they stand one above the other.

use super::Aid;
use crate::app::element::{gathering, holding, text};
use crate::app::focus::Side;
use crate::app::messages::say;
use yew::prelude::*;

/// The two ways.
pub fn sides(tell: &Callback<Aid>) -> Html {
    let ways = vec![side(Side::Case, say::in_case(), tell), side(Side::Law, say::in_law(), tell)];
    html! { <nav aria-label={say::sides()}>{ gathering("ul", "", ways) }</nav> }
}

fn side(side: Side, words: &'static str, tell: &Callback<Aid>) -> Html {
    let onclick = tell.reform(move |event: MouseEvent| {
        event.prevent_default();
        Aid::Side(side)
    });
    let href = ["#", side.id()].concat();
    holding("li", "", html! { <a {href} {onclick}>{ text(words) }</a> })
}
