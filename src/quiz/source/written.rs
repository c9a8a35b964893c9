//! Facts and values as authors write them, from the slots and masks that the law keeps.

use crate::law::fact::RECIPIENTS;
use crate::law::facts::{PERSONS, Slot};
use crate::law::vocabulary::{Arity, Group, Mask};
use crate::quiz::bank::Case;

impl Case {
    /// The name of a fact of this case: `danger.ce-soir.near`.
    pub fn fact_name(&self, slot: Slot) -> String {
        name(slot, &self.persons, &self.offences, &self.dangers)
    }

    /// Values of a fact of this case: `hours`, `confided+observed`, `?` where any is possible.
    pub fn fact_value(&self, slot: Slot, mask: Mask) -> String {
        value(slot, mask, &self.persons)
    }
}

pub(super) fn name(
    slot: Slot,
    persons: &[String],
    offences: &[String],
    dangers: &[String],
) -> String {
    let plain = slot.fact().entry().name;
    let label = match slot.fact().group() {
        Group::Situation => None,
        Group::Person => persons.get(slot.of()).map(String::as_str),
        Group::Offence => offences.get(slot.of()).map(String::as_str),
        Group::Danger => dangers.get(slot.of()).map(String::as_str),
        Group::Recipient => RECIPIENTS.get(slot.of()).map(|r| r.name()),
    };
    match (label.filter(|l| !l.is_empty()), plain.split_once('.')) {
        (Some(label), Some((group, attribute))) => format!("{group}.{label}.{attribute}"),
        _ => plain.to_owned(),
    }
}

pub(super) fn value(slot: Slot, mask: Mask, persons: &[String]) -> String {
    let fact = slot.fact();
    let possible = mask & fact.anything();
    let values = fact.entry().values;
    let one = |at: usize| -> String {
        let Some(value) = values.get(at) else { return String::new() };
        match persons.get(at).filter(|_| value.starts_with('#') && at < PERSONS) {
            Some(label) if label.is_empty() => "person".to_owned(),
            Some(label) => label.clone(),
            None => (*value).to_owned(),
        }
    };
    let members = |bits: u32, by: &str| -> String {
        let chosen: Vec<String> =
            (0..values.len()).filter(|at| bits & (1 << at) != 0).map(one).collect();
        chosen.join(by)
    };
    match fact.entry().arity {
        _ if possible == fact.anything() => "?".to_owned(),
        Arity::One => members(possible, "|"),
        Arity::Many if possible.count_ones() == 1 => match possible.trailing_zeros() {
            0 => "none".to_owned(),
            subset => members(subset, "+"),
        },
        Arity::Many => "?".to_owned(),
    }
}
