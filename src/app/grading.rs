//! Whether an answer is right, and where each question of a module stands.

use crate::learning::log::{Answer, Asked, Log};
use crate::learning::progress::{self, Progress, Score, Standing};
use crate::quiz::edition::Outline;

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
    pub fn of(module: &Outline, log: &Log) -> Self {
        let asked = Asked::all(module);
        let answers: Vec<_> = log.answers().collect();
        let standings = standings(module, &asked, answers);
        let rule = |asked: &Asked| module.find(&asked.id).map(|(_, item)| item.rule.clone());
        Self {
            marks: standings.iter().map(mark).collect(),
            progress: progress::progress(&standings),
            wrong: progress::to_redo(&standings),
            scores: progress::scores(&standings, &rule),
            asked: asked.clone(),
        }
    }
}

/// Whether an answer is right; nothing where the question is not scored or has no such option.
pub fn grade(module: &Outline, answer: &Answer) -> Option<bool> {
    let (case, item) = module.find(&answer.question)?;
    let key = case.key(item)?;
    item.options.iter().position(|option| *option == answer.option).map(|chosen| chosen == key)
}

/// The marks of these questions by these answers.
pub fn marks(module: &Outline, asked: &[Asked], answers: Vec<&Answer>) -> Vec<Mark> {
    standings(module, asked, answers).iter().map(mark).collect()
}

fn standings<'a>(
    module: &Outline,
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
