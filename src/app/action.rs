//! What moves the work forward: a button for an act, a link for a way.

use super::element::{gathering, text, worded};
use super::messages::Words;
use yew::prelude::*;

/// Whether it is the screen's main act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// The one filled button.
    First,
    /// Outlined.
    Second,
}

impl Rank {
    const fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
        }
    }
}

/// A button.
pub fn button(rank: Rank, words: &str, act: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="action" data-rank={rank.name()} onclick={act}>
            { text(words) }
        </button>
    }
}

/// A link to another screen; `heard` completes it for who hears it out of its place.
pub fn link(rank: Rank, href: String, words: &str, heard: &Words) -> Html {
    html! {
        <a class="action" data-rank={rank.name()} {href}>
            { worded("span", "", words) }{ gathering("span", "heard", heard.parts()) }
        </a>
    }
}
