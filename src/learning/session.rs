//! The play of a list of questions, of one module or of several: a state that knows which steps are possible and refuses the others.

use super::log::{Answer, Asked, Confidence, Log, Mode};
use super::progress;
use crate::quiz::question::Choice;
use std::rc::Rc;

/// Where the learner is in the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The question is asked; an option may be chosen, and chosen otherwise.
    Asking(Option<String>),
    /// The question is answered with this option, for good.
    Answered(String),
    /// No question is left.
    Finished,
}

/// What has become of one question in this play.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    Open,
    Skipped,
    Answered,
}

/// One play. Every step gives a new state, or nothing if the step is impossible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    asked: Rc<[Asked]>,
    marks: Vec<Mark>,
    mode: Mode,
    seed: u32,
    position: usize,
    step: Step,
    /// Hints seen on each question, which stay seen while one looks elsewhere.
    hints: Vec<u8>,
    /// Tries of the current question that came before.
    retry: u8,
}

impl Session {
    /// The whole module from its first question; nothing if it has none.
    pub fn begin(asked: Vec<Asked>, seed: u32) -> Option<Self> {
        Self::over(asked, Mode::Training, seed)
    }

    /// The current round where it was left: at the first open question after the latest answer,
    /// else at the first open one, else finished. The seed is the round's own, if it has one.
    pub fn resume(asked: Vec<Asked>, log: &Log, seed: u32) -> Option<Self> {
        let round = progress::round(&asked, log);
        let Some(last) = round.last() else { return Self::begin(asked, seed) };
        let position = asked.iter().position(|asked| asked.is_answered_by(last))?;
        let session = Self { position, ..Self::begin(asked, last.seed)? }.heard(&round);
        Some(session.moved())
    }

    /// The round of that seed where the log leaves it, or from its first question where another round came
    /// to its end.
    pub fn of_seed(asked: Vec<Asked>, log: &Log, seed: u32) -> Option<Self> {
        let round = progress::round(&asked, log);
        if progress::is_whole(&asked, &round) && round.iter().all(|answer| answer.seed != seed) {
            return Self::begin(asked, seed);
        }
        Self::resume(asked, log, seed)
    }

    /// A play of these questions where it was left: so many of the first ones have an answer.
    pub fn left_at(asked: Vec<Asked>, answered: usize, mode: Mode, seed: u32) -> Option<Self> {
        let mut session = Self::over(asked, mode, seed)?;
        session.marks.iter_mut().take(answered).for_each(|mark| *mark = Mark::Answered);
        Some(session.moved())
    }

    /// Any questions, of any modules, in this order; nothing if there are none. An exam has a state
    /// of its own: see [`Sitting`](super::exam::Sitting).
    pub fn over(asked: Vec<Asked>, mode: Mode, seed: u32) -> Option<Self> {
        let marks = vec![Mark::Open; asked.len()];
        let hints = vec![0; asked.len()];
        let step = Step::Asking(None);
        (!asked.is_empty()).then(|| Self {
            asked: asked.into(),
            marks,
            mode,
            seed,
            position: 0,
            step,
            hints,
            retry: 0,
        })
    }

    /// The question asked or just answered; nothing once finished.
    pub fn current(&self) -> Option<&Asked> {
        match self.step {
            Step::Asking(_) | Step::Answered(_) => self.asked.get(self.position),
            Step::Finished => None,
        }
    }

    /// Where the learner is.
    pub fn step(&self) -> &Step {
        &self.step
    }

    /// Position of the current question among all, from 0.
    pub fn position(&self) -> usize {
        self.position
    }

    /// All questions of this play.
    pub fn asked(&self) -> &[Asked] {
        &self.asked
    }

    /// How many questions of this play have an answer.
    pub fn answered(&self) -> usize {
        self.marks.iter().filter(|mark| **mark == Mark::Answered).count()
    }

    /// What the answers are given in.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// The seed that orders the options.
    pub fn seed(&self) -> u32 {
        self.seed
    }

    /// Chooses one of the options offered, while the question is asked.
    pub fn choose(&self, option: &str, offered: &[Choice]) -> Option<Self> {
        let asking = matches!(self.step, Step::Asking(_));
        let known = offered.iter().any(|choice| choice.key == option);
        (asking && known)
            .then(|| Self { step: Step::Asking(Some(option.to_owned())), ..self.clone() })
    }

