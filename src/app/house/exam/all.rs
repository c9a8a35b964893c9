//! All questions of an exam at a glance, and the question whether it is to end.

use super::{Msg, Sat};
use crate::app::action::{self, Rank};
use crate::app::element::{gathering, perhaps, text, worded};
use crate::app::messages::say;
use crate::learning::exam::Given;
use yew::prelude::*;

/// All questions, and what became of each.
pub fn questions(sat: &Sat, heard: &Callback<Msg>) -> Html {
    let sitting = &sat.sitting;
    let one = |(at, given): (usize, &Given)| {
        let number = at + 1;
        let (sign, label) = match given {
            Given::Answered(_) => ("✓", say::question_answered(number)),
            Given::Passed => ("»", say::question_passed(number)),
            Given::Open => ("·", say::question_open(number)),
        };
        let answered = matches!(given, Given::Answered(_));
        let here = (at == sitting.position() && !sat.ending).then_some("true");
        let go = heard.reform(move |_| Msg::Asked(at));
        html! {
            <li key={at}>
                <button type="button" onclick={go} aria-label={label} aria-current={here}
                    data-answered={answered.then_some("")}>
                    { text(&number.to_string()) }<span aria-hidden="true">{ sign }</span>
                </button>
            </li>
        }
    };
    let all = sitting.given().iter().enumerate().map(one).collect();
    // Who is asked whether it is to end has read it above.
    let so_far = (!sat.ending).then(|| worded("p", "room-aside", &so_far(sat)));
    let end = heard.reform(|_| Msg::EndAsked(true));
    let end = (!sat.ending).then(|| action::button(Rank::Second, say::exam_end(), end));
    html! {
        <section class="exam-all" aria-labelledby="all">
            <h2 id="all">{ say::the_questions() }</h2>
            { perhaps(so_far) }
            { gathering("ol", "", all) }
            { legend() }
            { perhaps(end) }
        </section>
    }
}

/// What the signs mean, for the eye: who hears the numbers is told in words.
fn legend() -> Html {
    let signs = [("✓", say::answered_one()), ("»", say::passed()), ("·", say::unanswered())];
    let sign = |(sign, words): (&'static str, &str)| {
        gathering("span", "", vec![text(sign), text("\u{a0}"), text(words)])
    };
    let signs: Vec<Html> = signs.into_iter().map(sign).collect();
    html! { <p class="exam-legend" aria-hidden="true">{ gathering("span", "", signs) }</p> }
}

/// What was passed, and what is open.
fn so_far(sat: &Sat) -> String {
    let (passed, open) = (sat.sitting.passed(), sat.sitting.open());
    let rest = match open {
        0 if passed == 0 => say::exam_whole().to_owned(),
        0 if sat.sitting.answers().next().is_none() => String::new(),
        0 => say::exam_whole_rest().to_owned(),
        open => say::exam_open(open),
    };
    let told = (passed > 0).then(|| say::exam_passed(passed));
    [told.unwrap_or_default(), rest].join(" ").trim().to_owned()
}

/// The question whether it is to end.
pub fn ending(sat: &Sat, heard: &Callback<Msg>) -> Html {
    let open = sat.sitting.open() > 0;
    let parts = vec![
        worded("p", "room-lead", &so_far(sat)),
        perhaps(open.then(|| worded("p", "", say::exam_open_means()))),
        worded("p", "", say::exam_end_means()),
        gathering(
            "div",
            "room-do",
            vec![
                action::button(Rank::First, say::exam_end_now(), heard.reform(|_| Msg::Ended)),
                action::button(
                    Rank::Second,
                    say::exam_go_back(),
                    heard.reform(|_| Msg::EndAsked(false)),
                ),
            ],
        ),
    ];
    gathering("div", "exam-end", parts)
}
