//! A case with some facts otherwise: what a learner makes of it, to see what would change.
//!
//! **Invariant:** the facts of a scenario can be together. What the case says is never changed, so
//! that everything can be put back.

pub mod named;

use super::bank::{Case, Stated};
use crate::law::Date;
use crate::law::constraint::EXCLUSIONS;
use crate::law::counterfactual::Counterfactual;
use crate::law::evaluate::bits;
use crate::law::fact::{Fact, Recipient};
use crate::law::facts::{Facts, Slot};
use crate::law::vocabulary::{Arity, Group, Mask};

/// What is otherwise than in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    /// To whom the case would have one speak.
    own: Recipient,
    to: Recipient,
    date: Option<Date>,
    facts: Vec<(Slot, Mask)>,
}

/// Something that is otherwise than in the case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Altered {
    /// To whom one speaks.
    Recipient,
    /// The day on which one speaks.
    Day,
    /// A fact.
    Fact(Slot),
}

impl Scenario {
    /// The case as it is, for a recipient.
    pub fn of(to: Recipient) -> Self {
        Self { own: to, to, date: None, facts: Vec::new() }
    }

    /// The case with all of this otherwise, as far as it can be together.
    pub fn supposing(
        case: &Case,
        [own, to]: [Recipient; 2],
        day: Option<Date>,
        facts: impl IntoIterator<Item = (Slot, Mask)>,
    ) -> Self {
        let mut scenario = Self { to, ..Self::of(own) };
        let there = |slot: Slot| {
            let facts = scenario.unnarrowed(case);
            slot.concerns(to) && facts.is_some_and(|facts| facts.slots().any(|one| one == slot))
        };
        let facts: Vec<_> = facts.into_iter().filter(|(slot, _)| there(*slot)).collect();
        if let Some(day) = day {
            scenario.speak_on(case, day);
        }
        for (slot, values) in facts {
            let values = values & slot.fact().anything();
            if values != 0 {
                scenario.put(case, slot, values);
            }
        }
        scenario.mend(case);
        scenario
    }

    /// The facts that are otherwise, with the values that they can have.
    pub fn facts(&self) -> &[(Slot, Mask)] {
        &self.facts
    }

    /// The day on which one speaks, where it is not that of the case.
    pub fn other_day(&self) -> Option<Date> {
        self.date
    }

    /// To whom one speaks.
    pub fn to(&self) -> Recipient {
        self.to
    }

    /// To whom the case would have one speak.
    pub fn own(&self) -> Recipient {
        self.own
    }

    /// The day on which one speaks.
    pub fn day(&self, case: &Case) -> Date {
        self.date.unwrap_or(case.date)
    }

    /// What is otherwise, in the order of the vocabulary.
    pub fn altered(&self) -> Vec<Altered> {
        let recipient = (self.to != self.own).then_some(Altered::Recipient);
        let day = self.date.map(|_| Altered::Day);
        let facts = self.facts.iter().map(|(slot, _)| Altered::Fact(*slot));
        recipient.into_iter().chain(day).chain(facts).collect()
    }

    /// Whether a fact is otherwise.
    pub fn alters(&self, slot: Slot) -> bool {
        self.facts.iter().any(|(altered, _)| *altered == slot)
    }

    /// The case as it would be: what is otherwise is stated by no word of it.
    pub fn case(&self, case: &Case) -> Case {
        let mut altered = case.clone();
        altered.date = self.day(case);
        if self.to != self.own {
            altered.to_marks.clear();
        }
        altered.to = Some(self.to);
        let at = |slot: u16| Slot::from_position(usize::from(slot));
        altered.stated.retain(|s| at(s.slot).is_none_or(|slot| !self.alters(slot)));
        altered.assumed.retain(|a| at(a.slot).is_none_or(|slot| !self.alters(slot)));
        let stated = self.facts.iter().map(|(slot, mask)| Stated {
            slot: slot.at() as u16,
            mask: *mask,
            marks: Vec::new(),
        });
        altered.stated.extend(stated);
        altered
    }

    /// What the case says of a fact, whoever is told: its possible values.
    pub fn original(&self, case: &Case, slot: Slot) -> Mask {
        let facts = case.unnarrowed(self.to);
        facts.map_or(slot.fact().anything(), |facts| facts.mask(slot))
    }

    /// What is so in the scenario, before the facts exclude any value of each other.
    pub(super) fn unnarrowed(&self, case: &Case) -> Option<Facts> {
        self.case(case).unnarrowed(self.to)
    }

