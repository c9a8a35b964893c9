//! `motus facts`.

use super::motus;
use motus::law::constraint::{DETAILS, EXCLUSIONS};
use motus::law::fact::{FACTS, RECIPIENTS};
use serde_json::Value;

#[test]
fn the_vocabulary_is_printed_whole() {
    let run = motus(&["facts"], "");
    assert_eq!(run.code, Some(0));
    for fact in FACTS {
        let entry = fact.entry();
        assert!(run.out.contains(&format!("\n{}", entry.name)), "{}", entry.name);
        for value in entry.values.iter().filter(|v| !v.starts_with('#')) {
            assert!(run.out.contains(&format!("\n  {value} ")), "{} {value}", entry.name);
        }
    }
    for exclusion in EXCLUSIONS {
        assert!(run.out.contains(exclusion.why), "{}", exclusion.why);
    }
    for detail in DETAILS {
        let of = detail.nothing.0.entry().name;
        assert!(run.out.contains(&format!("{}, sauf ", detail.fact.entry().name)));
        assert!(run.out.contains(&format!("  et  {of}=")), "{of}");
        assert!(run.out.contains(detail.why), "{}", detail.why);
    }
    assert!(run.out.contains("et  holder.profession=tout sauf lawyer\n"));
    for recipient in RECIPIENTS {
        assert!(run.out.contains(recipient.french()), "{}", recipient.name());
    }
}

#[test]
fn every_value_has_its_meaning_and_its_two_sentences_for_programs() {
    let run = motus(&["facts", "--json"], "");
    let all: Value = serde_json::from_str(&run.out).unwrap();
    let facts = all["facts"].as_array().unwrap();
    assert_eq!(facts.len(), FACTS.len());
    for fact in facts {
        let values = fact["values"].as_array().unwrap();
        for value in values.iter().filter(|v| !v["name"].as_str().unwrap().starts_with('#')) {
            for member in ["means", "shows", "just_fails"] {
                assert!(value[member].is_string(), "{} {} {member}", fact["name"], value["name"]);
            }
        }
    }
    let recipients = all["recipients"].as_array().unwrap();
    assert_eq!(recipients.len(), RECIPIENTS.len());
    let note = |name: &str| &recipients.iter().find(|r| r["name"] == name).unwrap()["note"];
    assert!(note("other-person").as_str().unwrap().contains("112"));
    assert!(note("press").is_null());
}

#[test]
fn what_silence_means_is_told() {
    let run = motus(&["facts", "--json"], "");
    let all: Value = serde_json::from_str(&run.out).unwrap();
    let silence = |name: &str| {
        let facts = all["facts"].as_array().unwrap();
        facts.iter().find(|f| f["name"] == name).unwrap()["silence"].clone()
    };
    assert_eq!(silence("summons"), "none");
    assert_eq!(silence("person.violence"), "none");
    assert_eq!(silence("danger.near"), "unknown");
    assert_eq!(silence("disclosure.setting"), "follows-recipient");
    assert_eq!(silence("recipient.treats"), "follows-recipient");
}

#[test]
fn another_carer_of_the_patient_treats_the_patient_unless_the_case_says_otherwise() {
    let letter = "date = 2026-10-14\nlearned = { where = \"work\", how = \"medical\" }\n\
                  holder = { profession = \"doctor\", treats = \"yes\" }\nconsent = \"given\"\n\
                  disclosure = { to = \"treating-professional\", use = \"care\", extent = \"needed\" }\n";
    let secrecy = |facts: &str, args: &[&str]| {
        let run = motus(&[&["decide", "--json"], args].concat(), facts);
        let told: Value = serde_json::from_str(&run.out).unwrap();
        told["secrecy"].as_str().unwrap().to_owned()
    };
    assert_eq!(secrecy(letter, &[]), "may-speak");
    assert_eq!(secrecy(letter, &["--assume-nothing"]), "not-established");
    let other = format!("{letter}recipient.treating-professional.treats = \"no\"\n");
    assert_eq!(secrecy(&other, &[]), "must-keep-silent");
}

#[test]
fn an_impossible_combination_names_its_values() {
    let run = motus(&["facts", "--json"], "");
    let all: Value = serde_json::from_str(&run.out).unwrap();
    let detail = &all["details"][0];
    assert_eq!(detail["fact"], "law.effect");
    let nothing = serde_json::json!({ "fact": "law.basis", "values": ["none"] });
    assert_eq!(detail["unsaid_where"], nothing);
    let first = &all["exclusions"][0];
    assert_eq!(first["one"]["fact"], "person.confided");
    assert_eq!(first["one"]["values"], serde_json::json!(["yes"]));
    let others = first["other"]["values"].as_array().unwrap();
    assert!(others.contains(&"none".into()) && others.contains(&"medical+observed".into()));
    assert!(others.iter().all(|v| !v.as_str().unwrap().contains("confided")));
}

#[test]
fn no_note_is_wider_than_a_page() {
    let told = motus(&["facts"], "").out;
    let notes = told.lines().filter(|line| line.starts_with("    ") && !line.starts_with("      "));
    assert!(notes.map(|line| line.chars().count()).max() <= Some(100), "{told}");
}
