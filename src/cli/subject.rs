//! What a command is about: the facts of a file, or a case of the bank.

use super::refusal::{Refusal, warn};
use super::{bank, unreadable};
use crate::quiz::bank::Case;
use crate::quiz::source::{Assume, instead, read_inquiry};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// What was typed.
pub(super) struct Subject {
    /// The file of facts, or that of the case.
    pub file: Option<PathBuf>,
    /// The case of the bank.
    pub case: Option<String>,
    /// Whether silence means nothing.
    pub assume_nothing: bool,
}

impl Subject {
    /// Reads it; what is doubtful in it is said, for a program or for a reader.
    pub fn read(&self, as_json: bool) -> Result<Case, Refusal> {
        match &self.case {
            Some(id) => of_bank(id, self.file.as_deref().unwrap_or(Path::new("quizzes"))),
            None => self.inquiry(self.file.as_deref().unwrap_or(Path::new("-")), as_json),
        }
    }

    fn inquiry(&self, path: &Path, as_json: bool) -> Result<Case, Refusal> {
        let bytes = bytes(path).map_err(|error| unreadable(path, &error))?;
        let assume = if self.assume_nothing { Assume::Nothing } else { Assume::Defaults };
        let (case, doubts) =
            read_inquiry(&path.display().to_string(), &bytes, assume).map_err(Refusal::Problems)?;
        warn(&doubts, as_json);
        Ok(case)
    }
}

fn of_bank(id: &str, path: &Path) -> Result<Case, Refusal> {
    let bank = bank(&[path.to_owned()])?;
    let cases: Vec<Case> = bank.modules.into_iter().flat_map(|m| m.cases).collect();
    match cases.iter().find(|case| case.id == id) {
        Some(case) => Ok(case.clone()),
        None => {
            let ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
            Err(Refusal::Usage(format!("cas inconnu « {id} » ; {}", instead(id, &ids))))
        }
    }
}

fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    if path != Path::new("-") {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    Ok(bytes)
}
