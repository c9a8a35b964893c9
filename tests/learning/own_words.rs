//! One's own words about a question: in this browser only, and nowhere else.

use super::answer;
use super::double::{Fault, Site, Tab};
use motus::learning::{SlotProblem, Store, Visit};
use std::rc::Rc;

#[test]
fn own_words_come_back_at_the_next_visit_each_to_its_question() {
    let site = Rc::new(Site::default());
    let store = Store::open(Tab::of(&site), Visit(1));
    store.keep_own_words("camp/parler", "Elle est en danger.\nJe préviens.").unwrap();
    store.keep_own_words("camp/aider", "oui").unwrap();
    let later = Store::open(Tab::of(&site), Visit(2));
    assert_eq!(later.own_words("camp/parler"), "Elle est en danger.\nJe préviens.");
    assert_eq!(later.own_words("camp/aider"), "oui");
    assert_eq!(later.own_words("camp/autre"), "");
}

#[test]
fn own_words_are_in_no_log_and_in_no_export() {
    let site = Rc::new(Site::default());
    let mut store = Store::open(Tab::of(&site), Visit(1));
    store.keep_own_words("camp/parler", "confidentiel").unwrap();
    store.save(answer("camp/parler", "se-taire"));
    assert!(!store.log().export().contains("confidentiel"));
    let logs = site.texts.borrow();
    let logs: Vec<_> = logs.iter().filter(|(key, _)| key.starts_with("motus.log.")).collect();
    assert!(!logs.is_empty() && logs.iter().all(|(_, text)| !text.contains("confidentiel")));
}

#[test]
fn words_that_are_taken_back_leave_no_key() {
    let site = Rc::new(Site::default());
    let store = Store::open(Tab::of(&site), Visit(1));
    store.keep_own_words("camp/parler", "non").unwrap();
    store.keep_own_words("camp/parler", "  \n").unwrap();
    assert!(!site.texts.borrow().keys().any(|key| key.contains("camp")));
}

#[test]
fn a_storage_that_refuses_says_so_and_gives_nothing_back() {
    let tab = Tab::of(&Rc::new(Site::default()));
    let store = Store::open(Rc::clone(&tab) as _, Visit(1));
    tab.fails(|_| Some(Fault::Says(SlotProblem::Full)));
    assert_eq!(store.keep_own_words("camp/parler", "oui"), Err(SlotProblem::Full));
    assert_eq!(store.own_words("camp/parler"), "");
}
