//! What would turn the answer, for programs.

use super::{Turn, View};
use crate::cli::json::{issues, outcome};
use crate::cli::outcome::by_part;
use crate::law::counterfactual::{Change, Counterfactual};
use crate::law::evaluate::bits;
use crate::quiz::bank::Case;
use crate::quiz::typography::french;
use serde_json::{Value, json};

/// The parts by name.
pub(super) fn views(case: &Case, views: &[View]) -> Value {
    by_part(case, views, |v| (v.part, v.recipient), |v| view(case, v))
}

fn view(case: &Case, view: &View) -> Value {
    json!({
        "now": outcome(view.now),
        "turns": view.turns.iter().map(|t| turn(case, t)).collect::<Vec<_>>(),
    })
}

fn turn(case: &Case, turn: &Turn) -> Value {
    json!({
        "to": turn.outcome.name(),
        "sets": turn.sets.iter().map(|s| set(case, s)).collect::<Vec<_>>(),
        "other_recipients": turn.others.iter().map(|r| r.name()).collect::<Vec<_>>(),
    })
}

fn set(case: &Case, set: &Counterfactual) -> Value {
    json!({
        "changes": set.changes.iter().map(|c| change(case, c)).collect::<Vec<_>>(),
        "says": french(&case.suppose(&set.changes)),
        "contested": issues(&set.contested),
    })
}

fn change(case: &Case, change: &Change) -> Value {
    let values = bits(change.values).map(|bit| case.fact_value(change.slot, 1 << bit));
    json!({
        "fact": case.fact_name(change.slot),
        "values": values.collect::<Vec<_>>(),
        "settles": change.settles,
    })
}
