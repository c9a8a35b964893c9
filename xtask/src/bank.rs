//! The bank of cases, worked out for the page: its contents, and a lesson for each case.

use crate::dist::{File, hash};
use crate::place;
use anyhow::{Context, Result, bail};
use motus::quiz::Bank;
use motus::quiz::edition::{Contents, Lesson};
use motus::quiz::proof::proved;
use std::fs;

/// The contents, and the files that they name.
pub fn edition() -> Result<(Vec<u8>, Vec<File>)> {
    let bank = bank()?;
    let files: Vec<File> = (bank.modules.iter().flat_map(|module| &module.cases))
        .map(|case| lesson(Lesson::file(case)))
        .collect();
    let mut contents = Contents::of(&bank);
    let cases = contents.modules.iter_mut().flat_map(|module| &mut module.cases);
    for (case, lesson) in cases.zip(&files) {
        case.file.clone_from(&lesson.name);
    }
    Ok((contents.encode(), files))
}

/// Half a mark is enough to tell one lesson from another and from its own past; the contents name them all.
fn lesson(bytes: Vec<u8>) -> File {
    let mark: String = hash(&bytes).chars().take(8).collect();
    File { name: format!("lesson.{mark}.bin"), bytes }
}

/// The bank, or every problem of every quiz file and every question that is not proved.
fn bank() -> Result<Bank> {
    let folder = place::root().join("quizzes");
    let mut files = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("no folder {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "toml") {
            let name =
                format!("quizzes/{}", path.file_name().unwrap_or_default().to_string_lossy());
            files.push((name, fs::read(&path)?));
        }
    }
    files.sort();
    match proved(&files) {
        Ok(bank) => Ok(bank),
        Err(problems) => {
            let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
            bail!("{}\n{} problems in the quiz files", list.join("\n"), list.len())
        }
    }
}
