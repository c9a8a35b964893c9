//! What would change the answer: each set does what it claims, none of its subsets does, and none is left out.

use crate::bases;
use crate::draw::{Drawn, Openness, situations};
use crate::fixture::{Situation, exactly, quiet};
use crate::tiers;
use motus::cli::files::files;
use motus::law::condition::Test;
use motus::law::counterfactual::{Change, Counterfactual, MOST, counterfactuals, other_recipients};
use motus::law::decide::{HelpDuty, Secrecy, help, secrecy};
use motus::law::evaluate::bits;
use motus::law::fact::*;
use motus::law::facts::{Facts, Slot};
use motus::law::outcome::{Outcome, PartId, established};
use motus::law::plausibility::Plausibility;
use motus::law::rule::Rulebook;
use motus::law::vocabulary::{Group, Mask};
use motus::quiz::Case;
use motus::quiz::source::survey;
use proptest::prelude::*;
use std::collections::HashMap;

const OUTCOMES: [Outcome; 5] = [
    Outcome::Secrecy(Secrecy::MaySpeak),
    Outcome::Secrecy(Secrecy::MustKeepSilent),
    Outcome::Secrecy(Secrecy::NotBound),
    Outcome::Help(HelpDuty::MustHelp),
    Outcome::Help(HelpDuty::NoDuty),
];

/// The facts without what they exclude; nothing if they cannot be together.
fn possible(facts: &Facts) -> Option<Facts> {
    let mut facts = facts.clone();
    facts.narrow().is_none().then_some(facts)
}

fn with(facts: &Facts, changes: &[Change]) -> Facts {
    let mut facts = possible(facts).unwrap();
    changes.iter().for_each(|c| facts.set(c.slot, c.values));
    facts
}

/// Whether changed facts can be and have the outcome, by the whole decision.
fn turned(facts: &Facts, to: Recipient, wanted: Outcome) -> bool {
    let book = Rulebook::belgian();
    possible(facts).is_some_and(|facts| match wanted {
        Outcome::Secrecy(wanted) => secrecy(&book, &facts, to).value == Some(wanted),
        Outcome::Help(wanted) => help(&book, &facts, to).value == Some(wanted),
    })
}

/// Each set gives the outcome, and no proper subset of it does.
fn holds(facts: &Facts, to: Recipient, wanted: Outcome, found: &[Counterfactual]) {
    let book = Rulebook::belgian();
    for set in found {
        assert!((1..=MOST).contains(&set.changes.len()));
        let told = format!("{wanted:?} {set:?} of {:?}", Drawn { facts: facts.clone(), to });
        let changed = with(facts, &set.changes);
        assert!(turned(&changed, to, wanted), "does not turn: {told}");
        let contested = match wanted {
            Outcome::Secrecy(_) => secrecy(&book, &changed, to).contested,
            Outcome::Help(_) => help(&book, &changed, to).contested,
        };
        assert_eq!(contested, set.contested, "{told}");
        for left_out in 0..1u32 << set.changes.len() {
            let subset: Vec<Change> =
                bits(left_out).filter_map(|b| set.changes.get(b)).copied().collect();
            let proper = subset.len() < set.changes.len();
            assert!(!proper || !turned(&with(facts, &subset), to, wanted), "too much: {told}");
        }
        for c in &set.changes {
            let stated = possible(facts).unwrap().mask(c.slot);
            assert_ne!(c.values, 0);
            assert_eq!(c.values & stated, if c.settles { c.values } else { 0 }, "{told}");
            assert_ne!(c.values, stated, "no change: {told}");
        }
    }
}

/// The outcome after changes of single values, tried one by one.
struct Brute<'a> {
    facts: &'a Facts,
    to: Recipient,
    part: PartId,
    known: HashMap<Vec<(Slot, u32)>, Option<Outcome>>,
}

impl<'a> Brute<'a> {
    fn new(facts: &'a Facts, to: Recipient, part: PartId) -> Self {
        Self { facts, to, part, known: HashMap::new() }
    }

