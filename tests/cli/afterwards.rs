//! What `motus decide` says of an act, done or left out: the offence, its penalty and excuse, the remedies.

use super::decide::{decided, keys, with};
use super::motus;
use serde_json::{Value, json};

#[test]
fn a_breach_before_the_new_code_has_its_notice() {
    let decimes = |date: &str| {
        let all = decided(&with(&[("2026-10-14", date)]), &[]);
        keys(&all["notices"]).iter().any(|n| n.contains("décimes"))
    };
    assert!(decimes("2026-08-31"));
    assert!(!decimes("2026-09-01"));
}

/// A pharmacist sees somebody in grave peril; what was done about it is added.
const PERIL: &str = "date = 2026-10-14\nholder.profession = \"pharmacist\"\n\
                     learned = { where = \"work\", how = \"confided\" }\nperson.x.age = \"adult\"\n\
                     disclosure.to = \"press\"\n[danger]\nto = \"x\"\ninterest = \"life\"\n\
                     harm = \"serious\"\nnear = \"now\"\ncertainty = \"certain\"\n\
                     protection = \"exhausted\"\nperceived = \"seen\"\nrisk = \"none\"\n";

#[test]
fn help_that_was_given_is_told_as_done_and_help_left_out_without_offence_is_told_so() {
    let told = |help: &str, more: [&str; 2]| {
        let [from, to] = more;
        let facts = format!("{PERIL}help = \"{help}\"\n").replace(from, to);
        motus(&["decide"], &facts).out.replace(['\u{a0}', '\u{202f}'], " ")
    };
    let same = ["now", "now"];
    let given = told("given", same);
    assert!(given.contains("Il fallait aider, et on a aidé (art. 299"), "{given}");
    for words in ["Il faut", "abstention coupable", "Abstention coupable"] {
        let about_help = given.split_once("Devoir d’aider").unwrap().1;
        assert!(!about_help.contains(words), "{words:?} is in\n{given}");
    }
    assert!(told("not-yet", same).contains("Il faut aider :"));
    for help in ["missed", "omitted"] {
        assert!(told(help, same).contains("Il fallait aider : c’était un devoir"), "{help}");
    }
    assert!(told("omitted", same).contains("Abstention coupable : établie."));
    let none = "Abstention coupable : pas d’infraction.";
    assert!(told("missed", same).contains(none), "not left out knowingly");
    assert!(told("omitted", ["\"now\"", "\"later\""]).contains(none), "no duty");
    for quiet in [given, told("not-yet", same)] {
        assert!(!quiet.contains("pas d’infraction"), "{quiet}");
    }
}

#[test]
fn a_danger_that_was_past_when_help_was_due_is_told_to_be_so() {
    let words = "le danger se juge le jour où l’aide était due";
    let died = format!("{PERIL}help = \"omitted\"\ndeath = \"yes\"\n");
    let past = motus(&["decide"], &died.replace("\"now\"", "\"past\"")).out;
    assert!(past.contains("pas d’infraction") && past.contains(words), "{past}");
    let then = motus(&["decide"], &died).out;
    assert!(then.contains("peine de niveau 3") && !then.contains(words), "{then}");
}

/// Heard by an officer at a meeting that a decree organises, and told to the press.
const HEARD: &str = "date = 2026-10-14\nholder.profession = \"police-officer\"\n\
                     learned = { where = \"consultation\", how = \"confided\" }\n\
                     consultation.basis = \"decree\"\ndisclosure.to = \"press\"\n\
                     disclosed = \"deliberate\"\n";

#[test]
fn an_act_says_on_which_reading_of_a_contested_point_it_is_an_offence() {
    let told = decided(HEARD, &[]);
    let act = &told["offence"][0];
    assert_eq!(act["state"], "established");
    assert_eq!(act["contested"][0]["issue"], "decree-or-ordinance");
    assert_eq!(act["contested"][0]["reading"], "« loi » comprend le décret et l’ordonnance");
    assert_eq!(told["penalty"][0]["contested"], json!([]));
    let settled = decided(&HEARD.replace("decree", "act"), &[]);
    assert_eq!(settled["offence"][0]["contested"], json!([]));
    let out = motus(&["decide"], HEARD).out;
    let out = out.split_whitespace().collect::<Vec<_>>().join(" ");
    let stricter = "est la plus stricte des deux lectures : « loi » comprend le décret";
    let (secrecy, done) = out.split_once("Ce qui a été fait").unwrap();
    assert!(secrecy.contains(stricter) && done.contains(stricter), "{out}");
    let out = motus(&["decide"], &HEARD.replace("decree", "act")).out;
    assert!(!out.contains("plus stricte"), "{out}");
}

