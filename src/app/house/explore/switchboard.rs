//! « Et si… ? »: the recipient, the day and every fact as native controls.

use super::{Msg, Shown};
use crate::app::element::{french, gathering, perhaps, text, worded};
use crate::app::house::choice;
use crate::app::messages::say;
use crate::law::facts::Slot;
use crate::quiz::switches::{Board, Position, Switch, Value};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// How many values stand as radio buttons; more are a list that unfolds.
const FEW: usize = 4;
/// So many characters show in a list on a small screen.
const SHORT: usize = 24;

/// The controls.
pub fn switchboard(shown: &Shown, heard: &Callback<Msg>) -> Html {
    let switches = &shown.switches;
    let strip = [shown.reasoning.secrecy.as_str(), " ", &shown.reasoning.help].concat();
    let onchange = heard.reform(|event: Event| happened(&event).unwrap_or(Msg::Ignored));
    let boards = switches.groups.iter().map(board).collect();
    html! {
        <section class="switches" aria-labelledby="switches">
            <h2 id="switches">{ say::what_if() }</h2>
            <p class="switches-answer" aria-hidden="true" lang="fr">{ text(&strip) }</p>
            <form {onchange} onsubmit={|event: SubmitEvent| event.prevent_default()}>
                { chosen_of("to", say::switches_to(), &switches.recipients, |to| *to as usize) }
                { chosen_of("day", say::switches_day(), &switches.days, packed) }
                { gathering("div", "", boards) }
            </form>
        </section>
    }
}

fn chosen_of<T>(
    name: &'static str,
    question: &str,
    choices: &[Position<T>],
    number: impl Fn(&T) -> usize,
) -> Html {
    let option = |choice: &Position<T>| {
        let value = number(&choice.value).to_string();
        choice::option(&value, &choice.label, choice.chosen, false)
    };
    let chosen = choices.iter().find(|choice| choice.chosen).map(|choice| choice.label.as_str());
    html! {
        <label class="switch">
            { worded("span", "switch-question", question) }
            <select {name} lang="fr">{ for choices.iter().map(option) }</select>
            { whole(chosen) }
        </label>
    }
}

/// What a list has chosen, in full, where a small screen cuts it off; who hears the list hears it whole.
fn whole(chosen: Option<&str>) -> Html {
    let long = chosen.filter(|words| words.chars().count() > SHORT);
    html! {
        <span class="switch-chosen" aria-hidden="true" lang="fr">{ long.unwrap_or_default().to_owned() }</span>
    }
}

/// A day as one number.
fn packed(day: &crate::law::Date) -> usize {
    let (year, month, date) = day.parts();
    usize::from(year) * 10_000 + usize::from(month) * 100 + usize::from(date)
}

fn day(number: u32) -> Option<crate::law::Date> {
    let [year, month, date] = [number / 10_000, number / 100 % 100, number % 100];
    let (month, date) = (u8::try_from(month).ok()?, u8::try_from(date).ok()?);
    crate::law::Date::new(u16::try_from(year).ok()?, month, date)
}

fn board(board: &Board) -> Html {
    let (told, silent): (Vec<&Switch>, Vec<&Switch>) =
        board.switches.iter().partition(|switch| switch.told);
    let several = silent.len();
    let silent = (several > 0).then(|| {
        let label = say::switches_silent(several);
        html! {
            <details class="switch-silent">
                <summary>{ text(&label) }</summary>
                { gathering("div", "", silent.into_iter().map(switch).collect()) }
            </details>
        }
    });
    html! {
        <fieldset class="switch-board" key={board.title.as_str()}>
            <legend lang="fr">{ text(&board.title) }</legend>
            { gathering("div", "", told.into_iter().map(switch).collect()) }
            { perhaps(silent) }
        </fieldset>
    }
}

fn switch(switch: &Switch) -> Html {
    let altered = switch.altered.then_some("");
    let name = ["fact-", &switch.slot.at().to_string()].concat();
    let key = name.clone();
    if !switch.several && switch.values.len() > FEW {
        return html! { <div {key} class="switch" data-altered={altered}>{ listed(switch, name) }</div> };
    }
    let values = switch.values.iter().map(|one| value(one, switch.several, &name)).collect();
    html! {
        <fieldset {key} class="switch" data-altered={altered}>
            <legend class="switch-question" lang="fr">{ text(&switch.question) }</legend>
            { gathering("div", "switch-values", values) }
        </fieldset>
    }
}

/// A value as a button of a group: of one another's exclusion, or each for itself.
fn value(value: &Value, several: bool, name: &str) -> Html {
    let kind = if several { "checkbox" } else { "radio" };
    let why = value
        .barred
        .as_ref()
        .map(|why| gathering("span", "switch-why", say::switches_barred_here(why).parts()));
    let why = perhaps(why);
    html! {
        <label key={value.label.as_str()} data-barred={value.barred.as_ref().map(|_| "")}>
            <input type={kind} name={name.to_owned()} value={value.sets.to_string()}
                checked={value.chosen} disabled={value.barred.is_some()} />
            { french("span", "", &value.label) }
            { why }
        </label>
    }
}

fn listed(switch: &Switch, name: String) -> Html {
    let option = |value: &Value| {
        let barred = value.barred.is_some();
        choice::option(&value.sets.to_string(), &value.label, value.chosen, barred)
    };
    let why = |value: &Value| {
        let why = value.barred.as_ref()?;
        let words = say::switches_barred(&value.label, why);
        Some(gathering("p", "switch-why", words.parts()))
    };
    let note = [name.as_str(), "-why"].concat();
    let chosen = switch.values.iter().find(|value| value.chosen).map(|value| value.label.as_str());
    html! {
        <>
            <label>
                { french("span", "switch-question", &switch.question) }
                <select {name} lang="fr" aria-describedby={note.clone()}>
                    { for switch.values.iter().map(option) }
                </select>
                { whole(chosen) }
            </label>
            <div id={note}>{ for switch.values.iter().filter_map(why) }</div>
        </>
    }
}

/// What a control was put to.
fn happened(event: &Event) -> Option<Msg> {
    let control: Element = event.target()?.dyn_into().ok()?;
    let number = number_chosen(event)?;
    let name = control.get_attribute("name")?;
    match name.strip_prefix("fact-") {
        Some(at) => Some(Msg::Set(Slot::from_position(at.parse().ok()?)?, number)),
        None if name == "to" => {
            let to = crate::law::fact::RECIPIENTS.get(number as usize)?;
            Some(Msg::SpokenTo(*to))
        }
        None => Some(Msg::SpokenOn(day(number)?)),
    }
}

/// The number that a control has as its value.
pub fn number_chosen(event: &Event) -> Option<u32> {
    let control: Element = event.target()?.dyn_into().ok()?;
    let value = js_sys::Reflect::get(&control, &"value".into()).ok()?.as_string()?;
    value.parse().ok()
}
