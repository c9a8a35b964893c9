//! What a picture says of itself, in the language of whoever looks at it; what it shows is the law's.

/// The words over the boxes.
#[derive(Clone, Copy, Debug)]
pub struct Captions {
    /// A condition is met.
    pub holds: &'static str,
    /// It is not.
    pub fails: &'static str,
    /// It is not known.
    pub open: &'static str,
    /// The point is contested.
    pub contested: &'static str,
    /// All parts are needed.
    pub all: &'static str,
    /// One part suffices.
    pub any: &'static str,
    /// No part may be so.
    pub none: &'static str,
    /// The parts are two readings.
    pub readings: &'static str,
}

impl Captions {
    /// In French.
    pub const FRENCH: Self = Self {
        holds: "établi",
        fails: "fait défaut",
        open: "non établi",
        contested: "point discuté",
        all: "toutes",
        any: "une suffit",
        none: "aucune",
        readings: "deux lectures",
    };
}
