//! The rooms that only the second program has: the end of a module, and what stands at an address that is
//! no question's.
//!
//! A room is a state. It is made from an address, changed by its own messages, and drawn from itself
//! and the [`World`]; what is to happen outside it, it asks for as an [`Act`]. So a room neither
//! fetches nor saves, and [`Root`](super::root) knows no room by name.

mod aid;
mod choice;
mod explore;
mod room;
mod score;

pub use room::{Msg, Room};
pub use score::{score, score_title};

use super::bank::Bank;
use super::focus::Focus;
use crate::learning::Log;

/// What a room may read.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// The bank as far as it has come.
    pub bank: &'a Bank,
    /// What the learner did.
    pub log: &'a Log,
    /// Milliseconds since 1970, by the learner's clock.
    pub now: u64,
}

/// What a room asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Another address, with its `#`.
    Go(String),
    /// Words for who hears the page.
    Say(String),
    /// The focus elsewhere, once the room is drawn anew.
    Focus(Focus),
}
