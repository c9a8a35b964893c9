//! The day before, of and after every change of law: what changes, and what does not.

use crate::bases;
use crate::bases::*;
use crate::fixture::{Situation, day, exactly};
use motus::law::condition::Issue;
use motus::law::decide::{Decision, HelpDuty, Secrecy};
use motus::law::fact::*;
use motus::law::facts::Facts;
use motus::law::rule::RuleId;

/// What of a decision can change with the law alone.
type Answer = (Option<Secrecy>, Option<HelpDuty>, Vec<RuleId>, Vec<Issue>, Vec<String>);

fn answer(decision: &Decision) -> Answer {
    (
        decision.secrecy.value,
        decision.help.value,
        decision.grounds.iter().map(|g| g.rule.id).collect(),
        decision.contested().to_vec(),
        decision.acts.iter().map(|a| format!("{:?} {:?}", a.kind, a.penalty)).collect(),
    )
}

/// The fixed set: each rule's base, and the situations that one of the changes is about.
pub fn situations() -> Vec<(String, Situation)> {
    let date = "2026-10-14";
    let frail = |frailty| assault(date).all(&[Age::Adult.is(), frailty]);
    let honour = assault(date).all(&[Age::Adult.is(), exactly!(ViolenceSuffered[Honour])]);
    let special = [
        ("honour", honour),
        ("conversion", assault(date).with(OffenceKind::Conversion.is())),
        ("feared conversion", camp(date).with(Feared::Conversion.is())),
        ("unnoticed illness", frail(exactly!(Frailty[Illness]))),
        ("deficiency", frail(exactly!(Frailty[Deficiency])).with(Noticeable::Yes.is())),
        ("decree", ordered(date).with(LawBasis::Decree.is())),
        ("consultation by decree", consultation(date).with(ConsultationBasis::Decree.is())),
        ("psychologist without consent", team(date).with(Consent::None.is())),
        (
            "social worker without consent",
            team(date).all(&[Profession::SocialWorker.is(), Consent::None.is()]),
        ),
        ("minor left", left_to_drown(date).of(1, Age::Minor.is())),
        ("died", left_to_drown(date).with(Death::Yes.is())),
        ("theft", assault(date).with(OffenceKind::Theft.is())),
    ];
    let names = [
        "quiet",
        "ordered",
        "summoned",
        "rope",
        "assault",
        "camp",
        "drowning",
        "accused",
        "victim",
        "consultation",
        "represented",
        "team",
        "carers",
        "lawyer",
        "breach",
        "left to drown",
    ];
    assert_eq!(names.len(), bases::ALL.len());
    names
        .into_iter()
        .zip(bases::ALL)
        .map(|(name, base)| (name.to_owned(), base(date)))
        .chain(special.map(|(name, case)| (name.to_owned(), case)))
        .collect()
}

/// The situations whose answer is another one on the day of the change than on the day before.
fn changed(before: &str, on: &str, after: &str) -> Vec<String> {
    situations()
        .into_iter()
        .filter(|(name, case)| {
            let at = |date| answer(&case.clone().on(date).decide());
            assert_eq!(at(on), at(after), "{name} is settled from {on} on");
            at(before) != at(on)
        })
        .map(|(name, _)| name)
        .collect()
}

#[test]
fn on_18_june_2018_psychologists_need_consent_to_share() {
    let changed = changed("2018-06-17", "2018-06-18", "2018-06-19");
    assert_eq!(changed, ["psychologist without consent"]);
}

#[test]
fn on_1_november_2018_honour_violence_is_named() {
    assert_eq!(changed("2018-10-31", "2018-11-01", "2018-11-02"), ["honour"]);
}

#[test]
fn on_1_july_2021_carers_have_a_law_of_their_own() {
    assert_eq!(changed("2021-06-30", "2021-07-01", "2021-07-02"), ["carers"]);
}

#[test]
fn on_28_october_2023_conversion_practices_are_listed() {
    let changed = changed("2023-10-27", "2023-10-28", "2023-10-29");
    assert_eq!(changed, ["conversion", "feared conversion"]);
}

#[test]
fn on_1_january_2025_only_the_civil_articles_change() {
    assert!(changed("2024-12-31", "2025-01-01", "2025-01-02").is_empty());
    use motus::law::aftermath::RemedyId;
    let articles = |date| {
        let remedies = breach(date).decide().remedies;
        let damages = remedies.iter().find(|r| r.id == RemedyId::Damages).unwrap();
        damages.articles(day(date))
    };
    assert_ne!(articles("2024-12-31"), articles("2025-01-01"));
    assert_eq!(articles("2025-01-01"), articles("2025-01-02"));
}

#[test]
fn on_15_february_2026_a_participant_may_be_represented() {
    let changed = changed("2026-02-14", "2026-02-15", "2026-02-16");
    assert_eq!(changed, ["consultation", "represented", "consultation by decree"]);
}

#[test]
fn on_1_september_2026_the_new_code_changes_penalties_and_what_is_contested() {
    let changed = changed("2026-08-31", "2026-09-01", "2026-09-02");
    let expected = [
        "breach",
        "left to drown",
        "unnoticed illness",
        "deficiency",
        "decree",
        "consultation by decree",
        "minor left",
        "died",
    ];
    assert_eq!(changed, expected);
}

#[test]
fn on_no_other_day_tried_does_anything_change() {
    let changes =
        ["2018-06-18", "2018-11-01", "2021-07-01", "2023-10-28", "2026-02-15", "2026-09-01"];
    let mut days: Vec<String> = (2017..=2027)
        .flat_map(|y| (1..=12).map(move |m| format!("{y}-{m:02}-11")))
        .filter(|d| d.as_str() >= "2017-08-03")
        .collect();
    days.insert(0, "2017-08-03".to_owned());
    for pair in days.windows(2) {
        let between = |c: &str| pair[0].as_str() < c && c <= pair[1].as_str();
        if changes.iter().any(|c| between(c)) {
            continue;
        }
        for (name, case) in situations() {
            let at = |date: &str| answer(&case.clone().on(date).decide());
            assert_eq!(at(&pair[0]), at(&pair[1]), "{name} between {} and {}", pair[0], pair[1]);
        }
    }
}

#[test]
fn the_first_day_that_is_decided_is_3_august_2017() {
    assert!(Facts::unknown(day("2017-08-02"), 0, 0, 0).is_none());
    let first = Facts::unknown(day("2017-08-03"), 0, 0, 0).unwrap();
    assert_eq!(first.date(), day("2017-08-03"));
    assert!(first.on(day("2017-08-02")).is_none());
    assert!(first.on(day("2017-08-03")).is_some());
}

#[test]
fn on_the_first_day_the_old_code_applies_whole() {
    for (base, rule) in [
        (ordered as fn(&str) -> Situation, RuleId::LawObligesOrAuthorises),
        (summoned, RuleId::Testimony),
        (assault, RuleId::ProtectedPerson),
        (consultation, RuleId::Consultation),
    ] {
        let decision = base("2017-08-03").decide();
        let ground = decision.grounds.iter().find(|g| g.rule.id == rule).unwrap();
        assert!(ground.opens(), "{rule:?}");
    }
}
