//! The whole log as a file: exported, joined, erased.

use super::double::{Fault, PROBLEMS, Site, Tab, found, numbered};
use motus::learning::exam::Sitting;
use motus::learning::log::text::{read, write};
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

fn brought(new: usize, known: usize) -> Option<Import> {
    Some(import(new, known))
}

fn keys(site: &Rc<Site>) -> Vec<String> {
    site.texts.borrow().keys().cloned().collect()
}

#[test]
fn a_log_exported_on_one_device_and_imported_on_another_is_joined_with_what_is_there() {
    let (phone, desk) = (Rc::new(Site::default()), Rc::new(Site::default()));
    let file = with(&phone, 1, 0..3).log().export();
    let mut store = with(&desk, 2, 3..5);
    assert_eq!(store.import(&file), brought(3, 0));
    assert_eq!(found(&desk).len(), 5, "kept at once");
    assert_eq!(store.import(&file), brought(0, 3), "and not twice");
    let both = store.log().export();
    let mut back = with(&phone, 3, 0..0);
    assert_eq!(back.import(&both), brought(2, 3));
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
    let line = file.lines().nth(2).unwrap().to_owned();
    assert_eq!(store.import(&file), Some(Import { damaged: vec![3], ..import(2, 0) }));
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
    assert_eq!(store.import(&file), Some(Import { later: true, ..import(1, 0) }));
    assert!(site.texts.borrow().values().any(|text| *text == file));
    let before = keys(&site);
    assert_eq!(store.import(&file), Some(Import { later: true, ..import(0, 1) }));
    assert_eq!(keys(&site), before);
    assert_eq!(Store::open(Tab::of(&site), Visit(3)).take_notices(), [Notice::Later]);
    assert_eq!(found(&site), [numbered(0)]);
}

#[test]
fn damaged_lines_beside_those_of_a_later_version_are_told_once_at_the_import() {
    let site = Rc::new(Site::default());
    let known = with(&Rc::new(Site::default()), 1, 0..2).log().export();
    let known = known.replace("case-1", "case-l");
    let file = format!("{known}0000000000000001 1 0 duel - 7 a/b 1 c ae97c4cd\n");
    let mut store = with(&site, 2, 0..0);
    let told = Import { later: true, damaged: vec![3], ..import(1, 0) };
    assert_eq!(store.import(&file), Some(told));
    assert_eq!(Store::open(Tab::of(&site), Visit(3)).take_notices(), [Notice::Later]);
    let texts: Vec<String> = site.texts.borrow().values().cloned().collect();
    for line in file.lines() {
        assert!(texts.iter().any(|text| text.contains(line)), "{line}");
    }
}

#[test]
fn a_file_of_another_kind_is_refused_whole_and_leaves_nothing() {
    let site = Rc::new(Site::default());
    let mut store = with(&site, 1, 0..2);
    let before = site.texts.borrow().clone();
    for file in ["", "%PDF-1.7\n\nune photo\n", "Madame Dupont,\nsecret médical", "motus-log 1\n"]
    {
        assert_eq!(store.import(file), None, "{file}");
    }
    assert_eq!(*site.texts.borrow(), before);
    assert_eq!(store.import("motus-log 1 49236079\n"), brought(0, 0), "an empty copy is a copy");
}

#[test]
fn a_number_that_leaves_no_room_for_what_comes_after_is_refused() {
    let site = Rc::new(Site::default());
    let mut store = with(&site, 1, 0..1);
    let begun = |number, time, seed| {
        let exam = Exam { time, seed, questions: 5, theme: None, minutes: None };
        Entry { number, deed: exam.into(), visit: Visit(7) }
    };
    let file = write(&[begun(u32::MAX, u64::MAX, 1), begun(4_000_000_000, u64::MAX, 2)]);
    let later = format!("{file}0000000000000001 1 0 duel - 7 a/b 1 c ae97c4cd\n");
    for file in [file, later] {
        assert_eq!(store.import(&file).unwrap().damaged, [2]);
        let mut store = Store::open(Tab::of(&site), Visit(2));
        store.save(Exam { time: 1, seed: 3, questions: 5, theme: None, minutes: None });
        let all = Sitting::all(store.log(), &|_| vec![]);
        assert_eq!(all.last().unwrap().exam().seed, 3, "the latest is the one begun now");
    }
}

#[test]
fn what_a_full_disk_does_not_keep_of_a_file_is_said() {
    let site = Rc::new(Site::default());
    let file = with(&Rc::new(Site::default()), 1, 0..3).log().export();
    let mut store = with(&site, 2, 0..0);
    site.room.set(Some(0));
    let damaged = file.replace("case-1", "case-l");
    for file in [&file, &damaged] {
        let kept = store.import(file).unwrap().kept;
        assert_eq!(kept, Kept::KeptHereOnly(SlotProblem::Full));
    }
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
    store.import("motus-log 1 49236079\nabîmé").unwrap();
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
        entries in vec((0..4_000_000_000_u32, 0..9_usize), 0..6),
    ) {
        let entry = |(number, n): &(u32, usize)| {
            let answer: Answer = numbered(*n);
            Entry { number: *number, deed: answer.into(), visit: Visit(7) }
        };
        let entries: Vec<Entry> = entries.iter().map(entry).collect();
        let file = [lines.join("\n"), "\n".to_owned(), write(&entries)].concat();
        let site = Rc::new(Site::default());
        let mut store = with(&site, 2, 0..1);
        let brought = store.import(&file).unwrap();
        prop_assert!(entries.iter().all(|entry| store.log().contains(entry)));
        prop_assert_eq!(brought.new + 1, store.log().entries().len());
        let damaged: Vec<&str> = (brought.damaged.iter())
            .map(|number| file.split('\n').nth(number - 1).unwrap())
            .map(|line| line.strip_suffix('\r').unwrap_or(line))
            .collect();
        prop_assert_eq!(damaged, read(&file).damaged);
        prop_assert_eq!(found(&site).len(), store.log().entries().len());
    }
}