    /// Nothing if it is not established, or the facts cannot be together.
    fn outcome(&mut self, set: &[(Slot, u32)]) -> Option<Outcome> {
        if let Some(known) = self.known.get(set) {
            return *known;
        }
        let mut facts = self.facts.clone();
        set.iter().for_each(|(slot, value)| facts.set(*slot, 1 << value));
        let outcome = possible(&facts)
            .and_then(|facts| established(&Rulebook::belgian(), &facts, self.to, self.part));
        self.known.insert(set.to_vec(), outcome);
        outcome
    }

    /// The outcome that a set gives and no proper subset does.
    fn turns_to(&mut self, set: &[(Slot, u32)]) -> Option<Outcome> {
        let outcome = self.outcome(set)?;
        let sooner = (0..(1u32 << set.len()) - 1).any(|subset| {
            let subset: Vec<_> = bits(subset).map(|b| set[b]).collect();
            self.outcome(&subset) == Some(outcome)
        });
        (!sooner).then_some(outcome)
    }

    /// Compares what was found with every set of so many of these changes.
    fn agrees(
        &mut self,
        singles: &[(Slot, u32)],
        most: usize,
        found: &[(Outcome, Vec<Counterfactual>)],
    ) {
        let mut sets: Vec<Vec<(Slot, u32)>> = vec![Vec::new()];
        let mut at = 0;
        while let Some(set) = sets.get(at).cloned() {
            at += 1;
            let expected = if set.is_empty() { None } else { self.turns_to(&set) };
            for (wanted, found) in found {
                let told = found.iter().filter(|f| covers(f, &set)).count();
                let drawn = Drawn { facts: self.facts.clone(), to: self.to };
                let times = usize::from(expected == Some(*wanted));
                assert_eq!(told, times, "{set:?} for {wanted:?} of {drawn:?}");
            }
            if set.len() < most {
                let last = set.last().map(|(slot, _)| *slot);
                let more = singles.iter().filter(|(slot, _)| last.is_none_or(|l| *slot > l));
                sets.extend(more.map(|s| [&set[..], &[*s]].concat()));
            }
        }
    }
}

/// What was found for each outcome of a part.
fn found(facts: &Facts, to: Recipient, part: PartId) -> Vec<(Outcome, Vec<Counterfactual>)> {
    let book = Rulebook::belgian();
    let sets = |wanted: &Outcome| (*wanted, counterfactuals(&book, facts, to, *wanted));
    part.outcomes().iter().map(sets).collect()
}

const PARTS: [PartId; 2] = [PartId::Secrecy, PartId::Help];

fn covers(found: &Counterfactual, set: &[(Slot, u32)]) -> bool {
    found.changes.len() == set.len()
        && set.iter().all(|(slot, value)| {
            found.changes.iter().any(|c| c.slot == *slot && c.values & (1 << value) != 0)
        })
}

/// Every other value of a slot.
fn values(facts: &Facts, slot: Slot) -> impl Iterator<Item = (Slot, u32)> {
    let [p, o, d] = [Group::Person, Group::Offence, Group::Danger].map(|g| facts.count(g));
    let all: Mask = Facts::unknown(facts.date(), p, o, d).unwrap().mask(slot);
    let stated = facts.mask(slot);
    let same = if facts.is_open(slot) { 0 } else { stated };
    bits(all & !same).map(move |b| (slot, b as u32))
}

fn here(facts: &Facts, to: Recipient) -> Vec<Slot> {
    let of = |s: &Slot| s.concerns(to);
    facts.slots().filter(of).collect()
}

