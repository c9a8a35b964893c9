//! A sheet of law: the article as it stood on the day of the case, character for character.

use super::element::{gathering, text, worded};
use super::tie::{self, Ties};
use super::typeset;
use crate::quiz::feedback::{Piece, Sheet};
use yew::prelude::*;

/// The sheet. `met` holds the numbers that have had their button on a sheet before.
pub fn sheet(sheet: &Sheet, ties: Ties<'_>, met: &mut Vec<u8>) -> Html {
    let mut paragraphs = Vec::new();
    for pieces in &sheet.paragraphs {
        let pieces = pieces.iter().map(|one| piece(one, ties, met)).collect();
        paragraphs.push(gathering("p", "", pieces));
    }
    let number = vec![
        typeset::line("span", "", &sheet.number),
        text(" "),
        typeset::line("span", "sheet-other", &sheet.other_number),
    ];
    html! {
        <article class="sheet">
            { gathering("p", "sheet-number", number) }
            { typeset::line("h3", "", &sheet.heading) }
            <div class="sheet-text" lang="fr">{ gathering("div", "", paragraphs) }</div>
            { gathering("div", "", legend(sheet)) }
            { source(sheet) }
        </article>
    }
}

fn piece(piece: &Piece, ties: Ties<'_>, met: &mut Vec<u8>) -> Html {
    if piece.numbers.is_empty() {
        return worded("span", "", &piece.words);
    }
    let news: Vec<u8> = piece.numbers.iter().copied().filter(|n| !met.contains(n)).collect();
    met.extend_from_slice(&news);
    ties.marked(&piece.words, &piece.numbers, &news)
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

fn source(sheet: &Sheet) -> Html {
    let mut lines =
        vec![typeset::line("p", "", &sheet.period), typeset::line("p", "", &sheet.source)];
    lines.extend(sheet.remark.iter().map(|remark| typeset::line("p", "", remark)));
    gathering("footer", "sheet-source", lines)
}
