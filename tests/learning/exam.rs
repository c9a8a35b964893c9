//! Exams: drawn, sat, broken off, found again.

use super::{answer, asked};
use motus::learning::exam::{Given, Sitting, draw, given as given_in};
use motus::learning::{Answer, Asked, Confidence, Deed, Exam, ExamEnd, Log, Mode, Pass, Visit};
use proptest::collection::vec;
use proptest::prelude::*;

const MINUTE: u64 = 60_000;

fn exam(questions: u16, minutes: Option<u16>) -> Exam {
    Exam { time: 1_000_000, seed: 7, questions, theme: None, minutes }
}

/// Two questions a case.
fn pool(cases: usize) -> Vec<Asked> {
    let ids: Vec<String> =
        (0..cases).flat_map(|n| [format!("c{n}/secrecy"), format!("c{n}/help")]).collect();
    asked(&ids.iter().map(String::as_str).collect::<Vec<_>>())
}

fn ten(_: &Exam) -> Vec<Asked> {
    pool(10)
}

fn begin(questions: u16, minutes: Option<u16>) -> (Sitting, Log) {
    let mut log = Log::default();
    let (sitting, exam) = Sitting::begin(exam(questions, minutes), &ten).unwrap();
    log.append(Visit(1), exam);
    (sitting, log)
}

fn offered() -> [String; 2] {
    ["yes", "no"].map(str::to_owned)
}

fn answered(sitting: &Sitting, log: &mut Log, now: u64) -> Option<Sitting> {
    let (next, answer) = sitting.answer("yes", None, &offered(), now)?;
    log.append(Visit(1), answer);
    Some(next)
}

fn chosen(sitting: &Sitting) -> Option<&str> {
    sitting.here().map(|answer| answer.option.as_str())
}

#[test]
fn one_goes_back_and_forth_until_one_ends_the_exam_and_what_was_left_is_found() {
    let (sitting, mut log) = begin(3, None);
    let sitting = sitting.go(1).unwrap();
    let sitting = answered(&sitting, &mut log, 1).unwrap();
    assert_eq!((sitting.position(), chosen(&sitting)), (1, Some("yes")), "one stays there");
    assert_eq!((sitting.next_open(), sitting.open()), (Some(2), 2));
    let sitting = answered(&sitting.go(2).unwrap(), &mut log, 2).unwrap();
    assert_eq!(sitting.next_open(), Some(0), "what was left");
    let sitting = answered(&sitting.go(0).unwrap(), &mut log, 3).unwrap();
    assert_eq!((sitting.next_open(), sitting.open()), (None, 0));
    assert!(!sitting.is_over(u64::MAX), "there is no clock, and nobody has ended it");
    let modes: Vec<_> = log.answers().map(|a| (a.mode, a.seed, a.hints, a.retry)).collect();
    assert_eq!(modes, [(Mode::Exam, 7, 0, 0); 3]);
    assert_eq!(Sitting::resume(&log, 3, &ten).unwrap().given(), sitting.given());
    log.append(Visit(1), sitting.end(4).unwrap().1);
    assert_eq!(Sitting::resume(&log, 4, &ten), None, "it is over");
    assert_eq!(Sitting::all(&log, &ten)[0].given(), sitting.given());
}

#[test]
fn an_answer_may_be_given_anew_until_the_end_and_the_latest_counts() {
    let (sitting, mut log) = begin(3, None);
    let sitting = answered(&sitting, &mut log, 1).unwrap();
    assert_eq!(sitting.answer("yes", None, &offered(), 2), None, "nothing new");
    let (anew, answer) = sitting.answer("no", None, &offered(), 2).unwrap();
    log.append(Visit(1), answer);
    assert_eq!(chosen(&anew), Some("no"));
    let found = Sitting::resume(&log, 3, &ten).unwrap();
    assert_eq!(found.given(), anew.given());
    assert_eq!(found.answers().count(), 1);
}

