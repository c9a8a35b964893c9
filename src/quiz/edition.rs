//! The edition: the bank as it is published, its facts apart from its words.
//!
//! The contents have the facts, from which the law in the page answers every question; a lesson has
//! the words of one case: its text, the options of its questions, and what is said of each option.
//! The words are the build's work, so that the phrases of all conditions and the articles of all
//! dates are no part of what a learner downloads, only those that the case shows. What the contents
//! name by numbers, the law itself says in words.
//!
//! **Invariant:** no file holds a key, and grading reads none: the law answers in the page. A lesson
//! says of each option, word for word, what [`Case::feedback`] says; it explains the answer, so
//! whoever reads the file finds it there.
//!
//! [`Case::feedback`]: super::Case::feedback

mod contents;
mod known;
mod lesson;
mod packed;

pub use super::decisive::ConditionId;
pub use contents::{Contents, Heading, Item, Outline};
pub use lesson::{Exercise, Lesson};
