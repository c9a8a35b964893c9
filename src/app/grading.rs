//! What the bank says of an answer, and where each question of a module stands.

use crate::learning::log::{Answer, Asked, Log};
use crate::learning::progress::{self, Progress, Standing};
use crate::quiz::{Bank, Case, Module, Question};

/// Where a question stands, for the row of segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Not answered.
    Open,
    /// Answered right.
    Right,
    /// Answered, not yet right.
    Wrong,
    /// Answered, and not scored.
    Unscored,
}

/// The case and the question of that identity.
pub fn find<'a>(module: &'a Module, id: &str) -> Option<(&'a Case, &'a Question)> {
    module.cases.iter().find_map(|case| {
        let question = case.questions.iter().find(|question| question.id == id)?;
        Some((case, question))
    })
}

/// Whether an answer is right; nothing where the question is not scored or has no such option.
pub fn grade(module: &Module, answer: &Answer) -> Option<bool> {
    let (case, question) = find(module, &answer.question)?;
    let key = case.key(question)?;
    let choices = case.choices(question);
    choices.iter().position(|choice| choice.key == answer.option).map(|chosen| chosen == key)
}

/// The module of that identity, with its position.
pub fn module<'a>(bank: &'a Bank, id: &str) -> Option<(usize, &'a Module)> {
    bank.modules.iter().enumerate().find(|(_, module)| module.id == id)
}

/// Each question of a module with its latest answer, handed to `read`.
pub fn with_standings<T>(module: &Module, log: &Log, read: impl FnOnce(&[Standing<'_>]) -> T) -> T {
    let asked = Asked::all(module);
    read(&progress::standings(&asked, log.answers(), &|answer| grade(module, answer)))
}

/// How far a module is.
pub fn progress(module: &Module, log: &Log) -> Progress {
    with_standings(module, log, progress::progress)
}

/// The marks of these questions by these answers.
pub fn marks<'a>(
    module: &Module,
    asked: &'a [Asked],
    answers: impl IntoIterator<Item = &'a Answer>,
) -> Vec<Mark> {
    let standings = progress::standings(asked, answers, &|answer| grade(module, answer));
    standings.iter().map(mark).collect()
}

fn mark(standing: &Standing<'_>) -> Mark {
    match (standing.answer, standing.right) {
        (None, _) => Mark::Open,
        (Some(_), Some(true)) => Mark::Right,
        (Some(_), Some(false)) => Mark::Wrong,
        (Some(_), None) => Mark::Unscored,
    }
}