#[test]
fn an_exam_is_over_when_its_learner_ends_it_or_its_clock_runs_out() {
    let (sitting, mut log) = begin(5, Some(2));
    let start = exam(5, None).time;
    assert_eq!(sitting.left(start), Some(2 * MINUTE));
    let sitting = answered(&sitting, &mut log, start + MINUTE).unwrap();
    assert_eq!(sitting.left(start + 2 * MINUTE - 1), Some(1));
    assert!(sitting.is_over(start + 2 * MINUTE));
    assert_eq!(sitting.answer("no", None, &offered(), start + 2 * MINUTE), None, "too late");
    assert_eq!(Sitting::resume(&log, start + 2 * MINUTE, &ten), None);
    let (ended, end) = sitting.end(start + MINUTE).unwrap();
    assert!(ended.is_over(start) && ended.current().is_none());
    assert_eq!(ended.end(start), None);
    assert!(Sitting::resume(&log, start, &ten).is_some());
    log.append(Visit(1), end);
    assert_eq!(Sitting::resume(&log, start, &ten), None);
}

#[test]
fn it_is_known_whether_the_clock_or_the_learner_ended_an_exam() {
    let start = exam(5, None).time;
    let (sitting, log) = begin(5, Some(2));
    for (after, out) in [(MINUTE, false), (2 * MINUTE, true), (9 * MINUTE, true)] {
        let mut log = log.clone();
        let (ended, end) = sitting.end(start + after).unwrap();
        log.append(Visit(1), end);
        let found = Sitting::all(&log, &ten).remove(0);
        assert_eq!((ended.is_out(u64::MAX), found.is_out(u64::MAX)), (out, out), "{after}");
    }
    assert!(!sitting.is_out(start) && sitting.is_out(start + 2 * MINUTE));
    let (without, _) = begin(5, None);
    assert!(!without.end(u64::MAX).unwrap().0.is_out(u64::MAX));
}

#[test]
fn a_clock_that_goes_back_gives_no_time_that_was_spent() {
    let (sitting, mut log) = begin(5, Some(10));
    let start = exam(5, None).time;
    assert_eq!(sitting.left(0), Some(10 * MINUTE));
    let sitting = answered(&sitting, &mut log, start + 6 * MINUTE).unwrap();
    assert_eq!(sitting.left(start), Some(4 * MINUTE));
    assert_eq!(sitting.left(u64::MAX), Some(0));
}

#[test]
fn an_answer_of_another_tab_after_the_end_or_out_of_time_does_not_count() {
    let (sitting, mut log) = begin(4, Some(10));
    let start = exam(4, None).time;
    let ids: Vec<String> = sitting.asked().iter().map(|one| one.id.clone()).collect();
    let at = |id: &str, time| Answer { mode: Mode::Exam, time, ..answer(id, "yes") };
    let given = |log: &Log| Sitting::all(log, &ten)[0].answers().count();
    log.append(Visit(2), at(&ids[0], start + 10 * MINUTE - 1));
    log.append(Visit(2), at(&ids[1], start + 10 * MINUTE));
    log.append(Visit(2), at("elsewhere/help", start + 11 * MINUTE));
    assert_eq!(given(&log), 1);
    assert_eq!(Sitting::all(&log, &ten)[0].asked(), sitting.asked());
    log.append(Visit(2), ExamEnd { time: start, seed: 7 });
    log.append(Visit(2), at(&ids[2], start));
    assert_eq!(given(&log), 1);
}

#[test]
fn an_impossible_step_of_an_exam_gives_nothing() {
    assert_eq!(Sitting::begin(exam(0, None), &ten), None);
    assert_eq!(Sitting::begin(exam(3, None), &|_| vec![]), None);
    let (sitting, _) = begin(3, None);
    assert_eq!(sitting.answer("maybe", None, &offered(), 0), None, "nobody offers that");
    assert_eq!(sitting.go(3), None);
    let there = sitting.go(2).unwrap();
    let done = answered(&there, &mut Log::default(), 0).unwrap();
    assert_eq!(done.end(0).unwrap().0.go(2), None, "it is ended");
}

#[test]
fn an_exam_of_more_questions_than_there_are_asks_all_and_says_how_many() {
    let (sitting, kept) = Sitting::begin(exam(500, None), &ten).unwrap();
    assert_eq!((kept.questions, sitting.asked().len()), (20, 20));
}

#[test]
fn the_questions_of_a_case_stand_together_and_another_seed_draws_others() {
    let cases = |seed| -> Vec<String> {
        draw(&pool(10), 12, seed).iter().map(|one| one.case().to_owned()).collect()
    };
    for seed in 0..50 {
        let mut runs = cases(seed);
        assert_eq!(runs.len(), 12);
        runs.dedup();
        let distinct = runs.iter().collect::<std::collections::BTreeSet<_>>().len();
        assert_eq!(runs.len(), distinct, "seed {seed}");
    }
    assert_ne!(cases(1), cases(2));
}

