//! The play of one module.

use super::{answer, asked};
use motus::learning::session::Step;
use motus::learning::{Asked, Confidence, Log, Mode, Session, Visit};
use motus::quiz::question::Choice;
use proptest::prelude::*;

fn offered() -> [Choice; 2] {
    ["yes", "no"].map(|key| Choice { key: key.to_owned(), label: String::new() })
}

fn answered(session: &Session, log: &mut Log) -> Session {
    let chosen = session.choose("yes", &offered()).unwrap();
    let (session, answer) = chosen.answer(1, None).unwrap();
    log.append(Visit(1), answer);
    session
}

fn current(session: &Session) -> Option<&str> {
    session.current().map(|asked| asked.id.as_str())
}

#[test]
fn a_module_is_played_from_its_first_question_to_its_end() {
    let mut log = Log::default();
    let mut session = Session::begin(asked(&["a", "b", "c"]), 9).unwrap();
    for (place, id) in ["a", "b", "c"].into_iter().enumerate() {
        assert_eq!((session.position(), current(&session)), (place, Some(id)));
        assert_eq!(*session.step(), Step::Asking(None));
        let now = answered(&session, &mut log);
        assert_eq!(*now.step(), Step::Answered("yes".to_owned()));
        assert_eq!((current(&now), now.answered()), (Some(id), place + 1));
        session = now.next().unwrap();
    }
    assert_eq!((session.step(), current(&session)), (&Step::Finished, None));
    let kept: Vec<_> = log.answers().map(|a| (a.question.as_str(), a.seed, a.mode)).collect();
    assert_eq!(kept, ["a", "b", "c"].map(|id| (id, 9, Mode::Training)));
}

#[test]
fn an_impossible_step_gives_nothing() {
    assert_eq!(Session::begin(vec![], 0), None);
    assert_eq!(Session::over(vec![], Mode::Redo, 0), None);
    assert_eq!(Session::resume(vec![], &Log::default(), 0), None);
    let asking = Session::begin(asked(&["a"]), 0).unwrap();
    assert_eq!(asking.choose("maybe", &offered()), None, "not offered");
    assert_eq!(asking.choose("yes", &[]), None, "nothing offered");
    assert_eq!(asking.answer(0, None), None, "nothing chosen");
    assert_eq!(asking.next(), None, "not answered");
    let done = answered(&asking, &mut Log::default());
    assert_eq!(done.choose("no", &offered()), None, "answered for good");
    assert_eq!(done.answer(0, None), None, "answered already");
    assert_eq!(done.skip(), None, "answered already");
    let finished = done.next().unwrap();
    assert_eq!(finished.choose("no", &offered()), None);
    assert_eq!(finished.answer(0, None), None);
    assert_eq!(finished.next(), None);
    assert_eq!(finished.skip(), None);
}

#[test]
fn a_choice_may_be_changed_until_it_is_answered() {
    let session = Session::begin(vec![Asked { id: "a".to_owned(), version: 3 }], 5).unwrap();
    let session = session.choose("yes", &offered()).unwrap().choose("no", &offered()).unwrap();
    let (_, given) = session.answer(77, Some(Confidence::Sure)).unwrap();
    let expected = motus::learning::Answer {
        time: 77,
        version: 3,
        confidence: Some(Confidence::Sure),
        seed: 5,
        ..answer("a", "no")
    };
    assert_eq!(given, expected);
}

#[test]
fn a_skipped_question_costs_nothing_and_does_not_come_back_in_this_play() {
    let mut log = Log::default();
    let session = Session::begin(asked(&["a", "b"]), 0).unwrap().skip().unwrap();
    assert_eq!((current(&session), session.answered()), (Some("b"), 0));
    let session = answered(&session, &mut log).next().unwrap();
    assert_eq!(*session.step(), Step::Finished);
    assert_eq!(session.answered(), 1);
    let later = Session::resume(asked(&["a", "b"]), &log, 0).unwrap();
    assert_eq!(current(&later), Some("a"), "a second visit offers it again");
}

#[test]
fn a_question_turned_to_is_asked_and_those_left_out_come_after_it() {
    let mut log = Log::default();
    let mut session = Session::begin(asked(&["a", "b", "c"]), 0).unwrap();
    session.turn_to(2);
    assert_eq!(current(&session), Some("c"));
    let mut session = answered(&session, &mut log).next().unwrap();
    for none in [2, 3] {
        session.turn_to(none);
        assert_eq!(current(&session), Some("a"), "{none}: answered, or no question");
    }
    let mut session = session.skip().unwrap();
    assert_eq!(current(&session), Some("b"));
    session.turn_to(0);
    assert_eq!(current(&session), Some("a"), "what was passed may be asked");
}

