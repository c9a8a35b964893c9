//! The decision for programs.

mod reasons;

use super::answer::{Inquiry, PartOf, View, act_name, three};
use crate::cli::json as programs;
use crate::cli::why_not::reason;
use crate::law::Date;
use crate::law::aftermath::{Act, ActKind, Omission};
use crate::law::cited::in_force;
use crate::law::condition::{Contested, Issue, Readings};
use crate::law::decide::Ground;
use crate::law::deontology::{Standing, Step};
use crate::law::fact::Fact;
use crate::law::facts::Slot;
use serde_json::{Map, Value, json};

/// The whole decision; with the trees of the rules laid out, if they are asked for.
pub(super) fn decision(inquiry: &Inquiry, with_tree: bool) -> Value {
    let date = inquiry.case.date.to_string();
    if let (Some(to), [view]) = (inquiry.case.to, inquiry.views.as_slice()) {
        let mut all = object(json!({ "date": date, "to": to.name() }));
        all.extend(one(inquiry, view, with_tree));
        return Value::Object(all);
    }
    let by_recipient: Map<String, Value> = inquiry
        .views
        .iter()
        .map(|v| {
            (v.decision.recipient.name().to_owned(), Value::Object(one(inquiry, v, with_tree)))
        })
        .collect();
    let mut all = object(json!({ "date": date }));
    if let Some(first) = inquiry.views.first() {
        all.extend(shared(inquiry, first));
    }
    let articles = inquiry.views.iter().flat_map(|v| inquiry.articles(v));
    let articles = in_force(articles, inquiry.case.date);
    let nearest = programs::nearest(articles.iter().copied(), inquiry.case.date);
    all.insert("nearest".to_owned(), json!(nearest));
    all.insert("articles".to_owned(), json!(articles));
    all.insert("by_recipient".to_owned(), Value::Object(by_recipient));
    Value::Object(all)
}

/// What is the same for every recipient.
fn shared(inquiry: &Inquiry, view: &View) -> Map<String, Value> {
    let mut same = object(json!({
        "help": programs::help(&view.decision),
        "excused": excused(inquiry, view),
        "help_omitted": list(&inquiry.if_help_is_left_out(view), |o| omission(inquiry, view, o)),
        "missing": { "help": programs::facts(&inquiry.case, &view.decision.help.missing) },
    }));
    let mut assumed = assumed(inquiry, view);
    assumed.retain(|name, _| !name.starts_with("recipient.") && name != "disclosure.setting");
    same.insert("assumed".to_owned(), Value::Object(assumed));
    same
}

/// The decision for one recipient.
fn one(inquiry: &Inquiry, view: &View, with_tree: bool) -> Map<String, Value> {
    let (d, day) = (&view.decision, view.day());
    let mut told = object(json!({
        "secrecy": programs::secrecy(d),
        "help": programs::help(d),
        "grounds": list(&d.grounds, |g| ground(g, day)),
        "open_grounds": list(&d.open_grounds, |g| ground(g, day)),
        "before_speaking": list(&d.before_speaking, step),
        "offence": d.acts.iter().filter(|a| a.offence.value != Some(false))
            .map(|a| offence(inquiry, view, a)).collect::<Vec<_>>(),
        "penalty": d.acts.iter().filter_map(|a| penalty(inquiry, view, a)).collect::<Vec<_>>(),
        "excused": excused(inquiry, view),
        "acts": list(&view.looked_at(), |kind| looked_at(inquiry, view, *kind)),
        "help_omitted": list(&inquiry.if_help_is_left_out(view), |o| omission(inquiry, view, o)),
        "remedies": d.remedies.iter().map(|r| {
            let (what, why) = (r.id.french(), r.why());
            json!({
                "id": r.id.name(),
                "state": three(&r.open, ["open", "closed", "not-established"]),
                "what": what,
                "why": why,
                "articles": r.articles(day),
            })
        }).collect::<Vec<_>>(),
        "contested": list(&inquiry.contested(view), |c| programs::contested(c)),
        "missing": missing(inquiry, view),
        "assumed": assumed(inquiry, view),
        "articles": inquiry.articles(view),
        "nearest": programs::nearest(inquiry.articles(view), day),
        "notices": inquiry.notices(view),
        "reasons": reasons::rules(inquiry, view),
    }));
    if with_tree {
        told.insert("pictures".to_owned(), json!(super::tree::pictures(inquiry, view)));
    }
    told
}

fn ground(ground: &Ground, day: Date) -> Value {
    let rule = ground.rule;
    let nearest = !programs::nearest(rule.articles.iter().copied(), day).is_empty();
    json!({
        "rule": rule.id.name(),
        "name": rule.name,
        "articles": in_force(rule.articles.iter().copied(), day),
        "text": if nearest { "nearest" } else { "in-force" },
        "recipients": ground.recipients.iter().map(|r| r.name()).collect::<Vec<_>>(),
        "admits": ground.admits.map_or(json!("not-established"), Value::Bool),
    })
}

