//! Sets that differ in the values of one fact alone are one set: « le soir même ou demain ».

use super::Change;
use super::board::Board;
use super::tree::Solution;
use crate::law::condition::Readings;
use std::collections::BTreeMap;

type Merged = (Vec<Change>, Readings);

/// The solutions, those that differ in one fact alone joined while the outcome stays the same.
pub(super) fn merged(board: &Board, solutions: Vec<Solution>) -> Vec<Merged> {
    let mut sets: Vec<Merged> = solutions
        .into_iter()
        .map(|(chosen, turns)| {
            (chosen.into_iter().filter_map(|at| board.change(at)).collect(), turns)
        })
        .collect();
    loop {
        let before = sets.len();
        for place in (0..super::MOST).rev() {
            sets = joined(board, sets, place);
        }
        if sets.len() == before {
            return sets;
        }
    }
}

/// Joins the sets that are alike but for the values of the fact at a place.
fn joined(board: &Board, sets: Vec<Merged>, place: usize) -> Vec<Merged> {
    let mut alike: BTreeMap<(Vec<Change>, Readings), Vec<Merged>> = BTreeMap::new();
    for (changes, turns_on) in sets {
        let mut key = changes.clone();
        if let Some(change) = key.get_mut(place) {
            change.values = 0;
        }
        alike.entry((key, turns_on)).or_default().push((changes, turns_on));
    }
    alike
        .into_iter()
        .flat_map(|((mut one, turns_on), group)| {
            let values =
                group.iter().filter_map(|(c, _)| c.get(place)).fold(0, |m, c| m | c.values);
            if let Some(change) = one.get_mut(place) {
                change.values = values;
            }
            let mut facts = board.facts.clone();
            one.iter().for_each(|c| facts.set(c.slot, c.values));
            let same = group.len() > 1 && board.turns(facts) == Some(turns_on);
            if same { vec![(one, turns_on)] } else { group }
        })
        .collect()
}
