//! The result sheet and its code.

use super::{answer, asked};
use motus::law::Date;
use motus::learning::code::Match;
use motus::learning::day::Day;
use motus::learning::ending::Ending;
use motus::learning::exam::Sitting;
use motus::learning::progress::Score;
use motus::learning::sheet::{Made, ResultSheet, Work};
use motus::learning::{Answer, Asked, Exam, Log, Mode, Pass, Visit};

const DAY: u64 = 86_400_000;

fn made() -> Made<'static> {
    Made {
        grade: &|answer| (answer.option != "open").then(|| answer.option == "right"),
        rule_of: &|asked| asked.id.split('/').nth(1).map(str::to_owned),
        calendar: &|time| Day::of(time, 60),
        law: Date::of(2026, 11, 22),
    }
}

fn score(rule: &str, right: usize, scored: usize) -> Score {
    Score { rule: rule.to_owned(), right, scored }
}

fn sheet() -> ResultSheet {
    let mut log = Log::default();
    let on = |day: u64, question: &str, option: &str| Answer {
        time: day * DAY,
        ..answer(question, option)
    };
    log.append(Visit(1), on(7, "a/help", "right"));
    log.append(Visit(1), on(9, "b/help", "wrong"));
    log.append(Visit(1), Answer { retry: 1, ..on(10, "b/help", "right") });
    log.append(Visit(1), on(8, "c/secrecy", "right"));
    log.append(Visit(1), on(8, "d/secrecy", "open"));
    let asked = asked(&["a/help", "b/help", "c/secrecy", "d/secrecy", "e/secrecy"]);
    ResultSheet::of_module("le-principe", &asked, &log, made()).unwrap()
}

#[test]
fn a_modules_sheet_says_what_was_right_of_what_was_asked_at_the_first_try() {
    let expected = ResultSheet {
        work: Work::Module("le-principe".to_owned()),
        day: Day(9),
        law: Date::of(2026, 11, 22),
        right: 2,
        asked: 4,
        passed: 0,
        scores: vec![score("help", 1, 2), score("secrecy", 1, 2)],
    };
    assert_eq!(sheet(), expected);
    assert_eq!(ResultSheet::of_module("x", &asked(&["a/help"]), &Log::default(), made()), None);
}

#[test]
fn an_exams_sheet_counts_what_was_left_open_as_asked() {
    let mut log = Log::default();
    let exam = Exam { time: 0, seed: 5, questions: 3, theme: None, minutes: Some(10) };
    let pool = |_: &Exam| asked(&["a/help", "b/help", "c/help"]);
    log.append(Visit(1), exam);
    log.append(
        Visit(1),
        Answer { time: 1, mode: Mode::Exam, seed: 5, ..answer("b/help", "right") },
    );
    let sitting = Sitting::all(&log, &pool).remove(0);
    let sheet = ResultSheet::of_exam(&sitting, made()).unwrap();
    assert_eq!((sheet.right, sheet.asked), (1, 3));
    assert_eq!(sheet.work, Work::Exam { theme: None, seed: 5 });
    assert_eq!(sheet.scores, [score("help", 1, 3)]);
    log.append(Visit(1), Exam { time: 2, seed: 6, questions: 3, theme: None, minutes: None });
    assert_eq!(ResultSheet::of_exam(&Sitting::all(&log, &pool).remove(1), made()), None);
}

#[test]
fn an_exams_sheet_leaves_out_what_was_passed_and_says_how_much_that_was() {
    let mut log = Log::default();
    let pool = |_: &Exam| asked(&["a/help", "b/help", "c/help", "d/help"]);
    log.append(Visit(1), Exam { time: 0, seed: 5, questions: 4, theme: None, minutes: None });
    let given = |id: &str| Answer { mode: Mode::Exam, seed: 5, ..answer(id, "right") };
    log.append(Visit(1), given("b/help"));
    log.append(Visit(1), given("c/help"));
    for id in ["a/help", "c/help"] {
        let question = id.to_owned();
        log.append(Visit(1), Pass { time: 1, seed: 5, question, version: 1 });
    }
    let sheet = ResultSheet::of_exam(&Sitting::all(&log, &pool).remove(0), made()).unwrap();
    assert_eq!((sheet.right, sheet.asked, sheet.passed), (1, 2, 2));
    assert_eq!(sheet.scores, [score("help", 1, 2)]);
    let without = ResultSheet { passed: 0, ..sheet.clone() };
    assert_eq!(without.verify(&sheet.code()), Match::Different);
}

