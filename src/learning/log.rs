//! The append-only log: what the learner did, and nothing that can be computed.

mod counted;
mod deed;
pub mod text;

pub use deed::{Answer, Confidence, Deed, Exam, ExamEnd, Flag, Mode, Pass};

use crate::quiz::edition::{Item, Outline};
use std::cmp::Ordering;

/// One load of the page, by a random number; no two share one, so no two write the same entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Visit(pub u64);

/// A deed with its identity: the visit and a number above all that the visit knew of.
///
/// The order is that of the numbers. They go with the clock, so that the logs of two devices, joined,
/// stand in the order in which things were done; and they only rise, so that a clock that was wrong
/// never makes an old deed the latest. Of one number, the time decides, then the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The second since 1970 in which it was done, or one more than the highest number known then.
    /// The first versions counted from 1; what they wrote stands before all that is newer.
    pub number: u32,
    /// What was done.
    pub deed: Deed,
    /// Where it was done.
    pub visit: Visit,
}

impl Ord for Entry {
    fn cmp(&self, other: &Self) -> Ordering {
        let key = |entry: &Self| (entry.number, entry.deed.time());
        key(self).cmp(&key(other)).then_with(|| text::fields(self).cmp(&text::fields(other)))
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The highest number that a clock gives (in 2105) or a file may bring: above it there is room for what
/// a learner still does.
pub(in crate::learning) const LAST: u32 = u32::MAX - (1 << 24);

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

    /// What was done, oldest first.
    pub fn deeds(&self) -> impl DoubleEndedIterator<Item = &Deed> {
        self.entries.iter().map(|entry| &entry.deed)
    }

    /// Everything, as the text of a file that any Motus imports.
    pub fn export(&self) -> String {
        text::write(&self.entries)
    }

    /// All answers, oldest first; see [`counted`](Self::counted) for those that count.
    pub fn answers(&self) -> impl DoubleEndedIterator<Item = &Answer> {
        self.deeds().filter_map(|deed| match deed {
            Deed::Answered(answer) => Some(answer),
            Deed::Passed(_) | Deed::Flagged(_) | Deed::ExamBegun(_) | Deed::ExamEnded(_) => None,
        })
    }

    /// The flags that are set, by their questions, in the order in which they were set.
    pub fn flags(&self) -> Vec<&Flag> {
        let mut flags: Vec<&Flag> = Vec::new();
        for deed in self.deeds() {
            if let Deed::Flagged(flag) = deed {
                flags.retain(|earlier| earlier.question != flag.question);
                flags.extend(flag.raised.then_some(flag));
            }
        }
        flags
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

    /// Writes down a deed of this visit and gives its entry.
    pub fn append(&mut self, visit: Visit, deed: impl Into<Deed>) -> Entry {
        let deed = deed.into();
        let last = self.entries.last().map_or(0, |last| last.number);
        let second = (deed.time() / 1000).min(LAST.into()) as u32;
        let entry = Entry { number: last.saturating_add(1).max(second), deed, visit };
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

    /// The case that it is about, by the first part of its identity.
    pub fn case(&self) -> &str {
        self.id.split_once('/').map_or(self.id.as_str(), |(case, _)| case)
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