#[test]
fn a_bank_that_grows_in_the_middle_of_an_exam_changes_one_question_at_most_for_each_new_one() {
    let before = draw(&pool(10), 8, 3);
    let mut grown = pool(10);
    grown.insert(0, Asked { id: "new/help".to_owned(), version: 1 });
    let after = draw(&grown, 8, 3);
    assert!(after.iter().filter(|one| !before.contains(one)).count() <= 1);
}

#[test]
fn what_was_answered_stands_though_the_bank_no_longer_has_it() {
    let (sitting, mut log) = begin(4, None);
    let answered = answered(&sitting, &mut log, 1).unwrap();
    let gone = sitting.current().unwrap().clone();
    let newer = |exam: &Exam| {
        let mut pool = ten(exam);
        pool.retain(|one| *one != gone);
        pool
    };
    let found = Sitting::resume(&log, 1, &newer).unwrap();
    assert_eq!(found.asked().len(), 4);
    assert_eq!(found.answers().count(), 1);
    let raised = |exam: &Exam| {
        ten(exam).into_iter().map(|one| Asked { version: one.version + 1, ..one }).collect()
    };
    let found = Sitting::resume(&log, 1, &raised).unwrap();
    assert_eq!(found.answers().count(), 1);
    assert!(found.asked().contains(&gone));
    assert_eq!(found.asked().iter().filter(|one| one.id == gone.id).count(), 1);
    assert_eq!(answered.asked().len(), 4);
}

#[test]
fn two_exams_of_one_seed_keep_their_answers_apart() {
    let (sitting, mut log) = begin(3, None);
    answered(&sitting, &mut log, 1).unwrap();
    log.append(Visit(1), Exam { time: 5, ..exam(3, None) });
    let all = Sitting::all(&log, &ten);
    let given: Vec<_> = all.iter().map(|s| s.answers().count()).collect();
    assert_eq!(given, [1, 0]);
    let (first, second) = (all[0].exam().name(), all[1].exam().name());
    assert_eq!(Sitting::find(&log, first, &ten).as_ref(), Some(&all[0]));
    let anew = all[1].answer("no", None, &offered(), 6).unwrap().1;
    log.append(Visit(1), anew);
    let options = |name| given_in(&log, name).iter().map(|a| a.option.clone()).collect::<Vec<_>>();
    assert_eq!((options(first), options(second)), (vec!["yes".to_owned()], vec!["no".to_owned()]));
    assert_eq!(Sitting::find(&log, (7, 6), &ten), None);
}

/// A step of a learner, of another tab or of a damaged clock.
fn stray() -> impl Strategy<Value = Deed> {
    let one = (0..20_usize, 0..9_u32, any::<u64>());
    prop_oneof![
        one.prop_map(|(n, seed, time)| {
            let id = pool(10)[n].id.clone();
            Answer { mode: Mode::Exam, seed, time, ..answer(&id, "yes") }.into()
        }),
        (0..20_usize, 0..9_u32, any::<u64>()).prop_map(|(n, seed, time)| {
            Pass { seed, time, question: pool(10)[n].id.clone(), version: 1 }.into()
        }),
        (0..9_u32, any::<u64>()).prop_map(|(seed, time)| ExamEnd { seed, time }.into()),
        (0..9_u32, any::<u64>(), any::<u16>(), any::<Option<u16>>()).prop_map(
            |(seed, time, questions, minutes)| {
                Exam { seed, time, questions, minutes, theme: None }.into()
            }
        ),
    ]
}

