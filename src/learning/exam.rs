//! An exam: no feedback until its end, found again in the log after a reload. Until then one goes
//! back and forth, and an answer may be given anew: the latest counts. Any case may be passed, and
//! then does not count.
//!
//! Its questions are drawn by its seed, each by a number of its own, so that a bank that has grown
//! meanwhile draws nearly the same ones; those that have an answer or were passed always stay.

mod found;
mod heard;

pub use found::given;

pub(super) use heard::heard;

use super::log::{Answer, Asked, Confidence, Exam, ExamEnd, Log, Mode, Pass};
use super::shuffle;

/// An exam being sat, or over. Every step gives a new state, or nothing if it is impossible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    exam: Exam,
    asked: Vec<Asked>,
    given: Vec<Given>,
    position: usize,
    ended: bool,
    /// Whether the clock has ended it.
    out: bool,
    /// The latest time that is known.
    latest: u64,
}

/// What became of a question of an exam.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// It has no answer yet; at the end it counts as not right.
    Open,
    /// It was passed, and does not count.
    Passed,
    /// It has this answer.
    Answered(Answer),
}

/// What tells an exam of the log from another one of the same number: its seed, and when it began.
pub type Name = (u32, u64);

/// The questions that an exam is drawn from, by its theme.
pub type Pool<'a> = &'a dyn Fn(&Exam) -> Vec<Asked>;

impl Sitting {
    /// The exam as it begins, to be kept in the log before its first question is shown; nothing if
    /// there is no question. It asks no more questions than there are.
    pub fn begin(exam: Exam, pool: Pool<'_>) -> Option<(Self, Exam)> {
        let asked = draw(&pool(&exam), usize::from(exam.questions), exam.seed);
        let exam = Exam { questions: u16::try_from(asked.len()).ok()?, ..exam };
        let sitting = Self::of(exam.clone(), asked);
        (!sitting.asked.is_empty()).then_some((sitting, exam))
    }

    /// The latest exam of the log, if it is not over at that time.
    pub fn resume(log: &Log, now: u64, pool: Pool<'_>) -> Option<Self> {
        Self::all(log, pool).pop().filter(|sitting| !sitting.is_over(now))
    }

    /// Every exam of the log, oldest first.
    pub fn all(log: &Log, pool: Pool<'_>) -> Vec<Self> {
        heard(log).into_iter().map(|heard| heard.sitting(pool)).collect()
    }

    /// The exam of the log that is called so.
    pub fn find(log: &Log, name: Name, pool: Pool<'_>) -> Option<Self> {
        found::find(log, name).map(|heard| heard.sitting(pool))
    }

    fn of(exam: Exam, asked: Vec<Asked>) -> Self {
        let given = vec![Given::Open; asked.len()];
        let latest = exam.time;
        Self { exam, asked, given, position: 0, ended: false, out: false, latest }
    }

    /// What it is.
    pub fn exam(&self) -> &Exam {
        &self.exam
    }

    /// Its questions, in their order.
    pub fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// What became of each of its questions.
    pub fn given(&self) -> &[Given] {
        &self.given
    }

    /// The answers, in the order of the questions.
    pub fn answers(&self) -> impl Iterator<Item = &Answer> {
        self.given.iter().filter_map(|given| match given {
            Given::Answered(answer) => Some(answer),
            Given::Open | Given::Passed => None,
        })
    }

    /// The questions that count: all but those passed.
    pub fn counting(&self) -> Vec<Asked> {
        let all = self.asked.iter().zip(&self.given);
        all.filter(|(_, given)| **given != Given::Passed).map(|(asked, _)| asked.clone()).collect()
    }

    /// Position of the question asked.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The answer to the question asked.
    pub fn here(&self) -> Option<&Answer> {
        match self.given.get(self.position)? {
            Given::Answered(answer) => Some(answer),
            Given::Open | Given::Passed => None,
        }
    }

    /// The question asked; nothing once the learner has ended it.
    pub fn current(&self) -> Option<&Asked> {
        self.asked.get(self.position).filter(|_| !self.ended)
    }

    /// How many questions are open: neither answered nor passed.
    pub fn open(&self) -> usize {
        self.given.iter().filter(|given| **given == Given::Open).count()
    }

