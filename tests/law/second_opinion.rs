//! The plan's table, written twice, on many random complete sets of facts at each date: the engine and `plain` agree.
//!
//! The sets are drawn so that every ground holds and fails often, which is asserted: each in one of
//! two hundred at least. A thousand sets at each date; 10,000 with `CI=true`; 100,000 by `cargo xtask
//! deep`. Sets of which some facts are open are tried in `properties`, against all their completions.

use crate::draw::Drawn;
use crate::fixture::EVERY_READING;
use crate::longer::longer;
use crate::plain::{GROUNDS, Told, World};
use crate::properties::{second_opinion, stands};
use crate::sampler::Sampler;
use crate::words::{told, wide};
use motus::law::Date;
use motus::law::condition::Readings;
use motus::law::decide::Secrecy;
use motus::law::part::{Formula, Part};
use motus::law::rule::Rulebook;
use motus::law::timeline::changes;
use rand::prelude::*;
use std::collections::BTreeMap;

/// How often each answer, ground and act was met, and how often not.
#[derive(Default)]
struct Tally(BTreeMap<String, usize>);

impl Tally {
    fn count(&mut self, what: &str, so: bool) {
        *self.0.entry(what.to_owned()).or_default() += usize::from(so);
    }

    fn read(&mut self, told: &Told) {
        let world = World::of(told, &[]);
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
    let wide = wide(readings);
    let world = World::of(told, &wide);
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

/// So many at each date: the whole decision under every reading; and secrecy, help and each ground
/// under one, the strictest or a random one.
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
            second_opinion(&drawn, &[told]).unwrap_or_else(|why| panic!("{why} {drawn:?}"));
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
fn of_a_hundred_thousand_sets_of_facts_at_each_date_the_whole_decision_is_that_of_the_plain_table()
{
    at_each_date(100_000);
}