#[test]
fn a_reload_goes_on_after_the_latest_answer_with_the_same_seed() {
    let mut log = Log::default();
    let ids = asked(&["a", "b", "c"]);
    let fresh = Session::resume(ids.clone(), &log, 41).unwrap();
    assert_eq!((current(&fresh), fresh.seed()), (Some("a"), 41));
    let session = answered(&fresh.skip().unwrap(), &mut log);
    let reloaded = Session::resume(ids.clone(), &log, 99).unwrap();
    assert_eq!((current(&reloaded), reloaded.seed()), (Some("c"), 41));
    answered(&session.next().unwrap(), &mut log);
    let reloaded = Session::resume(ids.clone(), &log, 99).unwrap();
    assert_eq!(current(&reloaded), Some("a"), "what was left comes last");
    answered(&reloaded, &mut log);
    let reloaded = Session::resume(ids, &log, 99).unwrap();
    assert_eq!((reloaded.step(), reloaded.answered()), (&Step::Finished, 3));
}

#[test]
fn a_module_begun_again_asks_everything_again_and_a_reload_goes_on_there() {
    let mut log = Log::default();
    for id in ["a", "b"] {
        log.append(Visit(1), answer(id, "yes"));
    }
    let again = Session::begin(asked(&["a", "b"]), 50).unwrap().catch_up(&log);
    assert_eq!((current(&again), again.answered()), (Some("a"), 0));
    assert!(again.answers(&log).is_empty(), "no mark of the finished round");
    let now = answered(&again, &mut log);
    assert_eq!(now.answers(&log).len(), 1);
    let reloaded = Session::resume(asked(&["a", "b"]), &log, 0).unwrap();
    assert_eq!((current(&reloaded), reloaded.seed()), (Some("b"), 50));
}

#[test]
fn a_round_is_found_by_its_seed_before_its_first_answer_and_after_its_last() {
    let mut log = Log::default();
    for id in ["a", "b"] {
        log.append(Visit(1), answer(id, "yes"));
    }
    let of_seed = |seed, log: &Log| Session::of_seed(asked(&["a", "b"]), log, seed).unwrap();
    assert_eq!(*of_seed(7, &log).step(), Step::Finished, "the finished round is this one");
    for id in ["a", "b"] {
        assert_eq!(current(&of_seed(50, &log)), Some(id));
        answered(&of_seed(50, &log), &mut log);
    }
    assert_eq!(*of_seed(50, &log).step(), Step::Finished);
    assert_eq!(Session::of_seed(vec![], &log, 50), None);
}

#[test]
fn the_last_question_answered_in_two_tabs_at_once_ends_the_round_in_both() {
    let mut log = Log::default();
    let here = answered(&Session::begin(asked(&["a", "b"]), 1).unwrap(), &mut log);
    let (here, there) =
        (here.next().unwrap(), Session::resume(asked(&["a", "b"]), &log, 2).unwrap());
    answered(&there, &mut log);
    answered(&here, &mut log);
    let later = Session::resume(asked(&["a", "b"]), &log, 3).unwrap();
    assert_eq!((later.step(), later.answered()), (&Step::Finished, 2));
}

#[test]
fn a_play_is_in_the_log_until_that_loses_it() {
    let mut log = Log::default();
    let fresh = Session::begin(asked(&["a", "b"]), 1).unwrap();
    assert!(fresh.is_in(&log));
    let begun = answered(&fresh, &mut log);
    assert!(begun.is_in(&log));
    assert!(!begun.is_in(&Log::default()), "all was erased");
    let done = answered(&begun.next().unwrap(), &mut log);
    assert!(done.is_in(&log));
    log.append(Visit(2), answer("a", "yes"));
    assert!(!done.is_in(&log), "another round has begun");
}

#[test]
fn hints_that_were_seen_stay_seen_while_one_looks_elsewhere() {
    let session = Session::begin(asked(&["a", "b"]), 0).unwrap().hint().unwrap();
    let mut passed = session.skip().unwrap();
    assert_eq!((current(&passed), passed.hints()), (Some("b"), 0));
    passed.turn_to(0);
    assert_eq!((current(&passed), passed.hints()), (Some("a"), 1));
}

