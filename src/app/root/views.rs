//! What each screen is drawn from.

use super::{Msg, Root};
use crate::app::bank::Bank;
use crate::app::element::{french, gathering, worded};
use crate::app::frame::Frame;
use crate::app::handover::{House, WHOLE};
use crate::app::house;
use crate::app::messages::say;
use crate::app::platform::FetchProblem;
use crate::app::play::Play;
use crate::app::question::Answering;
use crate::app::route::Course;
use crate::app::screen::{self, Screen, State};
use crate::app::sight::Subject;
use crate::app::study::{Study, study};
use crate::app::world::World;
use crate::app::{languages, notice, platform, problem, start, steps, tie};
use crate::law::text::LAST_READING;
use web_sys::Element;
use yew::prelude::*;

impl Root {
    pub(super) fn frame(&self, ctx: &Context<Self>) -> Frame {
        let read = ctx.link().callback(Msg::NoticeRead);
        Frame {
            module: self.module(),
            law: self.law_day(),
            read: say::texts_read(LAST_READING),
            languages: languages::languages(&ctx.link().callback(Msg::LanguageAsked)),
            notices: notice::notices(&self.notices, &read),
            steps: self.steps(),
            content: html! { <div key={self.key()}>{ self.content(ctx) }</div> },
            said: self.said.clone(),
        }
    }

    fn content(&self, ctx: &Context<Self>) -> Html {
        match &self.state {
            State::Loading => problem::loading(),
            State::Unreachable(why) => {
                problem::unreachable(*why, ctx.link().callback(|_| Msg::RetryAsked))
            }
            State::Open(bank, screen) => self.open(ctx, bank, screen),
        }
    }

    fn open(&self, ctx: &Context<Self>, bank: &Bank, screen: &Screen) -> Html {
        let link = ctx.link();
        match screen {
            Screen::Start => start::start(bank, self.store.log()),
            Screen::Unknown => self.unknown(ctx),
            Screen::Empty(_) => problem::empty(&self.module_title()),
            Screen::Awaited(play) => {
                problem::awaited(play.case(bank).map_or("", |case| case.title.as_str()))
            }
            Screen::Missing(_, why) => {
                problem::unreachable(*why, link.callback(|_| Msg::RetryAsked))
            }
            Screen::Room(room) => {
                let world = World { bank, log: self.store.log(), now: platform::now() };
                room.view(&world, &link.callback(Msg::Room))
            }
            Screen::Question(play) => self
                .question(ctx, play, bank)
                .unwrap_or_else(|| house::changed(link.callback(|_| Msg::NextAsked))),
            Screen::Score(place) => match bank.module(*place) {
                Some(module) => house::score(module, &bank.contents, self.store.log()),
                None => problem::unknown(),
            },
        }
    }

    /// No screen has this address, or only the house knows it.
    fn unknown(&self, ctx: &Context<Self>) -> Html {
        match self.house {
            _ if WHOLE => problem::unknown(),
            House::Absent => {
                let retry = ctx.link().callback(|_| Msg::RetryAsked);
                problem::unreachable(FetchProblem::NoAnswer, retry)
            }
            House::Away | House::Coming | House::Ready => problem::loading(),
        }
    }

    fn question(&self, ctx: &Context<Self>, play: &Play, bank: &Bank) -> Option<Html> {
        let link = ctx.link();
        let answering = Answering {
            chosen: link.callback(|event: Event| Msg::OptionChosen(value(&event))),
            confidence: play.confidence,
            felt: link.callback(Msg::Felt),
            checked: link.callback(|event: SubmitEvent| {
                event.prevent_default();
                Msg::AnswerChecked
            }),
            passed: link.callback(|_| Msg::CasePassed),
            hasty: self.hasty,
        };
        let screen = study(Study {
            subject: Subject::of(play, bank)?,
            sight: self.sight.as_ref()?,
            lit: self.lit.number(),
            answering,
            #[cfg(feature = "house")]
            aids: self.aids(ctx, play),
            #[cfg(not(feature = "house"))]
            aids: house::Aids,
            next: link.callback(|_| Msg::NextAsked),
        });
        #[cfg(feature = "house")]
        let screen = self.lighting(ctx, screen);
        Some(screen)
    }

    /// Hears what points at the ties within.
    pub(super) fn lighting(&self, ctx: &Context<Self>, content: Html) -> Html {
        let link = ctx.link().clone();
        let tell = move |touch| link.send_message(Msg::Touched(touch));
        tie::lighting(self.lit, tell, content)
    }

    fn steps(&self) -> Html {
        let nothing = || gathering("div", "", Vec::new());
        let State::Open(bank, screen) = &self.state else { return nothing() };
        let Some(play) = screen.play() else { return nothing() };
        let marks = play.marks(&bank.contents, self.store.log());
        let words = match &play.course {
            Course::Module(_) => screen::place_in_words(play),
            Course::Drill(drill) => drill.place(play.position(), play.session.asked().len()),
        };
        let row = steps::segments(&marks, Some(play.position()));
        gathering("div", "steps", vec![row, worded("p", "steps-words", &words)])
    }

    /// The module one is in, or the way one plays.
    fn module(&self) -> Html {
        if let State::Open(_, screen) = &self.state
            && let Some(Course::Drill(drill)) = screen.play().map(|play| &play.course)
            && drill.module().is_none()
        {
            return worded("span", "frame-module", drill.name());
        }
        french("span", "frame-module", &self.module_title())
    }

    /// The title of the module one is in.
    fn module_title(&self) -> String {
        let State::Open(bank, screen) = &self.state else { return String::new() };
        let module = screen.module(bank).and_then(|place| bank.module(place));
        module.map_or_else(String::new, |module| module.title.clone())
    }

    /// Tells one screen from the next, so that nothing of the last one stays.
    fn key(&self) -> String {
        match &self.state {
            State::Loading => "loading".to_owned(),
            State::Unreachable(_) => "unreachable".to_owned(),
            State::Open(_, Screen::Question(play)) => play.route().address(),
            State::Open(_, Screen::Awaited(_)) => "awaited".to_owned(),
            State::Open(_, Screen::Missing(..)) => "missing".to_owned(),
            State::Open(_, Screen::Room(room)) => room.key(),
            State::Open(bank, screen) => {
                screen.route(bank).map_or_else(|| "unknown".to_owned(), |route| route.address())
            }
        }
    }

    /// The day whose law is shown; outside a case, from the first case's day to the last's.
    fn law_day(&self) -> String {
        let State::Open(bank, screen) = &self.state else { return say::belgian_law().to_owned() };
        if let Some(case) = screen.play().and_then(|play| play.case(bank)) {
            return say::law_on(case.date());
        }
        if let Screen::Room(room) = screen
            && let Some(day) = room.law_day(&self.world(bank))
        {
            return say::law_on(day);
        }
        match bank.contents.days {
            Some((first, last)) if first < last => say::law_between(first, last),
            Some((day, _)) => say::law_on(day),
            None => say::belgian_law().to_owned(),
        }
    }
}

/// The key of the option that was chosen.
fn value(event: &Event) -> Option<String> {
    event.target_dyn_into::<Element>()?.get_attribute("value")
}
