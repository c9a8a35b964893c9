//! A picture as text: box-drawing characters, words wrapped, states in words; and as data for programs.

mod json;

pub(super) use json::picture;

use super::WIDTH;
use crate::law::Date;
use crate::law::picture::{Captions, Join, Node, Picture, wrap};
use crate::quiz::sheet::quotes;
use crate::quiz::typography::french;
use std::fmt::Write;

/// What the signs mean, for a decision.
pub(super) const LEGEND: &str =
    "✓ établi, ✗ fait défaut, ? non établi. Trait gras (━) : ce qui décide de la règle.\n";

/// The tree, with what each leaf rests on and what more there is to say of it.
pub(super) fn text(picture: &Picture, day: Date, more: &dyn Fn(&Node) -> Vec<String>) -> String {
    let mut page = String::new();
    let tree = Tree { picture, day, more };
    tree.node(0, "", "", &mut page);
    page
}

struct Tree<'p> {
    picture: &'p Picture,
    day: Date,
    more: &'p dyn Fn(&Node) -> Vec<String>,
}

impl Tree<'_> {
    /// A node and its parts: `branch` stands before its first line, `under` before the others.
    fn node(&self, at: usize, branch: &str, under: &str, page: &mut String) {
        let Some(node) = self.picture.nodes.get(at) else { return };
        let told = self.picture.told_before(at);
        let parts: Vec<usize> = if told { Vec::new() } else { self.picture.parts(at).collect() };
        let trunk = if parts.is_empty() { "" } else { "│ " };
        let again = if told { french(" : comme plus haut") } else { String::new() };
        let words = self.words(at, node) + &again;
        hang(&words, branch, &format!("{under}{trunk}"), page);
        if at == 0 || node.join == Join::Leaf || node.contested.is_some() {
            let before = format!("{under}{trunk:<4}");
            for line in self.basis(node).into_iter().chain((self.more)(node)) {
                hang(&line, &before, &format!("{before}  "), page);
            }
        }
        for part in &parts {
            let alive = self.picture.nodes.get(*part).is_some_and(|n| n.live);
            let (branch, next) = match (Some(part) == parts.last(), alive) {
                (false, false) => ("├─ ", "│  "),
                (false, true) => ("┝━ ", "│  "),
                (true, false) => ("└─ ", "   "),
                (true, true) => ("┕━ ", "   "),
            };
            self.node(*part, &format!("{under}{branch}"), &format!("{under}{next}"), page);
        }
    }

    /// « ✓ établi : la condition (une suffit) »
    fn words(&self, at: usize, node: &Node) -> String {
        let reading = self.picture.reading(at);
        let reading = if reading.is_empty() { String::new() } else { format!("{reading} : ") };
        let label = node.label(&Captions::FRENCH);
        let colon = if label.is_empty() { "" } else { " : " };
        let several = self.picture.parts(at).nth(1).is_some();
        let join = match node.join_label(&Captions::FRENCH) {
            join if several && !join.is_empty() => format!(" ({join})"),
            _ => String::new(),
        };
        french(&format!("{label}{colon}{reading}{}{join}", node.words()))
    }

    /// The words of law, never typeset, and the source.
    fn basis(&self, node: &Node) -> Vec<String> {
        let Some(basis) = node.basis else { return Vec::new() };
        let passages = quotes(basis.passages, self.day).into_iter();
        let passages = passages.map(|q| format!("«\u{a0}{}\u{a0}» {}", q.words, q.cited));
        let source = basis.source.map(|source| french(&format!("Source : {}", source.title)));
        passages.chain(source).collect()
    }
}

/// Words after `first`, their further lines after `others`.
fn hang(words: &str, first: &str, others: &str, page: &mut String) {
    let margin = first.chars().count().max(others.chars().count());
    for (at, line) in wrap(words, WIDTH.saturating_sub(margin).max(24)).iter().enumerate() {
        let before = if at == 0 { first } else { others };
        let _ = writeln!(page, "{}", format!("{before}{line}").trim_end());
    }
}
