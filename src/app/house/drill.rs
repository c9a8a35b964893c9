//! What is asked besides the modules in their order: a module again, or its mistakes; all modules at
//! once, mixed, by what is due, by one rule or one misconception; and an exam that is over, to be looked
//! at again.
//!
//! An address names the seed of the play (`#/revision/812/3`), by which the log has its answers: a
//! reload finds it again. Without a seed it goes on with the play that was left, or begins one.

pub mod path;
#[cfg(test)]
mod tests;

use super::diagnosis;
use crate::app::grading::{self, wrong};
use crate::app::platform;
use crate::law::misconception::MISCONCEPTIONS;
use crate::law::rule::RuleId;
use crate::law::rules::ALL;
use crate::learning::checksum::crc32;
use crate::learning::log::{Answer, Asked, Log, Mode};
use crate::learning::topic::Topic;
use crate::learning::{Session, exam, mixing, report, review};
use crate::quiz::edition::Contents;

/// So many questions of what is due or of one rule.
pub const MOST: usize = 10;
/// So many to correct a misconception.
pub const FEW: usize = 5;
/// The half of a seed that says what is practised.
const LOWER: u32 = 0xffff;

/// A play and where its questions come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drill {
    /// Where they come from.
    pub kind: Kind,
    /// The seed of the play; none where it is still to be found.
    pub seed: Option<u32>,
}

/// Where the questions of a play come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `module/<id>/reprise`: what went wrong in that module.
    Wrong(String),
    /// `module/<id>/reprise-4`: one question of it, by its number, then what else went wrong.
    From(String, usize),
    /// `module/<id>/recommencer`: all of it, from the first question.
    All(String),
    /// `melange`: all modules, so that rules easily confused follow each other.
    Mix,
    /// `revision`: what is due.
    Review,
    /// `pratique/<rule>`: one rule.
    Practice(RuleId),
    /// `idee/<misconception>`: those that a misconception answers wrongly, by its position among
    /// all.
    Remedy(usize),
    /// `examen/<seed>/<begun>/corrige`: the answers of an exam that is over.
    Correction(u64),
}

impl Kind {
    /// What its answers are given in.
    pub const fn mode(&self) -> Mode {
        match self {
            Self::Wrong(_) | Self::From(..) => Mode::Redo,
            Self::All(_) | Self::Mix => Mode::Training,
            Self::Review => Mode::Review,
            Self::Practice(_) | Self::Remedy(_) => Mode::Practice,
            Self::Correction(_) => Mode::Exam,
        }
    }

    /// How many questions it asks at most.
    const fn most(&self) -> usize {
        match self {
            Self::Remedy(_) => FEW,
            Self::Review | Self::Practice(_) => MOST,
            Self::Wrong(_) | Self::From(..) | Self::All(_) | Self::Mix | Self::Correction(_) => {
                usize::MAX
            }
        }
    }

    /// The seed of a new play, in whose lower half stands what is practised: the log has of an answer
    /// its mode and its seed alone.
    fn sown(&self, seed: u32) -> u32 {
        match self.mode() {
            Mode::Practice => seed & !LOWER | self.mark(),
            Mode::Training | Mode::Redo | Mode::Review | Mode::Exam => seed,
        }
    }

    /// What is practised where that stands in a seed.
    pub fn sown_in(seed: u32) -> Option<Self> {
        let rules = ALL.iter().map(|rule| Self::Practice(rule.id));
        let ideas = (0..MISCONCEPTIONS.len()).map(Self::Remedy);
        rules.chain(ideas).find(|kind| kind.mark() == seed & LOWER)
    }

    /// Its address as a number, the same in every release.
    fn mark(&self) -> u32 {
        crc32(Drill::of(self.clone()).path().as_bytes()) & LOWER
    }
}

impl Drill {
    /// The one that goes on, or else a new one.
    pub const fn of(kind: Kind) -> Self {
        Self { kind, seed: None }
    }

    /// The module that is asked again, where it is one.
    pub fn module(&self) -> Option<&str> {
        match &self.kind {
            Kind::Wrong(module) | Kind::From(module, _) | Kind::All(module) => Some(module),
            Kind::Mix
            | Kind::Review
            | Kind::Practice(_)
            | Kind::Remedy(_)
            | Kind::Correction(_) => None,
        }
    }

