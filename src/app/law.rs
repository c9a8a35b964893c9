//! The column of the law: sealed until the answer, then the articles beside whatever one reads.

use super::element::{gathering, holding, worded};
use super::messages::say;
use super::sheet;
use super::tie::Ties;
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
    let mut sheet = |one| holding("li", "", sheet::sheet(one, ties, &mut met));
    gathering("ul", "sheets", sheets.iter().map(&mut sheet).collect())
}

fn seal() -> Html {
    let stamp = html! { <span class="law-stamp" aria-hidden="true">{ "M" }</span> };
    let words = worded("p", "law-waits", say::law_waits());
    let more = worded("p", "", say::law_opens());
    gathering("div", "law-seal", vec![stamp, words, more])
}
