//! The proofs for programs.

use super::Tried;
use crate::cli::json as programs;
use crate::law::condition::Issue;
use crate::law::facts::Slot;
use crate::law::rule::Rulebook;
use crate::law::vocabulary::Mask;
use crate::quiz::Case;
use crate::quiz::proof::{Completion, Disagreement, Proof, Refusal};
use crate::quiz::source::Survey;
use serde_json::{Map, Value, json};

/// Every question with its proof or why it is refused, and the problems of the files.
pub(super) fn proofs(all: &Survey, tried: &[Tried]) -> Value {
    json!({
        "questions": tried.iter().map(|t| question(all, t)).collect::<Vec<_>>(),
        "problems": all.problems.iter().map(crate::cli::json::problem).collect::<Vec<_>>(),
    })
}

fn question(all: &Survey, tried: &Tried) -> Value {
    let (file, line, column) = all.places.get(&tried.question.id).cloned().unwrap_or_default();
    let (proof, refusal) = match &tried.outcome {
        Ok(proof) => (self::proof(tried, proof), Value::Null),
        Err(refusal) => (Value::Null, self::refusal(tried.case, refusal)),
    };
    json!({
        "id": tried.question.id,
        "file": file,
        "line": line,
        "column": column,
        "proved": tried.outcome.is_ok(),
        "proof": proof,
        "refused": refusal,
    })
}

fn proof(tried: &Tried, proof: &Proof) -> Value {
    let choices = tried.case.choices(tried.question);
    json!({
        "key": choices.get(proof.key).map(|choice| &choice.key),
        "opened": programs::facts(tried.case, &proof.opened),
        "unknown": programs::facts(tried.case, &proof.unknown),
        "how": if proof.turns_on_opened { "turns-on-opened" } else { "alike" },
        "groups": proof.groups,
        "readings": proof.readings,
    })
}

fn refusal(case: &Case, refusal: &Refusal) -> Value {
    let (message, remedy) = refusal.french(case);
    let mut told = Map::new();
    told.insert("why".to_owned(), json!(refusal.name()));
    told.insert("message".to_owned(), json!(message));
    told.insert("remedy".to_owned(), json!(remedy));
    match refusal {
        Refusal::Impossible | Refusal::NoRecipient | Refusal::NoSecret => {}
        Refusal::Contested(issues) => {
            let points: Vec<Value> = issues.iter().map(|i| contested(case, *i)).collect();
            told.insert("contested".to_owned(), json!(points));
        }
        Refusal::Undecided(disagreement) => {
            let Disagreement { missing, supposed, sides } = disagreement.as_ref();
            told.insert("missing".to_owned(), programs::facts(case, missing));
            told.insert("supposed".to_owned(), values(case, supposed));
            let sides: Vec<Value> = sides.iter().map(|side| completion(case, side)).collect();
            told.insert("completions".to_owned(), json!(sides));
        }
        Refusal::Several(right) => {
            told.insert("right".to_owned(), json!(right));
        }
        Refusal::Doubtful(to, opened) => {
            told.insert("to".to_owned(), json!(to.name()));
            told.insert("opened".to_owned(), programs::facts(case, opened));
        }
    }
    Value::Object(told)
}

fn completion(case: &Case, side: &Completion) -> Value {
    json!({ "values": values(case, &side.values), "answer": side.answer })
}

fn contested(case: &Case, issue: Issue) -> Value {
    let point = Rulebook::belgian().contested(issue, case.date);
    point.map_or_else(|| json!({ "issue": issue.name() }), programs::contested)
}

fn values(case: &Case, values: &[(Slot, Mask)]) -> Value {
    let named =
        |(slot, mask): &(Slot, Mask)| (case.fact_name(*slot), json!(case.fact_value(*slot, *mask)));
    Value::Object(values.iter().map(named).collect())
}