    /// The play, with its seed, as the log leaves it; nothing if it has no question.
    pub fn open(&self, contents: &Contents, log: &Log, seed: u32) -> Option<(Self, Session)> {
        let all = All { contents, log, topics: Topic::all(contents) };
        let left = || all.left(&self.kind).unwrap_or_else(|| self.kind.sown(seed));
        let mut seed = self.seed.unwrap_or_else(left);
        let session = match &self.kind {
            Kind::All(module) => {
                let round = Session::of_seed(Asked::all(contents.module(module)?), log, seed)?;
                seed = round.seed();
                Some(round)
            }
            Kind::Mix => Session::mixed(&all.topics, log, seed),
            Kind::Correction(begun) => all.correction((seed, *begun)),
            kind => all.session(kind, seed),
        };
        Some((Self { kind: self.kind.clone(), seed: Some(seed) }, session?))
    }

    /// Whether it is an exam that is looked at again.
    pub const fn corrects(&self) -> bool {
        matches!(self.kind, Kind::Correction(_))
    }

    /// The answers of the exam that is looked at again; nothing where none is.
    pub fn given<'a>(&self, log: &'a Log) -> Option<Vec<&'a Answer>> {
        let Kind::Correction(begun) = self.kind else { return None };
        Some(exam::given(log, (self.seed?, begun)))
    }
}

/// What a play is made from.
struct All<'a> {
    contents: &'a Contents,
    log: &'a Log,
    topics: Vec<Topic>,
}

impl All<'_> {
    /// The seed of the play that was left before its end.
    fn left(&self, kind: &Kind) -> Option<u32> {
        let own = self.log.answers().rev().filter(|answer| answer.mode == kind.mode());
        let sown = |answer: &&Answer| Kind::sown_in(answer.seed).as_ref() == Some(kind);
        // What is due is another list each time, and another day's review is another one.
        let last = match kind {
            Kind::Review => own.take(1).find(|answer| {
                platform::civil_day(answer.time) == platform::civil_day(platform::now())
            })?,
            Kind::Practice(_) | Kind::Remedy(_) => own.take(1).find(sown)?,
            Kind::Mix => return mixing::left(&self.topics, self.log),
            Kind::Wrong(_) | Kind::From(..) | Kind::All(_) | Kind::Correction(_) => return None,
        };
        let session = self.session(kind, last.seed)?;
        session.current().map(|_| last.seed)
    }

    /// The answers of this play first, then what else it has to ask.
    fn session(&self, kind: &Kind, seed: u32) -> Option<Session> {
        let mut asked = answered(self.log, kind.mode(), seed);
        let done = asked.len();
        let more = self.pool(kind)?.into_iter();
        let new: Vec<_> = more.filter(|one| asked.iter().all(|own| own.id != one.id)).collect();
        asked.extend(new);
        asked.truncate(kind.most().max(done));
        Session::left_at(asked, done, kind.mode(), seed)
    }

    /// The exam that is over, without the questions that have no answer.
    fn correction(&self, name: exam::Name) -> Option<Session> {
        let pool = |exam: &_| super::exam::pool(self.contents, exam);
        let sitting = exam::Sitting::find(self.log, name, &pool)?;
        if !sitting.is_over(platform::now()) {
            return None;
        }
        let asked: Vec<Asked> = sitting.answers().map(asked_by).collect();
        let done = asked.len();
        Session::left_at(asked, done, Mode::Exam, name.0)
    }

    /// What it may ask, what matters most first; nothing for what has its questions from elsewhere.
    fn pool(&self, kind: &Kind) -> Option<Vec<Asked>> {
        Some(match kind {
            Kind::Wrong(module) => wrong(self.contents.module(module)?, self.log),
            Kind::From(module, number) => {
                let module = self.contents.module(module)?;
                let first = Asked::all(module).into_iter().nth(number.checked_sub(1)?)?;
                let others = wrong(module, self.log).into_iter().filter(|one| *one != first);
                [first.clone()].into_iter().chain(others).collect()
            }
            Kind::Review => {
                let grade = |answer: &Answer| grading::grade(self.contents, answer);
                let days = (&platform::civil_day as _, platform::civil_day(platform::now()));
                review::due(&self.topics, self.log, &grade, days, MOST)
            }
            Kind::Practice(rule) => report::practice(&self.topics, *rule, self.log),
            Kind::Remedy(held) => diagnosis::remedial(self.contents, self.log, *held),
            Kind::All(_) | Kind::Mix | Kind::Correction(_) => return None,
        })
    }
}

/// The questions answered in a play, in the order of their answers.
fn answered(log: &Log, mode: Mode, seed: u32) -> Vec<Asked> {
    let own = |answer: &&Answer| answer.mode == mode && answer.seed == seed;
    let mut asked: Vec<Asked> = Vec::new();
    for answer in log.answers().filter(own).filter(|answer| answer.retry == 0) {
        let one = asked_by(answer);
        if !asked.contains(&one) {
            asked.push(one);
        }
    }
    asked
}

fn asked_by(answer: &Answer) -> Asked {
    Asked { id: answer.question.clone(), version: answer.version }
}
