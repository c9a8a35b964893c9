//! The result sheet and the attestation: what stands on them, and the code that checks it.
//!
//! **Invariant:** no name. It is typed at print, stands on that paper, and is kept nowhere.

use super::code::{self, Match};
use super::day::{Calendar, Day};
use super::ending::Ending;
use super::exam::Sitting;
use super::log::{Answer, Asked, Log};
use super::progress::{self, Grade, Score};
use crate::law::Date;

/// What a sheet is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Work {
    /// A module, by its identity.
    Module(String),
    /// An exam over all modules, or on a theme.
    Exam {
        /// The theme, by the module's identity.
        theme: Option<String>,
        /// Its seed, by which others can sit the same one.
        seed: u32,
    },
}

/// What stands on a result sheet, but for a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultSheet {
    /// What was done.
    pub work: Work,
    /// The day of the latest answer, where the learner is.
    pub day: Day,
    /// The day whose law was asked: that of the latest case.
    pub law: Date,
    /// Questions right.
    pub right: usize,
    /// Questions asked, answered or not; those that are passed or not scored do not count.
    pub asked: usize,
    /// Questions of an exam that were passed.
    pub passed: usize,
    /// The same by rule, which adds up to it.
    pub scores: Vec<Score>,
}

/// What a sheet is made from, beside the log.
#[derive(Clone, Copy)]
pub struct Made<'a> {
    /// Whether an answer is right.
    pub grade: Grade<'a>,
    /// The rule of a question, by its name.
    pub rule_of: &'a dyn Fn(&Asked) -> Option<String>,
    /// The learner's days.
    pub calendar: Calendar<'a>,
    /// The day whose law was asked.
    pub law: Date,
}

impl ResultSheet {
    /// The sheet of a module: the latest first try of each of its questions. Nothing before the
    /// first answer.
    pub fn of_module(id: &str, asked: &[Asked], log: &Log, made: Made<'_>) -> Option<Self> {
        let standings = progress::standings(asked, log.counted(), made.grade);
        let answers: Vec<&Answer> = standings.iter().filter_map(|one| one.answer).collect();
        Self::new(Work::Module(id.to_owned()), &answers, Ending::of(&standings, made.rule_of), made)
    }

    /// The sheet of an exam that is over. Nothing where no question was answered.
    pub fn of_exam(sitting: &Sitting, made: Made<'_>) -> Option<Self> {
        let exam = sitting.exam();
        let work = Work::Exam { theme: exam.theme.clone(), seed: exam.seed };
        let answers: Vec<&Answer> = sitting.answers().collect();
        let ending = Ending::of_exam(sitting, made.grade, made.rule_of);
        Self::new(work, &answers, ending, made)
    }

    fn new(work: Work, answers: &[&Answer], ending: Ending, made: Made<'_>) -> Option<Self> {
        let day = answers.iter().map(|answer| (made.calendar)(answer.time)).max()?;
        let Ending { right, asked, passed, scores } = ending;
        Some(Self { work, day, law: made.law, right, asked, passed, scores })
    }

    /// The code of what stands on the sheet. It proves neither who answered nor that nobody forged it, and the page
    /// says so wherever it shows one.
    pub fn code(&self) -> String {
        code::code(&self.text())
    }

    /// Whether a typed code is that of a sheet that says this.
    pub fn verify(&self, typed: &str) -> Match {
        code::compare(typed, &self.text())
    }

    /// Everything that stands on the sheet, in one way only.
    fn text(&self) -> String {
        let mut lines = match &self.work {
            Work::Module(id) => vec!["module".to_owned(), id.clone()],
            Work::Exam { theme, seed } => {
                vec!["exam".to_owned(), theme.clone().unwrap_or_default(), seed.to_string()]
            }
        };
        lines.extend([self.day.0.to_string(), self.law.to_string()]);
        lines.extend([self.right.to_string(), self.asked.to_string()]);
        // The first sheets had no such line, and their codes still hold.
        if self.passed > 0 {
            lines.push(["passed ", &self.passed.to_string()].concat());
        }
        // The order of the rules says nothing.
        let mut scores: Vec<&Score> = self.scores.iter().collect();
        scores.sort_by(|a, b| a.rule.cmp(&b.rule));
        for Score { rule, right, scored } in scores {
            lines.extend([rule.clone(), right.to_string(), scored.to_string()]);
        }
        lines.join("\n")
    }
}
