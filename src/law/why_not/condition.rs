//! The condition that is named: one with words of its own and something to rest on.

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
