//! The command line: the second door to the same rooms.

mod check;
mod decide;
mod facts;
pub mod files;
mod impact;
mod json;
mod law;
mod missing;
mod mutants;
mod outcome;
mod over_time;
mod prove;
mod refusal;
mod rule;
mod side_by_side;
mod subject;
mod tree;
mod usage;
mod what_if;
mod why_not;

use crate::law::Date;
use crate::law::facts::FIRST_DAY;
use crate::quiz::Bank;
use crate::quiz::source::compile;
use clap::{FromArgMatches, Parser, Subcommand};
use refusal::{Done, Refusal};
use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use subject::Subject;
use what_if::Asked;

#[derive(Parser)]
#[command(
    name = "motus",
    about = "Le secret professionnel en droit belge. Outil de formation, pas un avis juridique.",
    disable_help_subcommand = true,
    version
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
        #[arg(value_name = "FICHIER")]
        file: Option<PathBuf>,
        /// Un cas des questions ; le fichier est alors celui des cas, ou leur dossier
        #[arg(long, value_name = "ID", conflicts_with = "assume_nothing")]
        case: Option<String>,
        /// Ne rien supposer de ce qui n’est pas dit
        #[arg(long)]
        assume_nothing: bool,
        /// L’arbre des conditions de chaque règle qui joue
        #[arg(long)]
        tree: bool,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Cherche les plus petits changements de faits qui changeraient la réponse
    WhatIf {
        /// Le fichier ; « - », ou rien, pour l’entrée standard
        #[arg(value_name = "FICHIER")]
        file: Option<PathBuf>,
        /// Un cas des questions ; le fichier est alors celui des cas, ou leur dossier
        #[arg(long, value_name = "ID", conflicts_with = "assume_nothing")]
        case: Option<String>,
        /// Ne rien supposer de ce qui n’est pas dit
        #[arg(long)]
        assume_nothing: bool,
        /// La partie de la décision ; les deux si rien n’est dit
        #[arg(long, value_name = "PARTIE", value_parser = ["secrecy", "help"])]
        part: Option<String>,
        /// La réponse voulue ; toutes les autres que l’actuelle si rien n’est dit
        #[arg(long, value_name = "RÉPONSE", value_parser = ["may-speak", "must-keep-silent", "not-bound", "must-help", "no-duty"])]
        to: Option<String>,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Dit quel fait demander d’abord, là où la réponse n’est pas établie
    Missing {
        /// Le fichier ; « - », ou rien, pour l’entrée standard
        #[arg(value_name = "FICHIER")]
        file: Option<PathBuf>,
        /// Un cas des questions ; le fichier est alors celui des cas, ou leur dossier
        #[arg(long, value_name = "ID", conflicts_with = "assume_nothing")]
        case: Option<String>,
        /// Ne rien supposer de ce qui n’est pas dit
        #[arg(long)]
        assume_nothing: bool,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Vérifie des fichiers de cas, ou tous ceux d’un dossier
    Check {
        /// Fichiers ou dossiers ; « quizzes » si rien n’est dit
        #[arg(default_value = "quizzes", value_name = "CHEMIN")]
        paths: Vec<PathBuf>,
        /// Pour un programme : aussi les réponses proposées de chaque question, et la bonne
        #[arg(long)]
        json: bool,
    },
    /// Prouve que chaque question a une seule bonne réponse, quoi que le cas laisse inconnu
    Prove {
        /// Fichiers ou dossiers ; « quizzes » si rien n’est dit
        #[arg(default_value = "quizzes", value_name = "CHEMIN")]
        paths: Vec<PathBuf>,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Dit la première condition qui écarte une réponse, d’après une date et des faits
    WhyNot {
        /// Le fichier ; « - », ou rien, pour l’entrée standard
        #[arg(value_name = "FICHIER")]
        file: Option<PathBuf>,
        /// Un cas des questions ; le fichier est alors celui des cas, ou leur dossier
        #[arg(long, value_name = "ID")]
        case: Option<String>,
        #[command(flatten)]
        claim: why_not::Claim,
        /// Le destinataire, si les faits ne le disent pas
        #[arg(long, value_name = "DESTINATAIRE", value_parser = why_not::recipients(), conflicts_with = "to")]
        about: Option<String>,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Montre les idées fausses, et les questions auxquelles chacune répond mal
    Mutants {
        /// Fichiers ou dossiers ; « quizzes » si rien n’est dit
        #[arg(default_value = "quizzes", value_name = "CHEMIN")]
        paths: Vec<PathBuf>,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Dit ce qu’un changement de loi fait aux questions : réponse, motifs, articles, peine
    Impact {
        /// Le premier jour, comme 2026-08-31
        #[arg(long, value_name = "DATE")]
        from: String,
        /// Le second jour, comme 2026-09-01
        #[arg(long, value_name = "DATE")]
        to: String,
        /// Fichiers ou dossiers ; « quizzes » si rien n’est dit
        #[arg(default_value = "quizzes", value_name = "CHEMIN")]
        paths: Vec<PathBuf>,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Décide sur les mêmes faits à chaque date, et dit ce qui change
    OverTime {
        /// Le fichier ; « - », ou rien, pour l’entrée standard
        #[arg(value_name = "FICHIER")]
        file: Option<PathBuf>,
        /// Un cas des questions ; le fichier est alors celui des cas, ou leur dossier
        #[arg(long, value_name = "ID")]
        case: Option<String>,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Montre les conditions d’une règle, d’une infraction ou d’un recours comme un arbre, ou leur liste
    Rule {
        /// La règle, comme protected-person
        #[arg(value_name = "RÈGLE")]
        rule: Option<String>,
        /// La règle de ce jour ; sinon la dernière
        #[arg(long, value_name = "DATE", requires = "rule")]
        on: Option<String>,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
    /// Montre un article dans ses versions successives, ou la liste des articles
    Law {
        /// L’article, comme 458bis, « art. 353, § 1er » ou cp-2024:353-1
        article: Option<String>,
        /// Le texte d’un seul jour
        #[arg(long, value_name = "DATE", requires = "article")]
        on: Option<String>,
        /// Pour un programme
        #[arg(long)]
        json: bool,
    },
}

/// Runs the command that was typed. The code is 0 when it was done, 1 for bad input, 2 for bad usage,
/// names among it that name nothing.
pub fn run() -> ExitCode {
    let as_json = std::env::args_os().any(|argument| argument == "--json");
    let typed = usage::command().try_get_matches();
    match typed.and_then(|typed| Line::from_arg_matches(&typed)) {
        Ok(line) => done(line.command).unwrap_or_else(|refusal| refusal.tell(as_json)),
        Err(error) if error.use_stderr() => Refusal::Usage(usage::told(&error)).tell(as_json),
        Err(error) => error.exit(),
    }
}

fn done(command: Command) -> Done {
    match command {
        Command::Facts { json } => Ok(facts::run(json)),
        Command::Decide { file, case, assume_nothing, tree, json } => {
            decide::run(&Subject { file, case, assume_nothing }, tree, json)
        }
        Command::WhatIf { file, case, assume_nothing, part, to, json } => {
            what_if::run(&Subject { file, case, assume_nothing }, &Asked { part, to }, json)
        }
        Command::Missing { file, case, assume_nothing, json } => {
            missing::run(&Subject { file, case, assume_nothing }, json)
        }
        Command::Check { paths, json } => check::run(&paths, json),
        Command::Prove { paths, json } => prove::run(&paths, json),
        Command::WhyNot { file, case, claim, about, json } => {
            let subject = Subject { file, case, assume_nothing: false };
            why_not::run(&subject, &claim, about.as_deref(), json)
        }
        Command::Mutants { paths, json } => mutants::run(&paths, json),
        Command::Impact { from, to, paths, json } => impact::run(&from, &to, &paths, json),
        Command::Rule { rule, on, json } => rule::run(rule.as_deref(), on.as_deref(), json),
        Command::Law { article, on, json } => law::run(article.as_deref(), on.as_deref(), json),
        Command::OverTime { file, case, json } => {
            over_time::run(&Subject { file, case, assume_nothing: false }, json)
        }
    }
}

/// How wide a page of text is, in characters.
const WIDTH: usize = 100;

/// Writes to the standard output, and ends with 1 where it cannot, as on a full disk; a reader that went away
/// is no error of ours.
fn say(text: &str) {
    let mut out = std::io::stdout().lock();
    if let Err(error) = out.write_all(text.as_bytes()).and_then(|()| out.flush())
        && error.kind() != ErrorKind::BrokenPipe
    {
        Refusal::Input(format!("le résultat n’a pu être écrit : {error}")).tell(false);
        std::process::exit(1);
    }
}

/// Reads a day that can be decided on.
fn decidable(typed: &str) -> Result<Date, Refusal> {
    let day = day(typed)?;
    if day < FIRST_DAY {
        return Err(Refusal::Input(format!(
            "{typed} : on ne peut décider qu’à partir du {} ; donnez un jour plus tardif",
            FIRST_DAY.french()
        )));
    }
    Ok(day)
}

/// Reads a day.
fn day(typed: &str) -> Result<Date, Refusal> {
    Date::parse(typed).ok_or_else(|| {
        Refusal::Usage(format!("« {typed} » n’est pas un jour ; écrivez-le comme 2026-09-01"))
    })
}

/// The bank of these files and folders.
fn bank(paths: &[PathBuf]) -> Result<Bank, Refusal> {
    compile(&read(paths)?).map_err(Refusal::Problems)
}

/// The files of these paths.
fn read(paths: &[PathBuf]) -> Result<Vec<files::File>, Refusal> {
    let files = files::files(paths).map_err(|(path, error)| unreadable(&path, &error))?;
    if files.is_empty() {
        let folders: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        let message = format!("{} : aucun fichier .toml ici", folders.join(", "));
        return Err(Refusal::Input(message));
    }
    Ok(files)
}

/// That a file or folder cannot be read.
fn unreadable(path: &std::path::Path, error: &std::io::Error) -> Refusal {
    let why = match error.kind() {
        ErrorKind::NotFound => "rien ne porte ce nom".to_owned(),
        ErrorKind::IsADirectory => "c’est un dossier, non un fichier".to_owned(),
        ErrorKind::PermissionDenied => "vous n’en avez pas le droit".to_owned(),
        _ => error.to_string(),
    };
    Refusal::Input(format!("{} : ne peut être lu ({why})", path.display()))
}

/// « 1 question », « 2 questions », « 0 question ».
fn counted(many: usize, what: &str) -> String {
    format!("{many} {what}{}", plural(many))
}

/// The ending of what is more than one.
const fn plural(many: usize) -> &'static str {
    if many > 1 { "s" } else { "" }
}

/// A value for programs, as they read it.
fn say_json(value: &serde_json::Value) {
    say(&format!("{value:#}\n"));
}
