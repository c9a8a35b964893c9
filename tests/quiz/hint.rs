//! The hints of every question of the bank.

use super::each_question;
use motus::quiz::bank::Span;
use motus::quiz::feedback::State;
use motus::quiz::hint::Hint;
use std::collections::BTreeMap;

fn texts(hint: &Hint) -> Vec<&str> {
    match hint {
        Hint::Ask(text) | Hint::Look(text) => vec![text],
        Hint::Read(words) => words.iter().map(String::as_str).collect(),
    }
}

/// The words without what quoting changes: quotation marks, and the comma at the end.
fn plain(words: &str) -> String {
    words.trim_end_matches(',').replace(['«', '»', '“', '”', '\u{a0}', ' '], "")
}

#[test]
fn every_question_has_two_hints_or_three_and_none_is_empty() {
    each_question(|case, question| {
        let hints = case.hints(question);
        assert!((2..=3).contains(&hints.len()), "{}: {hints:?}", question.id);
        assert!(matches!(hints[0], Hint::Ask(_)) && matches!(hints[1], Hint::Look(_)));
        assert!(matches!(hints.get(2), None | Some(Hint::Read(_))));
        for text in hints.iter().flat_map(texts) {
            assert!(!text.trim().is_empty(), "{}", question.id);
        }
    });
}

#[test]
fn no_hint_names_an_option_of_its_question() {
    each_question(|case, question| {
        let hints = case.hints(question);
        for choice in case.choices(question) {
            let label = choice.label.to_lowercase();
            // « Au procureur du Roi » is named by « le procureur du Roi » too.
            let bare =
                label.split_once(' ').filter(|(first, _)| ["au", "à", "aux"].contains(first));
            let bare = bare.map_or(label.as_str(), |(_, rest)| rest);
            for hint in &hints {
                for text in texts(hint) {
                    let said = text.to_lowercase();
                    assert!(!said.contains(&label), "{}: {text} / {label}", question.id);
                    let whole = bare.contains(' ') && said.contains(bare);
                    assert!(!whole, "{}: {text} / {bare}", question.id);
                }
            }
        }
    });
}

#[test]
fn words_of_a_case_that_name_an_option_are_no_hint() {
    let mut tried = 0;
    each_question(|case, question| {
        let Some(Hint::Read(words)) = case.hints(question).get(2).cloned() else { return };
        let mut telling = case.clone();
        let key = case.key(question).unwrap();
        let label = case.choices(question).swap_remove(key).label.to_lowercase();
        let said = format!("C’est simple : {label}.");
        for span in telling.text.iter_mut().flatten() {
            if let Span::Mark { words: marked, .. } = span
                && words.contains(marked)
            {
                marked.clone_from(&said);
            }
        }
        let hints = telling.hints(question);
        assert!(!hints.iter().flat_map(texts).any(|text| text == said), "{}", question.id);
        tried += 1;
    });
    assert!(tried > 50, "{tried}");
}

#[test]
fn the_words_of_the_third_hint_stand_in_the_case() {
    let mut third = 0;
    let mut all = 0;
    each_question(|case, question| {
        all += 1;
        if let Some(Hint::Read(words)) = case.hints(question).get(2) {
            third += 1;
            let marks = (0..=u8::MAX).filter_map(|mark| case.words(usize::from(mark)));
            let marks: Vec<String> = marks.map(plain).collect();
            assert!(words.iter().all(|words| marks.contains(&plain(words))), "{}", question.id);
        }
    });
    assert!(third * 3 > all * 2, "{third} of {all}");
}

#[test]
fn hints_are_set_as_french_is() {
    each_question(|case, question| {
        for hint in case.hints(question).iter().take(2) {
            for text in texts(hint) {
                assert!(
                    !text.contains('\'') && !text.contains(" ?") && !text.contains(" :"),
                    "{text}"
                );
            }
        }
    });
}

#[test]
fn the_first_hint_alone_never_gives_the_answer_away() {
    let mut keys: BTreeMap<String, Vec<String>> = BTreeMap::new();
    each_question(|case, question| {
        let Hint::Ask(first) = &case.hints(question)[0] else { panic!("{}", question.id) };
        let right = case.choices(question).swap_remove(case.key(question).unwrap()).key;
        keys.entry(first.clone()).or_default().push(right);
    });
    for (hint, keys) in keys {
        let same = keys.iter().all(|key| *key == keys[0]);
        assert!(keys.len() == 1 || !same, "{hint}: always {}", keys[0]);
    }
}

#[test]
#[ignore = "prints every hint, to be read"]
fn all_hints() {
    each_question(|case, question| {
        println!("{} — {}\n  {:?}", question.id, question.prompt, case.hints(question));
    });
}

#[test]
fn where_all_is_met_the_words_to_read_again_state_a_fact_on_which_the_answer_turns() {
    let (mut seen, mut turning) = (0, 0);
    each_question(|case, question| {
        let key = case.key(question).unwrap();
        let feedback = case.feedback(question, key).unwrap();
        let Some(Hint::Read(read)) = case.hints(question).get(2).cloned() else { return };
        if feedback.readings[0].state != State::Holds
            || feedback.readings[0].title == "Secret professionnel"
        {
            return;
        }
        let stating = |mark: &u8| {
            let words = plain(case.words(usize::from(*mark)).unwrap());
            read.iter().any(|read| plain(read) == words)
        };
        let right = &case.choices(question)[key].key;
        let turns = |at: usize| {
            (0..32).any(|value| {
                let mut other = case.clone();
                other.stated[at].mask = 1 << value;
                let to = other.spoken_of(question);
                other.facts(to).is_some_and(|facts| facts.is_possible(to))
                    && other
                        .key(question)
                        .is_some_and(|key| other.choices(question)[key].key != *right)
            })
        };
        let mut told =
            (0..case.stated.len()).filter(|at| case.stated[*at].marks.iter().any(stating));
        seen += 1;
        if told.any(turns) {
            turning += 1;
        } else {
            println!("{}: {read:?}", question.id);
        }
    });
    assert!(turning == seen && seen > 25, "{turning} of {seen}");
}

#[test]
fn the_danger_for_other_children_is_looked_at_where_the_case_is_built_on_it() {
    each_question(|case, question| {
        if matches!(question.id.as_str(), "la-chorale/recipient" | "la-chorale/ground") {
            let Hint::Look(condition) = &case.hints(question)[1] else { panic!("{}", question.id) };
            assert!(condition.starts_with("d’autres mineurs"), "{condition}");
        }
    });
}

#[test]
fn what_is_itself_a_quotation_is_not_quoted_twice() {
    let mut inner = 0;
    each_question(|case, question| {
        for hint in case.hints(question).iter().skip(1) {
            for text in texts(hint) {
                assert!(!text.contains(['«', '»']), "{}: {text}", question.id);
                inner += usize::from(text.contains('“'));
            }
        }
    });
    assert!(inner > 0);
}
