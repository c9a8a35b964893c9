//! What silence about a fact means beside what is said of others.

use crate::motus;
use serde_json::{Value, json};

fn decided(facts: &str) -> Value {
    let run = motus(&["decide", "--json", "-"], facts);
    assert_eq!(run.code, Some(0), "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

const SHARED: &str = "date = 2026-10-14\nlearned = { where = \"work\", how = [\"confided\"] }\n\
    holder.profession = \"psychologist\"\nsole_interest = \"yes\"\n\
    recipient.colleague = { bound = \"yes\", same_mission = \"yes\" }\n\
    disclosure = { to = \"colleague\", extent = \"needed\" }\n";

#[test]
fn who_agrees_or_refuses_was_told_and_of_who_cannot_be_asked_nothing_is_supposed() {
    for (consent, told) in
        [("given", json!("yes")), ("refused", json!("yes")), ("none", json!("no"))]
    {
        let decision = decided(&format!("{SHARED}consent = \"{consent}\"\n"));
        assert_eq!(decision["assumed"]["told_first"], told, "{consent}");
    }
    let decision = decided(&format!("{SHARED}consent = \"uncertain\"\n"));
    assert_eq!(decision["assumed"].get("told_first"), None);
    assert_eq!(decided(&format!("{SHARED}consent = \"given\"\n"))["secrecy"], "may-speak");
    let untold = decided(&format!("{SHARED}consent = \"given\"\ntold_first = \"no\"\n"));
    assert_eq!(untold["secrecy"], "must-keep-silent");
}

#[test]
fn who_defends_himself_speaks_for_himself_and_not_for_the_victim() {
    let more = "date = 2026-11-10\nlearned = { where = \"work\", how = [\"confided\"] }\n\
        holder.profession = \"doctor\"\naccused = \"yes\"\ncontact = \"victim-only\"\n\
        person.mia = { age = \"adult\", frailty = \"none\", confided = \"yes\" }\n\
        offence = { kind = \"sexual\", victim = \"mia\" }\n\
        disclosure = { to = \"judge\", use = \"defence\", extent = \"more\" }\n";
    let decision = decided(more);
    assert_eq!(decision["assumed"]["for_another"], "yes");
    assert_eq!(decision["secrecy"], "must-keep-silent");
    let for_her = decided(&format!("{more}for_another = \"no\"\n"));
    assert_eq!(for_her["secrecy"], "may-speak");
}

#[test]
fn of_a_victim_who_also_confessed_one_must_know_in_whose_interest_one_would_speak() {
    let two = "date = 2026-10-08\nlearned = { where = \"work\", how = [\"confided\"] }\n\
        holder.profession = \"doctor\"\ncontact = \"victim-only\"\n\
        person.mia = { age = \"adult\", frailty = \"none\", confided = \"yes\" }\n\
        person.leo = { age = \"minor\" }\n\
        offence.hers = { kind = \"violence\", victim = \"mia\" }\n\
        offence.his.kind = \"violence\"\noffence.his.victim = \"leo\"\n\
        disclosure.to = \"public-prosecutor\"\n";
    assert_eq!(decided(two)["secrecy"], "may-speak", "nobody confessed");
    let confessed = decided(&format!("{two}offence.his.confessed = \"yes\"\n"));
    assert_eq!(confessed["secrecy"], "not-established");
    assert_eq!(confessed["missing"]["secrecy"], json!(["for_another"]));
}
