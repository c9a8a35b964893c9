//! An exam being sat: where the learner is in it, and what each step does.

use super::{Clock, Msg};
use crate::app::focus::Focus;
use crate::app::house::{Act, World};
use crate::app::platform::FetchProblem;
use crate::learning::exam::Sitting;
use crate::quiz::edition::Heading;

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

impl Sat {
    /// As it is found in the log.
    pub fn new(sitting: Sitting) -> Self {
        Self { sitting, clock: Clock::default(), ending: false, missing: None }
    }

    /// The case of the question asked.
    pub fn case<'a>(&self, world: &World<'a>) -> Option<&'a Heading> {
        world.bank.find(self.sitting.current()?).map(|(case, _)| case)
    }

    /// Changes the state.
    pub fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
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
                vec![Act::Focus(Focus::Heading)]
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
