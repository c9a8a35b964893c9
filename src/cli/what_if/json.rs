//! What would turn the answer, for programs. Members are added, never renamed.

use super::{Turn, View};
use crate::cli::outcome::{issues, name};
use crate::law::counterfactual::{Change, Counterfactual};
use crate::law::evaluate::bits;
use crate::law::outcome::PartId;
use crate::quiz::bank::Case;
use crate::quiz::typography::french;
use serde_json::{Map, Value, json};

/// The parts by name; secrecy for each recipient where the case names none.
pub(super) fn views(case: &Case, views: &[View]) -> Value {
    let mut all = Map::from_iter([("date".to_owned(), json!(case.date.to_string()))]);
    all.extend(case.to.map(|to| ("to".to_owned(), json!(to.name()))));
    let mut each = Map::new();
    for one in views {
        match (one.part, case.to) {
            (PartId::Secrecy, None) => {
                each.insert(one.recipient.name().to_owned(), json!({ "secrecy": view(case, one) }));
            }
            (PartId::Secrecy, Some(_)) | (PartId::Help, _) => {
                all.insert(one.part.name().to_owned(), view(case, one));
            }
        }
    }
    if !each.is_empty() {
        all.insert("by_recipient".to_owned(), Value::Object(each));
    }
    Value::Object(all)
}

fn view(case: &Case, view: &View) -> Value {
    json!({
        "now": name(view.now),
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
