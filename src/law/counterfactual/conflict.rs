//! Why a set of changes does not do: a set of further changes of which every solution has one.
//!
//! The proof is a box: every fact free to be as stated or changed in any way outside the conflict.
//! If the wanted outcome cannot be reached in it, no solution does without the conflict. Where the
//! set leaves facts open on which the outcome hangs, a completion that has another outcome is held
//! fast in the box, and whatever could unsettle it is put into the conflict.

use super::board::{At, Board};
use crate::law::condition::Readings;
use crate::law::constraint::partners;
use crate::law::facts::{Facts, Slot};
use crate::law::part::Outcomes;
use crate::law::vocabulary::Mask;

/// Every solution that includes the base has one of these changes.
pub(super) struct Conflict {
    base: Vec<At>,
    /// The changes.
    pub one_of: Vec<At>,
}

impl Conflict {
    /// Whether it shows that a set of changes does not do.
    pub fn refutes(&self, chosen: &[At]) -> bool {
        self.base.iter().all(|at| chosen.contains(at))
            && !self.one_of.iter().any(|at| chosen.contains(at))
    }
}

/// What cannot be reached, under which readings, while some open facts are held fast.
struct Doubt {
    readings: Readings,
    outcomes: Outcomes,
    held: Vec<(Slot, Mask)>,
}

/// Why a set of changes fails.
enum Failure {
    /// The changed facts cannot be together.
    Impossible,
    /// All of these.
    Doubts(Vec<Doubt>),
}

/// A conflict for a set of changes that does not do.
pub(super) fn conflict(board: &Board, chosen: &[At]) -> Conflict {
    let changed = board.with(chosen);
    let failure = match changed.clone().narrow() {
        Some(_) => Failure::Impossible,
        None => Failure::Doubts(doubts(board, &changed)),
    };
    let held = failure.held(&changed);
    let tied = |at: &At| board.change(*at).is_some_and(|c| held.contains(&c.slot));
    let base: Vec<At> = match failure {
        Failure::Impossible => chosen.to_vec(),
        Failure::Doubts(_) => chosen.iter().copied().filter(tied).collect(),
    };
    let general = Proof { board, chosen, base: &base, held: &held, failure: &failure };
    let special = Proof { base: chosen, ..general };
    let (base, one_of) = match general.minimal() {
        Some(one_of) => (base.clone(), one_of),
        None => (chosen.to_vec(), special.minimal().unwrap_or_else(|| special.free())),
    };
    Conflict { base, one_of }
}

impl Failure {
    /// The facts held fast, and all that exclusions tie to them.
    fn held(&self, facts: &Facts) -> Vec<Slot> {
        let Self::Doubts(doubts) = self else { return Vec::new() };
        let mut held: Vec<Slot> =
            doubts.iter().flat_map(|d| d.held.iter().map(|(slot, _)| *slot)).collect();
        let mut next = 0;
        while let Some(slot) = held.get(next).copied() {
            next += 1;
            for (partner, _) in partners(facts, slot) {
                if !held.contains(&partner) {
                    held.push(partner);
                }
            }
        }
        held
    }
}

/// Why changed facts that can be together do not have the wanted outcome; nothing if that is not found.
fn doubts(board: &Board, changed: &Facts) -> Vec<Doubt> {
    let not = |outcomes: Outcomes| !outcomes;
    let wanted: Outcomes = 1 << board.wanted;
    let doubt = |outcomes| move |readings| doubt(board, changed, readings, outcomes);
    let all = |readings: &[Readings], outcomes| {
        readings.iter().copied().map(doubt(outcomes)).collect::<Option<Vec<Doubt>>>()
    };
    let mut every: Vec<Readings> = board.strict.iter().chain(&board.wide).copied().collect();
    every.dedup();
    let some = |readings: &[Readings], outcomes| {
        readings.iter().copied().find_map(doubt(outcomes)).map(|one| vec![one])
    };
    let found = match board.wanted {
        // The mildest: some reading or completion gives another.
        0 => some(&every, wanted),
        // Between: never for sure even in the widest reading, or silence in a strict one, or now this, now that.
        1 => all(&board.wide, wanted).or_else(|| some(&board.strict, SPEECH)).or_else(|| {
            every.iter().find_map(|r| {
                let not_speaking = doubt(wanted)(*r)?;
                let speaking = doubt(not(wanted))(*r)?;
                Some(vec![not_speaking, speaking])
            })
        }),
        // The strictest: it is not even in the strictest readings.
        _ => all(&board.strict, wanted),
    };
    found.unwrap_or_default()
}

/// What is not silence; see [`crate::law::decide::Secrecy::of_outcome`].
const SPEECH: Outcomes = 0b11;

