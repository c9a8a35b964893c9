//! The bank as the reader makes it: modules of cases, each with its text, its marks and its facts.

use super::Question;
use crate::law::Date;
use crate::law::fact::{Fact, Recipient};
use crate::law::facts::{Facts, Slot};
use crate::law::vocabulary::Mask;

/// All modules, in the order in which they are offered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bank {
    /// The modules.
    pub modules: Vec<Module>,
}

/// A module: one file of `quizzes/`.
#[derive(Clone, Debug, PartialEq)]
pub struct Module {
    /// Identity, which the learner's log and the page's addresses use.
    pub id: String,
    /// Title, in French.
    pub title: String,
    /// One or two sentences that say what one learns here.
    pub summary: String,
    /// The cases.
    pub cases: Vec<Case>,
}

/// A case: a short text, whose marked words state the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Identity within the whole bank.
    pub id: String,
    /// Title, in French.
    pub title: String,
    /// Day of the disclosure, contemplated or done.
    pub date: Date,
    /// Hard themes to be announced before the case (« violence sexuelle »).
    pub themes: Vec<String>,
    /// The text, already typeset.
    pub text: Vec<Vec<Span>>,
    /// Names of the persons, as the marks use them; their order is that of the facts.
    pub persons: Vec<String>,
    /// Names of the offences.
    pub offences: Vec<String>,
    /// Names of the dangers.
    pub dangers: Vec<String>,
    /// What the marks and the head of the case state.
    pub stated: Vec<Stated>,
    /// What silence means here.
    pub assumed: Vec<Assumed>,
    /// To whom one thinks of speaking, where the case says it.
    pub to: Option<Recipient>,
    /// The marks that say so, by position.
    pub to_marks: Vec<u8>,
    /// Questions about it.
    pub questions: Vec<Question>,
}

/// A fact that the case states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Position of the fact among the slots of the law.
    pub slot: u16,
    /// The values that it leaves possible; more than one where the author opened the fact.
    pub mask: Mask,
    /// The marks that state it, by position; none for the head of the case.
    pub marks: Vec<u8>,
}

/// A fact that the case does not speak of, and what that means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assumed {
    /// Position of the fact among the slots of the law.
    pub slot: u16,
    /// The value taken.
    pub mask: Mask,
}

/// A run of words of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// Words that state no fact.
    Plain(String),
    /// Words that state facts; `mark` is their position among the marks of the case.
    Mark {
        /// The words.
        words: String,
        /// Position of this mark among the marks of the case, from 0.
        mark: usize,
    },
}

impl Case {
    /// The facts for a recipient, with what silence means; nothing for a case that no reader made.
    pub fn facts(&self, to: Recipient) -> Option<Facts> {
        self.unnarrowed(to)?.narrowed()
    }

    /// The same with the values that other facts exclude.
    pub(super) fn unnarrowed(&self, to: Recipient) -> Option<Facts> {
        let mut facts =
            Facts::unknown(self.date, self.persons.len(), self.offences.len(), self.dangers.len())?;
        for assumed in &self.assumed {
            facts.set(Slot::from_position(usize::from(assumed.slot))?, assumed.mask);
        }
        for stated in &self.stated {
            facts.set(Slot::from_position(usize::from(stated.slot))?, stated.mask);
        }
        if !self.states(Slot::of_situation(Fact::Setting)) {
            facts.place_follows(to);
        }
        Some(facts)
    }

    /// Whether the case states a fact, with a value or by opening it.
    pub fn states(&self, slot: Slot) -> bool {
        self.stated.iter().any(|s| usize::from(s.slot) == slot.at())
    }

    /// The marks that state one of these facts and, where it is asked who they are, this recipient.
    pub fn marks(&self, slots: &[Slot], to: Option<Recipient>) -> Vec<usize> {
        let asked = |s: &&Stated| slots.iter().any(|slot| slot.at() == usize::from(s.slot));
        let mut stating: Vec<u8> =
            self.stated.iter().filter(asked).flat_map(|s| &s.marks).copied().collect();
        if to.is_some() && to == self.to {
            stating.extend(&self.to_marks);
        }
        (0..=u8::MAX).filter(|m| stating.contains(m)).map(usize::from).collect()
    }

    /// The words of a mark.
    pub fn words(&self, mark: usize) -> Option<&str> {
        self.text.iter().flatten().find_map(|span| match span {
            Span::Mark { words, mark: m } if *m == mark => Some(words.as_str()),
            Span::Mark { .. } | Span::Plain(_) => None,
        })
    }
}
