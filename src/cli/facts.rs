//! `motus facts`: the vocabulary, for people and for programs.

use super::outcome::line;
use super::{say, say_json};
use crate::law::constraint::{DETAILS, EXCLUSIONS};
use crate::law::evaluate::bits;
use crate::law::fact::{FACTS, Fact, RECIPIENTS};
use crate::law::facts::FIRST_DAY;
use crate::law::sentences::{note, note_of_recipient, sentences};
use crate::law::vocabulary::{Arity, Group, Mask, Silence};
use crate::quiz::typography::french;
use serde_json::{Value, json};
use std::fmt::Write;
use std::process::ExitCode;

/// Prints the vocabulary.
pub(super) fn run(as_json: bool) -> ExitCode {
    if as_json {
        say_json(&vocabulary());
    } else {
        say(&prose());
    }
    ExitCode::SUCCESS
}

fn vocabulary() -> Value {
    let exclusions: Vec<Value> = EXCLUSIONS
        .iter()
        .map(|x| {
            let side = |(fact, mask): (Fact, Mask)| {
                json!({ "fact": fact.entry().name, "values": values(fact, mask) })
            };
            json!({ "one": side(x.one), "other": side(x.other), "why": x.why })
        })
        .collect();
    let details: Vec<Value> = DETAILS
        .iter()
        .map(|d| {
            let (of, mask) = d.nothing;
            let nothing = json!({ "fact": of.entry().name, "values": values(of, mask) });
            json!({ "fact": d.fact.entry().name, "unsaid_where": nothing, "why": d.why })
        })
        .collect();
    let recipients: Vec<Value> = RECIPIENTS
        .iter()
        .map(|r| json!({ "name": r.name(), "means": r.french(), "note": note_of_recipient(*r) }))
        .collect();
    json!({
        "first_day": FIRST_DAY.to_string(),
        "facts": FACTS.iter().map(|f| fact(*f)).collect::<Vec<_>>(),
        "exclusions": exclusions,
        "details": details,
        "recipients": recipients,
    })
}

fn fact(fact: Fact) -> Value {
    let entry = fact.entry();
    let values: Vec<Value> = (0..entry.values.len())
        .map(|at| {
            let (shows, fails) = sentences(fact, at).unzip();
            json!({
                "name": entry.values.get(at),
                "means": fact.label().values.get(at),
                "shows": shows,
                "just_fails": fails,
            })
        })
        .collect();
    json!({
        "name": entry.name,
        "of": of(entry.group),
        "several": entry.arity == Arity::Many,
        "question": fact.label().question,
        "silence": default(fact),
        "note": note(fact),
        "values": values,
    })
}

const fn of(group: Group) -> &'static str {
    match group {
        Group::Situation => "situation",
        Group::Person => "person",
        Group::Offence => "offence",
        Group::Danger => "danger",
        Group::Recipient => "recipient",
    }
}

/// The value that silence means, `unknown`, or `follows-recipient`.
fn default(fact: Fact) -> String {
    match fact.entry().silence {
        Silence::Means(bit) => values(fact, 1 << bit).concat(),
        Silence::FollowsRecipient => "follows-recipient".to_owned(),
        Silence::Unknown => "unknown".to_owned(),
    }
}

/// The values of a mask, as authors write them.
fn values(fact: Fact, mask: Mask) -> Vec<String> {
    let names = fact.entry().values;
    bits(mask & fact.anything())
        .map(|bit| match fact.entry().arity {
            Arity::One => names.get(bit).copied().unwrap_or_default().to_owned(),
            Arity::Many if bit == 0 => "none".to_owned(),
            Arity::Many => {
                let members = names.iter().enumerate().filter(|(at, _)| bit & (1 << at) != 0);
                members.map(|(_, name)| *name).collect::<Vec<_>>().join("+")
            }
        })
        .collect()
}

fn prose() -> String {
    let mut out = String::from(
        "Les faits\n\
         =========\n\n\
         Une personne, une infraction, un danger portent une étiquette s’il y en a plusieurs :\n\
         person.lea.age, danger.ce-soir.near. « ? » ouvre un fait exprès.\n",
    );
    for fact in FACTS {
        describe(*fact, &mut out);
    }
    out.push_str("\nCe qui ne peut être ensemble\n============================\n\n");
    for x in EXCLUSIONS {
        let side =
            |(fact, mask): (Fact, Mask)| format!("{}={}", fact.entry().name, shortest(fact, mask));
        let _ = writeln!(out, "{}  et  {}\n    {}", side(x.one), side(x.other), x.why);
    }
    for d in DETAILS {
        let (of, mask) = d.nothing;
        let of = format!("{}={}", of.entry().name, shortest(of, mask));
        let (name, idle) = (d.fact.entry().name, shortest(d.fact, d.idle));
        let _ = writeln!(out, "{name}, sauf {idle}  et  {of}\n    {}", d.why);
    }
    out.push_str("\nLes destinataires (disclosure.to, recipient.…)\n");
    out.push_str("==============================================\n\n");
    for recipient in RECIPIENTS {
        let _ = writeln!(out, "{:<28}{}", recipient.name(), recipient.french());
        if let Some(note) = note_of_recipient(recipient) {
            line(note, "    ", &mut out);
        }
    }
    out
}

fn describe(fact: Fact, out: &mut String) {
    let entry = fact.entry();
    let several = if entry.arity == Arity::Many { " (plusieurs valeurs, ou none)" } else { "" };
    let silence = match entry.silence {
        Silence::Means(_) => format!("vaut « {} »", default(fact)),
        Silence::FollowsRecipient => "vaut ce qui va avec le destinataire".to_owned(),
        Silence::Unknown => "ne dit rien".to_owned(),
    };
    let _ = writeln!(out, "\n{}{several}\n    {}", entry.name, french(fact.label().question));
    let _ = writeln!(out, "    Le silence {silence}.");
    if let Some(note) = note(fact) {
        line(note, "    ", out);
    }
    for (at, (name, means)) in entry.values.iter().zip(fact.label().values).enumerate() {
        if name.starts_with('#') {
            continue;
        }
        let _ = writeln!(out, "  {name:<28}{}", french(means));
        if let Some((shows, fails)) = sentences(fact, at) {
            let _ = writeln!(out, "      oui  {shows}\n      non  {fails}");
        }
    }
    if entry.values.iter().any(|v| v.starts_with('#')) {
        out.push_str(
            "  ou l’étiquette d’une personne du cas ; « person » pour celle qui n’en a pas\n",
        );
    }
}

/// The values of a mask, or those that it lacks where that is shorter.
fn shortest(fact: Fact, mask: Mask) -> String {
    let (with, without) = (values(fact, mask), values(fact, !mask));
    for (at, name) in fact.entry().values.iter().enumerate() {
        let has = |v: &String| v.split('+').any(|part| part == *name);
        if fact.entry().arity == Arity::Many && without.iter().all(has) && !with.iter().any(has) {
            return format!("sans {}", fact.entry().values.get(at).copied().unwrap_or_default());
        }
    }
    if fact.entry().arity == Arity::One && without.len() == 1 && with.len() > 1 {
        return format!("tout sauf {}", without.concat());
    }
    with.join("|")
}