proptest! {
    #[test]
    fn an_exam_broken_off_anywhere_is_the_same_exam(
        steps in vec((0..6_u8, 0..20_usize, 0..90_000_u64), 0..40),
        questions in 1..20_u16,
        minutes in prop_oneof![Just(None), (1..10_u16).prop_map(Some)],
    ) {
        let (mut sitting, mut log) = begin(questions, minutes);
        let mut now = exam(1, None).time;
        for (step, place, passed) in steps {
            now += passed;
            let next = match step {
                0 => sitting.next_open().and_then(|open| sitting.go(open)),
                1 => sitting.go(place),
                2 => sitting.pass_case(now).map(|(next, passes)| {
                    passes.into_iter().for_each(|pass| drop(log.append(Visit(1), pass)));
                    next
                }),
                _ => answered(&sitting, &mut log, now),
            };
            sitting = next.unwrap_or(sitting);
            let found = Sitting::all(&log, &ten).pop().unwrap();
            prop_assert_eq!(found.asked(), sitting.asked());
            prop_assert_eq!(found.given(), sitting.given());
            prop_assert_eq!(found.left(now), sitting.left(now));
            prop_assert_eq!(found.is_over(now), sitting.is_over(now));
            prop_assert_eq!(Sitting::resume(&log, now, &ten).is_some(), !sitting.is_over(now));
            if !found.is_over(now) {
                prop_assert!(found.current().is_some());
            }
        }
    }

    #[test]
    fn no_log_whatever_makes_an_exam_panic_or_ask_too_much(deeds in vec(stray(), 0..20), now: u64) {
        let mut log = Log::default();
        for deed in deeds {
            log.append(Visit(1), deed);
        }
        for sitting in Sitting::all(&log, &ten) {
            prop_assert!(sitting.asked().len() <= usize::from(sitting.exam().questions));
            prop_assert_eq!(sitting.asked().len(), sitting.given().len());
            for (asked, given) in sitting.asked().iter().zip(sitting.given()) {
                if let Given::Answered(answer) = given {
                    prop_assert!(asked.is_answered_by(answer));
                }
            }
            if !sitting.is_over(now) {
                prop_assert!(sitting.current().is_some());
            }
            let _ = (sitting.left(now), sitting.next_open(), sitting.go(3), sitting.end(now));
        }
    }
}

/// Options called `right` are right.
fn grade(answer: &Answer) -> Option<bool> {
    Some(answer.option == "right")
}

/// An answer in the exam of that seed, so many minutes after it began.
fn at(minutes: u64, seed: u32, question: &str, option: &str) -> Deed {
    let time = exam(1, None).time + minutes * MINUTE;
    Answer { mode: Mode::Exam, time, seed, ..answer(question, option) }.into()
}

/// The questions and options that count.
fn counted(log: &Log) -> Vec<(&str, &str)> {
    log.counted().iter().map(|a| (a.question.as_str(), a.option.as_str())).collect()
}

fn logged(deeds: impl IntoIterator<Item = Deed>) -> Log {
    let mut log = Log::default();
    deeds.into_iter().for_each(|deed| drop(log.append(Visit(1), deed)));
    log
}

#[test]
fn an_exam_that_goes_on_says_nothing_of_where_the_learner_stands() {
    use motus::learning::day::Day;
    use motus::learning::progress::{progress, standings};
    use motus::learning::report::{calibration, history};
    let asked = asked(&["a", "b"]);
    let told = |log: &Log| {
        let sum = progress(&standings(&asked, log.counted(), &grade));
        let days = history(log, &grade, &|time| Day::of(time, 0));
        (sum.answered, sum.right, days.first().map_or(0, |(_, done)| done.answers))
    };
    let mut log = logged([
        exam(2, Some(30)).into(),
        at(1, 7, "a", "wrong"),
        at(2, 7, "b", "right"),
        at(3, 7, "a", "right"),
    ]);
    assert_eq!(told(&log), (0, 0, 0));
    assert_eq!(calibration(&log, &grade).sure.answered, 0);
    assert_eq!(log.answers().count(), 3, "they are kept all the same");
    log.append(Visit(1), ExamEnd { time: exam(2, None).time + 4 * MINUTE, seed: 7 });
    assert_eq!(told(&log), (2, 2, 2), "what was given anew counts once");
}

#[test]
fn the_answers_of_an_exam_count_once_it_is_ended_out_of_time_or_followed_by_another() {
    let begun = |minutes| Deed::from(exam(2, minutes));
    let given = || [at(1, 7, "a", "first"), at(2, 7, "b", "only"), at(3, 7, "a", "latest")];
    let (none, both): ([(&str, &str); 0], _) = ([], [("b", "only"), ("a", "latest")]);
    let after = |minutes: u64| exam(2, None).time + minutes * MINUTE;
    let trained = |minutes| Deed::from(Answer { time: after(minutes), ..answer("c", "trained") });
    let end = |seed| Deed::from(ExamEnd { time: after(4), seed });
    let log = |minutes, later: &[Deed]| {
        logged([begun(minutes)].into_iter().chain(given()).chain(later.iter().cloned()))
    };
    assert_eq!(counted(&log(None, &[])), none);
    assert_eq!(counted(&log(None, &[end(8)])), none, "of another exam");
    assert_eq!(counted(&log(None, &[end(7)])), both);
    assert_eq!(counted(&log(None, &[trained(500)])), [("c", "trained")], "without a clock");
    assert_eq!(counted(&log(Some(10), &[trained(9)])), [("c", "trained")]);
    let out_of_time = [both.as_slice(), &[("c", "trained")]].concat();
    assert_eq!(counted(&log(Some(10), &[trained(10)])), out_of_time);
    let another = Deed::from(Exam { seed: 8, time: after(5), ..exam(2, None) });
    let followed = [another, at(6, 8, "c", "waits")];
    assert_eq!(counted(&log(None, &followed)), both);
    let alone = logged([at(1, 7, "a", "whose beginning is lost")]);
    assert_eq!(counted(&alone), [("a", "whose beginning is lost")]);
}

