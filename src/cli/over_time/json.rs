//! The decision over time for programs.

use crate::cli::json::{help, issues, secrecy};
use crate::law::aftermath::{Act, ActKind};
use crate::law::decide::Decision;
use crate::law::timeline::Phase;
use crate::quiz::bank::Case;
use serde_json::{Map, Value, json};

/// The phases, in order.
pub(super) fn phases(case: &Case, phases: &[Phase]) -> Value {
    json!({
        "date": case.date.to_string(),
        "to": case.to.map(|to| to.name()),
        "periods": phases.iter().map(|p| phase(case, p)).collect::<Vec<_>>(),
    })
}

fn phase(case: &Case, phase: &Phase) -> Value {
    let told = |d: &Decision| (d.recipient.name().to_owned(), decision(case, d));
    let by_recipient: Map<String, Value> = phase.decisions.iter().map(told).collect();
    json!({
        "from": phase.period.from.to_string(),
        "to": phase.period.to.map(|to| to.to_string()),
        "help": phase.decisions.first().map(help),
        "articles": phase.articles.iter().map(|c| c.version.key).collect::<Vec<_>>(),
        "by_recipient": by_recipient,
    })
}

fn decision(case: &Case, d: &Decision) -> Value {
    json!({
        "secrecy": secrecy(d),
        "grounds": d.grounds.iter().map(|g| g.rule.id.name()).collect::<Vec<_>>(),
        "open_grounds": d.open_grounds.iter().map(|g| g.rule.id.name()).collect::<Vec<_>>(),
        "before_speaking": d.before_speaking.iter().map(|s| s.id.name()).collect::<Vec<_>>(),
        "contested": issues(&d.contested()),
        "penalty": d.acts.iter().filter_map(|a| a.penalty).map(|p| p.french()).collect::<Vec<_>>(),
        "excused": d.acts.iter().filter_map(|a| excused(case, a)).collect::<Vec<_>>(),
    })
}

/// An excuse that holds or may hold.
fn excused(case: &Case, act: &Act) -> Option<Value> {
    let ActKind::Abstention { danger } = act.kind else { return None };
    let state = match act.excused.as_ref()?.value {
        Some(true) => "excused",
        Some(false) => return None,
        None => "not-established",
    };
    let danger = case.dangers.get(danger).filter(|label| !label.is_empty());
    Some(json!({ "for": "abstention", "danger": danger, "state": state }))
}
