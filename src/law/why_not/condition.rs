//! The condition that is named: one with words of its own and something to rest on.

use crate::law::condition::Node;
use crate::law::evaluate::Truth;
use crate::law::reason::{Join, Reason};
use crate::law::text::Basis;

/// A condition that stands in no tree.
pub(super) fn said(id: &'static str, phrase: &'static str, basis: Basis) -> Reason {
    Reason {
        id,
        phrase,
        basis: Some(basis),
        truth: Truth::Fails,
        join: Join::Leaf,
        slots: Vec::new(),
        of_recipient: false,
        contested: None,
        parts: Vec::new(),
    }
}

/// What « there is an offence », « there is a danger » rests on: the first words about it.
pub(super) fn of_set(node: &'static Node) -> Option<Basis> {
    match node {
        Node::Some(_, part) => basis(part),
        Node::All(parts) | Node::Any(parts) => parts.iter().find_map(of_set),
        Node::Not(part) | Node::Of(_, part) => of_set(part),
        Node::Notion(notion) => of_set(&notion.node),
        Node::Leaf(_) | Node::Contested(_) => None,
    }
}

/// The first words or source that a tree rests on.
pub(super) fn basis(node: &'static Node) -> Option<Basis> {
    match node {
        Node::All(parts) | Node::Any(parts) => parts.iter().find_map(basis),
        Node::Not(part) | Node::Of(_, part) | Node::Some(_, part) => basis(part),
        Node::Notion(notion) => Some(notion.basis),
        Node::Leaf(leaf) => Some(leaf.basis),
        Node::Contested(_) => None,
    }
}

/// The leaf, or the nearest condition above it that has words.
pub(super) fn named<'r>(tree: &'r Reason, leaf: &'r Reason) -> &'r Reason {
    let holds_leaf = |r: &Reason| {
        let mut found = false;
        r.walk(&mut |below| found |= std::ptr::eq(below, leaf));
        found
    };
    let mut best = leaf;
    let mut at = Some(tree);
    while let Some(here) = at {
        if !here.phrase.is_empty() {
            best = here;
        }
        at = here.parts.iter().find(|part| holds_leaf(part));
    }
    best
}
