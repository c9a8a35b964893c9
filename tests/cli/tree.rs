//! `motus decide --tree` and `motus rule`.

use super::motus;
use motus::law::consequence::CONSEQUENCES;
use motus::law::rule::Rulebook;
use serde_json::{Value, json};

const FILE: &str = "tests/fixtures/to-the-press.toml";

fn widest(text: &str) -> usize {
    text.lines().map(|line| line.chars().count()).max().unwrap()
}

#[test]
fn the_tree_of_a_well_known_case_reads_as_it_should() {
    let run = motus(&["decide", "--tree", FILE], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(run.out, include_str!("../fixtures/to-the-press.tree.txt"));
    assert!(widest(&run.out) <= 100);
}

#[test]
fn the_tree_of_a_rule_reads_as_it_should() {
    let run = motus(&["rule", "protected-person"], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    assert_eq!(run.out, include_str!("../fixtures/protected-person.tree.txt"));
    assert!(widest(&run.out) <= 100);
}

#[test]
fn a_case_of_the_bank_shows_its_own_words_under_the_conditions() {
    let run = motus(&["decide", "--tree", "--case", "avant-ce-soir"], "");
    for words in [
        "┝━ ? non établi\u{a0}: parler est le seul moyen",
        "Dans le cas\u{a0}: «\u{a0}Lila a été blessée à la tête\u{a0}»",
        "Fait\u{a0}: recipient.public-prosecutor.averts = ?",
    ] {
        assert!(run.out.contains(words), "{words:?} is not in\n{}", run.out);
    }
}

#[test]
fn where_no_recipient_is_named_the_tree_is_that_of_one_of_them() {
    let run = motus(&["decide", "--tree", "--case", "a-sa-place"], "");
    assert!(run.out.contains("Par exemple, à un collègue\u{a0}:"), "{}", run.out);
    assert!(run.out.contains("✓ établi\u{a0}: Représentant permanent à la concertation"));
}

#[test]
fn a_program_gets_the_nodes_their_states_and_two_layouts() {
    let run = motus(&["decide", "--tree", "--json", FILE], "");
    let all: Value = serde_json::from_str(&run.out).unwrap();
    let pictures = all["pictures"].as_array().unwrap();
    let rules: Vec<&Value> = pictures.iter().map(|p| &p["rule"]).collect();
    assert_eq!(
        rules,
        [&json!("bound"), &json!("necessity"), &json!("protected-person"), &json!("help")]
    );
    for told in pictures {
        let picture = &told["picture"];
        let nodes = picture["nodes"].as_array().unwrap();
        for layout in ["wide", "narrow"] {
            assert_eq!(picture[layout]["boxes"].as_array().unwrap().len(), nodes.len());
            assert_eq!(picture[layout]["edges"].as_array().unwrap().len(), nodes.len() - 1);
        }
        for node in nodes {
            assert!(
                ["holds", "fails", "not-established"].contains(&node["state"].as_str().unwrap())
            );
            assert!(node["live"].is_boolean() && node["text"].is_string());
        }
    }
    let necessity = pictures[1]["picture"]["nodes"].as_array().unwrap();
    let live: Vec<&Value> = necessity.iter().filter(|n| n["live"] == true).collect();
    assert_eq!(live.len(), 2);
    assert_eq!(live[1]["facts"], json!({ "recipient.press.averts": "no" }));
    let plain = motus(&["decide", "--json", FILE], "");
    assert!(serde_json::from_str::<Value>(&plain.out).unwrap().get("pictures").is_none());
}

#[test]
fn every_rule_is_listed_and_shown_as_of_any_day_on_which_it_applies() {
    let list = motus(&["rule"], "");
    assert_eq!(list.code, Some(0));
    let all: Value = serde_json::from_str(&motus(&["rule", "--json"], "").out).unwrap();
    let book = Rulebook::belgian();
    assert_eq!(all["rules"].as_array().unwrap().len(), book.rules.len());
    for rule in &book.rules {
        assert!(list.out.contains(&format!("{:<28}", rule.id.name())), "{}", rule.id.name());
        let from = rule.from.to_string();
        let run = motus(&["rule", rule.id.name(), "--on", &from, "--json"], "");
        let told: Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!((&told["rule"], &told["from"]), (&json!(rule.id.name()), &json!(from)));
        assert_eq!(told["picture"]["nodes"][0]["state"], Value::Null);
    }
}

#[test]
fn what_follows_an_act_is_listed_and_shown_like_a_rule_with_the_law_of_the_day() {
    let list = motus(&["rule"], "").out;
    let all: Value = serde_json::from_str(&motus(&["rule", "--json"], "").out).unwrap();
    assert_eq!(all["consequences"].as_array().unwrap().len(), CONSEQUENCES.len());
    for consequence in CONSEQUENCES {
        assert!(list.contains(&format!("{:<28}", consequence.name)), "{}", consequence.name);
    }
    let shown = |name: &str, on: &str| {
        let run = motus(&["rule", name, "--on", on], "");
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{name}");
        run.out
    };
    for (name, on, words) in [
        ("breach", "2026-10-14", "«\u{a0}délibérément\u{a0}»"),
        ("breach", "2026-10-14", "aucune dérogation n’admet ce destinataire"),
        ("omission", "2026-10-14", "«\u{a0}délibérément, négliger de venir en aide\u{a0}»"),
        ("excuse", "2026-10-14", "l’appel pouvait sembler peu sérieux ou risqué"),
        ("aggravation", "2026-10-14", "304"),
        ("aggravation", "2026-08-31", "422bis"),
        ("damages", "2024-12-31", "le lien causal est prouvé"),
        ("order", "2026-10-14", "sa profession a un Ordre"),
    ] {
        assert!(shown(name, on).contains(words), "{words} is not in {}", shown(name, on));
    }
    assert!(!shown("aggravation", "2026-08-31").contains("304"));
    let run = motus(&["rule", "death", "--on", "2026-08-31"], "");
    assert_eq!(run.code, Some(1));
    let damages: Value =
        serde_json::from_str(&motus(&["rule", "damages", "--json"], "").out).unwrap();
    assert_eq!(damages["articles"], json!(["cc-6:6.5", "cc-6:6.6-1", "cc-6:6.18-1"]));
}

#[test]
fn a_rule_that_there_is_not_is_told_with_the_nearest() {
    for (arguments, code, words) in [
        (&["rule", "necesity"][..], 2, "vouliez-vous dire « necessity » ?"),
        (
            &["rule", "carer-sharing", "--on", "2021-06-30"],
            1,
            "n’existe pas encore le 30 juin 2021",
        ),
        (&["rule", "help", "--on", "2017-08-02"], 1, "qu’à partir du 3 août 2017"),
        (&["rule", "help", "--on", "demain"], 2, "n’est pas un jour"),
        (&["rule", "--on", "2026-09-01"], 2, "il manque : <RÈGLE>"),
    ] {
        let run = motus(arguments, "");
        assert_eq!((run.code, run.out.as_str()), (Some(code), ""), "{arguments:?}");
        assert!(run.err.contains(words), "{arguments:?}: {}", run.err);
    }
}
