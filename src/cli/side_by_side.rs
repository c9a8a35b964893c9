//! What a command asks about: each recipient, or each part of the answer, worked out side by side.

use crate::law::fact::{RECIPIENTS, Recipient};
use crate::law::outcome::PartId;
use crate::quiz::bank::Case;
use std::thread;

/// The recipient that the case states, else each of them.
pub(super) fn recipients(case: &Case) -> impl Iterator<Item = Recipient> {
    let stated = case.to;
    RECIPIENTS.into_iter().filter(move |r| stated.is_none_or(|to| to == *r))
}

/// Secrecy for each recipient asked about, then help, which is the same for all.
pub(super) fn parts(case: &Case) -> Vec<(PartId, Recipient)> {
    let mut parts: Vec<(PartId, Recipient)> =
        recipients(case).map(|r| (PartId::Secrecy, r)).collect();
    parts.extend(parts.first().map(|(_, r)| (PartId::Help, *r)));
    parts
}

/// What the work comes to for each, in order; nothing where it comes to nothing.
pub(super) fn each<A: Send, V: Send>(
    all: impl IntoIterator<Item = A>,
    work: impl Fn(A) -> Option<V> + Sync,
) -> Vec<V> {
    let work = &work;
    thread::scope(|scope| {
        let at_work: Vec<_> = all.into_iter().map(|one| scope.spawn(move || work(one))).collect();
        at_work.into_iter().filter_map(|done| done.join().ok().flatten()).collect()
    })
}
