//! Evaluates a tree of conditions on facts of which some may be unknown (Kleene's strong logic).

use super::condition::{Node, Of, Readings, Set, Test};
use super::fact::{Endangered, Fact, Recipient, Victim};
use super::facts::{Facts, PERSONS, Slot};
use super::vocabulary::{Group, Mask};

/// Three truth values: holds, fails, not established.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// « fait défaut »
    Fails,
    /// « non établi »
    Unknown,
    /// « établi »
    Holds,
}

impl Truth {
    /// Both.
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// Either.
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// Holds where this fails.
    pub fn negate(self) -> Self {
        match self {
            Self::Fails => Self::Holds,
            Self::Unknown => Self::Unknown,
            Self::Holds => Self::Fails,
        }
    }

    /// The truth of something known.
    pub fn of(known: bool) -> Self {
        if known { Self::Holds } else { Self::Fails }
    }
}

/// What a condition is evaluated on: the facts, the recipient, and the things spoken of.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The facts.
    pub facts: &'a Facts,
    /// The recipient of the disclosure.
    pub recipient: Recipient,
    /// The reading of each contested point.
    pub readings: Readings,
    /// The offence spoken of, inside « there is an offence ».
    pub offence: Option<usize>,
    /// The danger spoken of.
    pub danger: Option<usize>,
    /// The person spoken of.
    pub person: Option<usize>,
}

/// Where an unknown fact splits: the slot, and the values of one half.
pub type Split = (Slot, Mask);

impl<'a> Scope<'a> {
    /// The facts seen for a recipient, with the first reading of every contested point.
    pub fn new(facts: &'a Facts, recipient: Recipient) -> Self {
        Self { facts, recipient, readings: 0, offence: None, danger: None, person: None }
    }

    /// The same with other readings.
    pub fn reading(self, readings: Readings) -> Self {
        Self { readings, ..self }
    }

    /// The same, speaking of the `at`-th thing of the set.
    pub fn with(self, set: Set, at: usize) -> Self {
        match set {
            Set::Offences => Self { offence: Some(at), ..self },
            Set::Dangers => Self { danger: Some(at), ..self },
        }
    }

    /// How many things the set has.
    pub fn size(&self, set: Set) -> usize {
        self.facts.count(match set {
            Set::Offences => Group::Offence,
            Set::Dangers => Group::Danger,
        })
    }

    /// The slot of a fact for the thing spoken of.
    pub fn slot(&self, fact: Fact) -> Option<Slot> {
        let of = match fact.group() {
            Group::Situation => Some(0),
            Group::Person => self.person,
            Group::Offence => self.offence,
            Group::Danger => self.danger,
            Group::Recipient => Some(self.recipient as usize),
        };
        Slot::new(fact, of?)
    }

    /// The slot of the fact that names a person.
    pub fn reference(&self, of: Of) -> Option<Slot> {
        self.slot(match of {
            Of::Victim => Fact::Victim,
            Of::Endangered => Fact::Endangered,
        })
    }

    /// The truth of a leaf.
    pub fn test(&self, test: Test) -> Truth {
        match test {
            Test::Is(fact, mask) => {
                self.slot(fact).map_or(Truth::Unknown, |s| within(self.facts.mask(s), mask))
            }
            Test::EndangeredIsVictim => self.same_person(),
            Test::To(mask) => Truth::of(mask & (1 << self.recipient as u32) != 0),
            Test::Granted => Truth::Holds,
            Test::Refused => Truth::Fails,
        }
    }

    fn same_person(&self) -> Truth {
        let (Some(to), Some(victim)) = (self.slot(Fact::Endangered), self.slot(Fact::Victim))
        else {
            return Truth::Unknown;
        };
        let persons = !(Mask::MAX << PERSONS);
        let (to, victim) = (self.facts.mask(to), self.facts.mask(victim));
        if to & victim & persons == 0 {
            Truth::Fails
        } else if to == victim && to.count_ones() == 1 {
            Truth::Holds
        } else {
            Truth::Unknown
        }
    }

    /// The truth of a tree.
    pub fn truth(&self, node: &Node) -> Truth {
        match node {
            Node::All(parts) => parts.iter().fold(Truth::Holds, |t, p| {
                if t == Truth::Fails { t } else { t.and(self.truth(p)) }
            }),
            Node::Any(parts) => parts
                .iter()
                .fold(Truth::Fails, |t, p| if t == Truth::Holds { t } else { t.or(self.truth(p)) }),
            Node::Not(part) => self.truth(part).negate(),
            Node::Leaf(leaf) => self.test(leaf.test),
            Node::Notion(notion) => self.truth(&notion.node),
            Node::Some(set, part) => (0..self.size(*set)).fold(Truth::Fails, |t, at| {
                if t == Truth::Holds { t } else { t.or(self.with(*set, at).one(*set, part)) }
            }),
            Node::Of(of, part) => self.of_person(*of, part),
            Node::Contested(c) => {
                self.truth(if self.takes_second(c.id as u8) { &c.second.1 } else { &c.first.1 })
            }
        }
    }

