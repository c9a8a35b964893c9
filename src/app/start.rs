//! The start: what this is, where one stands, and the table of modules.

use super::action::{self, Rank};
use super::bank::Bank;
use super::element::{gathering, holding, perhaps, worded};
use super::grading::Standings;
use super::play::Play;
use super::route::{Course, Route};
use super::typeset::{count, quoted};
use super::{frame, screen, steps};
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
    html! {
        <div class="start">
            { worded("p", "start-motto", "Motus et bouche cousue") }
            { frame::heading("Se taire ou parler\u{202f}?") }
            { worded("p", "start-lead", LEAD) }
            { holding("div", "start-go", go(bank, log, &standings)) }
            <section class="start-modules" aria-labelledby="modules">
                <h2 id="modules">{ "Les modules" }</h2>
                { gathering("ol", "", modules) }
            </section>
        </div>
    }
}

const LEAD: &str = "Motus vous entraîne au secret professionnel en droit belge\u{a0}: lisez un cas, décidez qui peut dire quoi à qui. Vous voyez ensuite pourquoi, dans les mots mêmes de la loi.";
const FIRST: &str = "Une question prend une à deux minutes. Rien n’est chronométré, et se tromper fait partie du chemin.";

/// The first thing to do: begin, go on where one was, or nothing if all is done.
fn go(bank: &Bank, log: &Log, standings: &[Standings]) -> Html {
    let sum = |part: fn(&Progress) -> usize| standings.iter().map(|one| part(&one.progress)).sum();
    let (questions, answered) = (sum(|one| one.questions), sum(|one| one.answered));
    let done = done(questions, answered, sum(|one| one.right));
    let Some(play) = unfinished(bank, log) else { return worded("p", "", &done) };
    let (words, line) = match answered {
        0 => ("Commencer", FIRST.to_owned()),
        _ => ("Reprendre", [where_left(&play, bank).as_str(), " ", &done].concat()),
    };
    let link = action::link(Rank::First, play.route().address(), words, "");
    gathering("div", "", vec![link, worded("p", "", &line)])
}

fn where_left(play: &Play, bank: &Bank) -> String {
    let title = play.case(bank).map_or("", |case| case.title.as_str());
    [&quoted(title), ", ", &screen::place_in_words(play), "."].concat()
}

fn done(questions: usize, answered: usize, right: usize) -> String {
    if questions == 0 {
        return "Il n’y a pas encore de question.".to_owned();
    }
    let (answered, right) =
        (count(answered, "question", "questions"), count(right, "juste", "justes"));
    ["Vous avez répondu à ", &answered, " sur ", &questions.to_string(), ", dont ", &right, "."]
        .concat()
}

/// The play to go on with: the module of the latest answer first, then in their order.
pub fn unfinished(bank: &Bank, log: &Log) -> Option<Play> {
    let latest = log.answers().next_back();
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
        worded("h3", "", &module.title),
        worded("p", "", &module.summary),
        perhaps(row),
        worded("p", "module-done", &standing(&standings.progress)),
    ];
    let heard = ["\u{a0}: ", &module.title].concat();
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
        (0, _) => ("Commencer", Route::Play(course, None)),
        (_, None) => ("Voir le bilan", Route::Score(module.id.clone())),
        (_, Some(_)) => ("Reprendre", Route::Play(course, None)),
    })
}

/// « 3 réponses sur 9 questions, 2 justes »
fn standing(progress: &Progress) -> String {
    let questions = count(progress.questions, "question", "questions");
    match (progress.questions, progress.answered) {
        (0, _) => "Ce module n’a pas encore de cas.".to_owned(),
        (_, 0) => questions,
        (_, answered) => {
            let right = count(progress.right, "juste", "justes");
            let answered = count(answered, "réponse", "réponses");
            [&answered, " sur ", &questions, ", ", &right].concat()
        }
    }
}
