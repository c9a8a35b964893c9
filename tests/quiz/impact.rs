//! What a change of law does to the bank, and to cases written for one.

use super::bank;
use motus::law::Date;
use motus::law::condition::Issue;
use motus::law::penalty::Penalty;
use motus::law::rule::RuleId;
use motus::quiz::impact::{Aspect, Impact, Outlook, impact};
use motus::quiz::source::read_module;
use motus::quiz::{Bank, Case};
use std::collections::BTreeSet;

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// The bank between two days: what changes, by question.
fn between<'b>(bank: &'b Bank, from: &str, to: &str) -> Impact<'b> {
    impact(bank, day(from), day(to)).unwrap()
}

fn changing<'b>(all: &'b Impact, aspect: Aspect) -> BTreeSet<&'b str> {
    let shifts = all.shifts.iter().filter(|s| s.aspects().contains(&aspect));
    shifts.map(|s| s.question.id.as_str()).collect()
}

fn key(outlook: &Outlook) -> Option<&str> {
    outlook.key.as_ref().map(|choice| choice.key.as_str())
}

/// A bank of one case, with one question.
fn one_case(holder: &str, text: &str, question: &str) -> Bank {
    let file = format!(
        "id = \"m\"\ntitle = \"Un module\"\nsummary = \"Pour un essai.\"\n\n[[case]]\nid = \"essai\"\ntitle = \"Un essai\"\ndate = 2026-10-14\nholder = \"{holder}\"\ntext = \"\"\"\n{text}\n\"\"\"\n\n[[case.question]]\nask = \"{question}\"\nprompt = \"Et alors ?\"\n"
    );
    let module = read_module("essai.toml", file.as_bytes()).unwrap_or_else(|p| panic!("{p:#?}"));
    Bank { modules: vec![module] }
}

/// An adult victim of violence or of a conversion practice, in danger tonight.
fn victim(kind: &str, violence: &str, feared: &str) -> Bank {
    let ana = format!(
        "{{learned.where=work learned.how=confided|Ana}}, {{person.age=adult person.violence={violence}|trente ans}}"
    );
    let facts = format!("{{offence.kind={kind} offence.victim=person|raconte}}");
    let danger = format!(
        "{{danger.to=person danger.interest=body danger.harm=serious danger.near=hours danger.certainty=certain danger.offence={feared} danger.protection=exhausted|ce soir}}"
    );
    one_case(
        "social-worker",
        &format!(
            "{ana}, {facts} ; {danger}, {{disclosure.to=public-prosecutor recipient.public-prosecutor.averts=no contact=others-too|au parquet}}."
        ),
        "secrecy",
    )
}

#[test]
fn the_new_code_changes_the_articles_of_every_question_and_no_answer() {
    let bank = bank();
    let all = between(&bank, "2026-08-31", "2026-09-01");
    assert_eq!(all.unchanged, 0);
    assert_eq!(changing(&all, Aspect::Articles).len(), all.shifts.len());
    assert!(changing(&all, Aspect::Key).is_empty() && changing(&all, Aspect::Grounds).is_empty());
    for shift in &all.shifts {
        let keys =
            |o: &Outlook| -> Vec<&str> { o.articles.iter().map(|c| c.version.act).collect() };
        assert!(!keys(&shift.before).contains(&"cp-2024"), "{}", shift.question.id);
        assert!(!keys(&shift.after).contains(&"cp-1867"), "{}", shift.question.id);
    }
}

fn penalties(outlook: &Outlook) -> Vec<Penalty> {
    outlook.penalties.iter().map(|(penalty, _)| *penalty).collect()
}

#[test]
fn a_wrong_that_the_case_imagines_has_the_penalty_of_the_day() {
    let bank = bank();
    let all = between(&bank, "2026-08-31", "2026-09-01");
    let of = |id: &str| all.shifts.iter().find(|s| s.question.id == id).unwrap();
    let told = of("sous-la-nappe/secrecy");
    assert_eq!(told.before.penalties, [(Penalty::Breach1867, vec!["cp-1867:458"])]);
    assert_eq!(told.after.penalties, [(Penalty::Breach2024, vec!["cp-2024:352"])]);
    let abstentions = |all: &[Penalty]| {
        all.iter().all(|p| !matches!(p, Penalty::Breach1867 | Penalty::Breach2024))
    };
    let helps = all.shifts.iter().filter(|s| key(&s.before) == Some("must-help"));
    let told: Vec<_> = helps.map(|s| (penalties(&s.before), penalties(&s.after))).collect();
    assert!(told.iter().all(|(before, after)| abstentions(before) && abstentions(after)));
    let graver = (vec![Penalty::AggravatedAbstention1867], vec![Penalty::AggravatedAbstention2024]);
    assert!(told.contains(&graver), "{told:?}");
    for shift in all.shifts.iter().filter(|s| key(&s.before) == Some("may-speak")) {
        assert!(shift.before.penalties.is_empty(), "{}", shift.question.id);
    }
}

#[test]
fn the_law_on_carers_changes_the_answers_about_what_carers_tell_each_other() {
    let bank = bank();
    let all = between(&bank, "2021-06-30", "2021-07-01");
    let between_carers: BTreeSet<&str> = [
        "avant-l-operation/ground",
        "avant-l-operation/secrecy",
        "la-lettre-au-kine/ground",
        "la-lettre-au-kine/recipient",
        "la-lettre-au-kine/secrecy",
    ]
    .into();
    assert_eq!(changing(&all, Aspect::Key), between_carers);
    let ground = all.shifts.iter().find(|s| s.question.id.ends_with("/ground")).unwrap();
    assert_eq!((key(&ground.before), key(&ground.after)), (Some("none"), Some("carer-sharing")));
    assert!(ground.before.grounds.is_empty());
    assert_eq!(ground.after.grounds[0].rule, RuleId::CarerSharing);
}

