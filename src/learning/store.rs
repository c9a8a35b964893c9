//! How the log is kept where every call can fail, and where other tabs write at the same time.
//!
//! Each visit writes only its own key, `motus.log.<visit>`, and reading joins all keys. So there is
//! nothing that two tabs could take from each other, and no key of another visit is ever rewritten or
//! joined with others (which would save about 40 characters a visit); only erasing removes any. A key is written over only when all
//! that it says is in what is written; otherwise the visit goes on under a further key.
//! Lines that are damaged stay where they are, with a copy under `<key>.<checksum>.bad`, by which
//! the learner is told of them once.

mod notice;
mod own_words;
mod slots;
mod transfer;

pub use notice::Notice;
pub use slots::{SlotProblem, Slots};
pub use transfer::Import;

use super::checksum::crc32;
use super::log::{Deed, Log, Visit, text};
use std::rc::Rc;

const LOGS: &str = "motus.log.";
const BAD: &str = ".bad";
const FAILING: &str = "failing\n";
/// Written anew by each [`Store::erase`], so that other tabs forget what they know.
const ERASED: &str = "motus.erased";
/// Keys that a visit tries at most before it waits for the next answer.
const KEYS: u32 = 100;

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It is saved, and so is every answer before it: written and read back.
    Kept,
    /// It is in this tab only; the next answer tries again for all.
    KeptHereOnly(SlotProblem),
}

/// The log of one visit, joined with what all others have saved.
pub struct Store {
    slots: Rc<dyn Slots>,
    visit: Visit,
    /// Which of the visit's keys is in use, from 1.
    key: u32,
    log: Log,
    own: Log,
    saved: usize,
    /// Whether all keys could be read at least once.
    read: bool,
    /// What the latest erasure has left under [`ERASED`], and how many were this visit's.
    erased: Option<String>,
    erasures: u32,
    failing: bool,
    told: Vec<Notice>,
    set_aside: Vec<String>,
    notices: Vec<Notice>,
}

impl Store {
    /// Reads all that was saved before. Always gives a store that works, if need be in memory.
    pub fn open(slots: Rc<dyn Slots>, visit: Visit) -> Self {
        let mut store = Self {
            slots,
            visit,
            key: 1,
            log: Log::default(),
            own: Log::default(),
            saved: 0,
            read: false,
            erased: None,
            erasures: 0,
            failing: false,
            told: Vec::new(),
            set_aside: Vec::new(),
            notices: Vec::new(),
        };
        store.refresh();
        store
    }

    /// All answers known, of this visit and of all others.
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// How many answers of this visit are in this tab only.
    pub fn waiting(&self) -> usize {
        self.own.entries().len() - self.saved
    }

