//! An exam: no feedback until its end, found again in the log after a reload. Until then one goes
//! back and forth, and an answer may be given anew: the latest counts.
//!
//! Its questions are drawn by its seed, each by a number of its own, so that a bank that has grown
//! meanwhile draws nearly the same ones; those that have an answer always stay.

use super::log::{Answer, Asked, Deed, Exam, ExamEnd, Log, Mode};
use super::shuffle;

/// An exam being sat, or over. Every step gives a new state, or nothing if it is impossible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    exam: Exam,
    asked: Vec<Asked>,
    given: Vec<Option<Answer>>,
    position: usize,
    ended: bool,
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
        find(log, name).map(|heard| heard.sitting(pool))
    }

    fn of(exam: Exam, asked: Vec<Asked>) -> Self {
        let given = vec![None; asked.len()];
        Self { exam, asked, given, position: 0, ended: false }
    }

    /// What it is.
    pub fn exam(&self) -> &Exam {
        &self.exam
    }

    /// Its questions, in their order.
    pub fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// The answer to each of its questions, if there is one.
    pub fn given(&self) -> &[Option<Answer>] {
        &self.given
    }

    /// Position of the question asked.
    pub fn position(&self) -> usize {
        self.position
    }

    /// The option that the question asked is answered with.
    pub fn chosen(&self) -> Option<&str> {
        Some(self.given.get(self.position)?.as_ref()?.option.as_str())
    }

    /// The question asked; nothing once the learner has ended it.
    pub fn current(&self) -> Option<&Asked> {
        self.asked.get(self.position).filter(|_| !self.ended)
    }

    /// How many questions have no answer.
    pub fn open(&self) -> usize {
        self.given.iter().filter(|given| given.is_none()).count()
    }

    /// Milliseconds left; nothing without a clock. A clock that goes back gives no more than there
    /// were, or than the latest answer left.
    pub fn left(&self, now: u64) -> Option<u64> {
        let known = self.given.iter().flatten().map(|answer| answer.time);
        let now = known.chain([now]).fold(self.exam.time, u64::max);
        Some(self.exam.deadline()?.saturating_sub(now))
    }

    /// Whether the learner has ended it, or the clock has run out.
    pub fn is_over(&self, now: u64) -> bool {
        self.ended || self.left(now) == Some(0)
    }

    /// Answers with one of the options offered, or otherwise than before; where the learner is stays.
    /// The answer is to be saved before the new state is shown. Nothing where that is not new.
    pub fn answer(&self, option: &str, offered: &[String], now: u64) -> Option<(Self, Answer)> {
        if self.is_over(now) || self.chosen() == Some(option) {
            return None;
        }
        let option = offered.iter().find(|known| *known == option)?.clone();
        let Asked { id, version } = self.current()?.clone();
        let answer = Answer {
            time: now,
            question: id,
            version,
            option,
            confidence: None,
            mode: Mode::Exam,
            seed: self.exam.seed,
            hints: 0,
            retry: 0,
        };
        let mut next = self.clone();
        *next.given.get_mut(self.position)? = Some(answer.clone());
        Some((next, answer))
    }

    /// Goes to a question, answered or not.
    pub fn go(&self, position: usize) -> Option<Self> {
        let next = Self { position, ..self.clone() };
        next.current().is_some().then_some(next)
    }

    /// Position of the next question without an answer, beginning again after the last one.
    pub fn next_open(&self) -> Option<usize> {
        let open = |place: &usize| *place != self.position && self.given.get(*place) == Some(&None);
        (self.position..self.given.len()).chain(0..self.position).find(open)
    }

    /// Ends it. The end is to be saved before the result is shown; nothing if it was ended before.
    pub fn end(&self, now: u64) -> Option<(Self, ExamEnd)> {
        let end = ExamEnd { time: now, seed: self.exam.seed };
        (!self.ended).then(|| (Self { ended: true, ..self.clone() }, end))
    }
}

/// The answers that count in the exam called so, oldest first.
pub fn given(log: &Log, name: Name) -> Vec<&Answer> {
    find(log, name).map_or_else(Vec::new, |heard| heard.answers)
}

/// An exam with what the log has of it.
struct Heard<'a> {
    exam: &'a Exam,
    answers: Vec<&'a Answer>,
    ended: bool,
}

fn find(log: &Log, name: Name) -> Option<Heard<'_>> {
    heard(log).into_iter().rev().find(|heard| heard.exam.name() == name)
}

fn heard(log: &Log) -> Vec<Heard<'_>> {
    let mut begun = Vec::new();
    for deed in log.deeds() {
        match deed {
            Deed::ExamBegun(exam) => begun.push(Heard { exam, answers: Vec::new(), ended: false }),
            Deed::Answered(answer) if answer.mode == Mode::Exam => {
                if let Some(heard) = latest(&mut begun, answer.seed) {
                    heard.hear(answer);
                }
            }
            Deed::ExamEnded(end) => {
                if let Some(heard) = latest(&mut begun, end.seed) {
                    heard.ended = true;
                }
            }
            Deed::Answered(_) | Deed::Flagged(_) => {}
        }
    }
    begun
}

/// The latest exam of that seed.
fn latest<'a, 'b>(begun: &'a mut [Heard<'b>], seed: u32) -> Option<&'a mut Heard<'b>> {
    begun.iter_mut().rev().find(|heard| heard.exam.seed == seed)
}

impl<'a> Heard<'a> {
    /// Takes the latest answer to each question, in time and before the end.
    fn hear(&mut self, answer: &'a Answer) {
        if !self.exam.is_out(answer.time) && !self.ended {
            self.answers.retain(|known| known.question != answer.question);
            self.answers.push(answer);
        }
    }

    fn sitting(self, pool: Pool<'_>) -> Sitting {
        let asked = self.asked(&pool(self.exam));
        let mut sitting = Sitting::of(self.exam.clone(), asked);
        for answer in self.answers {
            let place = sitting.asked.iter().position(|one| one.is_answered_by(answer));
            if let Some(given) = place.and_then(|place| sitting.given.get_mut(place)) {
                *given = Some(answer.clone());
                sitting.position = place.unwrap_or_default();
            }
        }
        sitting.ended = self.ended;
        let ahead = sitting.given.iter().any(Option::is_some);
        sitting.position = sitting.next_open().filter(|_| ahead).unwrap_or(sitting.position);
        sitting
    }

    /// The questions as they are drawn now, but for those that have an answer: they stand as they
    /// were asked, even if the bank has them no more or in another version.
    fn asked(&self, pool: &[Asked]) -> Vec<Asked> {
        let count = usize::from(self.exam.questions);
        let mut asked = draw(pool, count, self.exam.seed);
        for Answer { question, version, .. } in self.answers.iter().copied() {
            let answered = Asked { id: question.clone(), version: *version };
            match asked.iter_mut().find(|one| one.id == *question) {
                Some(one) => *one = answered,
                None => asked.push(answered),
            }
        }
        let open = |one: &Asked| !self.answers.iter().any(|answer| one.is_answered_by(answer));
        while asked.len() > count
            && let Some(spare) = asked.iter().rposition(open)
        {
            asked.remove(spare);
        }
        asked.truncate(count);
        asked
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
