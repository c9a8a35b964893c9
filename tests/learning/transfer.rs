//! The whole log as a file: exported, joined, erased.

use super::double::{Fault, PROBLEMS, Site, Tab, found, numbered};
use motus::learning::exam::Sitting;
use motus::learning::log::text::write;
use motus::learning::{
    Answer, Asked, Entry, Exam, ExamEnd, Import, Kept, Mode, Notice, SlotProblem, Store, Visit,
};
use proptest::collection::vec;
use proptest::prelude::*;
use std::rc::Rc;

fn with(site: &Rc<Site>, visit: u64, answers: std::ops::Range<usize>) -> Store {
    let mut store = Store::open(Tab::of(site), Visit(visit));
    for n in answers {
        assert_eq!(store.save(numbered(n)), Kept::Kept);
    }
    store
}

fn import(new: usize, known: usize) -> Import {
    Import { new, known, damaged: vec![], later: false, kept: Kept::Kept }
}

fn keys(site: &Rc<Site>) -> Vec<String> {
    site.texts.borrow().keys().cloned().collect()
}

#[test]
fn a_log_exported_on_one_device_and_imported_on_another_is_joined_with_what_is_there() {
    let (phone, desk) = (Rc::new(Site::default()), Rc::new(Site::default()));
    let file = with(&phone, 1, 0..3).log().export();
    let mut store = with(&desk, 2, 3..5);
    assert_eq!(store.import(&file), import(3, 0));
    assert_eq!(found(&desk).len(), 5, "kept at once");
    assert_eq!(store.import(&file), import(0, 3), "and not twice");
    let both = store.log().export();
    let mut back = with(&phone, 3, 0..0);
    assert_eq!(back.import(&both), import(2, 3));
    assert_eq!(back.log().export(), both);
}

#[test]
fn the_exams_of_two_devices_are_whole_on_both_after_each_has_the_others_copy() {
    let sat = |visit: u64, before: usize, seed: u32, begin: u64| {
        let site = Rc::new(Site::default());
        let mut store = with(&site, visit, 0..0);
        for n in 0..before {
            store.save(Answer { time: begin - 60_000, ..numbered(n) });
        }
        let exam = Exam { time: begin, seed, questions: 10, theme: None, minutes: Some(30) };
        store.save(exam);
        for n in 0..10 {
            let time = begin + 30_000 * (n as u64 + 1);
            store.save(Answer { time, mode: Mode::Exam, seed, ..numbered(n) });
        }
        store.save(ExamEnd { time: begin + 600_000, seed });
        (site, store)
    };
    let whole = |store: &Store| {
        let pool =
            |_: &Exam| (0..10).map(|n| Asked { id: numbered(n).question, version: 1 }).collect();
        let all = Sitting::all(store.log(), &pool);
        let exams = all
            .iter()
            .map(|one| (one.exam().seed, one.answers().count(), one.open()))
            .collect::<Vec<_>>();
        (exams, store.log().counted().len())
    };
    let start = 1_800_000_000_000;
    // One after the other, and both at once.
    for later in [86_400_000, 100_000] {
        let (_, mut phone) = sat(1, 10, 7, start);
        let (_, mut laptop) = sat(2, 14, 8, start + later);
        let (one, other) = (phone.log().export(), laptop.log().export());
        phone.import(&other);
        laptop.import(&one);
        let expected = (vec![(7, 10, 0), (8, 10, 0)], 10 + 14 + 20);
        assert_eq!(whole(&phone), expected);
        assert_eq!(whole(&laptop), expected);
        assert_eq!(phone.log().export(), laptop.log().export());
    }
}

#[test]
fn damaged_lines_of_a_file_are_told_by_their_numbers_and_kept_aside() {
    let site = Rc::new(Site::default());
    let file = with(&Rc::new(Site::default()), 1, 0..3).log().export().replace("case-1", "case-l");
    let file = file.replace('\n', "\r\n");
    let mut store = with(&site, 2, 0..0);
    let brought = store.import(&file);
    let line = file.lines().nth(2).unwrap().to_owned();
    assert_eq!(brought, Import { damaged: vec![(3, line.clone())], ..import(2, 0) });
    store.import(&file);
    let texts = site.texts.borrow();
    let aside: Vec<&String> =
        texts.iter().filter(|(key, _)| key.ends_with(".bad")).map(|(_, text)| text).collect();
    assert_eq!(aside, [&line]);
    drop(texts);
    assert_eq!(
        Store::open(Tab::of(&site), Visit(3)).take_notices(),
        [],
        "told once, at the import"
    );
}

#[test]
fn a_file_of_a_later_version_is_told_and_kept_whole_with_what_can_be_read_of_it() {
    let site = Rc::new(Site::default());
    let known = with(&Rc::new(Site::default()), 1, 0..1).log().export();
    let file = format!("{known}0000000000000001 1 0 duel - 7 a/b 1 c ae97c4cd\n");
    let mut store = with(&site, 2, 0..0);
    assert_eq!(store.import(&file), Import { later: true, ..import(1, 0) });
    assert!(site.texts.borrow().values().any(|text| *text == file));
    let before = keys(&site);
    assert_eq!(store.import(&file), Import { later: true, ..import(0, 1) });
    assert_eq!(keys(&site), before);
    assert_eq!(Store::open(Tab::of(&site), Visit(3)).take_notices(), [Notice::Later]);
    assert_eq!(found(&site), [numbered(0)]);
}

