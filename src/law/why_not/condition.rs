//! The condition that is named: one with words of its own and something to rest on.

use crate::law::condition::Issue;
use crate::law::evaluate::Truth;
use crate::law::reason::{Join, Reason};

/// The leaf, or the nearest condition above it that has words. One of several alternatives none of
/// which speaks of the facts there are would mislead: what they are alternatives of is named, unless
/// each of them asks for the leaf. What a contested point is read as is no condition: what it asks is named.
pub(super) fn named<'r>(tree: &'r Reason, leaf: &'r Reason) -> &'r Reason {
    let holds_leaf = |r: &Reason| {
        let mut found = false;
        r.walk(&mut |below| found |= std::ptr::eq(below, leaf));
        found
    };
    let mut best = None;
    let mut disputed = false;
    let mut at = Some(tree);
    while let Some(here) = at {
        let reading = disputed && here.id.is_empty() && here.parts.iter().any(asks_something);
        if !here.phrase.is_empty() && !reading {
            best = Some(here);
        }
        disputed |= here.contested.is_some();
        let alternatives = here.join == Join::Any && here.contested.is_none();
        let avoidable = || here.parts.iter().any(|part| !asks_for(part, leaf.id));
        let far = alternatives && here.truth == Truth::Fails && here.is_far();
        if best.is_some() && !disputed && far && avoidable() {
            break;
        }
        at = here.parts.iter().find(|part| holds_leaf(part));
    }
    best.unwrap_or(leaf)
}

/// The contested point of which one reading asks for this condition.
pub(super) fn contested_above(tree: &Reason, condition: &Reason) -> Option<Issue> {
    let mut above = None;
    tree.walk(&mut |r| {
        r.walk(&mut |below| {
            if std::ptr::eq(below, condition) {
                above = above.or(r.contested);
            }
        });
    });
    above
}

/// Whether there is a condition in it that a fact may meet.
fn asks_something(tree: &Reason) -> bool {
    let mut found = false;
    tree.walk(&mut |r| found |= r.join == Join::Leaf);
    found
}

fn asks_for(tree: &Reason, id: &str) -> bool {
    let mut found = false;
    tree.walk(&mut |r| found |= r.id == id);
    found
}
