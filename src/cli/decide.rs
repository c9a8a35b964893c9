//! `motus decide`: the decision on the facts of a file, for a reader or for a program.

mod answer;
mod json;
mod prose;

use super::subject::Subject;
use super::{say, say_json};
use answer::Inquiry;
use std::process::ExitCode;

/// Reads, decides and prints.
pub(super) fn run(subject: &Subject, as_json: bool) -> ExitCode {
    let case = match subject.read() {
        Ok(case) => case,
        Err(refused) => return refused,
    };
    let inquiry = Inquiry::decide(case);
    if as_json {
        say_json(&json::decision(&inquiry));
    } else {
        say(&prose::decision(&inquiry));
    }
    ExitCode::SUCCESS
}
