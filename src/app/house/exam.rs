//! An exam: prepared, sat without feedback, and told at its end.

mod clock;
mod paper;
mod result;
mod setup;

pub use clock::Clock;
pub use result::table;
pub use setup::Form;

use super::{Act, World};
use crate::app::focus::Focus;
use crate::app::messages::say;
use crate::app::platform::FetchProblem;
use crate::learning::exam::Sitting;
use crate::learning::log::{Asked, Exam};
use crate::quiz::edition::{Contents, Heading, Outline};
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

/// An exam being sat.
#[derive(Clone, Debug, PartialEq)]
pub struct Sat {
    /// Its questions and answers.
    pub sitting: Sitting,
    /// What of the clock is shown and was said.
    pub clock: Clock,
    /// Whether the learner was asked if it is to end.
    pub ending: bool,
    /// Why the case did not come.
    pub missing: Option<FetchProblem>,
}

/// What happened.
pub enum Msg {
    /// Something was set.
    Set(setup::Field, String),
    /// It is to begin.
    Begun,
    /// An option was chosen, which answers the question.
    Chosen(String),
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

impl State {
    /// To prepare one, or the one that is being sat.
    pub fn new(world: &World<'_>) -> Self {
        let pool = |exam: &_| pool(&world.bank.contents, exam);
        match Sitting::resume(world.log, world.now, &pool) {
            Some(sitting) => Self::Sitting(Sat::new(sitting)),
            None => Self::Setup(Form::new(None)),
        }
    }

    /// The exam of that seed: being sat, over, or to be prepared.
    pub fn of(seed: u32, world: &World<'_>) -> Self {
        let pool = |exam: &_| pool(&world.bank.contents, exam);
        let mut all = Sitting::all(world.log, &pool).into_iter().rev();
        match all.find(|sitting| sitting.exam().seed == seed) {
            Some(sitting) if sitting.is_over(world.now) => Self::Over(sitting),
            Some(sitting) => Self::Sitting(Sat::new(sitting)),
            None => Self::Setup(Form::new(Some(seed))),
        }
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        let of = |seed: u32| ["examen/", &seed.to_string()].concat();
        match self {
            Self::Setup(form) => form.asked.map_or_else(|| "examen".to_owned(), of),
            Self::Sitting(sat) => of(sat.sitting.exam().seed),
            Self::Over(sitting) => of(sitting.exam().seed),
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

impl Sat {
    fn new(sitting: Sitting) -> Self {
        Self { sitting, clock: Clock::default(), ending: false, missing: None }
    }

    /// The case of the question asked.
    pub fn case<'a>(&self, world: &World<'a>) -> Option<&'a Heading> {
        world.bank.find(self.sitting.current()?).map(|(case, _)| case)
    }

    fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
        match msg {
            Msg::Chosen(option) => {
                let offered = self.sitting.current().and_then(|asked| world.bank.find(asked));
                let offered = offered.map_or(&[][..], |(_, item)| &item.options);
                let answered = self.sitting.answer(&option, offered, world.now);
                let Some((sitting, answer)) = answered else { return Vec::new() };
                self.sitting = sitting;
                vec![Act::Save(answer.into())]
            }
            Msg::Asked(position) => self.go(position),
            Msg::Next => match self.sitting.next_open() {
                Some(open) => self.go(open),
                None => self.ask_to_end(true),
            },
            Msg::EndAsked(asked) => self.ask_to_end(asked),
            Msg::ClockHidden(hidden) => {
                self.clock.hidden = hidden;
                Vec::new()
            }
            Msg::Retry => {
                self.missing = None;
                Vec::new()
            }
            Msg::Set(..) | Msg::Begun | Msg::Ended => Vec::new(),
        }
    }

    fn go(&mut self, position: usize) -> Vec<Act> {
        let Some(next) = self.sitting.go(position) else { return Vec::new() };
        (self.sitting, self.ending, self.missing) = (next, false, None);
        vec![Act::Focus(Focus::Heading)]
    }

    fn ask_to_end(&mut self, asked: bool) -> Vec<Act> {
        self.ending = asked;
        vec![Act::Focus(Focus::Heading)]
    }
}
