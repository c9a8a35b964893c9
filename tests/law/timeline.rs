//! The law over time: on which days it changes, and that it does on no other.

use crate::changes::situations;
use crate::fixture::{Situation, day};
use crate::longer::longer;
use motus::law::Date;
use motus::law::cited::{Cited, articles};
use motus::law::decide::{Secrecy, decide};
use motus::law::fact::{RECIPIENTS, Recipient};
use motus::law::facts::{FIRST_DAY, Facts};
use motus::law::rule::{RuleId, Rulebook};
use motus::law::timeline::{Phase, changes, over_time, periods};

/// Every day up to some months after the last change; without `CI=true`, those around the changes and
/// every nineteenth.
fn days() -> Vec<Date> {
    let all = std::iter::successors(Some(FIRST_DAY), |d| Some(d.next()));
    let all: Vec<Date> = all.take_while(|d| *d <= day("2027-03-31")).collect();
    if longer() {
        return all;
    }
    let edges = changes(&Rulebook::belgian());
    let near = |d: Date| [d.previous(), d, d.next()].iter().any(|d| edges.contains(d));
    let kept = all.into_iter().enumerate().filter(|(at, d)| at % 19 == 0 || near(*d));
    kept.map(|(_, d)| d).collect()
}

fn phases(case: &Situation) -> Vec<Phase> {
    over_time(&Rulebook::belgian(), &[(case.to, case.facts.clone())])
}

/// The phase that a day falls in: one, and only one.
fn on(phases: &[Phase], day: Date) -> &Phase {
    let mut found =
        phases.iter().filter(|p| p.period.from <= day && p.period.to.is_none_or(|to| day <= to));
    let phase = found.next().unwrap();
    assert!(found.next().is_none(), "{day} is in two phases");
    phase
}

#[test]
fn the_law_changes_on_the_days_that_the_sources_name_and_on_no_other() {
    let days: Vec<String> = changes(&Rulebook::belgian()).iter().map(Date::to_string).collect();
    let expected = [
        "2017-08-03",
        "2018-06-18",
        "2018-11-01",
        "2021-07-01",
        "2023-10-28",
        "2025-01-01",
        "2026-02-15",
        "2026-09-01",
    ];
    assert_eq!(days, expected);
}

#[test]
fn the_periods_follow_each_other_without_a_hole() {
    let periods = periods(&Rulebook::belgian());
    assert_eq!(periods.first().unwrap().from, FIRST_DAY);
    assert_eq!(periods.last().unwrap().to, None);
    for pair in periods.windows(2) {
        assert_eq!(pair[0].to.unwrap().next(), pair[1].from);
    }
}

#[test]
fn on_every_day_the_decision_is_that_of_its_phase() {
    let (days, book) = (days(), Rulebook::belgian());
    for (name, case) in situations() {
        let phases = phases(&case);
        for day in &days {
            let facts = case.facts.on(*day).unwrap();
            let decision = decide(&book, &facts, case.to);
            let keys = articles(&book, &facts, &decision);
            let alone = Phase {
                period: on(&phases, *day).period,
                decisions: vec![decision],
                articles: keys.into_iter().filter_map(|key| Cited::on(key, *day)).collect(),
            };
            assert!(on(&phases, *day).says_the_same(&alone), "{name} on {day}");
        }
    }
}

#[test]
fn two_phases_that_follow_each_other_differ() {
    for (name, case) in situations() {
        let phases = phases(&case);
        assert_eq!(phases.first().unwrap().period.from, FIRST_DAY, "{name}");
        for pair in phases.windows(2) {
            assert!(!pair[0].says_the_same(&pair[1]), "{name} from {}", pair[1].period.from);
            assert_eq!(pair[0].period.to.unwrap().next(), pair[1].period.from, "{name}");
        }
    }
}

#[test]
fn a_deficiency_is_contested_only_since_the_new_code() {
    let (_, case) = situations().into_iter().find(|(name, _)| name == "deficiency").unwrap();
    let told: Vec<(String, bool)> = phases(&case)
        .iter()
        .map(|p| (p.period.from.to_string(), p.decisions[0].contested().is_empty()))
        .collect();
    assert!(told.contains(&("2023-10-28".to_owned(), true)), "{told:?}");
    assert_eq!(told.last(), Some(&("2026-09-01".to_owned(), false)));
}

#[test]
fn carers_may_share_since_the_law_of_2019_took_effect() {
    let (_, case) = situations().into_iter().find(|(name, _)| name == "carers").unwrap();
    let opens = |p: &Phase| {
        p.decisions[0].secrecy.value == Some(Secrecy::MaySpeak)
            && p.decisions[0].grounds.iter().any(|g| g.rule.id == RuleId::CarerSharing)
    };
    let phases = phases(&case);
    let first = phases.iter().find(|p| opens(p)).unwrap();
    assert_eq!(first.period.from, day("2021-07-01"));
    assert!(phases.iter().filter(|p| p.period.from >= first.period.from).all(opens));
}

#[test]
fn for_several_recipients_a_phase_ends_where_the_answer_for_one_of_them_does() {
    let (_, case) = situations().into_iter().find(|(name, _)| name == "carers").unwrap();
    let asked: Vec<(Recipient, Facts)> =
        RECIPIENTS.into_iter().map(|to| (to, case.facts.clone())).collect();
    let together = over_time(&Rulebook::belgian(), &asked);
    let starts: Vec<Date> = together.iter().map(|p| p.period.from).collect();
    for (to, facts) in &asked {
        for phase in over_time(&Rulebook::belgian(), &[(*to, facts.clone())]) {
            assert!(starts.contains(&phase.period.from), "{to:?} from {}", phase.period.from);
        }
    }
    assert!(together.iter().all(|p| p.decisions.len() == RECIPIENTS.len()));
}

#[test]
fn what_differs_in_any_part_is_another_phase() {
    let (_, case) = situations().into_iter().find(|(name, _)| name == "breach").unwrap();
    let phase = phases(&case).pop().unwrap();
    let but = |change: fn(&mut Phase)| {
        let mut other = phase.clone();
        change(&mut other);
        other
    };
    assert!(!phase.decisions[0].acts.is_empty() && !phase.decisions[0].remedies.is_empty());
    for other in [
        but(|p| p.articles.clear()),
        but(|p| p.decisions.clear()),
        but(|p| p.decisions[0].secrecy.value = None),
        but(|p| p.decisions[0].help.value = None),
        but(|p| p.decisions[0].acts[0].penalty = None),
        but(|p| p.decisions[0].remedies.clear()),
    ] {
        assert!(!phase.says_the_same(&other) && !other.says_the_same(&phase));
    }
    assert!(phase.says_the_same(&but(|p| p.period.from = FIRST_DAY)), "whatever its days");
    let (_, case) = situations().into_iter().find(|(name, _)| name == "assault").unwrap();
    let phase = phases(&case).pop().unwrap();
    assert!(!phase.decisions[0].before_speaking.is_empty());
    let changes = [
        (|p| p.decisions[0].grounds.clear()) as fn(&mut Phase),
        |p| p.decisions[0].before_speaking.clear(),
        |p| {
            let ground = p.decisions[0].grounds[0].clone();
            p.decisions[0].open_grounds.push(ground);
        },
        |p| p.decisions[0].grounds[0].admits = None,
        |p| p.decisions[0].grounds.iter_mut().for_each(|g| g.recipients.clear()),
    ];
    for (at, change) in changes.into_iter().enumerate() {
        let mut other = phase.clone();
        change(&mut other);
        assert!(!phase.says_the_same(&other), "change {at}");
    }
}
