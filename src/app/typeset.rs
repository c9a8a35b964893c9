//! Small typography of our own words; an article's characters never pass through here.

use super::element::{gathering, text, worded};
use yew::prelude::*;

/// A line of our own, in an element, in which « 1er » stands with its raised letters.
pub fn line(name: &'static str, class: &'static str, words: &str) -> Html {
    let mut parts = Vec::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once("1er") {
        parts.push(text(before));
        parts.push(text("1"));
        parts.push(worded("sup", "", "er"));
        rest = after;
    }
    parts.push(text(rest));
    gathering(name, class, parts)
}

/// Words between guillemets that never break from them.
pub fn quoted(words: &str) -> String {
    ["«\u{a0}", words, "\u{a0}»"].concat()
}

/// « 1 question », « 4 questions »: the count and its noun.
pub fn count(number: usize, one: &str, many: &str) -> String {
    [number.to_string().as_str(), " ", if number < 2 { one } else { many }].concat()
}

#[cfg(test)]
mod tests {
    use super::{count, quoted};

    #[test]
    fn a_noun_follows_its_number_as_french_wants_it() {
        assert_eq!(count(0, "question", "questions"), "0 question");
        assert_eq!(count(1, "question", "questions"), "1 question");
        assert_eq!(count(2, "question", "questions"), "2 questions");
    }

    #[test]
    fn guillemets_hold_on_to_their_words() {
        assert_eq!(quoted("entre nous"), "«\u{a0}entre nous\u{a0}»");
    }
}
