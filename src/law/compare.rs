//! Two wordings side by side, with the words that are not the same.

use super::text::Version;
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// What became of a run of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It stands in both.
    Same,
    /// It stands in the earlier wording only.
    Removed,
    /// It stands in the later wording only.
    Added,
}

/// A run of words of a wording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The characters of the text, never retouched.
    pub words: String,
    /// What became of them.
    pub change: Change,
}

/// Two wordings; the pieces of each, joined, are its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The earlier one: what stayed and what was removed.
    pub before: Vec<Piece>,
    /// The later one: what stayed and what was added.
    pub after: Vec<Piece>,
}

/// Fewer words than this between two changes are told as changed with them: « de », « la ».
const TOO_FEW: usize = 3;

/// What changed from one wording to another, word by word.
pub fn compare(before: &Version, after: &Version) -> Comparison {
    compare_texts(before.text, after.text)
}

/// What changed from one text to another, word by word; ’ and ' are one and the same sign.
pub fn compare_texts(before: &str, after: &str) -> Comparison {
    let (old, new) = (words(before), words(after));
    let alike = |words: &[&str]| -> Vec<String> {
        words.iter().map(|word| word.replace('’', "'")).collect()
    };
    let ops = capture_diff_slices(Algorithm::Lcs, &alike(&old), &alike(&new));
    let said = |words: &[&str], range: std::ops::Range<usize>| {
        words.get(range).unwrap_or_default().concat()
    };
    let mut runs: Vec<Run> = ops
        .iter()
        .map(|op| Run {
            same: op.tag() == DiffTag::Equal,
            before: said(&old, op.old_range()),
            after: said(&new, op.new_range()),
        })
        .collect();
    let last = runs.len().saturating_sub(1);
    for (at, run) in runs.iter_mut().enumerate() {
        run.same &= at == 0 || at == last || run.before.split_whitespace().count() >= TOO_FEW;
    }
    Comparison {
        before: side(&runs, Change::Removed, |run| &run.before),
        after: side(&runs, Change::Added, |run| &run.after),
    }
}

/// Words that stand in both texts, or that differ.
struct Run {
    same: bool,
    before: String,
    after: String,
}

/// The words of a text, the gaps between them, and each other sign alone; joined they are the text.
fn words(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        c if c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '/') => Kind::Word,
        c if c.is_whitespace() => Kind::Gap,
        _ => Kind::Sign,
    };
    let mut words = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next().map(kind) {
        let goes_on = |c: char| first != Kind::Sign && kind(c) == first;
        let end = rest.char_indices().skip(1).find(|(_, c)| !goes_on(*c)).map(|(at, _)| at);
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        words.push(word);
        rest = after;
    }
    words
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Gap,
    Sign,
}

fn side(runs: &[Run], changed: Change, words: impl Fn(&Run) -> &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for run in runs.iter().filter(|run| !words(run).is_empty()) {
        let change = if run.same { Change::Same } else { changed };
        match pieces.last_mut() {
            Some(last) if last.change == change => last.words.push_str(words(run)),
            _ => pieces.push(Piece { words: words(run).to_owned(), change }),
        }
    }
    pieces
}
