//! The bank of the repository, for tests that ask it.

use motus::learning::topic::Topic;
use motus::quiz::Bank;
use motus::quiz::edition::Contents;
use motus::quiz::source::compile;

/// The bank.
pub fn bank() -> Bank {
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.unwrap().path();
        (path.display().to_string(), std::fs::read(&path).unwrap())
    };
    let mut files: Vec<_> = std::fs::read_dir("quizzes").unwrap().map(read).collect();
    files.retain(|(name, _)| name.ends_with(".toml"));
    compile(&files).unwrap()
}

/// What each of its questions is about.
pub fn topics() -> Vec<Topic> {
    Topic::all(&Contents::of(&bank()))
}
