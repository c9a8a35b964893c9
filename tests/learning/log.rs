//! The log and its text.

use super::answer;
use motus::learning::log::text::{Reading, read, write};
use motus::learning::{
    Answer, Confidence, Deed, Entry, Exam, ExamEnd, Flag, Log, Mode, Pass, Visit,
};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

/// Written by the first version; every later one must read it. Never edit.
const FIRST_VERSION: &str = "motus-log 1 49236079
00c0ffee00c0ffee 1 1795300000000 training - 7 coup-de-fil/secrecy 1 may-speak 4c40ed6e
ffffffffffffffff 4294967295 0 redo guess 4294967295 %20%25é/help 65535 %0a 61862b4f
";

/// Written by the version that first had exams, hints, tries and flags. Never edit.
const SECOND_VERSION: &str = "motus-log 1 49236079
0000000000000001 1 10 exam sure 7 a/b 1 c 1817d146
0000000000000001 2 11 practice - 7 a/b 1 c h2 r1 553f2b47
0000000000000001 3 12 review - 7 a/b 1 c h3 5ca2fde2
0000000000000001 4 13 flag a%20/b 2 raised 64596dc4
0000000000000001 5 14 flag a%20/b 2 withdrawn 59ff68c3
0000000000000001 6 15 exam-begun 7 20 =- 30 8b43e00f
0000000000000001 7 16 exam-begun 7 20 - - 72fd3402
0000000000000001 8 17 exam-ended 7 85247b1e
";

/// Written by the version in which a case of an exam may be passed. Never edit.
const THIRD_VERSION: &str = "motus-log 1 49236079
0000000000000001 1 10 exam-passed a%20/b 2 7 f1037335
";

pub fn deed() -> impl Strategy<Value = Deed> {
    let word = || prop_oneof![any::<String>(), "[a-z]{1,8}/[a-z]{1,8}", "[ %\r\n\t=-]{0,4}"];
    let exam = (any::<u64>(), any::<u32>(), any::<u16>(), of(word()), of(any::<u16>()));
    prop_oneof![
        4 => given(word()).prop_map(Deed::from),
        1 => (any::<u64>(), word(), any::<u16>(), any::<bool>()).prop_map(
            |(time, question, version, raised)| Flag { time, question, version, raised }.into()
        ),
        1 => exam.prop_map(|(time, seed, questions, theme, minutes)| {
            Exam { time, seed, questions, theme, minutes }.into()
        }),
        1 => (any::<u64>(), any::<u32>(), word(), any::<u16>()).prop_map(
            |(time, seed, question, version)| Pass { time, seed, question, version }.into()
        ),
        1 => (any::<u64>(), any::<u32>()).prop_map(|(time, seed)| ExamEnd { time, seed }.into()),
    ]
}

/// Answers of every kind to questions of these names.
pub fn given<S>(word: S) -> impl Strategy<Value = Answer>
where
    S: Strategy<Value = String> + Clone,
{
    let confidence = of(select(vec![Confidence::Sure, Confidence::Fairly, Confidence::Guess]));
    let modes = [Mode::Training, Mode::Redo, Mode::Exam, Mode::Review, Mode::Practice];
    let named = (word.clone(), any::<u16>(), word);
    let how = (confidence, select(modes.to_vec()), any::<u32>());
    let help = prop_oneof![2 => Just((0, 0)), 1 => any::<(u8, u8)>()];
    (any::<u64>(), named, how, help).prop_map(
        |(time, (question, version, option), (confidence, mode, seed), (hints, retry))| Answer {
            time,
            question,
            version,
            option,
            confidence,
            mode,
            seed,
            hints,
            retry,
        },
    )
}

fn entry() -> impl Strategy<Value = Entry> {
    (deed(), 0..20_u32, 0..4_u64).prop_map(|(deed, number, visit)| Entry {
        number,
        deed,
        visit: Visit(visit),
    })
}

fn entry_of(deed: impl Into<Deed>, visit: u64) -> Entry {
    Entry { number: 1, deed: deed.into(), visit: Visit(visit) }
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
        ..answer("", "")
    };
    let first = answer("coup-de-fil/secrecy", "may-speak");
    let entries = vec![
        Entry { number: 1, deed: first.into(), visit: Visit(0x00c0_ffee_00c0_ffee) },
        Entry { number: u32::MAX, deed: strange.into(), visit: Visit(u64::MAX) },
    ];
    assert_eq!(write(&entries), FIRST_VERSION);
    assert_eq!(reading, Reading { entries, damaged: vec![], later: false });
}

#[test]
fn exams_hints_tries_and_flags_are_read_for_ever() {
    let given = answer("a/b", "c");
    let deeds: Vec<Deed> = vec![
        Answer { time: 10, confidence: Some(Confidence::Sure), mode: Mode::Exam, ..given.clone() }
            .into(),
        Answer { time: 11, mode: Mode::Practice, hints: 2, retry: 1, ..given.clone() }.into(),
        Answer { time: 12, mode: Mode::Review, hints: 3, ..given }.into(),
        Flag { time: 13, question: "a /b".to_owned(), version: 2, raised: true }.into(),
        Flag { time: 14, question: "a /b".to_owned(), version: 2, raised: false }.into(),
        Exam { time: 15, seed: 7, questions: 20, theme: Some("-".to_owned()), minutes: Some(30) }
            .into(),
        Exam { time: 16, seed: 7, questions: 20, theme: None, minutes: None }.into(),
        ExamEnd { time: 17, seed: 7 }.into(),
    ];
    let numbered = (1..).zip(deeds);
    let entries: Vec<Entry> =
        numbered.map(|(number, deed)| Entry { number, deed, visit: Visit(1) }).collect();
    assert_eq!(write(&entries), SECOND_VERSION);
    assert_eq!(read(SECOND_VERSION), Reading { entries, damaged: vec![], later: false });
}

