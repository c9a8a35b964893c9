//! What each screen is drawn from.

use super::{Msg, Root};
use crate::app::frame::Frame;
use crate::app::play::Play;
use crate::app::question::Answering;
use crate::app::screen::{self, Screen, State};
use crate::app::study::Study;
use crate::app::{notice, problem, score, start, steps};
use crate::learning::log::Mode;
use crate::quiz::{Bank, Module};
use std::rc::Rc;
use yew::prelude::*;

impl Root {
    pub(super) fn frame(&self, ctx: &Context<Self>) -> Frame {
        let read = ctx.link().callback(Msg::NoticeRead);
        Frame {
            module: self.module().map_or_else(String::new, |module| module.title.clone()),
            law: self.law_day(),
            notices: notice::notices(&self.notices, &read),
            steps: html! { <div>{ for self.steps() }</div> },
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
            Screen::Unknown => problem::unknown(),
            Screen::Empty(_) => problem::empty(self.module().map_or("", |m| m.title.as_str())),
            Screen::Question(play) => self.question(ctx, play),
            Screen::Score(place) => {
                let place = *place;
                let again = link.callback(move |_| Msg::ModuleBegunAgain(place));
                match self.module() {
                    Some(module) => score::score(module, self.store.log(), again),
                    None => problem::unknown(),
                }
            }
        }
    }

    fn question(&self, ctx: &Context<Self>, play: &Play) -> Html {
        let link = ctx.link();
        let Some(sight) = self.sight() else { return problem::unknown() };
        let answering = Answering {
            chosen: link.callback(Msg::OptionChosen),
            checked: link.callback(|()| Msg::AnswerChecked),
            hasty: self.hasty,
        };
        let passed = link.callback(|_| Msg::CasePassed);
        let next = link.callback(|_| Msg::NextAsked);
        let more = play.onward().session.current().is_some();
        html! { <Study sight={Rc::new(sight)} {answering} {passed} {next} {more} /> }
    }

    fn steps(&self) -> Option<Html> {
        let State::Open(_, Screen::Question(play)) = &self.state else { return None };
        let marks = play.marks(self.module()?, self.store.log());
        let words = match play.session.mode() {
            Mode::Training => ["Q", screen::place_in_words(play).get(1..)?].concat(),
            Mode::Redo => ["Reprise, ", &screen::place_in_words(play)].concat(),
        };
        Some(html! {
            <div class="steps">
                { steps::segments(&marks, Some(play.position())) }
                <p>{ words }</p>
            </div>
        })
    }

    fn module(&self) -> Option<&Module> {
        let State::Open(bank, screen) = &self.state else { return None };
        match screen {
            Screen::Start | Screen::Unknown => None,
            Screen::Empty(place) | Screen::Score(place) => bank.modules.get(*place),
            Screen::Question(play) => bank.modules.get(play.module),
        }
    }

    /// Tells one screen from the next, so that nothing of the last one stays.
    fn key(&self) -> String {
        match &self.state {
            State::Loading => "loading".to_owned(),
            State::Unreachable(_) => "unreachable".to_owned(),
            State::Open(_, Screen::Question(play)) => play.route().address(),
            State::Open(bank, screen) => {
                screen.route(bank).map_or_else(|| "unknown".to_owned(), |route| route.address())
            }
        }
    }

    /// The day whose law is shown; outside a case, from the first case's day to the last's.
    fn law_day(&self) -> String {
        let State::Open(bank, _) = &self.state else { return "Droit belge".to_owned() };
        if let Some(sight) = self.sight() {
            return ["Droit au ", &sight.case.date.french()].concat();
        }
        let days = || bank.modules.iter().flat_map(|m| &m.cases).map(|case| case.date);
        match days().min().zip(days().max()) {
            Some((first, last)) if first < last => {
                ["Droit du jour de chaque cas, du ", &first.french(), " au ", &last.french()]
                    .concat()
            }
            Some((day, _)) => ["Droit au ", &day.french()].concat(),
            None => "Droit belge".to_owned(),
        }
    }
}
