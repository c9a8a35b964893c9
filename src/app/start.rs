//! The start: what this is, where one stands, and the table of modules.

use super::action::{self, Rank};
use super::grading::{self, Mark};
use super::play::Play;
use super::route::Route;
use super::screen;
use super::typeset::{count, quoted};
use super::{frame, steps};
use crate::learning::log::{Asked, Log, Mode};
use crate::learning::progress::Progress;
use crate::quiz::{Bank, Module};
use yew::prelude::*;

/// The start.
pub fn start(bank: &Bank, log: &Log) -> Html {
    let modules = bank.modules.iter();
    html! {
        <div class="start">
            <p class="start-motto">{ "Motus et bouche cousue" }</p>
            { frame::heading("Se taire ou parler\u{202f}?") }
            <p class="start-lead">
                { "Motus vous entraîne au secret professionnel en droit belge\u{a0}: lisez un cas, " }
                { "décidez qui peut dire quoi à qui. Vous voyez ensuite pourquoi, dans les mots " }
                { "mêmes de la loi." }
            </p>
            <div class="start-go">{ go(bank, log) }</div>
            <section class="start-modules" aria-labelledby="modules">
                <h2 id="modules">{ "Les modules" }</h2>
                <ol>{ for modules.map(|one| html! { <li key={one.id.clone()}>{ module(one, log) }</li> }) }</ol>
            </section>
        </div>
    }
}

/// The first thing to do: begin, go on where one was, or nothing if all is done.
fn go(bank: &Bank, log: &Log) -> Html {
    let all = bank.modules.iter().map(|module| grading::progress(module, log));
    let (questions, answered, right) = all.fold((0, 0, 0), |sum, one| {
        (sum.0 + one.questions, sum.1 + one.answered, sum.2 + one.right)
    });
    let begun = answered > 0;
    let Some(play) = unfinished(bank, log) else {
        return html! { <p>{ done(questions, answered, right) }</p> };
    };
    let words = if begun { "Reprendre" } else { "Commencer" };
    let line = if begun {
        [where_left(&play, bank).as_str(), " ", &done(questions, answered, right)].concat()
    } else {
        FIRST.to_owned()
    };
    html! {
        <div>
            { action::link(Rank::First, play.route().address(), words, "") }
            <p>{ line }</p>
        </div>
    }
}

const FIRST: &str = "Une question prend une à deux minutes. Rien n’est chronométré, et se tromper fait partie du chemin.";

fn where_left(play: &Play, bank: &Bank) -> String {
    let module = bank.modules.get(play.module);
    let asked = play.asked();
    let case = module.zip(asked).and_then(|(module, asked)| grading::find(module, &asked.id));
    let title = case.map_or("", |(case, _)| case.title.as_str());
    [&quoted(title), ", ", &screen::place_in_words(play), "."].concat()
}

fn done(questions: usize, answered: usize, right: usize) -> String {
    let all = count(questions, "question", "questions");
    let right = count(right, "juste", "justes");
    match answered {
        0 if questions == 0 => "Il n’y a pas encore de question.".to_owned(),
        0 => all,
        _ => [
            "Vous avez répondu à ",
            &answered.to_string(),
            " questions sur ",
            &questions.to_string(),
            ", dont ",
            &right,
            ".",
        ]
        .concat(),
    }
}

/// The play to go on with: the module of the latest answer first, then in their order.
fn unfinished(bank: &Bank, log: &Log) -> Option<Play> {
    let latest = log.answers().next_back();
    let last = latest.and_then(|answer| {
        bank.modules.iter().position(|one| grading::find(one, &answer.question).is_some())
    });
    let places = last.into_iter().chain(0..bank.modules.len());
    places
        .filter_map(|place| Play::open((place, bank.modules.get(place)?), Mode::Training, log, 0))
        .find(|play| play.session.current().is_some())
}

fn module(module: &Module, log: &Log) -> Html {
    let asked = Asked::all(module);
    let marks = grading::marks(module, &asked, log.answers());
    let progress = grading::progress(module, log);
    let (words, route) = way(module, log, progress);
    let heard = ["\u{a0}: ", &module.title].concat();
    html! {
        <article class="module">
            <div>
                <h3>{ module.title.clone() }</h3>
                <p>{ module.summary.clone() }</p>
                <div class="steps">{ for shown(&marks) }</div>
                <p class="module-done">{ standing(progress) }</p>
            </div>
            <div>{ for route.map(|route| action::link(Rank::Second, route.address(), words, &heard)) }</div>
        </article>
    }
}

fn shown(marks: &[Mark]) -> Option<Html> {
    (!marks.is_empty()).then(|| steps::segments(marks, None))
}

fn way(module: &Module, log: &Log, progress: Progress) -> (&'static str, Option<Route>) {
    let id = module.id.clone();
    let going = Play::open((0, module), Mode::Training, log, 0);
    let finished = going.is_some_and(|play| play.session.current().is_none());
    match (progress.questions, progress.answered) {
        (0, _) => ("", None),
        (_, 0) => ("Commencer", Some(Route::Module(id))),
        _ if finished => ("Voir le bilan", Some(Route::Score(id))),
        _ => ("Reprendre", Some(Route::Module(id))),
    }
}

/// « 3 questions sur 9 répondues, 2 justes »
fn standing(progress: Progress) -> String {
    let questions = count(progress.questions, "question", "questions");
    match progress.answered {
        _ if progress.questions == 0 => "Ce module n’a pas encore de cas.".to_owned(),
        0 => questions,
        answered => {
            let right = count(progress.right, "juste", "justes");
            let answered = count(answered, "réponse", "réponses");
            [&answered, " sur ", &questions, ", ", &right].concat()
        }
    }
}
