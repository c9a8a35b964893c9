//! An exam: prepared, sat without feedback, and told at its end.

mod all;
mod clock;
mod paper;
pub mod result;
mod sat;
mod setup;

pub use clock::Clock;
pub use result::{about, table};
pub use sat::Sat;
pub use setup::Form;

use super::{Act, World};
use crate::app::focus::Focus;
use crate::app::messages::say;
use crate::app::platform::FetchProblem;
use crate::learning::exam::{Name, Sitting};
use crate::learning::log::{Asked, Confidence, Exam};
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
            Some(sitting) if sitting.is_over(world.now) => {
                Self::Setup(Form::like(sitting.exam(), &world.bank.contents))
            }
            Some(sitting) => Self::Sitting(Sat::new(sitting)),
            None => Self::Setup(Form::new(Some(seed))),
        }
    }

    /// The exam called so: being sat, at its question of that number (from 1) or where it was left; or
    /// over; if there is none, to be prepared.
    pub fn named(name: Name, number: Option<usize>, world: &World<'_>) -> Self {
        let pool = |exam: &_| pool(&world.bank.contents, exam);
        match Sitting::find(world.log, name, &pool) {
            Some(sitting) if sitting.is_over(world.now) => Self::Over(sitting),
            Some(sitting) => {
                let place = number.and_then(|number| number.checked_sub(1));
                let there = place.and_then(|place| sitting.go(place));
                Self::Sitting(Sat::new(there.unwrap_or(sitting)))
            }
            None => Self::Setup(Form::new(Some(name.0))),
        }
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        match self {
            Self::Setup(form) => form.asked.map_or_else(|| "examen".to_owned(), numbered),
            Self::Sitting(sat) => sat.path(),
            Self::Over(sitting) => path(sitting.exam().name()),
        }
    }

    /// The title of the page there.
    pub fn title(&self) -> String {
        match self {
            Self::Setup(_) => say::exam().to_owned(),
            Self::Sitting(sat) => sat.place(),
            Self::Over(_) => say::exam_result().to_owned(),
        }
    }

    /// Goes on from where this exam was left: its clock, and how sure one said to be of an answer to come.
    pub fn go_on_from(&mut self, left: &Self) {
        if let (Self::Sitting(sat), Self::Sitting(left)) = (self, left) {
            sat.go_on_from(left);
        }
    }

    /// The file of the lesson that it cannot be shown without.
    pub fn awaits(&self, world: &World<'_>) -> Option<String> {
        let Self::Sitting(sat) = self else { return None };
        let case = sat.case(world).filter(|_| sat.missing.is_none())?;
        world.bank.lesson(case).is_none().then(|| case.file.clone())
    }

    /// The next case of the exam, which is asked for soon.
    pub fn ahead<'a>(&self, world: &World<'a>) -> Option<&'a Heading> {
        let Self::Sitting(sat) = self else { return None };
        let here = sat.case(world)?;
        let asked = sat.sitting.asked().iter().skip(sat.sitting.position());
        let mut cases = asked.filter_map(|one| world.bank.find(one)).map(|(case, _)| case);
        cases.find(|case| !std::ptr::eq(*case, here))
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
        let mut now = Self::named(exam.name(), None, world);
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
                form.set(field, value, &world.bank.contents);
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
                    // Back from the first question leads out, not to what is prepared no longer.
                    Act::Replace(["#/", &self.path()].concat()),
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
        let path = ["#/", &self.path()].concat();
        vec![Act::Save(end.into()), Act::Replace(path), Act::Focus(Focus::Heading)]
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

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]
mod tests {
    use super::*;
    use crate::app::bank::Bank;
    use crate::learning::{Log, Visit};
    use crate::quiz::source::compile;

    fn bank() -> Bank {
        let files = ["1-le-principe", "4-partager"].map(|name| {
            let name = ["quizzes/", name, ".toml"].concat();
            let bytes = std::fs::read(&name).unwrap();
            (name, bytes)
        });
        Bank::new(Contents::of(&compile(&files).unwrap()))
    }

