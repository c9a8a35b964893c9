//! Wordings side by side: every character kept, and the words that changed marked.

use motus::law::compare::{Change, Comparison, Piece, compare, compare_texts};
use motus::law::text::{Status, VERSIONS, Version, lineage};
use proptest::prelude::*;

fn joined(pieces: &[Piece]) -> String {
    pieces.iter().map(|p| p.words.as_str()).collect()
}

fn only(pieces: &[Piece], change: Change) -> Vec<&str> {
    pieces.iter().filter(|p| p.change == change).map(|p| p.words.trim()).collect()
}

/// The words that stand in both.
fn kept(pieces: &[Piece]) -> String {
    let same = pieces.iter().filter(|p| p.change == Change::Same);
    same.map(|p| p.words.replace('’', "'")).collect()
}

/// Each wording with the next of its lineage.
fn pairs() -> Vec<(&'static Version, &'static Version)> {
    let mut pairs = Vec::new();
    for version in VERSIONS {
        for pair in lineage(version.key).windows(2) {
            if !pairs.iter().any(|(a, _): &(&Version, _)| std::ptr::eq(*a, pair[0])) {
                pairs.push((pair[0], pair[1]));
            }
        }
    }
    pairs
}

fn version(key: &str, from: &str) -> &'static Version {
    VERSIONS.iter().find(|v| v.key == key && v.from.to_string() == from).unwrap()
}

#[test]
fn the_pieces_of_every_wording_give_its_text_back() {
    let pairs = pairs();
    assert_eq!(pairs.len(), 8, "each article that took the place of another, and two quotations");
    for (before, after) in pairs {
        let Comparison { before: old, after: new } = compare(before, after);
        assert_eq!(joined(&old), before.text);
        assert_eq!(joined(&new), after.text);
        assert_eq!(kept(&old), kept(&new), "{} to {}", before.key, after.key);
    }
}

#[test]
fn a_lineage_is_the_same_whichever_of_its_articles_is_asked_for() {
    let keys = |key: &str| -> Vec<&str> { lineage(key).iter().map(|v| v.key).collect() };
    assert_eq!(keys("cp-2024:352"), ["cp-1867:458", "cp-1867:458", "cp-2024:352"]);
    assert_eq!(keys("cp-1867:458"), keys("cp-2024:352"));
    assert_eq!(keys("cc-6:6.5"), ["cc-ancien:1382", "cc-6:6.5"]);
    assert_eq!(keys("cp-2024:303"), ["cp-2024:303"]);
    assert!(keys("cp-2024:999").is_empty());
    for version in VERSIONS {
        let days: Vec<_> = lineage(version.key).iter().map(|v| v.from).collect();
        assert!(days.is_sorted(), "{}", version.key);
    }
}

#[test]
fn the_new_code_asks_for_a_deliberate_disclosure_and_no_longer_names_the_decree() {
    let told = compare(version("cp-1867:458", "2017-08-03"), version("cp-2024:352", "2026-09-01"));
    let added = only(&told.after, Change::Added).join(" ");
    let removed = only(&told.before, Change::Removed).join(" ");
    assert!(added.contains("délibérément") && added.contains("niveau 2"), "{added}");
    assert!(removed.contains("le décret ou l'ordonnance"), "{removed}");
    assert!(only(&told.after, Change::Same).iter().any(|w| w.contains("commission d'enquête")));
}

#[test]
fn between_the_note_and_the_wording_of_2023_honour_violence_is_added_whole() {
    let before = version("cp-1867:458bis", "2016-06-18");
    let told = compare(before, version("cp-1867:458bis", "2023-10-28"));
    assert_eq!(before.status, Status::Note);
    assert!(only(&told.after, Change::Added).iter().any(|words| {
        words.contains("d'actes de violence perpétrés au nom de la culture, de la coutume, de la religion, de la tradition ou du prétendu \"honneur\"")
    }));
    let untouched = "peut, sans préjudice des obligations que lui impose l'article 422bis, en informer le procureur du Roi";
    assert!(only(&told.after, Change::Same).iter().any(|words| words.contains(untouched)));
}

#[test]
fn an_apostrophe_that_the_note_curls_is_no_change_of_words() {
    let told = compare_texts("des secrets qu’on lui confie", "des secrets qu'on lui confie");
    assert_eq!(joined(&told.before), "des secrets qu’on lui confie");
    assert_eq!(told.before.len(), 1);
    assert!(told.before.iter().chain(&told.after).all(|p| p.change == Change::Same));
}

#[test]
fn a_word_or_two_between_changes_is_told_with_them() {
    let told =
        compare_texts("un deux trois de la quatre cinq six", "un A deux trois B de la C cinq six");
    assert_eq!(only(&told.after, Change::Added), ["A deux trois B de la C"]);
    let told = compare_texts("x un deux trois y", "z un deux trois w");
    assert_eq!(only(&told.after, Change::Added), ["z", "w"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_character_is_lost_or_moved(before in "([abé'’ ,.\n]|secret |loi ){0,30}", after in "([abé'’ ,.\n]|secret |loi ){0,30}") {
        let told = compare_texts(&before, &after);
        prop_assert_eq!(joined(&told.before), before.clone());
        prop_assert_eq!(joined(&told.after), after.clone());
        prop_assert_eq!(kept(&told.before), kept(&told.after));
        if before == after {
            prop_assert!(told.before.iter().chain(&told.after).all(|p| p.change == Change::Same));
        }
        for pieces in [&told.before, &told.after] {
            prop_assert!(pieces.windows(2).all(|pair| pair[0].change != pair[1].change));
            prop_assert!(pieces.iter().all(|p| !p.words.is_empty()));
        }
    }
}
