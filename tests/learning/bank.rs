//! The bank of the repository, for tests that ask it.

use motus::cli::files::files;
use motus::learning::topic::Topic;
use motus::quiz::Bank;
use motus::quiz::edition::Contents;
use motus::quiz::source::compile;

/// The bank.
pub fn bank() -> Bank {
    compile(&files(&["quizzes"]).unwrap()).unwrap()
}

/// What each of its questions is about.
pub fn topics() -> Vec<Topic> {
    Topic::all(&Contents::of(&bank()))
}
