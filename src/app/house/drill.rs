//! What is asked of all modules at once: the mix, what is due, one rule, one misconception; and an
//! exam that is over, to be looked at again.
//!
//! An address names the seed of the play (`#/revision/812/3`), by which the log has its answers: a
//! reload finds it again. Without a seed it goes on with the play that was left, or begins one.

pub mod path;

use super::diagnosis;
use crate::app::{grading, platform};
use crate::law::misconception::MISCONCEPTIONS;
use crate::law::rule::RuleId;
use crate::law::rules::ALL;
use crate::learning::checksum::crc32;
use crate::learning::log::{Answer, Asked, Log, Mode};
use crate::learning::topic::Topic;
use crate::learning::{Session, exam, mixing, report, review};
use crate::quiz::edition::Contents;

/// So many questions at most, but for the mix and for an exam.
pub const MOST: usize = 10;
/// So many to correct a misconception.
pub const FEW: usize = 5;
/// The half of a seed that says what is practised.
const LOWER: u32 = 0xffff;

/// A play and where its questions come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drill {
    /// Where they come from.
    pub kind: Kind,
    /// The seed of the play; none where it is still to be found.
    pub seed: Option<u32>,
}

/// Where the questions of a play come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
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
    pub const fn mode(self) -> Mode {
        match self {
            Self::Mix => Mode::Training,
            Self::Review => Mode::Review,
            Self::Practice(_) | Self::Remedy(_) => Mode::Practice,
            Self::Correction(_) => Mode::Exam,
        }
    }

    /// The seed of a new play, in whose lower half stands what is practised: the log has of an answer
    /// its mode and its seed alone.
    fn sown(self, seed: u32) -> u32 {
        match self {
            Self::Practice(_) | Self::Remedy(_) => seed & !LOWER | self.mark(),
            Self::Mix | Self::Review | Self::Correction(_) => seed,
        }
    }

    /// What is practised where that stands in a seed.
    pub fn sown_in(seed: u32) -> Option<Self> {
        let rules = ALL.iter().map(|rule| Self::Practice(rule.id));
        let ideas = (0..MISCONCEPTIONS.len()).map(Self::Remedy);
        rules.chain(ideas).find(|kind| kind.mark() == seed & LOWER)
    }

    /// Its address as a number, the same in every release.
    fn mark(self) -> u32 {
        crc32(Drill::of(self).path().as_bytes()) & LOWER
    }
}

impl Drill {
    /// The one that goes on, or else a new one.
    pub const fn of(kind: Kind) -> Self {
        Self { kind, seed: None }
    }

    /// The play, with its seed, as the log leaves it; nothing if it has no question.
    pub fn open(&self, contents: &Contents, log: &Log, seed: u32) -> Option<(Self, Session)> {
        let all = All { contents, log, topics: Topic::all(contents) };
        let left = || all.left(self.kind).unwrap_or_else(|| self.kind.sown(seed));
        let seed = self.seed.unwrap_or_else(left);
        let session = match self.kind {
            Kind::Mix => Session::mixed(&all.topics, log, seed),
            Kind::Correction(begun) => all.correction((seed, begun)),
            kind => all.session(kind, seed),
        };
        Some((Self { kind: self.kind, seed: Some(seed) }, session?))
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
    fn left(&self, kind: Kind) -> Option<u32> {
        let own = self.log.answers().rev().filter(|answer| answer.mode == kind.mode());
        let sown = |answer: &&Answer| Kind::sown_in(answer.seed) == Some(kind);
        // What is due is another list each time, and another day's review is another one.
        let last = match kind {
            Kind::Review => own.take(1).find(|answer| {
                platform::civil_day(answer.time) == platform::civil_day(platform::now())
            })?,
            Kind::Practice(_) | Kind::Remedy(_) => own.take(1).find(sown)?,
            Kind::Mix => return mixing::left(&self.topics, self.log),
            Kind::Correction(_) => return None,
        };
        let session = self.session(kind, last.seed)?;
        session.current().map(|_| last.seed)
    }

    /// The answers of this play first, then what else it has to ask.
    fn session(&self, kind: Kind, seed: u32) -> Option<Session> {
        let mut asked = answered(self.log, kind.mode(), seed);
        let done = asked.len();
        let most = if matches!(kind, Kind::Remedy(_)) { FEW } else { MOST };
        let more = self.pool(kind)?.into_iter();
        let new: Vec<_> = more.filter(|one| asked.iter().all(|own| own.id != one.id)).collect();
        asked.extend(new);
        asked.truncate(most.max(done));
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
    fn pool(&self, kind: Kind) -> Option<Vec<Asked>> {
        Some(match kind {
            Kind::Review => {
                let grade = |answer: &Answer| grading::grade(self.contents, answer);
                let days = (&platform::civil_day as _, platform::civil_day(platform::now()));
                review::due(&self.topics, self.log, &grade, days, MOST)
            }
            Kind::Practice(rule) => report::practice(&self.topics, rule, self.log),
            Kind::Remedy(held) => diagnosis::remedial(self.contents, self.log, held),
            Kind::Mix | Kind::Correction(_) => return None,
        })
    }
}

/// The questions answered in a play, in the order of their answers.
pub fn answered(log: &Log, mode: Mode, seed: u32) -> Vec<Asked> {
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

#[cfg(test)]
mod tests {
    use super::Kind;
    use crate::law::misconception::MISCONCEPTIONS;
    use crate::law::rules::ALL;

    #[test]
    fn the_seed_of_a_practice_says_what_is_practised_and_that_of_no_other_play_does() {
        let rules = ALL.iter().map(|rule| Kind::Practice(rule.id));
        let ideas = (0..MISCONCEPTIONS.len()).map(Kind::Remedy);
        for kind in rules.chain(ideas) {
            for seed in [0, 7, 0xabcd_ef01, u32::MAX] {
                assert_eq!(Kind::sown_in(kind.sown(seed)), Some(kind));
                assert_eq!(kind.sown(seed) >> 16, seed >> 16);
            }
        }
        assert_eq!(Kind::Review.sown(7), 7);
        assert_eq!(Kind::sown_in(7), None);
    }
}
