//! Boxes and wires of a picture, in abstract units; y grows downwards.

use super::Captions;
use super::wrap::wrap;

/// The sizes of what is drawn, in the units of the drawing.
#[derive(Clone, Copy, Debug)]
pub struct Ruler {
    /// How wide a character is.
    pub character: i32,
    /// How high a line is.
    pub line: i32,
    /// Between the border of a box and its words.
    pub padding: i32,
    /// Between a box and the next, along the tree.
    pub along: i32,
    /// Between a box and the next, across the tree.
    pub across: i32,
    /// The longest line of a box, in characters.
    pub columns: usize,
    /// What stands over the words of a box.
    pub captions: Captions,
}

impl Default for Ruler {
    /// Sizes for a font of about 15 units, such as pixels; in French.
    fn default() -> Self {
        let captions = Captions::FRENCH;
        Self { character: 8, line: 20, padding: 10, along: 36, across: 12, columns: 30, captions }
    }
}

/// A box: its caption, if it has one, is its first line; the words follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Left.
    pub x: i32,
    /// Top.
    pub y: i32,
    /// Width.
    pub width: i32,
    /// Height.
    pub height: i32,
    /// What stands over the words: see [`super::Picture::caption`].
    pub caption: String,
    /// The words, broken into lines.
    pub lines: Vec<String>,
}

/// A line from a box to one of its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire {
    /// Position of the whole.
    pub from: usize,
    /// Position of the part.
    pub to: usize,
    /// Its corners, x and y, both ends included.
    pub points: Vec<(i32, i32)>,
}

/// A picture ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// A box for each node, in the same order.
    pub places: Vec<Place>,
    /// A wire for each node but the first, in the same order.
    pub wires: Vec<Wire>,
    /// Width of the whole.
    pub width: i32,
    /// Height of the whole.
    pub height: i32,
}

impl Place {
    /// A box at 0, 0, as large as its words.
    pub(super) fn new(caption: String, words: &str, columns: usize, ruler: &Ruler) -> Self {
        let lines = wrap(words, columns);
        let rows = lines.len() + usize::from(!caption.is_empty());
        let longest = lines.iter().chain([&caption]).map(|l| l.chars().count()).max();
        Self {
            x: 0,
            y: 0,
            width: longest.unwrap_or_default() as i32 * ruler.character + 2 * ruler.padding,
            height: rows as i32 * ruler.line + 2 * ruler.padding,
            caption,
            lines,
        }
    }

    /// The middle, across.
    pub const fn middle(&self) -> i32 {
        self.y + self.height / 2
    }

    /// The right border.
    pub const fn right(&self) -> i32 {
        self.x + self.width
    }

    /// The lower border.
    pub const fn bottom(&self) -> i32 {
        self.y + self.height
    }
}
