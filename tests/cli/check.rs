//! `motus check`.

use super::motus;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

const GOOD: &str = include_str!("../fixtures/mineurs.toml");

/// A folder of its own with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("check").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (file, text) in files {
        fs::write(folder.join(file), text).unwrap();
    }
    folder
}

/// What is said of these files, the folder's name left out, and the code.
fn checked(name: &str, files: &[(&str, &str)]) -> (String, Option<i32>) {
    let folder = folder(name, files);
    let run = motus(&["check", folder.to_str().unwrap()], "");
    assert_eq!(run.err, "");
    (run.out.replace(&format!("{}/", folder.display()), ""), run.code)
}

/// A case that can be asked about: nothing opens speech to the press.
fn askable() -> String {
    GOOD.replace("to = \"police\"", "to = \"press\"")
        .replace("[\"public-prosecutor\", \"police\", \"press\"]", "[\"landlord\", \"press\"]")
        .replace("danger.camp.near=later", "danger.camp.near=past danger.camp.perceived=otherwise")
        .replace("learned.how=observed|", "danger.camp.protection=alone contact=others-too|")
}

#[test]
fn right_files_are_counted() {
    let said = checked("right", &[("a.toml", &askable()), ("notes.md", "no quiz")]);
    assert_eq!(said, ("1 cas, 2 questions, 0 problème\n".to_owned(), Some(0)));
}

#[test]
fn a_program_is_told_the_options_of_every_question_and_the_one_that_the_law_finds_right() {
    let folder = folder("json", &[("a.toml", &askable())]);
    let run = motus(&["check", "--json", folder.to_str().unwrap()], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let said: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(said["problems"], json!([]));
    let question = &said["modules"][0]["questions"][1];
    assert_eq!(question["id"], "le-camp-d-ete/recipient");
    assert_eq!(question["choices"], json!(["landlord", "press", "nobody"]));
    assert_eq!(question["key"], "nobody");
}

#[test]
fn a_program_is_told_the_problems_and_a_question_without_answer_has_no_key() {
    let folder = folder("json-wrong", &[("a.toml", GOOD)]);
    let run = motus(&["check", "--json", folder.to_str().unwrap()], "");
    assert_eq!(run.code, Some(1));
    let said: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        (&said["problems"][0]["line"], &said["problems"][0]["column"]),
        (&json!(24), &json!(1))
    );
    assert_eq!(said["modules"][0]["questions"][1]["key"], Value::Null);
}

#[test]
fn one_file_can_be_checked_alone() {
    let folder = folder("alone", &[("a.toml", &askable()), ("b.toml", "wrong")]);
    let file = folder.join("a.toml");
    let run = motus(&["check", file.to_str().unwrap()], "");
    assert_eq!((run.code, run.out.as_str()), (Some(0), "1 cas, 2 questions, 0 problème\n"));
}

#[test]
fn the_problems_of_every_file_are_told_at_their_place() {
    let wrong = askable().replace("ask = \"secrecy\"", "ask = \"secret\"");
    let other = askable().replace("\"mineurs\"", "\"autres\"").replace("le-camp-d-ete", "autre");
    let (said, code) = checked("wrong", &[("b.toml", &wrong), ("a.toml", &other)]);
    assert_eq!(
        said,
        "b.toml:20:7: question inconnue « secret » ; vouliez-vous dire « secrecy » ?\n\
         1 cas, 2 questions, 1 problème\n"
    );
    assert_eq!(code, Some(1));
}

#[test]
fn a_question_without_one_right_answer_is_refused_where_it_stands() {
    let (said, code) = checked("undecided", &[("a.toml", GOOD)]);
    let (line, rest) = said.split_once('\n').unwrap();
    let beginning = "a.toml:24:1: question « le-camp-d-ete/recipient » : la réponse n’est pas établie ; le cas ne dit rien de : danger.camp.";
    assert!(line.starts_with(beginning), "{line}");
    assert!(line.ends_with("=?|les mots}"), "{line}");
    assert_eq!((rest, code), ("1 cas, 2 questions, 1 problème\n", Some(1)));
}

#[test]
fn a_question_that_turns_on_a_contested_point_is_refused() {
    let file = askable()
        .replace("to = \"press\"", "to = \"school\"")
        .replace(
            "{learned.where=work",
            "{law.basis=decree law.effect=authorises recipient.school.named_by_law=yes learned.where=work",
        )
        .split("\n[[case.question]]\nask = \"recipient\"")
        .next()
        .unwrap()
        .to_owned();
    let (said, code) = checked("contested", &[("a.toml", &file)]);
    assert_eq!(
        said,
        "a.toml:19:1: question « le-camp-d-ete/secrecy » : la réponse dépend d’un point discuté : le mot « loi » comprend-il encore le décret et l’ordonnance ? (decree-or-ordinance, source : Articles 352 et 353 du Code pénal : point ouvert) ; énoncez les faits qui rendent la réponse certaine, ou posez une autre question\n\
         1 cas, 1 question, 1 problème\n"
    );
    assert_eq!(code, Some(1));
}

#[test]
fn a_mistake_in_one_case_hides_no_question_without_an_answer_in_another() {
    let (head, case) = GOOD.split_once("[[case]]").unwrap();
    let misspelt = case.replace("camp-d-ete", "camp-d-hiver").replace("near=later", "near=latter");
    let file = format!("{head}[[case]]{misspelt}\n[[case]]{case}");
    let alone = checked("alone", &[("a.toml", GOOD)]).0;
    let refused = alone.lines().next().unwrap().split_once(": ").unwrap().1.to_owned();
    let both = checked("both", &[("a.toml", &file)]).0;
    assert!(both.lines().next().unwrap().contains("valeur inconnue « latter »"), "{both}");
    assert!(both.contains(&refused), "{refused}\nis not in\n{both}");
    assert!(both.contains("\n1 cas, "), "{both}");
}
