//! The command line: the second door to the same rooms.

mod check;
mod decide;
mod facts;
mod mutants;

use crate::quiz::source::Problem;
use clap::{Parser, Subcommand};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(
    name = "motus",
    about = "Le secret professionnel en droit belge. Outil de formation, pas un avis juridique.",
    disable_help_subcommand = true
)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Montre tous les faits, leurs valeurs et ce que vaut le silence
    Facts {
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Décide d’après une date et des faits écrits en TOML
    Decide {
        /// Le fichier ; « - », ou rien, pour l’entrée standard
        file: Option<PathBuf>,
        /// Ne rien supposer de ce qui n’est pas dit
        #[arg(long)]
        assume_nothing: bool,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Vérifie des fichiers de cas, ou tous ceux d’un dossier
    Check {
        /// Fichiers ou dossiers
        #[arg(default_value = "quizzes")]
        paths: Vec<PathBuf>,
        /// Pour un programme : aussi les réponses proposées de chaque question, et la bonne
        #[arg(long)]
        json: bool,
    },
    /// Montre les idées fausses, et les questions auxquelles chacune répond mal
    Mutants {
        /// Fichiers ou dossiers
        #[arg(default_value = "quizzes")]
        paths: Vec<PathBuf>,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
}

/// Runs the command that was typed. The code is 0 when it was done, 1 for bad input, 2 for bad usage.
pub fn run() -> ExitCode {
    match Line::parse().command {
        Command::Facts { json } => facts::run(json),
        Command::Decide { file, assume_nothing, json } => {
            decide::run(file.as_deref(), assume_nothing, json)
        }
        Command::Check { paths, json } => check::run(&paths, json),
        Command::Mutants { paths, json } => mutants::run(&paths, json),
    }
}

/// Writes to the standard output; a reader that went away is no error of ours.
fn say(text: &str) {
    let _ = std::io::stdout().lock().write_all(text.as_bytes());
}

/// Says what is wrong with the input.
fn refuse(problems: &[Problem]) -> ExitCode {
    let lines: String = problems.iter().map(|p| format!("{p}\n")).collect();
    let _ = std::io::stderr().lock().write_all(lines.as_bytes());
    ExitCode::from(1)
}

/// Says that a file or folder cannot be read.
fn unreadable(path: &std::path::Path, error: &std::io::Error) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{} : ne peut être lu ({error})", path.display());
    ExitCode::from(1)
}

/// A value for programs, as they read it.
fn say_json(value: &serde_json::Value) {
    say(&format!("{value:#}\n"));
}
