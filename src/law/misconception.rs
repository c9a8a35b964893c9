//! Misconceptions that trainers meet: each is the law with one mistake in it, and what corrects it.

mod danger;
mod justice;
mod reread;
mod secret;
mod sharing;

use super::condition::{Leaf, Node, Test};
use super::rule::{RuleId, Rulebook};
use super::text::Basis;
use std::sync::OnceLock;

pub use reread::taking;

/// A mistaken belief about professional secrecy.
#[derive(Debug)]
pub struct Misconception {
    /// Identity, stable across releases.
    pub id: &'static str,
    /// What is believed, in French.
    pub name: &'static str,
    /// What is right, in one French sentence.
    pub correction: &'static str,
    /// The words or the source on which the correction rests.
    pub basis: Basis,
    /// What is mistaken.
    pub mistake: Mistake,
    book: OnceLock<Rulebook>,
}

/// The one mistake, in every version of the rules that it touches.
#[derive(Debug)]
pub enum Mistake {
    /// Conditions are read otherwise, each by its identity, wherever they stand.
    Reads(&'static [(&'static str, Reading)]),
    /// Every ground is thought to ask this too.
    Demands(Node),
    /// What this ground allows is taken for a duty.
    Obliges(RuleId),
    /// The duty to help is taken for a duty to denounce.
    Denounces,
}

/// How a condition is read by mistake.
#[derive(Clone, Copy, Debug)]
pub enum Reading {
    /// As this.
    As(Node),
    /// This does as well.
    Or(Node),
    /// Only together with this.
    And(Node),
}

/// Every misconception, in the order of the plan.
pub static MISCONCEPTIONS: &[&Misconception] = &[
    &secret::ONLY_CARERS,
    &secret::DISCRETION_IS_SECRECY,
    &secret::OBSERVED_NOT_SECRET,
    &secret::OFFENDER_NOT_COVERED,
    &secret::CONSENT_FREES,
    &secret::NEEDS_CONSENT,
    &secret::ABSOLUTE,
    &justice::TESTIMONY_DUTY,
    &justice::POLICE_IS_JUDGE,
    &justice::POLICE_IS_PROSECUTOR,
    &justice::VICTIM_FREES,
    &danger::REPORTING_DUTY,
    &danger::PAST_IS_ENOUGH,
    &danger::ANY_THREAT,
    &danger::FIRST_RESORT,
    &danger::ANY_OFFENCE,
    &danger::ADULT_NEVER_VULNERABLE,
    &danger::DENOUNCE,
    &danger::HELP_FREES,
    &sharing::ANY_COLLEAGUE,
    &sharing::BOUND_IS_ENOUGH,
    &sharing::ANY_MEETING,
];

impl Misconception {
    const fn new(
        id: &'static str,
        name: &'static str,
        correction: &'static str,
        basis: Basis,
        mistake: Mistake,
    ) -> Self {
        Self { id, name, correction, basis, mistake, book: OnceLock::new() }
    }

    /// The law with this mistake in it: rules and reasons as the engine applies them.
    ///
    /// Made once, and kept as long as the program runs: conditions live for ever.
    pub fn rulebook(&'static self) -> &'static Rulebook {
        self.book.get_or_init(|| reread::rulebook(&self.mistake))
    }

    /// Whether what this ground allows is taken for a duty.
    pub fn obliges(&self, ground: RuleId) -> bool {
        matches!(self.mistake, Mistake::Obliges(id) if id == ground)
    }

    /// Whether the duty to help is taken for a duty to denounce.
    pub fn denounces(&self) -> bool {
        matches!(self.mistake, Mistake::Denounces)
    }
}

/// A condition that nobody has to meet.
const MET: Reading = Reading::As(Node::ALWAYS);

/// A condition that the law does not know: it rests on nothing.
const fn believed(phrase: &'static str, test: Test) -> Leaf {
    Leaf { id: "believed", phrase, basis: Basis { passages: &[], source: None }, test }
}
