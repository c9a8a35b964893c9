//! `motus why-not`.

use super::motus;
use serde_json::{Value, json};

const FACTS: &str = r#"date = 2026-10-14
learned = { where = "work", how = "confided" }

[holder]
profession = "nurse"

[person.leo]
age = "minor"

[danger]
to = "leo"
interest = "body"
harm = "serious"
near = "hours"
certainty = "certain"
protection = "with-help"
perceived = "described"
risk = "none"

[recipient.police]
averts = true

[disclosure]
to = "police"
"#;

fn answers(arguments: &[&str], facts: &str) -> Value {
    let arguments: Vec<&str> =
        ["why-not", "--json"].into_iter().chain(arguments.iter().copied()).collect();
    let run = motus(&arguments, facts);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{arguments:?}");
    serde_json::from_str(&run.out).unwrap()
}

/// The rule and the condition that rule an answer out.
fn ruled_out(arguments: &[&str], facts: &str) -> (String, String, String) {
    let said = answers(arguments, facts);
    let why = &said["answers"][0]["why_not"];
    let of = |key: &str| why[key].as_str().unwrap_or_default().to_owned();
    (of("rule"), of("how"), of("id"))
}

fn triple(rule: &str, how: &str, id: &str) -> (String, String, String) {
    (rule.to_owned(), how.to_owned(), id.to_owned())
}

#[test]
fn each_claim_is_ruled_out_by_the_first_condition_that_does() {
    let expected: &[(&[&str], &str, &str, &str)] = &[
        (&["--secrecy", "may-speak"], "necessity", "fails", "last-resort"),
        (&["--secrecy", "not-bound"], "bound", "holds", "confided"),
        (&["--secrecy", "not-established"], "necessity", "fails", "last-resort"),
        (&["--secrecy", "must-speak"], "bound", "words", "prohibition"),
        (&["--help-duty", "no-duty"], "help", "holds", "without-risk"),
        (&["--help-duty", "must-denounce"], "help", "words", "assistance"),
        (&["--ground", "testimony"], "testimony", "fails", "called-by-judge"),
        (&["--to", "press"], "necessity", "fails", "last-resort"),
        (&["--fact", "danger.harm"], "necessity", "fails", "last-resort"),
    ];
    for (arguments, rule, how, id) in expected {
        assert_eq!(ruled_out(arguments, FACTS), triple(rule, how, id), "{arguments:?}");
    }
}

#[test]
fn nothing_rules_out_what_the_law_says() {
    for arguments in [
        ["--secrecy", "must-keep-silent"],
        ["--help-duty", "must-help"],
        ["--ground", "none"],
        ["--fact", "danger.protection"],
    ] {
        let said = answers(&arguments, FACTS);
        assert_eq!(said["answers"][0]["right"], json!(true), "{arguments:?}");
        assert_eq!(said["answers"][0]["why_not"], Value::Null, "{arguments:?}");
    }
    let exhausted = FACTS.replace("with-help", "exhausted");
    assert_eq!(answers(&["--to", "police"], &exhausted)["answers"][0]["right"], json!(true));
    assert_eq!(
        ruled_out(&["--secrecy", "must-keep-silent"], &exhausted),
        triple("necessity", "holds", "last-resort")
    );
    assert_eq!(
        ruled_out(&["--to", "press"], &exhausted),
        triple("necessity", "not-established", "can-avert")
    );
}

#[test]
fn a_fact_that_is_missing_is_no_wrong_answer_and_another_one_is() {
    let open = FACTS.replace("with-help", "?");
    assert_eq!(
        answers(&["--fact", "danger.protection"], &open)["answers"][0]["right"],
        json!(true)
    );
    assert_eq!(
        ruled_out(&["--fact", "consent"], &open),
        triple("necessity", "not-established", "last-resort")
    );
    assert_eq!(
        ruled_out(&["--secrecy", "may-speak"], &open),
        triple("necessity", "not-established", "last-resort")
    );
}

