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
    /// Answered with an option that is no longer offered, or in another version.
    Unscored,
}

/// Where a module stands, by the latest answer to each of its questions.
#[derive(Clone, Debug, PartialEq)]
pub struct Standings {
    /// Where each of its questions stands, in their order.
    pub marks: Vec<Mark>,
    /// The counts.
    pub progress: Progress,
}

impl Standings {
    /// Where the module stands.
    pub fn of(module: &Outline, log: &Log) -> Self {
        let asked = Asked::all(module);
        let standings = standings(&|id| module.find(id), &asked, log.counted());
        let marks = standings.iter().map(mark).collect();
        let progress = progress::progress(&standings);
        Self { marks, progress }
    }
}

/// The questions of a module whose latest answer is wrong.
pub fn wrong(module: &Outline, log: &Log) -> Vec<Asked> {
    progress::to_redo(&standings(&|id| module.find(id), &Asked::all(module), log.counted()))
}

/// The score of a module by rule.
pub fn scores(module: &Outline, log: &Log) -> Vec<Score> {
    let rule = |asked: &Asked| module.find(&asked.id).map(|(_, item)| item.rule.clone());
    let asked = Asked::all(module);
    progress::scores(&standings(&|id| module.find(id), &asked, log.counted()), &rule)
}

/// The marks of these questions, of whichever modules, by these answers.
pub fn marks(contents: &Contents, asked: &[Asked], answers: Vec<&Answer>) -> Vec<Mark> {
    standings(&|id| contents.find(id), asked, answers).iter().map(mark).collect()
}

/// Whether an answer is right; nothing where it is not scored, or the question has changed since.
pub fn grade(contents: &Contents, answer: &Answer) -> Option<bool> {
    graded(&|id| contents.find(id), answer)
}

fn graded(find: Find<'_>, answer: &Answer) -> Option<bool> {
    let (case, item) = find(&answer.question)?;
    if item.version == answer.version { case.grade(item, &answer.option) } else { None }
}

/// Finds a question by its identity.
type Find<'a> = &'a dyn Fn(&str) -> Option<(&'a Heading, &'a Item)>;

fn standings<'a>(
    find: Find<'_>,
    asked: &'a [Asked],
    answers: impl IntoIterator<Item = &'a Answer>,
) -> Vec<Standing<'a>> {
    progress::standings(asked, answers, &|answer| graded(find, answer))
}

fn mark(standing: &Standing<'_>) -> Mark {
    match (standing.answer, standing.right) {
        (None, _) => Mark::Open,
        (Some(_), Some(true)) => Mark::Right,
        (Some(_), Some(false)) => Mark::Wrong,
        (Some(_), None) => Mark::Unscored,
    }
}
