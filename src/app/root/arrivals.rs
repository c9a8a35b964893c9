//! What is fetched, and what its arrival does to the state.

use super::{Msg, Root};
use crate::app::bank::Bank;
use crate::app::focus::Focus;
use crate::app::platform::{self, FetchProblem};
use crate::app::screen::{Screen, State};
use crate::app::start;
use crate::quiz::edition::{Contents, Lesson};
use yew::prelude::*;

/// Fetches the contents; their arrival is a message.
pub fn fetch_contents(ctx: &Context<Root>) {
    ctx.link().send_future(async { Msg::ContentsArrived(platform::fetch_contents().await) });
}

impl Root {
    /// What did not come, again.
    pub(super) fn retry(&mut self, ctx: &Context<Self>) {
        self.asked = true;
        self.focus = Some(Focus::Heading);
        if let State::Open(_, screen) = &mut self.state {
            if let Screen::Missing(place, _) = screen {
                *screen = Screen::Awaited(*place);
            }
        } else {
            self.state = State::Loading;
            fetch_contents(ctx);
        }
    }

    pub(super) fn contents_arrived(
        &mut self,
        ctx: &Context<Self>,
        bytes: Result<Vec<u8>, FetchProblem>,
    ) {
        match bytes.and_then(|bytes| Contents::decode(&bytes).ok_or(FetchProblem::BrokenOff)) {
            Ok(contents) => {
                self.state = State::Open(Bank::new(contents), Screen::Unknown);
                self.address_changed();
            }
            Err(problem) => {
                self.state = State::Unreachable(problem);
                self.said = problem.words();
            }
        }
        self.arrived();
        self.fetch_ahead(ctx);
    }

    /// Fetches the lesson that the start leads to, while the learner reads the start.
    fn fetch_ahead(&mut self, ctx: &Context<Self>) {
        if let State::Open(bank, Screen::Start) = &self.state
            && let Some(play) = start::unfinished(bank, self.store.log())
        {
            self.fetch_lesson(ctx, play.module);
        }
    }

    /// Fetches the lesson that the screen waits for.
    pub(super) fn fetch_awaited(&mut self, ctx: &Context<Self>) {
        if let State::Open(_, Screen::Awaited(place)) = self.state {
            self.fetch_lesson(ctx, place);
        }
    }

    /// Fetches a lesson, unless it is on its way; its arrival is a message.
    fn fetch_lesson(&mut self, ctx: &Context<Self>, place: usize) {
        let State::Open(bank, _) = &self.state else { return };
        let Some(module) = bank.module(place).filter(|_| self.fetching != Some(place)) else {
            return;
        };
        self.fetching = Some(place);
        let file = module.file.clone();
        ctx.link().send_future(async move {
            Msg::LessonArrived(place, platform::fetch_bytes(&file).await)
        });
    }

    pub(super) fn lesson_arrived(
        &mut self,
        place: usize,
        bytes: Result<Vec<u8>, FetchProblem>,
    ) -> bool {
        self.fetching = self.fetching.filter(|fetching| *fetching != place);
        let lesson = bytes.and_then(|bytes| Lesson::decode(&bytes).ok_or(FetchProblem::BrokenOff));
        let State::Open(bank, screen) = &mut self.state else { return false };
        let waiting =
            matches!(screen, Screen::Awaited(at) | Screen::Missing(at, _) if *at == place);
        match lesson {
            Ok(lesson) => {
                bank.take_in(place, lesson);
                if waiting {
                    self.address_changed();
                }
            }
            Err(problem) if waiting => {
                *screen = Screen::Missing(place, problem);
                self.said = problem.words();
            }
            Err(_) => {}
        }
        if waiting {
            self.arrived();
        }
        waiting
    }

    /// What nobody has asked for leaves the focus where it is.
    fn arrived(&mut self) {
        self.focus = self.asked.then_some(Focus::Heading);
    }
}
