//! Which fact to ask for first, where the answer hangs on facts that are open.
//!
//! **The possible decisions** of a part are its outcome where it is established, as
//! [`super::decide`] gives it, else the outcomes that completions reach under the first reading of
//! what is contested that leaves the part open. **An answer** to an open fact is a class of its
//! values that nothing in the part can tell apart; it leaves the possible decisions of the facts
//! with these values. **A fact settles a decision** when some answer leaves that one alone.
//!
//! A fact matters, and is listed, when some answer leaves fewer decisions than there were, or two
//! completions that differ in this fact alone differ in the outcome under that reading. It is one
//! that a condition of the part asks for, or one that excludes a value of such a fact.

use super::decide::{strict_reading, value};
use super::distinction::Distinctions;
use super::fact::Recipient;
use super::facts::{Facts, Slot};
use super::outcome::{Outcome, PartId};
use super::part::{Outcomes, Part};
use super::rule::Rulebook;
use super::vocabulary::Mask;
use std::cmp::Reverse;

/// An open fact that matters, and what each answer would leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Which fact.
    pub slot: Slot,
    /// The decisions that some answer settles; none where it matters only together with others.
    pub settles: Vec<Outcome>,
    /// The possible answers.
    pub answers: Vec<Answer>,
}

/// A possible answer to an open fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The values: which of them makes no difference.
    pub values: Mask,
    /// The decisions that stay possible.
    pub leaves: Vec<Outcome>,
}

/// The decisions that are possible; one alone where the part is established.
pub fn possible_decisions(
    book: &Rulebook,
    facts: &Facts,
    recipient: Recipient,
    part: PartId,
) -> Vec<Outcome> {
    let outcomes = left(&part.part(book, facts.date()), facts, recipient).unwrap_or(0);
    named(part, outcomes)
}

/// The open facts that matter for a part: those that settle most decisions first, then those whose
/// answers leave fewest in total, then in the order of the vocabulary. None where the part is
/// established, or where the facts cannot be together.
pub fn ranking(book: &Rulebook, facts: &Facts, recipient: Recipient, part: PartId) -> Vec<Missing> {
    let whole = part.part(book, facts.date());
    let Some(possible) = facts.narrowed() else { return Vec::new() };
    let now = left(&whole, &possible, recipient).unwrap_or(0);
    if now.count_ones() < 2 {
        return Vec::new();
    }
    let readings = strict_reading(&whole, &possible, recipient);
    let asked = Distinctions::of(&whole, facts.date());
    let mut ranked = Vec::new();
    for slot in possible.slots().filter(|s| possible.is_open(*s) && s.concerns(recipient)) {
        let classes = asked.classes(slot.fact(), possible.mask(slot));
        if classes.len() < 2 {
            continue;
        }
        let answers = answers(&whole, &possible, recipient, slot, classes);
        let narrows = answers.iter().any(|(_, leaves)| *leaves != now);
        // The outcome hangs on no fact that no condition asks for; it may still exclude what one asks.
        let hangs = || whole.hangs_on(&possible, recipient, readings, slot);
        if narrows || asked.asks(slot.fact()) && hangs() {
            ranked.push(rank(part, slot, &answers));
        }
    }
    ranked.sort_by_key(|(key, missing)| (*key, missing.slot));
    ranked.into_iter().map(|(_, missing)| missing).collect()
}

/// The answers that can be, each with what it leaves.
fn answers(
    part: &Part,
    facts: &Facts,
    recipient: Recipient,
    slot: Slot,
    classes: Vec<Mask>,
) -> Vec<(Mask, Outcomes)> {
    classes
        .into_iter()
        .filter_map(|values| {
            let mut answered = facts.clone();
            answered.set(slot, values);
            Some((values, left(part, &answered, recipient)?))
        })
        .collect()
}

/// How many decisions it settles, and how many the answers leave in total; the first is asked first.
fn rank(part: PartId, slot: Slot, answers: &[(Mask, Outcomes)]) -> ((Reverse<u32>, u32), Missing) {
    let settles = answers
        .iter()
        .filter(|(_, leaves)| leaves.count_ones() == 1)
        .fold(0, |all, (_, leaves)| all | leaves);
    let total = answers.iter().map(|(_, leaves)| leaves.count_ones()).sum();
    let answers = answers
        .iter()
        .map(|(values, leaves)| Answer { values: *values, leaves: named(part, *leaves) })
        .collect();
    let missing = Missing { slot, settles: named(part, settles), answers };
    ((Reverse(settles.count_ones()), total), missing)
}

/// The decisions that are possible; nothing if the facts cannot be together.
fn left(part: &Part, facts: &Facts, recipient: Recipient) -> Option<Outcomes> {
    let facts = facts.narrowed()?;
    Some(match value(part, &facts, recipient) {
        (Some(outcome), _) => 1 << outcome,
        (None, _) => part.outcomes(&facts, recipient, strict_reading(part, &facts, recipient)),
    })
}

fn named(part: PartId, outcomes: Outcomes) -> Vec<Outcome> {
    part.outcomes().iter().copied().filter(|o| outcomes & (1 << o.number()) != 0).collect()
}
