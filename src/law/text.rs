//! The articles as they stood, word for word, and the passages on which the rules rest.

use super::Date;

/// A statute or decree.
#[derive(Debug)]
pub struct Act {
    /// `cp-2024`
    pub id: &'static str,
    /// Full title.
    pub title: &'static str,
    /// As lawyers shorten it: « C. pén. ».
    pub short: &'static str,
    /// Numbers in the official gazette.
    pub numac: &'static [&'static str],
    /// What is to be known of its entry into force.
    pub remark: Option<&'static str>,
}

/// Where a wording was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// An open copy of the consolidated official edition.
    Official,
    /// Official text as quoted by the profession's regulator.
    Regulator,
    /// As quoted by the source note: a dated quotation, which never decides.
    Note,
    /// Official text as quoted by a secondary source.
    Secondary,
    /// Known from any edition.
    Common,
}

/// One wording of an article, with its period of validity.
#[derive(Debug)]
pub struct Version {
    /// Act it belongs to.
    pub act: &'static str,
    /// Number within the act; `353-1` is article 353, § 1er.
    pub article: &'static str,
    /// `act:article`, the name that rules and decisions use.
    pub key: &'static str,
    /// The article's heading.
    pub heading: &'static str,
    /// First day of validity.
    pub from: Date,
    /// Last day of validity; absent while it applies.
    pub to: Option<Date>,
    /// Where it was read.
    pub status: Status,
    /// The edition read.
    pub edition: Option<&'static str>,
    /// The day it was read.
    pub checked: Option<Date>,
    /// The act that gave it this wording.
    pub amended_by: Option<&'static str>,
    /// Key of the article it took the place of.
    pub replaces: Option<&'static str>,
    /// Key of the article that took its place.
    pub replaced_by: Option<&'static str>,
    /// What is to be known of this wording.
    pub remark: Option<&'static str>,
    /// The official characters; paragraphs are separated by an empty line.
    pub text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/articles.rs"));

/// Words of an article on which a condition rests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Passage {
    /// `act:article`
    pub article: &'static str,
    /// A run of the article that occurs once and contains `words`.
    pub context: &'static str,
    /// The decisive words themselves.
    pub words: &'static str,
}

/// A judgment, a code of conduct or a note, summed up in our own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// « Cass., 26 mars 2021, D.18.0015.N »
    pub title: &'static str,
    /// What it says, in our words and in French.
    pub says: &'static str,
}

/// What a condition rests on: words of statute, or a source of another kind, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Words of articles; those of the date apply.
    pub passages: &'static [Passage],
    /// Case law, deontology or the note.
    pub source: Option<&'static Source>,
}

/// How the wording shown relates to the day asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// In force on that day.
    InForce,
    /// The nearest wording at hand: art. 458bis before 28 October 2023.
    Nearest,
}

/// The wording of an article that decides on a day, if the article applies then.
///
/// The source note's quotations never decide. Article 458bis before 28 October 2023 is shown in
/// its wording of that day.
pub fn wording(key: &str, day: Date) -> Option<(&'static Version, Fit)> {
    VERSIONS.iter().filter(|v| v.key == key && v.status != Status::Note).find_map(|v| {
        if v.to.is_some_and(|to| to < day) {
            None
        } else if v.from <= day {
            Some((v, Fit::InForce))
        } else if v.key == "cp-1867:458bis" {
            Some((v, Fit::Nearest))
        } else {
            None
        }
    })
}

/// The wordings of an article, of those it took the place of and of those that took its place, in
/// the order of time; the source note's quotations among them. None for a key that there is not.
pub fn lineage(key: &str) -> Vec<&'static Version> {
    let mut keys: Vec<&str> = vec![key];
    let mut known = 0;
    while known < keys.len() {
        known = keys.len();
        for v in VERSIONS {
            let others = [Some(v.key), v.replaces, v.replaced_by];
            if others.iter().flatten().any(|k| keys.contains(k)) && !keys.contains(&v.key) {
                keys.push(v.key);
            }
        }
    }
    let mut versions: Vec<&Version> = VERSIONS.iter().filter(|v| keys.contains(&v.key)).collect();
    versions.sort_by_key(|v| v.from);
    versions
}

/// The act with that identity.
pub fn act(id: &str) -> Option<&'static Act> {
    ACTS.iter().find(|a| a.id == id)
}

impl Passage {
    /// First and last byte of the words within a wording, if the wording has them just once.
    pub fn find(&self, text: &str) -> Option<std::ops::Range<usize>> {
        let mut hits = text.match_indices(self.context);
        let (at, _) = hits.next()?;
        if hits.next().is_some() {
            return None;
        }
        let within = self.context.find(self.words)?;
        Some(at + within..at + within + self.words.len())
    }
}
