//! The paper of an exam: the case, its question, and where one is; not a word on what is right.

use super::{Msg, Sat, all, clock};
use crate::app::action::{self, Rank};
use crate::app::confidence;
use crate::app::element::{french, gathering, holding, in_french, perhaps, text, worded};
use crate::app::house::World;
use crate::app::messages::say;
use crate::app::platform::FetchProblem;
use crate::app::tie::Ties;
use crate::app::{case, frame, problem, typeset};
use crate::learning::shuffle;
use crate::quiz::edition::{Exercise, Heading, Lesson};
use crate::quiz::question::Choice;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The paper.
pub fn view(sat: &Sat, world: &World<'_>, heard: &Callback<Msg>) -> Html {
    let number = sat.sitting.position() + 1;
    let heading = if sat.ending { say::exam_end_ask().to_owned() } else { sat.place() };
    let content = if sat.ending { all::ending(sat, heard) } else { asked(sat, world, heard) };
    let key = if sat.ending { "end".to_owned() } else { number.to_string() };
    let parts = vec![
        frame::heading(text(&heading)),
        holding("div", "", perhaps(time(sat, world, heard))),
        html! { <div key={key}>{ content }</div> },
        all::questions(sat, heard),
    ];
    gathering("div", "room exam", parts)
}

fn asked(sat: &Sat, world: &World<'_>, heard: &Callback<Msg>) -> Html {
    if let Some(why) = sat.missing {
        return missing(why, heard);
    }
    if sat.case(world).is_none() {
        return changed(sat, heard);
    }
    let shown = sat.case(world).and_then(|case| {
        let lesson = world.bank.lesson(case)?;
        Some((case, lesson, lesson.find(&sat.sitting.current()?.id)?))
    });
    match shown {
        Some((case, lesson, exercise)) => {
            let pass = (!sat.is_passed()).then(|| heard.reform(|_| Msg::CasePassed));
            let (above, below) = match lesson.themes.as_slice() {
                [] => (None, pass),
                _ => (pass, None),
            };
            let paper = form(sat, exercise, below, heard);
            gathering("div", "", vec![story(case, lesson, above), paper])
        }
        None => worded("p", "room-lead", say::loading()),
    }
}

/// The case did not come.
fn missing(why: FetchProblem, heard: &Callback<Msg>) -> Html {
    let again = action::button(Rank::First, say::retry(), heard.reform(|_| Msg::Retry));
    let words = [say::cases_missing(), &problem::words(why), say::answers_intact()];
    let mut parts: Vec<Html> = words.iter().map(|words| worded("p", "", words)).collect();
    parts.push(gathering("div", "room-do", vec![again]));
    gathering("div", "", parts)
}

/// A question that the bank no longer has, or has in other words: its answer is kept, and does not count.
fn changed(sat: &Sat, heard: &Callback<Msg>) -> Html {
    let next = action::button(Rank::First, onward(sat), heard.reform(|_| Msg::Next));
    let before = step(sat.sitting.position().checked_sub(1), say::question_before(), heard);
    let parts = vec![
        worded("p", "room-lead", say::answer_kept()),
        worded("p", "", say::question_changed()),
        gathering("div", "room-do", vec![next, before]),
    ];
    gathering("div", "", parts)
}

/// The words of the step to the next open question, or to the end.
fn onward(sat: &Sat) -> &'static str {
    match sat.sitting.next_open() {
        Some(_) => say::exam_next(),
        None => say::exam_last(),
    }
}

/// What passes a case, where it is not passed.
type Pass = Option<Callback<MouseEvent>>;

/// The case, without a mark.
fn story(heading: &Heading, lesson: &Lesson, pass: Pass) -> Html {
    let parts = vec![
        french("h2", "", &heading.title),
        typeset::line("p", "case-day", &say::day(heading.date())),
        perhaps(case::theme(&lesson.themes, pass)),
        case::story(&lesson.text, &[], Ties { lit: None, words: &[] }),
    ];
    gathering("article", "case", parts)
}

fn form(sat: &Sat, exercise: &Exercise, pass: Pass, heard: &Callback<Msg>) -> Html {
    let sitting = &sat.sitting;
    let order = shuffle::order(sitting.exam().seed, &exercise.id, exercise.choices.len());
    let options = order.into_iter().filter_map(|at| exercise.choices.get(at));
    let chosen = sitting.here().map(|answer| answer.option.as_str());
    let options = options.map(|choice| option(choice, chosen)).collect();
    let chosen = heard.reform(|event: Event| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        Msg::Chosen(field.map(|field| field.value()).unwrap_or_default())
    });
    let submit = heard.reform(|event: SubmitEvent| {
        event.prevent_default();
        Msg::Next
    });
    let passed = sat.is_passed().then(|| worded("p", "exam-passed", say::exam_case_passed()));
    let pass = pass.map(|pass| action::button(Rank::Second, say::case_pass(), pass));
    html! {
        <form class="question" onchange={chosen} onsubmit={submit}>
            <fieldset>
                <legend>{ french("h2", "", &exercise.prompt) }</legend>
                { perhaps(passed) }
                { in_french("ul", "", options) }
            </fieldset>
            { confidence::asked(sat.sure, &heard.reform(Msg::Sure)) }
            <div class="room-do">
                <button type="submit" class="action">{ onward(sat) }</button>
                { step(sitting.position().checked_sub(1), say::question_before(), heard) }
                { perhaps(pass) }
            </div>
        </form>
    }
}

fn option(choice: &Choice, chosen: Option<&str>) -> Html {
    let checked = chosen == Some(choice.key.as_str());
    html! {
        <li key={choice.key.as_str()}>
            <label class="option" data-chosen={checked.then_some("")}>
                <input type="radio" name="option" value={choice.key.clone()} {checked} />
                { worded("span", "option-label", &choice.label) }
            </label>
        </li>
    }
}

fn step(to: Option<usize>, words: &'static str, heard: &Callback<Msg>) -> Html {
    let heard = heard.clone();
    let button =
        to.map(|to| action::button(Rank::Second, words, heard.reform(move |_| Msg::Asked(to))));
    perhaps(button)
}

/// The clock, where there is one.
fn time(sat: &Sat, world: &World<'_>, heard: &Callback<Msg>) -> Option<Html> {
    let left = sat.sitting.left(world.now)?;
    let hidden = sat.clock.hidden;
    let words =
        if hidden { say::time_hidden().to_owned() } else { say::time_left(clock::minutes(left)) };
    let switch = heard.reform(move |_| Msg::ClockHidden(!hidden));
    let button = html! {
        <button type="button" class="room-small" onclick={switch}>
            { if hidden { say::time_show() } else { say::time_hide() } }
        </button>
    };
    Some(gathering("p", "exam-clock", vec![worded("span", "", &words), button]))
}
