//! The tree of reasons for programs: each rule of the day, its conditions, and what they rest on.

use super::super::answer::{Inquiry, View, tree};
use super::{list, names, object, source};
use crate::law::Date;
use crate::law::cited::in_force;
use crate::law::decide::{Ground, HelpDuty, Secrecy};
use crate::law::evaluate::Truth;
use crate::law::reason::{Join, Reason};
use crate::law::rule::{Rule, RuleId};
use crate::law::text::Basis;
use serde_json::{Value, json};

/// The trees: each rule of the day with its conditions.
pub(super) fn rules(inquiry: &Inquiry, view: &View) -> Vec<Value> {
    let day = view.day();
    inquiry
        .book
        .rules
        .iter()
        .filter(|r| r.applies(day))
        .map(|rule| {
            let when = tree(view, &rule.when);
            let state = state(rule, &when, view);
            let mut told = object(json!({
                "rule": rule.id.name(),
                "name": rule.name,
                "state": state,
                "articles": in_force(rule.articles.iter().copied(), day),
                "when": reason(inquiry, &when, day),
            }));
            if rule.id.is_ground() {
                let admits = reason(inquiry, &tree(view, &rule.admits), day);
                told.insert("admits".to_owned(), admits);
            }
            if state != truth(when.truth) {
                let note = "the tree alone shows another state: all completions of the open facts, or another rule, settle it";
                told.insert("note".to_owned(), json!(note));
            }
            Value::Object(told)
        })
        .collect()
}

/// The state of a rule; where the parts of the answer know better than its tree, theirs.
fn state(rule: &Rule, when: &Reason, view: &View) -> &'static str {
    let d = &view.decision;
    let is = |g: &Ground| g.rule.id == rule.id;
    match rule.id {
        RuleId::Help => match d.help.value {
            Some(HelpDuty::MustHelp) => "holds",
            Some(HelpDuty::NoDuty) => "fails",
            None => "not-established",
        },
        RuleId::Bound if d.secrecy.value == Some(Secrecy::NotBound) => "fails",
        RuleId::Bound | RuleId::Lawyer => truth(when.truth),
        _ if d.secrecy.value == Some(Secrecy::NotBound) => truth(when.truth),
        _ if d.grounds.iter().any(is) => "holds",
        _ if d.open_grounds.iter().any(is) => "not-established",
        _ => "fails",
    }
}

fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Holds => "holds",
        Truth::Fails => "fails",
        Truth::Unknown => "not-established",
    }
}

fn reason(inquiry: &Inquiry, r: &Reason, day: Date) -> Value {
    let join = match r.join {
        Join::All => "all-of",
        Join::Any => "any-of",
        Join::Not => "none-of",
        Join::Leaf => "leaf",
    };
    let mut told = object(json!({
        "phrase": r.phrase,
        "state": truth(r.truth),
        "join": join,
    }));
    if let Some(basis) = r.basis {
        told.insert("basis".to_owned(), basis_of(basis, day));
    }
    if !r.slots.is_empty() {
        told.insert("facts".to_owned(), names(inquiry, &r.slots));
    }
    if let Some(issue) = r.contested {
        told.insert("contested".to_owned(), json!(issue.name()));
    }
    if !r.parts.is_empty() {
        told.insert("children".to_owned(), json!(list(&r.parts, |p| reason(inquiry, p, day))));
    }
    Value::Object(told)
}

fn basis_of(basis: Basis, day: Date) -> Value {
    let words: Vec<Value> = basis
        .passages
        .iter()
        .filter(|p| crate::law::text::wording(p.article, day).is_some())
        .map(|p| json!({ "article": p.article, "words": p.words }))
        .collect();
    let mut told = object(json!({ "passages": words }));
    if let Some(s) = basis.source {
        told.insert("source".to_owned(), source(s));
    }
    Value::Object(told)
}
