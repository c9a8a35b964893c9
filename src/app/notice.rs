//! What the learner is told beside the work: how answers are kept, and a language that did not come;
//! once, in words, in nobody's way.

use super::action::{self, Rank};
use super::element::{gathering, text};
use super::messages::say;
use crate::learning::SlotProblem;
use crate::learning::store::Notice as Keeping;
use yew::prelude::*;

/// Something to be told once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// How answers are kept.
    Keeping(Keeping),
    /// The catalogue of the language asked for did not come.
    NoLanguage,
    /// What a room has to tell after one has left it.
    #[cfg(feature = "house")]
    Room(String),
}

impl Notice {
    fn words(&self) -> String {
        match self {
            Self::Keeping(keeping) => kept(*keeping),
            Self::NoLanguage => say::language_missing().to_owned(),
            #[cfg(feature = "house")]
            Self::Room(words) => words.clone(),
        }
    }
}

fn kept(keeping: Keeping) -> String {
    match keeping {
        Keeping::KeptHereOnly(problem) => say::kept_here_only(match problem {
            SlotProblem::Missing => say::storage_missing(),
            SlotProblem::Blocked => say::storage_blocked(),
            SlotProblem::Full => say::storage_full(),
            SlotProblem::Failed => say::storage_failed(),
        }),
        Keeping::KeptAgain => say::kept_again().to_owned(),
        Keeping::Unread => say::unread().to_owned(),
        Keeping::Damaged(lines) => say::damaged(lines),
        Keeping::Later => say::later_version().to_owned(),
    }
}

/// The notices that are not put away yet.
pub fn notices(notices: &[Notice], read: &Callback<usize>) -> Html {
    let notice = |(at, notice): (usize, &Notice)| {
        let words = notice.words();
        let read = read.reform(move |_| at);
        html! {
            <li class="notice" key={at}>
                <p>{ text(&words) }</p>
                { action::button(Rank::Second, say::notice_read(), read) }
            </li>
        }
    };
    gathering("ul", "", notices.iter().enumerate().map(notice).collect())
}
