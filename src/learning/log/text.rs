//! The log as text: a header, then one line an answer, each with its own checksum.
//!
//! ```text
//! motus-log 1 49236079
//! 00c0ffee00c0ffee 1 1795300000000 training - 7 coup-de-fil/secrecy 1 may-speak 4c40ed6e
//! ```
//!
//! A line stands alone: visit, number, time, mode, confidence, seed, question, version, option,
//! checksum. A later format that changes what a line means raises the header's version and writes
//! its checksums otherwise, so that no reader takes one for the other.

use super::{Answer, Confidence, Entry, Mode, Visit};
use crate::learning::checksum::crc32;
use std::fmt::Write;

const FORMAT: u32 = 1;
const TITLE: &str = "motus-log";

/// What was found in a text, whoever wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The entries of all undamaged lines, in the order of the text.
    pub entries: Vec<Entry>,
    /// The lines that are not as they were written, word for word.
    pub damaged: Vec<String>,
    /// Whether a later version of Motus wrote some of it: to be left exactly as it is.
    pub later: bool,
}

/// These entries as text.
pub fn write(entries: &[Entry]) -> String {
    let mut out = sealed(format!("{TITLE} {FORMAT}"));
    for entry in entries {
        out.push_str(&sealed(fields(entry)));
    }
    out
}

/// Reads any text whatever: undamaged lines are always found, nothing is guessed.
pub fn read(text: &str) -> Reading {
    let mut reading = Reading::default();
    for line in text.split('\n').map(|line| line.strip_suffix('\r').unwrap_or(line)) {
        match read_line(line) {
            Line::Nothing => {}
            Line::Entry(entry) => reading.entries.push(entry),
            Line::Later => reading.later = true,
            Line::Damaged => reading.damaged.push(line.to_owned()),
        }
    }
    reading
}

enum Line {
    Nothing,
    Entry(Entry),
    Later,
    Damaged,
}

fn read_line(line: &str) -> Line {
    if line.is_empty() {
        return Line::Nothing;
    }
    let Some(body) = unsealed(line) else { return Line::Damaged };
    match body.strip_prefix(TITLE) {
        Some(version) if version.trim_start() == FORMAT.to_string() => Line::Nothing,
        Some(_) => Line::Later,
        None => entry(body).map_or(Line::Later, Line::Entry),
    }
}

fn sealed(mut body: String) -> String {
    let sum = crc32(body.as_bytes());
    // Writing to a String cannot fail.
    let _ = writeln!(body, " {sum:08x}");
    body
}

fn unsealed(line: &str) -> Option<&str> {
    let (body, sum) = line.rsplit_once(' ')?;
    (sum == format!("{:08x}", crc32(body.as_bytes()))).then_some(body)
}

fn fields(Entry { number, answer, visit }: &Entry) -> String {
    format!(
        "{:016x} {number} {} {} {} {} {} {} {}",
        visit.0,
        answer.time,
        mode_word(answer.mode),
        confidence_word(answer.confidence),
        answer.seed,
        escaped(&answer.question),
        answer.version,
        escaped(&answer.option),
    )
}

fn entry(body: &str) -> Option<Entry> {
    let mut fields = body.split(' ');
    let mut next = || fields.next();
    let visit = Visit(u64::from_str_radix(next()?, 16).ok()?);
    let number = next()?.parse().ok()?;
    let answer = Answer {
        time: next()?.parse().ok()?,
        mode: mode(next()?)?,
        confidence: confidence(next()?)?,
        seed: next()?.parse().ok()?,
        question: unescaped(next()?)?,
        version: next()?.parse().ok()?,
        option: unescaped(next()?)?,
    };
    next().is_none().then_some(Entry { number, answer, visit })
}

const fn mode_word(mode: Mode) -> &'static str {
    match mode {
        Mode::Training => "training",
        Mode::Redo => "redo",
    }
}

fn mode(word: &str) -> Option<Mode> {
    [Mode::Training, Mode::Redo].into_iter().find(|&mode| mode_word(mode) == word)
}

const fn confidence_word(confidence: Option<Confidence>) -> &'static str {
    match confidence {
        None => "-",
        Some(Confidence::Sure) => "sure",
        Some(Confidence::Fairly) => "fairly",
        Some(Confidence::Guess) => "guess",
    }
}

fn confidence(word: &str) -> Option<Option<Confidence>> {
    [None, Some(Confidence::Sure), Some(Confidence::Fairly), Some(Confidence::Guess)]
        .into_iter()
        .find(|&confidence| confidence_word(confidence) == word)
}

/// Keeps a word within its field: blanks, control characters and `%` become `%20` and the like.
fn escaped(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    for c in word.chars() {
        if c <= ' ' || c == '%' || c == '\u{7f}' {
            let _ = write!(out, "%{:02x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

fn unescaped(word: &str) -> Option<String> {
    let mut parts = word.split('%');
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let (code, rest) = part.split_at_checked(2)?;
        out.push(char::from(u8::from_str_radix(code, 16).ok()?));
        out.push_str(rest);
    }
    Some(out)
}
