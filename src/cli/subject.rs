//! What a command is about: the facts of a file, or a case of the bank.

use super::{bank, refuse, refuse_word, unreadable};
use crate::quiz::bank::Case;
use crate::quiz::source::{Assume, instead, read_inquiry};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

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
    /// Reads it; what is wrong has been said where there is none.
    pub fn read(&self) -> Result<Case, ExitCode> {
        match &self.case {
            Some(id) => of_bank(id, self.file.as_deref().unwrap_or(Path::new("quizzes"))),
            None => self.inquiry(self.file.as_deref().unwrap_or(Path::new("-"))),
        }
    }

    fn inquiry(&self, path: &Path) -> Result<Case, ExitCode> {
        let bytes = bytes(path).map_err(|error| unreadable(path, &error))?;
        let assume = if self.assume_nothing { Assume::Nothing } else { Assume::Defaults };
        read_inquiry(&path.display().to_string(), &bytes, assume).map_err(|all| refuse(&all))
    }
}

fn of_bank(id: &str, path: &Path) -> Result<Case, ExitCode> {
    let bank = bank(&[path.to_owned()])?;
    let cases: Vec<Case> = bank.modules.into_iter().flat_map(|m| m.cases).collect();
    match cases.iter().find(|case| case.id == id) {
        Some(case) => Ok(case.clone()),
        None => {
            let ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
            Err(refuse_word(&format!("cas inconnu « {id} » ; {}", instead(id, &ids))))
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
