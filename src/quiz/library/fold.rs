//! Words without their accents and capitals, each letter with its place in the text that it comes from.

use crate::quiz::typography::unaccented;
use std::ops::Range;

/// A letter, and the bytes of the text that it stands for.
pub(super) struct Letter {
    pub sign: char,
    pub at: Range<usize>,
}

/// The letters of a text, in order.
pub(super) fn fold(text: &str) -> Vec<Letter> {
    let mut letters = Vec::with_capacity(text.len());
    for (start, c) in text.char_indices() {
        let at = start..start + c.len_utf8();
        for lower in c.to_lowercase() {
            let plain = unaccented(lower).unwrap_or_else(|| plain(lower));
            letters.extend(plain.chars().map(|sign| Letter { sign, at: at.clone() }));
        }
    }
    letters
}

/// What an article's number ends on, where it was put between two others.
pub(super) const ENDINGS: [&str; 8] =
    ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "nonies"];

/// The words of a query. « art.352 » is two, « §1 » too, and « 458 bis » is one.
pub(super) fn words(query: &str) -> Vec<Vec<char>> {
    let signs: Vec<char> = fold(query).into_iter().map(|letter| letter.sign).collect();
    let is_digit =
        |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(char::is_ascii_digit);
    let (mut words, mut word): (Vec<Vec<char>>, Vec<char>) = (Vec::new(), Vec::new());
    for (at, sign) in signs.iter().enumerate() {
        let point = *sign == '.' && !(is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)));
        let apart = matches!(sign, '"' | '«' | '»' | ',' | ';' | ':' | '!' | '?' | '(' | ')' | '§');
        if point || apart || sign.is_whitespace() {
            words.push(std::mem::take(&mut word));
            word.extend((*sign == '§').then_some('§'));
            words.push(std::mem::take(&mut word));
        } else {
            word.push(*sign);
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    joined(words)
}

/// The words, an article's number made one with its ending.
fn joined(words: Vec<Vec<char>>) -> Vec<Vec<char>> {
    let mut joined: Vec<Vec<char>> = Vec::new();
    for word in words {
        let ends = ENDINGS.iter().any(|ending| ending.chars().eq(word.iter().copied()));
        match joined.last_mut().filter(|last| ends && is_number(last)) {
            Some(number) => number.extend(word),
            None => joined.push(word),
        }
    }
    joined
}

fn is_number(word: &[char]) -> bool {
    word.iter().all(char::is_ascii_digit)
}

/// Where a word stands in a text: at the beginning of words, those of one or two letters as whole words,
/// those of one or two digits as whole numbers.
pub(super) fn find(text: &[Letter], word: &[char]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let sign_at = |at: usize| text.get(at).map(|letter| letter.sign);
    let in_word = |at: usize| sign_at(at).is_some_and(char::is_alphanumeric);
    for start in 0..text.len() {
        let end = start + word.len();
        let begins = start == 0 || !in_word(start - 1) || !in_word(start);
        let goes_on = match is_number(word) {
            true => sign_at(end).is_some_and(|sign| sign.is_ascii_digit()),
            false => in_word(end),
        };
        let ends = word.len() > 2 || !goes_on;
        let same = || word.iter().enumerate().all(|(n, sign)| sign_at(start + n) == Some(*sign));
        if begins && ends && same() {
            let first = text.get(start).map_or(0, |letter| letter.at.start);
            let last = text.get(end - 1).map_or(first, |letter| letter.at.end);
            found.push(first..last);
        }
    }
    found
}

fn plain(c: char) -> &'static str {
    const ASCII: &str = " !\"#$%&'()*+,-./0123456789:;<=>?@[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";
    match c {
        '’' => "'",
        '\u{a0}' | '\u{202f}' | '\n' => " ",
        '…' => "...",
        '«' => "«",
        '»' => "»",
        '§' => "§",
        '°' => "°",
        _ => ASCII.find(c).and_then(|at| ASCII.get(at..=at)).unwrap_or(""),
    }
}
