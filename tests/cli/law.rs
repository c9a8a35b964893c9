//! `motus law`.

use super::motus;
use motus::law::text::VERSIONS;
use serde_json::Value;

#[test]
fn every_article_is_listed_with_its_periods() {
    let run = motus(&["law"], "");
    assert_eq!(run.code, Some(0));
    for version in VERSIONS {
        assert!(run.out.contains(&format!("  {} ", version.key)), "{}", version.key);
    }
    let all: Value = serde_json::from_str(&motus(&["law", "--json"], "").out).unwrap();
    assert_eq!(all["versions"].as_array().unwrap().len(), VERSIONS.len());
}

#[test]
fn an_article_stands_beside_the_one_that_took_its_place() {
    let run = motus(&["law", "458"], "");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    for words in [
        "art.\u{a0}352 C. pén., depuis le 1er septembre 2026",
        "(cité par la note explicative, ne fait\n",
        "│ secrets, à révéler, délibérément, ces secrets.\n",
        "│          +++++++",
    ] {
        let plain = run.out.replace(" │", "\n│");
        assert!(run.out.contains(words) || plain.contains(words), "{words:?}\n{}", run.out);
    }
    let longest = run.out.lines().map(|l| l.chars().count()).max();
    assert!(longest <= Some(100), "{longest:?}");
}

#[test]
fn an_article_is_found_by_its_key_or_by_its_number_as_lawyers_write_it() {
    let named = |typed: &str| {
        let run = motus(&["law", typed, "--json"], "");
        let all: Value = serde_json::from_str(&run.out).unwrap_or_default();
        all["article"].as_str().map(str::to_owned)
    };
    for typed in ["cp-2024:353-1", "353-1", "art. 353, § 1er", "353 §1", "Article 353, §1er"] {
        assert_eq!(named(typed).as_deref(), Some("cp-2024:353-1"), "{typed}");
    }
    for typed in ["458bis", "458 bis", "art. 458BIS"] {
        assert_eq!(named(typed).as_deref(), Some("cp-1867:458bis"), "{typed}");
    }
    assert_eq!(named("79").as_deref(), Some("cp-2024:79-2"));
    assert_eq!(named("6.5").as_deref(), Some("cc-6:6.5"));
}

#[test]
fn an_article_that_there_is_not_is_told_with_the_nearest() {
    for (typed, words) in [
        ("458bi", "article inconnu « 458bi » ; vouliez-vous dire « 458bis » ?"),
        ("cp-2024:325", "vouliez-vous dire « cp-2024:352 » ?"),
        ("353", "choisissez parmi : cp-2024:353-1, cp-2024:353-2, cp-2024:353-3"),
    ] {
        let run = motus(&["law", typed], "");
        assert_eq!((run.code, run.out.as_str()), (Some(2), ""), "{typed}");
        assert!(run.err.contains(words), "{}", run.err);
    }
}

#[test]
fn a_program_gets_every_character_and_what_became_of_it() {
    let run = motus(&["law", "458bis", "--json"], "");
    let all: Value = serde_json::from_str(&run.out).unwrap();
    let versions = all["versions"].as_array().unwrap();
    assert_eq!(versions.len(), 3);
    assert_eq!((&versions[0]["decides"], &versions[1]["decides"]), (&false.into(), &true.into()));
    for (at, pair) in all["comparisons"].as_array().unwrap().iter().enumerate() {
        for (side, version) in [("words_before", at), ("words_after", at + 1)] {
            let pieces = pair[side].as_array().unwrap();
            let text: String = pieces.iter().map(|p| p["words"].as_str().unwrap()).collect();
            assert_eq!(versions[version]["text"], text);
        }
    }
}

#[test]
fn the_text_of_a_day_is_the_one_that_decides_then() {
    let keys = |typed: &str, day: &str| -> Vec<(String, bool)> {
        let run = motus(&["law", typed, "--on", day, "--json"], "");
        let all: Value = serde_json::from_str(&run.out).unwrap_or_default();
        let versions = all["versions"].as_array().cloned().unwrap_or_default();
        let told = |v: &Value| (v["key"].as_str().unwrap().to_owned(), v["decides"] == true);
        versions.iter().map(told).collect()
    };
    let (old, new) = ("cp-1867:458".to_owned(), "cp-2024:352".to_owned());
    assert_eq!(keys("352", "2026-08-31"), [(old.clone(), true)]);
    assert_eq!(keys("458", "2026-09-01"), [(new, true)]);
    assert_eq!(keys("458", "2010-01-01"), [(old, false)]);
    let bis = "cp-1867:458bis".to_owned();
    assert_eq!(keys("458bis", "2018-05-01"), [(bis.clone(), false), (bis, true)]);
    let run = motus(&["law", "458bis", "--on", "2018-05-01"], "");
    assert!(run.out.contains("ne fait pas foi") && run.out.contains("texte le plus proche"));
    for article in ["458", "458bis"] {
        let run = motus(&["law", article, "--on", "1850-01-01"], "");
        assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{article}");
        assert!(run.err.contains("aucun texte de cet article n’a été retrouvé"), "{}", run.err);
    }
    let run = motus(&["law", "303", "--on", "2020-01-01"], "");
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("le premier est du 1er septembre 2026"), "{}", run.err);
}

#[test]
fn an_article_is_found_as_the_program_itself_cites_it() {
    for (cited, key) in [
        ("art. 6.8, 3°", "6.8"),
        ("art. 79, 2°", "79"),
        ("art. 19 L. 22 avril 2019", "l-2019-04-22:19"),
        ("art. 353, § 1er C. pén.", "353-1"),
        ("art. 458bis C. pén. 1867", "458bis"),
    ] {
        let run = motus(&["law", "--json", cited], "");
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{cited}");
        assert!(run.out.contains(key), "{cited}: {}", run.out);
    }
}

#[test]
fn an_unknown_article_is_answered_with_each_article_once() {
    let said = motus(&["law", "999"], "").err;
    let listed: Vec<&str> = said.rsplit([':', ',']).map(str::trim).collect();
    let once: std::collections::BTreeSet<&str> = listed.iter().copied().collect();
    assert_eq!(once.len(), listed.len(), "{said}");
}
