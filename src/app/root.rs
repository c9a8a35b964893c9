//! The one state of the page, and every message that changes it.

mod arrivals;
mod moves;
mod views;

use super::focus::Focus;
use super::platform::{self, Elsewhere, FetchProblem};
use super::screen::State;
use super::sight::Sight;
use super::tie::Lit;
use super::{address, frame};
use crate::learning::{Notice, Store};
use yew::prelude::*;

/// What happened.
pub enum Msg {
    /// The contents' file came, or did not.
    ContentsArrived(Result<Vec<u8>, FetchProblem>),
    /// The file of that name, a case's lesson, came, or did not.
    LessonArrived(String, Result<Vec<u8>, FetchProblem>),
    /// The learner wants what did not come to be fetched again.
    RetryAsked,
    /// The address names another screen.
    AddressChanged,
    /// An option was chosen, by its key.
    OptionChosen(Option<String>),
    /// The learner wants to know.
    AnswerChecked,
    /// The learner goes on.
    NextAsked,
    /// The learner passes the case.
    CasePassed,
    /// The whole module again, by its position in the bank.
    ModuleBegunAgain(usize),
    /// A notice was read, by its position.
    NoticeRead(usize),
    /// Another tab may have saved something.
    SavedElsewhere,
    /// A number that ties is under the pointer, or none.
    Pointed(Option<u8>),
    /// A number that ties has the focus, or none.
    Focused(Option<u8>),
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
    said: String,
    hasty: bool,
    /// Whether the learner asked for the screen that is about to come.
    moving: bool,
    /// Whether the learner asked for what comes, so that its arrival takes the focus.
    asked: bool,
    /// The files of the lessons that are on their way.
    fetching: Vec<String>,
    focus: Option<Focus>,
    _elsewhere: Option<Elsewhere>,
    _address: Option<address::Heard>,
}

impl Component for Root {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        let link = ctx.link();
        let (elsewhere, changed) = (link.clone(), link.clone());
        arrivals::fetch_contents(ctx);
        let mut root = Self {
            store: platform::open_store(),
            state: State::Loading,
            sight: None,
            lit: Lit::default(),
            notices: Vec::new(),
            said: String::new(),
            hasty: false,
            moving: false,
            asked: false,
            fetching: Vec::new(),
            focus: None,
            _elsewhere: platform::on_elsewhere(move || {
                elsewhere.send_message(Msg::SavedElsewhere);
            }),
            _address: address::on_change(move || changed.send_message(Msg::AddressChanged)),
        };
        root.take_notices();
        root
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let only_lights = matches!(msg, Msg::Pointed(_) | Msg::Focused(_));
        let changed = self.happened(ctx, msg);
        self.fetch_awaited(ctx);
        if changed && !only_lights {
            self.sight = self.look();
        }
        changed
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        frame::frame(self.frame(ctx))
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(focus) = self.focus.take() {
            focus.go();
        }
    }
}
