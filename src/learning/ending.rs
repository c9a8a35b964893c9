//! What came of a list of questions at its end: one count for the screen, the history and the sheet.

use super::exam::Sitting;
use super::log::Asked;
use super::progress::{self, Grade, Score, Standing};

/// What was right of what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Questions right.
    pub right: usize,
    /// Questions asked, answered or not; those that are passed or not scored do not count.
    pub asked: usize,
    /// Questions of an exam that were passed.
    pub passed: usize,
    /// The same by rule, which adds up to it.
    pub scores: Vec<Score>,
}

impl Ending {
    /// Of these questions.
    pub fn of(standings: &[Standing<'_>], rule_of: &dyn Fn(&Asked) -> Option<String>) -> Self {
        let sum = progress::progress(standings);
        Self {
            right: sum.right,
            asked: sum.questions - (sum.answered - sum.scored),
            passed: 0,
            scores: progress::scores_of_all(standings, rule_of),
        }
    }

    /// Of an exam that is over.
    pub fn of_exam(
        sitting: &Sitting,
        grade: Grade<'_>,
        rule_of: &dyn Fn(&Asked) -> Option<String>,
    ) -> Self {
        let asked = sitting.counting();
        let standings = progress::standings(&asked, sitting.answers(), grade);
        Self { passed: sitting.passed(), ..Self::of(&standings, rule_of) }
    }
}
