//! The edition: the bank as it is published, its facts apart from its words.
//!
//! The contents have the facts, from which the law in the page answers every question; a lesson has
//! the words of a module: its cases, its options, and what is said of each option. The words are
//! the build's work, so that the phrases of all conditions and the articles of all dates are no part
//! of what a learner downloads, only those that the module shows.
//!
//! **Invariant:** no file says which option is right; and a lesson says of each option, word for
//! word, what [`Case::feedback`] says.
//!
//! [`Case::feedback`]: super::Case::feedback

mod contents;
mod lesson;
mod packed;

pub use contents::{Contents, Heading, Item, Outline};
pub use lesson::{Exercise, Lesson, Story};
