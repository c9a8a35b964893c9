//! Situations drawn from a seed: cases of the rules laid over each other and changed here and there,
//! all of whose facts are known, or all but twelve.

use crate::bases;
use crate::draw::{Drawn, laid_over};
use crate::fixture::quiet;
use motus::law::evaluate::bits;
use motus::law::fact::{Call, Perceived, RECIPIENTS, Recipient};
use motus::law::facts::{Facts, Slot};
use rand::prelude::*;
use rand::rngs::StdRng;

/// Draws situations of a day that can be, always the same ones.
pub struct Sampler {
    pub rng: StdRng,
    quiet: Facts,
    cases: Vec<(Facts, Recipient)>,
}

impl Sampler {
    pub fn of(date: &str) -> Self {
        let doubtful = [Perceived::Described.is(), Call::NotSerious.is()];
        let called = bases::left_to_drown(date).all(&doubtful);
        let cases = bases::ALL.iter().map(|base| base(date)).chain([called]);
        let cases = cases.map(|case| (case.facts, case.to));
        let seed = date.bytes().fold(0, |seed: u64, b| seed * 31 + u64::from(b));
        Self { rng: StdRng::seed_from_u64(seed), quiet: quiet(date).facts, cases: cases.collect() }
    }

    /// All facts known. A quarter at random, which meets few conditions of many parts.
    pub fn draw(&mut self) -> Drawn {
        loop {
            let drawn = if self.rng.gen_bool(0.25) { self.anything() } else { self.case() };
            if drawn.facts.clone().narrow().is_none() {
                return drawn;
            }
        }
    }

    /// So many facts with two values each, first of all those that make the case; the others known.
    pub fn open(&mut self, count: usize) -> Drawn {
        loop {
            let (facts, to) = self.cases.choose(&mut self.rng).unwrap().clone();
            let decides = |slot: &Slot| facts.mask(*slot) != self.quiet.mask(*slot);
            let mine = facts.slots().filter(|s| s.concerns(to));
            let (mut slots, mut others): (Vec<Slot>, Vec<Slot>) = mine.partition(decides);
            slots.shuffle(&mut self.rng);
            others.shuffle(&mut self.rng);
            let mut opened = facts.clone();
            for slot in slots.into_iter().chain(others).take(count) {
                let other = self.quiet.mask(slot) & !facts.mask(slot);
                let any = self.allowed(slot) & !facts.mask(slot);
                let other = if other == 0 { self.one_of(any) } else { other };
                opened.set(slot, facts.mask(slot) | other);
            }
            if opened.clone().narrow().is_none() {
                return Drawn { facts: opened, to };
            }
        }
    }

    /// A situation of some persons, offences and dangers, of which nothing is known.
    fn blank(&mut self) -> Facts {
        let [persons, offences, dangers] = [3, 2, 2].map(|most| self.rng.gen_range(0..=most));
        Facts::unknown(self.quiet.date(), persons, offences, dangers).expect("within bounds")
    }

    fn allowed(&self, slot: Slot) -> u32 {
        Facts::unknown(self.quiet.date(), 3, 2, 2).expect("within bounds").mask(slot)
    }

    fn anything(&mut self) -> Drawn {
        let mut facts = self.blank();
        let to = *RECIPIENTS.choose(&mut self.rng).unwrap();
        for slot in facts.clone().slots() {
            let mine = slot.concerns(to);
            let (all, quiet) = (facts.mask(slot), self.quiet.mask(slot));
            facts.set(slot, if mine { self.one_of(all) } else { quiet });
        }
        Drawn { facts, to }
    }

    /// Cases of the rules, the later over the earlier, then some facts changed.
    fn case(&mut self) -> Drawn {
        let blank = self.blank();
        let layers = self.rng.gen_range(1..=3);
        let layers: Vec<_> = self.cases.choose_multiple(&mut self.rng, layers).collect();
        let last = layers.last().map(|(_, to)| *to);
        let layers: Vec<&Facts> = layers.into_iter().map(|(facts, _)| facts).collect();
        let mut facts = laid_over(&blank, &self.quiet, &layers);
        let any = RECIPIENTS.choose(&mut self.rng).copied();
        let to = if self.rng.gen_bool(0.7) { last } else { any }.unwrap();
        let slots: Vec<Slot> = facts.slots().filter(|s| s.concerns(to)).collect();
        for _ in 0..self.rng.gen_range(0..8) {
            let slot = *slots.choose(&mut self.rng).unwrap();
            facts.set(slot, self.one_of(blank.mask(slot)));
        }
        Drawn { facts, to }
    }

    fn one_of(&mut self, mask: u32) -> u32 {
        1 << bits(mask).choose(&mut self.rng).unwrap()
    }
}

/// So many situations in which twelve facts have two values each.
pub fn twelve_open(draws: u32) -> impl Iterator<Item = Drawn> {
    let days = ["2017-08-03", "2018-11-01", "2023-10-28", "2026-02-15", "2026-09-01"];
    let mut samplers = days.map(Sampler::of);
    (0..draws as usize).map(move |at| {
        let drawn = samplers[at % days.len()].open(12);
        let open = drawn.facts.slots().filter(|s| drawn.facts.is_open(*s));
        assert!(open.map(|s| drawn.facts.mask(s).count_ones()).eq([2; 12]), "{drawn:?}");
        drawn
    })
}
