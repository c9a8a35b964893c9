//! Where the learner stands, in numbers.

use super::{answer, asked};
use motus::law::rule::RuleId::{self, *};
use motus::learning::day::Day;
use motus::learning::progress::Progress;
use motus::learning::report::{Done, Share, Verdict, by_rule, calibration, history, practice};
use motus::learning::topic::Topic;
use motus::learning::{Answer, Confidence, Log, Visit};
use motus::quiz::decisive::ConditionId;
use proptest::collection::vec;
use proptest::prelude::*;

const DAY: u64 = 86_400_000;

fn topic(id: &str, rule: RuleId, conditions: &[u16]) -> Topic {
    Topic {
        asked: asked(&[id]).remove(0),
        rules: vec![rule],
        conditions: conditions.iter().copied().map(ConditionId).collect(),
    }
}

fn topics() -> [Topic; 3] {
    [topic("a/x", Help, &[4, 2]), topic("b/x", Testimony, &[2]), topic("c/x", Help, &[])]
}

fn grade(answer: &Answer) -> Option<bool> {
    (answer.option != "open").then(|| answer.option == "right")
}

fn log(answers: &[Answer]) -> Log {
    let mut log = Log::default();
    for answer in answers {
        log.append(Visit(1), answer.clone());
    }
    log
}

fn said(confidence: Confidence, right: usize, of: usize) -> Vec<Answer> {
    let option = |n| if n < right { "right" } else { "wrong" };
    let one = |n| Answer { confidence: Some(confidence), ..answer("a/x", option(n)) };
    (0..of).map(one).collect()
}

#[test]
fn progress_by_rule_counts_each_question_by_its_latest_first_try() {
    let log = log(&[
        answer("a/x", "wrong"),
        Answer { retry: 1, ..answer("a/x", "right") },
        answer("b/x", "wrong"),
        answer("b/x", "right"),
    ]);
    let of = |questions, answered, right| Progress { questions, answered, scored: answered, right };
    let rules = by_rule(&topics(), &log, &grade);
    assert_eq!(rules, [(Testimony, of(1, 1, 1)), (Help, of(2, 1, 0))]);
}

#[test]
fn calibration_counts_first_tries_without_a_hint_by_what_was_said() {
    let sure = Answer { confidence: Some(Confidence::Sure), ..answer("a/x", "right") };
    let log = log(&[
        sure.clone(),
        Answer { option: "wrong".to_owned(), ..sure.clone() },
        Answer { option: "open".to_owned(), ..sure.clone() },
        Answer { hints: 1, ..sure.clone() },
        Answer { retry: 1, ..sure.clone() },
        Answer { confidence: None, ..sure.clone() },
        Answer { confidence: Some(Confidence::Fairly), ..sure },
    ]);
    let found = calibration(&log, &grade);
    assert_eq!(found.sure, Share { answered: 2, right: 1 });
    assert_eq!(found.fairly, Share { answered: 1, right: 1 });
    assert_eq!((found.guess, found.verdict), (Share::default(), Verdict::TooFew));
}

#[test]
fn confidence_is_judged_only_where_chance_is_no_likely_explanation() {
    use Confidence::{Guess, Sure};
    let verdict = |sure: (usize, usize), guess: (usize, usize)| {
        let answers = [said(Sure, sure.0, sure.1), said(Guess, guess.0, guess.1)].concat();
        calibration(&log(&answers), &grade).verdict
    };
    assert_eq!(verdict((0, 9), (9, 9)), Verdict::TooFew);
    assert_eq!(verdict((7, 10), (0, 0)), Verdict::Overconfident);
    assert_eq!(verdict((8, 10), (0, 0)), Verdict::Calibrated, "two of ten may be chance");
    assert_eq!(verdict((80, 100), (0, 0)), Verdict::Overconfident, "twenty of a hundred is not");
    assert_eq!(verdict((10, 10), (3, 10)), Verdict::Calibrated);
    assert_eq!(verdict((10, 10), (8, 10)), Verdict::Calibrated);
    assert_eq!(verdict((0, 0), (9, 10)), Verdict::Underconfident);
    assert_eq!(verdict((5, 10), (9, 10)), Verdict::Overconfident, "what does harm comes first");
}

#[test]
fn history_tells_each_day_once_in_order_whatever_the_clock_did() {
    let at = |day: u64, option| Answer { time: day * DAY, ..answer("a/x", option) };
    let log = log(&[at(9, "right"), at(3, "wrong"), at(9, "wrong"), at(3, "right"), at(4, "open")]);
    let days = history(&log, &grade, &|time| Day::of(time, 0));
    let done = |answers, answered, right| Done { answers, share: Share { answered, right } };
    let expected = [(Day(3), done(2, 2, 1)), (Day(4), done(1, 0, 0)), (Day(9), done(2, 2, 1))];
    assert_eq!(days, expected, "what cannot be graded is not wrong");
}

#[test]
fn practice_of_a_rule_asks_what_was_never_answered_first_then_what_was_longest_ago() {
    let topics = [topic("a/x", Help, &[]), topic("b/x", Help, &[]), topic("c/x", Help, &[])];
    let log = log(&[answer("b/x", "right"), answer("a/x", "wrong")]);
    let ids: Vec<String> = practice(&topics, Help, &log).into_iter().map(|one| one.id).collect();
    assert_eq!(ids, ["c/x", "b/x", "a/x"]);
    assert!(practice(&topics, Bound, &log).is_empty());
}

#[test]
fn practice_of_a_rule_asks_what_it_decides_and_as_many_as_its_progress_counts() {
    let topics = super::bank::topics();
    for (rule, progress) in by_rule(&topics, &Log::default(), &grade) {
        let asked = practice(&topics, rule, &Log::default());
        assert_eq!(asked.len(), progress.questions, "{rule:?}");
        let decides = |topic: &Topic| topic.rule() == Some(rule) && asked.contains(&topic.asked);
        assert_eq!(topics.iter().filter(|topic| decides(topic)).count(), asked.len());
    }
}

proptest! {
    #[test]
    fn the_numbers_of_any_log_agree_with_each_other(deeds in vec(super::log::deed(), 0..12)) {
        let mut log = Log::default();
        for deed in deeds {
            log.append(Visit(1), deed);
        }
        let days = history(&log, &grade, &|time| Day::of(time, 120));
        prop_assert_eq!(days.iter().map(|(_, done)| done.answers).sum::<usize>(), log.counted().len());
        prop_assert!(days.windows(2).all(|two| two[0].0 < two[1].0));
        let found = calibration(&log, &grade);
        for share in [found.sure, found.fairly, found.guess] {
            prop_assert!(share.right <= share.answered);
        }
        let _ = by_rule(&topics(), &log, &grade);
    }
}