proptest! {
    #![proptest_config(tiers::one_in(32, 40))]

    #[test]
    fn each_set_turns_the_answer_and_no_subset_does(
        drawn in situations(Openness { facts: 6, completions: 600 }),
    ) {
        for wanted in OUTCOMES {
            let found = counterfactuals(&Rulebook::belgian(), &drawn.facts, drawn.to, wanted);
            if possible(&drawn.facts).is_some() {
                holds(&drawn.facts, drawn.to, wanted, &found);
            }
        }
    }

    #[test]
    fn no_set_of_three_changes_is_left_out(
        drawn in situations(Openness { facts: 3, completions: 24 }),
        picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 20),
    ) {
        let facts = possible(&drawn.facts);
        prop_assume!(facts.is_some());
        let facts = facts.unwrap();
        let slots = here(&facts, drawn.to);
        for part in PARTS {
            let found = found(&facts, drawn.to, part);
            // Half of the facts tried are taken from what was found, so that many are found again.
            let told: Vec<Change> =
                found.iter().flat_map(|(_, f)| f).flat_map(|f| f.changes.clone()).collect();
            let mut singles: Vec<(Slot, u32)> = Vec::new();
            for (at, (which, value)) in picks.iter().enumerate() {
                let slot = if at % 2 == 0 && !told.is_empty() {
                    told[which.index(told.len())].slot
                } else {
                    slots[which.index(slots.len())]
                };
                let all: Vec<_> = values(&facts, slot).collect();
                singles.extend((!all.is_empty()).then(|| all[value.index(all.len())]));
            }
            singles.sort_unstable();
            singles.dedup();
            Brute::new(&facts, drawn.to, part).agrees(&singles, 3, &found);
        }
    }
}

proptest! {
    #![proptest_config(tiers::one_in(512, 3))]

    #[test]
    fn no_pair_of_changes_at_all_is_left_out(
        drawn in situations(Openness { facts: 2, completions: 8 }),
    ) {
        let facts = possible(&drawn.facts);
        prop_assume!(facts.is_some());
        let facts = facts.unwrap();
        let slots = here(&facts, drawn.to);
        let singles: Vec<_> = slots.into_iter().flat_map(|slot| values(&facts, slot)).collect();
        prop_assume!(singles.len() < 240);
        for part in PARTS {
            let found = found(&facts, drawn.to, part);
            Brute::new(&facts, drawn.to, part).agrees(&singles, 2, &found);
        }
    }
}

#[test]
fn what_one_can_still_do_comes_before_what_cannot_be_otherwise() {
    let case = bases::team("2026-10-14").with(ToldFirst::No.is());
    let sets = told(&case, Outcome::Secrecy(Secrecy::MaySpeak));
    assert_eq!(sets[0], [(Fact::ToldFirst, 1 << ToldFirst::Yes as u32, false)]);
    assert!(sets.len() > 1, "{sets:?}");
    let sets = told(&quiet("2026-10-14"), Outcome::Secrecy(Secrecy::NotBound));
    let facts: Vec<Vec<Fact>> = sets.iter().map(|s| s.iter().map(|c| c.0).collect()).collect();
    assert_eq!(facts[..3], [[Fact::Learned], [Fact::Manner], [Fact::Profession]]);
    assert!(facts[3..].iter().all(|s| s.len() > 1), "{facts:?}");
}

proptest! {
    #![proptest_config(tiers::one_in(32, 40))]

    #[test]
    fn fewer_changes_come_first_then_those_nearest_at_hand(
        drawn in situations(Openness { facts: 3, completions: 24 }),
    ) {
        for wanted in OUTCOMES {
            let found = counterfactuals(&Rulebook::belgian(), &drawn.facts, drawn.to, wanted);
            let rank = |f: &Counterfactual| {
                let hand: Vec<Plausibility> = f.changes.iter().map(Change::plausibility).collect();
                assert!(hand.is_sorted(), "{f:?}");
                (f.changes.len(), hand.into_iter().rev().collect::<Vec<_>>(), f.changes.clone())
            };
            prop_assert!(found.is_sorted_by_key(rank), "{found:?}");
        }
    }
}

/// The facts of each set of changes.
fn told(case: &Situation, wanted: Outcome) -> Vec<Vec<(Fact, Mask, bool)>> {
    counterfactuals(&Rulebook::belgian(), &case.facts, case.to, wanted)
        .iter()
        .map(|f| f.changes.iter().map(|c| (c.slot.fact(), c.values, c.settles)).collect())
        .collect()
}

#[test]
fn values_that_no_condition_tells_apart_are_one_change() {
    let case = bases::assault("2026-10-14").with(Near::Later.is());
    let sets = told(&case, Outcome::Secrecy(Secrecy::MaySpeak));
    let soon = [Near::Now, Near::Hours, Near::NextOccasion];
    let Test::Is(_, mask) = Near::any(&soon) else { panic!() };
    assert!(sets.contains(&vec![(Fact::Near, mask, false)]), "{sets:?}");
}

