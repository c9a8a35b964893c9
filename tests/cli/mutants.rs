//! `motus mutants`.

use super::motus;
use serde_json::Value;

#[test]
fn every_misconception_is_shown_with_its_correction_its_ground_and_the_questions_it_fails() {
    let run = motus(&["mutants", "--json"], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let said: Value = serde_json::from_str(&run.out).unwrap();
    let all = said["misconceptions"].as_array().unwrap();
    assert!(all.len() == 22);
    for one in all {
        assert!(one["name"].is_string() && one["correction"].is_string(), "{one}");
        assert!(one["source"].is_object() || one["passages"][0]["words"].is_string(), "{one}");
        for wrong in one["wrong"].as_array().unwrap() {
            let answers = wrong["answers"].as_array().unwrap();
            assert!(!answers.is_empty() && !answers.contains(&wrong["key"]), "{wrong}");
            assert!(wrong["module"].is_string() && wrong["case"].is_string(), "{wrong}");
        }
    }
    let police = all.iter().find(|one| one["id"] == "police-is-judge").unwrap();
    let wrong = police["wrong"].as_array().unwrap();
    let letter = wrong.iter().find(|w| w["question"] == "une-lettre-a-en-tete/secrecy").unwrap();
    assert_eq!(letter["answers"], serde_json::json!(["may-speak"]));
    assert_eq!(letter["key"], "must-keep-silent");
}

#[test]
fn a_reader_sees_the_name_the_correction_and_the_answers_of_each() {
    let run = motus(&["mutants"], "");
    assert_eq!(run.code, Some(0));
    assert!(run.out.contains("\ndenounce\n    Devant un péril grave, la loi oblige à dénoncer\n"));
    for words in [
        "\n    art.\u{a0}458bis C. pén. 1867 « peut » ; art.\u{a0}353, §\u{a0}1er C. pén. « peut »\n",
        "\n      chez-la-grand-mere/help : «\u{a0}Il faut dénoncer les faits aux autorités\u{a0}», et non «\u{a0}Il faut aider, d’une manière ou d’une autre\u{a0}»\n",
    ] {
        assert!(run.out.contains(words), "{words:?} is not in\n{}", run.out);
    }
}

#[test]
fn misconceptions_that_a_bank_does_not_show_or_cannot_tell_apart_are_named() {
    let run = motus(&["mutants", "--json", "quizzes/5-devant-la-justice.toml"], "");
    let said: Value = serde_json::from_str(&run.out).unwrap();
    let hidden = said["unexposed"].as_array().unwrap();
    assert!(hidden.contains(&"denounce".into()) && !hidden.contains(&"absolute".into()));
    let alike = said["alike"][0].as_array().unwrap();
    assert!(alike.contains(&"denounce".into()) && alike.len() > 1);
    let prose = motus(&["mutants", "quizzes/5-devant-la-justice.toml"], "").out;
    assert!(prose.contains("La banque ne les distingue pas."));
    assert!(prose.contains("Aucune question ne le montre."));
}

#[test]
fn a_broken_file_is_refused() {
    let run = motus(&["mutants", "tests/cli/mutants.rs"], "");
    assert_eq!(run.code, Some(1));
    assert!(run.out.is_empty() && run.err.contains("mutants.rs:1:"));
}
