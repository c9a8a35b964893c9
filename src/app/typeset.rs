//! Small typography of our own words; an article's characters never pass through here.

use super::element::{gathering, in_french, text, worded};
use yew::prelude::*;

/// A line of our own, in an element, in which « 1er » stands with its raised letters.
pub fn line(name: &'static str, class: &'static str, words: &str) -> Html {
    gathering(name, class, raised(words))
}

/// The same of the law or of the bank.
pub fn french_line(name: &'static str, class: &'static str, words: &str) -> Html {
    in_french(name, class, raised(words))
}

fn raised(words: &str) -> Vec<Html> {
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once("1er") {
        parts.push(text(before));
        parts.push(text("1"));
        parts.push(worded("sup", "", "er"));
        rest = after;
    }
    parts.push(text(rest));
    parts
}

/// Words between guillemets that never break from them.
pub fn quoted(words: &str) -> String {
    ["«\u{a0}", words, "\u{a0}»"].concat()
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn guillemets_hold_on_to_their_words() {
        assert_eq!(quoted("entre nous"), "«\u{a0}entre nous\u{a0}»");
    }
}
