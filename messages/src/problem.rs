//! What is wrong with a file of messages, where, and what to do about it.

use std::fmt;

/// A problem at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub path: String,
    /// Line and column, from 1; the column counts characters.
    pub place: (usize, usize),
    /// What is wrong, and what to do.
    pub words: String,
}

impl Problem {
    /// A problem of a whole file.
    pub fn of_file(path: &str, words: &str) -> Self {
        Self { path: path.to_owned(), place: (1, 1), words: words.to_owned() }
    }

    /// A problem at that byte of that text.
    pub(crate) fn at(path: &str, text: &str, byte: usize, words: String) -> Self {
        let before = text.get(..byte).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        Self { path: path.to_owned(), place: (line, column), words }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, place: (line, column), words } = self;
        write!(f, "{path}:{line}:{column}: {words}")
    }
}
