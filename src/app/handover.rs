//! The two programs of one page: the light one that asks a newcomer's first question, and the house,
//! which has every room and takes over at the next screen once it is there.
//!
//! The one leaves nothing behind for the other but the address and the log, from which every screen
//! is found again.

use super::messages::{self, Catalogue, Place};
use super::platform::hearing::{HAND_OVER, SUMMON, tell};
use super::platform::{self, FetchProblem};
use super::play::Play;
use super::root::Root;
use super::{focus, screen};
use crate::learning::Notice;
use wasm_bindgen_futures::spawn_local;
use yew::Properties;

/// Whether this program has every room.
pub const WHOLE: bool = cfg!(feature = "house");

/// The house, as far as it has come to the light program.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum House {
    /// Nobody has asked for it.
    #[default]
    Away,
    /// It is on its way.
    Coming,
    /// It can take over.
    Ready,
    /// It did not come.
    Absent,
}

impl House {
    /// Asks for it, unless it is there or on its way. The house itself has nobody to ask for.
    pub fn summon(&mut self) {
        if !WHOLE && matches!(self, Self::Away | Self::Absent) {
            *self = Self::Coming;
            tell(SUMMON);
        }
    }
}

/// What one program leaves for the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// As [`Store::leave`](crate::learning::Store::leave) gives it.
    pub log: String,
    /// What the learner is told and has not put away.
    pub notices: Vec<Notice>,
}

/// What the page starts from.
#[derive(Clone, Debug, Default, PartialEq, Properties)]
pub struct Start {
    /// The file of contents, if it has come already.
    pub contents: Option<Result<Vec<u8>, FetchProblem>>,
    /// What the program before has left.
    pub left: Option<Left>,
    /// Whether the language to begin with did not come.
    pub speechless: bool,
}

/// Whether the log alone tells where the play stands: the options of one without an answer come in an order
/// that is drawn anew.
pub fn is_kept(play: &Play) -> bool {
    play.session.answered() > 0
}

/// Lets the house take over the page, whose address is the one to be shown. Where storage is blocked the
/// answers of this visit stand nowhere else.
pub fn hand_over(left: &Left) {
    if let Some(place) = focus::element("app") {
        let notices: Vec<String> = left.notices.iter().map(|notice| notice.code()).collect();
        for (name, value) in [(LOG, &left.log), (NOTICES, &notices.join(" "))] {
            // Refused only for a name that is none.
            let _ = place.set_attribute(name, value);
        }
    }
    tell(HAND_OVER);
}

/// What the program before has left; nothing where there was none.
fn left() -> Option<Left> {
    let place = focus::element("app").filter(|_| WHOLE)?;
    let notices = place.get_attribute(NOTICES).unwrap_or_default();
    let notices = notices.split(' ').filter_map(Notice::of_code).collect();
    Some(Left { log: place.get_attribute(LOG)?, notices })
}

/// Starts the page in the element `app` of the document; in its place, where another program has lived in
/// it, so that nothing of that one hears the learner any more. What that one drew stays until there is
/// something to draw.
///
/// French waits for nothing; the words of another language come first.
pub fn run() {
    let left = left();
    let language = language(left.is_some());
    if left.is_none() && language == 0 {
        return render(Start::default());
    }
    spawn_local(async move {
        let mut speechless = false;
        if language > 0 {
            let file = platform::fetch_bytes(messages::file(language)).await.ok();
            let catalogue = file.and_then(|file| Catalogue::read(language, file));
            speechless = catalogue.is_none();
            messages::speak(catalogue.unwrap_or(Catalogue::FRENCH));
            focus::entitle(&screen::title_of_start());
        }
        let mut contents = None;
        if WHOLE && left.is_some() {
            contents = Some(platform::fetch_contents().await);
            if let Some(place) = focus::element("app")
                && let Ok(copy) = place.clone_node()
            {
                // Refused only for an element that is no longer there.
                let _ = place.replace_with_with_node_1(&copy);
            }
        }
        render(Start { contents, left, speechless });
    });
}

/// The language to begin with: the one that the program before spoke, if there was one.
fn language(goes_on: bool) -> Place {
    let chosen = match goes_on {
        true => platform::document_language(),
        false => platform::chosen_language(),
    };
    messages::preferred(chosen.as_deref(), platform::browser_language().as_deref())
}

fn render(start: Start) {
    if let Some(place) = focus::element("app") {
        yew::Renderer::<Root>::with_root_and_props(place, start).render();
    }
}

const LOG: &str = "data-left";
const NOTICES: &str = "data-notices";
