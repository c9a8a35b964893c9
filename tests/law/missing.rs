//! Which fact to ask for first, against every completion enumerated.

use crate::bases;
use crate::draw::{Openness, completions, situations};
use crate::fixture::EVERY_READING;
use crate::plain::World;
use crate::sampler::twelve_open;
use crate::tiers;
use crate::words::{told, wide};
use motus::law::decide::{HelpDuty, Secrecy};
use motus::law::evaluate::bits;
use motus::law::fact::*;
use motus::law::facts::{Facts, Slot};
use motus::law::missing::{Missing, possible_decisions, ranking};
use motus::law::outcome::{Outcome, PartId, established};
use motus::law::rule::Rulebook;
use proptest::prelude::*;
use std::cmp::Reverse;
use std::collections::HashMap;

/// Every completion of some facts, with the plain table's outcome under the strictest reading and
/// under the widest.
struct Completions(Vec<(Facts, [Outcome; 2])>);

impl Completions {
    fn of(facts: &Facts, to: Recipient, part: PartId) -> Self {
        let read = |facts: Facts| {
            let told = told(&facts, to);
            let outcomes = [0, EVERY_READING].map(|r| plainly(&World::of(&told, &wide(r)), part));
            (facts, outcomes)
        };
        Self(completions(facts).into_iter().map(read).collect())
    }

    /// Those in which a fact has this value.
    fn with(&self, slot: Slot, value: usize) -> Self {
        let so = |(facts, _): &&(Facts, _)| facts.mask(slot) == 1 << value;
        Self(self.0.iter().filter(so).cloned().collect())
    }

    /// Their outcomes under one of the two readings, in the order of the part.
    fn outcomes(&self, reading: usize, part: PartId) -> Vec<Outcome> {
        let any = |o: &Outcome| self.0.iter().any(|(_, outcomes)| outcomes[reading] == *o);
        part.outcomes().iter().copied().filter(any).collect()
    }

    /// The first reading that leaves the part open, and the decisions that are possible.
    fn decisions(&self, facts: &Facts, to: Recipient, part: PartId) -> (usize, Vec<Outcome>) {
        let reading = usize::from(self.outcomes(0, part).len() == 1);
        let settled = established(&Rulebook::belgian(), facts, to, part);
        (reading, settled.map_or_else(|| self.outcomes(reading, part), |one| vec![one]))
    }

    /// Whether two completions that differ in this fact alone differ in the outcome.
    fn hangs_on(&self, reading: usize, slot: Slot) -> bool {
        let Some((first, _)) = self.0.first() else { return false };
        let differs = |s: &Slot| self.0.iter().any(|(f, _)| f.mask(*s) != first.mask(*s));
        let open: Vec<Slot> = first.slots().filter(|s| *s != slot && differs(s)).collect();
        let mut found: HashMap<Vec<u32>, Outcome> = HashMap::new();
        self.0.iter().any(|(facts, outcomes)| {
            let others = open.iter().map(|s| facts.mask(*s)).collect();
            *found.entry(others).or_insert(outcomes[reading]) != outcomes[reading]
        })
    }
}

fn plainly(world: &World, part: PartId) -> Outcome {
    match part {
        PartId::Secrecy => Outcome::Secrecy(match world.secrecy() {
            "not-bound" => Secrecy::NotBound,
            "may-speak" => Secrecy::MaySpeak,
            _ => Secrecy::MustKeepSilent,
        }),
        PartId::Help if world.must_help() => Outcome::Help(HelpDuty::MustHelp),
        PartId::Help => Outcome::Help(HelpDuty::NoDuty),
    }
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
    let all = Completions::of(facts, to, part);
    let ranked = ranking(&book, facts, to, part);
    let (reading, now) = all.decisions(facts, to, part);
    prop_assert_eq!(possible_decisions(&book, facts, to, part), now.clone());
    prop_assert!(ranked.is_sorted_by_key(key), "{:?}", ranked);
    for slot in facts.slots().filter(|s| facts.is_open(*s)) {
        if !slot.concerns(to) {
            continue;
        }
        let found = ranked.iter().find(|m| m.slot == slot);
        let can_be = |value: &usize| all.0.iter().any(|(f, _)| f.mask(slot) == 1 << value);
        let values: Vec<usize> = bits(facts.mask(slot)).filter(can_be).collect();
        let mut narrows = false;
        for value in &values {
            let answered = with(facts, slot, 1 << value);
            let (_, leaves) = all.with(slot, *value).decisions(&answered, to, part);
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
        let matters = narrows || all.hangs_on(reading, slot);
        prop_assert_eq!(found.is_some(), now.len() > 1 && matters, "{:?} of {:?}", slot, values);
    }
    Ok(())
}

proptest! {
    #![proptest_config(tiers::one_in(32, 32))]

    #[test]
    fn the_facts_to_ask_for_are_those_that_matter_and_each_settles_what_it_says(
        drawn in situations(Openness { facts: 12, completions: 4096 }),
    ) {
        let mut facts = drawn.facts.clone();
        prop_assume!(facts.narrow().is_none());
        for part in [PartId::Secrecy, PartId::Help] {
            check(&facts, drawn.to, part)?;
        }
    }
}

#[test]
fn with_twelve_facts_open_what_is_asked_for_is_what_matters_to_all_completions() {
    for mut drawn in twelve_open(tiers::cases() / 256 + 4) {
        assert!(drawn.facts.narrow().is_none());
        for part in [PartId::Secrecy, PartId::Help] {
            check(&drawn.facts, drawn.to, part).unwrap_or_else(|why| panic!("{why} {drawn:?}"));
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
fn a_fact_that_no_condition_asks_for_is_asked_for_where_it_excludes_a_value_of_one_that_is() {
    let case = bases::drowning("2026-10-14").open(Fact::Harm).open(Fact::Feared);
    let asked = ranking(&Rulebook::belgian(), &case.facts, case.to, PartId::Help);
    let facts: Vec<Fact> = asked.iter().map(|m| m.slot.fact()).collect();
    assert_eq!(facts, [Fact::Harm, Fact::Feared], "a feared homicide is no slight harm");
    assert_eq!(asked[1].settles, [Outcome::Help(HelpDuty::MustHelp)]);
    check(&case.facts, case.to, PartId::Help).unwrap();
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
