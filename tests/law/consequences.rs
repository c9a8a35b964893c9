//! Every condition of what follows an act matters: two cases that differ in what it asks alone have another offence, penalty or remedy.

use crate::bases::{breach, left_to_drown};
use crate::fixture::Situation;
use motus::law::cited::in_force;
use motus::law::condition::Test;
use motus::law::fact::*;
use std::collections::{BTreeMap, BTreeSet};

/// A condition, a case, what is so and what is not so of it, and the parts that this turns.
type Row = (&'static str, fn(&str) -> Situation, Test, Test, &'static [&'static str]);

const ROWS: [Row; 12] = [
    (
        "deliberate",
        breach,
        Disclosed::Deliberate.is(),
        Disclosed::Inadvertent.is(),
        &["articles", "complaint", "offences", "penalties"],
    ),
    (
        "disclosed",
        breach,
        Disclosed::Inadvertent.is(),
        Disclosed::No.is(),
        &["damages", "dialogue", "employer", "order"],
    ),
    ("fault", breach, FaultProved::Yes.is(), FaultProved::No.is(), &["damages"]),
    ("damage", breach, DamageProved::Yes.is(), DamageProved::No.is(), &["damages"]),
    ("cause", breach, CauseProved::Yes.is(), CauseProved::No.is(), &["damages"]),
    ("order", breach, Profession::Doctor.is(), Profession::Nurse.is(), &["order"]),
    ("employer", breach, Employment::Employee.is(), Employment::Independent.is(), &["employer"]),
    (
        "real",
        left_to_drown,
        DangerExists::Yes.is(),
        DangerExists::No.is(),
        &["articles", "offences", "penalties"],
    ),
    (
        "unnamed",
        left_to_drown,
        Endangered::Vulnerable.is(),
        Endangered::Anyone.is(),
        &["penalties"],
    ),
    ("death", left_to_drown, Death::Yes.is(), Death::No.is(), &["penalties"]),
    (
        "in-consultation",
        |day| breach(day).with(ConsultationBasis::Act.is()),
        Learned::Consultation.is(),
        Learned::Work.is(),
        &["articles"],
    ),
    (
        "organised",
        |day| breach(day).with(Learned::Consultation.is()),
        ConsultationBasis::Act.is(),
        ConsultationBasis::Informal.is(),
        &["articles"],
    ),
];

/// What follows: the offences, by which articles and with which penalties, and the remedies that are open.
fn follows(case: &Situation) -> BTreeMap<&'static str, String> {
    let (decision, day) = (case.decide(), case.facts.date());
    let offences = || decision.acts.iter().filter(|act| act.offence.value == Some(true));
    let articles: Vec<_> = offences().map(|a| in_force(a.articles.iter().copied(), day)).collect();
    let penalties: Vec<_> = offences().map(|a| (a.penalty, a.weighing())).collect();
    let open = decision.remedies.iter().filter(|remedy| remedy.open.value == Some(true));
    let mut parts: BTreeMap<_, _> = open.map(|r| (r.id.name(), String::from("open"))).collect();
    parts.insert("offences", offences().count().to_string());
    parts.insert("articles", format!("{articles:?}"));
    parts.insert("penalties", format!("{penalties:?}"));
    parts
}

#[test]
fn every_condition_of_what_follows_an_act_turns_it_by_itself() {
    for (condition, case, so, not_so, turns) in ROWS {
        let [with, without] = [so, not_so].map(|test| follows(&case("2026-10-14").with(test)));
        let parts: BTreeSet<_> = with.keys().chain(without.keys()).copied().collect();
        let turned = parts.into_iter().filter(|part| with.get(part) != without.get(part));
        assert_eq!(turned.collect::<Vec<_>>(), turns, "{condition}: {with:?} {without:?}");
    }
}

#[test]
fn no_condition_of_what_follows_an_act_is_left_out() {
    let source = include_str!("../../src/law/aftermath.rs");
    let named = source.split("plain(").skip(2).filter_map(|leaf| leaf.split('"').nth(1));
    let tried: BTreeSet<&str> = ROWS.iter().map(|(condition, ..)| *condition).collect();
    assert_eq!(named.collect::<BTreeSet<_>>(), tried);
}