    pub(super) fn takes_second(&self, issue: u8) -> bool {
        self.readings & (1 << issue) != 0
    }

    /// Whether the thing spoken of exists, and it holds of it.
    fn one(&self, set: Set, part: &Node) -> Truth {
        let exists = self.test(existence(set));
        if exists == Truth::Fails { exists } else { exists.and(self.truth(part)) }
    }

    fn of_person(&self, of: Of, part: &Node) -> Truth {
        let Some(slot) = self.reference(of) else { return Truth::Unknown };
        let possible = self.facts.mask(slot);
        let mut seen = None;
        for value in bits(possible) {
            let truth = if value < PERSONS {
                Self { person: Some(value), ..*self }.truth(part)
            } else {
                Truth::Fails
            };
            match seen {
                None => seen = Some(truth),
                Some(other) if other != truth => return Truth::Unknown,
                Some(_) => {}
            }
        }
        seen.unwrap_or(Truth::Unknown)
    }

    /// This scope for each person that the reference may name.
    pub(super) fn persons(&self, of: Of) -> impl Iterator<Item = Self> {
        let possible = self.reference(of).map_or(0, |s| self.facts.mask(s));
        let scope = *self;
        bits(possible).filter(|v| *v < PERSONS).map(move |p| Self { person: Some(p), ..scope })
    }

    /// Where to split to settle whether the thing spoken of exists.
    pub(super) fn split_existence(&self, set: Set) -> Option<Split> {
        self.split_test(existence(set))
    }

    /// Where to split to settle whom the reference names.
    pub(super) fn split_reference(&self, of: Of) -> Option<Split> {
        let slot = self.reference(of)?;
        let possible = self.facts.mask(slot);
        (possible.count_ones() > 1).then_some((slot, possible & possible.wrapping_neg()))
    }

    /// Where to split next to settle a tree that is unknown.
    pub fn split(&self, node: &Node) -> Option<Split> {
        if self.truth(node) != Truth::Unknown {
            return None;
        }
        match node {
            Node::All(parts) | Node::Any(parts) => parts.iter().find_map(|p| self.split(p)),
            Node::Not(part) => self.split(part),
            Node::Leaf(leaf) => self.split_test(leaf.test),
            Node::Notion(notion) => self.split(&notion.node),
            Node::Some(set, part) => (0..self.size(*set)).find_map(|at| {
                let scope = self.with(*set, at);
                if scope.one(*set, part) != Truth::Unknown {
                    return None;
                }
                scope.split_test(existence(*set)).or_else(|| scope.split(part))
            }),
            Node::Of(of, part) => self.split_of(*of, part),
            Node::Contested(c) => {
                self.split(if self.takes_second(c.id as u8) { &c.second.1 } else { &c.first.1 })
            }
        }
    }

    fn split_of(&self, of: Of, part: &Node) -> Option<Split> {
        self.split_reference(of).or_else(|| self.persons(of).next()?.split(part))
    }

    fn split_test(&self, test: Test) -> Option<Split> {
        match test {
            Test::Is(fact, mask) => {
                let slot = self.slot(fact)?;
                (within(self.facts.mask(slot), mask) == Truth::Unknown).then_some((slot, mask))
            }
            Test::EndangeredIsVictim => {
                let first_open = |fact| self.slot(fact).filter(|s| self.facts.is_open(*s));
                let slot = first_open(Fact::Endangered).or_else(|| first_open(Fact::Victim))?;
                let possible = self.facts.mask(slot);
                Some((slot, possible & possible.wrapping_neg()))
            }
            Test::To(_) | Test::Granted | Test::Refused => None,
        }
    }
}

/// The test that a thing of the set exists.
pub fn existence(set: Set) -> Test {
    match set {
        Set::Offences => super::fact::OffenceExists::Yes.is(),
        Set::Dangers => super::fact::DangerExists::Yes.is(),
    }
}

/// Whether the possible values all are, or none is, within the mask.
fn within(possible: Mask, mask: Mask) -> Truth {
    if possible & mask == 0 {
        Truth::Fails
    } else if possible & !mask == 0 {
        Truth::Holds
    } else {
        Truth::Unknown
    }
}

/// The positions of the bits that are set.
pub fn bits(mask: Mask) -> impl Iterator<Item = usize> {
    (0..Mask::BITS as usize).filter(move |b| mask & (1 << b) != 0)
}

const _: () = assert!(Victim::Nobody as usize == PERSONS && Endangered::Minors as usize == PERSONS);
