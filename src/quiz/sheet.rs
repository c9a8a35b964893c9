//! An article as a sheet: its numbers now and before, its period, its edition, and its words, marked.

use super::answer::capitalised;
use super::feedback::{Piece, Sheet};
use super::typography::{referring, spaced};
use crate::law::Date;
use crate::law::text::{Fit, Passage, Status, VERSIONS, Version, act, wording};
use std::ops::Range;

/// « art. 353, § 1er »: how an article is cited.
pub fn number(article: &str) -> String {
    let (base, part) = article.split_once('-').unwrap_or((article, ""));
    match (base, part) {
        ("79" | "6.8", point) => format!("art. {base}, {point}°"),
        (_, "") => format!("art. {base}"),
        (_, "1") => format!("art. {base}, § 1er"),
        (_, paragraph) => format!("art. {base}, § {paragraph}"),
    }
}

/// « art. 353, § 1er », « art. 14 AR 2 avril 2014 »: as briefly as it can be told from others.
pub(super) fn named(version: &Version) -> String {
    if version.act.starts_with("cp-") { number(version.article) } else { in_act(version) }
}

/// « art. 352 C. pén. »: an article with its act.
pub fn in_act(version: &Version) -> String {
    let short = act(version.act).map_or("", |a| a.short);
    [&number(version.article), " ", short].concat()
}

/// « art. 352 C. pén. (ancien art. 458) »: the article in force on that day, with its other number.
pub fn cite(key: &str, day: Date) -> Option<String> {
    let (version, _) = wording(key, day)?;
    let other = other_number(version).map_or_else(String::new, |o| format!(" ({o})"));
    Some(in_act(version) + &other)
}

/// « art. 19 et 36 à 39 L. 22 avril 2019 »: articles of one act together, where they have but one number.
pub(super) fn cite_all(keys: &[&str], day: Date) -> String {
    let mut cited: Vec<(&Version, Vec<u16>)> = Vec::new();
    for version in keys.iter().filter_map(|key| Some(wording(key, day)?.0)) {
        let plain = version.article.parse().ok().filter(|_| renumbered(version).is_none());
        match (plain, cited.last_mut()) {
            (Some(number), Some((first, numbers)))
                if first.act == version.act && !numbers.is_empty() =>
            {
                numbers.push(number);
            }
            _ => cited.push((version, plain.into_iter().collect())),
        }
    }
    let cite = |(version, numbers): &(&Version, Vec<u16>)| match numbers.as_slice() {
        [_, _, ..] => {
            let short = act(version.act).map_or("", |a| a.short);
            ["art. ", &runs(numbers), " ", short].concat()
        }
        _ => {
            let other = other_number(version).map_or_else(String::new, |o| format!(" ({o})"));
            in_act(version) + &other
        }
    };
    cited.iter().map(cite).collect::<Vec<_>>().join(" ; ")
}

/// « 19 et 36 à 39 »
fn runs(numbers: &[u16]) -> String {
    let runs = numbers.chunk_by(|one, next| one.checked_add(1) == Some(*next));
    let told = runs.flat_map(|run| match run {
        [first, _, .., last] => vec![format!("{first} à {last}")],
        few => few.iter().map(u16::to_string).collect(),
    });
    let told: Vec<String> = told.collect();
    match told.split_last() {
        Some((last, before)) if !before.is_empty() => [&before.join(", "), " et ", last].concat(),
        _ => told.concat(),
    }
}

/// Words of an article and where they stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// The official words.
    pub words: &'static str,
    /// « art. 352 C. pén. », and that it is the nearest wording where it is; its spaces do not break.
    pub cited: String,
}

/// The passages that apply on a day.
pub fn quotes(passages: &[Passage], day: Date) -> Vec<Quote> {
    let quote = |passage: &Passage| {
        let (version, fit) = wording(passage.article, day)?;
        let nearest = if fit == Fit::Nearest { ", texte le plus proche" } else { "" };
        let cited = in_act(version).replace(' ', "\u{a0}");
        Some(Quote { words: passage.words, cited: cited + nearest })
    };
    passages.iter().filter_map(quote).collect()
}

/// The number that an article had before, or has since, typeset: « art. 458bis ».
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Renumbered {
    /// It took the place of this one.
    Was(String),
    /// This one took its place.
    Became(String),
}