/// A completion outside some outcomes under a reading, as little of it held fast as need be.
fn doubt(board: &Board, changed: &Facts, readings: Readings, outcomes: Outcomes) -> Option<Doubt> {
    let reach =
        |facts: &Facts, outcomes| board.part.completion(facts, board.recipient, readings, outcomes);
    let mut other = reach(changed, !outcomes)?;
    let narrowed: Vec<Slot> =
        changed.slots().filter(|s| other.mask(*s) != changed.mask(*s)).collect();
    let mut held = Vec::new();
    for slot in narrowed {
        let mask = other.mask(slot);
        other.set(slot, changed.mask(slot));
        if reach(&other, outcomes).is_some() {
            other.set(slot, mask);
            held.push((slot, mask));
        }
    }
    Some(Doubt { readings, outcomes, held })
}

#[derive(Clone, Copy)]
struct Proof<'p> {
    board: &'p Board<'p>,
    chosen: &'p [At],
    base: &'p [At],
    held: &'p [Slot],
    failure: &'p Failure,
}

impl Proof<'_> {
    /// Every change that a conflict could have: of facts outside the base, other than those chosen.
    fn free(&self) -> Vec<At> {
        let fixed: Vec<Slot> =
            self.base.iter().filter_map(|at| self.board.change(*at)).map(|c| c.slot).collect();
        let all = self.board.changes.iter().enumerate();
        all.filter(|(at, c)| !fixed.contains(&c.slot) && !self.chosen.contains(at))
            .map(|(at, _)| at)
            .collect()
    }

    /// A smallest conflict, if the proof holds at all.
    fn minimal(&self) -> Option<Vec<At>> {
        if matches!(self.failure, Failure::Doubts(doubts) if doubts.is_empty()) {
            return None;
        }
        let slot = |at: &At| self.board.change(*at).map(|c| c.slot);
        let (fast, loose): (Vec<At>, Vec<At>) = self
            .free()
            .into_iter()
            .partition(|at| slot(at).is_some_and(|s| self.held.contains(&s)));
        let by_slot: Vec<Vec<At>> =
            loose.chunk_by(|a, b| slot(a) == slot(b)).map(<[At]>::to_vec).collect();
        let holds = |kept: &[Vec<At>]| self.holds(fast.iter().chain(kept.iter().flatten()));
        if !holds(&by_slot) {
            return None;
        }
        let mut one_of = Vec::new();
        if !holds(&[]) {
            let slots = explain(&[], &by_slot, &holds);
            let changes: Vec<Vec<At>> = slots.into_iter().flatten().map(|at| vec![at]).collect();
            one_of = explain(&[], &changes, &holds).concat();
        }
        one_of.extend(fast);
        one_of.sort_unstable();
        Some(one_of)
    }

    /// Whether the wanted outcome is out of reach without these changes.
    fn holds<'c>(&self, conflict: impl Iterator<Item = &'c At>) -> bool {
        let mut allowed = vec![true; self.board.changes.len()];
        for at in conflict {
            if let Some(allowed) = allowed.get_mut(*at) {
                *allowed = false;
            }
        }
        let mut facts = self.board.facts.clone();
        for (change, _) in self.board.changes.iter().zip(allowed).filter(|(_, allowed)| *allowed) {
            facts.set(change.slot, facts.mask(change.slot) | change.values);
        }
        for change in self.base.iter().filter_map(|at| self.board.change(*at)) {
            facts.set(change.slot, change.values);
        }
        match self.failure {
            Failure::Impossible => facts.narrow().is_some(),
            Failure::Doubts(doubts) => doubts.iter().all(|d| self.out_of_reach(facts.clone(), d)),
        }
    }

    fn out_of_reach(&self, mut facts: Facts, doubt: &Doubt) -> bool {
        for (slot, mask) in &doubt.held {
            facts.set(*slot, facts.mask(*slot) & mask);
        }
        let board = self.board;
        board.part.completion(&facts, board.recipient, doubt.readings, doubt.outcomes).is_none()
    }
}

/// QuickXplain: a smallest part of the candidates that proves, beside a background that alone does not.
fn explain(
    background: &[Vec<At>],
    candidates: &[Vec<At>],
    proves: &impl Fn(&[Vec<At>]) -> bool,
) -> Vec<Vec<At>> {
    if candidates.len() < 2 {
        return candidates.to_vec();
    }
    let (one, other) = candidates.split_at(candidates.len() / 2);
    let mut beside = [background, one].concat();
    let of_other = if proves(&beside) { Vec::new() } else { explain(&beside, other, proves) };
    beside = [background, &of_other].concat();
    let of_one = if !of_other.is_empty() && proves(&beside) {
        Vec::new()
    } else {
        explain(&beside, one, proves)
    };
    [of_one, of_other].concat()
}
