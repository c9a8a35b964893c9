//! The numbers that tie the words of the case, the condition and the words of the article.

use super::bank::Case;
use super::feedback::Tie;
use super::typography::spaced;
use crate::law::Date;
use crate::law::fact::Recipient;
use crate::law::facts::Slot;
use crate::law::picture::{self, Node};
use crate::law::reason::{self, Reason};
use crate::law::text::{Basis, Passage, wording};

/// A condition, as it is given a number.
#[derive(Clone, Copy)]
pub(super) struct Leaf<'a> {
    id: &'static str,
    phrase: &'a str,
    /// What it rests on; nothing of what has parts.
    basis: Option<Basis>,
    pub slots: &'a [Slot],
    of_recipient: bool,
}

impl<'a> From<&'a Reason> for Leaf<'a> {
    fn from(reason: &'a Reason) -> Self {
        let Reason { id, phrase, slots, of_recipient, .. } = reason;
        let basis = reason.basis.filter(|_| reason.join == reason::Join::Leaf);
        Self { id, phrase, basis, slots, of_recipient: *of_recipient }
    }
}

impl<'a> From<&'a Node> for Leaf<'a> {
    fn from(node: &'a Node) -> Self {
        let Node { id, text, slots, of_recipient, .. } = node;
        let basis = node.basis.filter(|_| node.join == picture::Join::Leaf);
        Self { id, phrase: text, basis, slots, of_recipient: *of_recipient }
    }
}

/// The words of the case that state what a leaf asks for.
pub(super) fn words<'a>(case: &Case, to: Recipient, leaf: impl Into<Leaf<'a>>) -> Vec<String> {
    marks(case, to, leaf.into())
        .into_iter()
        .filter_map(|m| case.words(m).map(str::to_owned))
        .collect()
}

/// The marks that state it, by position.
fn marks(case: &Case, to: Recipient, leaf: Leaf) -> Vec<usize> {
    case.marks(leaf.slots, leaf.of_recipient.then_some(to))
}

/// The numbers that tie the words of the case, the condition and the words of the article.
///
/// Conditions that rest on the same words of law bear the same number.
#[derive(Default)]
pub(super) struct Numbers {
    given: Vec<Number>,
}

struct Number {
    passage: Option<Passage>,
    leaves: Vec<&'static str>,
    phrase: String,
    marks: Vec<usize>,
    others: Vec<Passage>,
}

impl Numbers {
    /// Gives a leaf its number: that of the leaves which rest on the same words, or the next.
    pub(super) fn give<'a>(
        &mut self,
        case: &Case,
        to: Recipient,
        day: Date,
        leaf: impl Into<Leaf<'a>>,
    ) {
        let leaf = leaf.into();
        let marks = marks(case, to, leaf);
        let Some(basis) = leaf.basis else { return };
        let mut passages =
            basis.passages.iter().copied().filter(|p| wording(p.article, day).is_some());
        let passage = passages.next();
        if passage.is_none() && marks.is_empty() {
            return;
        }
        let same = |n: &&mut Number| {
            n.leaves.contains(&leaf.id) || (passage.is_some() && n.passage == passage)
        };
        if let Some(number) = self.given.iter_mut().find(same) {
            number.leaves.push(leaf.id);
            number.marks.extend(marks);
        } else {
            self.given.push(Number {
                passage,
                leaves: vec![leaf.id],
                phrase: spaced(leaf.phrase),
                marks,
                others: passages.collect(),
            });
        }
    }

    fn numbered(&self) -> impl Iterator<Item = (u8, &Number)> {
        (1..).zip(&self.given)
    }

    /// The number of a leaf.
    pub(super) fn of<'a>(&self, leaf: impl Into<Leaf<'a>>) -> Option<u8> {
        let leaf = leaf.into();
        self.numbered().find(|(_, n)| n.leaves.contains(&leaf.id)).map(|(number, _)| number)
    }

    /// The passages of the day, with their numbers.
    pub(super) fn passages(&self, day: Date) -> Vec<(u8, Passage)> {
        self.numbered()
            .flat_map(|(n, number)| {
                number.passage.iter().chain(&number.others).map(move |p| (n, *p))
            })
            .filter(|(_, p)| wording(p.article, day).is_some())
            .collect()
    }

    /// What the numbers of an article stand for.
    pub(super) fn legend(&self, key: &str, day: Date) -> Vec<(u8, String)> {
        let passages = self.passages(day);
        self.numbered()
            .filter(|(n, _)| passages.iter().any(|(m, p)| m == n && p.article == key))
            .map(|(n, number)| (n, number.phrase.clone()))
            .collect()
    }

    /// The numbers of each mark of the case.
    pub(super) fn ties(&self) -> Vec<Tie> {
        let last = self.given.iter().flat_map(|n| &n.marks).max().copied();
        let of_mark = |mark| {
            let tied = self.numbered().filter(move |(_, n)| n.marks.contains(&mark));
            tied.map(move |(number, _)| Tie { mark, number })
        };
        last.map_or_else(Vec::new, |last| (0..=last).flat_map(of_mark).collect())
    }
}
