//! Every room, and what can happen in it.

use super::{Act, World, aid};
use crate::app::messages::say;
use yew::prelude::*;

/// A room in its state.
#[derive(Clone, Debug, PartialEq)]
pub enum Room {
    /// « Et en vrai ? »
    Aid,
}

/// What happened in a room.
pub enum Msg {}

impl Room {
    /// The room at that path, which stands in the address after `#/`.
    pub fn at(path: &str, _: &World<'_>) -> Option<Self> {
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["en-vrai"] => Some(Self::Aid),
            _ => None,
        }
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        match self {
            Self::Aid => "en-vrai".to_owned(),
        }
    }

    /// The title of the page there.
    pub fn title(&self, _: &World<'_>) -> String {
        match self {
            Self::Aid => say::real_life().to_owned(),
        }
    }

    /// Changes the room's state.
    pub fn update(&mut self, msg: Msg, _: &World<'_>) -> Vec<Act> {
        match msg {}
    }

    /// The room as it is drawn.
    pub fn view(&self, _: &World<'_>, _: &Callback<Msg>) -> Html {
        match self {
            Self::Aid => aid::view(),
        }
    }
}
