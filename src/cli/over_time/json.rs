//! The decision over time for programs. Members are added, never renamed.

use crate::cli::json::{help, issues, secrecy};
use crate::law::decide::Decision;
use crate::law::timeline::Phase;
use crate::quiz::bank::Case;
use serde_json::{Map, Value, json};

/// The phases, in order.
pub(super) fn phases(case: &Case, phases: &[Phase]) -> Value {
    json!({
        "date": case.date.to_string(),
        "to": case.to.map(|to| to.name()),
        "periods": phases.iter().map(phase).collect::<Vec<_>>(),
    })
}

fn phase(phase: &Phase) -> Value {
    let by_recipient: Map<String, Value> =
        phase.decisions.iter().map(|d| (d.recipient.name().to_owned(), decision(d))).collect();
    json!({
        "from": phase.period.from.to_string(),
        "to": phase.period.to.map(|to| to.to_string()),
        "help": phase.decisions.first().map(help),
        "articles": phase.articles.iter().map(|c| c.version.key).collect::<Vec<_>>(),
        "by_recipient": by_recipient,
    })
}

fn decision(d: &Decision) -> Value {
    json!({
        "secrecy": secrecy(d),
        "grounds": d.grounds.iter().map(|g| g.rule.id.name()).collect::<Vec<_>>(),
        "open_grounds": d.open_grounds.iter().map(|g| g.rule.id.name()).collect::<Vec<_>>(),
        "before_speaking": d.before_speaking.iter().map(|s| s.id.name()).collect::<Vec<_>>(),
        "contested": issues(&d.contested()),
        "penalty": d.acts.iter().filter_map(|a| a.penalty).map(|p| p.french()).collect::<Vec<_>>(),
    })
}
