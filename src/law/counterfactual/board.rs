//! The changes that can be made, and what the part of the answer is after some of them.

use super::Change;
use crate::law::condition::{Readings, corners};
use crate::law::constraint::partners;
use crate::law::decide::value;
use crate::law::distinction::Distinctions;
use crate::law::fact::Recipient;
use crate::law::facts::{Facts, Slot};
use crate::law::part::Part;
use crate::law::vocabulary::Group;

/// A change, by its position among all.
pub(super) type At = usize;

/// The situation, and every change that a condition of the part or an exclusion can feel.
pub(super) struct Board<'a> {
    /// The part that is to turn.
    pub part: Part<'a>,
    /// The facts as stated, narrowed.
    pub facts: Facts,
    /// To whom one would speak.
    pub recipient: Recipient,
    /// The wanted outcome, as the number of its bit.
    pub wanted: u8,
    /// The changes, slot by slot.
    pub changes: Vec<Change>,
    /// The readings that are strictest; « la loi », which both binds and opens, either way.
    pub strict: Vec<Readings>,
    /// The readings that open most.
    pub wide: Vec<Readings>,
}

impl<'a> Board<'a> {
    pub fn new(part: Part<'a>, facts: Facts, recipient: Recipient, wanted: u8) -> Self {
        let asked = Distinctions::of(&part, facts.date());
        let [strict, strict_too, wide, wide_too] = corners(asked.issues);
        let either = |one: Readings, other: Readings| {
            let mut both = vec![one, other];
            both.dedup();
            both
        };
        Self {
            changes: changes(&facts, recipient, &asked),
            strict: either(strict, strict_too),
            wide: either(wide, wide_too),
            part,
            facts,
            recipient,
            wanted,
        }
    }

    /// A change; every position comes from this board.
    pub fn change(&self, at: At) -> Option<Change> {
        self.changes.get(at).copied()
    }

    /// The facts with some changes made.
    pub fn with(&self, chosen: &[At]) -> Facts {
        let mut facts = self.facts.clone();
        chosen.iter().filter_map(|at| self.change(*at)).for_each(|c| facts.set(c.slot, c.values));
        facts
    }

    /// The contested points that the wanted outcome turns on, if changed facts can be together and give it.
    pub fn turns(&self, mut facts: Facts) -> Option<Readings> {
        if facts.narrow().is_some() {
            return None;
        }
        let (outcome, turns_on) = value(&self.part, &facts, self.recipient);
        (outcome == Some(self.wanted)).then_some(turns_on)
    }
}

fn changes(facts: &Facts, recipient: Recipient, asked: &Distinctions) -> Vec<Change> {
    let [persons, offences, dangers] =
        [Group::Person, Group::Offence, Group::Danger].map(|g| facts.count(g));
    let Some(blank) = Facts::unknown(facts.date(), persons, offences, dangers) else {
        return Vec::new();
    };
    felt(facts, recipient, asked)
        .into_iter()
        .flat_map(|slot| {
            let stated = facts.mask(slot);
            let change = |settles| move |values| Change { slot, values, settles };
            let mut open = asked.classes(slot.fact(), stated);
            if open.len() < 2 {
                open.clear();
            }
            let other = asked.classes(slot.fact(), blank.mask(slot) & !stated);
            open.into_iter().map(change(true)).chain(other.into_iter().map(change(false)))
        })
        .collect()
}

/// The slots that a condition asks for, those that may stand in the way of a change of one, and
/// those of which a change may settle one that is open.
fn felt(facts: &Facts, recipient: Recipient, asked: &Distinctions) -> Vec<Slot> {
    let here = |s: &Slot| s.concerns(recipient);
    let mut felt: Vec<Slot> = facts.slots().filter(|s| asked.asks(s.fact()) && here(s)).collect();
    let mut next = 0;
    while let Some(slot) = felt.get(next).copied() {
        next += 1;
        for (partner, excluded) in partners(facts, slot) {
            let mask = facts.mask(partner);
            let hinders = if here(&partner) { mask & excluded != 0 } else { mask & !excluded == 0 };
            let settles = facts.is_open(slot) && here(&partner);
            if (hinders || settles) && !felt.contains(&partner) {
                felt.push(partner);
            }
        }
    }
    felt.sort_unstable();
    felt
}
