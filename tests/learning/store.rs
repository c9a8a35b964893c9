//! The keeping of answers where calls fail: nothing that was shown as saved is ever lost.

use super::double::{Fault, PROBLEMS, Site, Tab, found, numbered};
use motus::learning::{Kept, Notice, SlotProblem, Store, Visit};
use std::rc::Rc;

/// Plays twelve answers with these faults; each that is shown as saved is there for the next
/// visit, all are in this tab, and once the faults are over all are saved. Then the same where another
/// program goes on in this one's place after six of them.
fn check_no_loss(faults: impl Fn(usize) -> Option<Fault> + Copy + 'static, label: &str) {
    check(faults, label, None);
    check(faults, label, Some(6));
}

fn check(faults: impl Fn(usize) -> Option<Fault> + 'static, label: &str, handover: Option<usize>) {
    let site = Rc::new(Site::default());
    let mut earlier = Store::open(Tab::of(&site), Visit(1));
    assert_eq!(earlier.save(numbered(100)), Kept::Kept);
    let tab = Tab::of(&site);
    tab.fails(faults);
    let mut store = Store::open(Rc::clone(&tab) as _, Visit(2));
    let mut told = Vec::new();
    for n in 0..12 {
        if Some(n) == handover {
            let left = store.leave();
            told = store.take_notices();
            store = Store::open(Rc::clone(&tab) as _, Visit(3));
            store.go_on_from(&left);
        }
        if store.save(numbered(n)) == Kept::Kept {
            let found = found(&site);
            assert!((0..=n).all(|n| found.contains(&numbered(n))), "{label}: answer {n}");
            assert_eq!(store.waiting(), 0, "{label}");
        }
        let here: Vec<_> = store.log().answers().cloned().collect();
        assert!((0..=n).all(|n| here.contains(&numbered(n))), "{label}: answer {n} left the tab");
    }
    tab.fails(|_| None);
    assert_eq!(store.save(numbered(12)), Kept::Kept, "{label}");
    store.refresh();
    assert_eq!(store.log().entries().len(), 14, "{label}: the earlier visit is read at last");
    assert_eq!(found(&site).len(), 14, "{label}");
    told.extend(store.take_notices());
    let failures = told.iter().filter(|notice| matches!(notice, Notice::KeptHereOnly(_))).count();
    let recoveries = told.iter().filter(|notice| **notice == Notice::KeptAgain).count();
    assert_eq!(failures, recoveries, "{label}: {told:?}");
    assert!(failures <= 2, "{label}: {told:?}");
}

#[test]
fn whichever_call_fails_and_however_nothing_shown_as_saved_is_lost() {
    let faults = PROBLEMS.into_iter().map(Fault::Says).chain([Fault::AfterTheWork, Fault::Lies]);
    for fault in faults {
        for n in 0..60 {
            check_no_loss(move |call| (call == n).then_some(fault), &format!("{fault:?} at {n}"));
            check_no_loss(move |call| (call >= n).then_some(fault), &format!("{fault:?} from {n}"));
            let label = format!("{fault:?} up to {n}");
            check_no_loss(move |call| (call <= n).then_some(fault), &label);
        }
    }
}

#[test]
fn twelve_answers_make_fewer_calls_than_the_sixty_that_are_tried() {
    let site = Rc::new(Site::default());
    let tab = Tab::of(&site);
    let mut store = Store::open(Rc::clone(&tab) as _, Visit(2));
    for n in 0..12 {
        store.save(numbered(n));
    }
    assert!((12..60).contains(&tab.calls.get()), "{}", tab.calls.get());
}

