//! What is fetched, and what its arrival does to the state.

use super::{Msg, Root};
use crate::app::bank::Bank;
use crate::app::focus::Focus;
use crate::app::messages::{self, Catalogue, Place, say};
use crate::app::notice::Notice;
use crate::app::platform::{self, FetchProblem};
use crate::app::screen::{Screen, State};
use crate::app::world::World;
use crate::app::{focus, problem, start};
use crate::quiz::edition::{Contents, Lesson};
use yew::prelude::*;

/// Fetches the contents; their arrival is a message.
pub fn fetch_contents(ctx: &Context<Root>) {
    ctx.link().send_future(async { Msg::ContentsArrived(platform::fetch_contents().await) });
}

impl Root {
    /// Speaks the language that was asked for, as soon as its catalogue is there.
    pub(super) fn language_asked(&mut self, ctx: &Context<Self>, language: Place) -> bool {
        self.wanted = language;
        if language == messages::spoken().language {
            return false;
        }
        if language == 0 {
            self.speak(Catalogue::FRENCH);
            return true;
        }
        self.fetch_file(ctx, messages::file(language).to_owned());
        false
    }

    /// A catalogue or a lesson came, or did not.
    pub(super) fn file_arrived(
        &mut self,
        ctx: &Context<Self>,
        file: String,
        bytes: Result<Vec<u8>, FetchProblem>,
    ) -> bool {
        self.fetching.retain(|fetching| *fetching != file);
        match say::LANGUAGES.iter().position(|language| language.file == file) {
            Some(language) => self.catalogue_arrived(language, bytes),
            None => self.lesson_arrived(ctx, file, bytes),
        }
    }

    fn catalogue_arrived(&mut self, language: Place, bytes: Result<Vec<u8>, FetchProblem>) -> bool {
        let catalogue = bytes.ok().and_then(|bytes| Catalogue::read(language, bytes));
        if self.wanted != language {
            return false;
        }
        match catalogue {
            Some(catalogue) => self.speak(catalogue),
            None => {
                self.wanted = messages::spoken().language;
                self.notices.retain(|notice| *notice != Notice::NoLanguage);
                self.notices.push(Notice::NoLanguage);
            }
        }
        true
    }

    /// Says everything in this language; what is on the screen stays where it is.
    fn speak(&mut self, catalogue: Catalogue) {
        platform::choose_language(messages::speak(catalogue));
        self.notices.retain(|notice| *notice != Notice::NoLanguage);
        self.said.tell(say::language_changed().into());
        focus::entitle(&self.title());
    }

    /// What did not come, again.
    pub(super) fn retry(&mut self, ctx: &Context<Self>) {
        self.asked = true;
        self.focus = Some(Focus::Heading);
        if let State::Open(_, screen) = &mut self.state {
            match screen {
                Screen::Missing(play, _) => *screen = Screen::Awaited(play.clone()),
                Screen::Unknown => self.house.summon(),
                Screen::Start
                | Screen::Empty(_)
                | Screen::Awaited(_)
                | Screen::Question(_)
                | Screen::Score(_)
                | Screen::Room(_) => {}
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
            Err(why) => {
                self.state = State::Unreachable(why);
                self.said.tell(problem::words(why).into());
            }
        }
        self.arrived();
        self.fetch_ahead(ctx);
    }

    /// Fetches the lesson that the screen waits for.
    pub(super) fn fetch_awaited(&mut self, ctx: &Context<Self>) {
        let State::Open(bank, screen) = &self.state else { return };
        let file = match screen {
            Screen::Awaited(play) => play.case(bank).map(|case| case.file.clone()),
            Screen::Room(room) => room.awaits(&self.world(bank)),
            Screen::Start
            | Screen::Unknown
            | Screen::Empty(_)
            | Screen::Missing(..)
            | Screen::Question(_)
            | Screen::Score(_) => None,
        };
        if let Some(file) = file {
            self.fetch_file(ctx, file);
        }
    }

    /// Fetches the lesson that comes next, while the learner reads the start or a case. Where it
    /// does not come, nobody is told: it is fetched again when it is awaited.
    pub(super) fn fetch_ahead(&mut self, ctx: &Context<Self>) {
        let State::Open(bank, screen) = &self.state else { return };
        let next = match screen {
            Screen::Start => {
                start::unfinished(bank, self.store.log()).and_then(|play| play.case(bank))
            }
            Screen::Question(play) => play.next_case(bank),
            Screen::Room(room) => room.ahead(&self.world(bank)),
            Screen::Unknown
            | Screen::Empty(_)
            | Screen::Awaited(_)
            | Screen::Missing(..)
            | Screen::Score(_) => None,
        };
        if let Some(case) = next.filter(|case| bank.lesson(case).is_none()) {
            let file = case.file.clone();
            self.fetch_file(ctx, file);
        }
    }

    /// Fetches a file, unless it is on its way; its arrival is a message.
    fn fetch_file(&mut self, ctx: &Context<Self>, file: String) {
        if self.fetching.contains(&file) {
            return;
        }
        self.fetching.push(file.clone());
        ctx.link().send_future(async move {
            let bytes = platform::fetch_bytes(&file).await;
            Msg::FileArrived(file, bytes)
        });
    }

    fn lesson_arrived(
        &mut self,
        ctx: &Context<Self>,
        file: String,
        bytes: Result<Vec<u8>, FetchProblem>,
    ) -> bool {
        let lesson = bytes.and_then(|bytes| Lesson::decode(&bytes).ok_or(FetchProblem::BrokenOff));
        let State::Open(bank, screen) = &mut self.state else { return false };
        let world = World { bank, log: self.store.log(), now: platform::now() };
        let (wanted, waiting) = match screen {
            Screen::Room(room) => (room.awaits(&world).filter(|wanted| *wanted == file), None),
            Screen::Awaited(play) => {
                let own = play.case(bank).is_some_and(|case| case.file == file);
                (None, own.then(|| play.clone()))
            }
            Screen::Start
            | Screen::Unknown
            | Screen::Empty(_)
            | Screen::Missing(..)
            | Screen::Question(_)
            | Screen::Score(_) => (None, None),
        };
        let why = match lesson {
            Ok(lesson) => {
                bank.take_in(file, lesson);
                None
            }
            Err(why) => Some(why),
        };
        if let (Screen::Room(room), Some(_)) = (&mut *screen, wanted) {
            let settled = room.has_heading();
            match why {
                Some(why) => {
                    room.lesson_missing(why);
                    self.said.tell(problem::words(why).into());
                }
                None => self.fetch_ahead(ctx),
            }
            if !settled {
                self.arrived();
            }
            return true;
        }
        let Some(play) = waiting else { return false };
        self.said.tell(why.map(problem::words).unwrap_or_default().into());
        *screen = match why {
            None => Screen::of(play, bank),
            Some(why) => Screen::Missing(play, why),
        };
        self.arrived();
        self.fetch_ahead(ctx);
        true
    }

    /// What nobody has asked for leaves the focus where it is, unless the address itself names a part.
    fn arrived(&mut self) {
        #[cfg(feature = "house")]
        if matches!(self.focus, Some(Focus::Part(_))) {
            return;
        }
        self.focus = self.asked.then_some(Focus::Heading);
        #[cfg(feature = "house")]
        if self.asked
            && let State::Open(bank, screen) = &self.state
        {
            self.focus = Some(screen.focus(&self.world(bank)));
        }
    }
}
