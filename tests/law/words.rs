//! Facts that are all known, read once into the words of the second opinion.

use crate::plain::{Danger, Offence, Person, Recipient as To, Situation, Told, Word};
use motus::law::condition::{Issue, Readings};
use motus::law::fact::{FACTS, Fact, Recipient};
use motus::law::facts::{Facts, Slot};
use motus::law::vocabulary::{Arity, Group};
use std::collections::HashMap;
use std::sync::LazyLock;

static BY_NAME: LazyLock<HashMap<&str, Fact>> =
    LazyLock::new(|| FACTS.iter().map(|f| (f.entry().name, *f)).collect());

/// What is told by facts that are all known.
pub fn told(facts: &Facts, to: Recipient) -> Told {
    let things = |group| 0..facts.count(group);
    let of = |of: usize| move |name: &str| values(facts, name, of);
    Told {
        date: facts.date().to_string(),
        to: to.name(),
        situation: Situation::read(of(0)),
        persons: things(Group::Person).map(|p| Person::read(of(p))).collect(),
        offences: things(Group::Offence).map(|o| Offence::read(of(o))).collect(),
        dangers: things(Group::Danger).map(|d| Danger::read(of(d))).collect(),
        recipient: To::read(of(to as usize)),
    }
}

/// The values of a fact, by its name.
fn values(facts: &Facts, name: &str, of: usize) -> Vec<Word> {
    let fact = BY_NAME[name];
    let mask = facts.mask(Slot::new(fact, of).expect("room for it"));
    assert_eq!(mask.count_ones(), 1, "{name} is known");
    let (value, names) = (mask.trailing_zeros() as usize, fact.entry().values);
    match fact.entry().arity {
        Arity::One => vec![names[value]],
        Arity::Many => (0..names.len()).filter(|b| value >> b & 1 == 1).map(|b| names[b]).collect(),
    }
}

/// The contested points of which these readings take the second, the wider.
pub fn wide(readings: Readings) -> Vec<Word> {
    let taken = |i: &Issue| readings >> *i as u8 & 1 == 1;
    Issue::ALL.into_iter().filter(taken).map(Issue::name).collect()
}