fn step(step: &Step) -> Value {
    let standing = match step.standing {
        Standing::Done => "done",
        Standing::ToDo => "to-do",
        Standing::Missed => "missed",
        Standing::NotEstablished => "not-established",
    };
    json!({
        "step": step.id.name(),
        "standing": standing,
        "says": step.id.french(),
        "source": programs::source(step.id.source()),
    })
}

fn offence(inquiry: &Inquiry, view: &View, act: &Act) -> Value {
    json!({
        "kind": act_name(act),
        "danger": danger(inquiry, act.kind),
        "state": three(&act.offence, ["established", "no-offence", "not-established"]),
        "articles": in_force(act.articles.iter().copied(), view.day()),
        "contested": readings(inquiry, view, &act.offence.contested, act.offence.readings),
    })
}

/// The contested points of a part, each with the reading that gives it.
fn readings(inquiry: &Inquiry, view: &View, issues: &[Issue], taken: Readings) -> Vec<Value> {
    let told = |(point, reading): &(&Contested, &str)| json!({ "issue": point.id.name(), "question": point.phrase, "reading": reading });
    list(&inquiry.readings(view, issues, taken), told)
}

/// An act that was looked at, and what keeps it from being an offence.
fn looked_at(inquiry: &Inquiry, view: &View, kind: ActKind) -> Value {
    let act = view.act(kind);
    let no_offence = "no-offence";
    json!({
        "kind": PartOf::Offence(kind).name(),
        "danger": danger(inquiry, kind),
        "state": act.map_or(no_offence, |a| three(&a.offence, ["established", no_offence, "not-established"])),
        "why_not": inquiry.no_offence(view, kind).map(|why| {
            reason(&inquiry.case, Some(view.decision.recipient), &why)
        }),
    })
}

/// What leaving help out would come to.
fn omission(inquiry: &Inquiry, view: &View, omission: &Omission) -> Value {
    let Omission { act, fatal } = omission;
    let excuse = act.excused.as_ref();
    json!({
        "danger": danger(inquiry, act.kind),
        "penalty": penalty(inquiry, view, act),
        "penalty_if_death": penalty(inquiry, view, fatal),
        "missing": programs::facts(&inquiry.case, &act.penalty_missing),
        "excuse": excuse.map(|e| three(e, ["excused", "not-excused", "not-established"])),
        "excuse_articles": in_force(act.excuse_articles().iter().copied(), view.day()),
    })
}

fn danger(inquiry: &Inquiry, act: ActKind) -> Option<String> {
    match act {
        ActKind::Breach => None,
        ActKind::Abstention { danger } => {
            inquiry.case.dangers.get(danger).filter(|label| !label.is_empty()).cloned()
        }
    }
}

fn penalty(inquiry: &Inquiry, view: &View, act: &Act) -> Option<Value> {
    act.penalty.map(|p| {
        json!({
            "for": act_name(act),
            "danger": danger(inquiry, act.kind),
            "what": p.french(),
            "articles": in_force(act.penalty_articles(), view.day()),
            "contested": readings(inquiry, view, &act.penalty_contested, act.penalty_readings),
        })
    })
}

/// The excuses that hold or may hold.
fn excused(inquiry: &Inquiry, view: &View) -> Vec<Value> {
    view.decision
        .acts
        .iter()
        .filter_map(|act| {
            let excuse = act.excused.as_ref().filter(|e| e.value != Some(false))?;
            Some(json!({
                "for": act_name(act),
                "danger": danger(inquiry, act.kind),
                "state": three(excuse, ["excused", "not-excused", "not-established"]),
                "articles": in_force(act.excuse_articles().iter().copied(), view.day()),
                "contested": readings(inquiry, view, &excuse.contested, excuse.readings),
            }))
        })
        .collect()
}

/// The facts that each part still needs, each once; those of two dangers stand under one name.
fn missing(inquiry: &Inquiry, view: &View) -> Map<String, Value> {
    let mut parts = Map::new();
    for (part, slots) in view.missing() {
        if let Value::Array(known) = parts.entry(part.name()).or_insert_with(|| json!([])) {
            for name in slots.iter().map(|s| json!(inquiry.case.fact_name(*s))) {
                if !known.contains(&name) {
                    known.push(name);
                }
            }
        }
    }
    parts
}

/// What silence means, for all but the other recipients.
fn assumed(inquiry: &Inquiry, view: &View) -> Map<String, Value> {
    let case = &inquiry.case;
    let recipient = view.decision.recipient;
    let setting = Slot::of_situation(Fact::Setting);
    let mut slots: Vec<_> = case
        .assumed
        .iter()
        .filter_map(|a| Some((Slot::from_position(usize::from(a.slot))?, a.mask)))
        .filter(|(s, _)| s.concerns(recipient))
        .collect();
    if !case.states(setting) {
        slots.push((setting, view.facts.mask(setting)));
    }
    slots
        .into_iter()
        .map(|(slot, mask)| (case.fact_name(slot), json!(case.fact_value(slot, mask))))
        .collect()
}

fn list<T>(items: &[T], each: impl Fn(&T) -> Value) -> Vec<Value> {
    items.iter().map(each).collect()
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
            Map::new()
        }
    }
}
