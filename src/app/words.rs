//! « Mots qui décident »: the ties as a list, for the ear, for paper and for a small screen.

use super::sight::Word;
use super::{tie, typeset};
use yew::prelude::*;

/// The list.
pub fn words(words: &[Word]) -> Html {
    html! {
        <section class="words" aria-labelledby="words">
            <h3 id="words">{ "Mots qui décident" }</h3>
            <ol>{ for words.iter().map(word) }</ol>
        </section>
    }
}

fn word(word: &Word) -> Html {
    html! {
        <li key={word.number}>
            { tie::label(word.number) }
            <div>
                <p class="words-phrase">{ word.phrase.clone() }</p>
                <div>{ for said("Le cas", "words-case", &word.case) }</div>
                <div>{ for said("La loi", "words-law", &word.law) }</div>
            </div>
        </li>
    }
}

fn said(who: &'static str, class: &'static str, words: &[String]) -> Option<Html> {
    let quotes: Vec<String> = words.iter().map(|words| typeset::quoted(words)).collect();
    (!quotes.is_empty()).then(|| {
        html! {
            <p class="words-line">
                <span class="words-who">{ who }<span class="heard">{ "\u{a0}: " }</span></span>
                <span {class}>{ quotes.join(", ") }</span>
            </p>
        }
    })
}
