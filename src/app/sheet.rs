//! A sheet of law: the article as it stood on the day of the case, character for character.

use super::element::{gathering, text, worded};
use super::house;
use super::tie::{self, Ties};
use super::typeset;
use crate::quiz::feedback::{Piece, Sheet};
use yew::prelude::*;

/// The sheet. `met` holds the numbers that have had their button on a sheet before.
pub fn sheet(sheet: &Sheet, ties: Ties<'_>, met: &mut Vec<u8>) -> Html {
    let mut paragraphs = Vec::new();
    for pieces in &sheet.paragraphs {
        paragraphs.push(gathering("p", "", paragraph(pieces, ties, met)));
    }
    let (other, source) = house::around(sheet).unwrap_or_else(|| around(sheet));
    let number = typeset::line("span", "", &sheet.number);
    let number = vec![house::to_article(sheet, number), text(" "), other];
    html! {
        <article class="sheet" lang="fr">
            { gathering("p", "sheet-number", number) }
            { typeset::line("h3", "", &sheet.heading) }
            <div class="sheet-text">{ gathering("div", "", paragraphs) }</div>
            { gathering("div", "", legend(sheet)) }
            { source }
            { house::beside(sheet) }
        </article>
    }
}

/// A number stands where its passage ends, the first time that it has one.
pub fn paragraph(pieces: &[Piece], ties: Ties<'_>, met: &mut Vec<u8>) -> Vec<Html> {
    let next = pieces.iter().skip(1).map(Some).chain([None]);
    let mut parts = Vec::new();
    for (piece, next) in pieces.iter().zip(next) {
        let goes_on = |number: &u8| next.is_some_and(|next| next.numbers.contains(number));
        let ends = |number: &u8| !goes_on(number) && !met.contains(number);
        let news: Vec<u8> = piece.numbers.iter().copied().filter(ends).collect();
        met.extend_from_slice(&news);
        parts.push(if piece.numbers.is_empty() {
            worded("span", "", &piece.words)
        } else {
            ties.marked(&piece.words, &piece.numbers, &news)
        });
    }
    parts
}

fn legend(sheet: &Sheet) -> Vec<Html> {
    if sheet.legend.is_empty() {
        return Vec::new();
    }
    let line = |(number, words): &(u8, String)| {
        gathering("li", "", vec![tie::label(*number), worded("span", "", words)])
    };
    vec![gathering("ul", "sheet-legend", sheet.legend.iter().map(line).collect())]
}

/// Beside the number, and below the words.
fn around(sheet: &Sheet) -> (Html, Html) {
    let mut lines =
        vec![typeset::line("p", "", &sheet.period), typeset::line("p", "", &sheet.source)];
    lines.extend(sheet.remark.iter().map(|remark| typeset::line("p", "", remark)));
    let other = typeset::line("span", "sheet-other", &sheet.other_number);
    (other, gathering("footer", "sheet-source", lines))
}
