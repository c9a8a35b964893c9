//! What rules an answer out, for programs.

use super::{Tried, words};
use crate::cli::json::{facts, passages_of, source, truth};
use crate::law::Date;
use crate::law::fact::Recipient;
use crate::law::text::Basis;
use crate::law::why_not::{How, WhyNot};
use crate::quiz::Case;
use serde_json::{Value, json};

/// Each claim with what rules it out; `null` where nothing does.
pub(super) fn answers(case: &Case, to: Option<Recipient>, tried: &[Tried]) -> Value {
    let answer = |tried: &Tried| {
        json!({
            "claim": { tried.option: tried.value },
            "part": tried.part.map(|p| p.name()),
            "right": tried.why.is_none(),
            "why_not": tried.why.as_ref().map(|why| reason(case, to, why)),
        })
    };
    json!({
        "date": case.date.to_string(),
        "to": to.map(Recipient::name),
        "answers": tried.iter().map(answer).collect::<Vec<_>>(),
    })
}

/// What rules a claim out.
pub(in crate::cli) fn reason(case: &Case, to: Option<Recipient>, why: &WhyNot) -> Value {
    json!({
        "rule": why.rule.id.name(),
        "name": why.rule.name,
        "how": how(why.how),
        "id": why.condition.id,
        "phrase": why.condition.phrase,
        "state": truth(why.condition.truth),
        "basis": why.condition.basis.map(|b| basis(b, case.date)),
        "facts": facts(case, &why.condition.slots),
        "words": words(case, to, why),
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
    json!({
        "passages": passages_of(basis.passages, day),
        "source": basis.source.map(source),
    })
}