#[test]
fn the_score_by_rule_adds_up_to_the_whole_and_is_the_same_on_the_screen_and_on_the_sheet() {
    let pool = |_: &Exam| asked(&["a/help", "b/help", "c/secrecy", "d/secrecy", "e/help", "f/x"]);
    let mut log = Log::default();
    log.append(Visit(1), Exam { time: 0, seed: 5, questions: 6, theme: None, minutes: None });
    for (id, option) in [("a/help", "right"), ("c/secrecy", "wrong"), ("e/help", "open")] {
        log.append(Visit(1), Answer { mode: Mode::Exam, seed: 5, ..answer(id, option) });
    }
    let question = "f/x".to_owned();
    log.append(Visit(1), Pass { time: 1, seed: 5, question, version: 1 });
    let sitting = Sitting::all(&log, &pool).remove(0);
    let ending = Ending::of_exam(&sitting, made().grade, made().rule_of);
    assert_eq!((ending.right, ending.asked, ending.passed), (1, 4, 1));
    let sum = ending.scores.iter().fold((0, 0), |sum, one| (sum.0 + one.right, sum.1 + one.scored));
    assert_eq!(sum, (1, 4), "{:?}", ending.scores);
    let sheet = ResultSheet::of_exam(&sitting, made()).unwrap();
    assert_eq!((sheet.right, sheet.asked, sheet.scores), (1, 4, ending.scores));
}

#[test]
fn the_code_is_that_of_everything_on_the_sheet_and_of_nothing_else() {
    let sheet = sheet();
    let code = sheet.code();
    assert_eq!(sheet.verify(&code.to_lowercase()), Match::Same);
    assert_eq!(sheet.verify("encore"), Match::Mistyped);
    let altered: [fn(&mut ResultSheet); 10] = [
        |sheet| sheet.work = Work::Module("partager".to_owned()),
        |sheet| sheet.work = Work::Exam { theme: Some("le-principe".to_owned()), seed: 0 },
        |sheet| sheet.day = Day(10),
        |sheet| sheet.law = Date::of(2026, 11, 23),
        |sheet| sheet.right = 3,
        |sheet| sheet.asked = 5,
        |sheet| sheet.passed = 1,
        |sheet| sheet.scores[0].right = 2,
        |sheet| sheet.scores[1].scored = 3,
        |sheet| sheet.scores[0].rule = "victim".to_owned(),
    ];
    for alter in altered {
        let mut other = sheet.clone();
        alter(&mut other);
        assert_eq!(other.verify(&code), Match::Different, "{other:?}");
    }
    let mut turned = sheet.clone();
    turned.scores.reverse();
    assert_eq!(turned.verify(&code), Match::Same, "the order of the rules says nothing");
}

#[test]
fn a_sheet_printed_by_the_first_version_is_verified_for_ever() {
    // It left out of the score by rule what had no answer.
    let scores = vec![score("help", 1, 2), score("secrecy", 1, 1)];
    assert_eq!(ResultSheet { scores, ..sheet() }.code(), "TZV4-JKZ8-X");
}

#[test]
fn a_question_in_another_version_is_asked_and_not_answered() {
    let mut log = Log::default();
    log.append(Visit(1), answer("a/help", "right"));
    let raised = [Asked { id: "a/help".to_owned(), version: 2 }, asked(&["b/help"]).remove(0)];
    assert_eq!(ResultSheet::of_module("m", &raised, &log, made()), None);
}
