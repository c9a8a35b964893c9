//! Whether an answer is right, and where each question stands.

use crate::learning::log::{Answer, Asked, Log};
use crate::learning::progress::{self, Progress, Score, Standing};
use crate::quiz::edition::{Contents, Heading, Item, Outline};

/// Where a question stands, for the row of segments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Not answered.
    Open,
    /// Answered right.
    Right,
    /// Answered, not yet right.
    Wrong,
    /// Answered with an option that is no longer offered.
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
        let standings = standings(&|id| module.find(id), &asked, log.counted());
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

/// The marks of these questions, of whichever modules, by these answers.
pub fn marks(contents: &Contents, asked: &[Asked], answers: Vec<&Answer>) -> Vec<Mark> {
    standings(&|id| contents.find(id), asked, answers).iter().map(mark).collect()
}

/// Whether an answer is right; nothing where it is not scored.
pub fn grade(contents: &Contents, answer: &Answer) -> Option<bool> {
    let (case, item) = contents.find(&answer.question)?;
    case.grade(item, &answer.option)
}

/// Finds a question by its identity.
type Find<'a> = &'a dyn Fn(&str) -> Option<(&'a Heading, &'a Item)>;

fn standings<'a>(
    find: Find<'_>,
    asked: &'a [Asked],
    answers: impl IntoIterator<Item = &'a Answer>,
) -> Vec<Standing<'a>> {
    progress::standings(asked, answers, &|answer| {
        let (case, item) = find(&answer.question)?;
        case.grade(item, &answer.option)
    })
}

fn mark(standing: &Standing<'_>) -> Mark {
    match (standing.answer, standing.right) {
        (None, _) => Mark::Open,
        (Some(_), Some(true)) => Mark::Right,
        (Some(_), Some(false)) => Mark::Wrong,
        (Some(_), None) => Mark::Unscored,
    }
}
