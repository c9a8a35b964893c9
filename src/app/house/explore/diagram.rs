//! « Le schéma »: a rule drawn from left to right, or on a small screen from top to bottom.

use super::Msg;
use super::switchboard::number_chosen;
use crate::app::element::{gathering, perhaps, worded};
use crate::app::house::choice;
use crate::app::messages::say;
use crate::law::evaluate::Truth;
use crate::law::picture::{Captions, Layout, Node, Place, Ruler, Wire};
use crate::quiz::feedback::State;
use crate::quiz::reasoning::{Reasoning, Tree};
use web_sys::Element;
use yew::prelude::*;

/// How wide the drawing of a small screen is, in its own units.
const NARROW: i32 = 340;
/// How wide that of a wide screen may be: what the page gives it.
const WIDE: i32 = 1270;
/// How wide the boxes of a rule stand that is too deep to be drawn from left to right in that.
const OUTLINED: i32 = 720;
/// The longest line of a box and the gap to its parts, the roomiest first.
const ROOM: [(usize, i32); 4] = [(34, TOLD), (28, 80), (24, 72), (19, 64)];
/// How wide a character is, in a font of 15 units.
const CHARACTER: i32 = 7;
/// So many units of the drawing are as wide as the size of the page's text.
const UNITS: i32 = 16;
/// The gap in which there is room to say which line decides; where there is none, its thickness says it.
const TOLD: i32 = 112;

/// The drawing of a rule, which one can choose.
pub fn diagram(reasoning: &Reasoning, chosen: Option<usize>, heard: &Callback<Msg>) -> Html {
    let at = chosen.unwrap_or(reasoning.deciding);
    let option = |(place, tree): (usize, &Tree)| {
        choice::option(&place.to_string(), &tree.title, place == at, false)
    };
    let onchange = heard.reform(|event: Event| {
        number_chosen(&event).map_or(Msg::Ignored, |place| Msg::Drawn(place as usize))
    });
    let figure = reasoning.rules.get(at).map(figure).into_iter().collect();
    html! {
        <section class="diagram" aria-labelledby="diagram">
            <h2 id="diagram">{ say::diagram() }</h2>
            <p class="diagram-choice"><label>
                { [say::diagram_rule(), " "].concat() }
                <select {onchange} lang="fr">{ for reasoning.rules.iter().enumerate().map(option) }</select>
            </label></p>
            { perhaps(fills_screen().then(larger)) }
            { gathering("div", "", figure) }
        </section>
    }
}

/// Whether the browser lets a part of the page take the whole screen.
fn fills_screen() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .is_some_and(|document| document.fullscreen_enabled())
}

/// The way to the whole screen and back, which Escape leads too.
fn larger() -> Html {
    let onclick = |event: MouseEvent| {
        let Some(button) = event.target_dyn_into::<Element>() else { return };
        let Some(document) = button.owner_document() else { return };
        if document.fullscreen_element().is_some() {
            document.exit_fullscreen();
        } else if let Ok(Some(diagram)) = button.closest(".diagram") {
            // Refused only where the browser has said that it would be.
            let _ = diagram.request_fullscreen();
        }
    };
    let button = html! {
        <button type="button" class="action" data-rank="second" {onclick}>
            { worded("span", "diagram-grow", say::diagram_larger()) }
            { worded("span", "diagram-shrink", say::diagram_smaller()) }
        </button>
    };
    gathering("p", "diagram-larger", vec![button])
}

