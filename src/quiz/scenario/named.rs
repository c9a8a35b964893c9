//! The facts of a scenario by the names that authors write, for an address: `danger.1.near` is `hours`.
//!
//! Names outlive releases, positions do not: a name that is no longer known is read as nothing, never as
//! another fact.

use crate::law::evaluate::bits;
use crate::law::fact::{FACTS, Fact, RECIPIENTS};
use crate::law::facts::Slot;
use crate::law::vocabulary::{Arity, Group, Mask};

/// Any value.
const ANY: &str = "?";
/// None of several values.
const NONE: &str = "-";
/// Between values that are all possible.
const OR: char = '~';
/// Between values that are so together.
const AND: char = '.';

/// `holder.profession`, `danger.1.near`, `recipient.police.averts`: persons, offences and dangers by their number
/// in the case, from 1.
pub fn name(slot: Slot) -> String {
    let plain = slot.fact().entry().name;
    let of = match slot.fact().group() {
        Group::Situation => return plain.to_owned(),
        Group::Recipient => RECIPIENTS.get(slot.of()).map_or("", |to| to.name()).to_owned(),
        Group::Person | Group::Offence | Group::Danger => (slot.of() + 1).to_string(),
    };
    let (group, attribute) = plain.split_once('.').unwrap_or((plain, ""));
    [group, &of, attribute].join(".")
}

/// The fact of that name.
pub fn slot(words: &str) -> Option<Slot> {
    let of_fact = |fact: &Fact| {
        let fact = *fact;
        (0..).map_while(move |of| Slot::new(fact, of))
    };
    FACTS.iter().flat_map(of_fact).find(|slot| name(*slot) == words)
}

/// `hours`, `confided.observed`, `past~later` where both are possible.
pub fn value(fact: Fact, mask: Mask) -> String {
    if mask == fact.anything() {
        return ANY.to_owned();
    }
    let named = |at: usize| fact.entry().values.get(at).copied().unwrap_or_default();
    let one = |at: usize| match (fact.arity(), at) {
        (Arity::One, at) => named(at).to_owned(),
        (Arity::Many, 0) => NONE.to_owned(),
        (Arity::Many, set) => {
            bits(set as Mask).map(named).collect::<Vec<_>>().join(&AND.to_string())
        }
    };
    bits(mask).map(one).collect::<Vec<_>>().join(&OR.to_string())
}

/// The values of that name; nothing if one of them is unknown.
pub fn values(fact: Fact, words: &str) -> Option<Mask> {
    if words == ANY {
        return Some(fact.anything());
    }
    let at = |word: &str| fact.entry().values.iter().position(|value| *value == word);
    let one = |words: &str| match fact.arity() {
        Arity::One => at(words),
        Arity::Many if words == NONE => Some(0),
        Arity::Many => words.split(AND).try_fold(0, |set, word| Some(set | 1 << at(word)?)),
    };
    words.split(OR).try_fold(0, |mask, words| Some(mask | 1 << one(words)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_and_every_value_is_read_again_by_its_name() {
        let mut names: Vec<String> = Vec::new();
        for fact in FACTS {
            for slot in (0..).map_while(|of| Slot::new(*fact, of)) {
                assert_eq!(super::slot(&name(slot)), Some(slot));
                names.push(name(slot));
            }
            for at in bits(fact.anything()) {
                for mask in [1 << at, 1 << at | 1, fact.anything() & !(1 << at)] {
                    let words = value(*fact, mask);
                    let read = values(*fact, &words).filter(|_| mask != 0);
                    assert_eq!(read, (mask != 0).then_some(mask), "{}={words}", fact.entry().name);
                }
            }
            assert_eq!(values(*fact, &value(*fact, fact.anything())), Some(fact.anything()));
        }
        let all = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), all, "each name is of one fact");
    }

    #[test]
    fn a_name_is_that_of_the_vocabulary_and_what_is_none_is_nothing() {
        let near = Slot::new(Fact::Near, 1).unwrap();
        assert_eq!(name(near), "danger.2.near");
        assert_eq!(name(Slot::of_situation(Fact::Profession)), "holder.profession");
        assert_eq!(value(Fact::Manner, 1 << 0b101), "confided.observed");
        assert_eq!(value(Fact::Manner, 1), "-");
        for words in ["17", "danger.near", "danger.0.near", "danger.9.near", "weather", ""] {
            assert_eq!(slot(words), None, "{words}");
        }
        for words in ["2", "soon", "now.hours", "now~soon", ""] {
            assert_eq!(values(Fact::Near, words), None, "{words}");
        }
    }
}