    /// Why a fact cannot have these values, in French; nothing if it can.
    pub(super) fn bar(
        facts: &Facts,
        to: Recipient,
        slot: Slot,
        values: Mask,
    ) -> Option<&'static str> {
        let tied = |fact| EXCLUSIONS.iter().any(|x| x.one.0 == fact || x.other.0 == fact);
        if !tied(slot.fact()) {
            return None;
        }
        let mut supposed = facts.clone();
        supposed.set(slot, values);
        match supposed.clone().narrow() {
            Some(exclusion) => Some(exclusion.why),
            None if supposed.is_possible(to) => None,
            None => Some("cela ne va pas avec les autres faits"),
        }
    }

    /// Gives a fact other values; nothing changes where they cannot be.
    pub fn set(&mut self, case: &Case, slot: Slot, values: Mask) {
        let Some(facts) = self.unnarrowed(case) else { return };
        if values & slot.fact().anything() != 0
            && Self::bar(&facts, self.to, slot, values).is_none()
        {
            self.put(case, slot, values);
        }
    }

    fn put(&mut self, case: &Case, slot: Slot, values: Mask) {
        self.facts.retain(|(altered, _)| *altered != slot);
        if self.original(case, slot) != values {
            self.facts.push((slot, values));
            self.facts.sort_unstable_by_key(|(slot, _)| *slot);
        }
    }

    /// Speaks to somebody else; what was otherwise of the one before is forgotten.
    pub fn speak_to(&mut self, case: &Case, to: Recipient) {
        self.to = to;
        let setting = Slot::of_situation(Fact::Setting);
        self.facts.retain(|(slot, _)| slot.fact().group() != Group::Recipient && *slot != setting);
        self.mend(case);
    }

    /// Speaks on another day, if it is one that can be decided on.
    pub fn speak_on(&mut self, case: &Case, day: Date) {
        if day >= crate::law::facts::FIRST_DAY {
            self.date = (day != case.date).then_some(day);
        }
    }

    /// Puts one thing back, and with it what cannot be otherwise without it.
    pub fn restore(&mut self, case: &Case, what: Altered) {
        match what {
            Altered::Recipient => self.speak_to(case, self.own),
            Altered::Day => self.date = None,
            Altered::Fact(slot) => self.facts.retain(|(altered, _)| *altered != slot),
        }
        self.mend(case);
    }

    /// Puts everything back.
    pub fn restore_all(&mut self) {
        *self = Self::of(self.own);
    }

    /// Makes the changes of a counterfactual, which was found for this scenario.
    pub fn apply(&mut self, case: &Case, set: &Counterfactual) {
        let Some(mut facts) = self.unnarrowed(case) else { return };
        for change in &set.changes {
            facts.set(change.slot, change.values);
        }
        for change in &set.changes {
            let now = self.original(case, change.slot);
            let values = nearest_first(change.slot.fact(), change.values, now);
            let possible = |value: &Mask| {
                let mut settled = facts.clone();
                settled.set(change.slot, *value);
                settled.narrowed().is_some() && settled.is_possible(self.to)
            };
            if let Some(value) = values.into_iter().find(possible) {
                facts.set(change.slot, value);
                self.put(case, change.slot, value);
            }
        }
        self.mend(case);
    }

    /// Puts back what cannot be together with the rest, the last first.
    fn mend(&mut self, case: &Case) {
        let possible = |scenario: &Self| {
            scenario
                .unnarrowed(case)
                .and_then(|f| f.narrowed())
                .is_some_and(|f| f.is_possible(scenario.to))
        };
        while !possible(self) && !self.facts.is_empty() {
            let without = |at: usize| {
                let mut scenario = self.clone();
                scenario.facts.remove(at);
                scenario
            };
            let mended = (0..self.facts.len()).rev().map(without).find(possible);
            match mended {
                Some(mended) => *self = mended,
                None => {
                    self.facts.pop();
                }
            }
        }
    }
}

/// The values of a class one by one, first those nearest to what is so now.
fn nearest_first(fact: Fact, class: Mask, now: Mask) -> Vec<Mask> {
    let subset = if now.count_ones() == 1 { now.trailing_zeros() } else { 0 };
    let mut values: Vec<u32> = bits(class).map(|at| at as u32).collect();
    if fact.arity() == Arity::Many {
        values.sort_by_key(|value| (value ^ subset).count_ones());
    }
    values.into_iter().map(|value| 1 << value).collect()
}
