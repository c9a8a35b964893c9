//! The text of a case: paragraphs of words, of which some stand in marks that state facts.
//!
//! `{fact=value fact=value|the words}`; `\{`, `\}` and `\|` stand for themselves.

use super::page::Page;
use super::problem::Report;
use super::words::Words;
use crate::quiz::bank::Span;

/// A run of characters of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// The characters.
    pub words: String,
    /// Where the first one stands.
    pub at: usize,
}

/// `fact=value+value`, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Statement {
    /// The fact.
    pub name: Token,
    /// Its values.
    pub values: Vec<Token>,
    /// Position of the mark that states it; none outside the text.
    pub mark: Option<u8>,
}

/// A text that was read.
#[derive(Debug, Default)]
pub(super) struct Marked {
    /// Its paragraphs, typeset.
    pub paragraphs: Vec<Vec<Span>>,
    /// What its marks state, in order.
    pub statements: Vec<Statement>,
}

/// The remedy for a mark that is not one.
const LIKE: &str = "une marque s’écrit {fait=valeur|les mots}";

/// Reads a text.
pub(super) fn read(words: &Words, report: &mut Report) -> Marked {
    let mut reader = Reader {
        chars: &words.chars,
        page: Page::default(),
        statements: Vec::new(),
        marks: 0,
        unclosed: false,
        report,
    };
    while let Some((c, at)) = reader.next() {
        match c {
            '\\' if reader.escaped().is_some() => {}
            '{' => reader.mark(at),
            '}' if std::mem::take(&mut reader.unclosed) => {}
            '}' => reader.report.wrong(
                at,
                "« } » sans « { »",
                "ouvrez la marque, ou écrivez \\} pour une accolade du texte",
            ),
            _ => reader.page.put(c, None),
        }
    }
    let Reader { page, statements, .. } = reader;
    let paragraphs = page.typeset();
    if paragraphs.is_empty() && report.is_empty() {
        report.wrong(
            words.start,
            "le texte du cas est vide",
            "racontez le cas en deux à six phrases",
        );
    }
    Marked { paragraphs, statements }
}

struct Reader<'w, 'r> {
    chars: &'w [(char, usize)],
    page: Page,
    statements: Vec<Statement>,
    marks: usize,
    /// A mark was not closed, so that a brace that closes one may still come.
    unclosed: bool,
    report: &'r mut Report,
}

impl Reader<'_, '_> {
    fn next(&mut self) -> Option<(char, usize)> {
        let (first, rest) = self.chars.split_first()?;
        self.chars = rest;
        Some(*first)
    }

    fn peek(&self) -> Option<char> {
        self.chars.first().map(|(c, _)| *c)
    }

    /// Takes the character that a backslash has just made plain.
    fn escaped(&mut self) -> Option<()> {
        let c = self.peek().filter(|c| matches!(c, '{' | '}' | '|'))?;
        self.next();
        self.page.put(c, None);
        Some(())
    }

    /// Reads a mark whose brace, at this byte, has just been passed.
    fn mark(&mut self, at: usize) {
        self.unclosed = false;
        self.page.edge();
        let header = self.chars;
        let end = header.iter().position(|(c, _)| matches!(c, '|' | '{' | '}'));
        let end = end.filter(|end| !has_blank_line(header.get(..*end).unwrap_or_default()));
        let Some((header, rest)) = end.and_then(|end| header.split_at_checked(end)) else {
            self.report.wrong(at, "marque jamais fermée", LIKE);
            self.unclosed = true;
            return;
        };
        self.chars = rest;
        match self.peek() {
            Some('|') => {}
            Some('{') => return self.nested(at),
            _ => {
                self.report.wrong(at, "marque sans mots", LIKE);
                self.next();
                return;
            }
        }
        self.next();
        let mark = self.number(at);
        let before = self.statements.len();
        self.statements.extend(statements(header, mark, self.report));
        if before == self.statements.len() && header.iter().all(|(c, _)| c.is_whitespace()) {
            self.report.wrong(at, "marque qui n’énonce aucun fait", LIKE);
        }
        self.marked_words(at, mark);
    }

    fn number(&mut self, at: usize) -> Option<u8> {
        let number = u8::try_from(self.marks).ok();
        if number.is_none() {
            self.report.wrong(at, "plus de 256 marques dans un cas", "faites-en plusieurs cas");
        }
        self.marks += 1;
        number
    }

