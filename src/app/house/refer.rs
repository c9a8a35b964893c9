//! References between the rooms of the law: to an article, a term, a statement of the sources.

use crate::app::element::{gathering, in_french, text};
use crate::app::typeset;
use crate::law::glossary::Term;
use crate::law::note::Point;
use crate::quiz::library;
use yew::prelude::*;

/// A link to an article, by its number.
pub fn article(key: &str) -> Html {
    let name = library::name(key).unwrap_or_default();
    html! { <a href={["#/loi/", key].concat()}>{ typeset::french_line("span", "", &name) }</a> }
}

/// Links to articles, in a row.
pub fn articles(keys: &[&'static str]) -> Html {
    row(keys.iter().map(|key| article(key)).collect())
}

/// Links to terms, in a row.
pub fn terms(terms: &[&'static Term]) -> Html {
    row(terms.iter().map(|term| link(&["#/lexique/", term.id].concat(), term.fr)).collect())
}

/// Links to statements of the sources, in a row.
pub fn points(points: &[&'static Point]) -> Html {
    row(points.iter().map(|point| link(&["#/note/", point.id].concat(), point.title)).collect())
}

fn link(href: &str, words: &str) -> Html {
    html! { <a href={href.to_owned()}>{ in_french("span", "", vec![text(words)]) }</a> }
}

fn row(links: Vec<Html>) -> Html {
    gathering(
        "ul",
        "refer",
        links.into_iter().map(|link| gathering("li", "", vec![link])).collect(),
    )
}
