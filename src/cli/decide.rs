//! `motus decide`: the decision on the facts of a file, for a reader or for a program.

mod answer;
mod json;
mod prose;
mod tree;

use super::refusal::Done;
use super::subject::Subject;
use super::{say, say_json};
pub(super) use answer::{Inquiry, PartOf};
use std::process::ExitCode;

/// Reads, decides and prints.
pub(super) fn run(subject: &Subject, with_tree: bool, as_json: bool) -> Done {
    let case = subject.read(as_json)?;
    let inquiry = Inquiry::decide(case);
    match (as_json, with_tree) {
        (true, _) => say_json(&json::decision(&inquiry, with_tree)),
        (false, true) => say(&tree::decision(&inquiry)),
        (false, false) => say(&prose::decision(&inquiry)),
    }
    Ok(ExitCode::SUCCESS)
}
