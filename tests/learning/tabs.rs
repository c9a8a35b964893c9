//! The keeping of answers over several tabs and visits.

use super::double::{Fault, PROBLEMS, Site, Tab, found, numbered};
use motus::learning::{Answer, Kept, SlotProblem, Store, Visit};
use proptest::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

#[test]
fn two_tabs_answering_in_turn_lose_nothing() {
    let site = Rc::new(Site::default());
    let mut tabs = [1, 2].map(|visit| Store::open(Tab::of(&site), Visit(visit)));
    for n in 0..200 {
        assert_eq!(tabs[n % 2].save(numbered(n)), Kept::Kept);
        if n % 7 == 0 {
            tabs[(n + 1) % 2].refresh();
        }
    }
    assert_eq!(found(&site).len(), 200);
    for tab in &mut tabs {
        assert!(tab.refresh());
        assert!(!tab.refresh());
        assert_eq!(tab.log().entries().len(), 200);
    }
}

#[test]
fn another_tab_may_answer_between_any_two_calls() {
    for n in 0..30 {
        let site = Rc::new(Site::default());
        let other = Rc::new(RefCell::new(Store::open(Tab::of(&site), Visit(2))));
        let tab = Tab::of(&site);
        let count = Rc::new(Cell::new(0));
        let (heard, counted) = (Rc::clone(&other), Rc::clone(&count));
        *tab.meanwhile.borrow_mut() = Box::new(move |call| {
            if call == n || call == n + 1 {
                counted.set(counted.get() + 1);
                assert_eq!(heard.borrow_mut().save(numbered(100 + call)), Kept::Kept);
            }
        });
        let mut store = Store::open(Rc::clone(&tab) as _, Visit(1));
        for n in 0..4 {
            assert_eq!(store.save(numbered(n)), Kept::Kept);
            store.refresh();
        }
        assert_eq!(found(&site).len(), 4 + count.get(), "call {n}");
    }
}

#[test]
fn a_reload_a_closed_tab_and_a_second_visit_find_every_answer_in_its_order() {
    let site = Rc::new(Site::default());
    for visit in 0..5 {
        // The order of the visits' numbers is not the order of the visits.
        let mut store = Store::open(Tab::of(&site), Visit(90 - visit as u64));
        assert_eq!(store.log().entries().len(), visit * 3);
        assert!(store.take_notices().is_empty());
        for n in 0..3 {
            assert_eq!(store.save(numbered(visit * 3 + n)), Kept::Kept);
        }
    }
    assert_eq!(found(&site), (0..15).map(numbered).collect::<Vec<_>>());
}

#[test]
fn a_visit_without_an_answer_leaves_no_trace() {
    let site = Rc::new(Site::default());
    let mut store = Store::open(Tab::of(&site), Visit(1));
    store.refresh();
    assert_eq!(store.retry(), Kept::Kept);
    assert!(site.texts.borrow().is_empty());
}

#[test]
fn even_two_tabs_that_drew_the_same_number_lose_nothing_in_turn() {
    let site = Rc::new(Site::default());
    let mut tabs = [1, 1].map(|visit| Store::open(Tab::of(&site), Visit(visit)));
    for n in 0..10 {
        assert_eq!(tabs[n % 2].save(numbered(n)), Kept::Kept);
    }
    assert_eq!(found(&site).len(), 10);
}

#[derive(Clone, Debug)]
enum Act {
    Save(usize),
    Refresh(usize),
    Reload(usize),
    Fails(usize, Option<SlotProblem>),
    Room(Option<usize>),
    Scribble(prop::sample::Index),
}

fn act() -> impl Strategy<Value = Act> {
    let problem = prop::option::of(prop::sample::select(PROBLEMS.to_vec()));
    prop_oneof![
        8 => (0..3_usize).prop_map(Act::Save),
        2 => (0..3_usize).prop_map(Act::Refresh),
        2 => (0..3_usize).prop_map(Act::Reload),
        2 => (0..3_usize, problem).prop_map(|(tab, problem)| Act::Fails(tab, problem)),
        1 => prop::option::of(0..3_000_usize).prop_map(Act::Room),
        1 => any::<prop::sample::Index>().prop_map(Act::Scribble),
    ]
}

proptest! {
    #[test]
    fn whatever_three_tabs_and_their_storage_do_all_that_was_kept_is_found(
        acts in proptest::collection::vec(act(), 1..60),
    ) {
        let site = Rc::new(Site::default());
        let mut visit = 0;
        let mut open = || {
            visit += 1;
            let tab = Tab::of(&site);
            (Rc::clone(&tab), Store::open(tab, Visit(visit)), Vec::new())
        };
        let mut tabs = [open(), open(), open()];
        let mut kept: Vec<Answer> = Vec::new();
        for (n, act) in acts.into_iter().enumerate() {
            match act {
                Act::Save(tab) => {
                    let (_, store, given) = &mut tabs[tab];
                    given.push(numbered(n));
                    if store.save(numbered(n)) == Kept::Kept {
                        kept.append(given);
                    }
                }
                Act::Refresh(tab) => drop(tabs[tab].1.refresh()),
                Act::Reload(tab) => tabs[tab] = open(),
                Act::Fails(tab, problem) => {
                    tabs[tab].0.fails(move |_| problem.map(Fault::Says));
                }
                Act::Room(room) => site.room.set(room),
                Act::Scribble(place) => {
                    let mut texts = site.texts.borrow_mut();
                    let logs = texts.iter_mut().filter(|(key, _)| !key.ends_with(".bad"));
                    let mut logs: Vec<_> = logs.collect();
                    if !logs.is_empty() {
                        let place = place.index(logs.len());
                        logs[place].1.push_str("scribbled over\n");
                    }
                }
            }
        }
        let found = found(&site);
        for answer in &kept {
            prop_assert!(found.contains(answer), "{answer:?}");
        }
    }
}
