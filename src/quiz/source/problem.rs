//! What is wrong in a file: gathered by byte while it is read, told by line and column at the end.
//!
//! The words are plain text with ordinary spaces, so that a terminal can search and copy them; a
//! page typesets them where it shows them.

use super::place::Text;
use std::fmt;

/// One thing wrong in a file, where it is, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as the caller named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1, in characters.
    pub column: usize,
    /// What is wrong, in French.
    pub message: String,
    /// What to do about it, in French.
    pub remedy: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, message, remedy } = self;
        write!(f, "{file}:{line}:{column}: {message} ; {remedy}")
    }
}

/// More problems than anybody reads at once; the rest is only counted.
const MOST: usize = 500;

/// The problems found so far.
#[derive(Debug, Default)]
pub(super) struct Report {
    found: Vec<Found>,
    unreadable_from: Option<usize>,
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    at: usize,
    sort: Sort,
    message: String,
    remedy: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort {
    /// The file is not TOML here, and what follows may be read for something else.
    Syntax,
    /// The value of one key is not TOML; every other key is read for what it is.
    Value,
    /// Something stands there that should not.
    Wrong,
    /// Something does not stand there that should; a syntax error may have hidden it.
    Missing,
}

impl Sort {
    /// Whether it is TOML's own error.
    const fn is_of_toml(self) -> bool {
        matches!(self, Self::Syntax | Self::Value)
    }
}

impl Report {
    /// Something wrong, from this byte on.
    pub fn wrong(&mut self, at: usize, message: impl Into<String>, remedy: impl Into<String>) {
        self.add(at, Sort::Wrong, message.into(), remedy.into());
    }

    /// Something missing in what begins at this byte.
    pub fn missing(&mut self, at: usize, message: impl Into<String>, remedy: impl Into<String>) {
        self.add(at, Sort::Missing, message.into(), remedy.into());
    }

    /// The value of one key that is not TOML.
    pub fn value(&mut self, at: usize, message: impl Into<String>, remedy: impl Into<String>) {
        self.add(at, Sort::Value, message.into(), remedy.into());
    }

    /// What is not even TOML.
    pub fn syntax(&mut self, at: usize, message: impl Into<String>, remedy: impl Into<String>) {
        self.add(at, Sort::Syntax, message.into(), remedy.into());
    }

    /// Nothing from this byte on can be read for what it is.
    pub fn unreadable_from(&mut self, at: usize) {
        self.unreadable_from = Some(at);
    }

    fn add(&mut self, at: usize, sort: Sort, message: String, remedy: String) {
        self.found.push(Found { at, sort, message, remedy });
    }

    /// Whether a syntax error lies within these bytes.
    pub fn is_broken(&self, span: &std::ops::Range<usize>) -> bool {
        self.found.iter().any(|f| f.sort.is_of_toml() && (span.start..=span.end).contains(&f.at))
    }

    /// Every problem, in the order of the file.
    ///
    /// Where the file is not TOML, what seems wrong on the same line may only be a consequence, and
    /// unless the value of one key is all that cannot be read, so may what seems missing: it is not told.
    pub fn told(mut self, text: &Text) -> Vec<Problem> {
        self.found.sort_unstable();
        self.found.dedup();
        let shapeless = self.found.iter().any(|f| f.sort == Sort::Syntax);
        let mut broken: Vec<usize> =
            self.found.iter().filter(|f| f.sort.is_of_toml()).map(|f| text.line(f.at)).collect();
        broken.dedup();
        let mut told = 0;
        self.found.retain(|f| {
            let line = text.line(f.at);
            match f.sort {
                Sort::Syntax | Sort::Value => std::mem::replace(&mut told, line) != line,
                Sort::Wrong if self.unreadable_from.is_some_and(|at| f.at >= at) => false,
                Sort::Wrong => broken.binary_search(&line).is_err(),
                Sort::Missing => !shapeless,
            }
        });
        let more = self.found.len().saturating_sub(MOST);
        self.found.truncate(MOST);
        let mut problems: Vec<Problem> = self.found.into_iter().map(|f| f.told(text)).collect();
        if let Some(last) = problems.last_mut().filter(|_| more > 0) {
            last.remedy.push_str(&format!(" (et {more} autres problèmes)"));
        }
        problems
    }

    /// How many problems were found so far.
    pub const fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether the file is TOML.
    pub fn is_toml(&self) -> bool {
        !self.found.iter().any(|f| f.sort.is_of_toml())
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }
}

impl Found {
    fn told(self, text: &Text) -> Problem {
        let (line, column) = text.place(self.at);
        let Self { message, remedy, .. } = self;
        Problem { file: text.file.to_owned(), line, column, message, remedy }
    }
}