#[test]
fn the_facts_that_two_dangers_leave_out_are_all_told() {
    const FALL: &str = "\n[danger.fall]\nto = \"leo\"\ninterest = \"body\"\nharm = \"serious\"\n\
                        certainty = \"certain\"\nperceived = \"seen\"\nrisk = \"none\"\nhelp = \"omitted\"\n";
    let facts = with(&[
        ("[danger]", "[danger.blow]"),
        ("risk = \"none\"\n", ""),
        ("[recipient.press]", &format!("{FALL}\n[recipient.press]")),
    ]);
    let missing = decided(&facts, &["--assume-nothing"])["missing"].clone();
    let missing = keys(&missing["abstention"]);
    for fact in ["danger.blow.risk", "danger.fall.near"] {
        let told = missing.iter().filter(|name| **name == fact).count();
        assert_eq!(told, 1, "{fact} in {missing:?}");
    }
}

/// An adult left in peril, of whom only this is said besides.
fn left(date: &str, more: &str) -> String {
    format!(
        "date = {date}\nlearned = {{ where = \"work\", how = \"observed\" }}\n\
         holder.profession = \"nurse\"\n[person.ida]\nage = \"adult\"\n\
         [danger]\nto = \"ida\"\ninterest = \"life\"\nharm = \"serious\"\nnear = \"now\"\n\
         certainty = \"certain\"\nperceived = \"seen\"\nrisk = \"none\"\nhelp = \"omitted\"\n{more}"
    )
}

#[test]
fn a_penalty_is_told_as_far_as_it_is_established_with_what_it_waits_for() {
    let health = json!(["person.ida.frailty", "person.ida.frailty_noticeable"]);
    let new = left("2026-10-14", "death = true\n");
    let all = decided(&new, &[]);
    let told = &all["by_recipient"]["press"];
    assert_eq!(told["penalty"][0]["what"], "une peine de niveau 3");
    assert_eq!(told["missing"]["penalty of abstention"], health);
    assert!(keys(&all["articles"]).contains(&"cp-2024:304"));
    let prose = motus(&["decide"], &new).out;
    for words in [
        "  - peine\u{a0}: une peine de niveau 3 (art.\u{a0}301 C. pén.)",
        "  - si la personne était mineure ou vulnérable, le juge en tient compte (art.\u{a0}304",
        "  Pour la peine\u{a0}:\n",
    ] {
        assert!(prose.contains(words), "{words:?} is not in\n{prose}");
    }
    let old = left("2026-08-31", "");
    let told = &decided(&old, &[])["by_recipient"]["press"];
    assert_eq!(told["penalty"], json!([]));
    assert_eq!(told["missing"]["penalty of abstention"], health);
    let prose = motus(&["decide"], &old).out;
    for words in ["  - peine\u{a0}: pas établie\n", "  Pour la peine\u{a0}:\n"] {
        assert!(prose.contains(words), "{words:?} is not in\n{prose}");
    }
    let known = motus(&["decide"], &old.replace("\"adult\"", "\"minor\"")).out;
    assert!(!known.contains("Pour la peine") && !known.contains("en tient compte"), "{known}");
}

#[test]
fn of_a_profession_that_nobody_names_no_order_is_known() {
    let order = |profession: &str| {
        let all = decided(&with(&[("\"educator\"", &format!("\"{profession}\""))]), &[]);
        let remedy = &all["remedies"][3];
        assert_eq!((&remedy["id"], &remedy["state"]), (&json!("order"), &json!("closed")));
        remedy["why"].as_str().unwrap().to_owned()
    };
    assert_eq!(order("nurse"), "cette profession n’a pas d’Ordre");
    for profession in ["other-bound", "other-carer"] {
        assert_eq!(order(profession), "aucun Ordre n’est connu pour cette profession");
    }
}

