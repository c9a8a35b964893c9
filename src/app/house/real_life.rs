//! « Et en vrai ? »: whom to ask in a real case, anonymously, and where help is found.

use crate::app::element::{gathering, text, worded};
use crate::app::frame;
use crate::app::messages::say;
use yew::prelude::*;

/// The room.
pub fn view() -> Html {
    let ask = [
        say::ask_superior(),
        say::ask_colleague(),
        say::ask_order(),
        say::ask_lawyer(),
        say::ask_children(),
        say::ask_committee(),
    ];
    let help = [
        ("112", "112", say::help_emergency()),
        ("101", "101", say::help_police()),
        ("103", "103", say::help_children()),
        ("107", "107", say::help_listening()),
        ("080032123", "0800\u{a0}32\u{a0}123", say::help_suicide_fr()),
        ("1813", "1813", say::help_suicide_nl()),
        ("1712", "1712", say::help_violence_nl()),
        ("080030030", "0800\u{a0}30\u{a0}030", say::help_violence_fr()),
    ];
    let ask = ask.into_iter().map(|words| worded("li", "", words)).collect();
    let help = help.into_iter().map(|(number, shown, words)| line(number, shown, words)).collect();
    gathering(
        "div",
        "aid",
        vec![
            frame::heading(text(say::real_life())),
            worded("p", "aid-lead", say::real_life_lead()),
            worded("p", "aid-never", say::real_life_never()),
            worded("h2", "", say::real_life_ask()),
            worded("p", "", say::real_life_anonymous()),
            gathering("ul", "aid-ask", ask),
            worded("p", "", say::real_life_trace()),
            worded("h2", "", say::real_life_help()),
            gathering("ul", "aid-help", help),
            worded("p", "aid-check", say::help_check()),
        ],
    )
}

/// A number that a telephone calls.
fn line(number: &'static str, shown: &'static str, words: &str) -> Html {
    let call = html! { <a href={["tel:", number].concat()}>{ shown }</a> };
    gathering("li", "", vec![call, worded("span", "", words)])
}
