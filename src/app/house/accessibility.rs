//! « Accessibilité »: what was tested, how, when, with what; what is not so, or not known; whom to tell.

use crate::app::element::{gathering, section, text, worded};
use crate::app::frame;
use crate::app::messages::say;
use crate::law::date::Date;
use yew::prelude::*;

/// The path of the room.
pub const PATH: &str = "accessibilite";

/// The day on which all that is said here was last seen to be so; to be renewed with the next two.
const TESTED: Date = Date::of(2026, 11, 22);
/// The browser of the tests, on that day.
const BROWSER: &str = "Chromium 156";
/// The tool of the tests, which `tests/browser/settings.test.mjs` holds to this.
const TOOL: &str = "axe-core 4.14.1";

/// The room.
pub fn view() -> Html {
    let aims = [say::access_level(), say::access_contrast(), say::access_targets()];
    let tested = [
        say::tested_axe(),
        say::tested_contrast(),
        say::tested_keyboard(),
        say::tested_reflow(),
        say::tested_forced(),
        say::tested_motion(),
        say::tested_transcript(),
    ];
    let lacking = [
        say::lacking_listening(),
        say::lacking_browsers(),
        say::lacking_people(),
        say::lacking_audit(),
        say::lacking_language(),
        say::lacking_easy(),
        say::lacking_diagram(),
    ];
    let parts = vec![
        frame::heading(text(say::accessibility())),
        worded("p", "room-lead", say::access_lead()),
        part("aims", say::access_aims(), &aims),
        part("tested", say::access_tested(), &tested),
        worded("p", "form-note", &say::access_with(TESTED, BROWSER, TOOL)),
        part("lacking", say::access_lacking(), &lacking),
        part("report", say::access_report(), &[say::report_whom(), say::report_what()]),
        html! { <p class="room-do"><a href="#/reglages">{ say::access_settings() }</a></p> },
    ];
    gathering("div", "room", parts)
}

/// A part under its heading: a list, each point a sentence or two.
fn part(id: &'static str, title: &str, points: &[&str]) -> Html {
    let points = points.iter().map(|words| worded("li", "", words)).collect();
    section("", "h2", id, title, gathering("ul", "room-bullets", points))
}
