//! What the learner is told about the keeping of answers: once, in words, in nobody's way.

use super::action::{self, Rank};
use crate::learning::store::Notice;
use yew::prelude::*;

/// The notices that are not put away yet.
pub fn notices(notices: &[Notice], read: &Callback<usize>) -> Html {
    let notice = |(at, notice): (usize, &Notice)| {
        let words = notice.words();
        let read = read.reform(move |_| at);
        html! {
            <li class="notice" key={words.clone()}>
                <p>{ words }</p>
                { action::button(Rank::Second, "J’ai compris", read) }
            </li>
        }
    };
    html! { <ul>{ for notices.iter().enumerate().map(notice) }</ul> }
}
