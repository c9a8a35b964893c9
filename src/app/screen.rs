//! What stands on the page: one sum type, computed from the address, the bank and the log.

use super::grading;
use super::platform::FetchProblem;
use super::play::Play;
use super::route::Route;
use crate::learning::log::{Log, Mode};
use crate::quiz::Bank;
use std::rc::Rc;

/// The state of the page.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// The bank is on its way.
    Loading,
    /// The bank did not come, or is not one.
    Unreachable(FetchProblem),
    /// The bank is there.
    Open(Rc<Bank>, Screen),
}

/// A screen of the open bank.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// The modules and what has been done.
    Start,
    /// No screen has this address.
    Unknown,
    /// A module (by position) that has no question yet.
    Empty(usize),
    /// A question, asked or answered.
    Question(Play),
    /// The end of a module, by position.
    Score(usize),
}

impl Screen {
    /// The screen at an address; a play that goes on is taken from the screen `before`.
    pub fn at(route: Option<&Route>, bank: &Bank, log: &Log, seed: u32, before: &Self) -> Self {
        let (id, mode, number) = match route {
            None => return Self::Unknown,
            Some(Route::Start) => return Self::Start,
            Some(Route::Module(id)) => (id, Mode::Training, None),
            Some(Route::Question(id, number)) => (id, Mode::Training, Some(*number)),
            Some(Route::Redo(id, number)) => (id, Mode::Redo, *number),
            Some(Route::Score(id)) => return Self::score(bank, id),
        };
        let Some(place) = grading::module(bank, id) else { return Self::Unknown };
        if place.1.cases.iter().all(|case| case.questions.is_empty()) {
            return Self::Empty(place.0);
        }
        let going_on = match before {
            Self::Question(play) if play.id == *id && play.session.mode() == mode => {
                Some(play.clone())
            }
            _ => None,
        };
        let play = going_on.or_else(|| Play::open(place, mode, log, seed));
        match play.and_then(|play| play.at(number, log)) {
            Some(play) => Self::Question(play),
            None => Self::Score(place.0),
        }
    }

    fn score(bank: &Bank, id: &str) -> Self {
        match grading::module(bank, id) {
            Some((place, module)) if module.cases.iter().any(|case| !case.questions.is_empty()) => {
                Self::Score(place)
            }
            Some((place, _)) => Self::Empty(place),
            None => Self::Unknown,
        }
    }

    /// The address that this screen should have, where it is not the one that was asked for.
    pub fn route(&self, bank: &Bank) -> Option<Route> {
        match self {
            Self::Start => Some(Route::Start),
            Self::Unknown => None,
            Self::Empty(place) => Some(Route::Module(bank.modules.get(*place)?.id.clone())),
            Self::Question(play) => Some(play.route()),
            Self::Score(place) => Some(Route::Score(bank.modules.get(*place)?.id.clone())),
        }
    }

    /// The title of the page there.
    pub fn title(&self, bank: &Bank) -> String {
        let module = |place: usize| bank.modules.get(place);
        let name = match self {
            Self::Start => return "Motus · Se taire ou parler\u{202f}?".to_owned(),
            Self::Unknown => "Adresse inconnue".to_owned(),
            Self::Empty(place) => module(*place).map_or_else(String::new, |m| m.title.clone()),
            Self::Score(place) => {
                let title = module(*place).map_or("", |module| module.title.as_str());
                ["Bilan, ", title].concat()
            }
            Self::Question(play) => question_title(play, bank),
        };
        [name.as_str(), " · Motus"].concat()
    }
}

fn question_title(play: &Play, bank: &Bank) -> String {
    let (Some(module), Some(asked)) = (bank.modules.get(play.module), play.asked()) else {
        return String::new();
    };
    let title = grading::find(module, &asked.id).map_or("", |(case, _)| case.title.as_str());
    [title, ", ", &place_in_words(play)].concat()
}

/// « question 4 sur 9 »
pub fn place_in_words(play: &Play) -> String {
    let number = (play.position() + 1).to_string();
    let count = play.session.asked().len().to_string();
    ["question ", &number, " sur ", &count].concat()
}
