//! The bank for a program: its problems, and each question with its options and its key by the law.

use crate::cli::json::problem;
use crate::quiz::source::Survey;
use crate::quiz::{Case, Question};
use serde_json::{Value, json};

/// All that was read, modules in their order.
pub(super) fn survey(all: &Survey) -> Value {
    let modules = all.modules.iter().map(|module| {
        let asked = |case| move |question| self::question(case, question);
        let questions = module.cases.iter().flat_map(|case| case.questions.iter().map(asked(case)));
        json!({
            "id": module.id,
            "title": module.title,
            "questions": questions.collect::<Vec<_>>(),
        })
    });
    json!({
        "modules": modules.collect::<Vec<_>>(),
        "problems": all.problems.iter().map(problem).collect::<Vec<_>>(),
    })
}

fn question(case: &Case, question: &Question) -> Value {
    let choices = case.choices(question);
    let key = case.key(question).and_then(|at| choices.get(at));
    json!({
        "id": question.id,
        "case": case.title,
        "date": case.date.to_string(),
        "prompt": question.prompt,
        "rule": case.rule(question),
        "choices": choices.iter().map(|choice| &choice.key).collect::<Vec<_>>(),
        "key": key.map(|choice| &choice.key),
    })
}
