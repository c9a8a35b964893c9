//! Two texts beside each other, the changed words underlined with signs.

use crate::cli::WIDTH;
use crate::law::compare::{Change, Piece};
use crate::law::picture::{broken, wrap};

const BETWEEN: &str = " │ ";
const COLUMN: usize = (WIDTH - 3) / 2;

/// Headings over the two columns, and a line under them.
pub(super) fn heads(heads: [Vec<String>; 2]) -> String {
    let [left, right] = heads.map(|lines| lines.iter().flat_map(|l| wrap(l, COLUMN)).collect());
    let line = format!("{}─┼─{}\n", "─".repeat(COLUMN), "─".repeat(COLUMN));
    beside(left, right) + &line
}

/// The pieces of two wordings.
pub(super) fn pieces(before: &[Piece], after: &[Piece]) -> String {
    beside(lines(before, '-'), lines(after, '+'))
}

fn beside(left: Vec<String>, right: Vec<String>) -> String {
    let rows = left.len().max(right.len());
    let padded = |lines: Vec<String>| lines.into_iter().chain(std::iter::repeat(String::new()));
    padded(left)
        .zip(padded(right))
        .take(rows)
        .map(|(l, r)| format!("{}\n", format!("{l:<COLUMN$}{BETWEEN}{r}").trim_end()))
        .collect()
}

/// The lines of a text, each followed by its signs where a word of it changed.
fn lines(pieces: &[Piece], sign: char) -> Vec<String> {
    let chars: Vec<(char, bool)> = pieces
        .iter()
        .flat_map(|p| p.words.chars().map(|c| (c, p.change != Change::Same)))
        .collect();
    let mut lines = Vec::new();
    for paragraph in chars.split(|(c, _)| *c == '\n') {
        for line in broken(paragraph, COLUMN, |(c, _)| *c == ' ') {
            lines.push(line.iter().map(|(c, _)| c).collect());
            let signs: String = line.iter().map(|(_, on)| if *on { sign } else { ' ' }).collect();
            let signs = signs.trim_end();
            if !signs.is_empty() {
                lines.push(signs.to_owned());
            }
        }
    }
    lines
}
