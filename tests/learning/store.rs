//! The keeping of answers: nothing that was shown as saved is ever lost.

use super::answer;
use super::double::{Fault, Site, Tab};
use motus::learning::log::text;
use motus::learning::{Answer, Kept, Notice, SlotProblem, Store, Visit};
use proptest::prelude::*;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

const PROBLEMS: [SlotProblem; 4] =
    [SlotProblem::Missing, SlotProblem::Blocked, SlotProblem::Full, SlotProblem::Failed];

fn numbered(n: usize) -> Answer {
    answer(&format!("case-{n}/secrecy"), "may-speak")
}

/// What a new visit finds on a sound storage.
fn found(site: &Rc<Site>) -> Vec<Answer> {
    Store::open(Tab::of(site), Visit(0xF00D)).log().answers().cloned().collect()
}

fn log_keys(site: &Site) -> Vec<String> {
    let texts = site.texts.borrow();
    texts.keys().filter(|key| !key.ends_with(".bad")).cloned().collect()
}

/// Plays twelve answers with these faults; each that is shown as saved is there for the next
/// visit, all are in this tab, and once the faults are over all are saved.
fn check_no_loss(faults: impl Fn(usize) -> Option<Fault> + 'static, label: &str) {
    let site = Rc::new(Site::default());
    let mut earlier = Store::open(Tab::of(&site), Visit(1));
    assert_eq!(earlier.save(numbered(100)), Kept::Kept);
    let tab = Tab::of(&site);
    tab.fails(faults);
    let mut store = Store::open(Rc::clone(&tab) as _, Visit(2));
    for n in 0..12 {
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
    let told = store.take_notices();
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
fn damaged_lines_are_set_aside_and_told_once_and_the_others_are_kept() {
    let site = Rc::new(Site::default());
    let mut store = Store::open(Tab::of(&site), Visit(1));
    for n in 0..3 {
        store.save(numbered(n));
    }
    let key = "motus.log.0000000000000001";
    let damaged = site.texts.borrow()[key].replace("case-1", "case-l");
    let line = damaged.lines().nth(2).unwrap().to_owned();
    site.texts.borrow_mut().insert(key.to_owned(), damaged.clone());

    let mut next = Store::open(Tab::of(&site), Visit(2));
    assert_eq!(next.take_notices(), [Notice::Damaged(1)]);
    assert_eq!(next.log().answers().cloned().collect::<Vec<_>>(), [numbered(0), numbered(2)]);
    assert_eq!(next.save(numbered(5)), Kept::Kept);
    next.refresh();
    assert_eq!(next.take_notices(), []);
    assert_eq!(Store::open(Tab::of(&site), Visit(3)).take_notices(), []);
    let texts = site.texts.borrow();
    assert_eq!(texts[key], damaged, "the original stays");
    let aside: Vec<_> = texts.iter().filter(|(key, _)| key.ends_with(".bad")).collect();
    assert_eq!(aside.len(), 1);
    assert!(aside[0].0.starts_with(key));
    assert_eq!(*aside[0].1, line);
}

#[test]
fn damage_on_a_full_disk_is_told_once_and_set_aside_when_there_is_room() {
    let site = Rc::new(Site::default());
    site.texts.borrow_mut().insert("motus.log.a".to_owned(), "{\"theme\":1}".to_owned());
    site.room.set(Some(0));
    let mut store = Store::open(Tab::of(&site), Visit(2));
    store.refresh();
    assert_eq!(store.take_notices(), [Notice::Damaged(1)]);
    assert_eq!(site.texts.borrow().len(), 1);
    site.room.set(None);
    store.refresh();
    assert_eq!(store.take_notices(), []);
    assert_eq!(site.texts.borrow().len(), 2);
}

#[test]
fn another_program_that_writes_over_our_key_costs_nothing_and_keeps_its_text() {
    let later = "motus-log 2 d02a31c3\n";
    for foreign in ["{\"theme\":\"dark\"}", "", later] {
        let site = Rc::new(Site::default());
        let mut store = Store::open(Tab::of(&site), Visit(1));
        store.save(numbered(0));
        let key = log_keys(&site).remove(0);
        site.texts.borrow_mut().insert(key.clone(), foreign.to_owned());
        store.refresh();
        assert_eq!(found(&site), [numbered(0)], "{foreign:?}: heard of it, saved again");
        site.texts.borrow_mut().insert(key.clone(), foreign.to_owned());
        assert_eq!(store.save(numbered(1)), Kept::Kept);
        assert_eq!(found(&site), [numbered(0), numbered(1)], "{foreign:?}");
        let kept = foreign.is_empty() || site.texts.borrow()[&key] == foreign;
        assert!(kept, "{foreign:?} was written over");
    }
}

#[test]
fn what_a_later_version_has_written_is_never_touched() {
    let site = Rc::new(Site::default());
    let text = "motus-log 2 d02a31c3\nwhatever it writes\n";
    site.texts.borrow_mut().insert("motus.log.0000000000000001".to_owned(), text.to_owned());
    let mut store = Store::open(Tab::of(&site), Visit(1));
    assert!(store.take_notices().contains(&Notice::Later));
    assert_eq!(store.save(numbered(0)), Kept::Kept);
    store.refresh();
    assert!(!store.take_notices().contains(&Notice::Later));
    assert_eq!(site.texts.borrow()["motus.log.0000000000000001"], text);
    assert_eq!(found(&site), [numbered(0)]);
}

#[test]
fn keys_of_other_programs_are_neither_read_nor_written() {
    let site = Rc::new(Site::default());
    for key in ["theme", "motus", "motus.lo", "x.motus.log.1"] {
        site.texts.borrow_mut().insert(key.to_owned(), "theirs".to_owned());
    }
    let mut store = Store::open(Tab::of(&site), Visit(1));
    store.save(numbered(0));
    assert_eq!(store.take_notices(), []);
    let texts = site.texts.borrow();
    assert_eq!(texts.values().filter(|text| *text == "theirs").count(), 4);
    assert_eq!(texts.len(), 5);
}

#[test]
fn an_earlier_visit_that_cannot_be_read_now_is_told_and_read_later() {
    let site = Rc::new(Site::default());
    Store::open(Tab::of(&site), Visit(1)).save(numbered(0));
    let tab = Tab::of(&site);
    tab.fails(|call| (call < 2).then_some(Fault::Says(SlotProblem::Failed)));
    let mut store = Store::open(Rc::clone(&tab) as _, Visit(2));
    assert_eq!(store.take_notices(), [Notice::Unread]);
    assert!(store.log().entries().is_empty());
    store.refresh();
    store.save(numbered(1));
    assert_eq!(store.take_notices(), []);
    assert_eq!(found(&site), [numbered(0), numbered(1)], "numbered after what was read");
}

#[test]
fn the_words_are_french_set_with_its_spaces_and_apostrophes() {
    let notices = PROBLEMS.map(Notice::KeptHereOnly).into_iter().chain([
        Notice::KeptAgain,
        Notice::Unread,
        Notice::Damaged(1),
        Notice::Damaged(3),
        Notice::Later,
    ]);
    for words in notices.map(Notice::words) {
        assert!(words.ends_with('.') && !words.contains('\''), "{words}");
        for (sign, space) in [(':', '\u{a0}'), (';', '\u{202f}'), ('!', '\u{202f}')] {
            for (place, _) in words.match_indices(sign) {
                assert!(words[..place].ends_with(space), "{words}");
            }
        }
    }
    assert!(Notice::Damaged(3).words().starts_with("3 lignes "));
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
        let lines = site.texts.borrow().values().map(|t| text::read(t).entries.len()).sum::<usize>();
        prop_assert!(lines >= found.len());
    }
}
