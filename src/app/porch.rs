//! The rooms of the light program: none. What the house has stands in `house.rs`, under the same names.

use super::bank::Bank;
use super::focus::Focus;
use super::platform::FetchProblem;
use super::sight::Sight;
use super::world::{Act, World};
use crate::law::Date;
use crate::learning::log::{Answer, Log};
use crate::learning::session::Session;
use crate::quiz::edition::{Contents, Heading, Outline};
use crate::quiz::feedback::Sheet;
use yew::prelude::*;

/// The official text alone.
pub fn beside(_: &Sheet) -> Html {
    Html::default()
}

/// The number of a sheet, without a way to the library.
pub fn to_article(_: &Sheet, number: Html) -> Html {
    number
}

/// What the lesson says around a sheet stands as it is.
pub const fn around(_: &Sheet) -> Option<(Html, Html)> {
    None
}

/// What unfolds is the house's.
pub const fn folds() -> bool {
    false
}

/// There is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Room {}

/// Nothing can happen in it.
pub enum Msg {}

/// Nothing does.
pub fn elsewhere(msg: Msg, _: &World<'_>) -> Vec<Act> {
    match msg {}
}

impl Room {
    pub fn at(_: &str, _: &World<'_>) -> Option<Self> {
        None
    }

    pub const fn law_day(&self, _: &World<'_>) -> Option<Date> {
        None
    }

    pub fn path(&self) -> String {
        match *self {}
    }

    pub fn key(&self) -> String {
        match *self {}
    }

    pub fn focus(&self) -> Focus {
        match *self {}
    }

    pub fn title(&self, _: &World<'_>) -> String {
        match *self {}
    }

    pub fn awaits(&self, _: &World<'_>) -> Option<String> {
        match *self {}
    }

    pub fn ahead<'a>(&self, _: &World<'a>) -> Option<&'a Heading> {
        match *self {}
    }

    pub fn has_heading(&self) -> bool {
        match *self {}
    }

    pub fn lesson_missing(&mut self, _: FetchProblem) {
        match *self {}
    }

    pub fn update(&mut self, _: Msg, _: &World<'_>) -> Vec<Act> {
        match *self {}
    }

    pub fn view(&self, _: &World<'_>, _: &Callback<Msg>) -> Html {
        match *self {}
    }
}

/// The end of a module is the house's to show and to name.
pub fn score_title(module: &str) -> String {
    module.to_owned()
}

/// See there.
pub fn score(_: &Outline, _: &Contents, _: &Log) -> Html {
    Html::default()
}

/// The light program asks only what the contents have.
pub fn changed(_: Callback<MouseEvent>) -> Html {
    Html::default()
}

/// Nothing is asked besides the modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Drill {}

impl Drill {
    pub fn parse(_: &str) -> Option<(Self, Option<usize>)> {
        None
    }

    pub fn path(&self) -> String {
        match *self {}
    }

    pub fn end(&self) -> String {
        match *self {}
    }

    pub fn name(&self) -> &'static str {
        match *self {}
    }

    pub fn place(&self, _: usize, _: usize) -> String {
        match *self {}
    }

    pub fn module(&self) -> Option<&str> {
        match *self {}
    }

    pub fn given<'a>(&self, _: &'a Log) -> Option<Vec<&'a Answer>> {
        match *self {}
    }

    pub fn open(&self, _: &Contents, _: &Log, _: u32) -> Option<(Self, Session)> {
        match *self {}
    }
}

/// Nothing waits for a newcomer.
pub const fn waiting(_: &Bank, _: &Log) -> Vec<Html> {
    Vec::new()
}

/// Nothing helps around an answer.
pub struct Aids;

impl Aids {
    pub fn sides(&self, _: bool) -> Html {
        Html::default()
    }

    pub fn before(&self) -> Html {
        Html::default()
    }

    pub fn below(&self, _: &Sight) -> Html {
        Html::default()
    }

    pub fn way(&self, _: &Sight) -> Html {
        Html::default()
    }

    pub fn again(&self) -> Html {
        Html::default()
    }

    pub fn onward(&self) -> Html {
        Html::default()
    }

    pub fn after(&self) -> Html {
        Html::default()
    }
}
