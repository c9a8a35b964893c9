//! What each message does to the state.

use super::{Msg, Root};
use crate::app::address;
use crate::app::focus::{self, Focus};
use crate::app::handover::{self, House, Left, WHOLE};
use crate::app::messages::{self, Words, say};
use crate::app::notice::Notice;
use crate::app::platform;
use crate::app::play::Play;
use crate::app::route::{self, Route};
use crate::app::screen::{self, Screen, State};
use crate::app::sight::Sight;
use crate::app::tie::Lit;
use crate::app::world::World;
use crate::learning::Confidence;
use crate::quiz::edition::Contents;
use yew::prelude::*;

impl Root {
    /// Changes the state; says whether there is something new to draw.
    pub(super) fn happened(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        match msg {
            Msg::LanguageAsked(language) => return self.language_asked(ctx, language),
            Msg::ContentsArrived(bytes) => self.contents_arrived(ctx, bytes),
            Msg::FileArrived(file, bytes) => return self.file_arrived(ctx, file, bytes),
            Msg::RetryAsked => self.retry(ctx),
            Msg::AddressChanged => {
                self.asked = true;
                let new = self.address_changed();
                self.fetch_ahead(ctx);
                return new;
            }
            Msg::OptionChosen(key) => self.option_chosen(key.as_deref()),
            Msg::Felt(confidence) => self.felt(confidence),
            Msg::AnswerChecked => self.answer_checked(),
            #[cfg(feature = "house")]
            Msg::Aid(aid) => return self.aided(aid),
            Msg::NextAsked => return self.moved(ctx, |play, _| Some(play.onward())),
            Msg::CasePassed => return self.moved(ctx, Play::pass_case),
            Msg::NoticeRead(at) => self.notice_read(at),
            Msg::SavedElsewhere => return self.saved_elsewhere(),
            Msg::HouseHeard(ready) => return self.house_heard(ready),
            Msg::Room(msg) => {
                self.room(msg);
                self.fetch_ahead(ctx);
            }
            #[cfg(feature = "house")]
            Msg::Woke => self.woke(),
            Msg::Touched(touch) => return self.lit.touch(touch),
        }
        true
    }

    /// Shows the screen that the address names; says whether it is another one.
    pub(super) fn address_changed(&mut self) -> bool {
        self.show(false)
    }

    /// The same; `onward` is said where the play on the screen goes there by itself.
    fn show(&mut self, onward: bool) -> bool {
        let fragment = address::fragment();
        if self.gives_way(onward) && !route::is_anchor(&fragment) {
            self.hand_over();
            return false;
        }
        #[cfg(feature = "house")]
        let back = self.trail.step();
        #[cfg(feature = "house")]
        self.end_out_of_time();
        #[cfg(feature = "house")]
        let rested = self.rested();
        #[cfg(not(feature = "house"))]
        let rested = None;
        let State::Open(bank, screen) = &mut self.state else { return false };
        if route::is_anchor(&fragment) && *screen != Screen::Unknown {
            return false;
        }
        let asked =
            if route::is_anchor(&fragment) { Some(Route::Start) } else { Route::parse(&fragment) };
        let seed = platform::random_seed();
        let world = World { bank, log: self.store.log(), now: platform::now() };
        let next = Screen::at(asked.as_ref(), &world, seed, (screen, rested.as_ref()));
        #[cfg(feature = "house")]
        let next = next.resumed(screen, &mut self.left_room);
        let right = next.route(bank);
        if let Some(right) = right.filter(|right| asked.as_ref() != Some(right)) {
            address::correct(&right.address());
        }
        if next == Screen::Unknown {
            if self.house == House::Ready {
                self.hand_over();
                return false;
            }
            self.house.summon();
        }
        focus::entitle(&next.title(&world));
        let new = next != *screen || onward;
        let focus = next.focus(
            #[cfg(feature = "house")]
            &world,
        );
        #[cfg(feature = "house")]
        if let Some(left) = screen.play()
            && next.play().is_none_or(|play| play.course != left.course)
        {
            self.rested = Some(left.clone());
        }
        *screen = next;
        if new {
            self.lit = Lit::default();
            self.said.tell(Words::default());
            self.hasty = false;
            #[cfg(feature = "house")]
            self.begin_aids();
            self.focus = Some(focus);
            #[cfg(feature = "house")]
            if let Some(place) = back {
                self.focus = Some(Focus::Back(place));
            }
        }
        new
    }

    /// The title of the page.
    pub(super) fn title(&self) -> String {
        match &self.state {
            State::Open(bank, screen) => screen.title(&self.world(bank)),
            State::Loading | State::Unreachable(_) => screen::title_of_start(),
        }
    }

