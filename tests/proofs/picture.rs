//! What `decide` reports, as formulas over every complete set of facts; and the engine on the models they give.

use crate::diagram::{Diagrams, Spoken};
use crate::longer::longer;
use crate::space::{Model, Space};
use biodivine_lib_bdd::{Bdd, BddValuation};
use motus::law::Date;
use motus::law::aftermath::ActKind;
use motus::law::condition::{Issue, Readings};
use motus::law::decide::{HelpDuty, Secrecy, decide};
use motus::law::fact::{DangerExists, Disclosed, Recipient};
use motus::law::part::{Formula, Part};
use motus::law::rule::{Rule, RuleId, Rulebook};
use motus::law::rules::{CALL_NOT_SERIOUS, OMISSION};
use rand::SeedableRng;
use rand::rngs::StdRng;

/// A ground on a day.
pub struct Ground {
    pub rule: &'static Rule,
    /// Its conditions are met.
    pub met: Bdd,
    /// The lawyer's exclusion switches it off.
    pub defeated: Bdd,
    /// It is among the grounds that are reported: secrecy binds, it is met and not defeated.
    pub reported: Bdd,
    /// It admits the recipient.
    pub admits: Bdd,
}

/// An omission to help in a danger.
pub struct Abstention {
    pub offence: Bdd,
    pub excused: Bdd,
}

/// The decision of a day, for each complete set of facts, recipient and reading.
pub struct Picture<'a> {
    pub space: &'a Space,
    pub date: Date,
    pub book: Rulebook,
    pub bound: Bdd,
    pub lawyer: Bdd,
    pub grounds: Vec<Ground>,
    /// A ground holds and admits the recipient.
    pub speaks: Bdd,
    pub must_help: Bdd,
    pub breach: Bdd,
    pub abstentions: Vec<Abstention>,
    /// Every reading of what is contested on the day.
    readings: Vec<Readings>,
}

/// The first day of each period between two changes of law.
pub const PERIODS: [&str; 8] = [
    "2017-08-03",
    "2018-06-18",
    "2018-11-01",
    "2021-07-01",
    "2023-10-28",
    "2025-01-01",
    "2026-02-15",
    "2026-09-01",
];

/// The days on which the proofs are made: each period's first. On 1 January 2025 no rule changes.
pub fn days() -> impl Iterator<Item = Date> {
    PERIODS.iter().filter(|day| **day != "2025-01-01").map(|day| Date::parse(day).unwrap())
}

/// The space of the tier: three persons in the longer one.
pub fn space() -> Space {
    Space::new(if longer() { 3 } else { 2 }, 2, 2)
}