    fn nested(&mut self, at: usize) {
        let inner = self.chars.first().map_or(at, |(_, at)| *at);
        self.report.wrong(
            inner,
            "marque dans une marque",
            "fermez la première par « } » avant d’en ouvrir une autre",
        );
        self.skip_to_brace();
    }

    /// Passes the brace that closes what is open, to go on reading behind it.
    fn skip_to_brace(&mut self) {
        let mut depth = 1;
        while let Some((c, _)) = self.next() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 || begins_blank_line(self.chars) {
                return;
            }
        }
    }

    fn marked_words(&mut self, at: usize, mark: Option<u8>) {
        let mut blank = true;
        loop {
            if begins_blank_line(self.chars) || self.chars.is_empty() {
                self.report.wrong(
                    at,
                    "marque jamais fermée",
                    "fermez-la par « } » dans le même paragraphe",
                );
                self.unclosed = true;
                return;
            }
            let Some((c, here)) = self.next() else { return };
            let plain = match (c, self.peek()) {
                ('\\', Some(next @ ('{' | '}' | '|'))) => {
                    self.next();
                    next
                }
                ('}', _) => {
                    self.page.edge();
                    break;
                }
                ('{', _) => {
                    self.report.wrong(
                        here,
                        "marque dans une marque",
                        "fermez la première par « } » avant d’en ouvrir une autre",
                    );
                    self.skip_to_brace();
                    blank = false;
                    continue;
                }
                ('|', _) => {
                    self.report.wrong(
                        here,
                        "« | » de trop dans une marque",
                        "effacez-le, ou écrivez \\|",
                    );
                    continue;
                }
                _ => c,
            };
            blank &= plain.is_whitespace();
            self.page.put(plain, mark);
        }
        if blank {
            self.report.wrong(at, "les mots de la marque manquent", LIKE);
        }
    }
}

/// Reads `fact=value fact=value+value`; spaces may stand around `=` and `+`.
fn statements(header: &[(char, usize)], mark: Option<u8>, report: &mut Report) -> Vec<Statement> {
    let mut statements = Vec::new();
    let mut tokens = tokens(header).into_iter().peekable();
    while let Some(name) = tokens.next() {
        if tokens.next_if(|t| t.words == "=").is_none() {
            let (message, remedy) = match name.words.as_str() {
                "=" | "+" => (
                    format!("« {} » sans fait devant", name.words),
                    "écrivez fait=valeur".to_owned(),
                ),
                words => (format!("« {words} » n’énonce rien"), format!("écrivez {words}=valeur")),
            };
            report.wrong(name.at, message, remedy);
            continue;
        }
        let mut values = Vec::new();
        while let Some(value) = tokens.next_if(|t| t.words != "=" && t.words != "+") {
            values.push(value);
            if tokens.next_if(|t| t.words == "+").is_none() {
                break;
            }
        }
        if values.is_empty() {
            let words = &name.words;
            report.wrong(
                name.at,
                format!("« {words} » sans valeur"),
                format!("écrivez {words}=valeur"),
            );
            continue;
        }
        statements.push(Statement { name, values, mark });
    }
    statements
}

/// The words of a header; `=` and `+` are words of their own.
pub(super) fn tokens(chars: &[(char, usize)]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut open = false;
    for (c, at) in chars {
        let sign = matches!(c, '=' | '+');
        match tokens.last_mut().filter(|_| open && !sign && !c.is_whitespace()) {
            Some(token) => token.words.push(*c),
            None if c.is_whitespace() => {}
            None => tokens.push(Token { words: c.to_string(), at: *at }),
        }
        open = !sign && !c.is_whitespace();
    }
    tokens
}

fn has_blank_line(chars: &[(char, usize)]) -> bool {
    (0..chars.len()).any(|from| chars.get(from..).is_some_and(begins_blank_line))
}

/// Whether the line ends here and the next one is empty.
fn begins_blank_line(chars: &[(char, usize)]) -> bool {
    let Some((('\n', _), rest)) = chars.split_first() else { return false };
    rest.iter().map(|(c, _)| *c).find(|c| !matches!(c, ' ' | '\t' | '\r')) == Some('\n')
}
