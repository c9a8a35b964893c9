//! A picture for programs: its nodes, and the two layouts.

use crate::cli::json::{passages_of, source, truth};
use crate::law::Date;
use crate::law::picture::{Join, Layout, Node, Picture, Place, Ruler};
use serde_json::{Value, json};

/// The narrow layout is made for a screen of 360 units, with a margin.
const NARROW: i32 = 328;

/// A picture on a day, each node with what the caller knows of its facts.
pub(in crate::cli) fn picture(
    picture: &Picture,
    day: Date,
    facts: &dyn Fn(&Node) -> Value,
) -> Value {
    let ruler = Ruler::default();
    json!({
        "nodes": picture.nodes.iter().map(|n| node(n, day, facts)).collect::<Vec<_>>(),
        "settled_otherwise": picture.settled_otherwise,
        "wide": layout(&picture.wide(&ruler)),
        "narrow": layout(&picture.narrow(&ruler, NARROW)),
    })
}

fn node(node: &Node, day: Date, facts: &dyn Fn(&Node) -> Value) -> Value {
    json!({
        "id": node.id,
        "text": node.words(),
        "join": match node.join {
            Join::Leaf => "leaf",
            Join::All => "all-of",
            Join::Any => "any-of",
            Join::Not => "none-of",
            Join::Readings => "readings",
        },
        "state": node.state.map(truth),
        "live": node.live,
        "contested": node.contested.map(|issue| issue.name()),
        "rank": node.rank,
        "parent": node.parent,
        "passages": passages_of(node.basis.iter().flat_map(|b| b.passages), day),
        "source": node.basis.and_then(|b| b.source).map(source),
        "facts": facts(node),
    })
}

fn layout(layout: &Layout) -> Value {
    let place = |p: &Place| json!({ "x": p.x, "y": p.y, "width": p.width, "height": p.height, "caption": p.caption, "lines": p.lines });
    json!({
        "width": layout.width,
        "height": layout.height,
        "boxes": layout.places.iter().map(place).collect::<Vec<_>>(),
        "edges": layout.wires.iter().map(|w| {
            json!({ "from": w.from, "to": w.to, "points": w.points })
        }).collect::<Vec<_>>(),
    })
}
