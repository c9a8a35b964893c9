//! The log and its text.

use super::answer;
use motus::learning::log::text::{Reading, read, write};
use motus::learning::{Answer, Confidence, Entry, Log, Mode, Visit};
use proptest::collection::vec;
use proptest::prelude::*;

/// Written by the first version; every later one must read it. Never edit.
const FIRST_VERSION: &str = "motus-log 1 49236079
00c0ffee00c0ffee 1 1795300000000 training - 7 coup-de-fil/secrecy 1 may-speak 4c40ed6e
ffffffffffffffff 4294967295 0 redo guess 4294967295 %20%25é/help 65535 %0a 61862b4f
";

fn entry() -> impl Strategy<Value = Entry> {
    let confidence = prop_oneof![
        Just(None),
        Just(Some(Confidence::Sure)),
        Just(Some(Confidence::Fairly)),
        Just(Some(Confidence::Guess)),
    ];
    let mode = prop_oneof![Just(Mode::Training), Just(Mode::Redo)];
    let word = || prop_oneof![any::<String>(), "[a-z]{1,8}/[a-z]{1,8}", "[ %\r\n\t]{0,4}"];
    let answer = (any::<u64>(), word(), any::<u16>(), word(), confidence, mode, any::<u32>());
    (answer, 0..20_u32, 0..4_u64).prop_map(|(answer, number, visit)| {
        let (time, question, version, option, confidence, mode, seed) = answer;
        let answer = Answer { time, question, version, option, confidence, mode, seed };
        Entry { number, answer, visit: Visit(visit) }
    })
}

fn log(entries: &[Entry]) -> Log {
    let mut log = Log::default();
    log.merge(entries.iter().cloned());
    log
}

/// Every line that still stands as it was written is read; every other is set aside, whole.
fn check_nothing_lost(entries: &[Entry], text: &str) {
    let written: Vec<(String, &Entry)> = entries
        .iter()
        .map(|entry| (write(std::slice::from_ref(entry)).lines().nth(1).unwrap().to_owned(), entry))
        .collect();
    let header = write(&[]).trim_end().to_owned();
    let mut expected = Reading::default();
    for line in text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
        match written.iter().find(|(written, _)| written == line) {
            Some((_, entry)) => expected.entries.push((*entry).clone()),
            None if line.is_empty() || line == header => {}
            None => expected.damaged.push(line.to_owned()),
        }
    }
    assert_eq!(read(text), expected);
}

#[test]
fn the_first_versions_text_is_read_for_ever() {
    let reading = read(FIRST_VERSION);
    let strange = Answer {
        time: 0,
        question: " %é/help".to_owned(),
        version: u16::MAX,
        option: "\n".to_owned(),
        confidence: Some(Confidence::Guess),
        mode: Mode::Redo,
        seed: u32::MAX,
    };
    let first = answer("coup-de-fil/secrecy", "may-speak");
    let entries = vec![
        Entry { number: 1, answer: first, visit: Visit(0x00c0_ffee_00c0_ffee) },
        Entry { number: u32::MAX, answer: strange, visit: Visit(u64::MAX) },
    ];
    assert_eq!(write(&entries), FIRST_VERSION);
    assert_eq!(reading, Reading { entries, damaged: vec![], later: false });
}

#[test]
fn no_single_altered_byte_goes_unseen_or_harms_another_line() {
    let entries: Vec<Entry> = ["premier/secrecy", "deuxième/help"]
        .iter()
        .map(|question| Entry { number: 1, answer: answer(question, "may-speak"), visit: Visit(5) })
        .collect();
    let text = write(&entries);
    for place in 0..text.len() {
        for byte in 0..=u8::MAX {
            let mut bytes = text.clone().into_bytes();
            bytes[place] = byte;
            check_nothing_lost(&entries, &String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn a_later_version_is_recognised_and_no_line_of_this_one_is_lost_beside_it() {
    // Checksums by Python's zlib.crc32.
    let later = "motus-log 2 d02a31c3";
    let unknown = "0000000000000001 1 0 exam - 7 a/b 1 c 38cb71ce";
    let known = Entry { number: 1, answer: answer("a/b", "c"), visit: Visit(1) };
    let longer = "0000000000000001 1 0 redo - 7 a/b 1 c more edfc7e65";
    for line in [later, unknown, longer] {
        let reading = read(&format!("{}{line}\n", write(std::slice::from_ref(&known))));
        let entries = vec![known.clone()];
        assert_eq!(reading, Reading { entries, damaged: vec![], later: true }, "{line}");
    }
}

#[test]
fn the_text_of_another_program_is_set_aside_whole() {
    for text in ["{\"theme\":\"dark\"}", "true", "a b c\nd e f", "motus-log", "motus-log 1"] {
        let damaged: Vec<String> = text.lines().map(str::to_owned).collect();
        assert_eq!(read(text), Reading { entries: vec![], damaged, later: false });
    }
}

#[test]
fn an_answer_given_after_another_stands_after_it_whatever_the_clock_says() {
    let mut log = Log::default();
    let (mut early, late) = (answer("a/b", "second"), answer("a/b", "first"));
    early.time = 0;
    log.append(Visit(9), late);
    log.append(Visit(3), early);
    let options: Vec<_> = log.answers().map(|answer| answer.option.as_str()).collect();
    assert_eq!(options, ["first", "second"]);
}

#[test]
fn the_same_answer_given_twice_stands_twice() {
    let mut log = Log::default();
    log.append(Visit(1), answer("a/b", "c"));
    log.append(Visit(1), answer("a/b", "c"));
    assert_eq!(log.entries().len(), 2);
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(entries in vec(entry(), 0..12)) {
        let reading = read(&write(&entries));
        prop_assert_eq!(reading, Reading { entries, damaged: vec![], later: false });
    }

    #[test]
    fn joining_logs_is_a_set_union(
        a in vec(entry(), 0..8), b in vec(entry(), 0..8), c in vec(entry(), 0..8),
    ) {
        let join = |parts: &[&[Entry]]| log(&parts.concat());
        let twice = |first: &Log, second: &Log| {
            let mut joined = first.clone();
            joined.merge(second.entries().iter().cloned());
            joined
        };
        let (la, lb, lc) = (log(&a), log(&b), log(&c));
        prop_assert_eq!(twice(&la, &lb), twice(&lb, &la));
        prop_assert_eq!(twice(&twice(&la, &lb), &lc), twice(&la, &twice(&lb, &lc)));
        prop_assert_eq!(twice(&la, &la), la.clone());
        prop_assert_eq!(twice(&la, &lb), join(&[&a, &b]));
        prop_assert!(a.iter().all(|entry| la.contains(entry)));
    }

    #[test]
    fn no_damage_panics_or_costs_an_undamaged_line(
        entries in vec(entry(), 0..8),
        flips in vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
        (garbage, place) in (any::<String>(), any::<prop::sample::Index>()),
        which in 0..8_u8,
    ) {
        let mut bytes = write(&entries).into_bytes();
        if which & 1 > 0 {
            for (place, byte) in flips {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
        }
        if which & 2 > 0 {
            bytes.truncate(cut.index(bytes.len()));
        }
        if which & 4 > 0 {
            let place = place.index(bytes.len() + 1);
            bytes.splice(place..place, garbage.bytes());
        }
        check_nothing_lost(&entries, &String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn no_text_whatever_panics(text in any::<String>()) {
        let lines = text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line));
        let damaged: Vec<String> =
            lines.filter(|line| !line.is_empty()).map(str::to_owned).collect();
        prop_assert_eq!(read(&text), Reading { entries: vec![], damaged, later: false });
    }
}
