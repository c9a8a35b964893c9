//! What is found in the library: articles that have every word of a query, the words marked.

use super::fold::{Letter, find, fold, words};
use super::{Entry, Renumbered, Shelf, shelves};
use crate::law::Date;
use crate::law::dutch::dutch;
use crate::law::text::Act;
use std::ops::Range;

/// An article that has every word.
#[derive(Debug)]
pub struct Found {
    /// Its act.
    pub act: &'static Act,
    /// The article.
    pub entry: Entry,
    /// Its number, marked.
    pub number: Vec<Run>,
    /// Its heading, marked.
    pub heading: Vec<Run>,
    /// The paragraphs that have one of the words, cut around it.
    pub excerpts: Vec<Excerpt>,
    /// The same of its official Dutch text, where that is searched too.
    pub dutch: Vec<Excerpt>,
}

/// The texts that are searched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Texts {
    /// The French ones.
    French,
    /// The official Dutch ones besides, of the articles that have one.
    FrenchAndDutch,
}

/// Some words of a paragraph around those that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The paragraph, from 1.
    pub paragraph: usize,
    /// Whether words before these are left out.
    pub cut_before: bool,
    /// The words.
    pub runs: Vec<Run>,
    /// Whether words after these are left out.
    pub cut_after: bool,
}

/// A run of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The characters of the text.
    pub words: String,
    /// Whether they were searched for.
    pub hit: bool,
}

/// How many excerpts of an article are shown.
const EXCERPTS: usize = 3;
/// How many characters stand before the first word found, and how many from it on.
const BEFORE: usize = 80;
const AFTER: usize = 180;

/// The articles that have every word of a query, as they stand on a day; in the number, the heading, the
/// text or the name of the act. Accents, capitals and the kind of apostrophe do not matter, and the
/// beginning of a word is enough. None where nothing is searched for.
pub fn search(query: &str, day: Date, texts: Texts) -> Vec<Found> {
    let wanted = words(query);
    if wanted.is_empty() {
        return Vec::new();
    }
    let shelves = shelves(day);
    let found = |shelf: Shelf| {
        let act = shelf.act;
        let wanted = &wanted;
        let hits: Vec<Found> = shelf
            .entries
            .into_iter()
            .filter_map(|entry| Found::of(act, entry, wanted, texts))
            .collect();
        hits
    };
    shelves.into_iter().flat_map(found).collect()
}

impl Found {
    fn of(act: &'static Act, entry: Entry, wanted: &[Vec<char>], texts: Texts) -> Option<Self> {
        let (heading, text) = (entry.version.heading, entry.version.text);
        let about = [&entry.number, heading, text, act.title, act.short];
        let other = match texts {
            Texts::French => None,
            Texts::FrenchAndDutch => dutch(entry.version.key).map(|found| found.text),
        };
        let about =
            about.into_iter().chain(entry.other.as_ref().map(Renumbered::number)).chain(other);
        let folded: Vec<Vec<Letter>> = about.map(fold).collect();
        let has = |word: &Vec<char>| folded.iter().any(|text| !find(text, word).is_empty());
        if !wanted.iter().all(has) {
            return None;
        }
        Some(Self {
            act,
            number: runs(&entry.number, 0..entry.number.len(), &hits(&entry.number, wanted)),
            heading: runs(heading, 0..heading.len(), &hits(heading, wanted)),
            excerpts: excerpts(text, wanted),
            dutch: other.map_or_else(Vec::new, |text| excerpts(text, wanted)),
            entry,
        })
    }
}

/// Where the words stand, in order, those that touch made one.
fn hits(text: &str, wanted: &[Vec<char>]) -> Vec<Range<usize>> {
    let letters = fold(text);
    let mut all: Vec<Range<usize>> = wanted.iter().flat_map(|word| find(&letters, word)).collect();
    all.sort_by_key(|hit| (hit.start, hit.end));
    let mut joined: Vec<Range<usize>> = Vec::new();
    for hit in all {
        match joined.last_mut() {
            Some(last) if hit.start <= last.end => last.end = last.end.max(hit.end),
            _ => joined.push(hit),
        }
    }
    joined
}

/// Those of the first paragraphs that have one of the words.
fn excerpts(text: &str, wanted: &[Vec<char>]) -> Vec<Excerpt> {
    let paragraphs = text.split("\n\n").zip(1..);
    let all = paragraphs.filter_map(|(text, number)| excerpt(text, number, wanted));
    all.take(EXCERPTS).collect()
}

fn excerpt(text: &str, paragraph: usize, wanted: &[Vec<char>]) -> Option<Excerpt> {
    let hits = hits(text, wanted);
    let first = hits.first()?;
    let start = if first.start <= BEFORE { 0 } else { word_after(text, first.start - BEFORE) };
    let far = first.start + AFTER;
    let end = if far >= text.len() { text.len() } else { word_before(text, far, first.end) };
    Some(Excerpt {
        paragraph,
        cut_before: start > 0,
        runs: runs(text, start..end, &hits),
        cut_after: end < text.len(),
    })
}

/// The beginning of the first word from a byte on.
fn word_after(text: &str, from: usize) -> usize {
    let spaces = text.match_indices(' ').map(|(at, _)| at + 1);
    spaces.filter(|at| *at >= from).min().unwrap_or(0)
}

/// The end of the last word before a byte, no earlier than another.
fn word_before(text: &str, to: usize, least: usize) -> usize {
    let spaces = text.match_indices(' ').map(|(at, _)| at);
    spaces.filter(|at| *at <= to && *at >= least).max().unwrap_or(text.len())
}

fn runs(text: &str, within: Range<usize>, hits: &[Range<usize>]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut add = |from: usize, to: usize, hit: bool| {
        if let Some(words) = text.get(from..to).filter(|words| !words.is_empty()) {
            runs.push(Run { words: words.to_owned(), hit });
        }
    };
    let mut at = within.start;
    for hit in hits.iter().filter(|hit| hit.start >= within.start && hit.end <= within.end) {
        add(at, hit.start, false);
        add(hit.start, hit.end, true);
        at = hit.end;
    }
    add(at, within.end, false);
    runs
}
