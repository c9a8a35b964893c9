//! The condition that is named: one with words of its own and something to rest on.

use crate::law::evaluate::Truth;
use crate::law::reason::{Join, Reason};

/// The leaf, or the nearest condition above it that has words. One of several alternatives none of
/// which speaks of the facts there are would mislead: what they are alternatives of is named, unless
/// each of them asks for the leaf.
pub(super) fn named<'r>(tree: &'r Reason, leaf: &'r Reason) -> &'r Reason {
    let holds_leaf = |r: &Reason| {
        let mut found = false;
        r.walk(&mut |below| found |= std::ptr::eq(below, leaf));
        found
    };
    let mut best = None;
    let mut at = Some(tree);
    while let Some(here) = at {
        if !here.phrase.is_empty() {
            best = Some(here);
        }
        let alternatives = here.join == Join::Any && here.contested.is_none();
        let avoidable = || here.parts.iter().any(|part| !asks_for(part, leaf.id));
        let far = alternatives && here.truth == Truth::Fails && here.is_far();
        if best.is_some() && far && avoidable() {
            break;
        }
        at = here.parts.iter().find(|part| holds_leaf(part));
    }
    best.unwrap_or(leaf)
}

fn asks_for(tree: &Reason, id: &str) -> bool {
    let mut found = false;
    tree.walk(&mut |r| found |= r.id == id);
    found
}
