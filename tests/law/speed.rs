//! A decision takes milliseconds, however little is known.

use crate::bases;
use crate::fixture::day;
use motus::law::decide::decide;
use motus::law::fact::{Fact, RECIPIENTS, Recipient};
use motus::law::facts::{Facts, Slot};
use motus::law::rule::Rulebook;
use std::time::{Duration, Instant};

fn slowest(cases: &[(String, Facts)], step: usize) -> (Duration, String) {
    let book = Rulebook::belgian();
    let mut worst = (Duration::ZERO, String::new());
    for (name, facts) in cases {
        for to in RECIPIENTS.into_iter().step_by(step) {
            let start = Instant::now();
            let decision = decide(&book, facts, to);
            let time = start.elapsed();
            assert_eq!(decision.recipient, to);
            if std::env::var_os("SPEED").is_some() {
                println!("{name} {to:?} {time:?}");
            }
            if time > worst.0 {
                worst = (time, format!("{name} to {to:?}"));
            }
        }
    }
    worst
}

#[test]
fn a_case_with_ten_open_facts_is_decided_at_once() {
    let open = [
        Fact::Near,
        Fact::Harm,
        Fact::Protection,
        Fact::Consent,
        Fact::Extent,
        Fact::Use,
        Fact::Age,
        Fact::Manner,
        Fact::Certainty,
        Fact::SoleInterest,
    ];
    let cases: Vec<_> = ["2018-06-01", "2022-03-01", "2026-10-14"]
        .into_iter()
        .flat_map(|date| bases::ALL.iter().enumerate().map(move |(i, base)| (i, date, base(date))))
        .map(|(i, date, case)| {
            (format!("base {i} on {date}"), open.into_iter().fold(case, |c, f| c.open(f)).facts)
        })
        .collect();
    let (time, name) = slowest(&cases, 1);
    println!("ten open facts: {time:?}, {name}");
    assert!(time < Duration::from_millis(500), "{name} took {time:?}");
}

#[test]
fn a_case_of_which_nothing_is_known_is_decided_at_once() {
    let cases = [(0, 0, 0), (1, 1, 1), (3, 2, 2)].map(|(p, o, d)| {
        (format!("{p}/{o}/{d}"), Facts::unknown(day("2026-10-14"), p, o, d).unwrap())
    });
    let (time, name) = slowest(&cases, 7);
    println!("nothing known: {time:?}, {name}");
    assert!(time < Duration::from_secs(5), "{name} took {time:?}");
}

/// Everything open but a few facts, so that some outcomes cannot be reached and must be ruled out.
#[test]
fn what_cannot_be_reached_is_ruled_out_at_once() {
    let mut cases = Vec::new();
    for (i, base) in bases::ALL.iter().enumerate() {
        let case = base("2026-10-14").facts;
        let slots: Vec<Slot> = case.slots().collect();
        for kept in [1, 2] {
            let mut facts = case.clone();
            for (at, slot) in slots.iter().enumerate() {
                if at % 4 != kept {
                    let anything = Facts::unknown(case.date(), 3, 2, 2).unwrap().mask(*slot);
                    facts.set(*slot, anything);
                }
            }
            if facts.clone().narrow().is_none() {
                cases.push((format!("base {i}, kept {kept}"), facts));
            }
        }
    }
    let book = Rulebook::belgian();
    let mut worst = (Duration::ZERO, "");
    for (name, facts) in &cases {
        for to in [Recipient::PublicProsecutor, Recipient::Judge, Recipient::Press] {
            let start = Instant::now();
            decide(&book, facts, to);
            worst = worst.max((start.elapsed(), name));
        }
    }
    println!("mostly open: {:?}, {}", worst.0, worst.1);
    assert!(worst.0 < Duration::from_secs(5), "{} took {:?}", worst.1, worst.0);
}
