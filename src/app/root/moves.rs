//! What each message does to the state.

use super::{Msg, Root};
use crate::app::focus::{self, Focus};
use crate::app::platform::{self, FetchProblem};
use crate::app::play::Play;
use crate::app::route::{self, Route};
use crate::app::screen::{Screen, State};
use crate::app::sight::Sight;
use crate::app::{address, verdict};
use crate::quiz::Bank;
use std::rc::Rc;
use yew::prelude::*;

/// Fetches the bank; its arrival is a message.
pub fn fetch_bank(ctx: &Context<Root>) {
    ctx.link().send_future(async {
        let bytes = match platform::bank_address() {
            Some(address) => platform::fetch_bytes(&address).await,
            None => Err(FetchProblem::NoAnswer),
        };
        Msg::BankArrived(bytes)
    });
}

impl Root {
    pub(super) fn bank_arrived(&mut self, bytes: Result<Vec<u8>, FetchProblem>) {
        let bank = bytes.and_then(|bytes| Bank::decode(&bytes).ok_or(FetchProblem::BrokenOff));
        match bank {
            Ok(bank) => {
                self.state = State::Open(Rc::new(bank), Screen::Unknown);
                self.address_changed();
                // Nobody has asked for the first screen: the focus stays where it is.
                self.focus = self.retried.then_some(Focus::Heading);
            }
            Err(problem) => {
                self.state = State::Unreachable(problem);
                self.focus = self.retried.then_some(Focus::Heading);
                self.said = problem.words();
            }
        }
    }

    /// Shows the screen that the address names; says whether it is another one.
    pub(super) fn address_changed(&mut self) -> bool {
        let fragment = address::fragment();
        let State::Open(bank, screen) = &self.state else { return false };
        if route::is_anchor(&fragment) && *screen != Screen::Unknown {
            return false;
        }
        let asked =
            if route::is_anchor(&fragment) { Some(Route::Start) } else { Route::parse(&fragment) };
        let seed = platform::random_seed();
        let next = Screen::at(asked.as_ref(), bank, self.store.log(), seed, screen);
        let right = next.route(bank);
        if let Some(right) = right.filter(|right| asked.as_ref() != Some(right)) {
            address::correct(&right.address());
        }
        focus::entitle(&next.title(bank));
        let new = next != *screen || self.moving;
        self.state = State::Open(Rc::clone(bank), next);
        if new {
            self.moving = false;
            self.said.clear();
            self.hasty = false;
            self.focus = Some(Focus::Heading);
        }
        new
    }

    pub(super) fn option_chosen(&mut self, at: usize) {
        let Some(sight) = self.sight() else { return };
        let choices: Vec<_> = sight.options.iter().map(|(_, choice)| choice.clone()).collect();
        let key = sight.options.iter().find(|(place, _)| *place == at);
        let Some((_, choice)) = key else { return };
        if let Some(play) = self.play_mut()
            && let Some(session) = play.session.choose(&choice.key, &choices)
        {
            play.session = session;
            self.hasty = false;
        }
    }

    pub(super) fn answer_checked(&mut self) {
        let Some(play) = self.play_mut() else { return };
        let Some((session, answer)) = play.session.answer(platform::now(), None) else {
            self.hasty = true;
            self.said = "Choisissez d’abord une réponse.".to_owned();
            self.focus = Some(Focus::Options);
            return;
        };
        self.store.save(answer);
        if let Some(play) = self.play_mut() {
            play.session = session;
        }
        self.take_notices();
        self.said = self.sight().as_ref().and_then(verdict::said).unwrap_or_default();
        self.focus = Some(Focus::Verdict);
    }

    pub(super) fn went_on(&mut self) -> bool {
        self.moved(|play, _| Some(play.onward()))
    }

    pub(super) fn case_passed(&mut self) -> bool {
        self.moved(|play, bank| play.pass_case(bank.modules.get(play.module)?))
    }

    pub(super) fn begun_again(&mut self, place: usize) -> bool {
        let State::Open(bank, screen) = &mut self.state else { return false };
        let module = bank.modules.get(place);
        let seed = platform::random_seed();
        let Some(play) = module.and_then(|module| Play::begin((place, module), seed)) else {
            return false;
        };
        let route = play.route();
        *screen = Screen::Question(play);
        self.go(&route)
    }

    pub(super) fn notice_read(&mut self, at: usize) {
        if at < self.notices.len() {
            self.notices.remove(at);
        }
        self.focus = Some(Focus::Content);
    }

    pub(super) fn saved_elsewhere(&mut self) -> bool {
        let found = self.store.refresh();
        let told = self.take_notices();
        let log = self.store.log().clone();
        if let Some(play) = self.play_mut() {
            play.session = play.session.catch_up(&log);
        }
        found || told
    }

    /// Takes over what the store has to tell; says whether that was anything.
    pub(super) fn take_notices(&mut self) -> bool {
        let notices = self.store.take_notices();
        let told = !notices.is_empty();
        self.notices.extend(notices);
        told
    }

    /// What the screen of a question shows.
    pub(super) fn sight(&self) -> Option<Sight> {
        match &self.state {
            State::Open(bank, Screen::Question(play)) => Sight::of(play, bank, self.store.log()),
            State::Open(
                _,
                Screen::Start | Screen::Unknown | Screen::Empty(_) | Screen::Score(_),
            )
            | State::Loading
            | State::Unreachable(_) => None,
        }
    }

    fn play_mut(&mut self) -> Option<&mut Play> {
        match &mut self.state {
            State::Open(_, Screen::Question(play)) => Some(play),
            State::Open(
                _,
                Screen::Start | Screen::Unknown | Screen::Empty(_) | Screen::Score(_),
            )
            | State::Loading
            | State::Unreachable(_) => None,
        }
    }

    fn moved(&mut self, step: impl FnOnce(&Play, &Bank) -> Option<Play>) -> bool {
        let State::Open(bank, Screen::Question(play)) = &mut self.state else { return false };
        let Some(next) = step(play, bank) else { return false };
        let route = next.route();
        *play = next;
        self.go(&route)
    }

    /// Goes to an address; what stands there is drawn when the browser says that one is there.
    fn go(&mut self, route: &Route) -> bool {
        self.moving = true;
        let address = route.address();
        if address::fragment() == address {
            return self.address_changed();
        }
        address::go(&address);
        false
    }
}
