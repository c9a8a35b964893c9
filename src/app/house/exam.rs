//! An exam: prepared, sat without feedback, and told at its end.

mod all;
mod clock;
mod paper;
pub mod result;
mod sat;
mod setup;

pub use clock::Clock;
pub use result::table;
pub use sat::Sat;
pub use setup::Form;

use super::{Act, World};
use crate::app::focus::Focus;
use crate::app::messages::say;
use crate::app::platform::FetchProblem;
use crate::learning::exam::{Name, Sitting};
use crate::learning::log::{Asked, Confidence, Exam};
use crate::quiz::edition::{Contents, Outline};
use yew::prelude::*;

/// Where the learner is.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// It is prepared.
    Setup(Form),
    /// It is sat.
    Sitting(Sat),
    /// It is over.
    Over(Sitting),
}

/// What happened.
pub enum Msg {
    /// Something was set.
    Set(setup::Field, String),
    /// It is to begin.
    Begun,
    /// An option was chosen, which answers the question.
    Chosen(String),
    /// The learner said how sure they are of the answer on the screen.
    Sure(Confidence),
    /// The case on the screen is passed.
    CasePassed,
    /// The question at that position is asked for.
    Asked(usize),
    /// The next open one, or the end if there is none.
    Next,
    /// The clock is to be hidden, or shown.
    ClockHidden(bool),
    /// The learner wants to end, or not yet.
    EndAsked(bool),
    /// It is to end.
    Ended,
    /// The case is to be fetched again.
    Retry,
}

/// The questions that an exam draws from.
pub fn pool(contents: &Contents, exam: &Exam) -> Vec<Asked> {
    let within = |module: &&Outline| exam.theme.as_ref().is_none_or(|theme| *theme == module.id);
    contents.modules.iter().filter(within).flat_map(Asked::all).collect()
}

/// The path that leads to an exam of the log.
pub fn path((seed, begun): Name) -> String {
    [&numbered(seed), "/", &begun.to_string()].concat()
}

/// The path that leads to all who sit the exam of that number.
pub fn numbered(seed: u32) -> String {
    ["examen/", &seed.to_string()].concat()
}

impl State {
    /// To prepare one, or the one that is being sat.
    pub fn new(world: &World<'_>) -> Self {
        let pool = |exam: &_| pool(&world.bank.contents, exam);
        match Sitting::resume(world.log, world.now, &pool) {
            Some(sitting) => Self::Sitting(Sat::new(sitting)),
            None => Self::Setup(Form::new(None)),
        }
    }

    /// The exam of that number: being sat, or to be sat, as the latest was if there was one.
    pub fn numbered(seed: u32, world: &World<'_>) -> Self {
        let pool = |exam: &_| pool(&world.bank.contents, exam);
        let mut all = Sitting::all(world.log, &pool).into_iter().rev();
        match all.find(|sitting| sitting.exam().seed == seed) {
            Some(sitting) if sitting.is_over(world.now) => Self::Setup(Form::like(sitting.exam())),
            Some(sitting) => Self::Sitting(Sat::new(sitting)),
            None => Self::Setup(Form::new(Some(seed))),
        }
    }

    /// The exam called so: being sat, or over; if there is none, to be prepared.
    pub fn named(name: Name, world: &World<'_>) -> Self {
        let pool = |exam: &_| pool(&world.bank.contents, exam);
        match Sitting::find(world.log, name, &pool) {
            Some(sitting) if sitting.is_over(world.now) => Self::Over(sitting),
            Some(sitting) => Self::Sitting(Sat::new(sitting)),
            None => Self::Setup(Form::new(Some(name.0))),
        }
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        match self {
            Self::Setup(form) => form.asked.map_or_else(|| "examen".to_owned(), numbered),
            Self::Sitting(sat) => path(sat.sitting.exam().name()),
            Self::Over(sitting) => path(sitting.exam().name()),
        }
    }

