//! `motus prove`.

use super::motus;
use serde_json::{Value, json};

const FIXTURE: &str = "tests/fixtures/mineurs.toml";

#[test]
fn the_whole_bank_is_proved_question_by_question() {
    let run = motus(&["prove"], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let last = run.out.lines().last().unwrap();
    let count = run.out.lines().count() - 1;
    assert_eq!(last, format!("{count} questions, {count} prouvées, 0 refusée"));
    assert!(run.out.contains("avant-ce-soir/secrecy : « On ne peut pas encore le dire"));
    assert!(run.out.contains("tout dépend de ce qu’il laisse ouvert\u{a0}: danger.protection"));
}

#[test]
fn a_question_that_is_refused_is_told_as_motus_check_tells_it() {
    let [proved, checked] = ["prove", "check"].map(|command| motus(&[command, FIXTURE], ""));
    assert_eq!((proved.code, checked.code), (Some(1), Some(1)));
    let refused = proved.out.lines().find(|l| l.contains("le-camp-d-ete/recipient")).unwrap();
    assert!(refused.starts_with("tests/fixtures/mineurs.toml:24:1: "), "{refused}");
    assert!(checked.out.lines().any(|line| line == refused), "{}", checked.out);
    assert_eq!(proved.out.lines().last(), Some("2 questions, 1 prouvée, 1 refusée"));
}

#[test]
fn a_program_is_told_the_missing_fact_and_the_two_completions_that_disagree() {
    let run = motus(&["prove", "--json", FIXTURE], "");
    let said: Value = serde_json::from_str(&run.out).unwrap();
    let [proved, refused] = [&said["questions"][0], &said["questions"][1]];
    assert_eq!(
        (&proved["proved"], &proved["proof"]["key"]),
        (&json!(true), &json!("must-keep-silent"))
    );
    assert_eq!(proved["proof"]["opened"], json!([]));
    assert!(proved["proof"]["unknown"].as_array().unwrap().contains(&json!("danger.camp.harm")));
    assert_eq!((&refused["line"], &refused["proved"]), (&json!(24), &json!(false)));
    let why = &refused["refused"];
    assert_eq!((&why["why"], &why["missing"]), (&json!("undecided"), &json!(["danger.camp.harm"])));
    let values: Vec<&Value> =
        why["completions"].as_array().unwrap().iter().map(|c| &c["values"]).collect();
    assert_eq!(
        values,
        [&json!({"danger.camp.harm": "serious"}), &json!({"danger.camp.harm": "slight"})]
    );
}
