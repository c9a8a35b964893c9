//! What the learner flagged for the trainer, as a list that leads to each question.

use super::World;
use crate::app::element::{french, gathering, text, worded};
use crate::app::frame;
use crate::app::messages::say;
use crate::app::route::Route;
use yew::prelude::*;

/// The path of the room.
pub const PATH: &str = "signalements";

/// The room.
pub fn view(world: &World<'_>) -> Html {
    let heading = frame::heading(text(say::flagged_questions()));
    gathering("div", "room", vec![heading, list(world)])
}

/// The list; a question that the bank no longer has is left out.
pub fn list(world: &World<'_>) -> Html {
    let flags = world.log.flags();
    let lines: Vec<Html> = flags.iter().filter_map(|flag| line(&flag.question, world)).collect();
    if lines.is_empty() {
        return worded("p", "room-lead", say::flagged_none());
    }
    gathering("ul", "room-rules", lines)
}

fn line(question: &str, world: &World<'_>) -> Option<Html> {
    let (module, number) = world.bank.place(question)?;
    let (case, _) = module.find(question)?;
    let href = Route::question((module, number)).address();
    let words = say::place(number, module.items().count());
    Some(html! {
        <li key={question.to_owned()}>
            <a {href}>{ french("span", "", &case.title) }{ text(", ") }{ text(&words) }</a>
        </li>
    })
}
