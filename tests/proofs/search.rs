//! The engine's search, against the diagrams: it finds a completion exactly where there is one.

use crate::longer::longer;
use crate::picture::{Picture, days, space};
use crate::space::blank;
use biodivine_lib_bdd::Bdd;
use motus::law::condition::Readings;
use motus::law::evaluate::bits;
use motus::law::fact::{RECIPIENTS, Recipient};
use motus::law::facts::Facts;
use motus::law::part::{Formula, Outcomes, Part};
use motus::law::rule::RuleId;
use motus::law::vocabulary::Group;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// A part of the answer, with what each of its outcomes is as a formula.
struct Asked<'a> {
    name: String,
    part: Part<'a>,
    outcomes: Vec<(Outcomes, Bdd)>,
}

fn asked<'a>(p: &'a Picture, defeated: &[(RuleId, Formula<'a>)]) -> Vec<Asked<'a>> {
    let (bound, speaks) = (&p.bound, &p.speaks);
    let (free, open, silent) = (bound.not(), bound.and(speaks), bound.and_not(speaks));
    let mut all = vec![
        Asked {
            name: "secrecy".into(),
            part: Part::secrecy(&p.book),
            outcomes: vec![
                (1, free.clone()),
                (1 << 1, open.clone()),
                (1 << 3, silent.clone()),
                (1 | 1 << 1, free.or(&open)),
                (1 | 1 << 3, free.or(&silent)),
                (1 << 1 | 1 << 3, bound.clone()),
            ],
        },
        Asked {
            name: "help".into(),
            part: Part::help(&p.book, p.date),
            outcomes: vec![(1, p.must_help.not()), (1 << 3, p.must_help.clone())],
        },
    ];
    for g in &p.grounds {
        let (met, admits) = (g.met.and_not(&g.defeated), &g.admits);
        let part = Part {
            first: Formula::Ground(&p.book, g.rule),
            second: Formula::Admits(g.rule),
            outcome: |a, b| u8::from(a) + 2 * u8::from(b),
        };
        let outcomes = vec![
            (1, met.or(admits).not()),
            (1 << 1, met.and_not(admits)),
            (1 << 2, admits.and_not(&met)),
            (1 << 3, met.and(admits)),
        ];
        all.push(Asked { name: format!("{:?}", g.rule.id), part, outcomes });
    }
    for (id, formula) in defeated {
        let ground = p.ground(*id).unwrap();
        let held = ground.met.and_not(&ground.defeated).and(&p.lawyer);
        let part = Part { first: *formula, second: *formula, outcome: |yes, _| u8::from(yes) };
        let outcomes = vec![(1, held.not()), (1 << 1, held)];
        all.push(Asked { name: format!("{id:?} and defeated"), part, outcomes });
    }
    all
}

/// Fails where the search finds what cannot be, misses what can, or gives more than was asked.
fn agree(p: &Picture, asked: &Asked, facts: &Facts, to: Recipient, readings: Readings) {
    let mut narrowed = facts.clone();
    assert!(narrowed.narrow().is_none(), "the facts can be together");
    let here = |formula: &Bdd| p.space.where_to(&p.space.where_reading(formula, readings), to);
    let open = p.space.cube(facts, to).and(&p.space.possible);
    for (outcome, formula) in &asked.outcomes {
        let wanted = here(formula).and(&open);
        let what = || format!("{} {outcome:#b} on {} to {to:?} {readings:b}", asked.name, p.date);
        match asked.part.completion(&narrowed, to, readings, *outcome) {
            None => assert!(wanted.is_false(), "{} was not found", what()),
            Some(found) => {
                let found = p.space.cube(&found, to);
                assert!(!found.is_false(), "{}: nothing was found", what());
                assert!(found.and_not(&wanted).is_false(), "{}: too much was found", what());
            }
        }
    }
}

fn on_every_day(mut prove: impl FnMut(&Picture, &[Asked])) {
    let space = space();
    for date in days() {
        let p = Picture::of(&space, date);
        let when = |id| p.book.rule(id, date).unwrap();
        let lawyer = Formula::Node(&when(RuleId::Lawyer).when);
        let excluded = [RuleId::ProtectedPerson, RuleId::Consultation];
        let grounds = excluded.map(|id| (id, Formula::Ground(&p.book, when(id))));
        let defeated = [0, 1].map(|at| (grounds[at].0, Formula::And(&grounds[at].1, &lawyer)));
        prove(&p, &asked(&p, &defeated));
    }
}

#[test]
fn of_facts_of_which_nothing_is_known_the_search_finds_what_can_be_and_nothing_else() {
    on_every_day(|p, asked| {
        let facts = blank(p.date, p.space.counts());
        for to in RECIPIENTS.into_iter().step_by(if longer() { 1 } else { 5 }) {
            for readings in [0, Readings::MAX] {
                asked.iter().for_each(|a| agree(p, a, &facts, to, readings));
            }
        }
    });
}

#[test]
fn of_facts_half_known_the_search_finds_what_can_be_and_nothing_else() {
    let mut rng = StdRng::seed_from_u64(458);
    let tries = if longer() { 15 } else { 2 };
    on_every_day(|p, asked| {
        for a in asked {
            for (_, formula) in &a.outcomes {
                let from = formula.and(&p.space.possible);
                for _ in 0..tries {
                    let Some(mut model) = p.space.random(&from, p.date, &mut rng) else { continue };
                    open(&mut model.facts, model.to, &mut rng);
                    agree(p, a, &model.facts, model.to, model.readings);
                }
            }
        }
    });
}

/// Opens some facts, to some or to all of their values; of the other recipients nothing is known.
fn open(facts: &mut Facts, to: Recipient, rng: &mut StdRng) {
    let counts = [Group::Person, Group::Offence, Group::Danger].map(|g| facts.count(g));
    let anything = blank(facts.date(), counts);
    let share = rng.gen_range(0.05..0.9);
    for slot in anything.slots() {
        let all = anything.mask(slot);
        if slot.fact().group() == Group::Recipient && slot.of() != to as usize {
            facts.set(slot, all);
        } else if rng.gen_bool(share) {
            let some = bits(all).filter(|_| rng.gen_bool(0.5)).fold(0, |mask, bit| mask | 1 << bit);
            let more = if rng.gen_bool(0.5) { all } else { some };
            facts.set(slot, facts.mask(slot) | more);
        }
    }
}
