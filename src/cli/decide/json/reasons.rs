//! The tree of reasons for programs: each rule of the day, its conditions, and what they rest on.

use super::super::answer::{Inquiry, View, tree};
use super::{list, object};
use crate::cli::json::{facts, passages_of, source, truth};
use crate::law::Date;
use crate::law::cited::in_force;
use crate::law::reason::{Join, Reason};
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
            let admits = rule.id.is_ground().then(|| tree(view, &rule.admits));
            let alone = admits.iter().fold(when.truth, |all, admits| all.and(admits.truth));
            let state = view.decision.state(rule, alone);
            let mut told = object(json!({
                "rule": rule.id.name(),
                "name": rule.name,
                "state": truth(state),
                "articles": in_force(rule.articles.iter().copied(), day),
                "when": reason(inquiry, &when, day),
            }));
            if let Some(admits) = &admits {
                told.insert("admits".to_owned(), reason(inquiry, admits, day));
            }
            if state != alone {
                let note = "the tree alone shows another state: all completions of the open facts, or another rule, settle it";
                told.insert("note".to_owned(), json!(note));
            }
            Value::Object(told)
        })
        .collect()
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
        told.insert("facts".to_owned(), facts(&inquiry.case, &r.slots));
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
    let mut told = object(json!({ "passages": passages_of(basis.passages, day) }));
    if let Some(s) = basis.source {
        told.insert("source".to_owned(), source(s));
    }
    Value::Object(told)
}
