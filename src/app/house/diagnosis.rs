//! The misconceptions, as far as the learner's answers show one.

use super::drill::FEW;
use crate::learning::diagnosis::{Diagnosis, Foreseen};
use crate::learning::log::{Asked, Log};
use crate::quiz::edition::Contents;

/// The misconception that explains the answers, and the answers that show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its position among all.
    pub held: usize,
    /// The questions whose answers show it.
    pub shown_by: Vec<Asked>,
}

/// What the answers show; nothing unless it is nearly certain.
pub fn named(contents: &Contents, log: &Log) -> Option<Named> {
    // Foreseeing takes time: a learner with no wrong answer to explain waits for nothing.
    let answers = log.counted();
    answers.first()?;
    let diagnosis = Diagnosis::new(Foreseen::all(contents));
    let given = diagnosis.given(answers);
    let group = diagnosis.diagnose(&given)?;
    let shown_by = diagnosis.shown_by(group, &given).into_iter().cloned().collect();
    Some(Named { held: *group.first()?, shown_by })
}

/// What corrects a misconception, the most telling first.
pub fn remedial(contents: &Contents, log: &Log, held: usize) -> Vec<Asked> {
    let diagnosis = Diagnosis::new(Foreseen::all(contents));
    let given = diagnosis.given(log.counted());
    let group = diagnosis.group_of(held).unwrap_or_default();
    diagnosis.remedial(group, &given, 2 * FEW).into_iter().cloned().collect()
}
