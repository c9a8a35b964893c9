//! What is asked again goes on where it was left, and a practice is known by its seed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that panics has failed")]

use super::{Drill, Kind};
use crate::law::misconception::MISCONCEPTIONS;
use crate::law::rules::ALL;
use crate::learning::log::{Asked, Log};
use crate::learning::session::Step;
use crate::learning::{Answer, Mode, Session, Visit};
use crate::quiz::edition::Contents;
use crate::quiz::source::compile;

fn contents() -> Contents {
    let name = "quizzes/1-le-principe.toml";
    Contents::of(&compile(&[(name.to_owned(), std::fs::read(name).unwrap())]).unwrap())
}

fn respond(log: &mut Log, asked: &Asked, seed: u32, mode: Mode, option: &str) {
    let option = option.to_owned();
    let Asked { id, version } = asked.clone();
    let answer = Answer {
        time: 1,
        question: id,
        version,
        option,
        confidence: None,
        mode,
        seed,
        hints: 0,
        retry: 0,
    };
    log.append(Visit(1), answer);
}

fn current(session: &Session) -> Option<Asked> {
    session.current().cloned()
}

#[test]
fn a_module_begun_again_is_found_again_by_its_address_before_its_first_answer_and_after_its_last() {
    let contents = contents();
    let [module] = &*contents.modules else { panic!("one module") };
    let asked = Asked::all(module);
    let mut log = Log::default();
    asked.iter().for_each(|one| respond(&mut log, one, 7, Mode::Training, "x"));
    let (again, session) =
        Drill::of(Kind::All(module.id.clone())).open(&contents, &log, 9).unwrap();
    assert_eq!((again.seed, current(&session)), (Some(9), asked.first().cloned()));
    let (same, session) = again.open(&contents, &log, 1).unwrap();
    assert_eq!((&same, session.answered()), (&again, 0), "a reload begins it again");
    assert!(session.answers(&log).is_empty(), "and has nothing of the old round");
    for one in &asked {
        let (_, session) = again.open(&contents, &log, 1).unwrap();
        assert_eq!(current(&session).as_ref(), Some(one));
        respond(&mut log, one, 9, Mode::Training, "x");
    }
    let (_, session) = again.open(&contents, &log, 1).unwrap();
    assert_eq!((session.step(), session.answers(&log).len()), (&Step::Finished, asked.len()));
}

#[test]
fn the_question_that_was_asked_for_comes_first_then_what_else_went_wrong() {
    let contents = contents();
    let [module] = &*contents.modules else { panic!("one module") };
    let all = Asked::all(module);
    let wrong = |asked: &Asked| {
        let (case, item) = module.find(&asked.id).unwrap();
        let at = (0..item.options.len()).find(|at| Some(*at) != case.key(item)).unwrap();
        item.options[at].clone()
    };
    let (first, third) = (all[0].clone(), all[2].clone());
    let mut log = Log::default();
    for one in [&first, &third] {
        respond(&mut log, one, 7, Mode::Training, &wrong(one));
    }
    let (again, session) =
        Drill::of(Kind::From(module.id.clone(), 3)).open(&contents, &log, 9).unwrap();
    assert_eq!(
        (session.asked(), session.mode()),
        (&[third.clone(), first.clone()][..], Mode::Redo)
    );
    respond(&mut log, &third, 9, Mode::Redo, "x");
    let (_, session) = again.open(&contents, &log, 1).unwrap();
    assert_eq!((current(&session), session.answered()), (Some(first), 1));
    let none = all.len() + 1;
    assert_eq!(Drill::of(Kind::From(module.id.clone(), none)).open(&contents, &log, 9), None);
}

#[test]
fn the_seed_of_a_practice_says_what_is_practised_and_that_of_no_other_play_does() {
    let rules = ALL.iter().map(|rule| Kind::Practice(rule.id));
    let ideas = (0..MISCONCEPTIONS.len()).map(Kind::Remedy);
    for kind in rules.chain(ideas) {
        for seed in [0, 7, 0xabcd_ef01, u32::MAX] {
            assert_eq!(Kind::sown_in(kind.sown(seed)), Some(kind.clone()));
            assert_eq!(kind.sown(seed) >> 16, seed >> 16);
        }
    }
    assert_eq!(Kind::Review.sown(7), 7);
    assert_eq!(Kind::sown_in(7), None);
}
