//! Every text of the law is the one that was read: its sum stands in `pinned.txt`, so that no character changes unseen.

use motus::law::Date;
use motus::law::dutch::DUTCH;
use motus::law::note::POINTS;
use motus::law::text::VERSIONS;
use motus::learning::checksum::crc32;
use std::collections::BTreeSet;

const PINNED: &str = include_str!("pinned.txt");

/// What is pinned of a text: whose it is and when it applied, its CRC-32 and its length in characters.
fn line(of: &str, text: &str) -> String {
    format!("{of} {:08x} {}", crc32(text.as_bytes()), text.chars().count())
}

fn period(from: Date, to: Option<Date>) -> String {
    format!("{from}..{}", to.map_or(String::new(), |to| to.to_string()))
}

/// A line for each text, in the order of the files.
fn lines() -> Vec<String> {
    let french = VERSIONS.iter().map(|v| {
        let by = format!("{} {} {:?}", v.key, period(v.from, v.to), v.status);
        line(&by.to_lowercase(), v.text)
    });
    let dutch =
        DUTCH.iter().map(|t| line(&format!("{} {} nl", t.key, period(t.from, Some(t.to))), t.text));
    let quoted = POINTS.iter().map(|p| {
        line(&format!("{}:{} {}..{} quoted", p.document, p.id, p.lines.0, p.lines.1), p.quote)
    });
    french.chain(dutch).chain(quoted).collect()
}

#[test]
fn every_text_of_the_law_is_character_for_character_the_one_that_was_read() {
    let pinned: BTreeSet<&str> = PINNED.lines().filter(|l| !l.starts_with('#')).collect();
    let texts = lines();
    let changed: Vec<&str> =
        texts.iter().map(String::as_str).filter(|l| !pinned.contains(l)).collect();
    assert!(
        changed.is_empty(),
        "not the text that was read:\n{}\nIf the change is meant, compare it with the official \
         edition, set `checked` to that day, and put these lines into tests/law/pinned.txt.",
        changed.join("\n")
    );
    let texts: BTreeSet<&str> = texts.iter().map(String::as_str).collect();
    let gone: Vec<&&str> = pinned.difference(&texts).collect();
    assert!(gone.is_empty(), "pinned, but no text any more (tests/law/pinned.txt): {gone:#?}");
}

#[test]
fn two_texts_of_the_law_never_have_one_name() {
    let texts = lines();
    let names: BTreeSet<String> =
        texts.iter().map(|l| l.split(' ').take(3).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(names.len(), texts.len());
}

#[test]
fn a_single_other_apostrophe_is_another_text() {
    let straight = VERSIONS.iter().filter(|v| v.text.contains('\''));
    for version in straight {
        let curly = version.text.replacen('\'', "’", 1);
        assert_ne!(line(version.key, &curly), line(version.key, version.text));
    }
}
