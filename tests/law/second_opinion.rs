//! The plan's table, written twice, on many random complete sets of facts at each date: the engine and `plain` agree.
//!
//! A set of facts drawn at random meets few conditions of many parts. A quarter is drawn so; the
//! rest are cases of the rules laid over each other and changed here and there, so that every
//! ground holds and fails often, which is asserted: each in one of two hundred at least. A thousand
//! sets at each date; 10,000 with `CI=true`; 100,000 by `cargo xtask deep`. Sets of which some facts
//! are open are tried in `properties`, against all their completions.

use crate::bases;
use crate::draw::Drawn;
use crate::fixture::{EVERY_READING, quiet};
use crate::longer::longer;
use crate::plain::{GROUNDS, Told, World};
use crate::properties::{second_opinion, stands};
use crate::words::{told, wide};
use motus::law::Date;
use motus::law::condition::Readings;
use motus::law::decide::Secrecy;
use motus::law::evaluate::bits;
use motus::law::fact::{Call, Perceived, RECIPIENTS, Recipient};
use motus::law::facts::{Facts, Slot};
use motus::law::part::{Formula, Part};
use motus::law::rule::Rulebook;
use motus::law::timeline::changes;
use rand::prelude::*;
use rand::rngs::StdRng;
use std::collections::BTreeMap;

/// Draws complete sets of facts of a day that can be.
struct Sampler {
    rng: StdRng,
    quiet: Facts,
    cases: Vec<(Facts, Recipient)>,
}

impl Sampler {
    fn of(date: &str) -> Self {
        let doubtful = [Perceived::Described.is(), Call::NotSerious.is()];
        let called = bases::left_to_drown(date).all(&doubtful);
        let cases = bases::ALL.iter().map(|base| base(date)).chain([called]);
        let cases = cases.map(|case| (case.facts, case.to));
        let seed = date.bytes().fold(0, |seed: u64, b| seed * 31 + u64::from(b));
        Self { rng: StdRng::seed_from_u64(seed), quiet: quiet(date).facts, cases: cases.collect() }
    }

    fn draw(&mut self) -> Drawn {
        loop {
            let drawn = if self.rng.gen_bool(0.25) { self.anything() } else { self.laid_over() };
            if drawn.facts.clone().narrow().is_none() {
                return drawn;
            }
        }
    }

    /// A situation of some persons, offences and dangers, of which nothing is known.
    fn blank(&mut self) -> Facts {
        let [persons, offences, dangers] = [3, 2, 2].map(|most| self.rng.gen_range(0..=most));
        Facts::unknown(self.quiet.date(), persons, offences, dangers).expect("within bounds")
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
    fn laid_over(&mut self) -> Drawn {
        let blank = self.blank();
        let mut facts = blank.clone();
        let layers = self.rng.gen_range(1..=3);
        let layers: Vec<_> = self.cases.choose_multiple(&mut self.rng, layers).cloned().collect();
        for slot in blank.slots() {
            let changed =
                |(layer, _): &&(Facts, Recipient)| layer.mask(slot) != self.quiet.mask(slot);
            let layer = layers.iter().rev().find(changed).map_or(&self.quiet, |(layer, _)| layer);
            let (all, wanted) = (blank.mask(slot), layer.mask(slot));
            facts.set(slot, if wanted & all == 0 { 1 << all.ilog2() } else { wanted });
        }
        let last = layers.last().map(|(_, to)| *to);
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

/// How often each answer, ground and act was met, and how often not.
#[derive(Default)]
struct Tally(BTreeMap<String, usize>);

impl Tally {
    fn count(&mut self, what: &str, so: bool) {
        *self.0.entry(what.to_owned()).or_default() += usize::from(so);
    }

    fn read(&mut self, told: &Told) {
        let world = World { told, wide: &[] };
        let bound = world.bound();
        for ground in GROUNDS {
            let holds = world.holds(ground);
            self.count(ground, holds && bound);
            self.count(&format!("{ground} opens"), holds && bound && world.admits(ground));
        }
        for answer in ["not-bound", "may-speak", "must-keep-silent"] {
            self.count(answer, world.secrecy() == answer);
        }
        self.count("must-help", world.must_help());
        self.count("breach", world.breach());
        let dangers = 0..told.dangers.len();
        self.count("abstention", dangers.clone().any(|d| world.abstention(d)));
        self.count("excuse", dangers.clone().any(|d| world.abstention(d) && world.excused(d)));
    }
}

/// Fails where the engine does not say of facts that are all known what the plain table says.
fn agree(book: &Rulebook, drawn: &Drawn, told: &Told, readings: Readings) {
    let world = World { told, wide: &wide(readings) };
    let outcomes = |part: Part| part.outcomes(&drawn.facts, drawn.to, readings);
    let secrecy = outcomes(Part::secrecy(book)).trailing_zeros() as u8;
    let said = match Secrecy::of_outcome(secrecy) {
        Secrecy::NotBound => "not-bound",
        Secrecy::MaySpeak => "may-speak",
        Secrecy::MustKeepSilent => "must-keep-silent",
    };
    assert_eq!(said, world.secrecy(), "{drawn:?} {readings:b}");
    let help = outcomes(Part::help(book, drawn.facts.date())) != 1;
    assert_eq!(help, world.must_help(), "{drawn:?}");
    for rule in book.grounds(drawn.facts.date()) {
        let part = Part {
            first: Formula::Ground(book, rule),
            second: Formula::Admits(rule),
            outcome: |holds, admits| u8::from(holds) + 2 * u8::from(admits),
        };
        assert_eq!(outcomes(part), 1 << stands(&world, rule.id), "{:?} {drawn:?}", rule.id);
    }
    for ground in GROUNDS {
        let exists = book.grounds(drawn.facts.date()).any(|r| r.id.name() == ground);
        assert!(exists || !world.holds(ground), "{ground} has a version of the day {drawn:?}");
    }
}

/// Of one set of facts in so many the whole decision is compared, under every reading.
const WHOLE: usize = 20;

/// So many at each date; secrecy, help and each ground under one reading, the strictest or a random one.
fn at_each_date(samples: usize) {
    let book = Rulebook::belgian();
    for date in changes(&book).iter().map(Date::to_string) {
        let date = date.as_str();
        let mut sampler = Sampler::of(date);
        let mut tally = Tally::default();
        for at in 0..samples {
            let drawn = sampler.draw();
            let told = told(&drawn.facts, drawn.to);
            let readings = if at % 2 == 0 { 0 } else { sampler.rng.gen_range(0..=EVERY_READING) };
            agree(&book, &drawn, &told, readings);
            tally.read(&told);
            if at % WHOLE == 0
                && let Err(why) = second_opinion(&drawn, &[told])
            {
                panic!("{why} {drawn:?}");
            }
        }
        for (what, met) in tally.0 {
            let later = what.starts_with("representative") && date < "2026-02-15"
                || what.starts_with("carer-sharing") && date < "2021-07-01";
            let often = samples / 200..samples - samples / 200;
            assert!(later && met == 0 || often.contains(&met), "{what}: {met} on {date}");
        }
    }
}

#[test]
fn the_engine_says_what_the_plain_table_says() {
    at_each_date(if longer() { 10_000 } else { 1_000 });
}

#[test]
#[ignore = "minutes; cargo xtask deep runs it"]
fn of_a_hundred_thousand_sets_of_facts_at_each_date_the_engine_says_what_the_plain_table_says() {
    at_each_date(100_000);
}
