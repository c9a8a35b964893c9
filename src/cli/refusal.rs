//! What is wrong with what was typed or read, and how a reader or a program is told.

use super::json::problem;
use crate::quiz::source::Problem;
use serde_json::json;
use std::io::Write;
use std::process::ExitCode;

/// What a command comes to: the code to end with, or what is wrong.
pub(super) type Done = Result<ExitCode, Refusal>;

/// Why a command could not be done.
pub(super) enum Refusal {
    /// A file cannot be read, or the facts, or the day, have no answer: code 1.
    Input(String),
    /// What is wrong in files, at its place: code 1.
    Problems(Vec<Problem>),
    /// The command was wrongly used, or a name that was typed with it names nothing: code 2.
    Usage(String),
}

impl Refusal {
    /// Says it on the standard error, and gives the code to end with.
    pub fn tell(self, as_json: bool) -> ExitCode {
        let (code, lines, problems) = match self {
            Self::Input(line) => (1, vec![line], Vec::new()),
            Self::Usage(line) => (2, vec![line], Vec::new()),
            Self::Problems(all) => (1, all.iter().map(Problem::to_string).collect(), all),
        };
        let told = if as_json {
            let problems: Vec<_> = problems.iter().map(problem).collect();
            format!("{:#}\n", json!({ "error": lines.join("\n"), "problems": problems }))
        } else {
            format!("{}\n", lines.join("\n"))
        };
        write(&told);
        ExitCode::from(code)
    }
}

/// Says what may be meant otherwise; the command goes on.
pub(super) fn warn(doubts: &[Problem], as_json: bool) {
    if doubts.is_empty() {
        return;
    }
    write(&if as_json {
        format!("{:#}\n", json!({ "warnings": doubts.iter().map(problem).collect::<Vec<_>>() }))
    } else {
        doubts.iter().map(|doubt| format!("{doubt}\n")).collect()
    });
}

/// Writes to the standard error; a reader that went away is no error of ours.
fn write(text: &str) {
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}
