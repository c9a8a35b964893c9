//! The end of a play: what was right, each question to be looked at again, and where to go on.

use super::World;
use super::drill::{Drill, Kind};
use super::standing::{self, name};
use crate::app::action::{self, Rank};
use crate::app::element::{anchor, french, gathering, holding, perhaps, text, worded};
use crate::app::grading::Mark;
use crate::app::messages::{Words, say};
use crate::app::play::Play;
use crate::app::route::{Course, Route};
use crate::app::{frame, steps};
use crate::law::misconception::MISCONCEPTIONS;
use crate::learning::log::Asked;
use crate::quiz::edition::Contents;
use crate::quiz::typography::spaced;
use yew::prelude::*;

impl Drill {
    /// What the play is called.
    pub fn name(&self) -> &'static str {
        match self.kind {
            Kind::Wrong(_) | Kind::From(..) | Kind::All(_) => say::left_redo(),
            Kind::Mix => say::mix(),
            Kind::Review => say::review(),
            Kind::Practice(_) => say::one_rule(),
            Kind::Remedy(_) => say::one_idea(),
            Kind::Correction(_) => say::exam_answers(),
        }
    }

    /// What it is about.
    pub fn about(&self, contents: &Contents) -> Option<String> {
        match &self.kind {
            Kind::Wrong(module) | Kind::From(module, _) | Kind::All(module) => {
                contents.module(module).map(|module| module.title.clone())
            }
            Kind::Practice(rule) => Some(name(*rule)),
            Kind::Remedy(held) => MISCONCEPTIONS.get(*held).map(|one| spaced(one.correction)),
            Kind::Mix | Kind::Review | Kind::Correction(_) => None,
        }
    }

    /// « Mélange : question 3 sur 10 »
    pub fn place(&self, position: usize, count: usize) -> String {
        let number = position + 1;
        if matches!(self.kind, Kind::All(_)) {
            return say::place(number, count);
        }
        say::play_place(self.name(), number, count)
    }
}

/// The end.
pub fn view(drill: &Drill, world: &World<'_>) -> Html {
    let play = Play::open(&Course::Drill(drill.clone()), &world.bank.contents, world.log, 0);
    let mut parts = vec![frame::heading(text(drill.name()))];
    parts.push(perhaps(
        drill.about(&world.bank.contents).map(|words| french("p", "room-lead", &words)),
    ));
    match play {
        Some(play) if play.session.answered() > 0 => parts.extend(done(&play, world)),
        _ => parts.push(worded("p", "room-lead", nothing(&drill.kind, world))),
    }
    parts.push(gathering("div", "room-do", ways(drill, world)));
    gathering("div", "room", parts)
}

fn nothing(kind: &Kind, world: &World<'_>) -> &'static str {
    match (kind == &Kind::Review, world.log.counted().is_empty()) {
        (true, true) => say::review_not_yet(),
        (true, false) => say::review_none(),
        (false, _) => say::nothing_answered(),
    }
}

fn done(play: &Play, world: &World<'_>) -> Vec<Html> {
    let marks = play.marks(&world.bank.contents, world.log);
    let right = marks.iter().filter(|mark| **mark == Mark::Right).count();
    let scored = right + marks.iter().filter(|mark| **mark == Mark::Wrong).count();
    let lines = play.session.asked().iter().zip(&marks).enumerate();
    let lines = lines.filter(|(_, (_, mark))| **mark != Mark::Open);
    let line = |(at, (asked, mark)): (usize, (&Asked, &Mark))| line(play, at, asked, *mark, world);
    vec![
        worded("p", "room-lead", &say::score_right(right, scored)),
        holding("div", "steps", steps::segments(&marks, None)),
        html! {
            <section aria-labelledby="asked">
                <h2 id="asked">{ say::the_questions() }</h2>
                { gathering("ol", "room-list", lines.map(line).collect()) }
            </section>
        },
    ]
}

fn line(play: &Play, at: usize, asked: &Asked, mark: Mark, world: &World<'_>) -> Html {
    let href = Route::Play(play.course.clone(), Some(at + 1)).address();
    let said =
        !matches!(&play.course, Course::Drill(drill) if matches!(drill.kind, Kind::Practice(_)));
    question_line(asked, Some(href), Some(mark), (said, world))
}

/// A question with what became of it, nothing where it was passed, and where it is looked at again;
/// with its rule, unless the rule of all of them is said above.
pub fn question_line(
    asked: &Asked,
    href: Option<String>,
    mark: Option<Mark>,
    (with_rule, world): (bool, &World<'_>),
) -> Html {
    let found = world.bank.find(asked);
    let title = match found {
        Some((case, _)) => french("span", "", &case.title),
        None => text(say::question_gone()),
    };
    let rule = found.filter(|_| with_rule).map_or("", |(_, item)| item.rule.as_str());
    let (outcome, sign, words) = match mark {
        Some(Mark::Right) => ("right", "✓", say::right()),
        Some(Mark::Wrong) => ("wrong", "✗", say::wrong()),
        Some(Mark::Open) => ("open", "–", say::unanswered()),
        Some(Mark::Unscored) => ("open", "·", say::unscored()),
        None => ("open", "»", say::passed()),
    };
    let name = match href {
        Some(href) => anchor(href, vec![title]),
        None => title,
    };
    html! {
        <li>
            <span class="room-mark" data-outcome={outcome}>
                <span aria-hidden="true">{ sign }</span>{ text(" ") }{ text(words) }
            </span>
            { gathering("span", "room-case", vec![name, french("span", "room-aside", rule)]) }
        </li>
    }
}

fn ways(drill: &Drill, world: &World<'_>) -> Vec<Html> {
    let link =
        |rank, href: &str, words| action::link(rank, href.to_owned(), words, &Words::default());
    let again = drill.kind.clone().address();
    let more = match drill.kind {
        Kind::Wrong(_)
        | Kind::From(..)
        | Kind::All(_)
        | Kind::Mix
        | Kind::Practice(_)
        | Kind::Remedy(_) => Some(link(Rank::First, &again, say::one_more())),
        Kind::Review => (!standing::due(world).is_empty())
            .then(|| link(Rank::First, &again, say::review_more())),
        Kind::Correction(_) => None,
    };
    let other = if more.is_none() { Rank::First } else { Rank::Second };
    let mut ways: Vec<Html> = more.into_iter().collect();
    ways.push(link(other, "#/entrainement", say::practise_otherwise()));
    ways.push(link(Rank::Second, "#/parcours", say::journey()));
    ways
}