#[test]
fn an_exam_whose_clock_ran_out_unseen_is_ended_by_whoever_comes_next_and_then_counts() {
    let begun = exam(2, Some(10));
    let given = || logged([begun.clone().into(), at(1, 7, "a", "only")]);
    let deadline = begun.time + 10 * MINUTE;
    let mut log = given();
    assert_eq!(log.untold_end(deadline - 1), None, "it goes on");
    let end = log.untold_end(deadline + MINUTE).unwrap();
    assert_eq!(end, ExamEnd { time: deadline + MINUTE, seed: 7 });
    assert_eq!(counted(&log), []);
    log.append(Visit(2), end);
    assert_eq!(counted(&log), [("a", "only")]);
    assert_eq!(log.untold_end(u64::MAX), None, "once is enough");
    let mut early = given();
    early.append(Visit(1), ExamEnd { time: deadline - 1, seed: 7 });
    assert_eq!(early.untold_end(u64::MAX), None, "its learner has ended it");
    let later = Answer { time: deadline, ..answer("c", "trained") };
    let told = logged([begun.clone().into(), later.into()]);
    assert_eq!(told.untold_end(u64::MAX), None, "a later deed tells so");
    assert_eq!(logged([exam(2, None).into()]).untold_end(u64::MAX), None, "there is no clock");
    assert_eq!(Log::default().untold_end(u64::MAX), None);
}

proptest! {
    #[test]
    fn what_counts_of_the_exams_that_are_over_is_what_their_results_show(
        steps in vec((0..3_u32, 0..6_usize, 0..12_u8), 0..40),
    ) {
        let pool = pool(3);
        let begun: Vec<u32> = vec![0, 1, 2];
        let begin = |seed| Deed::from(Exam { seed, time: u64::from(seed), ..exam(6, None) });
        let step = |(seed, n, kind): (u32, usize, u8)| match kind {
            0 => begin(seed),
            1 => ExamEnd { time: 0, seed }.into(),
            2..=4 => passed(seed, &pool[n].id),
            5..=8 => at(1, seed, &pool[n].id, "right"),
            _ => at(1, seed, &pool[n].id, "wrong"),
        };
        let log = logged(begun.into_iter().map(begin).chain(steps.into_iter().map(step)));
        let over = Sitting::all(&log, &|_| pool.clone()).into_iter().filter(|one| one.is_over(0));
        let key = |a: &Answer| (a.seed, a.question.clone(), a.option.clone());
        let mut shown: Vec<_> =
            over.flat_map(|one| one.answers().map(key).collect::<Vec<_>>()).collect();
        let mut counted: Vec<_> = log.counted().into_iter().map(key).collect();
        shown.sort();
        counted.sort();
        prop_assert_eq!(counted, shown);
    }
}

fn passed(seed: u32, question: &str) -> Deed {
    Pass { time: exam(1, None).time, seed, question: question.to_owned(), version: 1 }.into()
}

#[test]
fn a_case_is_passed_whole_and_does_not_count_unless_it_is_answered_after_all() {
    let (sitting, mut log) = begin(20, None);
    let case = sitting.asked()[0].case().to_owned();
    let second = sitting.asked().iter().rposition(|one| one.case() == case).unwrap();
    assert_eq!(second, 1);
    let sitting = answered(&sitting, &mut log, 1).unwrap();
    let (sitting, passes) = sitting.go(1).unwrap().pass_case(2).unwrap();
    passes.into_iter().for_each(|pass| drop(log.append(Visit(1), pass)));
    assert_eq!((sitting.passed(), sitting.open(), sitting.answers().count()), (2, 18, 0));
    assert_eq!(sitting.counting(), sitting.asked()[2..]);
    assert_eq!(sitting.pass_case(3), None, "nothing new");
    assert_eq!(Sitting::resume(&log, 3, &ten).unwrap().given(), sitting.given());
    let sitting = answered(&sitting, &mut log, 4).unwrap();
    assert_eq!((sitting.passed(), sitting.counting().len()), (1, 19));
    assert_eq!(Sitting::resume(&log, 4, &ten).unwrap().given(), sitting.given());
    let (ended, end) = sitting.end(5).unwrap();
    log.append(Visit(1), end);
    assert_eq!(counted(&log).len(), 1, "what was passed says nothing of where the learner stands");
    assert_eq!(ended.pass_case(6), None);
}

