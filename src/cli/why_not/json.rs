//! What rules an answer out, for programs. Members are added, never renamed.

use super::Tried;
use crate::law::Date;
use crate::law::evaluate::Truth;
use crate::law::fact::Recipient;
use crate::law::text::{Basis, wording};
use crate::law::why_not::{How, WhyNot};
use crate::quiz::Case;
use serde_json::{Value, json};

/// Each claim with what rules it out; `null` where nothing does.
pub(super) fn answers(case: &Case, to: Recipient, tried: &[Tried]) -> Value {
    let answer = |tried: &Tried| {
        json!({
            "claim": { tried.option: tried.value },
            "part": tried.part.map(|p| p.name()),
            "right": tried.why.is_none(),
            "why_not": tried.why.as_ref().map(|why| reason(case, why)),
        })
    };
    json!({
        "date": case.date.to_string(),
        "to": to.name(),
        "answers": tried.iter().map(answer).collect::<Vec<_>>(),
    })
}

fn reason(case: &Case, why: &WhyNot) -> Value {
    let state = match why.condition.truth {
        Truth::Holds => "holds",
        Truth::Fails => "fails",
        Truth::Unknown => "not-established",
    };
    let names: Vec<String> = why.condition.slots.iter().map(|s| case.fact_name(*s)).collect();
    json!({
        "rule": why.rule.id.name(),
        "name": why.rule.name,
        "how": how(why.how),
        "id": why.condition.id,
        "phrase": why.condition.phrase,
        "state": state,
        "basis": why.condition.basis.map(|b| basis(b, case.date)),
        "facts": names,
    })
}

fn how(how: How) -> &'static str {
    match how {
        How::Fails => "fails",
        How::Open => "not-established",
        How::Holds => "holds",
        How::NotAdmitted => "not-admitted",
        How::Excluded => "excluded",
        How::Words => "words",
        How::OutOfForce => "out-of-force",
    }
}

fn basis(basis: Basis, day: Date) -> Value {
    let of_day = basis.passages.iter().filter(|p| wording(p.article, day).is_some());
    let words = of_day.map(|p| json!({ "article": p.article, "words": p.words }));
    json!({
        "passages": words.collect::<Vec<_>>(),
        "source": basis.source.map(|s| json!({ "title": s.title, "says": s.says })),
    })
}
