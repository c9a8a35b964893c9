//! The two source documents: what they say that is to be read with care, and the law beside it.
//!
//! Three layers, never mixed: the words of the document, dated; the law before 1 September 2026; the law since.

/// A source document.
#[derive(Debug)]
pub struct Document {
    /// `note`, `page`
    pub id: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What it says of its own day.
    pub dated: &'static str,
    /// What is to be known of it.
    pub remark: &'static str,
}

/// Why a statement is to be read with care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was right once.
    Outdated,
    /// Something is missing.
    Incomplete,
    /// It is wrong, or mixes two things.
    Mistaken,
    /// It holds in fewer cases than it says.
    TooBroad,
    /// A slip of the pen.
    Misprint,
    /// It is right, to a shade.
    Nuance,
}

/// A statement of a document, why it no longer stands, and the right answer.
#[derive(Debug)]
pub struct Point {
    /// `peine`: its address.
    pub id: &'static str,
    /// [`Document::id`]
    pub document: &'static str,
    /// The first and last line of the document where it stands.
    pub lines: (u16, u16),
    /// What it is about, in French.
    pub title: &'static str,
    /// The words of the document, verbatim but for its line breaks.
    pub quote: &'static str,
    /// What is to be said of it in one word.
    pub verdict: Verdict,
    /// Why, in French.
    pub why: &'static str,
    /// The law for facts before 1 September 2026.
    pub before: &'static str,
    /// The law since.
    pub since: &'static str,
    /// The articles to read, `act:article`.
    pub articles: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/note.rs"));

/// What is said of a document, in the order of its lines.
pub fn points(document: &Document) -> Vec<&'static Point> {
    let mut points: Vec<&Point> = POINTS.iter().filter(|p| p.document == document.id).collect();
    points.sort_by_key(|point| point.lines);
    points
}
