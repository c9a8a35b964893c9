//! « Mots qui décident »: the ties as a list, for the ear and for paper; folded, since it says again what stands above.

use super::element::{french, gathering, holding, text, worded};
use super::messages::say;
use super::sight::Word;
use super::{tie, typeset};
use yew::prelude::*;

/// The list.
pub fn words(words: &[Word]) -> Html {
    let title = worded("h3", "", say::deciding_words());
    let list = gathering("ol", "", words.iter().map(word).collect());
    gathering("details", "words", vec![holding("summary", "", title), list])
}

fn word(word: &Word) -> Html {
    let mut lines = vec![french("p", "words-phrase", &word.phrase)];
    lines.extend(said(say::in_case(), "words-case", &word.case));
    lines.extend(said(say::in_law(), "words-law", &word.law));
    gathering("li", "", vec![tie::label(word.number), gathering("div", "", lines)])
}

fn said(who: &str, class: &'static str, words: &[String]) -> Option<Html> {
    if words.is_empty() {
        return None;
    }
    let quotes = words.iter().map(|words| typeset::quoted(words)).collect::<Vec<_>>().join(", ");
    let who = gathering(
        "span",
        "words-who",
        vec![text(who), worded("span", "heard", say::heard_colon())],
    );
    Some(gathering("p", "words-line", vec![who, french("span", class, &quotes)]))
}
