//! `motus missing`.

use super::motus;
use serde_json::{Value, json};

const PRESS: &str = include_str!("../fixtures/to-the-press.toml");

fn open() -> String {
    let facts = PRESS.replace("near = \"hours\"", "near = \"?\"");
    facts.replace("risk = \"none\"", "risk = \"?\"")
}

fn asked(facts: &str, options: &[&str]) -> Value {
    let run = motus(&[&["missing", "--json"], options].concat(), facts);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{facts}");
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn the_facts_to_ask_for_are_ranked_with_what_each_answer_leaves() {
    let all = asked(&open(), &[]);
    assert_eq!(
        all["secrecy"],
        json!({ "now": "must-keep-silent", "possible": ["must-keep-silent"], "ask": [] })
    );
    let help = &all["help"];
    assert_eq!(help["now"], "not-established");
    assert_eq!(help["possible"], json!(["must-help", "no-duty"]));
    let facts: Vec<&Value> = help["ask"].as_array().unwrap().iter().map(|a| &a["fact"]).collect();
    assert_eq!(facts, ["danger.near", "danger.risk"]);
    assert_eq!(help["ask"][1]["settles"], json!(["no-duty"]));
    let answers = json!([
        { "values": ["none"], "leaves": ["must-help", "no-duty"] },
        { "values": ["holder", "others"], "leaves": ["no-duty"] },
    ]);
    assert_eq!(help["ask"][1]["answers"], answers);
}

#[test]
fn for_a_reader_each_fact_is_a_question_with_its_answers() {
    let run = motus(&["missing"], &open());
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    for words in [
        "Il n’y a rien à demander.",
        "Possible\u{a0}: il faut aider ou pas de devoir d’aider.",
        "- Aider serait-il dangereux\u{202f}? (danger.risk)",
        "si aider n’était dangereux pour personne\u{a0}: il faut aider ou pas de devoir d’aider",
    ] {
        assert!(run.out.contains(words), "{words:?} is not in\n{}", run.out);
    }
}

#[test]
fn where_nothing_is_assumed_more_is_to_be_asked() {
    let count = |all: &Value| all["help"]["ask"].as_array().unwrap().len();
    let (some, more) = (asked(&open(), &[]), asked(&open(), &["--assume-nothing"]));
    assert!(count(&some) < count(&more), "{more}");
    assert_eq!(more["secrecy"]["now"], "not-established");
}

#[test]
fn what_the_penalty_and_the_remedies_wait_for_is_asked_as_motus_decide_asks_it() {
    let facts = PRESS.replace("age = \"minor\"", "").replace("2026-10-14", "2026-08-31");
    let parts = ["breach", "penalty of abstention", "damages", "employer"];
    let decided: Value = serde_json::from_str(&motus(&["decide", "--json"], &facts).out).unwrap();
    let asked = asked(&facts, &[]);
    let mut told = 0;
    for part in parts {
        let facts: Vec<&Value> = match asked["afterwards"][part]["ask"].as_array() {
            Some(asked) => asked.iter().map(|a| &a["fact"]).collect(),
            None => Vec::new(),
        };
        told += facts.len();
        let missing = decided["missing"][part].as_array().cloned().unwrap_or_default();
        assert_eq!(facts, missing.iter().collect::<Vec<_>>(), "{part}");
    }
    assert_eq!(told, 7, "{asked:#}");
    let said = motus(&["missing"], &facts).out;
    assert!(
        said.contains("\nPour la peine\n  - Quel âge a cette personne\u{202f}? (person.leo.age)\n")
    );
    assert_eq!(said.matches("\nPour les recours\n").count(), 1, "{said}");
    let (nothing_done, _) = PRESS.split_once("disclosed").unwrap();
    assert_eq!(self::asked(nothing_done, &[])["afterwards"], json!({}));
}
