//! The facts of one situation: for each of them, which values are still possible.

#![allow(clippy::indexing_slicing, reason = "a slot is always within the table, see `Slot::at`")]

use super::Date;
use super::fact::{FACTS, Fact, RECIPIENTS, Recipient};
use super::vocabulary::{Group, Mask};

/// How many persons a situation can have besides the holder; bits 0 to 7 of the references.
pub const PERSONS: usize = 8;
/// The bits of the persons in a fact that names one.
pub(super) const PERSONS_MASK: Mask = !(Mask::MAX << PERSONS);
/// How many offences.
pub const OFFENCES: usize = 4;
/// How many dangers.
pub const DANGERS: usize = 4;

/// The first day that can be decided: the day the present wording of article 458 took effect.
pub const FIRST_DAY: Date = Date::of(2017, 8, 3);

const fn places(group: Group) -> usize {
    match group {
        Group::Situation => 1,
        Group::Person => PERSONS,
        Group::Offence => OFFENCES,
        Group::Danger => DANGERS,
        Group::Recipient => RECIPIENTS.len(),
    }
}

const STARTS: [u16; FACTS.len() + 1] = {
    let mut starts = [0; FACTS.len() + 1];
    let mut i = 0;
    while i < FACTS.len() {
        starts[i + 1] = starts[i] + places(FACTS[i].group()) as u16;
        i += 1;
    }
    starts
};

/// How many slots a situation has.
const SLOTS: usize = STARTS[FACTS.len()] as usize;

/// One fact of one thing: the age of the second person, the profession of the holder.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    fact: Fact,
    of: u8,
}

impl Slot {
    /// The fact of the situation as a whole.
    pub const fn of_situation(fact: Fact) -> Self {
        Self { fact, of: 0 }
    }

    /// The fact of the `of`-th person, offence, danger or recipient, if there is room for it.
    pub const fn new(fact: Fact, of: usize) -> Option<Self> {
        if of < places(fact.group()) { Some(Self { fact, of: of as u8 }) } else { None }
    }

    /// The fact.
    pub const fn fact(self) -> Fact {
        self.fact
    }

    /// Which person, offence, danger or recipient.
    pub const fn of(self) -> usize {
        self.of as usize
    }

    /// Whether it is a fact of this recipient, or of none.
    pub fn concerns(self, recipient: Recipient) -> bool {
        self.fact.group() != Group::Recipient || self.of() == recipient as usize
    }

    /// Position among all slots.
    pub const fn at(self) -> usize {
        STARTS[self.fact as usize] as usize + self.of as usize
    }

    /// The slot at a position.
    pub fn from_position(at: usize) -> Option<Self> {
        let fact = *FACTS.iter().rev().find(|f| usize::from(STARTS[**f as usize]) <= at)?;
        Self::new(fact, at - usize::from(STARTS[fact as usize]))
    }
}

/// The facts of a situation on a day. A value that is not excluded is possible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    date: Date,
    persons: u8,
    offences: u8,
    dangers: u8,
    place_follows: bool,
    masks: [Mask; SLOTS],
}

/// Where one speaks.
const PLACE: Slot = Slot::of_situation(Fact::Setting);

impl Facts {
    /// A situation of which nothing is known but the day and how many persons, offences and
    /// dangers are spoken of. Nothing for a day before [`FIRST_DAY`] or more than there is room for.
    pub fn unknown(date: Date, persons: usize, offences: usize, dangers: usize) -> Option<Self> {
        if date < FIRST_DAY || persons > PERSONS || offences > OFFENCES || dangers > DANGERS {
            return None;
        }
        let mut facts = Self {
            date,
            persons: persons as u8,
            offences: offences as u8,
            dangers: dangers as u8,
            place_follows: false,
            masks: [0; SLOTS],
        };
        let absent_persons = !(Mask::MAX << persons) ^ PERSONS_MASK;
        for slot in Self::all_slots() {
            let anything = slot.fact().anything();
            facts.masks[slot.at()] = match slot.fact() {
                Fact::Victim | Fact::Endangered => anything & !absent_persons,
                _ => anything,
            };
        }
        Some(facts)
    }

    fn all_slots() -> impl Iterator<Item = Slot> {
        FACTS.iter().flat_map(|f| (0..places(f.group())).filter_map(|of| Slot::new(*f, of)))
    }

    /// The slots that this situation speaks of.
    pub fn slots(&self) -> impl Iterator<Item = Slot> + '_ {
        Self::all_slots().filter(|s| s.of() < self.count(s.fact().group()))
    }

    /// How many things of a group there are.
    pub fn count(&self, group: Group) -> usize {
        match group {
            Group::Situation => 1,
            Group::Person => usize::from(self.persons),
            Group::Offence => usize::from(self.offences),
            Group::Danger => usize::from(self.dangers),
            Group::Recipient => RECIPIENTS.len(),
        }
    }

    /// The day of the disclosure.
    pub fn date(&self) -> Date {
        self.date
    }

    /// The same facts on another day, if it can be decided.
    pub fn on(&self, date: Date) -> Option<Self> {
        (date >= FIRST_DAY).then(|| Self { date, ..self.clone() })
    }

    /// The values still possible.
    pub fn mask(&self, slot: Slot) -> Mask {
        self.masks[slot.at()]
    }

    /// Says which values are possible. Bits that the fact does not have are dropped.
    pub fn set(&mut self, slot: Slot, mask: Mask) {
        self.masks[slot.at()] = mask & slot.fact().anything();
        self.place_follows &= slot != PLACE;
    }

    /// One speaks where one meets this recipient, and so each other one: see [`Facts::seen_for`].
    pub fn place_follows(&mut self, recipient: Recipient) {
        self.set(PLACE, 1 << recipient.natural_setting() as u32);
        self.place_follows = true;
    }

    /// The same facts for a recipient: where one speaks goes with them, if it goes with the recipient.
    pub fn seen_for(&self, recipient: Recipient) -> Self {
        let mut facts = self.clone();
        if facts.place_follows {
            facts.place_follows(recipient);
        }
        facts
    }

    /// Whether more than one value is possible.
    pub fn is_open(&self, slot: Slot) -> bool {
        self.mask(slot).count_ones() > 1
    }
}
