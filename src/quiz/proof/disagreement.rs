//! Two completions of a case that give different answers, brought as near to each other as can be.

use super::Prover;
use super::response::Response;
use crate::law::condition::Readings;
use crate::law::evaluate::{Split, bits};
use crate::law::facts::{Facts, Slot};
use crate::law::vocabulary::Mask;

/// Two completions of what a case leaves unknown, with different answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The facts in which the two differ: one, unless no single fact can change alone.
    pub missing: Vec<Slot>,
    /// What both suppose beside, because the difference matters only then.
    pub supposed: Vec<(Slot, Mask)>,
    /// The two completions.
    pub sides: [Completion; 2],
}

/// One completion, and the answer it gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// The values of the facts in which the two differ.
    pub values: Vec<(Slot, Mask)>,
    /// The case's facts with these values; whatever else is open does not change the answer.
    pub facts: Facts,
    /// The answer, as a learner reads it.
    pub answer: String,
}

impl Prover<'_> {
    /// Brings two groups of completions with different responses as near to each other as can be.
    pub(super) fn disagreement(
        &self,
        readings: Readings,
        one: &(Response, Facts),
        other: &(Response, Facts),
    ) -> Disagreement {
        let mut pair = [one.1.clone(), other.1.clone()];
        self.align(&mut pair);
        self.approach(&mut pair, &one.0, readings);
        let values =
            |facts: &Facts| self.unknown.iter().map(|s| facts.mask(*s)).collect::<Vec<_>>();
        pair.sort_by_key(values);
        let [a, b] = &pair;
        let missing: Vec<Slot> =
            self.unknown.iter().copied().filter(|s| a.mask(*s) != b.mask(*s)).collect();
        let answers = pair.clone().map(|facts| self.response(&facts, readings));
        let shared: Vec<Slot> =
            self.unknown.iter().copied().filter(|s| !missing.contains(s)).collect();
        self.forget(&mut pair, &shared, &answers, readings);
        let [a, _] = &pair;
        let supposed =
            |slot: &&Slot| !missing.contains(slot) && a.mask(**slot) != self.facts.mask(**slot);
        Disagreement {
            supposed: self.unknown.iter().filter(supposed).map(|s| (*s, a.mask(*s))).collect(),
            sides: pair.map(|facts| Completion {
                values: missing.iter().map(|s| (*s, facts.mask(*s))).collect(),
                answer: self
                    .response(&facts, readings)
                    .map_or_else(|_| String::new(), |r| self.label(&r)),
                facts,
            }),
            missing,
        }
    }

    /// Completes both, with the same values wherever the two allow it.
    fn align(&self, pair: &mut [Facts; 2]) {
        for slot in &self.unknown {
            let common = pair.iter().fold(Mask::MAX, |common, facts| common & facts.mask(*slot));
            let both = |value: Mask, pair: &[Facts; 2]| {
                let set = pair.clone().map(|facts| with(facts, *slot, value));
                set.iter().all(|facts| self.is_possible(facts)).then_some(set)
            };
            let alike = bits(common).find_map(|at| both(1 << at, pair));
            if let Some(set) = alike {
                *pair = set;
                continue;
            }
            for facts in pair.iter_mut() {
                let settled = |at: usize| {
                    Some(with(facts.clone(), *slot, 1 << at)).filter(|f| self.is_possible(f))
                };
                if let Some(set) = bits(facts.mask(*slot)).find_map(settled) {
                    *facts = set;
                }
            }
        }
    }

    /// Walks from the first to the second, fact by fact, to the step at which the response changes.
    fn approach(&self, pair: &mut [Facts; 2], first: &Response, readings: Readings) {
        let [from, to] = &*pair;
        let mut path = vec![from.clone()];
        let mut left: Vec<Slot> = self.unknown.clone();
        while let Some(last) = path.last() {
            left.retain(|slot| last.mask(*slot) != to.mask(*slot));
            let step = |slot: &Slot| Some(with(last.clone(), *slot, to.mask(*slot)));
            let possible = |slot: &Slot| step(slot).filter(|facts| self.is_possible(facts));
            let Some(next) = left.iter().find_map(possible) else { break };
            path.push(next);
        }
        if !left.is_empty() {
            path.push(to.clone());
        }
        let (mut before, mut after) = (0, path.len().saturating_sub(1));
        while after - before > 1 {
            let middle = before.midpoint(after);
            let response = path.get(middle).map(|facts| self.response(facts, readings));
            let side = if response.as_ref() == Some(&Ok(first.clone())) {
                &mut before
            } else {
                &mut after
            };
            *side = middle;
        }
        if let (Some(one), Some(other)) = (path.get(before), path.get(after)) {
            *pair = [one.clone(), other.clone()];
        }
    }

    /// Opens again every fact whose value is needed for neither answer: all at once where that
    /// goes, else each half of them.
    fn forget(&self, pair: &mut [Facts; 2], slots: &[Slot], answers: &Answers, readings: Readings) {
        let open = pair.clone().map(|facts| {
            slots.iter().fold(facts, |facts, slot| with(facts, *slot, self.facts.mask(*slot)))
        });
        let same = |(facts, answer): (&Facts, &_)| self.response(facts, readings) == *answer;
        if open.iter().zip(answers).all(same) {
            *pair = open;
        } else if slots.len() > 1 {
            let (first, rest) = slots.split_at(slots.len() / 2);
            self.forget(pair, first, answers, readings);
            self.forget(pair, rest, answers, readings);
        }
    }
}

/// What two completions come to.
type Answers = [Result<Response, Split>; 2];

fn with(mut facts: Facts, slot: Slot, mask: Mask) -> Facts {
    facts.set(slot, mask);
    facts
}