#[test]
fn a_pass_after_the_end_or_out_of_time_does_not_count() {
    let (sitting, mut log) = begin(4, Some(10));
    let (start, id) = (exam(4, None).time, sitting.asked()[0].id.clone());
    let sitting = answered(&sitting, &mut log, start).unwrap();
    assert_eq!(sitting.pass_case(start + 10 * MINUTE), None);
    let late = Pass { time: start + 10 * MINUTE, seed: 7, question: id.clone(), version: 1 };
    log.append(Visit(2), late);
    assert_eq!(Sitting::all(&log, &ten)[0].answers().count(), 1);
    log.append(Visit(1), ExamEnd { time: start, seed: 7 });
    log.append(Visit(2), passed(7, &id));
    assert_eq!(Sitting::all(&log, &ten)[0].answers().count(), 1);
    assert_eq!(counted(&log).len(), 1);
}

#[test]
fn what_was_passed_stays_passed_though_the_bank_no_longer_has_it() {
    let (sitting, mut log) = begin(4, None);
    let gone = sitting.current().unwrap().clone();
    log.append(Visit(1), passed(7, &gone.id));
    let newer = |exam: &Exam| {
        let mut pool = ten(exam);
        pool.retain(|one| *one != gone);
        pool
    };
    let found = Sitting::resume(&log, 1, &newer).unwrap();
    assert_eq!((found.asked().len(), found.passed(), found.open()), (4, 1, 3));
}

#[test]
fn how_sure_one_is_may_be_said_with_an_answer_and_otherwise_after_it() {
    use motus::learning::report::calibration;
    let (sitting, mut log) = begin(3, None);
    let say = |sitting: &Sitting, confidence| sitting.answer("yes", confidence, &offered(), 1);
    let mut sitting = answered(&sitting, &mut log, 1).unwrap();
    for confidence in [Some(Confidence::Guess), None, Some(Confidence::Sure)] {
        let (next, answer) = say(&sitting, confidence).unwrap();
        assert_eq!((answer.confidence, next.here()), (confidence, Some(&answer)));
        log.append(Visit(1), answer);
        sitting = next;
    }
    let sitting = Sitting::resume(&log, 1, &ten).unwrap();
    let sitting = sitting.go(0).unwrap();
    assert_eq!(say(&sitting, Some(Confidence::Sure)), None, "nothing new");
    assert_eq!(sitting.answers().count(), 1);
    log.append(Visit(1), sitting.end(2).unwrap().1);
    let told = calibration(&log, &|answer| Some(answer.option == "yes"));
    assert_eq!((told.sure.answered, told.sure.right, told.guess.answered), (1, 1, 0));
}

#[test]
fn an_exam_left_for_another_is_over() {
    let (sitting, mut log) = begin(3, None);
    answered(&sitting, &mut log, 1).unwrap();
    log.append(Visit(2), Exam { seed: 8, time: 9, ..exam(3, None) });
    let left = Sitting::find(&log, exam(3, None).name(), &ten).unwrap();
    assert!(left.is_over(0) && left.current().is_none());
    assert_eq!(left.answer("no", None, &offered(), 1), None);
    log.append(Visit(1), at(1, 7, &sitting.asked()[1].id, "yes"));
    assert_eq!(Sitting::all(&log, &ten)[0].answers().count(), 2, "what another tab still gave");
    assert_eq!(counted(&log).len(), 2);
    log.append(Visit(1), ExamEnd { time: 10, seed: 7 });
    log.append(Visit(1), at(1, 7, &sitting.asked()[2].id, "yes"));
    assert_eq!(Sitting::all(&log, &ten)[0].answers().count(), 2, "but not after its end");
    assert_eq!(Sitting::resume(&log, 1, &ten).unwrap().exam().seed, 8);
}
