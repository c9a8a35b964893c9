//! What the learner is told about the keeping of answers: once, in words, in nobody's way.

use super::action::{self, Rank};
use super::element::{gathering, text};
use crate::learning::store::Notice;
use yew::prelude::*;

/// The notices that are not put away yet.
pub fn notices(notices: &[Notice], read: &Callback<usize>) -> Html {
    let notice = |(at, notice): (usize, &Notice)| {
        let words = notice.words();
        let read = read.reform(move |_| at);
        html! {
            <li class="notice" key={words.as_str()}>
                <p>{ text(&words) }</p>
                { action::button(Rank::Second, "J’ai compris", read) }
            </li>
        }
    };
    gathering("ul", "", notices.iter().enumerate().map(notice).collect())
}
