//! A string of the file, character by character, each with the byte at which it stands there.

use super::problem::Report;

/// The characters of a TOML string after its escapes were read.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// Each character with its place in the file.
    pub chars: Vec<(char, usize)>,
    /// Where the string begins, its quote included.
    pub start: usize,
}

impl Words {
    /// `raw` is the string as it is written, quotes included, from byte `start` on; `value` what TOML made of it.
    pub fn of(raw: &str, start: usize, value: &str) -> Self {
        let chars = unquoted(raw, start);
        let chars = match chars {
            Some(chars) if chars.iter().map(|(c, _)| *c).eq(value.chars()) => chars,
            _ => value.chars().map(|c| (c, start)).collect(),
        };
        Self { chars, start }
    }

    /// The string itself.
    pub fn value(&self) -> String {
        self.chars.iter().map(|(c, _)| *c).collect()
    }

    /// Refuses characters that nobody sees; a line break only where `lines` are allowed.
    pub fn check_visible(&self, lines: bool, report: &mut Report) {
        let hidden = |c: char| {
            let space = matches!(c, '\t') || (lines && matches!(c, '\n' | '\r'));
            (c.is_control() && !space)
                || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' | '\u{fffe}')
                || ('\u{202a}'..='\u{202e}').contains(&c)
                || ('\u{2066}'..='\u{2069}').contains(&c)
        };
        for (c, at) in self.chars.iter().filter(|(c, _)| hidden(*c)) {
            let remedy = if matches!(c, '\n' | '\r') {
                "écrivez ce texte sur une seule ligne"
            } else {
                "effacez-le"
            };
            report.wrong(
                *at,
                format!("caractère invisible U+{:04X} dans un texte", u32::from(*c)),
                remedy,
            );
        }
    }
}

/// The characters between the quotes.
fn unquoted(raw: &str, start: usize) -> Option<Vec<(char, usize)>> {
    for (quote, escapes) in [("\"\"\"", true), ("'''", false)] {
        if let Some(inner) = raw.strip_prefix(quote).and_then(|r| r.strip_suffix(quote)) {
            let body = inner.strip_prefix("\r\n").or(inner.strip_prefix('\n')).unwrap_or(inner);
            let from = start + quote.len() + (inner.len() - body.len());
            return decode(body, from, escapes);
        }
    }
    for (quote, escapes) in [('"', true), ('\'', false)] {
        if let Some(inner) = raw.strip_prefix(quote).and_then(|r| r.strip_suffix(quote)) {
            return decode(inner, start + 1, escapes);
        }
    }
    None
}

fn decode(body: &str, from: usize, escapes: bool) -> Option<Vec<(char, usize)>> {
    let mut chars = Vec::with_capacity(body.len());
    let mut rest = body.char_indices().peekable();
    while let Some((i, c)) = rest.next() {
        if c != '\\' || !escapes {
            chars.push((c, from + i));
            continue;
        }
        let (_, kind) = rest.next()?;
        let plain = match kind {
            'b' => '\u{8}',
            't' => '\t',
            'n' => '\n',
            'f' => '\u{c}',
            'r' => '\r',
            'e' => '\u{1b}',
            '"' | '\\' => kind,
            '{' | '}' | '|' => {
                chars.push(('\\', from + i));
                kind
            }
            'x' => hexadecimal(&mut rest, 2)?,
            'u' => hexadecimal(&mut rest, 4)?,
            'U' => hexadecimal(&mut rest, 8)?,
            _ if kind.is_ascii_whitespace() => {
                while rest.next_if(|(_, c)| c.is_ascii_whitespace()).is_some() {}
                continue;
            }
            _ => return None,
        };
        chars.push((plain, from + i));
    }
    Some(chars)
}

fn hexadecimal(rest: &mut impl Iterator<Item = (usize, char)>, digits: usize) -> Option<char> {
    let code: String = rest.take(digits).map(|(_, c)| c).collect();
    char::from_u32(u32::from_str_radix(&code, 16).ok()?)
}
