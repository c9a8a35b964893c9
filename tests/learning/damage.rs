//! The keeping of answers where something else has written under their keys.

use super::double::{Site, Tab, found, numbered};
use motus::learning::{Kept, Notice, Store, Visit};
use std::rc::Rc;

/// The key of the first visit.
const KEY: &str = "motus.log.0000000000000001";

#[test]
fn damaged_lines_are_set_aside_and_told_once_and_the_others_are_kept() {
    let site = Rc::new(Site::default());
    let mut store = Store::open(Tab::of(&site), Visit(1));
    for n in 0..3 {
        store.save(numbered(n));
    }
    let damaged = site.texts.borrow()[KEY].replace("case-1", "case-l");
    let line = damaged.lines().nth(2).unwrap().to_owned();
    site.texts.borrow_mut().insert(KEY.to_owned(), damaged.clone());

    let mut next = Store::open(Tab::of(&site), Visit(2));
    assert_eq!(next.take_notices(), [Notice::Damaged(1)]);
    assert_eq!(next.log().answers().cloned().collect::<Vec<_>>(), [numbered(0), numbered(2)]);
    assert_eq!(next.save(numbered(5)), Kept::Kept);
    next.refresh();
    assert_eq!(next.take_notices(), []);
    assert_eq!(Store::open(Tab::of(&site), Visit(3)).take_notices(), []);
    let texts = site.texts.borrow();
    assert_eq!(texts[KEY], damaged, "the original stays");
    let aside: Vec<_> = texts.iter().filter(|(key, _)| key.ends_with(".bad")).collect();
    assert_eq!(aside.len(), 1);
    assert!(aside[0].0.starts_with(KEY));
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
        site.texts.borrow_mut().insert(KEY.to_owned(), foreign.to_owned());
        store.refresh();
        assert_eq!(found(&site), [numbered(0)], "{foreign:?}: heard of it, saved again");
        site.texts.borrow_mut().insert(KEY.to_owned(), foreign.to_owned());
        assert_eq!(store.save(numbered(1)), Kept::Kept);
        assert_eq!(found(&site), [numbered(0), numbered(1)], "{foreign:?}");
        let kept = foreign.is_empty() || site.texts.borrow()[KEY] == foreign;
        assert!(kept, "{foreign:?} was written over");
    }
}

#[test]
fn what_a_later_version_has_written_is_never_touched() {
    let site = Rc::new(Site::default());
    let text = "motus-log 2 d02a31c3\nwhatever it writes\n";
    site.texts.borrow_mut().insert(KEY.to_owned(), text.to_owned());
    let mut store = Store::open(Tab::of(&site), Visit(1));
    assert!(store.take_notices().contains(&Notice::Later));
    assert_eq!(store.save(numbered(0)), Kept::Kept);
    store.refresh();
    assert!(!store.take_notices().contains(&Notice::Later));
    assert_eq!(site.texts.borrow()[KEY], text);
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
