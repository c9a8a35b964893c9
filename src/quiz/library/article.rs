//! One article opened: its words of a day, marked; its other wordings beside it; what speaks of it.

use super::uses::{Use, uses};
use super::{Entry, entry};
use crate::law::Date;
use crate::law::compare::{Comparison, compare};
use crate::law::consequence::{CONSEQUENCES, Consequence};
use crate::law::dutch::{Translation, dutch};
use crate::law::glossary::{TERMS, Term};
use crate::law::note::{POINTS, Point};
use crate::law::text::{Act, Version, act, lineage};
use crate::quiz::feedback::Piece;
use crate::quiz::sheet;
use crate::quiz::typography::spaced;
use crate::quiz::verdict::lower;
use std::ops::Range;

/// An article with all that the library has of it.
#[derive(Debug)]
pub struct Page {
    /// Its act.
    pub act: &'static Act,
    /// The article.
    pub entry: Entry,
    /// The day of which its words and rules are shown.
    pub day: Date,
    /// Its paragraphs, the words that rules use marked with their numbers.
    pub paragraphs: Vec<Paragraph>,
    /// Which rules use its words.
    pub uses: Vec<Use>,
    /// What follows an act and rests on it: an offence, what becomes of it, a remedy; in French.
    pub consequences: Vec<String>,
    /// Its Dutch text, of whatever period, where one is at hand.
    pub dutch: Option<&'static Translation>,
    /// The wordings before and after it, side by side in the order of time.
    pub pairs: Vec<Pair>,
    /// What the source documents say of it.
    pub points: Vec<&'static Point>,
    /// The terms that lead to it.
    pub terms: Vec<&'static Term>,
}

/// A paragraph; the words of its pieces, joined, are its official characters.
pub type Paragraph = Vec<Piece>;

/// Two wordings that follow each other.
#[derive(Debug)]
pub struct Pair {
    /// The earlier one.
    pub before: &'static Version,
    /// The later one.
    pub after: &'static Version,
    /// What changed.
    pub comparison: Comparison,
}

impl Page {
    /// The article as it stood on a day, or on the nearest day on which it applied.
    pub fn of(key: &str, asked: Date) -> Option<Self> {
        let entry = entry(key, asked)?;
        let version = entry.version;
        let day = entry.day(asked);
        let (ranges, uses): (Vec<Range<usize>>, Vec<Use>) = uses(version, day).into_iter().unzip();
        let marks: Vec<(u8, Range<usize>)> =
            uses.iter().map(|one| one.number).zip(ranges).collect();
        Some(Self {
            act: act(version.act)?,
            day,
            paragraphs: sheet::paragraphs(version.text, &marks),
            uses,
            consequences: consequences(key, day),
            dutch: dutch(key),
            pairs: pairs(key),
            points: POINTS.iter().filter(|point| point.articles.contains(&key)).collect(),
            terms: TERMS.iter().filter(|term| term.articles.contains(&key)).collect(),
            entry,
        })
    }
}

fn consequences(key: &str, day: Date) -> Vec<String> {
    let applies = |one: &&Consequence| one.from <= day && one.to.is_none_or(|to| day <= to);
    let own = CONSEQUENCES.iter().filter(|one| one.articles.contains(&key)).filter(applies);
    own.map(|one| spaced(&lower(one.french))).collect()
}

/// The wordings of the article's line that follow each other, one of the two its own.
fn pairs(key: &str) -> Vec<Pair> {
    let versions = lineage(key);
    let next = versions.iter().skip(1);
    let follow = versions.iter().zip(next).filter(|(a, b)| a.key == key || b.key == key);
    follow
        .map(|(before, after)| Pair { before, after, comparison: compare(before, after) })
        .collect()
}
