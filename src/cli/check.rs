//! `motus check`: every problem of the quiz files, and every question without one right answer.

mod json;

pub(super) use json::problem;

use super::{say, say_json, unreadable};
use crate::quiz::proof::refused;
use crate::quiz::source::{Survey, survey};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

/// Checks files, or all the files of folders; for a program, with the options and key of every question.
pub(super) fn run(paths: &[PathBuf], json: bool) -> ExitCode {
    let files = match read(paths) {
        Ok(files) => files,
        Err(code) => return code,
    };
    let mut all = survey(&files);
    all.problems.extend(refused(&all));
    if json {
        say_json(&json::survey(&all));
    } else {
        say(&told(&all));
    }
    ExitCode::from(u8::from(!all.problems.is_empty()))
}

fn told(all: &Survey) -> String {
    let (cases, questions) = count(all);
    let lines: String = all.problems.iter().map(|p| format!("{p}\n")).collect();
    let problems = all.problems.len();
    format!("{lines}{cases} cases, {questions} questions, {problems} problems\n")
}

/// The files of these paths; if one cannot be read that is said, and the code to end with is given.
pub(super) fn read(paths: &[PathBuf]) -> Result<Vec<(String, Vec<u8>)>, ExitCode> {
    let mut files = Vec::new();
    for path in paths {
        gather(path, &mut files).map_err(|error| unreadable(path, &error))?;
    }
    Ok(files)
}

/// The files of a path, each with the name by which it is told.
fn gather(path: &Path, files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    if !path.is_dir() {
        files.push((path.display().to_string(), fs::read(path)?));
        return Ok(());
    }
    for entry in fs::read_dir(path)? {
        let file = entry?.path();
        if file.extension().is_some_and(|e| e == "toml") {
            files.push((file.display().to_string(), fs::read(&file)?));
        }
    }
    Ok(())
}

fn count(all: &Survey) -> (usize, usize) {
    let cases = || all.modules.iter().flat_map(|m| &m.cases);
    (cases().count(), cases().map(|c| c.questions.len()).sum())
}
