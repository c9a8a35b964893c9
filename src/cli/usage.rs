//! How the command line is typed, and what is wrong with a line: clap's own words are English only.

use super::Line;
use crate::law::fact::RECIPIENTS;
use crate::law::rule::Rulebook;
use crate::quiz::source::{instead, instead_of_meant};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, CommandFactory, Error};

/// The commands, with their help in French.
pub(super) fn command() -> Command {
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version);
    in_french(Line::command())
        .disable_version_flag(true)
        .arg(version.help("Montre la version du programme"))
}

fn in_french(command: Command) -> Command {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help);
    command
        .disable_help_flag(true)
        .arg(help.help("Montre cette aide"))
        .subcommand_help_heading("Commandes")
        .subcommand_value_name("COMMANDE")
        .help_template("{about-with-newline}\nUsage : {usage}\n\n{all-args}")
        .mut_args(named)
        .mut_subcommands(in_french)
}

/// The values of an argument, in the sentence that tells what it is.
fn named(arg: Arg) -> Arg {
    if !arg.get_action().takes_values() {
        return arg;
    }
    let values = arg.get_possible_values();
    let names: Vec<&str> = values.iter().map(|value| value.get_name()).collect();
    let help = arg.get_help().map(ToString::to_string).unwrap_or_default();
    let arg = arg.hide_default_value(true).hide_possible_values(true);
    if names.is_empty() { arg } else { arg.help(format!("{help} [{}]", names.join(", "))) }
}

/// What is wrong with what was typed, what to do, and how the command is used.
pub(super) fn told(error: &Error) -> String {
    let Some(wrong) = wrong(error) else { return error.to_string().trim_end().to_owned() };
    let usage = match one(error, ContextKind::Usage) {
        usage if usage.is_empty() => String::new(),
        usage => format!("\n\n{}", usage.trim_end().replacen("Usage:", "Usage :", 1)),
    };
    format!("{wrong}{usage}\n\nPour en savoir plus : --help")
}

/// What is wrong; nothing where the help itself is the answer.
fn wrong(error: &Error) -> Option<String> {
    let arg = one(error, ContextKind::InvalidArg);
    let value = one(error, ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::DisplayHelp
        | ErrorKind::DisplayVersion
        | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => return None,
        ErrorKind::InvalidSubcommand => {
            unknown_command(&one(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => "il manque une commande".to_owned(),
        ErrorKind::UnknownArgument => match one(error, ContextKind::SuggestedArg) {
            meant if !meant.is_empty() => {
                format!("option inconnue « {arg} » ; vouliez-vous dire « {meant} » ?")
            }
            _ if arg.starts_with('-') => format!("option inconnue « {arg} » ; effacez-la"),
            _ => format!("« {arg} » est de trop ; effacez-le"),
        },
        ErrorKind::MissingRequiredArgument => {
            format!("il manque : {}", all(error, ContextKind::InvalidArg).join(", "))
        }
        ErrorKind::InvalidValue if value.is_empty() => {
            let values = all(error, ContextKind::ValidValue);
            let remedy = match values.as_slice() {
                [] => "écrivez-la".to_owned(),
                _ => format!("choisissez parmi : {}", values.join(", ")),
            };
            format!("« {arg} » attend une valeur ; {remedy}")
        }
        ErrorKind::InvalidValue => {
            let values = all(error, ContextKind::ValidValue);
            format!("valeur inconnue « {value} » pour « {arg} » ; {}", meant(&value, &values))
        }
        ErrorKind::ArgumentConflict => match all(error, ContextKind::PriorArg).join(", ") {
            other if other == arg => {
                format!("« {arg} » est écrit deux fois ; gardez l’un des deux")
            }
            other => format!("« {arg} » ne va pas avec « {other} » ; gardez l’un des deux"),
        },
        ErrorKind::TooManyValues => {
            format!("valeur « {value} » de trop pour « {arg} » ; effacez-la")
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            format!("il manque une valeur à « {arg} »")
        }
        ErrorKind::ValueValidation => format!("valeur refusée « {value} » pour « {arg} »"),
        ErrorKind::InvalidUtf8 => "un argument n’est pas écrit en UTF-8".to_owned(),
        _ => "la commande est mal écrite".to_owned(),
    })
}

fn unknown_command(typed: &str) -> String {
    let line = Line::command();
    let names: Vec<&str> = line.get_subcommands().map(Command::get_name).collect();
    format!("commande inconnue « {typed} » ; {}", instead(typed, &names))
}

/// What to do about a wrong value: recipients and rules have a name in French as well.
fn meant(value: &str, values: &[String]) -> String {
    let recipients = RECIPIENTS.map(|r| (r.name(), r.french()));
    let rules = Rulebook::belgian().rules.into_iter().map(|r| (r.id.name(), r.name));
    let meanings: Vec<(&str, &str)> = recipients.into_iter().chain(rules).collect();
    let meaning = |name: &str| meanings.iter().find(|(n, _)| *n == name).map_or("", |(_, m)| *m);
    let known: Vec<(&str, &str)> = values.iter().map(|v| (v.as_str(), meaning(v))).collect();
    instead_of_meant(value, &known)
}

/// What clap knows of an error, in one run of words.
fn one(error: &Error, kind: ContextKind) -> String {
    all(error, kind).concat()
}

fn all(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        Some(ContextValue::StyledStr(words)) => vec![words.to_string()],
        Some(_) | None => Vec::new(),
    }
}