#[test]
fn a_reader_is_told_the_rule_the_condition_the_article_and_the_facts() {
    let run = motus(&["why-not", "--case", "le-moniteur", "--ground", "protected-person"], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let said = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "--ground protected-person",
        "Exclusion de l’avocat : l’avocat en est exclu",
        "art. 353, § 3 C. pén. (ancien art. 458quater) : « susceptibles d'exposer son client à des poursuites pénales »",
        "lawyer.exposes_client=yes",
    ] {
        assert!(said.contains(words), "{words}\n{said}");
    }
}

#[test]
fn a_rule_that_is_not_yet_in_force_and_a_wrong_word_are_told() {
    let before = FACTS.replace("2026-10-14", "2020-10-14");
    assert_eq!(ruled_out(&["--ground", "carer-sharing"], &before).1, "out-of-force");
    let said = motus(&["why-not", "--ground", "carer-sharing"], &before).out;
    let (_, said) = said.split_once("--ground carer-sharing\n").unwrap();
    let words =
        "  Communication entre soignants\u{a0}: cette règle n’est pas en vigueur à cette date\n";
    assert_eq!(said, words);
    let run = motus(&["why-not", "--fact", "danger.nera"], FACTS);
    assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
    assert!(run.err.contains("vouliez-vous dire « danger.near » ?"), "{}", run.err);
    for arguments in [
        &["why-not"][..],
        &["why-not", "--secrecy", "maybe"],
        &["why-not", "--to", "police", "--ground", "none"],
    ] {
        assert_eq!(motus(arguments, FACTS).code, Some(2), "{arguments:?}");
    }
    let nobody = FACTS.replace("[disclosure]\nto = \"police\"\n", "");
    let help = ["why-not", "--help-duty", "no-duty"];
    assert!(motus(&help, &nobody).out.starts_with("Le 14 octobre 2026\n--help-duty no-duty\n"));
    assert_eq!(answers(&help[1..], &nobody)["to"], Value::Null);
    assert!(motus(&help, FACTS).out.starts_with("Le 14 octobre 2026, à la police\n"));
    assert_eq!(motus(&["why-not", "--secrecy", "may-speak"], &nobody).code, Some(1));
    assert_eq!(
        motus(&["why-not", "--secrecy", "may-speak", "--about", "police"], &nobody).code,
        Some(0)
    );
}

#[test]
fn a_recipient_claimed_and_another_asked_about_are_refused_together() {
    let run = motus(&["why-not", "--to", "police", "--about", "judge"], FACTS);
    assert_eq!(run.code, Some(2), "{}", run.err);
}

#[test]
fn where_another_law_orders_it_the_claim_that_one_must_speak_is_answered_by_that_law() {
    let run = motus(
        &[
            "why-not",
            "--case",
            "une-naissance-a-la-maison",
            "--about",
            "other-service",
            "--secrecy",
            "must-speak",
        ],
        "",
    );
    assert!(run.out.contains("c’est le texte dont parle le cas qui l’impose"), "{}", run.out);
}

#[test]
fn the_words_of_the_case_that_state_the_condition_are_quoted() {
    let of = ["--case", "chez-la-grand-mere", "--secrecy", "may-speak"];
    let arguments: Vec<&str> = ["why-not"].into_iter().chain(of).collect();
    let said = motus(&arguments, "").out;
    let told = answers(&of, "");
    let words = told["answers"][0]["why_not"]["words"].as_array().unwrap();
    assert!(!words.is_empty(), "{told}");
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    for quoted in words {
        let line = format!("Dans le cas : « {} »", quoted.as_str().unwrap());
        assert!(said.contains(&line), "{line}\n{said}");
    }
    assert_eq!(
        answers(&["--secrecy", "may-speak"], FACTS)["answers"][0]["why_not"]["words"],
        json!([])
    );
}
