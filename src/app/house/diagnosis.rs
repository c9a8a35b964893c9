//! The misconceptions, as far as the learner's answers show one.

use super::drill::FEW;
use crate::learning::diagnosis::{Diagnosis, Foreseen, Tally};
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

/// What the answers show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The misconception that explains them; nothing unless it is nearly certain.
    pub named: Option<Named>,
    /// How they stand to each misconception that they have met.
    pub tallies: Vec<Tally>,
}

/// What the answers show of misconceptions.
pub fn shown(contents: &Contents, log: &Log) -> Shown {
    // Foreseeing takes time: a learner without an answer waits for nothing.
    let answers = log.counted();
    if answers.is_empty() {
        return Shown::default();
    }
    let diagnosis = Diagnosis::new(Foreseen::all(contents));
    let given = diagnosis.given(answers);
    let named = diagnosis.diagnose(&given).and_then(|group| {
        let shown_by = diagnosis.shown_by(group, &given).into_iter().cloned().collect();
        Some(Named { held: *group.first()?, shown_by })
    });
    let mut tallies = diagnosis.tallies(&given);
    tallies.retain(|tally| tally.answered > 0);
    Shown { named, tallies }
}

/// What corrects a misconception, the most telling first.
pub fn remedial(contents: &Contents, log: &Log, held: usize) -> Vec<Asked> {
    let diagnosis = Diagnosis::new(Foreseen::all(contents));
    let given = diagnosis.given(log.counted());
    let group = diagnosis.group_of(held).unwrap_or_default();
    diagnosis.remedial(group, &given, 2 * FEW).into_iter().cloned().collect()
}