#[test]
fn where_no_recipient_is_stated_what_was_done_is_told_by_whom_it_hangs_on() {
    let nobody = [("to = \"press\"\n", "")];
    let run = motus(&["decide"], &with(&nobody));
    let said = run.out.replace("\n  ", " ");
    for part in [
        "Si l’on a parlé au procureur du Roi\u{a0}: Violation du secret professionnel\u{a0}: pas d’infraction.",
        "Violation du secret professionnel\u{a0}: établie.",
        "Quel que soit le destinataire\u{a0}: Abstention coupable\u{a0}: établie.",
        "Ce qu’il faudrait savoir Pour ce qui a été fait et les recours\u{a0}:   - À qui l’a-t-on dit\u{202f}? (disclosure.to)",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert_eq!(said.matches("Abstention coupable\u{a0}: établie").count(), 1, "{said}");
    let unbound = [nobody[0], ("\"educator\"", "\"other-unbound\"")];
    let run = motus(&["decide"], &with(&unbound));
    assert!(run.out.contains("Violation du secret professionnel\u{a0}: pas d’infraction."));
    for one in ["Si l’on a parlé", "disclosure.to"] {
        assert!(!run.out.contains(one), "{one}: {}", run.out);
    }
    let each = decided(&with(&nobody), &[]);
    let of = |to: &str, part: &str| each["by_recipient"][to][part].as_array().unwrap().len();
    assert_eq!((of("press", "offence"), of("public-prosecutor", "offence")), (2, 1));
    assert_eq!((of("press", "penalty"), of("press", "remedies")), (2, 5));
}

#[test]
fn what_is_no_offence_says_the_condition_that_fails_with_the_words_of_its_article() {
    let said = |changes: &[(&str, &str)]| {
        let run = motus(&["decide"], &with(changes));
        run.out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let reason = |changes: &[(&str, &str)], at: usize| {
        let all = decided(&with(changes), &[]);
        let act = &all["acts"][at];
        assert_eq!(act["state"], "no-offence", "{act}");
        act["why_not"]["id"].as_str().unwrap().to_owned()
    };
    for (date, words) in [
        ("2026-10-14", "art. 352 C. pén. (ancien art. 458) : « délibérément »"),
        ("2026-08-31", "art. 458 C. pén. 1867 (devenu art. 352) : « les auront révélés »"),
    ] {
        let slip = [("\"deliberate\"", "\"inadvertent\""), ("2026-10-14", date)];
        let told =
            format!("cette condition fait défaut : la révélation a été faite exprès ; {words}");
        assert!(said(&slip).contains(&told), "{}", said(&slip));
        assert_eq!(reason(&slip, 0), "deliberate");
    }
    let unbound = [("\"educator\"", "\"other-unbound\"")];
    assert!(said(&unbound).contains("par état ou par profession »"), "{}", said(&unbound));
    assert_eq!(reason(&unbound, 0), "holder");
    let needed = [("averts = false", "averts = true")];
    assert!(
        said(&needed).contains("- parler est permis (État de nécessité) : "),
        "{}",
        said(&needed)
    );
    let missed = [("help = \"omitted\"", "help = \"missed\"")];
    let told = "fait défaut : le professionnel s’est abstenu, en connaissance de cause ; art. 299";
    assert!(said(&missed).contains(told), "{}", said(&missed));
    assert_eq!(reason(&missed, 1), "omitted");
    let risky = [("risk = \"none\"", "risk = \"holder\"")];
    assert_eq!(reason(&risky, 1), "without-risk");
}

#[test]
fn each_act_that_was_looked_at_stands_with_its_value_and_each_penalty_with_its_danger() {
    let all = decided(&with(&[("[danger]", "[danger.soir]")]), &[]);
    let acts: Vec<_> = all["acts"].as_array().unwrap().iter().collect();
    for (act, kind, danger) in
        [(acts[0], "breach", Value::Null), (acts[1], "abstention", json!("soir"))]
    {
        assert_eq!((&act["kind"], &act["danger"]), (&json!(kind), &danger));
        assert_eq!((&act["state"], &act["why_not"]), (&json!("established"), &Value::Null));
    }
    let dangers: Vec<_> = all["penalty"].as_array().unwrap().iter().map(|p| &p["danger"]).collect();
    assert_eq!(dangers, [&Value::Null, &json!("soir")]);
    let open = decided(&with(&[("averts = false", "averts = \"?\"")]), &[]);
    assert_eq!(open["acts"][0]["state"], "not-established");
    assert_eq!(open["acts"][0]["why_not"]["how"], "not-established");
}

#[test]
fn where_one_must_help_it_is_told_what_leaving_help_out_would_come_to() {
    let open = [("help = \"omitted\"", "call = \"credible\""), ("[danger]", "[danger.soir]")];
    let all = decided(&with(&open), &[]);
    let cost = &all["help_omitted"];
    assert_eq!(cost.as_array().unwrap().len(), 1);
    assert_eq!(cost[0]["danger"], "soir");
    assert_eq!(cost[0]["penalty"]["articles"], json!(["cp-2024:299", "cp-2024:304"]));
    assert_eq!(cost[0]["penalty_if_death"]["articles"], json!(["cp-2024:301", "cp-2024:304"]));
    assert_eq!((&cost[0]["excuse"], &cost[0]["missing"]), (&json!("not-excused"), &json!([])));
    let said = motus(&["decide"], &with(&open)).out.replace("\n      ", " ");
    for part in [
        "  Ne pas aider serait une abstention coupable (danger «\u{a0}soir\u{a0}»)\u{a0}:\n    - peine\u{a0}: une peine de niveau 2",
        "    - si la personne en meurt\u{a0}: une peine de niveau 3",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    let old = [open[0], ("2026-10-14", "2026-08-31")];
    assert!(!motus(&["decide"], &with(&old)).out.contains("en meurt"));
    for (right, wrong) in [
        ("help = \"omitted\"", "help = \"omitted\""),
        ("help = \"omitted\"", "help = \"given\""),
        ("help = \"omitted\"", "help = \"missed\""),
    ] {
        assert_eq!(decided(&with(&[(right, wrong)]), &[])["help_omitted"], json!([]), "{wrong}");
    }
    let no_duty = [open[0], ("risk = \"none\"", "risk = \"holder\"")];
    assert_eq!(decided(&with(&no_duty), &[])["help_omitted"], json!([]));
    let each = decided(&with(&[open[0], ("to = \"press\"\n", "")]), &[]);
    assert_eq!(each["help_omitted"][0]["excuse"], "not-excused");
}
