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
    let one = |of: usize| {
        move |name: &str| {
            let (fact, value) = value(facts, name, of);
            assert_eq!(fact.entry().arity, Arity::One, "{name} has one value");
            fact.entry().values[value]
        }
    };
    let many = |of: usize| {
        move |name: &str| {
            let (fact, subset) = value(facts, name, of);
            assert_eq!(fact.entry().arity, Arity::Many, "{name} has several values");
            let names = fact.entry().values.iter().enumerate();
            names.filter(|(bit, _)| subset >> bit & 1 == 1).map(|(_, name)| *name).collect()
        }
    };
    Told {
        date: facts.date().to_string(),
        to: to.name(),
        situation: Situation::read(one(0), many(0)),
        persons: things(Group::Person).map(|p| Person::read(one(p), many(p))).collect(),
        offences: things(Group::Offence).map(|o| Offence::read(one(o), many(o))).collect(),
        dangers: things(Group::Danger).map(|d| Danger::read(one(d), many(d))).collect(),
        recipient: To::read(one(to as usize), many(to as usize)),
    }
}

/// A fact by its name, and which of its values, or of the subsets of its values, it has.
fn value(facts: &Facts, name: &str, of: usize) -> (Fact, usize) {
    let fact = BY_NAME[name];
    let mask = facts.mask(Slot::new(fact, of).expect("room for it"));
    assert_eq!(mask.count_ones(), 1, "{name} is known");
    (fact, mask.trailing_zeros() as usize)
}

/// The contested points of which these readings take the second, the wider.
pub fn wide(readings: Readings) -> Vec<Word> {
    let taken = |i: &Issue| readings >> *i as u8 & 1 == 1;
    Issue::ALL.into_iter().filter(taken).map(Issue::name).collect()
}

/// These contested points, as readings.
pub fn points(names: &[Word]) -> Readings {
    let named = |i: &Issue| names.contains(&i.name());
    Issue::ALL.into_iter().filter(named).fold(0, |set, i| set | 1 << i as u8)
}