#[test]
fn honour_violence_is_contested_until_it_is_named() {
    let bank = victim("violence", "honour", "violence");
    let all = between(&bank, "2018-10-31", "2018-11-01");
    assert_eq!((all.shifts.len(), all.unchanged), (1, 0));
    let shift = &all.shifts[0];
    assert_eq!(shift.before.contested, [Issue::HonourBeforeListed]);
    assert!(shift.after.contested.is_empty());
    assert_eq!(key(&shift.after), Some("may-speak"));
    assert!(shift.aspects().contains(&Aspect::Key));
    assert_eq!(between(&bank, "2018-11-01", "2018-11-02").unchanged, 1);
}

#[test]
fn a_conversion_practice_is_contested_until_it_is_listed() {
    let bank = victim("conversion", "partner", "conversion");
    let all = between(&bank, "2023-10-27", "2023-10-28");
    let shift = &all.shifts[0];
    assert_eq!(shift.before.contested, [Issue::ConversionBeforeListed]);
    assert_eq!((key(&shift.after), shift.after.contested.len()), (Some("may-speak"), 0));
    assert!(shift.before.articles != shift.after.articles, "the nearest wording is then in force");
}

#[test]
fn an_answer_that_is_no_longer_contested_changes_even_if_it_stays_the_same() {
    let told = "{learned.where=work learned.how=confided|Iris} {told_first=yes sole_interest=yes consent=none|prévient son patient} et {disclosure.to=colleague disclosure.extent=needed recipient.colleague.bound=yes recipient.colleague.same_mission=yes|en parle à sa collègue}.";
    let bank = one_case("psychologist", told, "secrecy");
    let all = between(&bank, "2018-06-17", "2018-06-18");
    let shift = &all.shifts[0];
    assert_eq!(shift.before.contested, [Issue::ConsentToShare]);
    assert_eq!((key(&shift.after), shift.after.contested.len()), (Some("must-keep-silent"), 0));
    assert!(shift.aspects().contains(&Aspect::Key));
}

#[test]
fn a_ground_that_is_contested_is_told_though_another_opens_speech_for_sure() {
    let told = "{person.ada.confided=yes learned.where=work learned.how=confided|Ada raconte} {offence.kind=theft offence.victim=ada|qu'on l'a volée}. {contact=others-too|Il connaît aussi son frère}. {summons=judge disclosure.to=judge|Un juge l'appelle à témoigner}.";
    let outlook = |ask: &str| {
        let bank = one_case("nurse", told, ask);
        let case = &bank.modules[0].cases[0];
        Outlook::of(case, &case.questions[0])
    };
    let ground = outlook("ground");
    assert_eq!((key(&ground), &ground.contested[..]), (None, &[Issue::ContactWithVictimOnly][..]));
    let secrecy = outlook("secrecy");
    assert_eq!((key(&secrecy), secrecy.contested.len()), (Some("may-speak"), 0));
}

#[test]
fn a_question_about_secrecy_shows_the_penalty_of_speaking_and_one_about_help_that_of_not_helping() {
    let told = "{learned.where=work learned.how=confided|Ana}, {person.age=minor|dix ans}, {danger.to=person danger.interest=life danger.harm=serious danger.near=now danger.certainty=certain danger.perceived=seen danger.risk=none danger.help=omitted danger.protection=alone|se noie sous ses yeux} ; il {disclosure.to=press disclosed=deliberate|le raconte à un journal}.";
    for (question, before, after) in [
        ("secrecy", Penalty::Breach1867, Penalty::Breach2024),
        ("help", Penalty::AggravatedAbstention1867, Penalty::AggravatedAbstention2024),
    ] {
        let bank = one_case("educator", told, question);
        let all = between(&bank, "2026-08-31", "2026-09-01");
        assert_eq!(penalties(&all.shifts[0].before), [before], "{question}");
        assert_eq!(penalties(&all.shifts[0].after), [after], "{question}");
    }
}

#[test]
fn each_answer_is_that_of_the_case_as_if_it_were_written_for_that_day() {
    let bank = bank();
    for (from, to) in [("2017-08-03", "2026-09-01"), ("2021-06-30", "2026-02-15")] {
        for shift in between(&bank, from, to).shifts {
            for (outlook, date) in [(&shift.before, day(from)), (&shift.after, day(to))] {
                let case = Case { date, ..shift.case.clone() };
                let choices = case.choices(shift.question);
                let right = case.key(shift.question).map(|at| choices[at].key.as_str());
                assert_eq!(key(outlook), right, "{} on {date}", shift.question.id);
            }
        }
    }
}

#[test]
fn nothing_changes_where_nothing_changes() {
    let bank = bank();
    let questions = bank.modules.iter().flat_map(|m| &m.cases).map(|c| c.questions.len()).sum();
    for (from, to) in [("2026-10-14", "2026-10-14"), ("2022-01-01", "2023-10-27")] {
        let all = between(&bank, from, to);
        assert_eq!((all.shifts.len(), all.unchanged), (0, questions), "{from} to {to}");
    }
}

#[test]
fn a_day_that_cannot_be_decided_on_has_no_impact() {
    let bank = bank();
    assert!(impact(&bank, day("2017-08-02"), day("2026-09-01")).is_none());
    assert!(impact(&bank, day("2026-09-01"), day("2017-08-02")).is_none());
    assert!(impact(&bank, day("2017-08-03"), day("2017-08-03")).is_some());
}
