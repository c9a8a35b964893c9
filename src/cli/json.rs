//! What several commands say to programs, said once.

use crate::law::Date;
use crate::law::condition::{Contested, Dispute, Issue};
use crate::law::decide::Decision;
use crate::law::evaluate::Truth;
use crate::law::facts::Slot;
use crate::law::outcome::Outcome;
use crate::law::text::{Fit, Passage, Source, wording};
use crate::quiz::bank::Case;
use crate::quiz::source::Problem;
use serde_json::{Value, json};

/// A state.
pub(super) const fn truth(truth: Truth) -> &'static str {
    match truth {
        Truth::Holds => "holds",
        Truth::Fails => "fails",
        Truth::Unknown => "not-established",
    }
}

/// An outcome, or that there is none yet.
pub(super) fn outcome(outcome: Option<Outcome>) -> &'static str {
    outcome.map_or("not-established", Outcome::name)
}

/// The penal answer of a decision.
pub(super) fn secrecy(decision: &Decision) -> &'static str {
    outcome(decision.secrecy.value.map(Outcome::Secrecy))
}

/// The duty to help of a decision.
pub(super) fn help(decision: &Decision) -> &'static str {
    outcome(decision.help.value.map(Outcome::Help))
}

/// Facts by their names.
pub(super) fn facts(case: &Case, slots: &[Slot]) -> Value {
    json!(slots.iter().map(|s| case.fact_name(*s)).collect::<Vec<_>>())
}

/// Contested points by their names.
pub(super) fn issues(issues: &[Issue]) -> Value {
    json!(issues.iter().map(|i| i.name()).collect::<Vec<_>>())
}

/// A contested point with its two readings.
pub(super) fn contested(c: &Contested) -> Value {
    let why = match c.dispute {
        Dispute::Open => "open",
        Dispute::Judgement => "judgement",
        Dispute::NearestWording => "nearest-wording",
    };
    json!({
        "issue": c.id.name(),
        "question": c.phrase,
        "why": why,
        "readings": [c.first.0, c.second.0],
        "source": source(c.source),
    })
}

/// A source that is no article.
pub(super) fn source(source: &Source) -> Value {
    json!({ "title": source.title, "says": source.says })
}

/// Words of articles.
pub(super) fn passages<'p>(passages: impl IntoIterator<Item = &'p Passage>) -> Vec<Value> {
    let told = |p: &Passage| json!({ "article": p.article, "words": p.words });
    passages.into_iter().map(told).collect()
}

/// Words of articles that are in force on a day.
pub(super) fn passages_of<'p>(all: impl IntoIterator<Item = &'p Passage>, day: Date) -> Vec<Value> {
    passages(all.into_iter().filter(|p| wording(p.article, day).is_some()))
}

/// One problem, at its place.
pub(super) fn problem(problem: &Problem) -> Value {
    let Problem { file, line, column, message, remedy } = problem;
    json!({ "file": file, "line": line, "column": column, "message": message, "remedy": remedy })
}

/// The articles of which the wording shown for a day is the nearest, not that of the day.
pub(super) fn nearest<'k>(keys: impl IntoIterator<Item = &'k str>, day: Date) -> Vec<&'k str> {
    let is_nearest = |key: &&str| wording(key, day).is_some_and(|(_, fit)| fit == Fit::Nearest);
    keys.into_iter().filter(is_nearest).collect()
}