    fn begun(bank: &Bank, minutes: Option<u16>) -> (Log, Name) {
        let exam = Exam { time: 1000, seed: 7, questions: 6, theme: None, minutes };
        let mut log = Log::default();
        log.append(Visit(1), exam.clone());
        assert!(Sitting::begin(exam.clone(), &|exam| pool(&bank.contents, exam)).is_some());
        (log, exam.name())
    }

    fn sat(state: &State) -> &Sat {
        let State::Sitting(sat) = state else { panic!("{state:?}") };
        sat
    }

    #[test]
    fn the_address_of_an_exam_leads_to_its_question_with_the_clock_as_it_was_left() {
        let bank = bank();
        let (log, name) = begun(&bank, Some(10));
        let world = World { bank: &bank, log: &log, now: 2000 };
        let mut left = State::named(name, Some(4), &world);
        assert_eq!((sat(&left).sitting.position(), left.path().as_str()), (3, "examen/7/1000/4"));
        assert!(left.title().contains('4'), "{}", left.title());
        left.update(Msg::ClockHidden(true), &world);
        left.update(Msg::Sure(Confidence::Guess), &world);
        let acts = left.update(Msg::Asked(5), &world);
        assert!(acts.contains(&Act::Go("#/examen/7/1000/6".to_owned())), "{acts:?}");
        left.update(Msg::Asked(3), &world);
        left.update(Msg::Sure(Confidence::Guess), &world);
        for (number, sure) in [(4, Some(Confidence::Guess)), (5, None)] {
            let mut back = State::named(name, Some(number), &world);
            back.go_on_from(&left);
            let sat = sat(&back);
            assert_eq!(sat.sitting.position() + 1, number);
            assert_eq!((sat.clock.hidden, sat.sure), (true, sure));
        }
        for number in [None, Some(0), Some(99)] {
            assert_eq!(State::named(name, number, &world).path(), "examen/7/1000/1");
        }
    }

    #[test]
    fn the_case_that_comes_next_is_known_while_one_is_read() {
        let bank = bank();
        let (log, name) = begun(&bank, None);
        let world = World { bank: &bank, log: &log, now: 2000 };
        let state = State::named(name, Some(1), &world);
        let asked = sat(&state).sitting.asked();
        let next = asked.iter().find(|one| one.case() != asked[0].case()).unwrap();
        let (case, _) = bank.find(next).unwrap();
        assert_eq!(state.ahead(&world).map(|one| &one.title), Some(&case.title));
        let last = State::named(name, Some(6), &world);
        assert!(last.ahead(&world).is_none());
    }

    #[test]
    fn the_same_exam_again_is_shown_as_it_will_be_asked() {
        let bank = bank();
        let contents = &bank.contents;
        let module = &contents.modules[0];
        let count = module.items().count();
        let exam = |theme: &str, questions, minutes| Exam {
            time: 0,
            seed: 7,
            questions,
            theme: Some(theme.to_owned()),
            minutes,
        };
        let all = u16::try_from(count).unwrap();
        let mut form = Form::like(&exam(&module.id, all, Some(25)), contents);
        let made = form.exam(0).unwrap();
        assert_eq!((made.questions, made.minutes), (u16::MAX, Some(25)), "all there were");
        form.set(setup::Field::Theme, String::new(), contents);
        assert_eq!(form.exam(0).unwrap().questions, u16::MAX, "and all there are then");
        let mut form = Form::like(&exam(&module.id, 4, None), contents);
        assert_eq!(form.exam(0).unwrap().questions, 4);
        form.set(setup::Field::Theme, String::new(), contents);
        form.set(setup::Field::Questions, "15".to_owned(), contents);
        form.set(setup::Field::Theme, module.id.clone(), contents);
        let asked = form.exam(0).unwrap().questions;
        assert_eq!(asked, if count > 15 { 15 } else { u16::MAX });
        let gone = Form::like(&exam("gone", 4, None), contents).exam(0).unwrap();
        assert_eq!((gone.theme, gone.questions), (None, 4));
    }
}