    /// What the learner is to be told now, each thing once.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::mem::take(&mut self.notices)
    }

    /// Takes a deed and saves it with all that waits. To be called before its feedback is drawn.
    pub fn save(&mut self, deed: impl Into<Deed>) -> Kept {
        self.hear_erasure();
        if !self.read {
            self.refresh();
        }
        let entry = self.log.append(self.visit, deed);
        self.own.merge([entry]);
        self.retry()
    }

    /// What a program needs that goes on in this one's place, beside the notices that the learner sees: the
    /// answers of this visit, and, in front of them, a mark if they are not all saved.
    pub fn leave(&self) -> String {
        [if self.failing { FAILING } else { "" }, &text::write(self.own.entries())].concat()
    }

    /// Goes on from what the program before has left. What that one has told is not told again.
    pub fn go_on_from(&mut self, left: &str) -> Kept {
        self.notices.clear();
        let told = left.strip_prefix(FAILING);
        self.failing = told.is_some();
        let entries = text::read(told.unwrap_or(left)).entries;
        let unsaved: Vec<_> = entries.into_iter().filter(|e| !self.log.contains(e)).collect();
        self.own.merge(unsaved.iter().cloned());
        self.log.merge(unsaved);
        self.retry()
    }

    /// Saves what waits, if anything does.
    pub fn retry(&mut self) -> Kept {
        let outcome = if self.waiting() == 0 { Ok(()) } else { self.write() };
        match outcome {
            Ok(()) if self.own.entries().is_empty() => Kept::Kept,
            Ok(()) => {
                self.saved = self.own.entries().len();
                if std::mem::take(&mut self.failing) {
                    self.notices.push(Notice::KeptAgain);
                }
                Kept::Kept
            }
            Err(problem) => {
                self.tell_failing(problem);
                Kept::KeptHereOnly(problem)
            }
        }
    }

    /// Reads again what every visit has saved; says whether an answer came to light.
    pub fn refresh(&mut self) -> bool {
        let keys = match self.slots.keys() {
            Ok(keys) => keys,
            Err(problem) => {
                self.tell_unread(problem);
                return false;
            }
        };
        if keys.iter().any(|key| key == ERASED) {
            self.hear_erasure();
        }
        let (mut found, mut all_read, mut damaged) = (false, true, 0);
        for key in keys.iter().filter(|key| key.starts_with(LOGS) && !key.ends_with(BAD)) {
            let Ok(text) = self.slots.get(key) else {
                all_read = false;
                continue;
            };
            let reading = text::read(&text.unwrap_or_default());
            damaged += self.keep_aside(key, &keys, &reading.damaged);
            if reading.later {
                self.tell_once(Notice::Later);
            }
            if *key == self.key() && self.own.entries().iter().any(|e| !reading.entries.contains(e))
            {
                self.saved = 0;
            }
            found |= self.log.merge(reading.entries);
        }
        if damaged > 0 {
            self.notices.push(Notice::Damaged(damaged));
        }
        if all_read {
            self.read = true;
        } else {
            self.tell_once(Notice::Unread);
        }
        self.retry();
        found
    }

    /// Forgets all where another tab has erased all since the last reading.
    fn hear_erasure(&mut self) {
        if let Ok(Some(mark)) = self.slots.get(ERASED)
            && self.erased.as_ref() != Some(&mark)
        {
            self.erased = Some(mark);
            if self.read {
                self.forget();
            }
        }
    }

    fn forget(&mut self) {
        (self.log, self.own, self.saved) = (Log::default(), Log::default(), 0);
    }

    fn key(&self) -> String {
        match self.key {
            1 => format!("{LOGS}{:016x}", self.visit.0),
            further => format!("{LOGS}{:016x}-{further}", self.visit.0),
        }
    }

    fn write(&mut self) -> Result<(), SlotProblem> {
        let text = text::write(self.own.entries());
        for _ in 0..KEYS {
            let key = self.key();
            if self.may_write_over(self.slots.get(&key)?) {
                self.slots.set(&key, &text)?;
                let kept = self.slots.get(&key)?.is_some_and(|kept| kept == text);
                return kept.then_some(()).ok_or(SlotProblem::Failed);
            }
            self.key = self.key.saturating_add(1);
        }
        Err(SlotProblem::Failed)
    }

    fn may_write_over(&self, text: Option<String>) -> bool {
        let reading = text::read(&text.unwrap_or_default());
        reading.damaged.is_empty()
            && !reading.later
            && reading.entries.iter().all(|entry| self.own.contains(entry))
    }

    /// Copies damaged lines to a key of their own; gives how many of them are news. The original
    /// stays, so a copy that cannot be written loses nothing.
    fn keep_aside(&mut self, key: &str, keys: &[String], damaged: &[String]) -> usize {
        if damaged.is_empty() {
            return 0;
        }
        let lines = damaged.join("\n");
        let aside = format!("{key}.{:08x}{BAD}", crc32(lines.as_bytes()));
        if keys.contains(&aside) {
            return 0;
        }
        let _ = self.slots.set(&aside, &lines);
        let known = self.set_aside.contains(&aside);
        if !known {
            self.set_aside.push(aside);
        }
        if known { 0 } else { damaged.len() }
    }

    /// Without a storage nothing was ever kept: then it is the answers to come that matter.
    fn tell_unread(&mut self, problem: SlotProblem) {
        let none = matches!(problem, SlotProblem::Missing | SlotProblem::Blocked);
        if none && self.own.entries().is_empty() {
            self.tell_failing(problem);
        } else if !self.failing {
            self.tell_once(Notice::Unread);
        }
    }

    fn tell_failing(&mut self, problem: SlotProblem) {
        if !std::mem::replace(&mut self.failing, true) {
            self.notices.push(Notice::KeptHereOnly(problem));
        }
    }

    fn tell_once(&mut self, notice: Notice) {
        if !self.told.contains(&notice) {
            self.told.push(notice);
            self.notices.push(notice);
        }
    }
}
