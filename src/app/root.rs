//! The one state of the page, and every message that changes it.

#[cfg(feature = "house")]
mod aids;
mod arrivals;
mod moves;
mod rooms;
mod views;

#[cfg(feature = "house")]
use super::focus;
use super::focus::Focus;
use super::handover::{House, Start};
use super::messages;
use super::notice::Notice;
use super::platform::hearing::{self, Hearing, hear};
use super::platform::{self, FetchProblem};
#[cfg(feature = "house")]
use super::play::Play;
use super::screen::State;
use super::sight::Sight;
use super::tie::{Lit, Touch};
#[cfg(feature = "house")]
use super::trail::Trail;
use super::{frame, house};
use crate::learning::{Confidence, Store};
use yew::prelude::*;

/// What happened.
pub enum Msg {
    /// The learner wants the interface in a language, by its position.
    LanguageAsked(messages::Place),
    /// The contents' file came, or did not.
    ContentsArrived(Result<Vec<u8>, FetchProblem>),
    /// The file of that name, a case's lesson or a language's catalogue, came, or did not.
    FileArrived(String, Result<Vec<u8>, FetchProblem>),
    /// The learner wants what did not come to be fetched again.
    RetryAsked,
    /// The address names another screen.
    AddressChanged,
    /// An option was chosen, by its key.
    OptionChosen(Option<String>),
    /// The learner said how sure they are.
    Felt(Confidence),
    /// The learner wants to know.
    AnswerChecked,
    /// Something happened with what helps around an answer.
    #[cfg(feature = "house")]
    Aid(house::Aid),
    /// The learner goes on.
    NextAsked,
    /// The learner passes the case.
    CasePassed,
    /// A notice was read, by its position.
    NoticeRead(usize),
    /// Another tab may have saved something.
    SavedElsewhere,
    /// The program with every room is there, or did not come.
    HouseHeard(bool),
    /// The time has passed after which a room wanted to be woken.
    #[cfg(feature = "house")]
    Woke,
    /// Something happened in a room.
    Room(house::Msg),
    /// Something points at a number that ties, or no longer.
    Touched(Touch),
}

/// The page.
pub struct Root {
    store: Store,
    state: State,
    /// What the screen of a question shows, computed anew after every step.
    sight: Option<Sight>,
    /// The number whose partners are lit.
    lit: Lit,
    notices: Vec<Notice>,
    said: frame::Said,
    hasty: bool,
    /// The play that was left last, with the hints seen in it and what was chosen.
    #[cfg(feature = "house")]
    rested: Option<Play>,
    /// The exam that was left last.
    #[cfg(feature = "house")]
    left_room: Option<house::Room>,
    /// What the learner wrote about the question on the screen.
    #[cfg(feature = "house")]
    own_words: String,
    /// The language that the learner wants.
    wanted: messages::Place,
    /// Whether the learner asked for what comes, so that its arrival takes the focus.
    asked: bool,
    /// The files that are on their way.
    fetching: Vec<String>,
    focus: Option<Focus>,
    /// Where the case and the law were left, where they stand one above the other.
    #[cfg(feature = "house")]
    left: focus::Left,
    /// Where the screens were left that one may go back to.
    #[cfg(feature = "house")]
    trail: Trail,
    /// The program with every room, as far as it has come.
    house: House,
    /// When the room on the screen is to be woken next, by the learner's clock.
    #[cfg(feature = "house")]
    waking: Option<u64>,
    /// What of the window is heard.
    hearings: Vec<Hearing>,
    /// Whether the house has taken over.
    gone: bool,
}

impl Component for Root {
    type Message = Msg;
    type Properties = Start;

    fn create(ctx: &Context<Self>) -> Self {
        let Start { contents, left, speechless } = ctx.props();
        match contents {
            Some(contents) => ctx.link().send_message(Msg::ContentsArrived(contents.clone())),
            None => arrivals::fetch_contents(ctx),
        }
        let mut store = platform::open_store();
        let mut notices = Vec::new();
        if let Some(left) = left {
            notices.extend(left.notices.iter().copied().map(Notice::Keeping));
            store.go_on_from(&left.log);
        }
        if *speechless {
            notices.push(Notice::NoLanguage);
        }
        let mut root = Self {
            store,
            state: State::Loading,
            sight: None,
            lit: Lit::default(),
            notices,
            said: frame::Said::default(),
            hasty: false,
            #[cfg(feature = "house")]
            rested: None,
            #[cfg(feature = "house")]
            left_room: None,
            #[cfg(feature = "house")]
            own_words: String::new(),
            wanted: messages::spoken().language,
            asked: left.is_some(),
            fetching: Vec::new(),
            focus: None,
            #[cfg(feature = "house")]
            left: focus::Left::default(),
            #[cfg(feature = "house")]
            trail: Trail::begun(),
            house: House::default(),
            #[cfg(feature = "house")]
            waking: None,
            hearings: hearings(ctx),
            gone: false,
        };
        root.take_notices();
        root
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        if self.gone {
            return false;
        }
        let only_lights = matches!(msg, Msg::Touched(_));
        let changed = self.happened(ctx, msg);
        self.fetch_awaited(ctx);
        #[cfg(feature = "house")]
        self.wake_later(ctx);
        if changed && !only_lights {
            self.sight = self.look();
        }
        if let Some(focus) = self.focus.take_if(|_| changed) {
            focus.go_once_drawn();
        }
        changed
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let page = frame::frame(self.frame(ctx));
        // The light program has no room with ties of its own, so that the whole page hears what leaves them.
        #[cfg(not(feature = "house"))]
        let page = self.lighting(ctx, page);
        page
    }
}

/// The events of the window, each as a message.
fn hearings(ctx: &Context<Root>) -> Vec<Hearing> {
    let told = |events, msg: fn() -> Msg| {
        let link = ctx.link().clone();
        hear(events, move || link.send_message(msg()))
    };
    let heard = [
        told(hearing::ELSEWHERE, || Msg::SavedElsewhere),
        told(hearing::ADDRESS, || Msg::AddressChanged),
        told(hearing::HOUSE_READY, || Msg::HouseHeard(true)),
        told(hearing::HOUSE_ABSENT, || Msg::HouseHeard(false)),
    ];
    heard.into_iter().flatten().collect()
}