impl Renumbered {
    /// That number.
    pub fn number(&self) -> &str {
        let (Self::Was(number) | Self::Became(number)) = self;
        number
    }
}

/// The other number of an article, if it has one.
pub fn renumbered(version: &Version) -> Option<Renumbered> {
    let article_of = |key: &str| Some(referring(&number(key.split_once(':')?.1)));
    match (version.replaces, version.replaced_by) {
        (Some(old), _) => article_of(old).map(Renumbered::Was),
        (None, Some(new)) => article_of(new).map(Renumbered::Became),
        (None, None) => None,
    }
}

/// « ancien art. 458bis », « devenu art. 353, § 1er ».
pub(super) fn other_number(version: &Version) -> Option<String> {
    Some(match renumbered(version)? {
        Renumbered::Was(old) => format!("ancien {old}"),
        Renumbered::Became(new) => format!("devenu {new}"),
    })
}

/// The sheet of an article on a day, its passages marked with their numbers.
pub fn sheet(
    key: &str,
    day: Date,
    passages: &[(u8, Passage)],
    legend: Vec<(u8, String)>,
) -> Option<Sheet> {
    let (version, fit) = wording(key, day)?;
    let marks: Vec<(u8, Range<usize>)> = passages
        .iter()
        .filter(|(_, p)| p.article == key)
        .filter_map(|(n, p)| Some((*n, p.find(version.text)?)))
        .collect();
    let short = act(version.act).map_or("", |a| a.short);
    Some(Sheet {
        number: referring(&capitalised(&number(version.article))),
        other_number: other_number(version)
            .map_or_else(|| referring(short), |o| referring(&format!("{short} · {o}"))),
        heading: spaced(version.heading),
        paragraphs: paragraphs(version.text, &marks),
        period: period(version, fit),
        source: referring(&source(version)),
        remark: version.remark.map(referring),
        wording: VERSIONS.iter().position(|other| std::ptr::eq(other, version))?,
        fit,
        legend,
    })
}

/// The text cut at its empty lines, and each paragraph where a mark begins or ends.
pub(super) fn paragraphs(text: &str, marks: &[(u8, Range<usize>)]) -> Vec<Vec<Piece>> {
    let mut start = 0;
    text.split("\n\n")
        .map(|paragraph| {
            let range = start..start + paragraph.len();
            start = range.end + 2;
            pieces(text, range, marks)
        })
        .collect()
}

fn pieces(text: &str, range: Range<usize>, marks: &[(u8, Range<usize>)]) -> Vec<Piece> {
    let edges = [&range].into_iter().chain(marks.iter().map(|(_, m)| m));
    let edges: Vec<usize> = edges.flat_map(|r| [r.start, r.end]).collect();
    let cuts: Vec<usize> = (range.start..=range.end).filter(|at| edges.contains(at)).collect();
    cuts.windows(2)
        .filter_map(|pair| {
            let [from, to] = pair else { return None };
            let within = |(_, m): &&(u8, Range<usize>)| m.start <= *from && *to <= m.end;
            let mut numbers: Vec<u8> = marks.iter().filter(within).map(|(n, _)| *n).collect();
            numbers.dedup();
            Some(Piece { words: text.get(*from..*to)?.to_owned(), numbers })
        })
        .collect()
}

/// « En vigueur du 3 août 2017 au 31 août 2026 »
fn period(version: &Version, fit: Fit) -> String {
    let from = version.from.french();
    match (fit, version.to) {
        (Fit::Nearest, _) => {
            format!("Texte le plus proche que nous ayons : celui en vigueur depuis le {from}")
        }
        (Fit::InForce, None) => format!("En vigueur depuis le {from}"),
        (Fit::InForce, Some(to)) => format!("En vigueur du {from} au {}", to.french()),
    }
}

/// The edition and the day it was read: « Édition officielle, …, lu le … ».
fn source(version: &Version) -> String {
    let kind = match version.status {
        Status::Official => "Édition officielle",
        Status::Regulator => "Texte officiel cité par le régulateur de la profession",
        Status::Note => "Citation de la note explicative",
        Status::Secondary => "Texte officiel cité par une source secondaire",
        Status::Common => "Texte connu de toutes les éditions",
    };
    let edition = version.edition.map_or_else(String::new, |e| format!(", {e}"));
    let read = version.checked.map_or_else(String::new, |d| format!(", lu le {}", d.french()));
    format!("{kind}{edition}{read}")
}
