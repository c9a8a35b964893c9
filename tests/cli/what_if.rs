//! `motus what-if`.

use super::motus;
use serde_json::{Value, json};

const FILE: &str = "tests/fixtures/to-the-press.toml";
const PRESS: &str = include_str!("../fixtures/to-the-press.toml");

fn answered(facts: &str, options: &[&str]) -> Value {
    let run = motus(&[&["what-if", "--json"], options].concat(), facts);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{facts}");
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn each_set_of_changes_is_told_with_its_facts_values_and_words() {
    let all = answered(PRESS, &[]);
    assert_eq!((&all["date"], &all["to"]), (&json!("2026-10-14"), &json!("press")));
    assert_eq!(all["secrecy"]["now"], "must-keep-silent");
    assert_eq!(all["help"]["now"], "must-help");
    let turns = all["secrecy"]["turns"].as_array().unwrap();
    let to: Vec<&Value> = turns.iter().map(|t| &t["to"]).collect();
    assert_eq!(to, ["may-speak", "not-bound"]);
    let first = &turns[0]["sets"][0];
    let averts = json!([{ "fact": "recipient.press.averts", "values": ["yes"], "settles": false }]);
    assert_eq!(first["changes"], averts);
    assert_eq!(first["says"], "si ce destinataire pouvait écarter le danger");
    assert_eq!(first["contested"], json!([]));
    assert_eq!(turns[0]["other_recipients"], json!(["public-prosecutor"]));
}

#[test]
fn the_changed_facts_are_decided_as_was_claimed() {
    let changed = PRESS.replace("averts = false", "averts = true");
    let run = motus(&["decide", "--json"], &changed);
    let decided: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(decided["secrecy"], "may-speak");
}

#[test]
fn a_part_or_an_outcome_can_be_asked_for_alone() {
    let help = answered(PRESS, &["--part", "help"]);
    assert!(help.get("secrecy").is_none() && help["help"]["turns"].is_array(), "{help}");
    let speak = answered(PRESS, &["--part", "secrecy", "--to", "may-speak"]);
    assert_eq!(speak["secrecy"]["turns"].as_array().unwrap().len(), 1);
    assert!(speak.get("help").is_none());
    let already = answered(PRESS, &["--to", "must-help"]);
    assert_eq!(already["help"]["turns"], json!([]));
    for wrong in [&["--part", "help", "--to", "may-speak"][..], &["--to", "speak"]] {
        let run = motus(&[&["what-if"], wrong].concat(), PRESS);
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{wrong:?}");
        assert!(!run.err.is_empty());
    }
}

#[test]
fn a_fact_that_is_open_is_to_be_established() {
    let facts = PRESS.replace("averts = false", "averts = \"?\"");
    let set = &answered(&facts, &["--to", "may-speak"])["secrecy"]["turns"][0]["sets"][0];
    assert_eq!(set["changes"][0]["settles"], true);
    assert_eq!(set["says"], "s’il était établi que ce destinataire pouvait écarter le danger");
}

#[test]
fn for_a_reader_each_answer_has_the_changes_that_lead_to_it() {
    let run = motus(&["what-if", FILE], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    for words in [
        "Il faut se taire\u{a0}: rien ne permet de parler à la presse.",
        "Parler à la presse serait permis\u{a0}:\n  - si ce destinataire pouvait écarter le danger",
        "- si, sans rien d’autre, on parlait au procureur du Roi",
        "Le secret professionnel ne jouerait pas\u{a0}:\n  - si on l’avait appris dans la vie privée",
        "La loi pénale n’imposerait pas d’aider\u{a0}:",
    ] {
        assert!(run.out.contains(words), "{words:?} is not in\n{}", run.out);
    }
}

#[test]
fn recipients_of_whom_the_same_is_said_stand_together() {
    let facts =
        PRESS.replace("to = \"press\"\n", "").replace("[recipient.press]\naverts = false", "");
    let run = motus(&["what-if", "--part", "secrecy"], &facts);
    let titles = run.out.lines().filter(|l| l.starts_with("Secret professionnel")).count();
    assert!((2..12).contains(&titles), "{}", run.out);
    assert!(run.out.contains("recipient.*.averts"), "{}", run.out);
    let each = answered(&facts, &["--part", "secrecy"]);
    assert_eq!(each["by_recipient"].as_object().unwrap().len(), motus::law::fact::RECIPIENTS.len());
}

#[test]
fn a_case_of_the_bank_can_be_asked_about() {
    let all = answered("", &["--case", "chez-la-grand-mere", "--to", "may-speak"]);
    assert!(all["secrecy"]["turns"][0]["sets"].as_array().is_some_and(|s| !s.is_empty()));
}