#[test]
fn a_file_of_another_kind_brings_nothing_and_harms_nothing() {
    let site = Rc::new(Site::default());
    let mut store = with(&site, 1, 0..2);
    let brought = store.import("%PDF-1.7\n\nune photo\n");
    assert_eq!((brought.new, brought.known, brought.damaged.len()), (0, 0, 2));
    assert_eq!(brought.damaged[1], (3, "une photo".to_owned()));
    assert_eq!(store.import(""), import(0, 0));
    assert_eq!(found(&site).len(), 2);
}

#[test]
fn what_a_full_disk_does_not_keep_of_a_file_is_said() {
    let site = Rc::new(Site::default());
    let file = with(&Rc::new(Site::default()), 1, 0..3).log().export();
    let mut store = with(&site, 2, 0..0);
    site.room.set(Some(0));
    assert_eq!(store.import(&file).kept, Kept::KeptHereOnly(SlotProblem::Full));
    assert_eq!(store.import("abîmé").kept, Kept::KeptHereOnly(SlotProblem::Full));
    assert_eq!(store.log().entries().len(), 3);
    site.room.set(None);
    assert_eq!(store.retry(), Kept::Kept);
    assert_eq!(found(&site).len(), 3);
}

#[test]
fn erasing_leaves_nothing_of_the_learner_and_nothing_else_is_touched() {
    let site = Rc::new(Site::default());
    for key in ["theme", "motus.language"] {
        site.texts.borrow_mut().insert(key.to_owned(), "chosen".to_owned());
    }
    with(&site, 1, 0..3);
    let mut store = with(&site, 2, 3..5);
    store.import("abîmé");
    assert_eq!(store.erase(), Ok(()));
    assert_eq!(store.log().entries(), &[] as &[Entry]);
    assert_eq!(keys(&site), ["motus.erased", "theme"]);
    assert_eq!(store.save(numbered(9)), Kept::Kept);
    assert_eq!(found(&site), [numbered(9)]);
    assert_eq!((store.erase(), found(&site).len()), (Ok(()), 0));
}

#[test]
fn another_tab_forgets_what_was_erased_and_brings_nothing_of_it_back() {
    let site = Rc::new(Site::default());
    let mut other = with(&site, 1, 0..3);
    let mut store = with(&site, 2, 3..5);
    for n in 10..12 {
        assert_eq!(store.erase(), Ok(()));
        other.refresh();
        assert_eq!(other.log().entries().len(), 0);
        assert_eq!(other.save(numbered(n)), Kept::Kept);
        assert_eq!(found(&site), [numbered(n)]);
    }
    store.refresh();
    assert_eq!(store.log().entries().len(), 1, "what came after stands");
}

#[test]
fn an_answer_given_before_another_tab_hears_of_the_erasure_brings_nothing_back() {
    let site = Rc::new(Site::default());
    let mut other = with(&site, 1, 0..3);
    assert_eq!(with(&site, 2, 3..5).erase(), Ok(()));
    assert_eq!(other.save(numbered(9)), Kept::Kept);
    assert_eq!(found(&site), [numbered(9)]);
    assert_eq!(other.log().entries().len(), 1, "nor does it stay in sight");
}

#[test]
fn an_erasure_that_fails_says_so_and_what_is_left_is_still_known() {
    for problem in PROBLEMS {
        let site = Rc::new(Site::default());
        with(&site, 1, 0..3);
        let tab = Tab::of(&site);
        let mut store = Store::open(Rc::clone(&tab) as _, Visit(2));
        // The keys are listed; then one cannot be removed.
        let next = tab.calls.get() + 1;
        tab.fails(move |call| (call == next).then_some(Fault::Says(problem)));
        assert_eq!(store.erase(), Err(problem));
        assert_eq!(store.log().entries().len(), 3);
        assert_eq!(found(&site).len(), 3);
    }
}

proptest! {
    #[test]
    fn any_text_is_imported_without_a_panic_and_every_line_of_it_is_accounted_for(
        lines in vec(prop_oneof![any::<String>(), Just("motus-log 1 49236079".to_owned())], 0..6),
        entries in vec((any::<u32>(), 0..9_usize), 0..6),
    ) {
        let entry = |(number, n): &(u32, usize)| {
            let answer: Answer = numbered(*n);
            Entry { number: *number, deed: answer.into(), visit: Visit(7) }
        };
        let entries: Vec<Entry> = entries.iter().map(entry).collect();
        let file = [lines.join("\n"), "\n".to_owned(), write(&entries)].concat();
        let site = Rc::new(Site::default());
        let mut store = with(&site, 2, 0..1);
        let brought = store.import(&file);
        prop_assert!(entries.iter().all(|entry| store.log().contains(entry)));
        prop_assert_eq!(brought.new + 1, store.log().entries().len());
        for (number, line) in brought.damaged {
            let there = file.split('\n').nth(number - 1).unwrap();
            prop_assert_eq!(there.strip_suffix('\r').unwrap_or(there), line);
        }
        prop_assert_eq!(found(&site).len(), store.log().entries().len());
    }
}