#[test]
fn the_third_versions_text_is_read_for_ever() {
    let reading = read(THIRD_VERSION);
    let pass = Pass { time: 10, seed: 7, question: "a /b".to_owned(), version: 2 };
    assert_eq!(reading.entries, [entry_of(pass, 1)]);
    assert_eq!(write(&reading.entries), THIRD_VERSION);
}

/// The reader of lines of the first version, as it was: anything else is a later version's.
fn first_reader_knows(line: &str) -> bool {
    let fields: Vec<&str> = line.split(' ').collect();
    fields.len() == 10 && ["training", "redo"].contains(&fields[3])
}

#[test]
fn the_first_version_takes_every_new_kind_of_line_for_a_later_versions() {
    assert!(FIRST_VERSION.lines().skip(1).all(first_reader_knows));
    for later in [SECOND_VERSION, THIRD_VERSION] {
        assert!(!later.lines().skip(1).any(first_reader_knows));
    }
}

#[test]
fn an_answer_of_the_first_kind_is_written_as_it_was() {
    let first = write(&[entry_of(answer("coup-de-fil/secrecy", "may-speak"), 1)]);
    assert!(first.lines().skip(1).all(first_reader_knows), "{first}");
}

#[test]
fn a_flag_stands_until_it_is_withdrawn() {
    let mut log = Log::default();
    let mut flag = |question: &str, raised| {
        log.append(Visit(1), Flag { time: 0, question: question.to_owned(), version: 1, raised });
        log.flags().iter().map(|flag| flag.question.clone()).collect::<Vec<_>>()
    };
    assert_eq!(flag("a/b", true), ["a/b"]);
    assert_eq!(flag("c/d", true), ["a/b", "c/d"]);
    assert_eq!(flag("a/b", false), ["c/d"]);
    assert_eq!(flag("a/b", false), ["c/d"]);
    assert_eq!(flag("c/d", true), ["c/d"]);
}

#[test]
#[ignore = "prints what a thousand answers take"]
fn a_thousand_answers_in_figures() {
    let mut log = Log::default();
    let start = std::time::Instant::now();
    for n in 0..1_000_u64 {
        let given = Answer {
            time: 1_795_300_000_000 + 40_000 * n,
            confidence: Some(Confidence::Fairly),
            ..answer(&format!("coup-de-fil-{}/secrecy", n % 90), "must-keep-silent")
        };
        log.append(Visit(0x00c0_ffee_00c0_ffee), given);
    }
    println!("append: {:?}", start.elapsed());
    let start = std::time::Instant::now();
    let text = write(log.entries());
    println!("write: {} characters, {:?}", text.len(), start.elapsed());
    let start = std::time::Instant::now();
    let reading = read(&text);
    println!("read: {} entries, {:?}", reading.entries.len(), start.elapsed());
}

#[test]
fn no_single_altered_byte_goes_unseen_or_harms_another_line() {
    let entries: Vec<Entry> = ["premier/secrecy", "deuxième/help"]
        .iter()
        .map(|question| entry_of(answer(question, "may-speak"), 5))
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
    let unknown = [
        "0000000000000001 1 0 duel - 7 a/b 1 c ae97c4cd",
        "0000000000000001 1 0 redo - 7 a/b 1 c x9 2936e6a4",
        "0000000000000001 1 0 redo - 7 a/b 1 c é2 730d74f1",
        "0000000000000001 1 0 redo - 7 a/b 1 c h999 c3435744",
        "0000000000000001 1 0 flag a/b 1 perhaps 26dad368",
        "0000000000000001 1 0 exam-begun 7 20 le-principe 30 91e2ac68",
        "0000000000000001 1 0 exam-ended 7 early d25f5338",
    ];
    let known = entry_of(answer("a/b", "c"), 1);
    for line in unknown.into_iter().chain([later]) {
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
fn the_logs_of_two_devices_are_joined_in_the_order_in_which_things_were_done() {
    const MONTH: u64 = 30 * 86_400_000;
    let on = |month: u64, n: u64| Answer {
        time: 1_800_000_000_000 + month * MONTH + n * 60_000,
        ..answer(&format!("question-{n}/secrecy"), &month.to_string())
    };
    let mut laptop = Log::default();
    (0..30).for_each(|n| drop(laptop.append(Visit(1), on(0, n))));
    let mut phone = Log::default();
    (0..5).for_each(|n| drop(phone.append(Visit(2), on(2, n))));
    let mut joined = laptop.clone();
    joined.merge(phone.entries().iter().cloned());
    let latest: Vec<&str> = joined.answers().rev().take(5).map(|a| a.option.as_str()).collect();
    assert_eq!(latest, ["2"; 5], "March comes after January");
    let after = joined.append(Visit(1), on(1, 0));
    assert_eq!(joined.entries().last(), Some(&after), "though this clock is behind");
}

#[test]
fn a_log_of_the_first_versions_goes_on() {
    let mut log = Log::default();
    log.merge(read(SECOND_VERSION).entries);
    let before = log.entries().len();
    let next = log.append(Visit(1), answer("a/b", "d"));
    assert_eq!(u64::from(next.number), answer("a/b", "d").time / 1000);
    assert_eq!((log.entries().len(), log.entries().last()), (before + 1, Some(&next)));
    assert_eq!(read(&log.export()).entries, log.entries());
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
