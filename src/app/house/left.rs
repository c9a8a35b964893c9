//! The plays that were left before their end, each to be gone on with: a mix, a review, a practice, what
//! went wrong once more, and an exam.
//!
//! The log has of a play its mode and its seed, so the seed of a practice says what is practised
//! ([`Kind::sown`]), and a mix is known by its questions, which are of several modules.

use super::World;
use super::again::{Again, What};
use super::drill::{Drill, Kind};
use super::end::{about, title};
use super::exam::{path, pool};
use crate::app::element::{anchor, gathering, text};
use crate::app::messages::{Words, say};
use crate::app::play::Play;
use crate::app::route::Course;
use crate::learning::exam::Sitting;
use crate::learning::log::{Answer, Mode};
use yew::prelude::*;

/// A line for each, the exam first, then what was played last; and whether a review is among them.
pub fn lines(world: &World<'_>) -> (Vec<Html>, bool) {
    let mut plays = plays(world);
    plays.sort_by_key(|(latest, _)| std::cmp::Reverse(*latest));
    let is_review = |play: &Play| play.session.mode() == Mode::Review;
    let review = plays.iter().any(|(_, play)| is_review(play));
    let lines = plays.iter().map(|(_, play)| line(play, world));
    (exam(world).into_iter().chain(lines).collect(), review)
}

fn exam(world: &World<'_>) -> Option<Html> {
    let pool = |exam: &_| pool(&world.bank.contents, exam);
    let sitting = Sitting::resume(world.log, world.now, &pool)?;
    let href = ["#/", &path(sitting.exam().name())].concat();
    Some(entry(href, say::exam_resume(), &say::exam_waiting(sitting.open()).into()))
}

/// Each with the place of its latest answer in the log.
fn plays(world: &World<'_>) -> Vec<(usize, Play)> {
    let answers: Vec<&Answer> = world.log.answers().collect();
    let latest = |mode: Mode| answers.iter().rposition(|answer| answer.mode == mode);
    let mut plays = Vec::new();
    for mode in [Mode::Training, Mode::Redo, Mode::Review, Mode::Practice] {
        let Some(at) = latest(mode) else { continue };
        let Some(course) = answers.get(at).and_then(|answer| course(answer, &answers, world))
        else {
            continue;
        };
        let play = Play::open(&course, &world.bank.contents, world.log, 0);
        let goes_on = |play: &Play| play.session.current().is_some() && play.session.answered() > 0;
        plays.extend(play.filter(goes_on).map(|play| (at, play)));
    }
    plays
}

/// Where the questions of that answer's play come from.
fn course(answer: &Answer, answers: &[&Answer], world: &World<'_>) -> Option<Course> {
    let modules = &world.bank.contents.modules;
    let module = |one: &Answer| modules.iter().position(|it| it.find(&one.question).is_some());
    let seed = Some(answer.seed);
    let drill = |kind, seed| Course::Drill(Drill { kind, seed });
    match answer.mode {
        Mode::Training => {
            let own = |one: &&&Answer| one.mode == answer.mode && one.seed == answer.seed;
            // A question that the bank no longer has is of no module.
            let mut own = answers.iter().filter(own).filter_map(|one| module(one));
            let first = own.next()?;
            own.any(|one| one != first).then_some(drill(Kind::Mix, seed))
        }
        Mode::Redo => {
            let module = modules.get(module(answer)?)?.id.clone();
            Some(Course::Again(Again { module, what: What::Wrong, seed }))
        }
        Mode::Review => Some(drill(Kind::Review, None)),
        Mode::Practice => Some(drill(Kind::sown_in(answer.seed)?, seed)),
        Mode::Exam => None,
    }
}

fn line(play: &Play, world: &World<'_>) -> Html {
    let (called, of) = match &play.course {
        Course::Module(id) | Course::Again(Again { module: id, .. }) => {
            (say::left_redo(), world.bank.contents.module(id).map(|module| module.title.clone()))
        }
        Course::Drill(drill) => (title(drill), about(drill)),
    };
    let place = say::place(play.position() + 1, play.session.asked().len());
    let words = match of {
        Some(of) => say::left_at_of(&place, &of),
        None => place.into(),
    };
    entry(play.route().address(), &say::left_go_on(called), &words)
}

/// « Continuer « Mélange » : question 3 sur 10 »
fn entry(href: String, name: &str, words: &Words) -> Html {
    let mut parts = vec![anchor(href, vec![text(name)]), text(say::heard_colon())];
    parts.extend(words.parts());
    gathering("li", "", parts)
}
