//! `motus decide`.

use super::{Run, motus};
use serde_json::{Value, json};

/// A child whose father will strike again tonight; the educator told a journalist everything.
const FILE: &str = "tests/fixtures/to-the-press.toml";
const PRESS: &str = include_str!("../fixtures/to-the-press.toml");

pub(super) fn decided(facts: &str, options: &[&str]) -> Value {
    let run = motus(&[&["decide", "--json"], options].concat(), facts);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{facts}");
    serde_json::from_str(&run.out).unwrap()
}

/// The same facts with something else in their place.
pub(super) fn with(changes: &[(&str, &str)]) -> String {
    changes.iter().fold(PRESS.to_owned(), |facts, (old, new)| {
        assert!(facts.contains(old), "{old}");
        facts.replace(old, new)
    })
}

fn rules(grounds: &Value) -> Vec<(&str, &Value)> {
    let grounds = grounds.as_array().unwrap();
    grounds.iter().map(|g| (g["rule"].as_str().unwrap(), &g["admits"])).collect()
}

pub(super) fn keys(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|k| k.as_str().unwrap()).collect()
}

#[test]
fn the_parts_of_the_answer_stand_side_by_side() {
    let all = decided(PRESS, &[]);
    assert_eq!(all["date"], "2026-10-14");
    assert_eq!(all["to"], "press");
    assert_eq!(all["secrecy"], "must-keep-silent");
    assert_eq!(all["help"], "must-help");
    assert_eq!(
        rules(&all["grounds"]),
        [("necessity", &json!(false)), ("protected-person", &json!(false))]
    );
    assert_eq!(all["grounds"][1]["recipients"], json!(["public-prosecutor"]));
    assert_eq!(all["grounds"][1]["articles"], json!(["cp-2024:353-1", "cp-2024:79-2"]));
    assert_eq!(all["before_speaking"], json!([]));
    assert_eq!(all["excused"], json!([]));
    let offences: Vec<(&Value, &Value)> =
        all["offence"].as_array().unwrap().iter().map(|o| (&o["kind"], &o["state"])).collect();
    let established = json!("established");
    assert_eq!(offences, [(&json!("breach"), &established), (&json!("abstention"), &established)]);
    assert_eq!(all["penalty"][1]["articles"], json!(["cp-2024:299", "cp-2024:304"]));
    let remedies: Vec<(&Value, &Value)> =
        all["remedies"].as_array().unwrap().iter().map(|r| (&r["id"], &r["state"])).collect();
    assert_eq!(remedies[1], (&json!("complaint"), &json!("open")));
    assert_eq!(remedies[2], (&json!("damages"), &json!("not-established")));
    assert_eq!(remedies[3], (&json!("order"), &json!("closed")));
}

/// A nurse who was called by a judge, and thinks of a journalist.
const CALLED: &str = r#"date = 2026-10-14
summons = "judge"
learned = { where = "work", how = "confided" }
holder.profession = "nurse"
disclosure.to = "press"
"#;

#[test]
fn whoever_is_asked_about_a_ground_names_those_whom_it_admits_where_one_meets_them() {
    let all = decided(CALLED, &[]);
    assert_eq!(all["grounds"][0]["rule"], "testimony");
    assert_eq!(all["grounds"][0]["recipients"], json!(["judge"]));
    let each = decided(&CALLED.replace("disclosure.to = \"press\"\n", ""), &[]);
    for (to, all) in each["by_recipient"].as_object().unwrap() {
        assert_eq!(all["grounds"][0]["recipients"], json!(["judge"]), "{to}");
    }
    let run = motus(&["decide"], CALLED);
    assert!(run.out.contains("on peut parler au juge"), "{}", run.out);
    let shared = format!(
        "{}holder.treats = true\nconsent = \"given\"\ndisclosure.extent = \"needed\"\ndisclosure.use = \"care\"\n",
        CALLED.replace("\"judge\"", "\"none\"")
    );
    let all = decided(&shared, &[]);
    assert_eq!(all["grounds"][0]["rule"], "carer-sharing");
    assert_eq!(all["grounds"][0]["recipients"], json!(["treating-professional"]));
    let elsewhere = decided(&format!("{CALLED}disclosure.setting = \"elsewhere\"\n"), &[]);
    assert_eq!(elsewhere["grounds"][0]["recipients"], json!([]));
}

