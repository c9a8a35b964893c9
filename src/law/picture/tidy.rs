//! A tidy tree from left to right, after Reingold and Tilford: a column for each rank, whose boxes are all as wide, parts as close
//! to each other as their outlines allow, each whole in the middle of its parts.

use super::Picture;
use super::layout::{Layout, Place, Ruler, Wire};

/// The boxes of a picture.
pub(super) fn lay_out(picture: &Picture, ruler: &Ruler) -> Layout {
    let boxed = |(at, node): (usize, &super::Node)| {
        let columns = longest(picture, node.rank, ruler);
        Place::new(picture.caption(at, &ruler.captions), node.words(), columns, ruler)
    };
    let mut places: Vec<Place> = picture.nodes.iter().enumerate().map(boxed).collect();
    let columns = columns(picture, &places, ruler);
    for (node, place) in picture.nodes.iter().zip(&mut places) {
        place.width = columns.get(node.rank).map_or(place.width, |(start, end)| end - start);
    }
    let root = subtree(picture, &mut places, 0, ruler.across);
    let top = root.outline.iter().map(|(top, _)| *top).min().unwrap_or_default();
    for (at, node) in picture.nodes.iter().enumerate() {
        let above = node.parent.and_then(|p| places.get(p)).map_or(-top, Place::middle);
        let start = columns.get(node.rank).map_or(0, |(start, _)| *start);
        if let Some(place) = places.get_mut(at) {
            place.x = start;
            // Until here, y is the distance of the middle from that of the whole.
            place.y += above - place.height / 2;
        }
    }
    let wires = wires(picture, &places, &columns, ruler);
    Layout {
        wires,
        width: places.iter().map(Place::right).max().unwrap_or_default(),
        height: places.iter().map(Place::bottom).max().unwrap_or_default(),
        places,
    }
}

/// The longest line of the boxes of a rank: as long as may be, or as its longest caption.
fn longest(picture: &Picture, rank: usize, ruler: &Ruler) -> usize {
    let nodes = picture.nodes.iter().enumerate().filter(|(_, node)| node.rank == rank);
    let length = |(at, node): (usize, &super::Node)| {
        let words = node.words().chars().count().min(ruler.columns);
        words.max(picture.caption(at, &ruler.captions).chars().count())
    };
    nodes.map(length).max().unwrap_or(ruler.columns)
}

/// Start and end of the column of each rank.
fn columns(picture: &Picture, places: &[Place], ruler: &Ruler) -> Vec<(i32, i32)> {
    let ranks = picture.nodes.iter().map(|n| n.rank).max().unwrap_or_default();
    let mut columns = Vec::new();
    let mut start = 0;
    for rank in 0..=ranks {
        let of_rank = picture.nodes.iter().zip(places).filter(|(n, _)| n.rank == rank);
        let end = start + of_rank.map(|(_, p)| p.width).max().unwrap_or_default();
        columns.push((start, end));
        start = end + ruler.along;
    }
    columns
}

/// Top and bottom of a subtree in each of its columns, measured from the middle of its first box.
struct Subtree {
    outline: Vec<(i32, i32)>,
}

/// Places the parts of a node around it; each gets the distance of its middle from the node's.
fn subtree(picture: &Picture, places: &mut [Place], at: usize, gap: i32) -> Subtree {
    let parts: Vec<usize> = picture.parts(at).collect();
    let mut below: Vec<(i32, i32)> = Vec::new();
    let mut middles = Vec::new();
    for part in &parts {
        let own = subtree(picture, places, *part, gap);
        let room = |((_, bottom), (top, _)): (&(i32, i32), &(i32, i32))| bottom + gap - top;
        let middle = below.iter().zip(&own.outline).map(room).max().unwrap_or_default();
        for (rank, (top, bottom)) in own.outline.into_iter().enumerate() {
            let (top, bottom) = (top + middle, bottom + middle);
            match below.get_mut(rank) {
                Some(outline) => *outline = (outline.0.min(top), outline.1.max(bottom)),
                None => below.push((top, bottom)),
            }
        }
        middles.push(middle);
    }
    let ends = middles.first().zip(middles.last());
    let centre = ends.map_or(0, |(first, last)| (first + last) / 2);
    for (part, middle) in parts.iter().zip(middles) {
        if let Some(place) = places.get_mut(*part) {
            place.y = middle - centre;
        }
    }
    let height = places.get(at).map_or(0, |place| place.height);
    let below = below.into_iter().map(|(top, bottom)| (top - centre, bottom - centre));
    let own = (-(height / 2), height - height / 2);
    Subtree { outline: [own].into_iter().chain(below).collect() }
}

/// An elbow from each whole to each of its parts, turning in the middle of the gap between columns.
fn wires(picture: &Picture, places: &[Place], columns: &[(i32, i32)], ruler: &Ruler) -> Vec<Wire> {
    let wire = |(to, node): (usize, &super::Node)| {
        let from = node.parent?;
        let (whole, part) = (places.get(from)?, places.get(to)?);
        let turn = columns.get(node.rank - 1)?.1 + ruler.along / 2;
        let points = vec![
            (whole.right(), whole.middle()),
            (turn, whole.middle()),
            (turn, part.middle()),
            (part.x, part.middle()),
        ];
        Some(Wire { from, to, points })
    };
    picture.nodes.iter().enumerate().filter_map(wire).collect()
}
