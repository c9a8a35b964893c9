//! What a part of the answer comes to where some facts are open on purpose and others merely unknown.
//!
//! A case may open a fact so that the answer is *not established*; what it passes over in silence
//! must not matter. So the upshot is asked for every possible way in which the facts that nobody
//! opened may turn out: it is the same in all of them, or there is a fact to split on.

use super::condition::Readings;
use super::constraint::EXCLUSIONS;
use super::evaluate::Split;
use super::fact::Recipient;
use super::facts::{Facts, Slot};
use super::part::{Outcomes, Part};
use super::vocabulary::Mask;

/// What a part comes to once all facts are settled but those opened on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Upshot {
    /// This outcome, however the opened facts turn out.
    Settled(u8),
    /// It turns on the opened facts.
    Open,
}

impl Part<'_> {
    /// The upshot, if it is the same for every possible completion of the facts not in `opened`.
    ///
    /// The facts can be together: see [`Facts::is_possible`].
    ///
    /// # Errors
    /// Otherwise the fact, and the values of one half, by which to tell the completions apart.
    pub fn upshot(
        &self,
        facts: &Facts,
        recipient: Recipient,
        readings: Readings,
        opened: &[Slot],
    ) -> Result<Upshot, Split> {
        if let Some(outcome) = single(self.outcomes(facts, recipient, readings)) {
            return Ok(Upshot::Settled(outcome));
        }
        let is_opened = |(slot, _): &Split| opened.contains(slot);
        // Boxes of values of the opened facts, each with what the outcome can still be in it. Two
        // that share none show that the outcome turns on the opened facts, whatever the others are.
        let (mut boxes, mut sets, mut unopened) = (vec![facts.clone()], Vec::new(), None);
        while let Some(within) = boxes.pop() {
            if !within.is_possible(recipient) {
                continue;
            }
            let set = self.outcomes(&within, recipient, readings);
            let unknown = self.unknown(&within, recipient, readings);
            let split = unknown.iter().copied().find(is_opened);
            if let (None, Some(split)) = (single(set), split) {
                boxes.extend(within.halves(split));
                continue;
            }
            if let Some(split) = within.link(recipient, opened) {
                return Err(split);
            }
            if single(set).is_none() {
                unopened = unopened.or_else(|| unknown.into_iter().find(|s| !is_opened(s)));
            }
            if sets.iter().any(|other| set & other == 0) {
                return Ok(Upshot::Open);
            }
            sets.push(set);
        }
        unopened.map_or(Ok(Upshot::Open), Err)
    }
}

fn single(set: Outcomes) -> Option<u8> {
    (set.count_ones() == 1).then_some(set.trailing_zeros() as u8)
}

impl Facts {
    /// A fact nobody opened which some value of an opened one still excludes: where to split it.
    fn link(&self, recipient: Recipient, opened: &[Slot]) -> Option<Split> {
        EXCLUSIONS.iter().find_map(|x| {
            x.pairs_of(self, recipient).find_map(|(one, other)| {
                let meets = |slot, mask: Mask| self.mask(slot) & mask != 0;
                let fails = |slot, mask: Mask| self.mask(slot) & !mask != 0;
                let unsettled = meets(one, x.one.1) && meets(other, x.other.1);
                match (opened.contains(&one), opened.contains(&other)) {
                    (true, false) if unsettled && fails(other, x.other.1) => {
                        Some((other, x.other.1))
                    }
                    (false, true) if unsettled && fails(one, x.one.1) => Some((one, x.one.1)),
                    _ => None,
                }
            })
        })
    }
}
