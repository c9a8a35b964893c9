//! A question is flagged for the trainer, or no longer.

use super::Aid;
use crate::app::element::{holding, text};
use crate::app::house::flags;
use crate::app::messages::say;
use yew::prelude::*;

/// The switch, with what it does.
pub fn flag(flagged: bool, tell: &Callback<Aid>) -> Html {
    let flag = tell.reform(move |_: MouseEvent| Aid::Flag(!flagged));
    let list = ["#/", flags::PATH].concat();
    let words = if flagged {
        html! { <a href={list}>{ text(say::flagged()) }</a> }
    } else {
        text(say::flag_note())
    };
    html! {
        <div class="flag">
            <button type="button" class="action" data-rank="second" aria-pressed={flagged.to_string()}
                onclick={flag}>{ text(say::flag()) }</button>
            { holding("span", "", words) }
        </div>
    }
}
