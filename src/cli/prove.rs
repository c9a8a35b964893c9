//! `motus prove`: for every question, the proof that one answer is right, or the completions that disagree.

mod json;

use super::refusal::Done;
use super::{counted, plural, read, say, say_json};
use crate::quiz::proof::{Proof, Refusal};
use crate::quiz::source::{Problem, Survey, survey};
use crate::quiz::typography::french;
use crate::quiz::{Case, Question};
use std::path::PathBuf;
use std::process::ExitCode;

/// Proves every question that can be read. The code is 1 where one is refused or a file has problems.
pub(super) fn run(paths: &[PathBuf], as_json: bool) -> Done {
    let files = read(paths)?;
    let all = survey(&files);
    let tried = tried(&all);
    if as_json {
        say_json(&json::proofs(&all, &tried));
    } else {
        say(&told(&all, &tried));
    }
    let proved = tried.iter().all(|t| t.outcome.is_ok());
    Ok(ExitCode::from(u8::from(!proved || !all.problems.is_empty())))
}

/// A question, and what trying to prove it came to.
struct Tried<'a> {
    case: &'a Case,
    question: &'a Question,
    outcome: Result<Proof, Refusal>,
}

fn tried(all: &Survey) -> Vec<Tried<'_>> {
    all.questions()
        .map(|(case, question)| Tried { case, question, outcome: case.prove(question) })
        .collect()
}

fn told(all: &Survey, tried: &[Tried]) -> String {
    let proved: Vec<String> =
        tried.iter().filter_map(|t| Some(line(all, t, t.outcome.as_ref().ok()?))).collect();
    let problem = |t: &Tried| Some(t.outcome.as_ref().err()?.problem(all, t.case, t.question));
    let problems: Vec<Problem> = tried.iter().filter_map(problem).collect();
    let refused: Vec<String> =
        all.problems.iter().chain(&problems).map(|p| format!("{p}\n")).collect();
    let counts = format!(
        "{}, {} prouvée{}, {} refusée{}\n",
        counted(tried.len(), "question"),
        proved.len(),
        plural(proved.len()),
        problems.len(),
        plural(problems.len()),
    );
    [proved.concat(), refused.concat(), counts].concat()
}

/// `quizzes/1.toml:12:1: le-camp/secrecy : « Il faut se taire », quels que soient …`
fn line(all: &Survey, tried: &Tried, proof: &Proof) -> String {
    let (file, line, column) = all.places.get(&tried.question.id).cloned().unwrap_or_default();
    let choices = tried.case.choices(tried.question);
    let answer = choices.get(proof.key).map_or("", |choice| &choice.label);
    let how = french(&how(proof, tried));
    format!("{file}:{line}:{column}: {} : « {answer} », {how}\n", tried.question.id)
}

fn how(proof: &Proof, tried: &Tried) -> String {
    let unknown = match proof.unknown.len() {
        0 => "rien n’est inconnu".to_owned(),
        1 => "quel que soit le fait que le cas tait".to_owned(),
        n => format!("quels que soient les {n} faits que le cas tait"),
    };
    let names: Vec<String> = proof.opened.iter().map(|s| tried.case.fact_name(*s)).collect();
    let opened = match names.as_slice() {
        [] => String::new(),
        names if proof.turns_on_opened => {
            format!(" ; tout dépend de ce qu’il laisse ouvert : {}", names.join(", "))
        }
        names => format!(" et ce qu’il laisse ouvert : {}", names.join(", ")),
    };
    let groups = match proof.groups {
        n if n == proof.readings => String::new(),
        n => format!(" ; {n} groupes de complétions examinés"),
    };
    let readings = match proof.readings {
        1 => String::new(),
        n => format!(" ; {n} lectures des points discutés comparées"),
    };
    format!("{unknown}{opened}{groups}{readings}")
}
