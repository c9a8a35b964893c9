//! The plays that were left before their end, each to be gone on with: a mix, a review, a practice, what
//! went wrong once more, and an exam.
//!
//! The log has of a play its mode and its seed, so the seed of a practice says what is practised
//! ([`Kind::sown`]), and a mix is known by its questions, which are of several modules.

use super::World;
use super::drill::{Drill, Kind};
use super::exam::{path, pool};
use crate::app::element::{anchor, gathering, text};
use crate::app::messages::{Words, say};
use crate::app::route::{Course, Route};
use crate::learning::Session;
use crate::learning::exam::Sitting;
use crate::learning::log::{Answer, Mode};
use yew::prelude::*;

/// A line for each, the exam first, then what was played last; and whether a review is among them.
pub fn lines(world: &World<'_>) -> (Vec<Html>, bool) {
    let mut plays = plays(world);
    plays.sort_by_key(|(latest, ..)| std::cmp::Reverse(*latest));
    let review = plays.iter().any(|(_, drill, _)| drill.kind == Kind::Review);
    let lines = plays.iter().map(|(_, drill, session)| line(drill, session, world));
    (exam(world).into_iter().chain(lines).collect(), review)
}

fn exam(world: &World<'_>) -> Option<Html> {
    let pool = |exam: &_| pool(&world.bank.contents, exam);
    let sitting = Sitting::resume(world.log, world.now, &pool)?;
    let href = ["#/", &path(sitting.exam().name())].concat();
    Some(entry(href, say::exam_resume(), &say::exam_waiting(sitting.open()).into()))
}

/// Each after the place of its latest answer in the log.
fn plays(world: &World<'_>) -> Vec<(usize, Drill, Session)> {
    let answers: Vec<&Answer> = world.log.answers().collect();
    let latest = |mode: Mode| answers.iter().rposition(|answer| answer.mode == mode);
    let play = |mode| {
        let at = latest(mode)?;
        let drill = drill(answers.get(at)?, &answers, world)?;
        let (drill, session) = drill.open(&world.bank.contents, world.log, 0)?;
        let goes_on = session.current().is_some() && session.answered() > 0;
        goes_on.then_some((at, drill, session))
    };
    let modes = [Mode::Training, Mode::Redo, Mode::Review, Mode::Practice];
    modes.into_iter().filter_map(play).collect()
}

/// The play of that answer; nothing for a module that is not asked again, and for an exam.
fn drill(answer: &Answer, answers: &[&Answer], world: &World<'_>) -> Option<Drill> {
    let modules = &world.bank.contents.modules;
    let module = |one: &Answer| modules.iter().position(|it| it.find(&one.question).is_some());
    let of = |kind| Drill { kind, seed: Some(answer.seed) };
    match answer.mode {
        Mode::Training => {
            let own = |one: &&&Answer| one.mode == answer.mode && one.seed == answer.seed;
            // A question that the bank no longer has is of no module.
            let mut own = answers.iter().filter(own).filter_map(|one| module(one));
            let first = own.next()?;
            own.any(|one| one != first).then_some(of(Kind::Mix))
        }
        Mode::Redo => Some(of(Kind::Wrong(modules.get(module(answer)?)?.id.clone()))),
        Mode::Review => Some(Drill::of(Kind::Review)),
        Mode::Practice => Some(of(Kind::sown_in(answer.seed)?)),
        Mode::Exam => None,
    }
}

fn line(drill: &Drill, session: &Session, world: &World<'_>) -> Html {
    let number = session.position() + 1;
    let place = say::place(number, session.asked().len());
    let words = match drill.about(&world.bank.contents) {
        Some(of) => say::left_at_of(&place, &of),
        None => place.into(),
    };
    let href = Route::Play(Course::Drill(drill.clone()), Some(number)).address();
    entry(href, &say::left_go_on(drill.name()), &words)
}

/// « Continuer « Mélange » : question 3 sur 10 »
fn entry(href: String, name: &str, words: &Words) -> Html {
    let mut parts = vec![anchor(href, vec![text(name)]), text(say::heard_colon())];
    parts.extend(words.parts());
    gathering("li", "", parts)
}
