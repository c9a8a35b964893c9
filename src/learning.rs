//! The learner's side that needs no browser: the log of answers and what is computed from it.
//!
//! In reading order: [`log`] is what is kept, [`progress`] what is computed from it, [`session`]
//! the play of a list of questions, [`topic`] what a question is about, [`mixing`] the order that
//! mixes rules, [`exam`] the play without feedback, [`shuffle`] the order of options and draws, [`day`]
//! the learner's days, [`review`] what is due on them, [`report`] where the learner stands in plain
//! numbers, [`ending`] what came of an exam or a module, [`sheet`] what is printed with its check [`code`], [`diagnosis`] which misconception explains the answers, [`store`] how the log is kept
//! where every call can fail.

pub mod checksum;
pub mod code;
pub mod day;
pub mod diagnosis;
pub mod ending;
pub mod exam;
pub mod log;
pub mod mixing;
pub mod progress;
pub mod report;
pub mod review;
pub mod session;
pub mod sheet;
pub mod shuffle;
pub mod store;
pub mod topic;

pub use log::{
    Answer, Asked, Confidence, Deed, Entry, Exam, ExamEnd, Flag, Log, Mode, Pass, Visit,
};
pub use session::Session;
pub use store::{Import, Kept, Notice, SlotProblem, Slots, Store};
