//! A decision on facts that are all known, without its reasons, asks the heap for nothing.

use crate::draw::{Openness, situations};
use allocation_counter::measure;
use motus::law::decide::decide;
use motus::law::rule::Rulebook;
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_decision_on_known_facts_allocates_nothing(
        drawn in situations(Openness { facts: 0, completions: 1 })
    ) {
        let book = Rulebook::belgian();
        // Vulnerable people whom nobody names leave something to ask, though all is known.
        let acts = decide(&book, &drawn.facts, drawn.to).acts;
        prop_assume!(acts.iter().all(|act| act.penalty_missing.is_empty()));
        let used = measure(|| {
            decide(&book, &drawn.facts, drawn.to);
        });
        prop_assert_eq!(used.count_total, 0, "{:?}", drawn);
    }
}

#[test]
fn the_count_sees_what_is_allocated() {
    let used = measure(|| drop(std::hint::black_box(vec![0_u8; 4])));
    assert_eq!(used.count_total, 1);
}
