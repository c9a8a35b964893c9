//! `motus decide`: the decision on the facts of a file, for a reader or for a program.

mod answer;
mod json;
mod prose;

use super::{refuse, say, say_json, unreadable};
use crate::quiz::source::{Assume, read_inquiry};
use answer::Inquiry;
use std::io::{self, Read};
use std::path::Path;
use std::process::ExitCode;

/// Reads, decides and prints.
pub(super) fn run(file: Option<&Path>, assume_nothing: bool, as_json: bool) -> ExitCode {
    let path = file.unwrap_or(Path::new("-"));
    let bytes = match read(path) {
        Ok(bytes) => bytes,
        Err(error) => return unreadable(path, &error),
    };
    let name = path.display().to_string();
    let assume = if assume_nothing { Assume::Nothing } else { Assume::Defaults };
    let case = match read_inquiry(&name, &bytes, assume) {
        Ok(case) => case,
        Err(problems) => return refuse(&problems),
    };
    let inquiry = Inquiry::decide(case);
    if as_json {
        say_json(&json::decision(&inquiry));
    } else {
        say(&prose::decision(&inquiry));
    }
    ExitCode::SUCCESS
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    if path != Path::new("-") {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}
