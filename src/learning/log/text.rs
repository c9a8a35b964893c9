//! The log as text: a header, then one line a deed, each with its own checksum.
//!
//! ```text
//! motus-log 1 49236079
//! 00c0ffee00c0ffee 1 1795300000000 training - 7 coup-de-fil/secrecy 1 may-speak 4c40ed6e
//! ```
//!
//! A line stands alone: visit, number, time, the deed, checksum. The deeds:
//!
//! ```text
//! training sure 7 coup-de-fil/secrecy 1 may-speak     mode, confidence or -, seed, question,
//! training sure 7 coup-de-fil/secrecy 1 may-speak h2 r1   version, option; hints and tries before
//! flag coup-de-fil/secrecy 1 raised                   or `withdrawn`
//! exam-begun 7 20 =le-principe 30                     seed, questions, theme or -, minutes or -
//! exam-passed coup-de-fil/secrecy 1 7                 question, version, seed
//! exam-ended 7                                        seed
//! ```
//!
//! A reader takes a sound line that it does not understand for a later version's, and so did the
//! first one, which knew only answers in training and redone. A later format that changes what a line means raises the header's version and writes
//! its checksums otherwise, so that no reader takes one for the other.

use super::{Answer, Confidence, Deed, Entry, Exam, ExamEnd, Flag, Mode, Pass, Visit};
use crate::learning::checksum::crc32;
use std::fmt::Write;

const FORMAT: u32 = 1;
const TITLE: &str = "motus-log";
const FLAG: &str = "flag";
const BEGUN: &str = "exam-begun";
const PASSED: &str = "exam-passed";
const ENDED: &str = "exam-ended";
const NONE: &str = "-";

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

/// Whether Motus wrote this line, of whichever version.
pub fn is_ours(line: &str) -> bool {
    unsealed(line.strip_suffix('\r').unwrap_or(line)).is_some()
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

pub(super) fn fields(Entry { number, deed, visit }: &Entry) -> String {
    let mut line = format!("{:016x} {number} {} ", visit.0, deed.time());
    // Writing to a String cannot fail.
    let _ = match deed {
        Deed::Answered(answer) => write_answer(&mut line, answer),
        Deed::Flagged(Flag { question, version, raised, .. }) => {
            write_asked(&mut line, FLAG, question, *version, flag_word(*raised))
        }
        Deed::ExamBegun(Exam { seed, questions, theme, minutes, .. }) => {
            let theme = theme.as_ref().map_or(NONE.to_owned(), |id| ["=", &escaped(id)].concat());
            let minutes = minutes.map_or(NONE.to_owned(), |minutes| minutes.to_string());
            write!(line, "{BEGUN} {seed} {questions} {theme} {minutes}")
        }
        Deed::Passed(Pass { seed, question, version, .. }) => {
            write_asked(&mut line, PASSED, question, *version, &seed.to_string())
        }
        Deed::ExamEnded(ExamEnd { seed, .. }) => write!(line, "{ENDED} {seed}"),
    };
    line
}

/// What was done with a question, but for an answer: it ends with a word of its own.
fn write_asked(
    line: &mut String,
    kind: &str,
    id: &str,
    version: u16,
    last: &str,
) -> std::fmt::Result {
    write!(line, "{kind} {} {version} {last}", escaped(id))
}

fn write_answer(line: &mut String, answer: &Answer) -> std::fmt::Result {
    write!(
        line,
        "{} {} {} {} {} {}",
        mode_word(answer.mode),
        confidence_word(answer.confidence),
        answer.seed,
        escaped(&answer.question),
        answer.version,
        escaped(&answer.option),
    )?;
    for (letter, count) in [('h', answer.hints), ('r', answer.retry)] {
        if count > 0 {
            write!(line, " {letter}{count}")?;
        }
    }
    Ok(())
}

fn entry(body: &str) -> Option<Entry> {
    let mut fields = body.split(' ');
    let visit = Visit(u64::from_str_radix(fields.next()?, 16).ok()?);
    let number = number(fields.next()?)?;
    let deed = deed(&mut fields)?;
    fields.next().is_none().then_some(Entry { number, deed, visit })
}

fn deed(fields: &mut std::str::Split<'_, char>) -> Option<Deed> {
    let mut next = || fields.next();
    let time = number(next()?)?;
    Some(match next()? {
        kind @ (FLAG | PASSED) => {
            let (question, version) = (unescaped(next()?)?, number(next()?)?);
            let last = next()?;
            if kind == FLAG {
                Deed::Flagged(Flag { time, question, version, raised: flag(last)? })
            } else {
                Deed::Passed(Pass { time, question, version, seed: number(last)? })
            }
        }
        BEGUN => Deed::ExamBegun(Exam {
            time,
            seed: number(next()?)?,
            questions: number(next()?)?,
            theme: unless_none(next()?, |word| unescaped(word.strip_prefix('=')?))?,
            minutes: unless_none(next()?, number)?,
        }),
        ENDED => Deed::ExamEnded(ExamEnd { time, seed: number(next()?)? }),
        kind => {
            let mut answer = Answer {
                time,
                mode: mode(kind)?,
                confidence: confidence(next()?)?,
                seed: number(next()?)?,
                question: unescaped(next()?)?,
                version: number(next()?)?,
                option: unescaped(next()?)?,
                hints: 0,
                retry: 0,
            };
            for more in fields {
                let count = number(more.get(1..)?)?;
                match more.as_bytes().first()? {
                    b'h' => answer.hints = count,
                    b'r' => answer.retry = count,
                    _ => return None,
                }
            }
            Deed::Answered(answer)
        }
    })
}

/// A number that fits where it belongs.
fn number<T: TryFrom<u64>>(word: &str) -> Option<T> {
    T::try_from(word.parse().ok()?).ok()
}

const fn mode_word(mode: Mode) -> &'static str {
    match mode {
        Mode::Training => "training",
        Mode::Redo => "redo",
        Mode::Exam => "exam",
        Mode::Review => "review",
        Mode::Practice => "practice",
    }
}

fn mode(word: &str) -> Option<Mode> {
    [Mode::Training, Mode::Redo, Mode::Exam, Mode::Review, Mode::Practice]
        .into_iter()
        .find(|&mode| mode_word(mode) == word)
}

const fn confidence_word(confidence: Option<Confidence>) -> &'static str {
    match confidence {
        None => NONE,
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

const fn flag_word(raised: bool) -> &'static str {
    if raised { "raised" } else { "withdrawn" }
}

fn flag(word: &str) -> Option<bool> {
    [true, false].into_iter().find(|&raised| flag_word(raised) == word)
}

/// What may be none; nothing where it is neither that nor what `read` knows.
fn unless_none<T>(word: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
    if word == NONE { Some(None) } else { read(word).map(Some) }
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
