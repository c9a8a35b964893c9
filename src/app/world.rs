//! What a room may read, and what it asks for, in both programs.

use super::bank::Bank;
use super::focus::Focus;
#[cfg(feature = "house")]
use super::house::Outside;
use super::messages::Words;
use crate::learning::{Deed, Log};

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
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// Another address, with its `#`.
    Go(String),
    /// This address in the place of the one that stands there: the same room, of which Back leads out.
    Replace(String),
    /// Words for who hears the page.
    Say(Words),
    /// The focus elsewhere, once the room is drawn anew.
    Focus(Focus),
    /// What the learner did is kept, before it is drawn.
    Save(Deed),
    /// Words that stay in sight, whatever one goes on to read, until they are put away.
    #[cfg(feature = "house")]
    Notice(String),
    /// Something beyond the page or the whole log.
    #[cfg(feature = "house")]
    Outside(Outside),
}
