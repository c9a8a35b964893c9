//! « Et en vrai ? »: whom to ask in a real case, anonymously, and where help is found.

use crate::app::element::{gathering, text, worded};
use crate::app::frame;
use crate::app::messages::say;
use yew::prelude::*;

/// The room.
pub fn view() -> Html {
    let lead = worded("p", "", say::real_life_lead());
    gathering("div", "aid", vec![frame::heading(text(say::real_life())), lead])
}
