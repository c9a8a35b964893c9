//! What is computed from the log.

use super::{answer, asked};
use motus::learning::progress::{Progress, Score, progress, round, scores, standings, to_redo};
use motus::learning::{Answer, Asked, Log, Mode, Visit};

/// Right options are called `right`; an option called `open` is not scored.
fn grade(answer: &Answer) -> Option<bool> {
    (answer.option != "open").then(|| answer.option == "right")
}

fn log(answers: &[(&str, &str)]) -> Log {
    let mut log = Log::default();
    for (question, option) in answers {
        log.append(Visit(1), answer(question, option));
    }
    log
}

#[test]
fn the_latest_answer_of_each_question_counts() {
    let asked = asked(&["a", "b", "c", "d"]);
    let log = log(&[
        ("a", "wrong"),
        ("b", "right"),
        ("elsewhere", "right"),
        ("a", "right"),
        ("b", "wrong"),
        ("c", "open"),
    ]);
    let standings = standings(&asked, log.answers(), &grade);
    let right: Vec<_> = standings.iter().map(|standing| standing.right).collect();
    assert_eq!(right, [Some(true), Some(false), None, None]);
    assert_eq!(progress(&standings), Progress { questions: 4, answered: 3, scored: 2, right: 1 });
    assert_eq!(to_redo(&standings), super::asked(&["b"]));
}

#[test]
fn an_answer_to_another_version_of_a_question_is_no_answer_to_this_one() {
    let asked = vec![Asked { id: "a".to_owned(), version: 2 }];
    let log = log(&[("a", "right")]);
    let standings = standings(&asked, log.answers(), &grade);
    assert_eq!(progress(&standings).answered, 0);
    assert!(round(&asked, &log).is_empty());
}

#[test]
fn the_score_by_rule_counts_scored_answers_only() {
    let asked = asked(&["a/1", "b/1", "a/2", "c/1", "-/1"]);
    let log = log(&[
        ("a/1", "right"),
        ("b/1", "wrong"),
        ("a/2", "wrong"),
        ("c/1", "open"),
        ("-/1", "right"),
    ]);
    let standings = standings(&asked, log.answers(), &grade);
    let rule =
        |asked: &Asked| asked.id.split('/').next().filter(|rule| *rule != "-").map(str::to_owned);
    assert_eq!(
        scores(&standings, &rule),
        [
            Score { rule: "a".to_owned(), right: 1, scored: 2 },
            Score { rule: "b".to_owned(), right: 0, scored: 1 },
        ]
    );
}

#[test]
fn a_round_ends_with_its_last_open_question_and_the_next_answer_opens_another() {
    let asked = asked(&["a", "b"]);
    let options = |answers: &[(&str, u32)]| -> Vec<u32> {
        let mut log = Log::default();
        for (at, (question, seed)) in (0..).zip(answers) {
            log.append(Visit(1), Answer { seed: *seed, time: at, ..answer(question, "x") });
        }
        round(&asked, &log).iter().map(|answer| answer.time as u32).collect()
    };
    assert_eq!(options(&[]), [0; 0]);
    assert_eq!(options(&[("a", 1)]), [0]);
    assert_eq!(options(&[("a", 1), ("a", 2)]), [0, 1]);
    assert_eq!(options(&[("a", 1), ("b", 2)]), [0, 1]);
    assert_eq!(options(&[("a", 1), ("b", 1), ("b", 3)]), [2]);
    assert_eq!(options(&[("a", 1), ("x", 1), ("b", 1), ("b", 3), ("a", 3)]), [3, 4]);
    for last in [1, 2] {
        assert_eq!(
            options(&[("a", 1), ("b", 2), ("b", last)]),
            [0, 1, 2],
            "in another tab, {last}"
        );
    }
}

#[test]
fn an_answer_that_redoes_a_question_belongs_to_no_round() {
    let mut log = log(&[("a", "wrong"), ("b", "right")]);
    log.append(Visit(1), Answer { mode: Mode::Redo, ..answer("a", "right") });
    let asked = asked(&["a", "b"]);
    assert_eq!(round(&asked, &log).len(), 2);
    assert!(to_redo(&standings(&asked, log.answers(), &grade)).is_empty());
}

#[test]
fn a_second_try_counts_for_no_progress_and_opens_no_round() {
    let mut log = log(&[("a", "right"), ("b", "wrong")]);
    log.append(Visit(1), Answer { retry: 1, ..answer("b", "right") });
    let asked = asked(&["a", "b"]);
    assert_eq!(to_redo(&standings(&asked, log.answers(), &grade)), super::asked(&["b"]));
    assert_eq!(round(&asked, &log).len(), 3);
}
