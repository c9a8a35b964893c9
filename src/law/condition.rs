//! A condition of a rule as data: a tree whose leaves rest on words of law or on a source.

use super::fact::{Fact, Recipient};
use super::text::{Basis, Source};
use super::vocabulary::Mask;

/// What a leaf asks of the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// The fact has one of the values of the mask.
    Is(Fact, Mask),
    /// The person in danger is the victim of the offence spoken of.
    EndangeredIsVictim,
    /// The recipient is one of these (bits of [`Recipient`]).
    To(Mask),
}

/// A condition that has no parts.
#[derive(Clone, Copy, Debug)]
pub struct Leaf {
    /// Identity, stable across releases.
    pub id: &'static str,
    /// The condition in plain French, said of the case.
    pub phrase: &'static str,
    /// The words or the source that it rests on.
    pub basis: Basis,
    /// What it asks.
    pub test: Test,
}

/// A condition whose parts make a notion of the law: « péril grave », « mineur ou personne vulnérable ».
#[derive(Debug)]
pub struct Notion {
    /// Identity, stable across releases.
    pub id: &'static str,
    /// The notion in plain French, said of the case.
    pub phrase: &'static str,
    /// The words or the source that it rests on.
    pub basis: Basis,
    /// Its parts.
    pub node: Node,
}

/// Why a leaf is contested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dispute {
    /// The text or the cases leave it open.
    Open,
    /// A judgement that no list of facts can make: « appréciation ».
    Judgement,
    /// The wording of the day is not at hand; the nearest one differs here.
    NearestWording,
}

/// A condition with two readings, both written; which one is right is not settled.
#[derive(Debug)]
pub struct Contested {
    /// Which of the contested conditions, as a bit of [`Readings`].
    pub id: Issue,
    /// What is contested, in plain French.
    pub phrase: &'static str,
    /// Why.
    pub dispute: Dispute,
    /// Where the doubt is stated.
    pub source: &'static Source,
    /// The first reading, in words, and as a condition.
    pub first: (&'static str, Node),
    /// The second reading.
    pub second: (&'static str, Node),
}

/// The contested points, closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Issue {
    /// Does « la loi » of articles 352 and 353 cover decrees and ordinances?
    DecreeOrOrdinance,
    /// Must the vulnerability have been « apparente ou connue de l'auteur »?
    Noticeable,
    /// Does a deficiency still count since article 79, 2°?
    Deficiency,
    /// Must the holder be in contact with the victim alone?
    ContactWithVictimOnly,
    /// Is the police a competent authority for the victim's offence?
    PoliceForVictim,
    /// Is consent a condition of sharing in a team outside psychology?
    ConsentToShare,
    /// Is a kind of offence that the sources do not name on the list?
    UnnamedOffence,
    /// Conversion practices before 28 October 2023.
    ConversionBeforeListed,
    /// Violence in the name of honour before 1 November 2018.
    HonourBeforeListed,
    /// Does the first situation of the protected person cover a victim who has come of age since?
    GrownUp,
    /// Does honour, or the safety of society, outweigh the secret?
    WeightOfInterest,
}

impl Issue {
    /// Every contested point, in order.
    pub const ALL: [Self; ISSUES as usize] = [
        Self::DecreeOrOrdinance,
        Self::Noticeable,
        Self::Deficiency,
        Self::ContactWithVictimOnly,
        Self::PoliceForVictim,
        Self::ConsentToShare,
        Self::UnnamedOffence,
        Self::ConversionBeforeListed,
        Self::HonourBeforeListed,
        Self::GrownUp,
        Self::WeightOfInterest,
    ];

    /// Name as programs read it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::DecreeOrOrdinance => "decree-or-ordinance",
            Self::Noticeable => "noticeable",
            Self::Deficiency => "deficiency",
            Self::ContactWithVictimOnly => "contact-with-victim-only",
            Self::PoliceForVictim => "police-for-victim",
            Self::ConsentToShare => "consent-to-share",
            Self::UnnamedOffence => "unnamed-offence",
            Self::ConversionBeforeListed => "conversion-before-listed",
            Self::HonourBeforeListed => "honour-before-listed",
            Self::GrownUp => "grown-up",
            Self::WeightOfInterest => "weight-of-interest",
        }
    }
}

/// Number of contested points.
pub const ISSUES: u8 = 11;

/// Which reading of each contested point is taken: a bit set for the second.
pub type Readings = u16;

/// « La loi », which both binds and opens. Every other contested point only ever loosens the tree
/// it stands in, which `tests/proofs/never.rs` proves of the rules.
pub(super) const BOTH_WAYS: Readings = 1 << Issue::DecreeOrOrdinance as u8;

/// Of these contested points, the readings between which nothing else can come out: the strictest
/// of what only opens, then the loosest, each with « la loi » either way.
pub const fn corners(of: Readings) -> [Readings; 4] {
    let law = of & BOTH_WAYS;
    [0, law, of & !law, of]
}

/// The sets over which a condition may range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// The offences of the case.
    Offences,
    /// The dangers of the case.
    Dangers,
}

/// A person named by another fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// The victim of the offence spoken of.
    Victim,
    /// The person in the danger spoken of.
    Endangered,
}

/// A tree of conditions.
#[derive(Clone, Copy, Debug)]
pub enum Node {
    /// All of them.
    All(&'static [Node]),
    /// One is enough.
    Any(&'static [Node]),
    /// It must not be so.
    Not(&'static Node),
    /// A condition without parts.
    Leaf(&'static Leaf),
    /// A notion of the law, with its parts.
    Notion(&'static Notion),
    /// There is one in the set for which it holds.
    Some(Set, &'static Node),
    /// It holds for the person named.
    Of(Of, &'static Node),
    /// A contested condition.
    Contested(&'static Contested),
}

impl Of {
    /// The fact that names the person.
    pub(super) const fn fact(self) -> Fact {
        match self {
            Self::Victim => Fact::Victim,
            Self::Endangered => Fact::Endangered,
        }
    }
}

impl Node {
    /// What nobody has to meet.
    pub const ALWAYS: Self = Self::All(&[]);
    /// What nobody can meet.
    pub const NEVER: Self = Self::Any(&[]);

    /// Calls with the tree and with each of its parts, the whole before its parts; of a contested
    /// condition with both readings.
    pub fn walk(&'static self, each: &mut dyn FnMut(&'static Self)) {
        each(self);
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.walk(each)),
            Self::Not(part) | Self::Some(_, part) | Self::Of(_, part) => part.walk(each),
            Self::Leaf(_) => {}
            Self::Notion(notion) => notion.node.walk(each),
            Self::Contested(contested) => {
                contested.first.1.walk(each);
                contested.second.1.walk(each);
            }
        }
    }

    /// The first words or source that a tree rests on.
    pub fn basis(&self) -> Option<Basis> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().find_map(Self::basis),
            Self::Not(part) | Self::Of(_, part) | Self::Some(_, part) => part.basis(),
            Self::Notion(notion) => Some(notion.basis),
            Self::Leaf(leaf) => Some(leaf.basis),
            Self::Contested(_) => None,
        }
    }
}

impl Test {
    /// The test that the recipient is one of these.
    pub const fn to(recipients: &[Recipient]) -> Self {
        let mut mask = 0;
        let mut rest = recipients;
        while let [first, tail @ ..] = rest {
            mask |= 1 << *first as u32;
            rest = tail;
        }
        Self::To(mask)
    }
}
