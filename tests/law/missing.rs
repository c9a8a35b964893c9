//! Which fact to ask for first, against every completion enumerated.

use crate::bases;
use crate::draw::{Openness, can_be, completions, situations};
use crate::fixture::EVERY_READING;
use crate::plain::World;
use crate::words::{told, wide};
use motus::law::condition::Readings;
use motus::law::decide::{HelpDuty, Secrecy};
use motus::law::evaluate::bits;
use motus::law::fact::*;
use motus::law::facts::{Facts, Slot};
use motus::law::missing::{Missing, possible_decisions, ranking};
use motus::law::outcome::{Outcome, PartId, established};
use motus::law::rule::Rulebook;
use proptest::prelude::*;
use std::cmp::Reverse;

fn plainly(facts: &Facts, to: Recipient, readings: Readings, part: PartId) -> Outcome {
    let world = World { told: &told(facts, to), wide: &wide(readings) };
    match part {
        PartId::Secrecy => Outcome::Secrecy(match world.secrecy() {
            "not-bound" => Secrecy::NotBound,
            "may-speak" => Secrecy::MaySpeak,
            _ => Secrecy::MustKeepSilent,
        }),
        PartId::Help => {
            Outcome::Help(if world.must_help() { HelpDuty::MustHelp } else { HelpDuty::NoDuty })
        }
    }
}

/// The outcomes of these completions under a reading, in the order of the part.
fn outcomes(all: &[Facts], to: Recipient, readings: Readings, part: PartId) -> Vec<Outcome> {
    let any = |o: &Outcome| all.iter().any(|facts| plainly(facts, to, readings, part) == *o);
    part.outcomes().iter().copied().filter(any).collect()
}

/// The first reading that leaves the part open, and the decisions that are possible.
fn decisions(
    facts: &Facts,
    all: &[Facts],
    to: Recipient,
    part: PartId,
) -> (Readings, Vec<Outcome>) {
    let readings = if outcomes(all, to, 0, part).len() == 1 { EVERY_READING } else { 0 };
    let settled = established(&Rulebook::belgian(), facts, to, part);
    (readings, settled.map_or_else(|| outcomes(all, to, readings, part), |one| vec![one]))
}

/// Whether two completions that differ in this fact alone differ in the outcome.
fn hangs_on(
    facts: &Facts,
    all: &[Facts],
    to: Recipient,
    readings: Readings,
    part: PartId,
    slot: Slot,
) -> bool {
    all.iter().any(|one| {
        let outcome = plainly(one, to, readings, part);
        bits(facts.mask(slot))
            .map(|value| with(one, slot, 1 << value))
            .any(|other| plainly(&other, to, readings, part) != outcome && can_be(&other))
    })
}

fn with(facts: &Facts, slot: Slot, mask: u32) -> Facts {
    let mut facts = facts.clone();
    facts.set(slot, mask);
    facts
}

fn key(missing: &Missing) -> (Reverse<usize>, usize, Slot) {
    let left = missing.answers.iter().map(|a| a.leaves.len()).sum();
    (Reverse(missing.settles.len()), left, missing.slot)
}

fn check(facts: &Facts, to: Recipient, part: PartId) -> Result<(), TestCaseError> {
    let book = Rulebook::belgian();
    let all = completions(facts);
    let ranked = ranking(&book, facts, to, part);
    let (readings, now) = decisions(facts, &all, to, part);
    prop_assert_eq!(possible_decisions(&book, facts, to, part), now.clone());
    prop_assert!(ranked.is_sorted_by_key(key), "{:?}", ranked);
    for slot in facts.slots().filter(|s| facts.is_open(*s)) {
        if !slot.concerns(to) {
            continue;
        }
        let found = ranked.iter().find(|m| m.slot == slot);
        let values: Vec<usize> =
            bits(facts.mask(slot)).filter(|v| all.iter().any(|f| f.mask(slot) == 1 << v)).collect();
        let mut narrows = false;
        for value in &values {
            let answered = with(facts, slot, 1 << value);
            let (_, leaves) = decisions(&answered, &completions(&answered), to, part);
            narrows |= leaves != now;
            if let Some(found) = found {
                let answers: Vec<_> =
                    found.answers.iter().filter(|a| a.values & (1 << value) != 0).collect();
                prop_assert_eq!(answers.len(), 1, "one answer has each value");
                prop_assert_eq!(&answers[0].leaves, &leaves);
            }
        }
        if let Some(found) = found {
            let alone = |o: &&Outcome| found.answers.iter().any(|a| a.leaves == [**o]);
            let settles: Vec<Outcome> = part.outcomes().iter().filter(alone).copied().collect();
            prop_assert_eq!(&found.settles, &settles);
        }
        let matters = narrows || hangs_on(facts, &all, to, readings, part, slot);
        prop_assert_eq!(found.is_some(), now.len() > 1 && matters, "{:?} of {:?}", slot, values);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: ProptestConfig::default().cases.div_ceil(128).max(32),
        max_global_rejects: 1_000_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_facts_to_ask_for_are_those_that_matter_and_each_settles_what_it_says(
        drawn in situations(Openness { facts: 12, completions: 300 }),
    ) {
        let mut facts = drawn.facts.clone();
        prop_assume!(facts.narrow().is_none());
        for part in [PartId::Secrecy, PartId::Help] {
            check(&facts, drawn.to, part)?;
        }
    }
}

#[test]
fn the_fact_that_settles_most_is_asked_for_first() {
    let case =
        bases::assault("2026-10-14").open(Fact::Protection).open(Fact::Learned).open(Fact::Extent);
    let ranked = ranking(&Rulebook::belgian(), &case.facts, case.to, PartId::Secrecy);
    let facts: Vec<Fact> = ranked.iter().map(|m| m.slot.fact()).collect();
    assert_eq!(facts, [Fact::Learned, Fact::Protection]);
    assert_eq!(ranked[0].settles, [Outcome::Secrecy(Secrecy::NotBound)]);
    assert!(ranked[1].settles.is_empty(), "{ranked:?}");
}

#[test]
fn nothing_is_asked_where_the_answer_is_settled() {
    let case = bases::drowning("2026-10-14").open(Fact::Consent).open(Fact::Certainty);
    let rank = |part| ranking(&Rulebook::belgian(), &case.facts, case.to, part);
    assert!(rank(PartId::Help).is_empty());
    let doubt = case.clone().open(Fact::Risk);
    let asked = ranking(&Rulebook::belgian(), &doubt.facts, doubt.to, PartId::Help);
    assert_eq!(asked.len(), 1);
    assert_eq!(
        asked[0].settles,
        [Outcome::Help(HelpDuty::MustHelp), Outcome::Help(HelpDuty::NoDuty)]
    );
}
