//! Faults put into files of messages: each is told at its place, with what to do.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use motus_messages::{Compiled, LANGUAGES, compile};

/// Plain typesetting: the words as they stand.
fn plain(_: &str, pieces: &[&str]) -> Vec<String> {
    pieces.iter().map(|piece| (*piece).to_owned()).collect()
}

fn compiled(french: &str, dutch: &str) -> Result<Compiled, Vec<String>> {
    let file = |at: usize, text: &str, own: &str| {
        let text = format!("language = {own}\nlocale = {}-BE\n{text}", LANGUAGES[at].tag);
        (LANGUAGES[at], format!("{}.ftl", LANGUAGES[at].tag), text)
    };
    let files = [file(0, french, "Français"), file(1, dutch, "Nederlands")];
    compile(&files, &plain).map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// The problems of two files, whose own lines are counted from the third.
fn check(french: &str, dutch: &str, problems: &[&str]) {
    let Err(told) = compiled(french, dutch) else { panic!("nothing is told") };
    assert_eq!(told, problems);
}

#[test]
fn a_missing_message_is_told_where_it_is_to_stand() {
    check(
        "one = Un\ntwo = Deux\nthree = Trois\n",
        "one = Een\nthree = Drie\n",
        &["nl.ftl:4:1: two is missing: say here « Deux » (fr.ftl:4)"],
    );
}

#[test]
fn a_message_that_no_one_asked_for_is_told_with_the_name_that_may_be_meant() {
    check(
        "law-title = La loi\n",
        "law-titel = De wet\n",
        &[
            "nl.ftl:3:1: law-title is missing: say here « La loi » (fr.ftl:3)",
            "nl.ftl:3:1: law-titel is not in fr.ftl; law-title is: add it there, or take it out here",
        ],
    );
}

#[test]
fn a_value_that_is_missing_or_unknown_is_told() {
    check(
        "place = { NUMBER($number) } sur { NUMBER($count) }\n",
        "place = { NUMBER($number) } van { NUMBER($cuont) }\n",
        &[
            "nl.ftl:3:1: place does not say $count, which fr.ftl says",
            "nl.ftl:3:43: place has no $cuont; its values: $number, $count",
        ],
    );
    check(
        "check = Vérifier\n",
        "check = Nakijken { $what }\n",
        &["nl.ftl:3:21: check has no $what; its values: none"],
    );
}

#[test]
fn a_value_is_in_every_language_what_it_is_in_the_first() {
    check(
        "day = { DATETIME($day) }\n",
        "day = { NUMBER($day) }\n",
        &["nl.ftl:3:17: $day is in fr.ftl { DATETIME($…) }: write it so here too"],
    );
}

#[test]
fn a_value_within_another_is_told_at_its_own_place() {
    check(
        "place = { { $number } } sur dix\n",
        "place = van tien\n",
        &["fr.ftl:3:11: one « { } » within another: take one away"],
    );
}

#[test]
fn a_category_that_a_language_does_not_have_is_told() {
    let french = "n = { $n ->\n    [one] un\n   *[other] des\n}\n";
    check(
        french,
        "n = { $n ->\n    [one] een\n    [few] enkele\n   *[other] veel\n}\n",
        &["nl.ftl:5:6: [few] is no plural of « nl », which has one, other, and whole numbers"],
    );
    check(
        french,
        "n = { $n ->\n   *[other] veel\n}\n",
        &["nl.ftl:3:8: $n has no [one]: « nl » has one, other"],
    );
    check(
        french,
        "n = { $n ->\n   *[one] een\n    [other] veel\n}\n",
        &["nl.ftl:4:6: the default of a plural is *[other]"],
    );
}

#[test]
fn a_name_that_no_one_chooses_by_is_told() {
    let french = "m = { $mode ->\n    [exam] Examen\n   *[training] Exercice\n}\n";
    check(
        french,
        "m = { $mode ->\n    [exams] Examen\n   *[training] Oefening\n}\n",
        &["nl.ftl:3:8: the choices are not those of fr.ftl: exam, training; here exams, training"],
    );
}

#[test]
fn what_is_not_fluent_is_told_where_it_breaks() {
    check(
        "one = Un\ntwo = { $n\n",
        "one = Een\n",
        &["fr.ftl:5:1: what begins on line 4 is not Fluent: Expected a token starting with \"}\""],
    );
}

#[test]
fn what_fluent_has_and_we_do_not_read_is_told() {
    for (line, problem) in [
        (
            "a = { b }",
            "fr.ftl:3:7: messages do not refer to each other: write the words, or a value { $… }",
        ),
        ("-a = A", "fr.ftl:3:2: terms are not read here: write the word where it stands"),
        (
            "a = A\n    .b = B",
            "fr.ftl:4:6: attributes are not read here: give this a message of its own",
        ),
        (
            "a = { UPPER($b) }",
            "fr.ftl:3:7: NUMBER($n), NUMBER($n, style: \"percent\"), DATETIME($day) and CONTENT($words) are known",
        ),
        ("a = { NUMBER() }", "fr.ftl:3:7: NUMBER takes one value: NUMBER($…)"),
        ("a = a|b", "fr.ftl:3:5: « | » has a meaning of its own in a catalogue: say it otherwise"),
        ("move = a", "fr.ftl:3:1: move is a word of Rust: give the message another name"),
        ("a = A\na = B", "fr.ftl:4:1: a is said twice: take one of the two out"),
    ] {
        let Err(told) = compiled(line, line) else { panic!("{line}") };
        assert_eq!(told[0], problem, "{line}");
    }
}

#[test]
fn a_message_becomes_a_function_that_takes_its_values() {
    let french = "check = Vérifier\n\
        place = { $what }, { NUMBER($n) } : { CONTENT($title) }\n\
        day = Le { DATETIME($day) }, { NUMBER($part, style: \"percent\") }\n\
        mode = { $mode ->\n    [exam] Examen\n   *[training] Exercice\n}\n";
    let rust = compiled(french, french).unwrap().rust;
    for line in [
        "pub fn check() -> &'static str { super::line(2) }",
        "pub fn place(what: &str, n: usize, title: &str) -> Words { super::words(3, &[Value::Text(what), Value::Number(n), Value::Content(title)]) }",
        "pub fn day(day: Date, part: f64) -> String { super::text(4, &[Value::Text(&super::day(day)), Value::Text(&super::share(part))]) }",
        "pub fn mode(mode: ModeMode) -> String { super::text(5, &[Value::Text(mode.name())]) }",
    ] {
        assert!(rust.contains(line), "{line}\n{rust}");
    }
}

#[test]
fn a_catalogue_has_its_lines_in_the_order_of_the_first_language() {
    let french = "one = Un { $a }\ntwo = Deux { $a } { $b }\n";
    let dutch = "two = Twee { $b } { $a }\none = Een\n    { $a }\n";
    let [_, dutch] = compiled(french, dutch).unwrap().catalogues.try_into().unwrap();
    assert_eq!(dutch.lines, "Nederlands\nnl-BE\nEen {0}\nTwee {1} {0}\n");
    assert_eq!(dutch.name, "Nederlands");
}

#[test]
fn choices_are_written_with_the_exact_number_first_and_the_default_last() {
    let french = "n = { $n ->\n   *[other] { $n } fois\n    [one] une fois\n    [0] jamais\n}.\n";
    let [french, _] = compiled(french, french).unwrap().catalogues.try_into().unwrap();
    assert_eq!(french.lines.lines().last(), Some("{0?0:jamais|one:une fois|:{0} fois}."));
}

#[test]
fn another_text_gives_another_file_name() {
    let name = |text: &str| compiled(text, text).unwrap().catalogues[1].file_name();
    assert_ne!(name("a = A\n"), name("a = B\n"));
    assert!(name("a = A\n").starts_with("messages-nl."));
}

#[test]
fn the_categories_of_each_language_are_those_of_cldr() {
    use icu_plurals::{PluralRules, PluralRulesOptions};
    for language in LANGUAGES {
        let locale: icu_locale_core::Locale = language.tag.parse().unwrap();
        let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).unwrap();
        let mut known: Vec<_> =
            rules.categories().map(|one| format!("{one:?}").to_lowercase()).collect();
        let mut own = language.plurals.to_vec();
        known.sort();
        own.sort_unstable();
        assert_eq!(own, known, "{}", language.tag);
    }
}
