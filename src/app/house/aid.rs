//! « Et en vrai ? »: whom to ask in a real case, anonymously, and where help is found.

use crate::app::element::{gathering, worded};
use crate::app::frame;
use yew::prelude::*;

/// The room's name.
pub const TITLE: &str = "Et en vrai\u{202f}?";

/// The room.
pub fn view() -> Html {
    let lead = worded("p", "", "Motus est un outil de formation, pas un avis juridique.");
    gathering("div", "aid", vec![frame::heading(TITLE), lead])
}