#[test]
fn the_articles_named_are_those_of_the_day() {
    let new = decided(PRESS, &[]);
    let old = decided(&with(&[("2026-10-14", "2026-08-31")]), &[]);
    let named = keys(&new["articles"]);
    for key in ["cp-2024:352", "cp-2024:353-1", "cp-2024:299", "cp-2024:304", "cc-6:6.5"] {
        assert!(named.contains(&key), "{key} is not among {named:?}");
    }
    assert!(!named.iter().any(|k| k.starts_with("cp-1867:")), "{named:?}");
    let named = keys(&old["articles"]);
    for key in ["cp-1867:458", "cp-1867:458bis", "cp-1867:422bis"] {
        assert!(named.contains(&key), "{key} is not among {named:?}");
    }
    assert!(!named.iter().any(|k| k.starts_with("cp-2024:")), "{named:?}");
}

#[test]
fn the_nearest_wording_has_its_notice() {
    let nearest = |date: &str| {
        let all = decided(&with(&[("2026-10-14", date)]), &[]);
        keys(&all["notices"]).iter().any(|n| n.contains("28 octobre 2023"))
    };
    assert!(nearest("2023-10-27"));
    assert!(!nearest("2023-10-28"));
}

#[test]
fn the_nearest_wording_is_marked_where_its_article_is_listed() {
    for (date, text, nearest) in [
        ("2023-10-27", "nearest", json!(["cp-1867:458bis"])),
        ("2023-10-28", "in-force", json!([])),
    ] {
        let all = decided(&with(&[("2026-10-14", date)]), &[]);
        assert_eq!(all["grounds"][1]["rule"], "protected-person");
        assert_eq!((&all["grounds"][1]["text"], &all["nearest"]), (&json!(text), &nearest));
        assert_eq!(all["grounds"][0]["text"], "in-force", "necessity rests on article 458");
        let changes = [("2026-10-14", date), ("to = \"press\"\n", "")];
        assert_eq!(decided(&with(&changes), &[])["nearest"], nearest);
    }
}

#[test]
fn no_line_is_wider_than_a_page() {
    for (name, options) in [("facts", &[][..]), ("case", &["--case", "la-lettre-au-kine"])] {
        let out = motus(&[&["decide"], options].concat(), PRESS).out;
        let widest = out.lines().map(|line| line.chars().count()).max().unwrap();
        assert!((90..=100).contains(&widest), "{name}: {widest}");
    }
}

#[test]
fn an_open_ground_that_can_never_admit_the_recipient_is_not_called_open() {
    let open = with(&[
        ("near = \"hours\"", "near = \"?\""),
        ("to = \"press\"", "to = \"police\""),
        ("[recipient.press]\naverts = false", "[recipient.police]\naverts = true"),
    ]);
    let all = decided(&open, &[]);
    let admits = rules(&all["open_grounds"]);
    assert!(admits.contains(&("protected-person", &json!(false))), "{admits:?}");
    let said = motus(&["decide"], &open).out.replace("\n  ", " ");
    let head = |rule: &str| {
        let (_, rest) = said.split_once(rule).unwrap();
        rest.split_once(" - ").unwrap().0.trim_end().to_owned()
    };
    assert!(
        head("Mineur ou personne vulnérable").ends_with("ne vise pas ce destinataire."),
        "{said}"
    );
    assert!(head("État de nécessité").ends_with("pas établi."), "{said}");
}

#[test]
fn a_label_that_may_be_a_misspelt_one_is_doubted_and_the_facts_are_decided() {
    let doubted = with(&[("victim = \"leo\"", "victim = \"loe\"")]);
    let run = motus(&["decide"], &doubted);
    assert_eq!(run.code, Some(0));
    assert!(
        run.err
            .starts_with("-:13:10: de « loe », rien d’autre n’est dit ; vouliez-vous dire « leo »"),
        "{}",
        run.err
    );
    let run = motus(&["decide", "--json"], &doubted);
    let told: Value = serde_json::from_str(&run.err).unwrap();
    assert_eq!((&told["warnings"][0]["line"], run.code), (&json!(13), Some(0)));
    assert!(!run.out.is_empty());
}

