//! The learner's side that needs no browser: the log of answers and what is computed from it.
//!
//! In reading order: [`log`] is what is kept, [`progress`] what is computed from it, [`session`]
//! the play of one module, [`shuffle`] the order of its options, [`diagnosis`] which misconception
//! explains the answers, [`store`] how the log is kept where every call can fail.

pub mod checksum;
pub mod diagnosis;
pub mod log;
pub mod progress;
pub mod session;
pub mod shuffle;
pub mod store;

pub use log::{Answer, Asked, Confidence, Entry, Log, Mode, Visit};
pub use session::Session;
pub use store::{Kept, Notice, SlotProblem, Slots, Store};
