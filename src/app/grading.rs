//! What the bank says of an answer, and where each question of a module stands.

use crate::learning::log::{Answer, Asked, Log};
use crate::learning::progress::{self, Progress, Score, Standing};
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

/// Where a module stands, by the latest answer to each of its questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Standings {
    /// Its questions, in their order.
    pub asked: Vec<Asked>,
    /// Where each of them stands.
    pub marks: Vec<Mark>,
    /// The counts.
    pub progress: Progress,
    /// The questions whose latest answer is wrong.
    pub wrong: Vec<Asked>,
    /// The score by rule.
    pub scores: Vec<Score>,
}

impl Standings {
    /// Where the module stands.
    pub fn of(module: &Module, log: &Log) -> Self {
        let asked = Asked::all(module);
        let answers: Vec<_> = log.answers().collect();
        let standings = standings(module, &asked, answers);
        let rule =
            |asked: &Asked| find(module, &asked.id).map(|(case, question)| case.rule(question));
        Self {
            marks: standings.iter().map(mark).collect(),
            progress: progress::progress(&standings),
            wrong: progress::to_redo(&standings),
            scores: progress::scores(&standings, &rule),
            asked: asked.clone(),
        }
    }
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

/// The marks of these questions by these answers.
pub fn marks(module: &Module, asked: &[Asked], answers: Vec<&Answer>) -> Vec<Mark> {
    standings(module, asked, answers).iter().map(mark).collect()
}

fn standings<'a>(
    module: &Module,
    asked: &'a [Asked],
    answers: Vec<&'a Answer>,
) -> Vec<Standing<'a>> {
    progress::standings(asked, answers, &|answer| grade(module, answer))
}

fn mark(standing: &Standing<'_>) -> Mark {
    match (standing.answer, standing.right) {
        (None, _) => Mark::Open,
        (Some(_), Some(true)) => Mark::Right,
        (Some(_), Some(false)) => Mark::Wrong,
        (Some(_), None) => Mark::Unscored,
    }
}