#[test]
fn the_law_of_today_comes_with_its_two_dated_notices() {
    for (date, shown) in [("2026-08-31", false), ("2026-09-01", true)] {
        let all = decided(&with(&[("2026-10-14", date)]), &[]);
        for words in
            ["en vigueur depuis le 1er septembre 2026", "proposition de loi du 11 mars 2025"]
        {
            let told = keys(&all["notices"]).iter().any(|n| n.contains(words));
            assert_eq!(told, shown, "{words} on {date}");
        }
    }
}

#[test]
fn where_no_recipient_is_stated_each_is_decided() {
    let all =
        decided(&with(&[("to = \"press\"\n", ""), ("disclosed = \"deliberate\"\n", "")]), &[]);
    assert!(all.get("secrecy").is_none() && all.get("to").is_none());
    assert_eq!(all["help"], "must-help");
    let each = all["by_recipient"].as_object().unwrap();
    assert_eq!(each.len(), motus::law::fact::RECIPIENTS.len());
    assert_eq!(each["public-prosecutor"]["secrecy"], "may-speak");
    assert_eq!(each["public-prosecutor"]["grounds"][1]["admits"], true);
    assert_eq!(each["press"]["secrecy"], "must-keep-silent");
    assert_eq!(each["police"]["secrecy"], "not-established");
    assert_eq!(each["police"]["missing"]["secrecy"], json!(["recipient.police.averts"]));
    assert_eq!(each["judge"]["assumed"]["disclosure.setting"], "court");
    assert!(all["assumed"].get("disclosure.setting").is_none());
    assert_eq!(all["assumed"]["consent"], "none");
    let file = with(&[("to = \"press\"\n", ""), ("disclosed = \"deliberate\"\n", "")]);
    let told = motus(&["decide"], &file).out;
    let line = |words: &str| told.lines().any(|line| line.trim() == words);
    assert!(line("recipient.*.named_by_law = no"), "{told}");
    assert!(line("recipient.treating-professional.treats = yes"), "{told}");
    assert!(!told.contains("recipient.*.treats"), "{told}");
}

#[test]
fn steps_of_deontology_come_with_a_ground_that_opens_speech() {
    let all = decided(
        &with(&[
            ("to = \"press\"", "to = \"public-prosecutor\""),
            ("disclosed = \"deliberate\"\n", "told_first = \"yes\"\n"),
        ]),
        &[],
    );
    assert_eq!(all["secrecy"], "may-speak");
    let steps: Vec<(&Value, &Value)> = all["before_speaking"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| (&s["step"], &s["standing"]))
        .collect();
    assert!(steps.contains(&(&json!("tell-first"), &json!("done"))), "{steps:?}");
    assert!(all["before_speaking"][0]["says"].is_string());
    assert_eq!(all["offence"].as_array().unwrap().len(), 1, "the abstention alone");
}

#[test]
fn what_is_not_said_is_assumed_and_told_unless_nothing_is_to_be_assumed() {
    let facts = "date = 2026-10-14\nlearned = { where = \"work\", how = \"confided\" }\nholder.profession = \"nurse\"\ndisclosure.to = \"press\"\n";
    let told = decided(facts, &[]);
    assert_eq!(told["secrecy"], "must-keep-silent");
    assert_eq!(told["help"], "no-duty");
    assert_eq!(told["assumed"]["summons"], "none");
    assert_eq!(told["assumed"]["recipient.press.named_by_law"], "no");
    assert!(told["assumed"].get("recipient.judge.named_by_law").is_none());
    let nothing = decided(facts, &["--assume-nothing"]);
    assert_eq!(nothing["assumed"], json!({}));
    assert_eq!(nothing["secrecy"], "not-established");
    assert_eq!(nothing["help"], "not-established");
    assert!(keys(&nothing["missing"]["help"]).contains(&"danger.exists"));
    assert!(!nothing["open_grounds"].as_array().unwrap().is_empty());
}

