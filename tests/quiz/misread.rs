//! What those who hold a misconception answer to the bank.

use super::bank;
use motus::law::misconception::MISCONCEPTIONS;
use motus::quiz::misread::{Probe, groups, probes};
use std::collections::BTreeSet;

fn position(id: &str) -> usize {
    MISCONCEPTIONS.iter().position(|m| m.id == id).unwrap()
}

fn read<'a>(probe: &'a Probe, held: usize) -> Vec<&'a str> {
    probe.misread[held].iter().map(|at| probe.choices[*at].key.as_str()).collect()
}

#[test]
fn each_misconception_is_shown_by_two_questions_of_two_cases_at_least() {
    let bank = bank();
    let probes = probes(&bank);
    assert_eq!(MISCONCEPTIONS.len(), 22);
    for (held, misconception) in MISCONCEPTIONS.iter().enumerate() {
        let exposing = probes.iter().filter(|p| p.exposes(held));
        let cases: BTreeSet<&str> = exposing.map(|p| p.case.id.as_str()).collect();
        assert!(cases.len() >= 2, "{}: {cases:?}", misconception.id);
    }
}

#[test]
fn any_two_misconceptions_answer_some_question_otherwise_than_each_other() {
    let bank = bank();
    let probes = probes(&bank);
    assert!(groups(&probes).iter().all(|group| group.len() == 1));
    for (one, a_name) in MISCONCEPTIONS.iter().map(|m| m.id).enumerate() {
        for (other, another) in MISCONCEPTIONS.iter().map(|m| m.id).enumerate().take(one) {
            let apart = probes.iter().any(|p| {
                let (a, b) = (&p.misread[one], &p.misread[other]);
                !a.is_empty() && !b.is_empty() && a.iter().all(|option| !b.contains(option))
            });
            assert!(apart, "{a_name} and {another}");
        }
    }
}

#[test]
fn a_bank_without_the_questions_that_tell_them_apart_groups_misconceptions() {
    let mut bank = bank();
    for module in &mut bank.modules {
        module.cases.retain(|case| case.id == "chez-la-grand-mere");
    }
    let groups = groups(&probes(&bank));
    assert!(groups.contains(&vec![position("first-resort"), position("help-frees")]));
    assert!(groups.iter().all(|g| !g.contains(&position("denounce")) || g.len() == 1));
}

#[test]
fn the_answer_is_that_of_the_law_with_the_one_mistake() {
    let rows: &[(&str, &str, &[&str])] = &[
        ("consent-frees", "le-mot-signe/secrecy", &["may-speak"]),
        ("consent-frees", "le-mot-signe/ground", &["team-sharing"]),
        ("observed-not-secret", "sous-la-nappe/secrecy", &["not-bound"]),
        ("past-is-enough", "un-aveu-de-vieil-homme/recipient", &["public-prosecutor"]),
        ("first-resort", "avant-ce-soir/secrecy", &["may-speak"]),
        ("adult-never-vulnerable", "le-benevole/secrecy", &["must-keep-silent"]),
        ("absolute", "la-chorale/recipient", &["nobody"]),
        ("absolute", "la-chorale/ground", &["none"]),
        // What is allowed is taken for a duty only where that ground opens.
        ("testimony-duty", "une-lettre-du-palais/secrecy", &["must-speak"]),
        ("testimony-duty", "le-benevole/secrecy", &["may-speak"]),
        ("reporting-duty", "le-benevole/secrecy", &["must-speak"]),
        ("reporting-duty", "le-car-de-vendredi/secrecy", &["may-speak"]),
        // Whoever must help must denounce, says the misconception, and so speak to an authority.
        ("denounce", "chez-la-grand-mere/help", &["must-denounce"]),
        ("denounce", "chez-la-grand-mere/secrecy", &["must-speak"]),
        ("denounce", "un-message-a-minuit/secrecy", &["must-keep-silent"]),
        ("denounce", "le-portefeuille/help", &["no-duty"]),
        // Several options may be right to them, or none that is offered.
        (
            "consent-frees",
            "la-lettre-au-kine/recipient",
            &["relative", "treating-professional", "employer"],
        ),
        ("observed-not-secret", "sous-la-nappe/ground", &[]),
        ("adult-never-vulnerable", "l-armoire-fermee-a-cle/secrecy", &[]),
    ];
    let bank = bank();
    let probes = probes(&bank);
    for (id, question, expected) in rows {
        let probe = probes.iter().find(|p| p.question.id == *question).unwrap();
        assert_eq!(read(probe, position(id)), *expected, "{id}, {question}");
    }
}

#[test]
fn a_question_that_the_mistake_does_not_touch_is_answered_rightly() {
    let bank = bank();
    let held = position("testimony-duty");
    let touched =
        ["une-lettre-du-palais/secrecy", "deux-lettres/secrecy-2", "la-commission/secrecy"];
    for probe in probes(&bank) {
        let right = probe.misread[held] == [probe.key];
        assert_eq!(right, !touched.contains(&&*probe.question.id), "{}", probe.question.id);
    }
}
