//! The law library: every article as it stood on a day, what is found in it, and what hangs on it.
//!
//! [`shelves`] has the articles by act, [`search`] finds words in them, [`Page`] is one of them opened,
//! with the rules that use its words, and [`decided`] the questions that it decides.

mod article;
mod decided;
mod fold;
mod search;
mod uses;

pub use super::sheet::{Renumbered, renumbered};
pub use article::{Page, Pair, Paragraph};
pub use decided::{Decided, decided};
pub use search::{Excerpt, Found, Run, Texts, search};
pub use uses::{Role, Use};

use fold::ENDINGS;

use super::answer::capitalised;
use super::feedback::Sheet;
use super::sheet::{in_act, number};
use super::typography::referring;
use crate::law::Date;
use crate::law::facts::FIRST_DAY;
use crate::law::text::{ACTS, Act, Fit, Status, VERSIONS, Version, wording};

/// An act with its articles.
#[derive(Debug)]
pub struct Shelf {
    /// The act.
    pub act: &'static Act,
    /// Its articles, by their numbers.
    pub entries: Vec<Entry>,
}

/// An article in the wording of a day, or in its nearest wording where it did not apply then.
#[derive(Clone, Debug)]
pub struct Entry {
    /// « art. 353, § 1er », typeset.
    pub number: String,
    /// Its number before or since; absent where no article took another's place.
    pub other: Option<Renumbered>,
    /// The wording.
    pub version: &'static Version,
    /// Whether it applied on the day.
    pub standing: Standing,
}

/// How an article stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In force, in this wording.
    InForce,
    /// In force, in a wording that is not at hand; this is the nearest.
    Nearest,
    /// No longer in force; its last day.
    Ended(Date),
    /// Not yet in force; its first day.
    Coming(Date),
}

/// The articles as they stand on a day, those acts first of which one is in force.
pub fn shelves(day: Date) -> Vec<Shelf> {
    let mut shelves: Vec<Shelf> = ACTS
        .iter()
        .map(|act| {
            let own = keys().into_iter().filter_map(|key| entry(key, day));
            let mut entries: Vec<Entry> = own.filter(|entry| entry.version.act == act.id).collect();
            entries.sort_by_key(|entry| place(entry.version.article));
            Shelf { act, entries }
        })
        .filter(|shelf| !shelf.entries.is_empty())
        .collect();
    shelves.sort_by_key(|shelf| !shelf.entries.iter().any(Entry::is_in_force));
    shelves
}

/// Where an article stands in its act: `422bis` after `422`, `353-2` after `353-1`, each before `354`.
fn place(article: &str) -> Vec<(u32, Option<usize>)> {
    let part = |part: &str| {
        let letters = part.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = part.strip_suffix(letters).and_then(|digits| digits.parse().ok());
        (number.unwrap_or(0), ENDINGS.iter().position(|ending| *ending == letters))
    };
    article.split(['-', '.']).map(part).collect()
}

/// The keys of all articles, each once.
pub fn keys() -> Vec<&'static str> {
    let mut keys: Vec<&'static str> = Vec::new();
    for version in VERSIONS {
        if !keys.contains(&version.key) {
            keys.push(version.key);
        }
    }
    keys
}

/// An article on a day; nothing for a key that there is not. The source note's quotations are none.
pub fn entry(key: &str, day: Date) -> Option<Entry> {
    if let Some((version, fit)) = wording(key, day) {
        let standing = match fit {
            Fit::InForce => Standing::InForce,
            Fit::Nearest => Standing::Nearest,
        };
        return Some(Entry::of(version, standing));
    }
    let own = VERSIONS.iter().filter(|v| v.key == key && v.status != Status::Note);
    let version = own.min_by_key(|v| v.from)?;
    let standing = match version.to {
        Some(to) if to < day => Standing::Ended(to),
        _ => Standing::Coming(version.from),
    };
    Some(Entry::of(version, standing))
}

impl Entry {
    fn of(version: &'static Version, standing: Standing) -> Self {
        Self {
            number: referring(&number(version.article)),
            other: renumbered(version),
            version,
            standing,
        }
    }

    /// « Art. 353, § 1er »: its number as a title.
    pub fn title(&self) -> String {
        capitalised(&self.number)
    }

    /// Whether it applies on the day, be it in a wording that is not at hand.
    pub fn is_in_force(&self) -> bool {
        matches!(self.standing, Standing::InForce | Standing::Nearest)
    }

    /// The day of which its wording and its rules are shown: the one asked for, or the nearest to it on
    /// which it applied, none of them before the first on which the law is decided.
    pub(super) fn day(&self, asked: Date) -> Date {
        let last = self.version.to.unwrap_or(asked);
        match self.standing {
            Standing::InForce | Standing::Nearest => asked,
            Standing::Ended(_) => last,
            Standing::Coming(from) => from,
        }
        .max(FIRST_DAY)
    }
}

/// An article as it is named in a link: « art. 353, § 1er », with its act where it is not the penal code.
pub fn name(key: &str) -> Option<String> {
    let version = VERSIONS.iter().find(|version| version.key == key)?;
    Some(referring(&in_act(version)))
}

/// The wording that a sheet shows.
pub fn version(sheet: &Sheet) -> Option<&'static Version> {
    VERSIONS.get(sheet.wording)
}
