//! A question that the bank no longer has, or has in other words: its answer is kept, and cannot be explained.

use crate::app::action::{self, Rank};
use crate::app::element::{gathering, holding, text, worded};
use crate::app::frame;
use crate::app::messages::say;
use yew::prelude::*;

/// What stands in its place, and the way on.
pub fn changed(next: Callback<MouseEvent>) -> Html {
    let parts = vec![
        frame::heading(text(say::answer_kept())),
        worded("p", "", say::question_changed()),
        holding("p", "", action::button(Rank::First, say::go_on(), next)),
    ];
    gathering("div", "problem", parts)
}
