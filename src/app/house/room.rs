//! Every room, and what can happen in it.

use super::{Act, World, aid, explore};
use crate::app::messages::say;
use crate::app::platform::FetchProblem;
use yew::prelude::*;

/// A room in its state.
#[derive(Clone, Debug, PartialEq)]
pub enum Room {
    /// « Et en vrai ? »
    Aid,
    /// A case to explore.
    Case(explore::State),
}

/// What happened in a room.
pub enum Msg {
    /// In a case that is explored.
    Case(explore::Msg),
}

impl Room {
    /// The room at that path, which stands in the address after `#/`.
    pub fn at(path: &str, world: &World<'_>) -> Option<Self> {
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["en-vrai"] => Some(Self::Aid),
            ["cas", case] => explore::State::of(case, None, world).map(Self::Case),
            ["cas", case, to] => explore::State::of(case, Some(to), world).map(Self::Case),
            _ => None,
        }
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        match self {
            Self::Aid => "en-vrai".to_owned(),
            Self::Case(state) => state.path(),
        }
    }

    /// The title of the page there.
    pub fn title(&self, world: &World<'_>) -> String {
        match self {
            Self::Aid => say::real_life().to_owned(),
            Self::Case(state) => state.title(world),
        }
    }

    /// The file of the lesson that it cannot be shown without, while that has not come.
    pub fn awaits(&self, world: &World<'_>) -> Option<String> {
        match self {
            Self::Case(state) => state.awaits(world),
            Self::Aid => None,
        }
    }

    /// The lesson did not come.
    pub fn lesson_missing(&mut self, why: FetchProblem) {
        match self {
            Self::Case(state) => state.lesson_missing(why),
            Self::Aid => {}
        }
    }

    /// Milliseconds after which it is to be woken.
    pub fn wakes(&self, _: &World<'_>) -> Option<u32> {
        match self {
            Self::Case(state) => state.wakes(),
            Self::Aid => None,
        }
    }

    /// That time has passed.
    pub fn woke(&mut self, world: &World<'_>) -> Vec<Act> {
        match self {
            Self::Case(state) => state.woke(world),
            Self::Aid => Vec::new(),
        }
    }

    /// Changes the room's state.
    pub fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
        match (self, msg) {
            (Self::Case(state), Msg::Case(msg)) => state.update(msg, world),
            (Self::Aid, Msg::Case(_)) => Vec::new(),
        }
    }

    /// The room as it is drawn.
    pub fn view(&self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        match self {
            Self::Aid => aid::view(),
            Self::Case(state) => state.view(world, &heard.reform(Msg::Case)),
        }
    }
}
