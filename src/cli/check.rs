//! `motus check`: every problem of the quiz files, and every question without one right answer.

mod json;

use super::refusal::Done;
use super::{counted, read, say, say_json};
use crate::quiz::proof::refused;
use crate::quiz::source::{Survey, survey};
use std::path::PathBuf;
use std::process::ExitCode;

/// Checks files, or all the files of folders; for a program, with the options and key of every question.
pub(super) fn run(paths: &[PathBuf], json: bool) -> Done {
    let files = read(paths)?;
    let mut all = survey(&files);
    all.problems.extend(refused(&all));
    all.problems.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
    if json {
        say_json(&json::survey(&all));
    } else {
        say(&told(&all));
    }
    Ok(ExitCode::from(u8::from(!all.problems.is_empty())))
}

fn told(all: &Survey) -> String {
    let (cases, questions) = count(all);
    let lines: String = all.problems.iter().map(|p| format!("{p}\n")).collect();
    let problems = counted(all.problems.len(), "problème");
    format!("{lines}{cases} cas, {}, {problems}\n", counted(questions, "question"))
}

fn count(all: &Survey) -> (usize, usize) {
    let cases = || all.modules.iter().flat_map(|m| &m.cases).chain(&all.apart);
    (cases().count(), cases().map(|c| c.questions.len()).sum())
}
