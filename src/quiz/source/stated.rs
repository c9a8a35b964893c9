//! What is stated, merged fact by fact, with what silence means, and whether it can all be so.

use super::conflict::Conflicts;
use super::entries::Entries;
use super::marks::Token;
use super::name::ANOTHER;
use super::place::Text;
use super::problem::Report;
use super::silence::Said;
use super::situation::{NAMELESS, Situation};
use crate::law::Date;
use crate::law::fact::{DangerExists, Fact, OffenceExists, Recipient};
use crate::law::facts::{DANGERS, Facts, OFFENCES, PERSONS, Slot};
use crate::law::vocabulary::{Group, Mask};
use crate::quiz::bank::{Assumed, Stated};
use std::collections::BTreeMap;

/// Whose fact a statement is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// The situation's, or that of the thing at this position.
    At(usize),
    /// That of the recipient of whom the case speaks.
    TheRecipient,
}

/// What is said of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// It may be anything.
    Open,
    /// It has this value.
    Value(u32),
    /// It has exactly these of its values.
    Subset(u32),
}

/// A statement that was understood.
#[derive(Clone, Debug)]
pub(super) struct Told {
    /// The fact.
    pub fact: Fact,
    /// Whose it is.
    pub whose: Whose,
    /// What is said.
    pub claim: Claim,
    /// The mark that says it.
    pub mark: Option<u8>,
    /// The name as it is written.
    pub name: Token,
    /// Its value as it is written.
    pub value: String,
    /// Where its value stands.
    pub at: usize,
}

/// What all statements about one slot come to.
pub(super) struct Merged {
    claim: Claim,
    marks: Vec<u8>,
    value: String,
    /// Where it is first stated.
    pub at: usize,
}

/// The facts of a case as the bank keeps them.
#[derive(Debug, Default)]
pub(super) struct Settled {
    /// What is stated.
    pub stated: Vec<Stated>,
    /// What silence means.
    pub assumed: Vec<Assumed>,
}

/// Whether silence means anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Assume {
    /// What the vocabulary says.
    Defaults,
    /// Nothing: what is not stated is unknown.
    Nothing,
}

impl Situation {
    /// The facts as the bank keeps them; `to` is the recipient of whom the case speaks.
    pub fn settle(
        &mut self,
        date: Date,
        to: Option<Recipient>,
        assume: Assume,
        file: Entries,
        report: &mut Report,
    ) -> Settled {
        let merged = self.merge(to, file.text, report);
        self.suppose(&merged, assume);
        let Some(mut facts) =
            Facts::unknown(date, self.persons.len(), self.offences.len(), self.dangers.len())
        else {
            return Settled::default();
        };
        let mut settled = Settled::default();
        for (slot, said) in &merged {
            let mask = said.claim.mask() & facts.mask(*slot);
            facts.set(*slot, mask);
            settled.stated.push(Stated { slot: slot.at() as u16, mask, marks: said.marks.clone() });
        }
        for (slot, marks) in self.existing(&merged) {
            let mask = 1 << OffenceExists::Yes as u32;
            facts.set(slot, mask);
            settled.stated.push(Stated { slot: slot.at() as u16, mask, marks });
        }
        settled.stated.sort_by_key(|s| s.slot);
        if assume == Assume::Defaults {
            let stated = |slot: Slot| {
                settled.stated.binary_search_by_key(&slot.at(), |s| usize::from(s.slot)).is_ok()
            };
            let said = Said { facts: &facts, speaks_of: &stated };
            settled.assumed = facts
                .slots()
                .filter(|slot| !stated(*slot))
                .filter_map(|slot| {
                    Some(Assumed { slot: slot.at() as u16, mask: said.silence(slot)? })
                })
                .collect();
        }
        for assumed in &settled.assumed {
            if let Some(slot) = Slot::from_position(usize::from(assumed.slot)) {
                facts.set(slot, assumed.mask);
            }
        }
        let conflicts = Conflicts { situation: self, facts, merged: &merged, text: file.text };
        conflicts.tell(file.at, report);
        settled
    }

