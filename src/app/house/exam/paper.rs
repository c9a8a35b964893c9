//! The paper of an exam: the case, its question, and where one is; not a word on what is right.

use super::{Msg, Sat, all, clock};
use crate::app::action::{self, Rank};
use crate::app::element::{french, gathering, holding, in_french, perhaps, text, worded};
use crate::app::house::World;
use crate::app::house::aids::confidence;
use crate::app::messages::say;
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
    let heading = match sat.ending {
        true => say::exam_end_ask().to_owned(),
        false => say::play_place(say::exam(), number, sat.sitting.asked().len()),
    };
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
        return problem::unreachable(why, heard.reform(|_| Msg::Retry));
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
    let go = match sitting.next_open() {
        Some(_) => say::exam_next(),
        None => say::exam_last(),
    };
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
                <button type="submit" class="action">{ go }</button>
                { step(sitting.position().checked_sub(1), say::question_before(), heard) }
                { step(Some(sitting.position() + 1).filter(|next| *next < sitting.asked().len()), say::question_after(), heard) }
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
