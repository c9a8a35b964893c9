//! The whole log: joined with a file, erased.

use super::{ERASED, Kept, Notice, SlotProblem, Store};
use crate::learning::checksum::crc32;
use crate::learning::log::{LAST, Log, text};

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
    /// The numbers, from 1, of the lines that are not as they were written, or that no Motus writes.
    /// They are kept aside.
    pub damaged: Vec<usize>,
    /// Whether a later version of Motus wrote some of it: then all sound lines are kept as they are,
    /// for that version to read.
    pub later: bool,
    /// What became of all this.
    pub kept: Kept,
}

/// A file, its lines told apart.
#[derive(Default)]
struct File<'a> {
    log: Log,
    sound: Vec<&'a str>,
    damaged: Vec<(usize, &'a str)>,
    later: bool,
}

impl Store {
    /// Joins a file with what is known: nothing known is lost, and nothing is taken twice. Nothing for
    /// a file of which Motus wrote no line: it leaves no trace.
    pub fn import(&mut self, file: &str) -> Option<Import> {
        let File { log: read, sound, damaged, later } = File::read(file)?;
        let all = read.entries().len();
        let unknown = read.entries().iter().filter(|entry| !self.log.contains(entry));
        let unknown: Vec<_> = unknown.cloned().collect();
        let new = unknown.len();
        self.own.merge(unknown.iter().cloned());
        self.log.merge(unknown);
        let mut aside = Ok(());
        if later {
            let sound = sound.join("\n");
            aside = self.put_beside(&[IMPORT, ".", &sum(&sound)].concat(), &sound);
        }
        let (damaged, lines): (Vec<_>, Vec<_>) = damaged.into_iter().unzip();
        if !lines.is_empty() {
            let lines = lines.join("\n");
            let key = [IMPORT, ".", &sum(&lines), super::BAD].concat();
            aside = aside.and(self.put_beside(&key, &lines));
        }
        let kept = match (self.retry(), aside) {
            (Kept::Kept, Err(problem)) => Kept::KeptHereOnly(problem),
            (kept, _) => kept,
        };
        Some(Import { new, known: all - new, damaged, later, kept })
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

impl<'a> File<'a> {
    /// Reads it line by line; nothing where Motus wrote none of them.
    fn read(file: &'a str) -> Option<Self> {
        let mut read = Self::default();
        for (number, line) in (1..).zip(file.split('\n')) {
            let reading = text::read(line);
            let beyond = reading.entries.iter().any(|entry| entry.number > LAST);
            if beyond || !reading.damaged.is_empty() {
                read.damaged.push((number, line.strip_suffix('\r').unwrap_or(line)));
            } else {
                read.sound.push(line);
                read.later |= reading.later;
                read.log.merge(reading.entries);
            }
        }
        file.split('\n').any(text::is_ours).then_some(read)
    }
}
