//! `motus over-time`.

use super::motus;
use serde_json::{Value, json};

const FILE: &str = "tests/fixtures/to-the-press.toml";

#[test]
fn each_period_is_told_with_what_changed() {
    let run = motus(&["over-time", FILE], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    for words in [
        "\nDu 3 août 2017 au 27 octobre 2023\n",
        "\nDepuis le 1er septembre 2026 (le cas est du 14 octobre 2026)\n",
        "    secret            il faut se taire (à la presse)\n",
        "  ≠ peine, violation  une peine de niveau 2\n",
        "  ≠ articles          art.\u{a0}458 C. pén. 1867 → art.\u{a0}352 C. pén.\n",
    ] {
        assert!(run.out.contains(words), "{words:?} is not in\n{}", run.out);
    }
    let longest = run.out.lines().map(|l| l.chars().count()).max();
    assert!(longest <= Some(100), "{longest:?}");
}

#[test]
fn a_case_of_the_bank_is_decided_for_every_recipient_where_it_names_none() {
    let run = motus(&["over-time", "--case", "la-lettre-au-kine", "--json"], "");
    let all: Value = serde_json::from_str(&run.out).unwrap();
    let periods = all["periods"].as_array().unwrap();
    let days: Vec<&Value> = periods.iter().map(|p| &p["from"]).collect();
    assert_eq!(days, ["2017-08-03", "2018-06-18", "2021-07-01", "2026-09-01"]);
    assert_eq!(periods[1]["to"], "2021-06-30");
    assert_eq!(periods[3]["to"], Value::Null);
    let carer = |at: usize| &periods[at]["by_recipient"]["treating-professional"];
    assert_eq!(carer(0)["secrecy"], "must-keep-silent");
    assert_eq!(carer(2)["secrecy"], "may-speak");
    assert_eq!(carer(2)["grounds"], json!(["carer-sharing"]));
    let told = motus(&["over-time", "--case", "la-lettre-au-kine"], "").out;
    assert!(told.contains("il faut se taire (à qui que ce soit)"), "{told}");
    assert!(told.contains("parler est permis (à un autre soignant du patient)"), "{told}");
}

#[test]
fn an_omission_that_is_excused_is_told_so_at_each_date() {
    let facts = "date = 2026-10-14\nlearned = { where = \"work\", how = \"confided\" }\n\
                 holder.profession = \"pharmacist\"\nperson.x.age = \"adult\"\n\
                 person.x.frailty = \"none\"\ndisclosure.to = \"press\"\n\
                 danger = { to = \"x\", interest = \"life\", harm = \"serious\", near = \"now\", \
                 perceived = \"described\", risk = \"none\", call = \"not-serious\", help = \"omitted\" }\n";
    let excuse = |facts: &str| {
        let all: Value = serde_json::from_str(&motus(&["over-time", "--json"], facts).out).unwrap();
        let periods = all["periods"].as_array().unwrap().clone();
        assert!(periods.len() > 1);
        let press = periods.iter().map(|p| p["by_recipient"]["press"].clone());
        press
            .map(|press| (press["excused"][0]["state"].clone(), press["penalty"][0].clone()))
            .collect::<Vec<_>>()
    };
    for (state, penalty) in excuse(facts) {
        assert!(state == "excused" && penalty.is_string(), "{state} {penalty}");
    }
    for (state, penalty) in excuse(&facts.replace("not-serious", "credible")) {
        assert!(state.is_null() && penalty.is_string(), "{state} {penalty}");
    }
    let words = "  excuse            le devoir demeure, l’omission n’est pas punie\n";
    assert!(motus(&["over-time"], facts).out.contains(words));
    let seen = facts.replace("described", "seen");
    assert!(!motus(&["over-time"], &seen).out.contains("excuse"));
}

#[test]
fn a_contested_point_is_told_in_words() {
    let facts = "date = 2026-10-14\nlearned = { where = \"work\", how = \"confided\" }\n\
                 holder.profession = \"nurse\"\ndisclosure.to = \"school\"\n\
                 law = { basis = \"decree\", effect = \"authorises\" }\n\
                 recipient.school.named_by_law = true\n";
    let told = motus(&["over-time"], facts).out;
    let point = "le mot «\u{a0}loi\u{a0}» comprend-il encore le décret et l’ordonnance\u{202f}?";
    assert!(told.contains(&format!("  ≠ points discutés   {point}\n")), "{told}");
    let told = motus(&["what-if"], facts).out;
    let in_one_line = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(in_one_line.contains("point discuté : le mot « loi » comprend-il"), "{told}");
}

#[test]
fn a_case_that_there_is_not_is_told_with_the_nearest() {
    for command in ["over-time", "decide"] {
        let run = motus(&[command, "--case", "la-letre-au-kine"], "");
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""));
        assert!(run.err.contains("vouliez-vous dire « la-lettre-au-kine » ?"), "{}", run.err);
    }
}

#[test]
fn a_case_of_the_bank_is_decided_as_its_facts_would_be() {
    let facts = "date = 2025-03-11\nlearned = { where = \"work\", how = \"hidden\" }\n\
                 holder.profession = \"nurse\"\ndisclosure.to = \"relative\"\n";
    let [case, stated] = [&["--case", "sous-la-nappe"][..], &[]]
        .map(|of| motus(&[&["decide", "--json"], of].concat(), facts).out);
    assert!(case.contains("\"secrecy\": \"must-keep-silent\""), "{case}");
    assert_eq!(case, stated);
    assert_eq!(motus(&["decide", "--case", "x", "--assume-nothing"], "").code, Some(2));
}
