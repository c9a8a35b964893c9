//! What the learner flagged for the trainer, module by module, to be printed or saved as a file: the page
//! sends nothing.

use super::{Act, Outside, World};
use crate::app::action::{self, Rank};
use crate::app::element::{french, gathering, text, worded};
use crate::app::frame;
use crate::app::messages::{Words, say};
use crate::app::route::Route;
use crate::learning::Flag;
use crate::quiz::edition::{Heading, Outline};
use yew::prelude::*;

/// The path of the room.
pub const PATH: &str = "signalements";

/// What happened.
pub enum Msg {
    /// The list is to be printed.
    PrintAsked,
    /// It is to be saved as a file.
    SaveAsked,
}

/// A question that is flagged.
pub struct Flagged<'a> {
    flag: &'a Flag,
    module: &'a Outline,
    case: &'a Heading,
    /// Its number in the module, from 1.
    number: usize,
}

/// What is flagged of the bank as it is, in its order.
pub fn shown<'a>(world: &World<'a>) -> Vec<Flagged<'a>> {
    let flagged = |flag: &'a Flag| {
        let (module, number) = world.bank.place(&flag.question)?;
        let (case, _) = module.find(&flag.question)?;
        Some(Flagged { flag, module, case, number })
    };
    let mut all: Vec<Flagged<'_>> = world.log.flags().into_iter().filter_map(flagged).collect();
    let modules = &world.bank.contents.modules;
    let place = |one: &Flagged<'_>| modules.iter().position(|it| it.id == one.module.id);
    all.sort_by_key(|one| (place(one), one.number));
    all
}

/// What is done.
pub fn update(msg: Msg, world: &World<'_>) -> Vec<Act> {
    let act = match msg {
        Msg::PrintAsked => Outside::Print,
        Msg::SaveAsked => Outside::Download("motus-signalements.txt".to_owned(), file(world)),
    };
    vec![Act::Outside(act)]
}

/// « Le principe\nCoup de fil, question 3 sur 9 (coup-de-fil/secrecy, version 1) »
fn file(world: &World<'_>) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut module = "";
    for one in shown(world) {
        if module != one.module.id {
            module = &one.module.id;
            lines.push(one.module.title.clone());
        }
        let id = [&one.flag.question, ", version ", &one.flag.version.to_string()].concat();
        lines.push(["- ", &one.case.title, ", ", &one.place(), " (", &id, ")"].concat());
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The room.
pub fn view(world: &World<'_>, heard: &Callback<Msg>) -> Html {
    let heading = frame::heading(text(say::flagged_questions()));
    let flagged = shown(world);
    let rest = if flagged.is_empty() { none() } else { list(&flagged, heard) };
    gathering("div", "room", vec![heading, rest])
}

fn none() -> Html {
    let link =
        |rank, href: &str, words| action::link(rank, href.to_owned(), words, &Words::default());
    let ways = vec![
        link(Rank::First, "#/entrainement", say::practise()),
        link(Rank::Second, "#/mes-donnees", say::my_data_go()),
    ];
    let parts = vec![
        worded("p", "room-lead", say::flagged_none()),
        worded("p", "", say::flagged_none_why()),
        gathering("div", "room-do", ways),
    ];
    gathering("div", "", parts)
}

fn list(flagged: &[Flagged<'_>], heard: &Callback<Msg>) -> Html {
    let ways = vec![
        action::button(Rank::First, say::flagged_print(), heard.reform(|_| Msg::PrintAsked)),
        action::button(Rank::Second, say::flagged_save(), heard.reform(|_| Msg::SaveAsked)),
    ];
    let mut parts =
        vec![worded("p", "room-lead", say::flagged_lead()), gathering("div", "room-do", ways)];
    for own in flagged.chunk_by(|one, next| one.module.id == next.module.id) {
        let Some(first) = own.first() else { continue };
        let lines = own.iter().map(Flagged::line).collect();
        let title = french("h2", "", &first.module.title);
        let own = vec![title, gathering("ul", "room-rules", lines)];
        parts.push(gathering("section", "", own));
    }
    gathering("div", "", parts)
}

impl Flagged<'_> {
    fn place(&self) -> String {
        say::place(self.number, self.module.items().count())
    }

    fn line(&self) -> Html {
        let href = Route::question((self.module, self.number)).address();
        html! {
            <li key={self.flag.question.clone()}>
                <a {href}>{ french("span", "", &self.case.title) }{ text(", ") }{ text(&self.place()) }</a>
            </li>
        }
    }
}
