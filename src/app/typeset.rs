//! Small typography of our own words; an article's characters never pass through here.

use yew::prelude::*;

/// A line of our own in which « 1er » stands with its raised letters.
pub fn line(text: &str) -> Html {
    let mut parts = text.split("1er");
    let first = parts.next().unwrap_or_default().to_owned();
    let rest = parts.map(|part| html! { <>{ "1" }<sup>{ "er" }</sup>{ part.to_owned() }</> });
    html! { <span>{ first }{ for rest }</span> }
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
