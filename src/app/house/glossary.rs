//! The glossary: the terms of the field, each at an address of its own.

use super::refer;
use crate::app::element::{french, gathering, perhaps, text, worded};
use crate::app::frame;
use crate::app::messages::say;
use crate::law::glossary::{TERMS, Term, term};
use yew::prelude::*;

/// The place of a term, from 1.
pub fn place(id: &str) -> Option<usize> {
    TERMS.iter().position(|term| term.id == id).map(|at| at + 1)
}

/// The identity of the term at a place.
pub fn id(place: usize) -> &'static str {
    place.checked_sub(1).and_then(|at| TERMS.get(at)).map_or("", |term| term.id)
}

/// The name of the term at a place.
pub fn name(place: usize) -> &'static str {
    place.checked_sub(1).and_then(|at| TERMS.get(at)).map_or("", |term| term.fr)
}

/// The room, one term set apart if one came for it.
pub fn view(here: Option<usize>) -> Html {
    let terms = (1..).zip(TERMS).map(|(place, one)| entry(place, one, here == Some(place)));
    gathering(
        "div",
        "glossary",
        vec![
            frame::heading(text(say::glossary())),
            worded("p", "glossary-lead", say::glossary_lead()),
            gathering("div", "glossary-terms", terms.collect()),
        ],
    )
}

fn entry(place: usize, one: &'static Term, here: bool) -> Html {
    let id = ["part-", &place.to_string()].concat();
    let href = ["#/lexique/", one.id].concat();
    let see: Vec<&'static Term> = one.see.iter().filter_map(|id| term(id)).collect();
    let parts = vec![
        html! { <h2><a {href}>{ french("span", "", one.fr) }</a></h2> },
        french("p", "glossary-says", one.says),
        other(say::in_dutch(), "nl", one.nl),
        other(say::in_english(), "en", one.en),
        perhaps(
            (!one.articles.is_empty()).then(|| led(say::articles(), refer::articles(one.articles))),
        ),
        perhaps((!see.is_empty()).then(|| led(say::see_also(), refer::terms(&see)))),
    ];
    html! {
        <section class="glossary-term" {id} tabindex="-1" data-here={here.then_some("")}>
            { gathering("div", "", parts) }
        </section>
    }
}

fn other(label: &str, lang: &'static str, words: &str) -> Html {
    let parts = vec![
        worded("span", "glossary-label", label),
        text(" "),
        html! { <span {lang}>{ text(words) }</span> },
    ];
    gathering("p", "glossary-other", parts)
}

fn led(label: &str, links: Html) -> Html {
    gathering("div", "glossary-led", vec![worded("p", "glossary-label", label), links])
}
