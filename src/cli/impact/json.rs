//! The impact of a change of law for programs.

use super::pairs;
use crate::cli::json::issues;
use crate::law::Date;
use crate::law::cited::Cited;
use crate::law::text::Fit;
use crate::quiz::impact::{Aspect, Impact, Opening, Outlook, Shift};
use serde_json::{Value, json};

/// All that changes between two days.
pub(super) fn impact(all: &Impact, from: Date, to: Date) -> Value {
    json!({
        "from": from.to_string(),
        "to": to.to_string(),
        "unchanged": all.unchanged,
        "changed": all.shifts.iter().map(shift).collect::<Vec<_>>(),
    })
}

fn shift(shift: &Shift) -> Value {
    let replaced = pairs(&shift.before.articles, &shift.after.articles);
    let key = |c: Option<&Cited>| c.map(|c| c.version.key);
    json!({
        "module": shift.module.id,
        "case": shift.case.id,
        "question": shift.question.id,
        "changes": shift.aspects().into_iter().map(name).collect::<Vec<_>>(),
        "articles": replaced.into_iter().map(|(old, new)| {
            json!({ "before": key(old), "after": key(new) })
        }).collect::<Vec<_>>(),
        "before": outlook(&shift.before),
        "after": outlook(&shift.after),
    })
}

const fn name(aspect: Aspect) -> &'static str {
    match aspect {
        Aspect::Key => "key",
        Aspect::Grounds => "grounds",
        Aspect::Articles => "articles",
        Aspect::Penalty => "penalty",
    }
}

fn outlook(outlook: &Outlook) -> Value {
    json!({
        "key": outlook.key.as_ref().map(|choice| &choice.key),
        "contested": issues(&outlook.contested),
        "grounds": outlook.grounds.iter().map(opening).collect::<Vec<_>>(),
        "articles": outlook.articles.iter().map(cited).collect::<Vec<_>>(),
        "penalties": outlook.penalties.iter().map(|(penalty, articles)| {
            json!({ "what": penalty.french(), "articles": articles })
        }).collect::<Vec<_>>(),
    })
}

fn opening(opening: &Opening) -> Value {
    json!({
        "rule": opening.rule.name(),
        "name": opening.name,
        "recipients": opening.to.iter().map(|r| r.name()).collect::<Vec<_>>(),
    })
}

fn cited(cited: &Cited) -> Value {
    json!({
        "article": cited.version.key,
        "wording_since": cited.version.from.to_string(),
        "nearest": cited.fit == Fit::Nearest,
    })
}
