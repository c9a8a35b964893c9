//! The files themselves: every message says something whatever its values, in good typography.

use super::catalogue::{Catalogue, Value};
use super::{Words, preferred, say};
use crate::quiz::typography::french;
use icu_plurals::{PluralCategory, PluralRules, PluralRulesOptions};
use motus_messages::{Compiled, compile_page};
use std::path::Path;

fn compiled() -> Compiled {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    compile_page(root, super::super::handover::WHOLE, &crate::quiz::typography::interface).unwrap()
}

fn catalogues() -> Vec<Catalogue> {
    let files = compiled().catalogues.into_iter().enumerate();
    files.map(|(at, one)| Catalogue::read(at, one.lines.into_bytes()).unwrap()).collect()
}

/// The category of plural as ICU gives it, which is what browsers go by.
fn icu(tag: &str) -> impl Fn(usize) -> String {
    let locale: icu_locale_core::Locale = tag.parse().unwrap();
    let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).unwrap();
    move |number| {
        match rules.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
        .to_owned()
    }
}

const SOME: [Value<'static>; 3] = [Value::Number(2), Value::Number(2), Value::Number(2)];

fn said(line: usize, language: usize, values: &[Value<'_>]) -> Words {
    let tag = say::LANGUAGES[language].tag;
    catalogues()[language].say(line, values, &icu(tag))
}

#[test]
fn every_message_says_something_in_every_language_whatever_the_numbers() {
    for (catalogue, language) in catalogues().iter().zip(&say::LANGUAGES) {
        let plural = icu(language.tag);
        for line in 0..say::COUNT {
            for number in [0, 1, 2, 3, 11, 21, 100, 999] {
                let values = [(); 4].map(|()| Value::Number(number));
                let words = catalogue.say(line, &values, &plural).plain();
                let whole = !words.contains(['{', '}', '|']) && !words.trim().is_empty();
                assert!(whole, "{}, line {}: {words}", language.tag, line + 1);
            }
        }
    }
}

fn french_lines() -> String {
    compiled().catalogues.swap_remove(0).lines
}

fn line_of(start: &str) -> usize {
    french_lines().lines().position(|line| line.starts_with(start)).unwrap()
}

#[test]
fn a_noun_follows_its_number_as_each_language_wants_it() {
    let questions =
        french_lines().lines().position(|line| line == "{0?one:{0} question|:{0} questions}");
    let questions = questions.unwrap();
    for (language, number, words) in [
        (0, 0, "0 question"),
        (0, 1, "1 question"),
        (0, 2, "2 questions"),
        (1, 0, "0 vragen"),
        (1, 1, "1 vraag"),
        (1, 2, "2 vragen"),
        (2, 0, "0 questions"),
        (2, 1, "1 question"),
        (2, 2, "2 questions"),
    ] {
        assert_eq!(said(questions, language, &[Value::Number(number)]).plain(), words);
    }
}

#[cfg(feature = "house")]
#[test]
fn a_number_of_its_own_comes_before_its_category() {
    let again = line_of("{0?1:Reprendre");
    let words = |number| said(again, 0, &[Value::Number(number)]).plain();
    assert_eq!(words(1), "Reprendre cette question");
    assert_eq!(words(2), "Reprendre ces 2 questions");
}

#[cfg(feature = "house")]
#[test]
fn the_words_that_go_with_a_code_say_what_it_does_not_prove() {
    let code = line_of("Ce code permet");
    for (language, words) in [
        (0, ["ne prouve", "identité", "falsification"]),
        (1, ["bewijst noch", "identiteit", "vervalsing"]),
        (2, ["does not prove", "identity", "forgery"]),
    ] {
        let said = said(code, language, &[]).plain();
        for word in words {
            assert!(said.contains(word), "{word}");
        }
    }
}

#[test]
fn content_within_a_message_is_told_apart_from_its_words() {
    let line = line_of("Pourquoi pas");
    let mut expected = Words::from("Why not “");
    expected.add(true, "Oui");
    expected.add(false, "”?");
    assert_eq!(said(line, 2, &[Value::Content("Oui")]), expected);
}

#[test]
fn french_is_set_with_its_spaces_and_no_language_has_a_straight_apostrophe() {
    for catalogue in compiled().catalogues {
        for line in catalogue.lines.lines() {
            assert!(!line.contains(['\'', '"']), "{line}");
        }
    }
    for line in 0..say::COUNT {
        let words = said(line, 0, &SOME).plain();
        assert_eq!(french(&words), words);
        for sign in [" :", " ;", " !", " ?", "« ", " »"] {
            assert!(!words.contains(sign), "{words}");
        }
    }
}

#[test]
fn dutch_and_english_have_no_space_before_their_signs() {
    for catalogue in compiled().catalogues.into_iter().skip(1) {
        for line in catalogue.lines.lines() {
            for sign in [" :", " ;", " !", " ?", "\u{a0}", "\u{202f}", "«", "»"] {
                assert!(!line.contains(sign), "{line}");
            }
        }
    }
}

#[test]
fn a_file_that_is_not_whole_is_no_catalogue() {
    let dutch = compiled().catalogues.swap_remove(1).lines;
    let cut = |length: usize| Catalogue::read(1, dutch.as_bytes()[..length].to_vec());
    assert!(cut(dutch.len()).is_some());
    for length in [0, 1, dutch.len() / 2, dutch.len() - 1] {
        assert!(cut(length).is_none(), "{length}");
    }
    assert!(Catalogue::read(1, [dutch.as_bytes(), b"more\n"].concat()).is_none());
}

#[test]
fn one_begins_in_the_language_chosen_before_then_in_the_browsers_then_in_french() {
    assert_eq!(preferred(None, None), 0);
    assert_eq!(preferred(None, Some("nl-BE")), 1);
    assert_eq!(preferred(None, Some("en")), 2);
    assert_eq!(preferred(None, Some("ja-JP")), 0);
    assert_eq!(preferred(Some("fr"), Some("nl-BE")), 0);
    assert_eq!(preferred(Some("xx"), Some("nl")), 1);
}
