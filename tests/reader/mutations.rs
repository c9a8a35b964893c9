//! Files that somebody, or a cat, has typed into: never a panic, always a place inside the file.

use super::GOOD;
use motus::quiz::source::{Assume, Problem, read_inquiry, read_module};
use proptest::prelude::*;

/// Pieces that break files in interesting ways.
const PIECES: &[&str] = &[
    "{",
    "}",
    "|",
    "=",
    "+",
    "?",
    "\"",
    "\"\"\"",
    "'''",
    "[",
    "]",
    "[[case]]\n",
    "[case]\n",
    "\n",
    "\n\n",
    "\\",
    "\\u0007",
    "\u{feff}",
    "\u{202e}",
    "é",
    "danger.",
    "person.a.b.c=1",
    "none",
    "date = 1",
    "\r",
    "\t",
    "#",
    "a.b = 1\n",
    "disclosure.to=?",
    "learned.how=none",
    "offence.x.",
];

fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let edit = (any::<prop::sample::Index>(), 0..PIECES.len(), 0usize..12, any::<Option<u8>>());
    prop::collection::vec(edit, 1..5).prop_map(|edits| {
        let mut bytes = GOOD.as_bytes().to_vec();
        for (at, piece, gone, raw) in edits {
            let at = at.index(bytes.len());
            let end = (at + gone).min(bytes.len());
            let new: Vec<u8> = raw.map_or(PIECES[piece].into(), |b| vec![b]);
            bytes.splice(at..end, new);
        }
        bytes
    })
}

fn all_inside(problems: &[Problem], bytes: &[u8]) {
    assert!(!problems.is_empty(), "refused without a word");
    let text = String::from_utf8_lossy(bytes);
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let lines: Vec<&str> = text.split('\n').collect();
    for p in problems {
        let line = lines.get(p.line.wrapping_sub(1));
        let inside = line.is_some_and(|l| (1..=l.chars().count() + 1).contains(&p.column));
        assert!(inside, "{p} is outside the file of {} lines", lines.len());
        assert!(!p.message.is_empty() && !p.remedy.is_empty(), "{p}");
        let english = ["expected", "invalid", "missing", "unexpected", "between"];
        assert!(!english.iter().any(|word| p.message.contains(word)), "{p}");
    }
}

proptest! {
    #[test]
    fn a_mutated_module_is_read_or_refused_with_places_inside_it(bytes in mutated()) {
        if let Err(problems) = read_module("m.toml", &bytes) {
            all_inside(&problems, &bytes);
        }
    }

    #[test]
    fn what_is_read_has_facts_for_every_recipient(bytes in mutated()) {
        if let Ok(module) = read_module("m.toml", &bytes) {
            for case in module.cases {
                for to in motus::law::fact::RECIPIENTS {
                    prop_assert!(case.facts(to).is_some(), "{case:?}");
                }
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        for assume in [Assume::Defaults, Assume::Nothing] {
            if let Err(problems) = read_inquiry("f.toml", &bytes, assume) {
                all_inside(&problems, &bytes);
            }
        }
    }
}
