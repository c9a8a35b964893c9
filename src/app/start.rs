//! The start: what this is, where one stands, and the table of modules.

use super::action::{self, Rank};
use super::bank::Bank;
use super::element::{french, gathering, holding, perhaps, section, text, worded};
use super::grading::Standings;
use super::messages::{Words, say};
use super::play::Play;
use super::route::{Course, Route};
use super::{beginning, frame, house, screen, steps};
use crate::learning::log::Log;
use crate::learning::progress::Progress;
use crate::quiz::edition::{Contents, Outline};
use yew::prelude::*;

/// The start.
pub fn start(bank: &Bank, log: &Log) -> Html {
    let standings: Vec<_> =
        bank.contents.modules.iter().map(|one| Standings::of(one, log)).collect();
    let modules = bank.contents.modules.iter().zip(&standings);
    let modules =
        modules.map(|(one, standings)| module(one, standings, &bank.contents, log)).collect();
    let modules = gathering("ol", "", modules);
    gathering(
        "div",
        "start",
        vec![
            worded("p", "start-motto", say::motto()),
            frame::heading(text(say::headline())),
            worded("p", "start-lead", say::lead()),
            holding("div", "start-go", go(bank, log, &standings)),
            beginning::at_start(house::waiting(bank, log)),
            section("start-modules", "h2", "modules", say::modules(), modules),
        ],
    )
}

/// The first thing to do: begin, go on where one was, or nothing if all is done.
fn go(bank: &Bank, log: &Log, standings: &[Standings]) -> Html {
    let sum = |part: fn(&Progress) -> usize| standings.iter().map(|one| part(&one.progress)).sum();
    let (questions, answered) = (sum(|one| one.questions), sum(|one| one.answered));
    let done = done(questions, answered, sum(|one| one.right));
    let Some(play) = unfinished(bank, log) else { return worded("p", "", &done) };
    let (words, line) = match (answered, play.session.answered()) {
        (0, _) => (say::begin(), say::first_time().into()),
        (_, 0) => (say::begin(), next_module(&play, bank, &done)),
        _ => (say::resume(), where_left(&play, bank, &done)),
    };
    let way = |rank, to, words| action::link(rank, to, words, &Words::default());
    let mut parts = vec![way(Rank::First, play.route().address(), words)];
    if answered == 0 {
        parts.push(way(Rank::Second, "#/exemple".to_owned(), say::example_first()));
    }
    parts.push(gathering("p", "", line.parts()));
    gathering("div", "", parts)
}

/// The case where the learner left, and what is done.
fn where_left(play: &Play, bank: &Bank, done: &str) -> Words {
    let title = play.case(bank).map_or("", |case| case.title.as_str());
    let mut words = say::where_left(title, &screen::place_in_words(play));
    words.add(false, &[" ", done].concat());
    words
}

/// The module that comes next, and what is done.
fn next_module(play: &Play, bank: &Bank, done: &str) -> Words {
    let mut words = Words::default();
    if let Course::Module(id) = &play.course {
        let title = bank.contents.module(id).map_or("", |module| module.title.as_str());
        words.add(true, &[title, "."].concat());
    }
    words.add(false, &[" ", done].concat());
    words
}

fn done(questions: usize, answered: usize, right: usize) -> String {
    if questions == 0 {
        return say::no_question().to_owned();
    }
    say::answered(answered, questions, right)
}

/// The play to go on with: the module of the latest answer first, then in their order.
pub fn unfinished(bank: &Bank, log: &Log) -> Option<Play> {
    let latest = log.counted().pop();
    let modules = &bank.contents.modules;
    let last = latest
        .and_then(|answer| modules.iter().find(|module| module.find(&answer.question).is_some()));
    last.into_iter()
        .chain(modules)
        .filter_map(|one| Play::open(&Course::Module(one.id.clone()), &bank.contents, log, 0))
        .find(|play| play.session.current().is_some())
}

fn module(module: &Outline, standings: &Standings, contents: &Contents, log: &Log) -> Html {
    let marks = &standings.marks;
    let row = (!marks.is_empty()).then(|| holding("div", "steps", steps::segments(marks, None)));
    let words = vec![
        french("h3", "", &module.title),
        french("p", "", &module.summary),
        perhaps(row),
        worded("p", "module-done", &standing(&standings.progress)),
    ];
    let heard = say::module_named(&module.title);
    let way = way(module, &standings.progress, contents, log);
    let way = way.map(|(words, route)| action::link(Rank::Second, route.address(), words, &heard));
    let parts = vec![gathering("div", "", words), perhaps(way)];
    holding("li", "", gathering("article", "module", parts))
}

fn way(
    module: &Outline,
    progress: &Progress,
    contents: &Contents,
    log: &Log,
) -> Option<(&'static str, Route)> {
    let course = Course::Module(module.id.clone());
    let play = Play::open(&course, contents, log, 0)?;
    Some(match (progress.answered, play.session.current()) {
        (0, _) => (say::begin(), Route::Play(course, None)),
        (_, None) => (say::see_score(), Route::Score(module.id.clone())),
        (_, Some(_)) => (say::resume(), Route::Play(course, None)),
    })
}

/// « 3 réponses sur 9 questions, 2 justes »
fn standing(progress: &Progress) -> String {
    match (progress.questions, progress.answered) {
        (0, _) => say::module_empty().to_owned(),
        (questions, 0) => say::module_questions(questions),
        (questions, answered) => say::module_answers(answered, questions, progress.right),
    }
}
