//! « Mots qui décident »: the ties as a list, for the ear, for paper and for a small screen.

use super::element::{gathering, text, worded};
use super::sight::Word;
use super::{tie, typeset};
use yew::prelude::*;

/// The list.
pub fn words(words: &[Word]) -> Html {
    html! {
        <section class="words" aria-labelledby="words">
            <h3 id="words">{ "Mots qui décident" }</h3>
            { gathering("ol", "", words.iter().map(word).collect()) }
        </section>
    }
}

fn word(word: &Word) -> Html {
    let mut lines = vec![worded("p", "words-phrase", &word.phrase)];
    lines.extend(said("Le cas", "words-case", &word.case));
    lines.extend(said("La loi", "words-law", &word.law));
    gathering("li", "", vec![tie::label(word.number), gathering("div", "", lines)])
}

fn said(who: &'static str, class: &'static str, words: &[String]) -> Option<Html> {
    if words.is_empty() {
        return None;
    }
    let quotes = words.iter().map(|words| typeset::quoted(words)).collect::<Vec<_>>().join(", ");
    let who = gathering("span", "words-who", vec![text(who), worded("span", "heard", "\u{a0}: ")]);
    Some(gathering("p", "words-line", vec![who, worded("span", class, &quotes)]))
}