    fn option_chosen(&mut self, key: Option<&str>) {
        let choices: Vec<_> =
            self.sight.iter().flat_map(|sight| &sight.options).map(|(_, c)| c.clone()).collect();
        if let (Some(key), Some(play)) = (key, self.play_mut())
            && let Some(session) = play.session.choose(key, &choices)
        {
            play.session = session;
            self.hasty = false;
        }
    }

    fn felt(&mut self, confidence: Confidence) {
        if let Some(play) = self.play_mut() {
            play.confidence = Some(confidence);
        }
    }

    fn answer_checked(&mut self) {
        let Some(play) = self.play_mut() else { return };
        let Some((session, answer)) = play.session.answer(platform::now(), play.confidence) else {
            self.hasty = true;
            self.said.tell(say::choose_first().into());
            self.focus = Some(Focus::Options);
            return;
        };
        self.store.save(answer);
        if let Some(play) = self.play_mut() {
            play.session = session;
        }
        self.take_notices();
        let missed = WHOLE && self.look().as_ref().is_some_and(Sight::may_be_tried_again);
        if let Some(play) = self.play_mut() {
            play.offered = missed && play.session.again().is_some();
        }
        // The verdict is told by the focus that it takes.
        self.said.tell(Words::default());
        self.focus = Some(Focus::Verdict);
        self.house.summon();
    }

    fn house_heard(&mut self, ready: bool) -> bool {
        self.house = if ready { House::Ready } else { House::Absent };
        let waiting = matches!(self.state, State::Open(_, Screen::Unknown));
        if waiting && ready {
            self.hand_over();
        }
        waiting && !ready
    }

    /// Whether the house takes over instead of the screen that is to come.
    fn gives_way(&self, onward: bool) -> bool {
        let State::Open(_, screen) = &self.state else { return false };
        let kept = match screen {
            Screen::Question(play) => !onward || handover::is_kept(play),
            Screen::Start
            | Screen::Unknown
            | Screen::Empty(_)
            | Screen::Awaited(_)
            | Screen::Missing(..)
            | Screen::Score(_)
            | Screen::Room(_) => true,
        };
        self.house == House::Ready && kept
    }

    /// Lets the house take over, in the language that is wanted; from then on nothing is heard.
    fn hand_over(&mut self) {
        self.hearings.clear();
        self.gone = true;
        messages::hand_on(self.wanted);
        let kept = |notice: &Notice| match notice {
            Notice::Keeping(notice) => Some(*notice),
            Notice::NoLanguage => None,
            #[cfg(feature = "house")]
            Notice::Room(_) => None,
        };
        let notices = self.notices.iter().filter_map(kept).collect();
        let left = Left { log: self.store.leave(), notices };
        handover::hand_over(&left);
    }

    fn notice_read(&mut self, at: usize) {
        if at < self.notices.len() {
            self.notices.remove(at);
        }
        self.focus = Some(Focus::Content);
    }

    fn saved_elsewhere(&mut self) -> bool {
        let known = self.store.log().entries().len();
        self.store.refresh();
        let news = self.store.log().entries().len() != known;
        let told = self.take_notices();
        let log = self.store.log();
        if let State::Open(_, screen) = &mut self.state
            && let Some(play) = screen.play_mut()
            && !play.catch_up(log)
        {
            self.address_changed();
        }
        #[cfg(feature = "house")]
        if news {
            self.room_catches_up();
        }
        news || told
    }

    /// Takes over what the store has to tell; says whether that was anything.
    pub(super) fn take_notices(&mut self) -> bool {
        let notices = self.store.take_notices();
        let told = !notices.is_empty();
        self.notices.extend(notices.into_iter().map(Notice::Keeping));
        told
    }

    /// What the screen of a question shows.
    pub(super) fn look(&self) -> Option<Sight> {
        let State::Open(bank, Screen::Question(play)) = &self.state else { return None };
        Sight::of(play, bank, self.store.log())
    }

    /// The play on the screen.
    pub(super) fn play_mut(&mut self) -> Option<&mut Play> {
        let State::Open(_, screen) = &mut self.state else { return None };
        screen.play_mut()
    }

    fn moved(&mut self, ctx: &Context<Self>, step: fn(&Play, &Contents) -> Option<Play>) -> bool {
        let State::Open(bank, screen) = &mut self.state else { return false };
        let next = screen.play().and_then(|play| step(play, &bank.contents));
        let Some(next) = next else { return false };
        let route = next.route();
        *screen = Screen::of(next, bank);
        address::go(&route.address());
        self.asked = true;
        let new = self.show(true);
        self.fetch_ahead(ctx);
        new
    }
}