/// What a decree names, told to the school.
const DECREE: &str = "date = 2026-10-14\nlearned = { where = \"work\", how = \"confided\" }\n\
                      holder.profession = \"nurse\"\ndisclosure.to = \"school\"\n\
                      law = { basis = \"decree\", effect = \"authorises\" }\n\
                      recipient.school.named_by_law = true\n";

#[test]
fn what_a_ground_lacks_is_always_said_in_words() {
    let out = motus(&["decide"], DECREE).out;
    let reading = "  - point discuté\u{202f}; lecture retenue pour ce motif\u{a0}: «\u{a0}loi\u{a0}» ne comprend plus";
    assert!(out.contains(reading), "{out}");
    let other = DECREE.replace("decree", "act").replace("authorises", "neither");
    let out = motus(&["decide"], &other).out;
    let words = "  - cette condition fait défaut\u{a0}: ce texte impose ou permet de faire connaître ce secret\n";
    assert!(out.contains(words), "{out}");
}

#[test]
fn a_contested_point_comes_with_its_two_readings() {
    let all = decided(DECREE, &[]);
    let point = &all["contested"][0];
    assert_eq!(point["issue"], "decree-or-ordinance");
    assert_eq!(point["readings"].as_array().unwrap().len(), 2);
    assert!(point["question"].is_string() && point["source"]["says"].is_string());
    let before = decided(&DECREE.replace("2026-10-14", "2026-08-31"), &[]);
    assert_eq!(before["contested"], json!([]));
    assert_eq!(before["secrecy"], "may-speak");
}

#[test]
fn the_tree_shows_each_condition_with_its_state_and_its_words() {
    let all = decided(PRESS, &[]);
    let reasons = all["reasons"].as_array().unwrap();
    let of = |rule: &str| reasons.iter().find(|r| r["rule"] == rule).unwrap();
    assert_eq!(of("bound")["state"], "holds");
    assert_eq!(of("testimony")["state"], "fails");
    assert_eq!(of("protected-person")["admits"]["state"], "fails");
    assert_eq!(of("protected-person")["state"], "fails", "it does not admit the press");
    assert!(of("protected-person")["note"].is_null(), "its own conditions show it");
    let mut leaves = 0;
    let mut todo = vec![&of("protected-person")["when"]];
    while let Some(node) = todo.pop() {
        assert!(["holds", "fails", "not-established"].contains(&node["state"].as_str().unwrap()));
        if node["join"] == "leaf" {
            leaves += 1;
            assert!(node["basis"].is_object(), "{node}");
        }
        todo.extend(node["children"].as_array().into_iter().flatten());
    }
    assert!(leaves >= 4, "{leaves} leaves");
}

#[test]
fn the_answer_for_a_reader_names_the_article_the_doubt_and_what_was_supposed() {
    let Run { code, out, err } = motus(&["decide", FILE], "");
    assert_eq!((code, err.as_str()), (Some(0), ""));
    for words in [
        "Le 14 octobre 2026, éducatrice ou éducateur",
        "Outil de formation, pas un avis juridique.",
        "Il faut se taire\u{a0}: rien ne permet de parler à la presse.",
        "Mineur ou personne vulnérable (art.\u{a0}353, §\u{a0}1er C. pén. (ancien art.\u{a0}458bis)",
        "on peut parler au procureur du Roi",
        "Il faut pourtant aider, et on peut parler au procureur du Roi.",
        "Violation du secret professionnel\u{a0}: établie.",
        "peine\u{a0}: une peine de niveau 2",
        "Un dommage est-il prouvé\u{202f}? (proof.damage)",
        "\n  summons = none\n",
    ] {
        assert!(out.contains(words), "{words:?} is not in\n{out}");
    }
}

#[test]
fn the_standard_input_is_read_where_no_file_is_named() {
    let named = motus(&["decide", FILE], "").out;
    assert_eq!(motus(&["decide"], PRESS).out, named);
    assert_eq!(motus(&["decide", "-"], PRESS).out, named);
}

