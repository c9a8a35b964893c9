//! What one can do besides the modules: a list of ways, each with what it is good for.

use super::element::{anchor, gathering, nav, text};
use super::messages::say;
use yew::prelude::*;

/// At the start: what waits for the learner, then the ways that are there for everyone.
pub fn at_start(waiting: Vec<Html>) -> Html {
    let data = way("#/mes-donnees".to_owned(), say::my_data(), say::my_data_ways());
    ways(say::also(), waiting.into_iter().chain([training(), journey(), data]).collect())
}

/// « S’exercer »
pub fn training() -> Html {
    way("#/entrainement".to_owned(), say::practise(), say::practise_ways())
}

/// « Où j’en suis »
pub fn journey() -> Html {
    way("#/parcours".to_owned(), say::journey(), say::journey_by())
}

/// The list, under a name that is heard.
pub fn ways(name: &'static str, ways: Vec<Html>) -> Html {
    nav("beginning", name, ways)
}

/// A way, and what it is good for.
pub fn way(href: String, name: &str, words: &str) -> Html {
    let link = anchor(href, vec![text(name)]);
    gathering("li", "", vec![link, text(say::heard_colon()), text(words)])
}
