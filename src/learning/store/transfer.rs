//! The whole log: joined with a file, erased.

use super::{ERASED, Kept, Notice, SlotProblem, Store};
use crate::learning::checksum::crc32;
use crate::learning::log::{Log, text};

/// What every key of Motus begins with.
const OURS: &str = "motus.";
/// The key under which lines of a file are kept that cannot be read.
const IMPORT: &str = "motus.log.import";

/// What an imported file brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Deeds that were not known before.
    pub new: usize,
    /// Deeds that were.
    pub known: usize,
    /// The lines that are not as they were written, with their numbers from 1. They are kept aside.
    pub damaged: Vec<(usize, String)>,
    /// Whether a later version of Motus wrote some of it: then the text is kept whole, for that
    /// version to read.
    pub later: bool,
    /// What became of all this.
    pub kept: Kept,
}

impl Store {
    /// Joins a file with what is known: nothing known is lost, and nothing is taken twice.
    pub fn import(&mut self, file: &str) -> Import {
        let reading = text::read(file);
        let mut read = Log::default();
        read.merge(reading.entries);
        let all = read.entries().len();
        let unknown = read.entries().iter().filter(|entry| !self.log.contains(entry));
        let unknown: Vec<_> = unknown.cloned().collect();
        let new = unknown.len();
        self.own.merge(unknown.iter().cloned());
        self.log.merge(unknown);
        let aside = if reading.later {
            self.put_beside(&[IMPORT, ".", &sum(file)].concat(), file)
        } else if reading.damaged.is_empty() {
            Ok(())
        } else {
            let lines = reading.damaged.join("\n");
            self.put_beside(&[IMPORT, ".", &sum(&lines), super::BAD].concat(), &lines)
        };
        let kept = match (self.retry(), aside) {
            (Kept::Kept, Err(problem)) => Kept::KeptHereOnly(problem),
            (kept, _) => kept,
        };
        let damaged = if reading.damaged.is_empty() { Vec::new() } else { damaged(file) };
        Import { new, known: all - new, damaged, later: reading.later, kept }
    }

    /// Erases all that Motus has written in this browser, also what was kept aside and what was
    /// chosen, and tells the other tabs to forget theirs: that mark alone is left. What cannot be removed stays known, and the problem is given.
    pub fn erase(&mut self) -> Result<(), SlotProblem> {
        let keys = self.slots.keys()?;
        let ours = keys.iter().filter(|key| key.starts_with(OURS) && *key != ERASED);
        let removed = ours.map(|key| self.slots.remove(key)).fold(Ok(()), Result::and);
        self.erasures = self.erasures.saturating_add(1);
        let mark = format!("{:016x}-{}", self.visit.0, self.erasures);
        let marked = self.slots.set(ERASED, &mark);
        if marked.is_ok() {
            self.erased = Some(mark);
        }
        self.forget();
        self.refresh();
        // Nothing that was told of what is gone matters now.
        self.notices.retain(|notice| matches!(notice, Notice::KeptHereOnly(_)));
        removed.and(marked)
    }

    /// Puts a text under a key of its own, where it is not yet.
    fn put_beside(&self, key: &str, text: &str) -> Result<(), SlotProblem> {
        if self.slots.get(key)?.is_some_and(|kept| kept == text) {
            return Ok(());
        }
        self.slots.set(key, text)
    }
}

fn sum(text: &str) -> String {
    format!("{:08x}", crc32(text.as_bytes()))
}

/// The damaged lines of a text, with their numbers.
fn damaged(file: &str) -> Vec<(usize, String)> {
    let lines = (1..).zip(file.split('\n'));
    lines
        .flat_map(|(number, line)| {
            text::read(line).damaged.into_iter().map(move |line| (number, line))
        })
        .collect()
}