#[test]
fn mistakes_are_told_all_at_once_and_nothing_is_decided() {
    let wrong = with(&[
        ("near = \"hours\"", "nears = \"hours\""),
        ("\"violence\"\nvic", "\"violance\"\nvic"),
    ]);
    let run = motus(&["decide"], &wrong);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert_eq!(
        run.err,
        "-:12:8: valeur inconnue « violance » pour « offence.kind » ; vouliez-vous dire « violence » ?\n\
         -:19:1: fait inconnu « danger.nears » ; vouliez-vous dire « danger.near » ?\n"
    );
}

#[test]
fn a_danger_names_the_articles_of_help_and_a_lawyer_what_the_law_keeps_from_one() {
    let articles = |facts: &str| {
        let told: Value = serde_json::from_str(&motus(&["decide", "--json"], facts).out).unwrap();
        let named = told["articles"].as_array().unwrap().clone();
        named.into_iter().map(|one| one.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let learned = "date = 2026-10-14\nlearned = { where = \"work\", how = \"confided\" }\n";
    let to_police = "disclosure.to = \"police\"\n";
    let nurse = format!("{learned}{to_police}holder.profession = \"nurse\"\n");
    let gun = "danger = { to = \"person\", interest = \"life\", harm = \"serious\", near = \"now\", \
               perceived = \"seen\", risk = \"holder\" }\n";
    let named = articles(&format!("{nurse}{gun}"));
    assert!(
        ["cp-2024:299", "cp-2024:302"].iter().all(|a| named.iter().any(|n| n == a)),
        "{named:?}"
    );
    assert!(!articles(&nurse).iter().any(|a| a == "cp-2024:299"));
    let lawyer = format!(
        "{learned}{to_police}holder.profession = \"lawyer\"\n\
         lawyer = {{ from_client = \"yes\", exposes_client = \"no\" }}\n"
    );
    assert!(articles(&lawyer).iter().any(|a| a == "cp-2024:353-3"));
}

/// A psychologist who thinks of telling a colleague what a client confided, and may but for one thing.
const SHARED: &str = r#"date = 2025-01-15
holder.profession = "psychologist"
learned = { where = "work", how = "confided" }
consent = "given"
told_first = "yes"
sole_interest = "yes"
disclosure = { to = "colleague", extent = "needed" }
recipient.colleague = { bound = "yes", same_mission = "yes" }
"#;

#[test]
fn a_ground_that_does_not_admit_the_recipient_says_which_condition_fails() {
    let said = |old: &str, new: &str| {
        assert!(SHARED.contains(old), "{old}");
        motus(&["decide"], &SHARED.replace(old, new)).out.replace("\n      ", " ")
    };
    let missing =
        "- n’admet pas ce destinataire\u{202f}; cette condition fait défaut\u{a0}: le destinataire";
    for (old, new, limb) in [
        ("bound = \"yes\"", "bound = \"no\"", "est tenu au secret professionnel"),
        (
            "same_mission = \"yes\"",
            "same_mission = \"no\"",
            "œuvre dans le cadre de la même mission",
        ),
    ] {
        let said = said(old, new);
        assert!(said.contains(&format!("{missing} {limb}\n")), "{said}");
        assert!(!said.contains("certitude"), "{said}");
    }
    let open = said("bound = \"yes\"", "bound = \"?\"");
    assert!(open.contains("- personne n’est admis avec certitude\n"), "{open}");
}

#[test]
fn a_psychologist_who_lacks_the_agreement_lacks_the_articles_own() {
    let facts = SHARED.replace("consent = \"given\"\n", "");
    let run = motus(&["why-not", "--ground", "team-sharing"], &facts);
    assert!(run.out.contains("  la personne est d’accord\n"), "{}", run.out);
    assert!(run.out.contains("« accord du maître du secret »"), "{}", run.out);
    assert!(!motus(&["decide"], &facts).out.contains("si son accord est exigé"));
}

#[test]
fn nobody_is_represented_at_a_consultation_unless_the_facts_say_so() {
    let facts = "date = 2026-10-12\nholder.profession = \"social-worker\"\n\
        learned = { where = \"work\", how = \"confided\" }\n\
        consultation = { basis = \"decree\", purpose = \"integrity\", fixes = \"participants+purpose+manner\" }\n\
        disclosure = { to = \"participants\", use = \"consultation\", extent = \"needed\" }\n";
    let named = |facts: &str| motus(&["decide"], facts).out.contains("Représentant permanent");
    assert!(!named(facts));
    assert!(named(&format!("{facts}recipient.participants.represents = true\n")));
}

#[test]
fn without_a_recipient_the_one_is_explained_whom_a_ground_may_admit() {
    let facts = "date = 2026-10-14\nlearned = { where = \"work\", how = [\"confided\"] }\n\
        holder.profession = \"educator\"\nperson.leo.age = \"minor\"\n\
        offence = { kind = \"violence\", victim = \"leo\" }\n\
        danger = { to = \"leo\", interest = \"body\", harm = \"serious\", near = \"hours\", \
        certainty = \"certain\", protection = \"?\", perceived = \"seen\", risk = \"none\" }\n";
    let told = motus(&["decide"], facts).out;
    assert!(told.contains("Par exemple, au procureur du Roi"), "{told}");
}

#[test]
fn testimony_is_said_not_to_apply_where_the_police_or_the_prosecutor_calls() {
    for (caller, to) in [("police", "police"), ("prosecutor", "public-prosecutor")] {
        let facts = format!(
            "date = 2026-11-05\nlearned = {{ where = \"work\", how = [\"confided\"] }}\n\
             holder.profession = \"psychologist\"\nsummons = \"{caller}\"\ndisclosure.to = \"{to}\"\n"
        );
        let told = motus(&["decide"], &facts).out;
        let trap = "Témoignage en justice (art.\u{a0}352 C. pén. (ancien art.\u{a0}458))\u{a0}: ne s’applique pas.";
        assert!(told.contains(trap), "{told}");
        assert!(told.contains("cette condition fait défaut\u{a0}: un juge appelle"), "{told}");
        let decision: Value =
            serde_json::from_str(&motus(&["decide", "--json"], &facts).out).unwrap();
        assert_eq!(decision["secrecy"], "must-keep-silent");
    }
}

#[test]
fn an_open_answer_on_a_contested_point_is_given_in_the_strictest_reading() {
    let facts = "date = 2026-11-03\nlearned = { where = \"work\", how = [\"confided\"] }\n\
        holder.profession = \"?\"\nperson.tim = { age = \"minor\", confided = \"yes\" }\n\
        offence = { kind = \"violence\", victim = \"tim\" }\ndisclosure.to = \"police\"\n";
    let told = motus(&["decide"], facts).out.split_whitespace().collect::<Vec<_>>().join(" ");
    let strict =
        "la plus stricte des deux lectures : non : seules les autorités judiciaires le sont";
    assert!(told.contains(strict), "{told}");
    assert!(!told.contains("deux lectures : oui : elle reçoit les plaintes"), "{told}");
}

#[test]
fn what_a_contested_point_is_read_as_is_not_named_as_a_condition() {
    let facts = "date = 2026-10-12\nlearned = { where = \"work\", how = [\"confided\"] }\n\
        holder.profession = \"psychologist\"\n\
        person.lise = { age = \"grown-up\", frailty = \"none\", confided = \"yes\" }\n\
        offence = { kind = \"sexual\", victim = \"lise\" }\ndisclosure.to = \"public-prosecutor\"\n\
        danger = { to = \"lise\", interest = \"body\", harm = \"serious\", near = \"hours\", \
        certainty = \"certain\", protection = \"exhausted\", offence = \"sexual\" }\n";
    let told = motus(&["decide"], facts).out.split_whitespace().collect::<Vec<_>>().join(" ");
    let named = "cette condition fait défaut : cette personne n’est pas devenue majeure depuis les \
                 faits (point discuté : la première situation vaut-elle encore";
    assert!(told.contains(named), "{told}");
}
