//! The paragraphs of a case's text while its characters come in, and their typesetting.

use crate::quiz::bank::Span;
use crate::quiz::typography::french_pieces;

/// The paragraphs while they are read: white space is one space, an empty line ends a paragraph.
#[derive(Default)]
pub(super) struct Page {
    paragraphs: Vec<Vec<(String, Option<u8>)>>,
    current: Vec<(String, Option<u8>)>,
    space: bool,
    breaks: usize,
}

impl Page {
    /// Adds a character, of the words of a mark or of none.
    pub fn put(&mut self, c: char, mark: Option<u8>) {
        if matches!(c, ' ' | '\t' | '\r' | '\n') {
            self.space = true;
            self.breaks += usize::from(c == '\n');
            return;
        }
        if self.breaks > 1 {
            self.end_paragraph();
        }
        self.breaks = 0;
        if std::mem::take(&mut self.space)
            && let Some((_, last)) = self.current.last()
        {
            let within = mark.filter(|m| *last == Some(*m));
            self.push(' ', within);
        }
        self.push(c, mark);
    }

    /// The edge of a mark: line breaks on its two sides do not make an empty line.
    pub fn edge(&mut self) {
        if self.breaks == 1 {
            self.breaks = 0;
        }
    }

    fn push(&mut self, c: char, mark: Option<u8>) {
        match self.current.last_mut() {
            Some((words, same)) if *same == mark => words.push(c),
            _ => self.current.push((c.to_string(), mark)),
        }
    }

    /// The paragraphs, typeset.
    pub fn typeset(mut self) -> Vec<Vec<Span>> {
        self.end_paragraph();
        self.paragraphs.into_iter().map(typeset).collect()
    }

    fn end_paragraph(&mut self) {
        let paragraph = std::mem::take(&mut self.current);
        if !paragraph.is_empty() {
            self.paragraphs.push(paragraph);
        }
        self.space = false;
    }
}

fn typeset(paragraph: Vec<(String, Option<u8>)>) -> Vec<Span> {
    let pieces: Vec<&str> = paragraph.iter().map(|(words, _)| words.as_str()).collect();
    let set = french_pieces(&pieces);
    set.into_iter()
        .zip(&paragraph)
        .map(|(words, (_, mark))| match mark {
            Some(mark) => Span::Mark { words, mark: usize::from(*mark) },
            None => Span::Plain(words),
        })
        .collect()
}