    fn merge(
        &self,
        to: Option<Recipient>,
        text: &Text,
        report: &mut Report,
    ) -> BTreeMap<Slot, Merged> {
        let mut merged: BTreeMap<Slot, Merged> = BTreeMap::new();
        for told in &self.told {
            let of = match (told.whose, to) {
                (Whose::At(of), _) => of,
                (Whose::TheRecipient, Some(to)) => to as usize,
                (Whose::TheRecipient, None) => {
                    let (_, attribute) = told.name.words.split_once('.').unwrap_or_default();
                    report.missing(
                        told.name.at,
                        format!("« {} » sans destinataire", told.name.words),
                        format!(
                            "écrivez recipient.police.{attribute}, ou énoncez « disclosure.to »"
                        ),
                    );
                    continue;
                }
            };
            let Some(slot) = Slot::new(told.fact, of) else { continue };
            match merged.get_mut(&slot) {
                Some(said) => said.join(told, text, report),
                None => {
                    let (claim, at, value) = (told.claim, told.at, told.value.clone());
                    let marks = told.mark.into_iter().collect();
                    merged.insert(slot, Merged { claim, marks, value, at });
                }
            }
        }
        merged
    }

    /// Adds whom or what may be there though nobody names it: the person that an offence or a danger
    /// leaves open and, where nothing is assumed, an offence, a danger and a person.
    fn suppose(&mut self, merged: &BTreeMap<Slot, Merged>, assume: Assume) {
        let open = |fact: Fact, count: usize| {
            (0..count)
                .filter_map(move |at| Slot::new(fact, at))
                .any(|slot| merged.get(&slot).is_none_or(|said| said.claim == Claim::Open))
        };
        let somebody =
            open(Fact::Victim, self.offences.len()) || open(Fact::Endangered, self.dangers.len());
        if assume == Assume::Nothing {
            add(&mut self.offences, OFFENCES);
            add(&mut self.dangers, DANGERS);
        }
        if somebody || (assume == Assume::Nothing && self.persons.is_empty()) {
            add(&mut self.persons, PERSONS);
        }
    }

    /// The offences and dangers that are named, and so exist, with the marks that name them.
    fn existing(&self, merged: &BTreeMap<Slot, Merged>) -> Vec<(Slot, Vec<u8>)> {
        const _: () = assert!(OffenceExists::Yes as u32 == DangerExists::Yes as u32);
        let places = (0..self.offences.len())
            .map(|at| (Group::Offence, Fact::OffenceExists, at))
            .chain((0..self.dangers.len()).map(|at| (Group::Danger, Fact::DangerExists, at)));
        places
            .filter_map(|(group, fact, at)| {
                let slot = Slot::new(fact, at)?;
                let naming =
                    || self.naming.iter().filter(|(g, place, _)| (*g, *place) == (group, at));
                let named = naming().next().is_some();
                let mut marks: Vec<u8> = naming().filter_map(|(_, _, mark)| *mark).collect();
                marks.dedup();
                (named && !merged.contains_key(&slot)).then_some((slot, marks))
            })
            .collect()
    }
}

/// Adds a thing that nobody named, if there is room.
fn add(labels: &mut Vec<String>, room: usize) {
    if labels.len() < room {
        labels.push(if labels.is_empty() { NAMELESS } else { ANOTHER }.to_owned());
    }
}

impl Claim {
    fn mask(self) -> Mask {
        match self {
            Self::Open => Mask::MAX,
            Self::Value(bit) | Self::Subset(bit) => 1_u32.checked_shl(bit).unwrap_or(0),
        }
    }
}

impl Merged {
    /// Adds another statement about the same slot.
    fn join(&mut self, told: &Told, text: &Text, report: &mut Report) {
        match (self.claim, told.claim) {
            (Claim::Subset(a @ 1..), Claim::Subset(b @ 1..)) => {
                self.claim = Claim::Subset(a | b);
                self.value = format!("{}+{}", self.value, told.value);
            }
            (a, b) if a == b => {}
            _ => {
                report.wrong(
                    told.at,
                    format!(
                        "« {} » est déjà « {} » à la ligne {}",
                        told.name.words,
                        self.value,
                        text.line(self.at)
                    ),
                    "gardez l’une des deux valeurs",
                );
                return;
            }
        }
        if let Some(mark) = told.mark.filter(|m| !self.marks.contains(m)) {
            self.marks.push(mark);
        }
    }
}