#[test]
fn what_another_tab_has_answered_is_not_asked_again() {
    let mut log = Log::default();
    let ids = asked(&["a", "b", "c"]);
    let here = answered(&Session::begin(ids.clone(), 1).unwrap(), &mut log);
    let there = Session::resume(ids, &log, 2).unwrap();
    assert_eq!(current(&there), Some("b"));
    answered(&there, &mut log);
    let heard = here.catch_up(&log);
    assert_eq!(heard.step(), here.step(), "the feedback on screen stays");
    let next = heard.next().unwrap();
    assert_eq!((current(&next), next.answered()), (Some("c"), 2));
}

#[test]
fn what_another_tab_has_finished_is_finished_here() {
    let mut log = Log::default();
    let ids = asked(&["a", "b", "c"]);
    let here = answered(&Session::begin(ids.clone(), 1).unwrap(), &mut log);
    let there = answered(&Session::resume(ids, &log, 2).unwrap(), &mut log).next().unwrap();
    let asking = here.next().unwrap().catch_up(&log);
    assert_eq!(current(&asking), Some("b"));
    assert_eq!(asking.skip().unwrap().answered(), 2);
    answered(&there, &mut log);
    assert_eq!(*here.catch_up(&log).next().unwrap().step(), Step::Finished);
}

#[test]
fn only_what_went_wrong_is_redone() {
    let mut log = Log::default();
    let session = Session::over(asked(&["b"]), Mode::Redo, 3).unwrap();
    let done = answered(&session, &mut log);
    assert_eq!(log.answers().next().unwrap().mode, Mode::Redo);
    assert_eq!(done.catch_up(&log), done);
    assert_eq!(*done.next().unwrap().step(), Step::Finished);
}

#[test]
fn a_play_is_found_where_it_was_left_after_so_many_answers() {
    let left_at = |answered| Session::left_at(asked(&["a", "b"]), answered, Mode::Review, 7);
    let found = left_at(1).unwrap();
    assert_eq!((current(&found), found.answered(), found.seed()), (Some("b"), 1, 7));
    assert_eq!(current(&left_at(0).unwrap()), Some("a"));
    assert_eq!(left_at(2).unwrap().step(), &Step::Finished);
    assert_eq!(Session::left_at(asked(&[]), 0, Mode::Review, 7), None);
}

#[test]
fn hints_and_tries_are_kept_with_the_answer_and_begin_anew_with_the_next_question() {
    let session = Session::begin(asked(&["a", "b"]), 0).unwrap();
    let session = session.hint().unwrap().hint().unwrap().choose("yes", &offered()).unwrap();
    let (session, first) = session.answer(1, None).unwrap();
    assert_eq!((first.hints, first.retry), (2, 0));
    let again = session.again().unwrap();
    assert_eq!((again.step(), again.retry(), again.answered()), (&Step::Asking(None), 1, 1));
    let again = again.hint().unwrap();
    assert_eq!(again.hint(), None, "three hints at most");
    let (again, second) = again.choose("no", &offered()).unwrap().answer(2, None).unwrap();
    assert_eq!((second.hints, second.retry, second.option.as_str()), (3, 1, "no"));
    assert_eq!(again.again(), None, "two tries at most");
    assert_eq!(again.hint(), None, "answered");
    let next = again.next().unwrap();
    assert_eq!((current(&next), next.hints(), next.retry()), (Some("b"), 0, 0));
    assert_eq!(next.again(), None, "not answered");
}

#[test]
fn a_review_has_one_try() {
    let review = Session::over(asked(&["a"]), Mode::Review, 0).unwrap();
    let done = answered(&review, &mut Log::default());
    assert_eq!(done.again(), None);
}

proptest! {
    #[test]
    fn a_play_broken_off_anywhere_is_finished_in_as_many_answers(
        steps in proptest::collection::vec(0..4_u8, 0..40),
        count in 1..6_usize,
    ) {
        let names: Vec<String> = (0..count).map(|n| format!("q{n}")).collect();
        let ids = asked(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let mut log = Log::default();
        let mut session = Session::begin(ids.clone(), 1).unwrap();
        for step in steps {
            let done = log.entries().len();
            if done == count {
                break;
            }
            session = match step {
                0 => Session::resume(ids.clone(), &log, 2).unwrap(),
                1 => session.skip().unwrap_or(session),
                2 => session.next().unwrap_or(session),
                _ if session.choose("yes", &offered()).is_some() => answered(&session, &mut log),
                _ => session,
            };
            prop_assert_eq!(session.answered(), log.entries().len());
        }
        let mut session = Session::resume(ids.clone(), &log, 2).unwrap();
        while current(&session).is_some() {
            session = answered(&session, &mut log).next().unwrap();
        }
        prop_assert_eq!(log.entries().len(), count, "each question exactly once");
    }
}
