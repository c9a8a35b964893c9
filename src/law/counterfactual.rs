//! What would change the answer: the smallest sets of changed facts that turn a part of it.
//!
//! **A change** gives one fact values other than those stated (« si … »), or settles a fact that is
//! open (« s’il est établi que … »). The values stand in a class that nothing in the part can tell
//! apart. **A set** of changes turns the part when the changed facts can be together and [`decide`]
//! then gives the wanted outcome, whatever the facts still open. Where a change excludes another
//! *stated* fact, changing that one too is a change of its own; an *open* fact that a change settles
//! by exclusion is none. **Minimal**: no proper subset of the set turns the part.
//!
//! The search is exact: a hitting-set tree (Reiter 1987) over the changes, whose conflicts (sets of
//! changes of which every solution has one) are proved by [`Part::completion`] and made minimal by
//! QuickXplain (Junker 2004). Only things that the case speaks of change: no person, offence or
//! danger is added, and the recipient stays.
//!
//! [`decide`]: super::decide::decide
//! [`Part::completion`]: super::part::Part::completion

mod board;
mod conflict;
mod merge;
mod tree;

use super::decide::{Issues, issues};
use super::fact::{RECIPIENTS, Recipient};
use super::facts::{Facts, Slot};
use super::outcome::Outcome;
use super::plausibility::Plausibility;
use super::rule::Rulebook;
use super::vocabulary::Mask;
use board::Board;

/// How many facts a set changes at most.
pub const MOST: usize = 3;

/// One fact, otherwise than stated or no longer open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Change {
    /// Which fact.
    pub slot: Slot,
    /// Its values then: any of them does.
    pub values: Mask,
    /// Whether the facts leave these values open, so that one only has to learn it.
    pub settles: bool,
}

/// A set of changes that turns a part of the answer, and no subset of which does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counterfactual {
    /// The changes, nearest at hand first.
    pub changes: Vec<Change>,
    /// The contested points on which the new answer turns; the strictest reading was taken.
    pub contested: Issues,
}

impl Change {
    /// How near at hand it is.
    pub fn plausibility(&self) -> Plausibility {
        if self.settles { Plausibility::Open } else { self.slot.fact().plausibility() }
    }
}

impl Counterfactual {
    /// By number of changes, then how near at hand, the farthest first, then the vocabulary's order.
    fn rank(&self) -> (usize, Vec<Plausibility>, Vec<Change>) {
        let farthest_first = self.changes.iter().rev().map(Change::plausibility).collect();
        (self.changes.len(), farthest_first, self.changes.clone())
    }
}

/// Every set of at most [`MOST`] changes that turns the part to the wanted outcome and of which no
/// subset does: fewest changes first, then nearest at hand (see [`Plausibility`]), by the farthest
/// change of each, then in the order of the vocabulary.
///
/// None where the answer is that already, or where the facts cannot be together.
pub fn counterfactuals(
    book: &Rulebook,
    facts: &Facts,
    recipient: Recipient,
    wanted: Outcome,
) -> Vec<Counterfactual> {
    let Some(possible) = facts.narrowed() else { return Vec::new() };
    let part = wanted.part().part(book, facts.date());
    let board = Board::new(part, possible, recipient, wanted.number());
    let mut found: Vec<Counterfactual> = merge::merged(&board, tree::solutions(&board))
        .into_iter()
        .map(|(mut changes, turns_on)| {
            changes.sort_unstable_by_key(|c| (c.plausibility(), *c));
            Counterfactual { changes, contested: issues(turns_on) }
        })
        .collect();
    found.sort_by_cached_key(Counterfactual::rank);
    found
}

/// To whom else the answer would be the wanted one, no fact changed.
///
/// `facts` gives the facts as they are for a recipient: where one speaks goes with whom one speaks to.
pub fn other_recipients(
    book: &Rulebook,
    facts: impl Fn(Recipient) -> Option<Facts>,
    recipient: Recipient,
    wanted: Outcome,
) -> Vec<Recipient> {
    let to = |r: &Recipient| {
        let facts = facts(*r)?;
        Some(super::outcome::established(book, &facts, *r, wanted.part())? == wanted)
    };
    RECIPIENTS.into_iter().filter(|r| *r != recipient && to(r) == Some(true)).collect()
}
