//! What the learner wrote in their own words about a question: kept under a key of its own, in no log and
//! in no file that leaves the browser.

use super::{SlotProblem, Store};

/// What the keys begin with; the question's identity follows.
pub(super) const WORDS: &str = "motus.words.";

impl Store {
    /// What was written about a question; nothing where storage refuses.
    pub fn own_words(&self, question: &str) -> String {
        self.slots.get(&key(question)).ok().flatten().unwrap_or_default()
    }

    /// Keeps what was written, or removes what is empty.
    pub fn keep_own_words(&self, question: &str, words: &str) -> Result<(), SlotProblem> {
        match words.trim() {
            "" => self.slots.remove(&key(question)),
            words => self.slots.set(&key(question), words),
        }
    }
}

fn key(question: &str) -> String {
    [WORDS, question].concat()
}
