//! The bank of cases, compiled to the compact file that the page reads.

use crate::place;
use anyhow::{Context, Result, bail};
use std::fs;

/// The bank's bytes, or every problem of every quiz file.
pub fn bank() -> Result<Vec<u8>> {
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
    match motus::quiz::source::compile(&files) {
        Ok(bank) => Ok(bank.encode()),
        Err(problems) => {
            let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
            bail!("{}\n{} problems in the quiz files", list.join("\n"), list.len())
        }
    }
}
