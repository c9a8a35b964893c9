//! A sheet of law: the article as it stood on the day of the case, character for character.

use super::tie::{self, Ties};
use super::typeset;
use crate::quiz::feedback::{Piece, Sheet};
use yew::prelude::*;

/// The sheet. `met` holds the numbers that have had their button on a sheet before.
pub fn sheet(sheet: &Sheet, ties: &Ties<'_>, met: &mut Vec<u8>) -> Html {
    let paragraphs = sheet.paragraphs.iter().map(|pieces| paragraph(pieces, ties, met));
    html! {
        <article class="sheet">
            <p class="sheet-number">
                { typeset::line(&sheet.number) }{ " " }
                <span class="sheet-other">{ typeset::line(&sheet.other_number) }</span>
            </p>
            <h3>{ typeset::line(&sheet.heading) }</h3>
            <div class="sheet-text" lang="fr">{ for paragraphs }</div>
            <div>{ for legend(sheet) }</div>
            { source(sheet) }
        </article>
    }
}

fn paragraph(pieces: &[Piece], ties: &Ties<'_>, met: &mut Vec<u8>) -> Html {
    html! { <p>{ for pieces.iter().map(|one| piece(one, ties, met)) }</p> }
}

fn piece(piece: &Piece, ties: &Ties<'_>, met: &mut Vec<u8>) -> Html {
    if piece.numbers.is_empty() {
        return html! { <span>{ piece.words.clone() }</span> };
    }
    let news: Vec<u8> = piece.numbers.iter().copied().filter(|n| !met.contains(n)).collect();
    met.extend_from_slice(&news);
    ties.marked(&piece.words, &piece.numbers, &news)
}

fn legend(sheet: &Sheet) -> Option<Html> {
    let line = |(number, words): &(u8, String)| {
        html! { <li key={*number}>{ tie::label(*number) }<span>{ words.clone() }</span></li> }
    };
    let lines = sheet.legend.iter().map(line);
    (!sheet.legend.is_empty()).then(|| html! { <ul class="sheet-legend">{ for lines }</ul> })
}

fn source(sheet: &Sheet) -> Html {
    let remark = sheet.remark.as_ref().map(|remark| html! { <p>{ typeset::line(remark) }</p> });
    html! {
        <footer class="sheet-source">
            <p>{ typeset::line(&sheet.period) }</p>
            <p>{ typeset::line(&sheet.source) }</p>
            <div>{ for remark }</div>
        </footer>
    }
}
