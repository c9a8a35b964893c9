//! When something is not there: what happened, and what one can do.

use super::action::{self, Rank};
use super::element::{french, gathering, holding, text, worded};
use super::frame;
use super::messages::{Words, say};
use super::platform::FetchProblem;
use super::route::Route;
use yew::prelude::*;

/// The contents are on their way.
pub fn loading() -> Html {
    problem(text(say::headline()), &[say::loading()], None)
}

/// The cases of a module are on their way.
pub fn awaited(title: &str) -> Html {
    problem(french("span", "", title), &[say::loading()], None)
}

/// The contents, or the cases of a module, did not come.
pub fn unreachable(why: FetchProblem, retry: Callback<MouseEvent>) -> Html {
    let again = action::button(Rank::First, say::retry(), retry);
    problem(text(say::cases_missing()), &[&words(why), say::answers_intact()], Some(again))
}

/// No screen has this address.
pub fn unknown() -> Html {
    problem(text(say::nowhere()), &[say::nowhere_why()], Some(home()))
}

/// A module that has no question yet.
pub fn empty(title: &str) -> Html {
    problem(french("span", "", title), &[say::module_empty()], Some(home()))
}

/// Why a file did not come.
pub fn words(why: FetchProblem) -> String {
    match why {
        FetchProblem::NoAnswer => say::no_answer().to_owned(),
        FetchProblem::Status(status) => say::refused(&status.to_string()),
        FetchProblem::BrokenOff => say::broken_off().to_owned(),
    }
}

fn home() -> Html {
    action::link(Rank::First, Route::Start.address(), say::home(), &Words::default())
}

fn problem(title: Html, words: &[&str], way: Option<Html>) -> Html {
    let mut parts = vec![frame::heading(title)];
    parts.extend(words.iter().map(|words| worded("p", "", words)));
    parts.extend(way.map(|way| holding("p", "", way)));
    gathering("div", "problem", parts)
}
