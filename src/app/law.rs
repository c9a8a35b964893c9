//! The column of the law: sealed until the answer, then the articles beside whatever one reads.

use super::element::{gathering, holding, worded};
use super::messages::say;
use super::tie::Ties;
use super::{house, sheet, typeset};
use crate::quiz::feedback::Sheet;
use yew::prelude::*;

/// The column, before the answer (nothing) or after it.
pub fn law(sheets: Option<&[Sheet]>, ties: Ties<'_>) -> Html {
    let sealed = sheets.is_none();
    let tabindex = if sealed { "-1" } else { "0" };
    let content = sheets.map_or_else(seal, |opened| self::sheets(opened, ties));
    html! {
        <section class="law" id="law" {tabindex} aria-labelledby="law-title"
            data-sealed={sealed.then_some("")}>
            <h2 class="law-title" id="law-title">{ say::law_title() }</h2>
            { holding("div", "", content) }
        </section>
    }
}

/// The articles, one below the other.
pub fn sheets(sheets: &[Sheet], ties: Ties<'_>) -> Html {
    let mut met = Vec::new();
    let sheet = |(at, one)| {
        let whole = sheet::sheet(one, ties, &mut met);
        holding("li", "", if at > 0 && house::folds() { folded(one, whole) } else { whole })
    };
    gathering("ul", "sheets", sheets.iter().enumerate().map(sheet).collect())
}

/// An article beside the one that decides, under its number and heading.
fn folded(sheet: &Sheet, whole: Html) -> Html {
    let name = [&sheet.number, " · ", &sheet.heading].concat();
    let name = typeset::french_line("summary", "", &name);
    gathering("details", "folded", vec![name, whole])
}

fn seal() -> Html {
    let stamp = html! { <span class="law-stamp" aria-hidden="true">{ "M" }</span> };
    let words = worded("p", "law-waits", say::law_waits());
    let more = worded("p", "", say::law_opens());
    gathering("div", "law-seal", vec![stamp, words, more])
}