impl<'a> Picture<'a> {
    pub fn of(space: &'a Space, date: Date) -> Self {
        let book = Rulebook::belgian();
        let diagrams = Diagrams::of(space);
        let when = |id| book.rule(id, date).map_or(space.no(), |r| diagrams.tree(&r.when));
        let [bound, lawyer, must_help] = [RuleId::Bound, RuleId::Lawyer, RuleId::Help].map(when);
        let ground = |rule: &'static Rule| {
            let met = diagrams.tree(&rule.when);
            let excluded = matches!(
                rule.id,
                RuleId::ProtectedPerson | RuleId::Consultation | RuleId::Representative
            );
            let defeated = if excluded { lawyer.clone() } else { space.no() };
            let reported = bound.and(&met).and_not(&defeated);
            Ground { rule, met, defeated, reported, admits: diagrams.tree(&rule.admits) }
        };
        let grounds: Vec<Ground> = book.grounds(date).map(ground).collect();
        let speaks = grounds.iter().fold(space.no(), |any, g| any.or(&g.opens()));
        let abstentions = (0..space.counts()[2]).map(|danger| {
            let of = Spoken { danger, ..Spoken::default() };
            let exists = space.so(danger, DangerExists::Yes.is());
            Abstention {
                offence: exists.and(&diagrams.said(&OMISSION, of)),
                excused: diagrams.said(&CALL_NOT_SERIOUS, of),
            }
        });
        let abstentions = abstentions.collect();
        let breach = space.so(0, Disclosed::Deliberate.is()).and(&bound).and_not(&speaks);
        let mut formulas = vec![&bound, &speaks];
        formulas.extend(grounds.iter().flat_map(|g| [&g.met, &g.admits]));
        let readings = readings(space, &formulas);
        Self {
            space,
            date,
            bound,
            lawyer,
            grounds,
            speaks,
            must_help,
            breach,
            abstentions,
            readings,
            book,
        }
    }

    /// The grounds other than this one open nothing.
    pub fn alone(&self, id: RuleId) -> Bdd {
        let others = self.grounds.iter().filter(|g| g.rule.id != id);
        others.fold(self.bound.clone(), |quiet, g| quiet.and_not(&g.opens()))
    }

    pub fn ground(&self, id: RuleId) -> Option<&Ground> {
        self.grounds.iter().find(|g| g.rule.id == id)
    }

    /// The penal answer, as the engine's outcomes are numbered.
    pub fn secrecy(&self, at: &BddValuation) -> u8 {
        match (self.bound.eval_in(at), self.speaks.eval_in(at)) {
            (false, _) => 0,
            (true, true) => 1,
            (true, false) => 3,
        }
    }

    /// Fails where `decide` says anything else than the formulas on a model.
    pub fn compare(&self, model: &Model) {
        let at = |to: Recipient, readings: Readings| {
            self.space.valuation(&Model { to, readings, facts: model.facts.clone() })
        };
        let own = at(model.to, model.readings);
        let outcomes = |part: Part| part.outcomes(&model.facts, model.to, model.readings);
        assert_eq!(outcomes(Part::secrecy(&self.book)), 1 << self.secrecy(&own), "{model}");
        for g in &self.grounds {
            let stands = Part {
                first: Formula::Ground(&self.book, g.rule),
                second: Formula::Admits(g.rule),
                outcome: |a, b| u8::from(a) + 2 * u8::from(b),
            };
            let met = g.met.and_not(&g.defeated).eval_in(&own);
            let expected = 1 << (u8::from(met) + 2 * u8::from(g.admits.eval_in(&own)));
            assert_eq!(outcomes(stands), expected, "{:?} {model}", g.rule.id);
        }
        let all: Vec<BddValuation> = self.readings.iter().map(|r| at(model.to, *r)).collect();
        let under = |of: &dyn Fn(&BddValuation) -> u8| -> (u8, Vec<Issue>) {
            let outcomes: Vec<u8> = all.iter().map(of).collect();
            let turns = |i: &Issue| {
                let other = |r: Readings| self.readings.binary_search(&(r ^ (1 << *i as u8))).ok();
                let differs = |(r, outcome): (&Readings, &u8)| {
                    other(*r).is_some_and(|twin| outcomes[twin] != *outcome)
                };
                self.readings.iter().zip(&outcomes).any(differs)
            };
            let strictest = outcomes.iter().copied().max().unwrap();
            (strictest, Issue::ALL.into_iter().filter(turns).collect())
        };
        let strict = |formula: &Bdd| under(&|v| if formula.eval_in(v) { 3 } else { 0 });
        let open = |formula: &Bdd| all.iter().all(|v| formula.eval_in(v));

        let decision = decide(&self.book, &model.facts, model.to);
        let code = match decision.secrecy.value.expect("all is known") {
            Secrecy::NotBound => 0,
            Secrecy::MaySpeak => 1,
            Secrecy::MustKeepSilent => 3,
        };
        let (secrecy, turns) = under(&|v| self.secrecy(v));
        assert_eq!((code, decision.secrecy.contested.to_vec()), (secrecy, turns), "{model}");
        let help = decision.help.value == Some(HelpDuty::MustHelp);
        assert_eq!(help, strict(&self.must_help).0 == 3, "{model}");

        assert!(decision.open_grounds.is_empty(), "{model}");
        let reported: Vec<RuleId> = decision.grounds.iter().map(|g| g.rule.id).collect();
        let expected: Vec<&Ground> = self
            .grounds
            .iter()
            .filter(|g| secrecy != 0 && open(&g.met.and_not(&g.defeated)))
            .collect();
        assert_eq!(reported, expected.iter().map(|g| g.rule.id).collect::<Vec<_>>(), "{model}");
        for (ground, expected) in decision.grounds.iter().zip(&expected) {
            assert_eq!(ground.admits, Some(open(&expected.admits)), "{:?} {model}", ground.rule.id);
        }

        let breach = decision.acts.iter().find(|a| a.kind == ActKind::Breach);
        let said = breach.map_or((0, Vec::new()), |act| {
            let offence = act.offence.value == Some(true);
            (if offence { 3 } else { 0 }, act.offence.contested.to_vec())
        });
        assert_eq!(said, strict(&self.breach), "breach {model}");
        for (danger, expected) in self.abstentions.iter().enumerate() {
            let act = decision.acts.iter().find(|a| a.kind == ActKind::Abstention { danger });
            let offence = act.is_some_and(|a| a.offence.value == Some(true));
            assert_eq!(offence, expected.offence.eval_in(&own), "abstention {model}");
            let excused = act.and_then(|a| a.excused.as_ref()?.value);
            assert_eq!(excused, offence.then(|| expected.excused.eval_in(&own)), "excuse {model}");
        }
    }
}