#[test]
fn a_full_disk_keeps_what_it_has_and_takes_the_rest_once_there_is_room() {
    let site = Rc::new(Site::default());
    let mut store = Store::open(Tab::of(&site), Visit(1));
    assert_eq!(store.save(numbered(0)), Kept::Kept);
    site.room.set(Some(160));
    for n in 1..4 {
        assert_eq!(store.save(numbered(n)), Kept::KeptHereOnly(SlotProblem::Full));
        assert_eq!(store.waiting(), n);
        assert_eq!(found(&site), [numbered(0)]);
    }
    assert_eq!(store.take_notices(), [Notice::KeptHereOnly(SlotProblem::Full)]);
    site.room.set(None);
    assert_eq!(store.save(numbered(4)), Kept::Kept);
    assert_eq!(store.take_notices(), [Notice::KeptAgain]);
    assert_eq!(found(&site), (0..5).map(numbered).collect::<Vec<_>>());
}

#[test]
fn where_storage_is_blocked_or_missing_all_works_in_memory_and_is_told_once() {
    for problem in [SlotProblem::Blocked, SlotProblem::Missing] {
        let site = Rc::new(Site::default());
        let tab = Tab::of(&site);
        tab.fails(move |_| Some(Fault::Says(problem)));
        let mut store = Store::open(Rc::clone(&tab) as _, Visit(1));
        assert_eq!(store.take_notices(), [Notice::KeptHereOnly(problem)], "before any answer");
        for n in 0..5 {
            assert_eq!(store.save(numbered(n)), Kept::KeptHereOnly(problem));
            store.refresh();
            store.retry();
        }
        assert_eq!(store.take_notices(), []);
        assert_eq!(store.log().entries().len(), 5);
        tab.fails(|_| None);
        assert_eq!(store.retry(), Kept::Kept);
        assert_eq!(store.take_notices(), [Notice::KeptAgain]);
        assert_eq!(found(&site).len(), 5);
    }
}

#[test]
fn an_earlier_visit_that_cannot_be_read_now_is_told_once_and_read_before_the_next_answer() {
    // The list of keys fails twice; the first text fails once.
    for faults in [0..2, 1..2] {
        let site = Rc::new(Site::default());
        Store::open(Tab::of(&site), Visit(1)).save(numbered(9));
        let tab = Tab::of(&site);
        let twice = faults.len() == 2;
        tab.fails(move |call| faults.contains(&call).then_some(Fault::Says(SlotProblem::Failed)));
        let mut store = Store::open(Rc::clone(&tab) as _, Visit(2));
        assert_eq!(store.take_notices(), [Notice::Unread]);
        assert!(store.log().entries().is_empty());
        if twice {
            store.refresh();
        }
        store.save(numbered(1));
        assert_eq!(store.take_notices(), []);
        let all = [numbered(9), numbered(1)];
        assert_eq!(store.log().answers().cloned().collect::<Vec<_>>(), all);
        assert_eq!(found(&site), all, "numbered after what was read");
    }
}

#[test]
fn a_storage_that_is_blocked_later_does_not_make_what_is_saved_unsaved() {
    let site = Rc::new(Site::default());
    let tab = Tab::of(&site);
    let mut store = Store::open(Rc::clone(&tab) as _, Visit(1));
    store.save(numbered(0));
    tab.fails(|_| Some(Fault::Says(SlotProblem::Blocked)));
    store.refresh();
    store.refresh();
    assert_eq!((store.waiting(), store.take_notices()), (0, vec![Notice::Unread]));
    store.save(numbered(1));
    store.save(numbered(2));
    let told = vec![Notice::KeptHereOnly(SlotProblem::Blocked)];
    assert_eq!((store.waiting(), store.take_notices()), (2, told));
}

#[test]
fn a_storage_that_comes_back_is_told_with_the_first_answer_that_it_keeps() {
    let site = Rc::new(Site::default());
    let tab = Tab::of(&site);
    tab.fails(|call| (call == 0).then_some(Fault::Says(SlotProblem::Blocked)));
    let mut store = Store::open(Rc::clone(&tab) as _, Visit(1));
    store.take_notices();
    store.refresh();
    assert_eq!(store.take_notices(), []);
    store.save(numbered(0));
    assert_eq!(store.take_notices(), [Notice::KeptAgain]);
}
