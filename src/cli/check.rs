//! `motus check`: every problem of the quiz files, and every question without one right answer.

mod json;

use super::{say, say_json, unreadable};
use crate::law::condition::Issue;
use crate::quiz::answer::Refusal;
use crate::quiz::bank::Case;
use crate::quiz::source::{Problem, Survey, survey};
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

/// The questions that cannot be asked, each at its place.
fn refused(all: &Survey) -> Vec<Problem> {
    let mut problems = Vec::new();
    for case in all.modules.iter().flat_map(|m| &m.cases) {
        for question in &case.questions {
            if let Err(refusal) = case.solve(question) {
                let (file, line, column) =
                    all.places.get(&question.id).cloned().unwrap_or_default();
                let (message, remedy) = why(case, &refusal);
                let message = format!("question « {} » : {message}", question.id);
                problems.push(Problem { file, line, column, message, remedy });
            }
        }
    }
    problems
}

fn why(case: &Case, refusal: &Refusal) -> (String, String) {
    let said = |message: &str, remedy: &str| (message.to_owned(), remedy.to_owned());
    match refusal {
        Refusal::Impossible => said(
            "aucune réponse proposée n’est la bonne",
            "relisez les faits que les marques énoncent",
        ),
        Refusal::NoRecipient => said(
            "on ne sait à qui l’on parlerait",
            "ajoutez une ligne to = \"police\", ou énoncez « disclosure.to » dans le texte",
        ),
        Refusal::Contested(issues) => {
            let names: Vec<&str> = issues.iter().copied().map(Issue::name).collect();
            (
                format!("la réponse dépend d’un point discuté ({})", names.join(", ")),
                "énoncez les faits qui rendent la réponse certaine, ou posez une autre question"
                    .to_owned(),
            )
        }
        Refusal::Undecided(slots) => {
            let names: Vec<String> = slots.iter().map(|s| case.fact_name(*s)).collect();
            let first = names.first().cloned().unwrap_or_default();
            (
                format!(
                    "la réponse n’est pas établie ; le cas ne dit rien de : {}",
                    names.join(", ")
                ),
                format!("énoncez ces faits, ou ouvrez-les exprès par {{{first}=?|les mots}}"),
            )
        }
        Refusal::Several(keys) => (
            format!("plusieurs réponses sont justes : {}", keys.join(", ")),
            "changez les réponses proposées, ou les faits du cas".to_owned(),
        ),
        Refusal::NoSecret => said(
            "le secret ne joue pas, il n’y a pas de dérogation à chercher",
            "demandez « secrecy » plutôt que « ground »",
        ),
    }
}
