//! `motus impact`.

use super::motus;
use serde_json::{Value, json};

fn told(arguments: &[&str]) -> (Option<i32>, String, String) {
    let run = motus(&[&["impact"], arguments].concat(), "");
    (run.code, run.out, run.err)
}

#[test]
fn the_questions_that_change_are_told_with_how() {
    let (code, out, err) = told(&["--from", "2021-06-30", "--to", "2021-07-01"]);
    assert_eq!((code, err.as_str()), (Some(0), ""));
    for words in [
        "Du 30 juin 2021 au 1er juillet 2021\u{a0}: 6 questions changent\u{202f};",
        "\nPartager avec d’autres\n",
        "  La lettre au kiné (la-lettre-au-kine)\n",
        "réponse\u{a0}: «\u{a0}Aucune de ces dérogations\u{a0}» → «\u{a0}Communication entre soignants\u{a0}»",
        "cite aussi\u{a0}: art.\u{a0}19 L. 22 avril 2019",
    ] {
        assert!(out.contains(words), "{words:?} is not in\n{out}");
    }
    let (_, out, _) = told(&["--from", "2026-08-31", "--to", "2026-09-01"]);
    assert!(out.contains("art.\u{a0}458 C. pén. 1867 → art.\u{a0}352 C. pén.\n"), "{out}");
    assert!(out.contains("→ une peine de niveau 2\n"), "{out}");
}

#[test]
fn a_contested_point_is_told_in_words() {
    let file = "tests/fixtures/partage.toml";
    let (code, out, _) = told(&["--from", "2018-06-17", "--to", "2018-06-18", file]);
    let words = "réponse\u{a0}: pas de réponse unique, point discuté (l’accord de la personne est-il une condition";
    assert!(code == Some(0) && out.contains(words), "{out}");
    assert!(out.contains(" → «\u{a0}Il faut se taire\u{a0}»\n"), "{out}");
}

#[test]
fn a_program_is_told_what_was_before_and_what_is_after() {
    let (code, out, _) = told(&["--json", "--from", "2026-08-31", "--to", "2026-09-01"]);
    assert_eq!(code, Some(0));
    let all: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&all["from"], &all["unchanged"]), (&json!("2026-08-31"), &json!(0)));
    let changed = all["changed"].as_array().unwrap();
    let told = changed.iter().find(|q| q["question"] == "sous-la-nappe/secrecy").unwrap();
    assert_eq!(told["module"], "le-principe");
    assert_eq!(told["changes"], json!(["articles", "penalty"]));
    assert_eq!(told["articles"], json!([{ "before": "cp-1867:458", "after": "cp-2024:352" }]));
    assert_eq!(told["before"]["key"], told["after"]["key"]);
    assert_eq!(told["after"]["penalties"][0]["articles"], json!(["cp-2024:352"]));
}

#[test]
fn a_day_that_is_none_is_bad_usage_and_one_that_cannot_be_decided_on_is_bad_input() {
    for (expected, from, to, words) in [
        (2, "2026-02-30", "2026-09-01", "« 2026-02-30 » n’est pas un jour"),
        (2, "hier", "2026-09-01", "« hier » n’est pas un jour"),
        (
            1,
            "2017-08-02",
            "2026-09-01",
            "2017-08-02 : on ne peut décider qu’à partir du 3 août 2017",
        ),
        (2, "2026-09-01", "2026-08-31", "--from 2026-09-01 vient après --to 2026-08-31"),
    ] {
        let (code, out, err) = told(&["--from", from, "--to", to]);
        assert_eq!((code, out.as_str()), (Some(expected), ""), "{from} {to}");
        assert!(err.contains(words), "{err}");
    }
    assert_eq!(told(&["--from", "2026-08-31"]).0, Some(2));
    let (code, _, err) = told(&["--from", "2026-08-31", "--to", "2026-09-01", "no/such"]);
    assert_eq!(code, Some(1));
    assert!(err.contains("no/such"), "{err}");
}