#[test]
fn an_open_fact_is_settled_not_changed() {
    let case = bases::assault("2026-10-14").open(Fact::Protection);
    let sets = told(&case, Outcome::Secrecy(Secrecy::MaySpeak));
    assert_eq!(sets[0], [(Fact::Protection, 1 << Protection::Exhausted as u32, true)]);
    assert!(sets.iter().flatten().all(|c| c.0 != Fact::Protection || c.2), "{sets:?}");
}

#[test]
fn a_stated_fact_that_a_change_excludes_is_a_change_of_its_own() {
    let victim = bases::victim("2026-10-14").with(ConfidedBy::No.is());
    let speak = Outcome::Secrecy(Secrecy::MaySpeak);
    let confided = |sets: &[Vec<(Fact, Mask, bool)>]| {
        let facts = |set: &Vec<(Fact, Mask, bool)>| set.iter().map(|c| c.0).collect::<Vec<_>>();
        sets.iter().map(facts).find(|f| f.contains(&Fact::ConfidedBy)).unwrap()
    };
    assert_eq!(confided(&told(&victim, speak)), [Fact::ConfidedBy]);
    let seen = victim.clone().with(exactly!(Manner[Observed]));
    assert_eq!(confided(&told(&seen, speak)), [Fact::Manner, Fact::ConfidedBy]);
    let unknown = victim.open(Fact::Manner);
    assert_eq!(confided(&told(&unknown, speak)), [Fact::ConfidedBy]);
}

#[test]
fn nothing_is_found_where_the_answer_is_that_already_or_nothing_turns_it() {
    let team = bases::team("2026-10-14");
    assert!(told(&team, Outcome::Secrecy(Secrecy::MaySpeak)).is_empty());
    let mut calm = team.clone();
    calm.facts = Facts::unknown(team.facts.date(), 1, 1, 0).unwrap();
    assert!(told(&calm, Outcome::Help(HelpDuty::MustHelp)).is_empty());
    let press = quiet("2026-10-14").to(Recipient::Press);
    assert!(told(&press, Outcome::Help(HelpDuty::MustHelp)).is_empty(), "five facts fail");
}

#[test]
fn the_other_recipients_are_those_to_whom_the_answer_is_the_wanted_one() {
    let case = bases::assault("2026-10-14").to(Recipient::Press);
    let book = Rulebook::belgian();
    let to = |wanted| {
        let facts = |_| Some(case.facts.clone());
        other_recipients(&book, facts, case.to, Outcome::Secrecy(wanted))
    };
    assert_eq!(to(Secrecy::MaySpeak), [Recipient::PublicProsecutor]);
    assert_eq!(to(Secrecy::MustKeepSilent).len(), RECIPIENTS.len() - 2);
    assert!(to(Secrecy::NotBound).is_empty());
}

/// Every case of the bank.
fn bank() -> Vec<Case> {
    survey(&files(&["quizzes"]).unwrap()).modules.into_iter().flat_map(|m| m.cases).collect()
}

/// The recipients of whom a case or its questions speak.
fn recipients(case: &Case) -> Vec<Recipient> {
    let asked = case.questions.iter().flat_map(|q| q.to.into_iter().chain(q.among.clone()));
    let mut all: Vec<Recipient> = case.to.into_iter().chain(asked).collect();
    all.sort_unstable();
    all.dedup();
    all
}

#[test]
fn every_case_of_the_bank_has_sets_that_do_what_they_claim() {
    let book = Rulebook::belgian();
    for case in bank() {
        for to in recipients(&case) {
            let facts = case.facts(to).unwrap();
            let mut told = 0;
            for wanted in OUTCOMES {
                let found = counterfactuals(&book, &facts, to, wanted);
                holds(&facts, to, wanted, &found);
                told += found.len();
            }
            assert!(told > 0, "nothing would change the answer of {} to {to:?}", case.id);
        }
    }
}