    /// Answers with the option chosen. The answer is to be saved before the new state is shown.
    pub fn answer(&self, time: u64, confidence: Option<Confidence>) -> Option<(Self, Answer)> {
        let Step::Asking(Some(option)) = &self.step else { return None };
        let Asked { id, version } = self.current()?.clone();
        let answer = Answer {
            time,
            question: id,
            version,
            option: option.clone(),
            confidence,
            mode: self.mode,
            seed: self.seed,
            hints: self.hints(),
            retry: self.retry,
        };
        let next = Self { step: Step::Answered(option.clone()), ..self.clone() };
        Some((next.marked(Mark::Answered), answer))
    }

    /// Shows one hint more on the question asked, where the mode has one left.
    pub fn hint(&self) -> Option<Self> {
        let asking = matches!(self.step, Step::Asking(_));
        let mut next = (asking && self.hints() < self.mode.hints()).then(|| self.clone())?;
        *next.hints.get_mut(self.position)? += 1;
        Some(next)
    }

    /// How many hints are shown.
    pub fn hints(&self) -> u8 {
        self.hints.get(self.position).copied().unwrap_or_default()
    }

    /// Asks the question just answered once more, before any feedback, where the mode has a try
    /// left. Only the first try counts for progress.
    pub fn again(&self) -> Option<Self> {
        let answered = matches!(self.step, Step::Answered(_));
        let retry = self.retry + 1;
        (answered && retry < self.mode.tries()).then(|| Self {
            step: Step::Asking(None),
            retry,
            ..self.clone()
        })
    }

    /// How many tries of the current question came before.
    pub fn retry(&self) -> u8 {
        self.retry
    }

    /// Goes on from an answered question to the next open one, or to the end.
    pub fn next(&self) -> Option<Self> {
        matches!(self.step, Step::Answered(_)).then(|| self.clone().moved())
    }

    /// Passes over the question asked, without an answer and without penalty.
    pub fn skip(&self) -> Option<Self> {
        matches!(self.step, Step::Asking(_)).then(|| self.clone().marked(Mark::Skipped).moved())
    }

    /// Asks the question at that position instead, if it has no answer in this play; those that are
    /// left out stay open.
    pub fn turn_to(&mut self, position: usize) {
        if self.marks.get(position).is_some_and(|mark| *mark != Mark::Answered) {
            (self.position, self.step) = (position, Step::Asking(None));
            self.retry = 0;
        }
    }

    /// The answers of this play, oldest first.
    ///
    /// A round begun again has none yet while the log still shows the finished one.
    pub fn answers<'a>(&self, log: &'a Log) -> Vec<&'a Answer> {
        let Mode::Training = self.mode else {
            let own = |answer: &&Answer| answer.mode == self.mode && answer.seed == self.seed;
            return log.answers().filter(own).collect();
        };
        let mut round = progress::round(&self.asked, log);
        if self.answered() == 0 && progress::is_whole(&self.asked, &round) {
            round.clear();
        }
        round
    }

    /// Takes note of what another tab has answered meanwhile; the current step stays.
    pub fn catch_up(&self, log: &Log) -> Self {
        self.clone().heard(&self.answers(log))
    }

    /// Whether the log has what was answered in this play: not where all was erased since, or another tab
    /// has begun a new round.
    pub fn is_in(&self, log: &Log) -> bool {
        let answers = self.answers(log);
        let known = |asked: &Asked| answers.iter().any(|answer| asked.is_answered_by(answer));
        let mut all = self.asked.iter().zip(&self.marks);
        all.all(|(asked, mark)| *mark != Mark::Answered || known(asked))
    }

    fn heard(mut self, round: &[&Answer]) -> Self {
        for (asked, mark) in self.asked.iter().zip(&mut self.marks) {
            if round.iter().any(|answer| asked.is_answered_by(answer)) {
                *mark = Mark::Answered;
            }
        }
        self
    }

    fn marked(mut self, mark: Mark) -> Self {
        if let Some(place) = self.marks.get_mut(self.position) {
            *place = mark.max(*place);
        }
        self
    }

    fn moved(mut self) -> Self {
        let open = |place: &usize| self.marks.get(*place) == Some(&Mark::Open);
        let after = self.position..self.marks.len();
        self.retry = 0;
        match after.chain(0..self.position).find(open) {
            Some(position) => {
                self.position = position;
                self.step = Step::Asking(None);
            }
            None => self.step = Step::Finished,
        }
        self
    }
}
