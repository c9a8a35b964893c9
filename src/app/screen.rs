//! What stands on the page: one sum type, computed from the address, the bank and the log.

use super::bank::Bank;
use super::focus::Focus;
use super::handover::WHOLE;
use super::house::{self, Room};
use super::messages::say;
use super::platform::FetchProblem;
use super::play::Play;
use super::route::{Course, Route};
use super::world::World;

/// The state of the page.
#[derive(Debug)]
#[allow(clippy::large_enum_variant, reason = "there is one state, and it is nearly always open")]
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
    /// A question whose lesson is on its way.
    Awaited(Play),
    /// A question whose lesson did not come, or is not one.
    Missing(Play, FetchProblem),
    /// A question, asked or answered.
    Question(Play),
    /// The end of a module, by position.
    Score(usize),
    /// A room of the house.
    Room(Room),
}

impl Screen {
    /// The screen at an address; a play that goes on is taken from the screen `before`, or is the one that
    /// was left last.
    pub fn at(
        route: Option<&Route>,
        world: &World<'_>,
        seed: u32,
        (before, rested): (&Self, Option<&Play>),
    ) -> Self {
        let World { bank, log, .. } = *world;
        match route {
            None => Self::Unknown,
            Some(Route::Play(course, number)) => {
                let going_on = |play: &&Play| play.course == *course;
                let rested = rested.filter(|play| number.is_some() || !play.is_finished());
                let play = before.play().filter(going_on).or(rested.filter(going_on)).cloned();
                let play = play.or_else(|| Play::open(course, &bank.contents, log, seed));
                let end = play.as_ref().map_or(course, |play| &play.course).end();
                match play.and_then(|play| play.at(*number, log)) {
                    Some(play) => Self::of(play, bank),
                    None => Self::outside(&end, world, before),
                }
            }
            Some(route) => Self::outside(route, world, before),
        }
    }

    /// The same, going on from where its room was left: just now, or some time ago.
    #[cfg(feature = "house")]
    pub fn resumed(mut self, before: &Self, left: &mut Option<Room>) -> Self {
        if let Self::Room(room) = before
            && room.rests()
        {
            *left = Some(room.clone());
        }
        if let (Self::Room(room), Some(left)) = (&mut self, left) {
            room.go_on_from(left);
        }
        self
    }

    /// The screen at an address where nothing is played.
    fn outside(route: &Route, world: &World<'_>, before: &Self) -> Self {
        match (route, before) {
            (Route::Start, _) => Self::Start,
            (Route::Score(id), _) => Self::score(world.bank, id),
            (Route::Room(path), Self::Room(room)) if room.path() == *path => before.clone(),
            (Route::Room(path), _) => Room::at(path, world).map_or(Self::Unknown, Self::Room),
            (Route::Play(..), _) => Self::Unknown,
        }
    }

    /// The screen of a play: its question, once the lesson has come; none comes for a question that the
    /// bank no longer has.
    pub fn of(play: Play, bank: &Bank) -> Self {
        match play.case(bank) {
            Some(case) if bank.lesson(case).is_none() => Self::Awaited(play),
            _ => Self::Question(play),
        }
    }

    /// The end of a module, which the light program leaves to the house.
    fn score(bank: &Bank, id: &str) -> Self {
        match bank.named(id) {
            None => Self::Unknown,
            Some((place, module)) if module.items().next().is_none() => Self::Empty(place),
            Some((place, _)) if WHOLE => Self::Score(place),
            Some(_) => Self::Unknown,
        }
    }

    /// The play that stands there, whether or not its lesson has come.
    pub fn play(&self) -> Option<&Play> {
        match self {
            Self::Start | Self::Unknown | Self::Empty(_) | Self::Score(_) | Self::Room(_) => None,
            Self::Awaited(play) | Self::Missing(play, _) | Self::Question(play) => Some(play),
        }
    }

    /// The same, to take a step.
    pub fn play_mut(&mut self) -> Option<&mut Play> {
        match self {
            Self::Start | Self::Unknown | Self::Empty(_) | Self::Score(_) | Self::Room(_) => None,
            Self::Awaited(play) | Self::Missing(play, _) | Self::Question(play) => Some(play),
        }
    }

    /// The module that stands there, by position.
    pub fn module(&self, bank: &Bank) -> Option<usize> {
        match self {
            Self::Start | Self::Unknown | Self::Room(_) => None,
            Self::Empty(place) | Self::Score(place) => Some(*place),
            Self::Awaited(play) | Self::Missing(play, _) | Self::Question(play) => {
                bank.named(play.course.module()?).map(|(place, _)| place)
            }
        }
    }

    /// The address that this screen should have, where it is not the one that was asked for.
    pub fn route(&self, bank: &Bank) -> Option<Route> {
        match self {
            Self::Start => Some(Route::Start),
            Self::Unknown => None,
            Self::Empty(place) => {
                Some(Route::Play(Course::Module(bank.module(*place)?.id.clone()), None))
            }
            Self::Awaited(play) | Self::Missing(play, _) | Self::Question(play) => {
                Some(play.route())
            }
            Self::Score(place) => Some(Route::Score(bank.module(*place)?.id.clone())),
            Self::Room(room) => Some(Route::Room(room.path())),
        }
    }

    /// Where the focus goes when one comes.
    pub fn focus(&self, #[cfg(feature = "house")] world: &World<'_>) -> Focus {
        match self {
            #[cfg(feature = "house")]
            Self::Question(play) if play.goes_on(world) => Focus::Question,
            Self::Room(room) => room.focus(),
            Self::Start
            | Self::Unknown
            | Self::Empty(_)
            | Self::Awaited(_)
            | Self::Missing(..)
            | Self::Question(_)
            | Self::Score(_) => Focus::Heading,
        }
    }

    /// The title of the page there.
    pub fn title(&self, world: &World<'_>) -> String {
        let bank = world.bank;
        let module = self.module(bank).and_then(|place| bank.module(place));
        let title = module.map_or("", |module| module.title.as_str());
        let name = match self {
            Self::Start => return title_of_start(),
            // The light program cannot know: the house may have a room there.
            Self::Unknown if !WHOLE => return title_of_start(),
            Self::Unknown => say::title_unknown().to_owned(),
            Self::Empty(_) => title.to_owned(),
            Self::Score(_) => house::score_title(title),
            Self::Awaited(play) | Self::Missing(play, _) | Self::Question(play) => {
                question_title(play, bank)
            }
            Self::Room(room) => room.title(world),
        };
        [name.as_str(), " · Motus"].concat()
    }
}

/// The title of the page at the start, and before any screen has come.
pub fn title_of_start() -> String {
    ["Motus · ", say::headline()].concat()
}

fn question_title(play: &Play, bank: &Bank) -> String {
    let place = place_in_words(play);
    let Some(case) = play.case(bank) else { return place };
    say::title_question(&case.title, &place).plain()
}

/// « question 4 sur 9 »
pub fn place_in_words(play: &Play) -> String {
    say::place(play.position() + 1, play.session.asked().len())
}