    /// How many questions are passed.
    pub fn passed(&self) -> usize {
        self.given.iter().filter(|given| **given == Given::Passed).count()
    }

    /// Milliseconds left; nothing without a clock. A clock that goes back gives no more than there
    /// were, or than the latest deed left.
    pub fn left(&self, now: u64) -> Option<u64> {
        Some(self.exam.deadline()?.saturating_sub(now.max(self.latest)))
    }

    /// Whether the learner has ended it, or the clock has run out.
    pub fn is_over(&self, now: u64) -> bool {
        self.ended || self.left(now) == Some(0)
    }

    /// Whether its clock has ended it, and not the learner.
    pub fn is_out(&self, now: u64) -> bool {
        self.out || !self.ended && self.left(now) == Some(0)
    }

    /// Answers with one of the options offered and how sure the learner says to be, or otherwise than
    /// before; where the learner is stays. The answer is to be saved before the new state is shown.
    /// Nothing where that is not new.
    pub fn answer(
        &self,
        option: &str,
        confidence: Option<Confidence>,
        offered: &[String],
        now: u64,
    ) -> Option<(Self, Answer)> {
        let same = |one: &Answer| one.option == option && one.confidence == confidence;
        if self.is_over(now) || self.here().is_some_and(same) {
            return None;
        }
        let option = offered.iter().find(|known| *known == option)?.clone();
        let Asked { id, version } = self.current()?.clone();
        let answer = Answer {
            time: now,
            question: id,
            version,
            option,
            confidence,
            mode: Mode::Exam,
            seed: self.exam.seed,
            hints: 0,
            retry: 0,
        };
        let mut next = Self { latest: self.latest.max(now), ..self.clone() };
        *next.given.get_mut(self.position)? = Given::Answered(answer.clone());
        Some((next, answer))
    }

    /// Passes the case of the question asked, answers given included; where the learner is stays.
    /// What is passed is to be saved before the new state is shown. Nothing where that is not new.
    pub fn pass_case(&self, now: u64) -> Option<(Self, Vec<Pass>)> {
        let case = self.current().filter(|_| !self.is_over(now))?.case();
        let mut next = Self { latest: self.latest.max(now), ..self.clone() };
        let mut passes = Vec::new();
        let own = next.given.iter_mut().zip(&self.asked).filter(|(_, one)| one.case() == case);
        for (given, Asked { id, version }) in own.filter(|(given, _)| **given != Given::Passed) {
            *given = Given::Passed;
            let (seed, question) = (self.exam.seed, id.clone());
            passes.push(Pass { time: now, seed, question, version: *version });
        }
        (!passes.is_empty()).then_some((next, passes))
    }

    /// Goes to a question, whatever became of it.
    pub fn go(&self, position: usize) -> Option<Self> {
        let next = Self { position, ..self.clone() };
        next.current().is_some().then_some(next)
    }

    /// Position of the next open question, beginning again after the last one.
    pub fn next_open(&self) -> Option<usize> {
        let open =
            |place: &usize| *place != self.position && self.given.get(*place) == Some(&Given::Open);
        (self.position..self.given.len()).chain(0..self.position).find(open)
    }

    /// Ends it. The end is to be saved before the result is shown; nothing if it was ended before.
    pub fn end(&self, now: u64) -> Option<(Self, ExamEnd)> {
        let end = ExamEnd { time: now, seed: self.exam.seed };
        let out = self.exam.is_out(now);
        (!self.ended).then(|| (Self { ended: true, out, ..self.clone() }, end))
    }
}

/// So many of these questions as the seed draws them, those of a case together in their order.
pub fn draw(pool: &[Asked], count: usize, seed: u32) -> Vec<Asked> {
    let mut drawn: Vec<(usize, &Asked)> = pool.iter().enumerate().collect();
    drawn.sort_by_cached_key(|(at, one)| (shuffle::rank(seed, &one.id), *at));
    drawn.truncate(count);
    drawn.sort_by_cached_key(|(at, one)| (shuffle::rank(seed, one.case()), *at));
    drawn.into_iter().map(|(_, one)| one.clone()).collect()
}
