//! The edition: the bank as it is published, with all that the law answers worked out beforehand.
//!
//! The build asks the law once for the options, the key, and the feedback on every option of every
//! question; the page only shows what it is given. So the law, its texts and the search for its
//! answers are no part of what a learner downloads.
//!
//! **Invariant:** an edition says of each option, word for word, what [`Case::feedback`] says.
//!
//! [`Case::feedback`]: super::Case::feedback

mod contents;
mod lesson;
mod packed;

pub use contents::{Contents, Heading, Item, Outline};
pub use lesson::{Exercise, Lesson, Story};
