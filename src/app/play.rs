//! The module being played, and which of its questions stands on the screen.

use super::grading::{self, Mark, Standings};
use super::route::Route;
use crate::learning::log::{Answer, Asked, Log, Mode};
use crate::learning::progress;
use crate::learning::session::{Session, Step};
use crate::quiz::edition::Outline;

/// One play of one module. Leaving it loses nothing: it is found again from the log.
#[derive(Clone, Debug, PartialEq)]
pub struct Play {
    /// Position of the module in the bank.
    pub module: usize,
    /// Its identity.
    pub id: String,
    /// The steps that are possible.
    pub session: Session,
    /// Position of an answered question that is looked at again, instead of the session's own.
    pub past: Option<usize>,
}

impl Play {
    /// The module's current round, or the questions that went wrong; nothing if there are none.
    pub fn open(place: (usize, &Outline), mode: Mode, log: &Log, seed: u32) -> Option<Self> {
        let (position, module) = place;
        let session = match mode {
            Mode::Training => Session::resume(Asked::all(module), log, seed),
            Mode::Redo => Session::redo(Standings::of(module, log).wrong, seed),
        };
        Some(Self { module: position, id: module.id.clone(), session: session?, past: None })
    }

    /// The whole module again, from its first question.
    pub fn begin(place: (usize, &Outline), seed: u32) -> Option<Self> {
        let (position, module) = place;
        let session = Session::begin(Asked::all(module), seed)?;
        Some(Self { module: position, id: module.id.clone(), session, past: None })
    }

    /// Shows the question of that number (from 1) if it is the current one or has an answer,
    /// else the current one; nothing if no question is left.
    pub fn at(mut self, number: Option<usize>, log: &Log) -> Option<Self> {
        let wanted = number.and_then(|number| number.checked_sub(1));
        let current = self.session.current().map(|_| self.session.position());
        self.past = wanted.filter(|place| Some(*place) != current);
        if self.past.is_some() && self.past_answer(log).is_none() {
            self.past = None;
        }
        (self.past.is_some() || current.is_some()).then_some(self)
    }

    /// Position of the question on the screen.
    pub fn position(&self) -> usize {
        self.past.unwrap_or_else(|| self.session.position())
    }

    /// The question on the screen.
    pub fn asked(&self) -> Option<&Asked> {
        self.session.asked().get(self.position())
    }

    /// The address of what is on the screen.
    pub fn route(&self) -> Route {
        let number = self.position() + 1;
        let id = self.id.clone();
        match (self.session.mode(), self.session.step(), self.past) {
            (_, Step::Finished, None) => Route::Score(id),
            (Mode::Training, _, _) => Route::Question(id, number),
            (Mode::Redo, _, _) => Route::Redo(id, Some(number)),
        }
    }

    /// The option chosen on the screen and whether it is the answer; the seed of their order.
    pub fn chosen(&self, log: &Log) -> (Option<String>, bool, u32) {
        if let Some(answer) = self.past_answer(log) {
            return (Some(answer.option.clone()), true, answer.seed);
        }
        let seed = self.session.seed();
        match self.session.step() {
            Step::Asking(option) => (option.clone(), false, seed),
            Step::Answered(option) => (Some(option.clone()), true, seed),
            Step::Finished => (None, false, seed),
        }
    }

    /// The marks of this play's questions.
    pub fn marks(&self, module: &Outline, log: &Log) -> Vec<Mark> {
        grading::marks(module, self.session.asked(), self.answers(log))
    }

    /// The next question; from one that was looked at again, the one where the learner was.
    pub fn onward(&self) -> Self {
        let session = match self.past {
            Some(_) => self.session.clone(),
            None => self.session.next().unwrap_or_else(|| self.session.clone()),
        };
        Self { session, past: None, ..self.clone() }
    }

    /// Passes over all that is left of the case on the screen.
    pub fn pass_case(&self, module: &Outline) -> Option<Self> {
        let (case, _) = module.find(&self.session.current()?.id)?;
        let mut session = self.session.skip()?;
        while session.current().is_some_and(|asked| case.items.iter().any(|one| one.id == asked.id))
        {
            session = session.skip()?;
        }
        Some(Self { session, past: None, ..self.clone() })
    }

    fn past_answer<'a>(&self, log: &'a Log) -> Option<&'a Answer> {
        let asked = self.session.asked().get(self.past?)?;
        self.answers(log).into_iter().rev().find(|answer| asked.is_answered_by(answer))
    }

    fn answers<'a>(&self, log: &'a Log) -> Vec<&'a Answer> {
        match self.session.mode() {
            Mode::Training => progress::round(self.session.asked(), log),
            Mode::Redo => {
                let own = |answer: &&Answer| {
                    answer.mode == Mode::Redo && answer.seed == self.session.seed()
                };
                log.answers().filter(own).collect()
            }
        }
    }
}