/// Every reading of what these formulas turn on.
fn readings(space: &Space, formulas: &[&Bdd]) -> Vec<Readings> {
    let issues = formulas.iter().flat_map(|f| space.turns_on(f));
    let any = issues.fold(0, |set: Readings, i| set | 1 << i as u8);
    (0..=any).filter(|r| r & !any == 0).collect()
}

impl Ground {
    /// It holds and admits the recipient, whether or not secrecy binds.
    pub fn opens(&self) -> Bdd {
        self.met.and_not(&self.defeated).and(&self.admits)
    }
}

impl std::fmt::Display for Model {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} to {:?}, readings {:b}", self.facts.date(), self.to, self.readings)?;
        use motus::law::vocabulary::{Arity, Group};
        for slot in self.facts.slots() {
            let entry = slot.fact().entry();
            if entry.group != Group::Recipient || slot.of() == self.to as usize {
                let value = self.facts.mask(slot).trailing_zeros();
                let named = entry.values.get(value as usize).filter(|_| entry.arity == Arity::One);
                let value = named.map_or(format!("{value:#b}"), |v| (*v).to_owned());
                write!(f, "\n  {}#{} = {value}", entry.name, slot.of())?;
            }
        }
        Ok(())
    }
}

/// Where each condition, each exception and each act stands one way or the other: the places where
/// the engine and the formulas could part.
fn places(picture: &Picture) -> Vec<Bdd> {
    let mut places = vec![
        picture.space.yes(),
        picture.bound.clone(),
        picture.bound.not(),
        picture.bound.and(&picture.speaks),
        picture.bound.and_not(&picture.speaks),
        picture.must_help.clone(),
        picture.breach.clone(),
    ];
    for g in &picture.grounds {
        places.push(g.reported.and(&g.admits));
        places.push(g.reported.and_not(&g.admits));
        places.push(g.opens().and_not(&picture.bound));
        places.push(picture.bound.and(&g.met).and(&g.defeated));
        places.push(picture.alone(g.rule.id).and(&g.opens()));
        places.push(picture.alone(g.rule.id).and(&g.admits).and_not(&g.met));
    }
    for a in &picture.abstentions {
        places.push(a.offence.and(&a.excused));
        places.push(a.offence.and_not(&a.excused));
    }
    places.into_iter().map(|p| p.and(&picture.space.possible)).filter(|p| !p.is_false()).collect()
}

#[test]
fn the_engine_says_on_every_model_tried_what_the_formulas_say() {
    let space = space();
    let mut rng = StdRng::seed_from_u64(352);
    let tries = if longer() { 50 } else { 4 };
    for date in days() {
        let picture = Picture::of(&space, date);
        for place in places(&picture) {
            for _ in 0..tries {
                picture.compare(&space.random(&place, date, &mut rng).unwrap());
            }
        }
    }
}

#[test]
fn every_change_of_a_rule_opens_a_period() {
    let periods: Vec<Date> = PERIODS.iter().map(|day| Date::parse(day).unwrap()).collect();
    for rule in Rulebook::belgian().rules {
        assert!(periods.contains(&rule.from), "{:?} applies from {}", rule.id, rule.from);
        if let Some(last) = rule.to {
            assert!(periods.contains(&last.next()), "{:?} applies until {last}", rule.id);
        }
    }
}
