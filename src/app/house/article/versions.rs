//! Wordings side by side, the words that changed told by signs and not by colour alone.

use super::section;
use crate::app::element::{gathering, holding, in_french, text, worded};
use crate::app::messages::say;
use crate::app::typeset;
use crate::law::compare::{Change, Piece};
use crate::law::text::{Status, Version};
use crate::quiz::library::{Pair, name};
use yew::prelude::*;

/// The pairs, in the order of time.
pub fn versions(pairs: &[Pair]) -> Html {
    let mut parts = vec![worded("p", "", say::versions_lead())];
    parts.extend(pairs.iter().map(pair));
    section("versions", say::versions(), parts)
}

fn pair(pair: &Pair) -> Html {
    let before = side(pair.before, &pair.comparison.before);
    let after = side(pair.after, &pair.comparison.after);
    gathering("div", "versions", vec![before, after])
}

fn side(version: &Version, pieces: &[Piece]) -> Html {
    let period = match version.to {
        None => say::version_since(version.from),
        Some(to) => say::version_between(version.from, to),
    };
    let note = (version.status == Status::Note).then(|| worded("p", "", say::version_note()));
    let name = name(version.key).unwrap_or_default();
    let mut parts = vec![typeset::french_line("h3", "", &name), typeset::line("p", "", &period)];
    parts.extend(note);
    parts.push(in_french("p", "versions-text", pieces.iter().map(piece).collect()));
    gathering("div", "versions-side", parts)
}

/// A run of words; what is new or gone has its signs in each of its paragraphs, and the gap around it
/// stays outside them.
fn piece(piece: &Piece) -> Html {
    let class = match piece.change {
        Change::Same => return worded("span", "", &piece.words),
        Change::Removed => "del",
        Change::Added => "ins",
    };
    let paragraphs = piece.words.split_inclusive('\n').map(|one| marked(class, one));
    gathering("span", "", paragraphs.collect())
}

fn marked(class: &'static str, words: &str) -> Html {
    let bare = words.trim();
    if bare.is_empty() {
        return text(words);
    }
    let start = words.find(bare).unwrap_or(0);
    let (before, rest) = words.split_at(start);
    let (bare, after) = rest.split_at(bare.len());
    let mark = holding(class, "", worded("span", "", bare));
    gathering("span", "", vec![text(before), mark, text(after)])
}
