//! What is said around the words of an article, in the language of the interface: in force since when, where
//! it was read, its number before or since.

use crate::app::element::{gathering, text};
use crate::app::messages::{say, spoken};
use crate::app::typeset::{french_line, line};
use crate::law::text::{Fit, Status, Version, act};
use crate::quiz::feedback::Sheet;
use crate::quiz::library::{self, Renumbered};
use crate::quiz::typography::referring;
use yew::prelude::*;

/// Beside the number of a sheet and below its words; nothing where the library does not have its wording.
pub fn around(sheet: &Sheet) -> Option<(Html, Html)> {
    let version = library::version(sheet)?;
    let mut below = lines(version, sheet.fit).to_vec();
    below.extend(sheet.remark.iter().map(|remark| french_line("p", "", remark)));
    let act = act(version.act).map_or_else(String::new, |act| referring(act.short));
    let mut beside = vec![french_line("span", "", &act)];
    if let Some(other) = library::renumbered(version) {
        beside.extend([text(" · "), renumbered(&other)]);
    }
    let lang = say::LANGUAGES.get(spoken().language).map_or("", |language| language.tag);
    let below = gathering("footer", "sheet-source", below);
    Some((
        html! { <span class="sheet-other" {lang}>{ gathering("span", "", beside) }</span> },
        html! { <div {lang}>{ below }</div> },
    ))
}

/// « En vigueur depuis le … », « Édition officielle, …, lu le … »: two lines.
pub fn lines(version: &Version, fit: Fit) -> [Html; 2] {
    [line("p", "", &period(version, fit)), gathering("p", "", read(version))]
}

/// « ancien art. 458bis », « devenu art. 352 ».
pub fn renumbered(other: &Renumbered) -> Html {
    let word = match other {
        Renumbered::Was(_) => say::was_number(),
        Renumbered::Became(_) => say::became_number(),
    };
    let parts = vec![text(word), text(" "), french_line("span", "", other.number())];
    gathering("span", "", parts)
}

fn period(version: &Version, fit: Fit) -> String {
    match (fit, version.to) {
        (Fit::Nearest, _) => say::wording_nearest(version.from),
        (Fit::InForce, None) => say::wording_since(version.from),
        (Fit::InForce, Some(to)) => say::wording_between(version.from, to),
    }
}

fn read(version: &Version) -> Vec<Html> {
    let mut parts = vec![text(match version.status {
        Status::Official => say::read_official(),
        Status::Regulator => say::read_regulator(),
        Status::Note => say::read_note(),
        Status::Secondary => say::read_secondary(),
        Status::Common => say::read_common(),
    })];
    if let Some(edition) = version.edition {
        parts.extend([text(", "), french_line("span", "", &referring(edition))]);
    }
    if let Some(day) = version.checked {
        parts.extend([text(", "), line("span", "", &say::read_on(day))]);
    }
    parts
}
