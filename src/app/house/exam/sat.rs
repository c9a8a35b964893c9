//! An exam being sat: where the learner is in it, and what each step does.

use super::{Clock, Msg, path};
use crate::app::focus::Focus;
use crate::app::house::{Act, World};
use crate::app::messages::say;
use crate::app::platform::FetchProblem;
use crate::learning::exam::{Given, Sitting};
use crate::learning::log::Confidence;
use crate::quiz::edition::Heading;

/// An exam being sat.
#[derive(Clone, Debug, PartialEq)]
pub struct Sat {
    /// Its questions and answers.
    pub sitting: Sitting,
    /// How sure the learner says to be of the answer on the screen.
    pub sure: Option<Confidence>,
    /// What of the clock is shown and was said.
    pub clock: Clock,
    /// Whether the learner was asked if it is to end.
    pub ending: bool,
    /// Why the case did not come.
    pub missing: Option<FetchProblem>,
}

impl Sat {
    /// As it is found in the log.
    pub fn new(sitting: Sitting) -> Self {
        let sure = said(&sitting);
        Self { sitting, sure, clock: Clock::default(), ending: false, missing: None }
    }

    /// Goes on with what another tab has done.
    pub fn take(&mut self, sitting: Sitting) {
        self.sure = sitting.here().map_or(self.sure, |answer| answer.confidence);
        self.sitting = sitting;
    }

    /// Goes on from where the same exam was left.
    pub fn go_on_from(&mut self, left: &Self) {
        if self.sitting.exam().name() == left.sitting.exam().name() {
            self.clock = left.clock;
            if self.sitting.position() == left.sitting.position() {
                self.sure = self.sure.or(left.sure);
            }
        }
    }

    /// « Examen : question 3 sur 10 »
    pub fn place(&self) -> String {
        say::play_place(say::exam(), self.sitting.position() + 1, self.sitting.asked().len())
    }

    /// The path of the question asked.
    pub fn path(&self) -> String {
        let number = (self.sitting.position() + 1).to_string();
        [&path(self.sitting.exam().name()), "/", &number].concat()
    }

    /// The case of the question asked.
    pub fn case<'a>(&self, world: &World<'a>) -> Option<&'a Heading> {
        world.bank.find(self.sitting.current()?).map(|(case, _)| case)
    }

    /// Whether the question asked is passed.
    pub fn is_passed(&self) -> bool {
        self.sitting.given().get(self.sitting.position()) == Some(&Given::Passed)
    }

    /// Changes the state.
    pub fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
        match msg {
            Msg::Chosen(option) => self.answer(&option, world),
            Msg::Sure(sure) => {
                self.sure = Some(sure);
                let option = self.sitting.here().map(|answer| answer.option.clone());
                option.map_or_else(Vec::new, |option| self.answer(&option, world))
            }
            Msg::CasePassed => {
                let Some((sitting, passes)) = self.sitting.pass_case(world.now) else {
                    return Vec::new();
                };
                self.sitting = sitting;
                let saved = passes.into_iter().map(|pass| Act::Save(pass.into()));
                saved.chain(self.next()).collect()
            }
            Msg::Asked(position) => self.go(position),
            Msg::Next => self.next(),
            Msg::EndAsked(asked) => self.ask_to_end(asked),
            Msg::ClockHidden(hidden) => {
                self.clock.hidden = hidden;
                Vec::new()
            }
            Msg::Retry => {
                self.missing = None;
                vec![Act::Focus(Focus::Heading)]
            }
            Msg::Set(..) | Msg::Begun | Msg::Ended => Vec::new(),
        }
    }

    fn answer(&mut self, option: &str, world: &World<'_>) -> Vec<Act> {
        let offered = self.sitting.current().and_then(|asked| world.bank.find(asked));
        let offered = offered.map_or(&[][..], |(_, item)| &item.options);
        let answered = self.sitting.answer(option, self.sure, offered, world.now);
        let Some((sitting, answer)) = answered else { return Vec::new() };
        self.sitting = sitting;
        vec![Act::Save(answer.into())]
    }

    fn next(&mut self) -> Vec<Act> {
        match self.sitting.next_open() {
            Some(open) => self.go(open),
            None => self.ask_to_end(true),
        }
    }

    fn go(&mut self, position: usize) -> Vec<Act> {
        let Some(next) = self.sitting.go(position) else { return Vec::new() };
        self.sure = said(&next);
        (self.sitting, self.ending, self.missing) = (next, false, None);
        vec![Act::Go(["#/", &self.path()].concat()), Act::Focus(Focus::Heading)]
    }

    fn ask_to_end(&mut self, asked: bool) -> Vec<Act> {
        self.ending = asked;
        vec![Act::Focus(Focus::Heading)]
    }
}

/// How sure the learner said to be of the answer that stands.
fn said(sitting: &Sitting) -> Option<Confidence> {
    sitting.here().and_then(|answer| answer.confidence)
}
