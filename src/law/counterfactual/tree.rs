//! The hitting-set tree: sets of changes, smallest first, each grown by one change of a conflict.

use super::MOST;
use super::board::{At, Board};
use super::conflict::{Conflict, conflict};
use crate::law::condition::Readings;
use std::collections::BTreeSet;

/// A set of changes, and the contested points that the outcome then turns on.
pub(super) type Solution = (Vec<At>, Readings);

/// Every minimal set of changes that gives the wanted outcome; none if it is the outcome already.
pub(super) fn solutions(board: &Board) -> Vec<Solution> {
    let mut found: Vec<Solution> = Vec::new();
    let mut known: Vec<Conflict> = Vec::new();
    let mut level = BTreeSet::from([Vec::new()]);
    for size in 0..=MOST {
        let mut next = BTreeSet::new();
        for chosen in level {
            if found.iter().any(|(smaller, _)| includes(&chosen, smaller)) {
                continue;
            }
            let refuted = known.iter().position(|k| k.refutes(&chosen));
            if refuted.is_none()
                && let Some(turns_on) = board.turns(board.with(&chosen))
            {
                found.push((chosen, turns_on));
                continue;
            }
            if size == MOST {
                continue;
            }
            let at = refuted.unwrap_or_else(|| {
                known.push(conflict(board, &chosen));
                known.len() - 1
            });
            let ways = known.get(at).map_or(&[][..], |k| &k.one_of);
            next.extend(ways.iter().filter_map(|way| grown(board, &chosen, *way)));
        }
        level = next;
    }
    found.retain(|(changes, _)| !changes.is_empty());
    found
}

/// The set with one change more; nothing if it changes that fact already.
fn grown(board: &Board, chosen: &[At], way: At) -> Option<Vec<At>> {
    let slot = board.change(way)?.slot;
    if chosen.iter().any(|at| board.change(*at).is_some_and(|c| c.slot == slot)) {
        return None;
    }
    let mut grown = chosen.to_vec();
    grown.insert(grown.partition_point(|at| *at < way), way);
    Some(grown)
}

fn includes(set: &[At], smaller: &[At]) -> bool {
    smaller.iter().all(|at| set.contains(at))
}
