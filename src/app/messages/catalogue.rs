//! A language's messages, one line each in the order of their functions, and what a line says.
//!
//! `messages/src/catalogue.rs` of the workspace writes them and tells their form.

use super::{Place, Words, say};

/// The messages of a language.
#[derive(Clone, Copy, Debug)]
pub struct Catalogue {
    /// The language.
    pub language: Place,
    lines: &'static str,
}

/// What stands in a message in the place of a name.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// Words, or the name that a choice is made by.
    Text(&'a str),
    /// Words in a language of their own.
    Content(&'a str),
    /// A number.
    Number(usize),
}

impl Catalogue {
    /// The one in the program.
    pub const FRENCH: Self =
        Self { language: 0, lines: include_str!(concat!(env!("OUT_DIR"), "/messages-fr.txt")) };

    /// Reads a file, which then stays until the page is left; nothing if it is not whole.
    pub fn read(language: Place, file: Vec<u8>) -> Option<Self> {
        let lines = String::from_utf8(file).ok()?;
        let whole = lines.ends_with('\n') && lines.split('\n').count() == say::COUNT + 1;
        whole.then(|| Self { language, lines: lines.leak() })
    }

    /// A message as it stands.
    pub fn line(&self, message: usize) -> &'static str {
        self.lines.split('\n').nth(message).unwrap_or_default()
    }

    /// What a message says; `plural` gives a number's category in this language.
    pub fn say(&self, message: usize, values: &[Value<'_>], plural: &Plural<'_>) -> Words {
        let mut words = Words::default();
        say_line(self.line(message), values, plural, &mut words);
        words
    }
}

/// A number's category of plural, as CLDR names it.
pub type Plural<'a> = dyn Fn(usize) -> String + 'a;

fn say_line(line: &str, values: &[Value<'_>], plural: &Plural<'_>, to: &mut Words) {
    let mut rest = line;
    while let Some((before, from)) = rest.split_once('{') {
        to.add(false, before);
        let (placed, after) = cut(from, b'}');
        rest = after;
        let (place, arms) = match placed.split_once('?') {
            Some((place, arms)) => (place, Some(arms)),
            None => (placed, None),
        };
        let place = place.bytes().next().unwrap_or_default().wrapping_sub(b'0');
        match (values.get(usize::from(place)), arms) {
            (Some(value), Some(arms)) => say_line(chosen(arms, value, plural), values, plural, to),
            (Some(Value::Text(words)), None) => to.add(false, words),
            (Some(Value::Content(words)), None) => to.add(true, words),
            (Some(Value::Number(number)), None) => to.add(false, &super::number(*number)),
            (None, _) => {}
        }
    }
    to.add(false, rest);
}

/// The words for a value: those of the first key that fits, the last of which is empty.
fn chosen<'a>(arms: &'a str, value: &Value<'_>, plural: &Plural<'_>) -> &'a str {
    let (exact, category) = match value {
        Value::Text(words) | Value::Content(words) => ((*words).to_owned(), String::new()),
        Value::Number(number) => (number.to_string(), plural(*number)),
    };
    let mut rest = arms;
    while !rest.is_empty() {
        let (arm, others) = cut(rest, b'|');
        rest = others;
        if let Some((key, words)) = arm.split_once(':')
            && (key.is_empty() || key == exact || key == category)
        {
            return words;
        }
    }
    ""
}

/// What stands before an end that is not within braces, and what after it.
fn cut(line: &str, end: u8) -> (&str, &str) {
    let mut depth = 0;
    for (at, byte) in line.bytes().enumerate() {
        if byte == end && depth == 0 {
            let (before, after) = line.split_at(at);
            return (before, after.get(1..).unwrap_or_default());
        }
        depth += i32::from(byte == b'{') - i32::from(byte == b'}');
    }
    (line, "")
}