    /// The file of the lesson that it cannot be shown without.
    pub fn awaits(&self, world: &World<'_>) -> Option<String> {
        let Self::Sitting(sat) = self else { return None };
        let case = sat.case(world).filter(|_| sat.missing.is_none())?;
        world.bank.lesson(case).is_none().then(|| case.file.clone())
    }

    /// Milliseconds after which the clock has something to show or to say.
    pub fn wakes(&self, now: u64) -> Option<u32> {
        let Self::Sitting(sat) = self else { return None };
        Some(clock::next(sat.sitting.left(now)?))
    }

    /// A case did not come.
    pub fn lesson_missing(&mut self, why: FetchProblem) {
        if let Self::Sitting(sat) = self {
            sat.missing = Some(why);
        }
    }

    /// The time set by [`Self::wakes`] has passed.
    pub fn woke(&mut self, world: &World<'_>) -> Vec<Act> {
        let Self::Sitting(sat) = self else { return Vec::new() };
        let Some(left) = sat.sitting.left(world.now) else { return Vec::new() };
        if left == 0 {
            let mut acts = self.end(world.now);
            acts.push(Act::Say(say::time_up().into()));
            return acts;
        }
        let said = sat.clock.say(left).map(|left| Act::Say(say::time_left(left).into()));
        said.into_iter().collect()
    }

    /// Takes over what another tab has done; the learner stays at their question.
    pub fn catch_up(&mut self, world: &World<'_>) -> Vec<Act> {
        let exam = match self {
            Self::Setup(_) => return Vec::new(),
            Self::Sitting(sat) => sat.sitting.exam(),
            Self::Over(sitting) => sitting.exam(),
        };
        let mut now = Self::named(exam.name(), world);
        if let (Self::Sitting(sat), Self::Sitting(now)) = (&mut *self, &mut now) {
            let place = sat.sitting.position();
            sat.take(now.sitting.go(place).unwrap_or_else(|| now.sitting.clone()));
            return Vec::new();
        }
        let ended = matches!(self, Self::Sitting(_));
        *self = now;
        let path = Act::Replace(["#/", &self.path()].concat());
        if ended { vec![path, Act::Focus(Focus::Heading)] } else { vec![path] }
    }

    /// Changes the state.
    pub fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
        match (&mut *self, msg) {
            (Self::Setup(form), Msg::Set(field, value)) => {
                form.set(field, value);
                Vec::new()
            }
            (Self::Setup(form), Msg::Begun) => {
                let pool = |exam: &_| pool(&world.bank.contents, exam);
                let Some(exam) = form.exam(world.now) else {
                    form.wrong = true;
                    return vec![Act::Say(say::exam_wrong().into())];
                };
                let Some((sitting, exam)) = Sitting::begin(exam, &pool) else { return Vec::new() };
                *self = Self::Sitting(Sat::new(sitting));
                vec![
                    Act::Save(exam.into()),
                    Act::Go(["#/", &self.path()].concat()),
                    Act::Focus(Focus::Heading),
                ]
            }
            (Self::Sitting(_), Msg::Ended) => self.end(world.now),
            (Self::Sitting(sat), msg) => sat.update(msg, world),
            (Self::Setup(_) | Self::Over(_), _) => Vec::new(),
        }
    }

    /// Ends it.
    fn end(&mut self, now: u64) -> Vec<Act> {
        let Self::Sitting(sat) = self else { return Vec::new() };
        let Some((sitting, end)) = sat.sitting.end(now) else { return Vec::new() };
        *self = Self::Over(sitting);
        vec![Act::Save(end.into()), Act::Focus(Focus::Heading)]
    }

    /// The room.
    pub fn view(&self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        match self {
            Self::Setup(form) => setup::view(form, world, heard),
            Self::Sitting(sat) => paper::view(sat, world, heard),
            Self::Over(sitting) => result::view(sitting, world),
        }
    }
}
