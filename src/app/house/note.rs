//! What the two source documents say, and what has changed: three layers, never mixed.

use super::refer;
use crate::app::element::{french, gathering, perhaps, text, worded};
use crate::app::messages::say;
use crate::app::{frame, typeset};
use crate::law::note::{DOCUMENTS, Document, POINTS, Point, Verdict, points};
use yew::prelude::*;

/// The place of a statement, from 1.
pub fn place(id: &str) -> Option<usize> {
    POINTS.iter().position(|point| point.id == id).map(|at| at + 1)
}

/// The identity of the statement at a place.
pub fn id(place: usize) -> &'static str {
    place.checked_sub(1).and_then(|at| POINTS.get(at)).map_or("", |point| point.id)
}

/// The room, one statement set apart if one came for it.
pub fn view(here: Option<usize>) -> Html {
    let mut parts = vec![
        frame::heading(text(say::note_title())),
        typeset::line("p", "note-lead", say::note_lead()),
        worded("p", "note-stands", say::note_stands()),
    ];
    parts.extend(DOCUMENTS.iter().map(|one| document(one, here)));
    gathering("div", "note", parts)
}

fn document(document: &'static Document, here: Option<usize>) -> Html {
    let mut parts = vec![
        french("h2", "", document.title),
        typeset::french_line("p", "note-dated", document.dated),
        typeset::french_line("p", "note-dated", document.remark),
    ];
    let list = points(document).into_iter().map(|one| point(one, here)).collect();
    parts.push(gathering("div", "", list));
    gathering("div", "note-document", parts)
}

fn point(point: &'static Point, here: Option<usize>) -> Html {
    let place = place(point.id).unwrap_or_default();
    let id = ["part-", &place.to_string()].concat();
    let href = ["#/note/", point.id].concat();
    let here = (here == Some(place)).then_some("");
    let title = html! { <h3><a {href}>{ french("span", "", point.title) }</a></h3> };
    let quote =
        vec![french("q", "", point.quote), typeset::line("span", "note-lines", &lines(point))];
    let parts = vec![
        gathering("div", "note-head", vec![title, verdict(point.verdict)]),
        layer(say::layer_quote(), gathering("p", "note-quote", quote)),
        typeset::french_line("p", "note-why", point.why),
        layer(say::layer_before(), typeset::french_line("p", "", point.before)),
        layer(say::layer_since(), typeset::french_line("p", "", point.since)),
        perhaps(Some(refer::articles(point.articles))),
    ];
    html! {
        <section class="note-point" {id} tabindex="-1" data-here={here}>
            { gathering("div", "", parts) }
        </section>
    }
}

fn layer(title: &str, content: Html) -> Html {
    gathering("div", "note-layer", vec![typeset::line("h4", "", title), content])
}

fn lines(point: &Point) -> String {
    match point.lines {
        (first, last) if first == last => say::quote_line(first.into()),
        (first, last) => say::quote_lines(first.into(), last.into()),
    }
}

fn verdict(verdict: Verdict) -> Html {
    let words = match verdict {
        Verdict::Outdated => say::verdict_outdated(),
        Verdict::Incomplete => say::verdict_incomplete(),
        Verdict::Mistaken => say::verdict_mistaken(),
        Verdict::TooBroad => say::verdict_too_broad(),
        Verdict::Misprint => say::verdict_misprint(),
        Verdict::Nuance => say::verdict_nuance(),
    };
    worded("span", "note-verdict", words)
}
