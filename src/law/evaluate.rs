//! Evaluates a tree of conditions on facts of which some may be unknown (Kleene's strong logic).

use super::condition::{Contested, Issue, Node, Of, Readings, Set, Test};
use super::fact::{Endangered, Fact, Recipient, Victim};
use super::facts::{Facts, PERSONS, PERSONS_MASK, Slot};
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

/// A truth value and, where it is unknown, where to split next.
pub(super) type Probe = (Truth, Option<Split>);

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
        self.slot(of.fact())
    }

    /// The truth of a leaf.
    pub fn test(&self, test: Test) -> Truth {
        self.probe_test(test).0
    }

    /// The truth of a tree.
    pub fn truth(&self, node: &Node) -> Truth {
        self.probe(node).0
    }

    /// The truth of a tree and, where it is unknown, where to split next to settle it.
    pub(super) fn probe(&self, node: &Node) -> Probe {
        match node {
            Node::All(parts) => all(parts.iter().map(|p| self.probe(p))),
            Node::Any(parts) => any(parts.iter().map(|p| self.probe(p))),
            Node::Not(part) => negate(self.probe(part)),
            Node::Leaf(leaf) => self.probe_test(leaf.test),
            Node::Notion(notion) => self.probe(&notion.node),
            Node::Some(set, part) => {
                any((0..self.size(*set)).map(|at| self.with(*set, at).probe_one(*set, part)))
            }
            Node::Of(of, part) => self.probe_of(*of, part),
            Node::Contested(c) => self.probe(self.reading_of(c)),
        }
    }

    /// The reading of a contested point that is taken.
    pub(super) fn reading_of<'c>(&self, c: &'c Contested) -> &'c Node {
        if self.takes_second(c.id) { &c.second.1 } else { &c.first.1 }
    }

    /// Whether the second reading is taken.
    pub(super) fn takes_second(&self, issue: Issue) -> bool {
        self.readings & (1 << issue as u8) != 0
    }

    /// Whether the thing spoken of exists, and it holds of it.
    fn probe_one(&self, set: Set, part: &Node) -> Probe {
        let exists = self.probe_test(existence(set));
        if exists.0 == Truth::Fails { exists } else { all([exists, self.probe(part)].into_iter()) }
    }

    /// Whether the thing spoken of exists.
    pub(super) fn probe_existence(&self, set: Set) -> Probe {
        self.probe_test(existence(set))
    }

    fn probe_of(&self, of: Of, part: &Node) -> Probe {
        let possible = self.reference(of).map_or(0, |s| self.facts.mask(s));
        let mut seen: Option<Probe> = None;
        for value in bits(possible) {
            let probe = if value < PERSONS {
                Self { person: Some(value), ..*self }.probe(part)
            } else {
                (Truth::Fails, None)
            };
            match seen {
                None => seen = Some(probe),
                Some(other) if other.0 == probe.0 && probe.0 != Truth::Unknown => {}
                Some(_) => return (Truth::Unknown, self.split_reference(of)),
            }
        }
        seen.unwrap_or((Truth::Unknown, None))
    }

    fn probe_test(&self, test: Test) -> Probe {
        match test {
            Test::Is(fact, mask) => {
                let Some(slot) = self.slot(fact) else { return (Truth::Unknown, None) };
                match within(self.facts.mask(slot), mask) {
                    Truth::Unknown => (Truth::Unknown, Some((slot, mask))),
                    known => (known, None),
                }
            }
            Test::EndangeredIsVictim => self.probe_same_person(),
            Test::To(mask) => (Truth::of(mask & (1 << self.recipient as u32) != 0), None),
        }
    }

    fn probe_same_person(&self) -> Probe {
        let (Some(to), Some(victim)) = (self.slot(Fact::Endangered), self.slot(Fact::Victim))
        else {
            return (Truth::Unknown, None);
        };
        let (a, b) = (self.facts.mask(to), self.facts.mask(victim));
        if a & b & PERSONS_MASK == 0 {
            (Truth::Fails, None)
        } else if a == b && a.count_ones() == 1 {
            (Truth::Holds, None)
        } else if a.count_ones() > 1 {
            (Truth::Unknown, Some((to, lowest(a))))
        } else {
            (Truth::Unknown, Some((victim, lowest(b))))
        }
    }

    /// This scope for each person that the reference may name.
    pub(super) fn persons(&self, of: Of) -> impl Iterator<Item = Self> {
        let possible = self.reference(of).map_or(0, |s| self.facts.mask(s));
        let scope = *self;
        bits(possible).filter(|v| *v < PERSONS).map(move |p| Self { person: Some(p), ..scope })
    }

    /// Where to split to settle whom the reference names.
    pub(super) fn split_reference(&self, of: Of) -> Option<Split> {
        let slot = self.reference(of)?;
        let possible = self.facts.mask(slot);
        (possible.count_ones() > 1).then_some((slot, lowest(possible)))
    }
}

/// All hold; the split is that of the first that is unknown.
pub(super) fn all(probes: impl Iterator<Item = Probe>) -> Probe {
    let mut result = (Truth::Holds, None);
    for probe in probes {
        match probe.0 {
            Truth::Fails => return probe,
            Truth::Unknown if result.0 == Truth::Holds => result = probe,
            Truth::Unknown | Truth::Holds => {}
        }
    }
    result
}

/// One holds; the split is that of the first that is unknown.
pub(super) fn any(probes: impl Iterator<Item = Probe>) -> Probe {
    let mut result = (Truth::Fails, None);
    for probe in probes {
        match probe.0 {
            Truth::Holds => return probe,
            Truth::Unknown if result.0 == Truth::Fails => result = probe,
            Truth::Unknown | Truth::Fails => {}
        }
    }
    result
}

/// The contrary; it is settled where the other is.
pub(super) fn negate(probe: Probe) -> Probe {
    (probe.0.negate(), probe.1)
}

fn lowest(mask: Mask) -> Mask {
    mask & mask.wrapping_neg()
}

/// The test that a thing of the set exists.
pub(super) fn existence(set: Set) -> Test {
    match set {
        Set::Offences => super::fact::OffenceExists::Yes.is(),
        Set::Dangers => super::fact::DangerExists::Yes.is(),
    }
}

/// Whether the possible values all are, or none is, within the mask.
pub(super) fn within(possible: Mask, mask: Mask) -> Truth {
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