fn figure(tree: &Tree) -> Html {
    let captions = Captions {
        holds: say::caption_holds(),
        fails: say::caption_fails(),
        open: say::caption_open(),
        contested: say::caption_contested(),
        all: say::caption_all(),
        any: say::caption_any(),
        none: say::caption_none(),
        readings: say::caption_readings(),
    };
    let ruler = Ruler { captions, character: CHARACTER, ..Ruler::default() };
    let label = say::diagram_name(&tree.title, state_name(tree.state)).plain();
    let across = |(columns, along)| {
        let layout = tree.picture.wide(&Ruler { columns, along, ..ruler });
        (layout.width <= WIDE).then_some((layout, along >= TOLD))
    };
    let (wide, told) = (ROOM.into_iter().find_map(across))
        .unwrap_or_else(|| (tree.picture.narrow(&ruler, OUTLINED), false));
    let narrow = tree.picture.narrow(&ruler, NARROW);
    html! {
        <figure key={tree.title.as_str()}>
            <div class="diagram-wide" role="region" tabindex="0" aria-label={say::diagram_scroll()}>
                { drawing(tree, &wide, label.clone(), true, told) }
            </div>
            <div class="diagram-narrow">{ drawing(tree, &narrow, label, false, false) }</div>
            { worded("figcaption", "", say::diagram_legend()) }
        </figure>
    }
}

fn state_name(state: State) -> &'static str {
    match state {
        State::Holds => say::caption_holds(),
        State::Fails => say::caption_fails(),
        State::NotEstablished => say::caption_open(),
    }
}

/// The drawing in its own size, or as wide as there is room; `told` says in words which line decides.
fn drawing(tree: &Tree, layout: &Layout, label: String, as_large: bool, told: bool) -> Html {
    let nodes = &tree.picture.nodes;
    let (width, height) = (layout.width + 4, layout.height + 4);
    let view = ["-2 -2 ", &width.to_string(), " ", &height.to_string()].concat();
    // As large as the text that is beside it, however large the learner has that.
    let size = as_large.then(|| {
        let (whole, rest) = (width / UNITS, width % UNITS * 100 / UNITS);
        let zero = if rest < 10 { "0" } else { "" };
        [&whole.to_string(), ".", zero, &rest.to_string(), "rem"].concat()
    });
    let wire = |wire: &Wire| nodes.get(wire.to).map(|node| self::wire(wire, node, told));
    let boxed = nodes.iter().zip(&layout.places).map(|(node, place)| boxed(node, place));
    html! {
        <svg role="img" aria-label={label} viewBox={view} width={size} xmlns="http://www.w3.org/2000/svg">
            <g>{ for layout.wires.iter().filter_map(wire) }</g>
            <g>{ for boxed }</g>
        </svg>
    }
}

fn wire(wire: &Wire, node: &Node, told: bool) -> Html {
    let corner = |(x, y): &(i32, i32)| [&x.to_string(), ",", &y.to_string()].concat();
    let points = wire.points.iter().map(corner).collect::<Vec<_>>().join(" ");
    let (x, y) = wire.points.last().copied().unwrap_or_default();
    let decides = if node.live && told { say::caption_decides() } else { "" };
    html! {
        <g class="diagram-wire" data-live={node.live.then_some("")}>
            <polyline {points} />
            <text x={(x - 5).to_string()} y={(y - 6).to_string()}>{ decides }</text>
        </g>
    }
}

fn boxed(node: &Node, place: &Place) -> Html {
    let (state, corner) = match node.state {
        Some(Truth::Holds) => ("holds", "12"),
        Some(Truth::Fails) => ("fails", "0"),
        Some(Truth::Unknown) | None => ("open", "4"),
    };
    let lines = std::iter::once((&place.caption, "diagram-state", None))
        .filter(|(caption, ..)| !caption.is_empty())
        .chain(place.lines.iter().map(|line| (line, "", Some("fr"))));
    let (x, y) = (place.x + 10, place.y + 24);
    let line = |(at, (words, class, lang)): (
        usize,
        (&String, &'static str, Option<&'static str>),
    )| {
        let y = y + at as i32 * 20;
        html! { <text {class} {lang} x={x.to_string()} y={y.to_string()}>{ words.as_str() }</text> }
    };
    html! {
        <g class="diagram-box" data-state={state} data-live={node.live.then_some("")}>
            <rect x={place.x.to_string()} y={place.y.to_string()} rx={corner}
                width={place.width.to_string()} height={place.height.to_string()} />
            { for lines.enumerate().map(line) }
        </g>
    }
}
