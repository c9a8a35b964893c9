//! Words without their accents and capitals, each letter with its place in the text that it comes from.

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
            letters.extend(plain(lower).chars().map(|sign| Letter { sign, at: at.clone() }));
        }
    }
    letters
}

/// The words of a query.
pub(super) fn words(query: &str) -> Vec<Vec<char>> {
    let letters: Vec<char> = fold(query).into_iter().map(|letter| letter.sign).collect();
    let words = letters.split(|sign| sign.is_whitespace() || matches!(sign, '"' | '«' | '»' | ','));
    words.filter(|word| !word.is_empty()).map(<[char]>::to_vec).collect()
}

/// Where a word stands in a text: at the beginning of words, those of one or two letters as whole words.
pub(super) fn find(text: &[Letter], word: &[char]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let sign_at = |at: usize| text.get(at).map(|letter| letter.sign);
    let in_word = |at: usize| sign_at(at).is_some_and(char::is_alphanumeric);
    for start in 0..text.len() {
        let end = start + word.len();
        let begins = start == 0 || !in_word(start - 1) || !in_word(start);
        let ends = word.len() > 2 || !in_word(end);
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
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' => "a",
        'ç' => "c",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'î' | 'ï' | 'í' | 'ì' => "i",
        'ñ' => "n",
        'ô' | 'ö' | 'ó' | 'ò' | 'õ' => "o",
        'û' | 'ù' | 'ü' | 'ú' => "u",
        'ÿ' => "y",
        'œ' => "oe",
        'æ' => "ae",
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
