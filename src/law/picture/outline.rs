//! The nodes of a picture below each other, each further to the right than its whole: for a small screen.

use super::layout::{Layout, Place, Ruler, Wire};
use super::{Node, Picture};

/// The boxes within a width.
pub(super) fn lay_out(picture: &Picture, ruler: &Ruler, width: i32) -> Layout {
    let step = 2 * ruler.padding;
    let mut places: Vec<Place> = Vec::new();
    let mut y = 0;
    for (at, node) in picture.nodes.iter().enumerate() {
        let x = node.rank as i32 * step;
        let room = (width - x - 2 * ruler.padding) / ruler.character;
        let columns = usize::try_from(room).unwrap_or_default().max(1);
        let place = Place::new(picture.caption(at, &ruler.captions), node.words(), columns, ruler);
        let height = place.height;
        places.push(Place { x, y, width: (width - x).max(0), ..place });
        y += height + ruler.across;
    }
    let wire = |(to, node): (usize, &Node)| {
        let from = node.parent?;
        let (whole, part) = (places.get(from)?, places.get(to)?);
        let spine = whole.x + step / 2;
        let points = vec![(spine, whole.bottom()), (spine, part.middle()), (part.x, part.middle())];
        Some(Wire { from, to, points })
    };
    let wires = picture.nodes.iter().enumerate().filter_map(wire).collect();
    Layout { wires, width, height: (y - ruler.across).max(0), places }
}
