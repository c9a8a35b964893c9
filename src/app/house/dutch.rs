//! The official Dutch text of an article, for who reads the interface in Dutch.

use crate::app::element::{gathering, holding, perhaps, worded};
use crate::app::messages::{say, spoken};
use crate::law::dutch::{Translation, dutch};
use crate::law::text::Version;
use crate::quiz::feedback::Sheet;
use crate::quiz::library;
use yew::prelude::*;

/// Whether the interface is read in Dutch.
pub fn is_read() -> bool {
    say::LANGUAGES.get(spoken().language).is_some_and(|language| language.tag == "nl")
}

/// Beside a sheet, for who reads in Dutch: the Dutch text, or that there is none.
pub fn beside(sheet: &Sheet) -> Option<Html> {
    let version = library::version(sheet).filter(|_| is_read())?;
    let parts = match dutch(version.key) {
        Some(found) => html! {
            <details open=true>
                <summary>{ say::dutch_title() }</summary>
                { gathering("div", "", text(found, version)) }
            </details>
        },
        None => worded("p", "sheet-source", say::dutch_missing()),
    };
    Some(html! { <div class="sheet-dutch" lang="nl">{ parts }</div> })
}

/// The text, when it applied where that is not when the French wording did, and where it was read.
pub fn text(found: &'static Translation, version: &Version) -> Vec<Html> {
    let Translation { from, to, edition, checked, text: words, .. } = found;
    let earlier = (!found.renders(version)).then(|| say::dutch_earlier(*from, *to));
    let paragraphs = words.split("\n\n").map(|one| worded("p", "", one)).collect();
    vec![
        perhaps(earlier.map(|words| worded("p", "", &words))),
        html! { <div lang="nl">{ gathering("div", "sheet-text", paragraphs) }</div> },
        holding(
            "div",
            "",
            gathering("p", "sheet-source", say::dutch_read(edition, *checked).parts()),
        ),
    ]
}
