//! The condition that is named: one with words of its own and something to rest on.

use crate::law::reason::Reason;

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
