//! What stands on the page: one sum type, computed from the address, the bank and the log.

use super::bank::Bank;
use super::platform::FetchProblem;
use super::play::Play;
use super::route::Route;
use crate::learning::log::{Log, Mode};
use crate::quiz::edition::Outline;

/// The state of the page.
#[derive(Debug)]
pub enum State {
    /// The contents are on their way.
    Loading,
    /// The contents did not come, or are not such.
    Unreachable(FetchProblem),
    /// The contents are there.
    Open(Bank, Screen),
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
    /// A module whose lesson is on its way.
    Awaited(usize),
    /// A module whose lesson did not come, or is not one.
    Missing(usize, FetchProblem),
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
        let Some(place) = bank.named(id) else { return Self::Unknown };
        if let Some(without) = Self::without_lesson(bank, place) {
            return without;
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
        let Some(place) = bank.named(id) else { return Self::Unknown };
        Self::without_lesson(bank, place).unwrap_or(Self::Score(place.0))
    }

    /// What stands there where a module has no question, or its lesson is still to come.
    fn without_lesson(bank: &Bank, (place, module): (usize, &Outline)) -> Option<Self> {
        match (module.items().next(), bank.lesson(place)) {
            (None, _) => Some(Self::Empty(place)),
            (_, None) => Some(Self::Awaited(place)),
            (Some(_), Some(_)) => None,
        }
    }

    /// The module that stands there, by position.
    pub fn module(&self) -> Option<usize> {
        match self {
            Self::Start | Self::Unknown => None,
            Self::Empty(place)
            | Self::Awaited(place)
            | Self::Missing(place, _)
            | Self::Score(place) => Some(*place),
            Self::Question(play) => Some(play.module),
        }
    }

    /// The address that this screen should have, where it is not the one that was asked for.
    pub fn route(&self, bank: &Bank) -> Option<Route> {
        match self {
            Self::Start => Some(Route::Start),
            Self::Unknown | Self::Awaited(_) | Self::Missing(..) => None,
            Self::Empty(place) => Some(Route::Module(bank.module(*place)?.id.clone())),
            Self::Question(play) => Some(play.route()),
            Self::Score(place) => Some(Route::Score(bank.module(*place)?.id.clone())),
        }
    }

    /// The title of the page there.
    pub fn title(&self, bank: &Bank) -> String {
        let module = self.module().and_then(|place| bank.module(place));
        let title = module.map_or("", |module| module.title.as_str());
        let name = match self {
            Self::Start => return "Motus · Se taire ou parler\u{202f}?".to_owned(),
            Self::Unknown => "Adresse inconnue".to_owned(),
            Self::Empty(_) | Self::Awaited(_) | Self::Missing(..) => title.to_owned(),
            Self::Score(_) => ["Bilan, ", title].concat(),
            Self::Question(play) => question_title(play, bank),
        };
        [name.as_str(), " · Motus"].concat()
    }
}

fn question_title(play: &Play, bank: &Bank) -> String {
    let (Some(module), Some(asked)) = (bank.module(play.module), play.asked()) else {
        return String::new();
    };
    let title = module.find(&asked.id).map_or("", |(case, _)| case.title.as_str());
    [title, ", ", &place_in_words(play)].concat()
}

/// « question 4 sur 9 »
pub fn place_in_words(play: &Play) -> String {
    let number = (play.position() + 1).to_string();
    let count = play.session.asked().len().to_string();
    ["question ", &number, " sur ", &count].concat()
}
