//! The rooms that only the second program has: the end of a module, and what stands at an address that is
//! no question's.
//!
//! A room is a state. It is made from an address, changed by its own messages, and drawn from itself
//! and the [`World`]; what is to happen outside it, it asks for as an [`Act`]. So a room neither
//! fetches nor saves, and [`Root`](super::root) knows no room by name.

mod accessibility;
mod acts;
mod aids;
mod article;
mod beginning;
mod changed;
mod choice;
mod data;
mod day;
mod diagnosis;
mod drill;
mod dutch;
mod edition;
mod end;
mod exam;
mod example;
mod explore;
mod flags;
mod glossary;
mod journey;
mod left;
mod library;
mod note;
mod paper;
mod query;
mod real_life;
mod refer;
mod room;
mod score;
mod settings;
mod standing;
mod training;

pub use acts::Outside;
pub use aids::{Aid, Aids};
pub use beginning::waiting;
pub use changed::changed;
pub use drill::Drill;
pub use edition::around;
pub use room::{Msg, Room, elsewhere};
pub use score::{score, score_title};

use super::element::{anchor, perhaps};
use super::world::{Act, World};
use crate::quiz::feedback::Sheet;
use yew::prelude::*;

/// The official Dutch text beside a sheet, for who reads in Dutch.
pub fn beside(sheet: &Sheet) -> Html {
    perhaps(dutch::beside(sheet))
}

/// Whether what is not read first is folded: on a small screen, where it would part what is from the way on.
pub fn folds() -> bool {
    !super::platform::is_wide()
}

/// The number of a sheet, as a link to its article in the library.
pub fn to_article(sheet: &Sheet, number: Html) -> Html {
    match crate::quiz::library::version(sheet) {
        Some(version) => anchor(["#/loi/", version.key].concat(), vec![number]),
        None => number,
    }
}
