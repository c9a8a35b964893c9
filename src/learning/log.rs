//! The append-only log of answers: what the learner did, and nothing that can be computed.

pub mod text;

use crate::quiz::edition::{Item, Outline};

/// What an answer was given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// A module played in its order.
    Training,
    /// Only the questions that went wrong.
    Redo,
}

/// How sure the learner said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// « sûr »
    Sure,
    /// « plutôt sûr »
    Fairly,
    /// « au hasard »
    Guess,
}

/// One answer, as it was given. Whether it is right is never kept: the contents of the day say so each time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Answer {
    /// Milliseconds since 1970 by the learner's clock, which may be wrong.
    pub time: u64,
    /// `Question::id`.
    pub question: String,
    /// `Question::version` when it was answered.
    pub version: u16,
    /// `Choice::key` of the option chosen.
    pub option: String,
    /// How sure the learner said to be, if that was asked.
    pub confidence: Option<Confidence>,
    /// What it was given in.
    pub mode: Mode,
    /// The seed by which the options were ordered.
    pub seed: u32,
}

/// One load of the page, by a random number; no two share one, so no two write the same entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Visit(pub u64);

/// An answer with its identity: the visit and a number above all that the visit knew of.
///
/// The order is that of the numbers, so a clock that was wrong never makes an old answer the
/// latest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    /// One more than the highest number known when the answer was given.
    pub number: u32,
    /// The answer.
    pub answer: Answer,
    /// Where it was given.
    pub visit: Visit,
}

/// A set of entries in their order. Joining two is a set union: nothing is ever lost by it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    entries: Vec<Entry>,
}

impl Log {
    /// The entries, oldest first, each once.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The answers, oldest first.
    pub fn answers(&self) -> impl DoubleEndedIterator<Item = &Answer> {
        self.entries.iter().map(|entry| &entry.answer)
    }

    /// Takes in entries from anywhere, in any order; says whether one of them was new.
    pub fn merge(&mut self, entries: impl IntoIterator<Item = Entry>) -> bool {
        let before = self.entries.len();
        self.entries.extend(entries);
        if self.entries.len() > before {
            self.entries.sort_unstable();
            self.entries.dedup();
        }
        self.entries.len() > before
    }

    /// Writes down an answer of this visit and gives its entry.
    pub fn append(&mut self, visit: Visit, answer: Answer) -> Entry {
        let number = self.entries.last().map_or(0, |last| last.number).saturating_add(1);
        let entry = Entry { number, answer, visit };
        self.merge([entry.clone()]);
        entry
    }

    /// Whether this very entry is known.
    pub fn contains(&self, entry: &Entry) -> bool {
        self.entries.binary_search(entry).is_ok()
    }
}

/// A question as the log refers to it. An answer to another version is no answer to this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// `Question::id`.
    pub id: String,
    /// `Question::version`.
    pub version: u16,
}

impl Asked {
    /// The questions of a module, in their order.
    pub fn all(module: &Outline) -> Vec<Self> {
        module.items().map(Self::from).collect()
    }

    /// Whether this answer was given to this question in this version.
    pub fn is_answered_by(&self, answer: &Answer) -> bool {
        self.version == answer.version && self.id == answer.question
    }
}

impl From<&Item> for Asked {
    fn from(item: &Item) -> Self {
        Self { id: item.id.clone(), version: item.version }
    }
}
