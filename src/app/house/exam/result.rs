//! An exam that is over: its score, by rule, and every question with its explanation.

use super::{numbered, path};
use crate::app::action::{self, Rank};
use crate::app::element::{gathering, holding, perhaps, text, worded};
use crate::app::grading::{self, Mark};
use crate::app::house::World;
use crate::app::house::drill::{Drill, Kind};
use crate::app::house::end::question_line;
use crate::app::house::standing;
use crate::app::messages::{Words, say};
use crate::app::route::{Course, Route};
use crate::app::{frame, steps};
use crate::learning::ending::Ending;
use crate::learning::exam::{Given, Sitting};
use crate::learning::log::Asked;
use crate::learning::progress::Score;
use yew::prelude::*;

/// The result.
pub fn view(sitting: &Sitting, world: &World<'_>) -> Html {
    let contents = &world.bank.contents;
    let marks = grading::marks(contents, sitting.asked(), sitting.answers().collect());
    let ending = ending(sitting, world);
    let out = sitting.is_out(world.now).then(|| worded("p", "", say::time_up()));
    let scores = &ending.scores;
    let parts = vec![
        frame::heading(text(say::exam_result())),
        perhaps(out),
        worded("p", "room-lead", &sum(sitting, &ending)),
        gathering("p", "room-aside", about(sitting, world).parts()),
        holding("div", "steps", steps::segments(&marks, None)),
        gathering("div", "room-do", ways(sitting)),
        perhaps((!scores.is_empty()).then(|| table(scores))),
        list(sitting, &marks, world),
    ];
    gathering("div", "room", parts)
}

/// « 6 réponses justes sur 8 questions. 2 questions passées ne comptent pas. »
fn sum(sitting: &Sitting, ending: &Ending) -> String {
    let Ending { right, asked, passed, .. } = *ending;
    match passed {
        0 => say::exam_right(right, asked),
        all if all == sitting.asked().len() => say::exam_all_passed().to_owned(),
        _ => [say::exam_right(right, asked), say::exam_passed(passed)].join(" "),
    }
}

/// The same of an exam that is over.
pub fn right(sitting: &Sitting, world: &World<'_>) -> String {
    sum(sitting, &ending(sitting, world))
}

fn ending(sitting: &Sitting, world: &World<'_>) -> Ending {
    let rule = |asked: &Asked| world.bank.find(asked).map(|(_, item)| item.rule.clone());
    Ending::of_exam(sitting, &standing::grade(world), &rule)
}

/// Its theme, its number.
pub fn about(sitting: &Sitting, world: &World<'_>) -> Words {
    let exam = sitting.exam();
    let module = exam.theme.as_ref().and_then(|id| world.bank.contents.module(id));
    let seed = exam.seed.to_string();
    match module {
        Some(module) => say::exam_about(&module.title, &seed),
        None => say::exam_about_all(&seed).into(),
    }
}

/// The score by rule.
pub fn table(scores: &[Score]) -> Html {
    let row = |score: &Score| {
        let rule = html! { <th scope="row" lang="fr">{ text(&score.rule) }</th> };
        gathering("tr", "", vec![rule, worded("td", "", &say::right_of(score.right, score.scored))])
    };
    html! {
        <section aria-labelledby="rules">
            <h2 id="rules">{ say::by_rule() }</h2>
            <table class="room-table">
                <thead><tr><th scope="col">{ say::rule() }</th><th scope="col">{ say::rule_right() }</th></tr></thead>
                { gathering("tbody", "", scores.iter().map(row).collect()) }
            </table>
        </section>
    }
}

/// Every question; those that were answered lead to their explanation.
fn list(sitting: &Sitting, marks: &[Mark], world: &World<'_>) -> Html {
    let mut number = 0;
    let mut lines = Vec::new();
    let (seed, begun) = sitting.exam().name();
    let course = Course::Drill(Drill { kind: Kind::Correction(begun), seed: Some(seed) });
    for ((asked, given), mark) in sitting.asked().iter().zip(sitting.given()).zip(marks) {
        let href = matches!(given, Given::Answered(_)).then(|| {
            number += 1;
            Route::Play(course.clone(), Some(number)).address()
        });
        let mark = (*given != Given::Passed).then_some(*mark);
        lines.push(question_line(asked, href, mark, (true, world)));
    }
    html! {
        <section aria-labelledby="asked">
            <h2 id="asked">{ say::exam_explained() }</h2>
            { gathering("ol", "room-list", lines) }
        </section>
    }
}

fn ways(sitting: &Sitting) -> Vec<Html> {
    let link = |rank, href: String, words| action::link(rank, href, words, &Words::default());
    let name = sitting.exam().name();
    let paper = ["#/attestation/", &path(name)].concat();
    let again = ["#/", &numbered(name.0)].concat();
    let answered = sitting.answers().next().is_some();
    let mut ways = Vec::new();
    if answered {
        ways.push(link(Rank::First, paper, say::result_sheet()));
    }
    ways.push(link(Rank::Second, again, say::exam_again()));
    ways.push(link(Rank::Second, "#/parcours".to_owned(), say::journey()));
    ways.push(link(Rank::Second, "#/entrainement".to_owned(), say::practise_otherwise()));
    ways
}
