//! The day whose law is shown: a date, or one of the days on which the law changes.

use crate::app::element::{gathering, text, worded};
use crate::app::messages::say;
use crate::app::platform;
use crate::law::Date;
use crate::law::facts::FIRST_DAY;
use crate::law::rule::Rulebook;
use crate::law::timeline::changes;
use wasm_bindgen::JsValue;
use web_sys::HtmlInputElement;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag};

/// Today, by the learner's clock; never before the first day that can be decided on.
pub fn today(now: u64) -> Date {
    platform::civil_day(now).date().unwrap_or(FIRST_DAY).max(FIRST_DAY)
}

/// A day as an address says it; nothing for a day before the first that can be decided on.
pub fn read(words: &str) -> Option<Date> {
    Date::parse(words).filter(|day| *day >= FIRST_DAY)
}

/// The control; nothing chosen is today. A date that is typed is none until it is whole: until then the
/// field is left to the learner, whatever the browser tells of it.
pub fn control(day: Date, chosen: &Callback<Option<Date>>) -> Html {
    let heard = chosen.clone();
    let typed = move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        let typed = input.value();
        match read(&typed) {
            Some(day) => heard.emit(Some(day)),
            // The browser says what is wrong, at the field; a year begins with a nought while it is typed.
            None if typed.as_str() >= "1000" => {
                input.report_validity();
            }
            None => {}
        }
    };
    html! {
        <div class="day" onchange={typed}>
            <label for="day">{ say::law_day() }</label>
            { field(day) }
            <p id="day-hint">{ text(&say::law_day_hint(FIRST_DAY)) }</p>
            { turns(day, chosen) }
        </div>
    }
}

/// The field. What it shows is a property, which follows the day alone: what Yew calls its value would be put
/// back at every drawing, over a date that is half typed.
fn field(day: Date) -> Html {
    let attribute = |words: String| AttributeOrProperty::Attribute(AttrValue::from(words));
    let fixed = AttributeOrProperty::Static;
    let values = Box::new([
        Some(fixed("day")),
        Some(fixed("date")),
        Some(attribute(FIRST_DAY.to_string())),
        Some(fixed("day-hint")),
        Some(AttributeOrProperty::Property(JsValue::from_str(&day.to_string()))),
    ]);
    let mut tag = VTag::new("input");
    let keys = &["id", "type", "min", "aria-describedby", "value"];
    tag.attributes = Attributes::Dynamic { keys, values };
    tag.into()
}

fn turns(day: Date, chosen: &Callback<Option<Date>>) -> Html {
    let button = |words: &str, to: Option<Date>, pressed: bool| {
        let chosen = chosen.reform(move |_: MouseEvent| to);
        html! {
            <li>
                <button type="button" class="day-turn" onclick={chosen}
                    aria-pressed={if pressed { "true" } else { "false" }}>{ text(words) }</button>
            </li>
        }
    };
    let mut buttons: Vec<Html> = (changes(&Rulebook::belgian()).into_iter())
        .map(|turn| button(&say::day(turn), Some(turn), turn == day))
        .collect();
    buttons.push(button(say::law_today(), None, false));
    let list = gathering("ul", "", buttons);
    html! {
        <details class="day-turns">
            <summary>{ worded("span", "", say::law_changes()) }</summary>
            { list }
        </details>
    }
}
