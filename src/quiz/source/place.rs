//! The characters of a file, and the line and column of each.

use super::problem::Report;

/// More than any module of cases needs.
const LARGEST: usize = 1 << 20;

/// A file as text.
#[derive(Debug)]
pub(super) struct Text<'a> {
    /// The file, as the caller named it.
    pub file: &'a str,
    /// Its characters; what was no character stands as U+FFFD.
    pub words: String,
    /// The byte at which each line begins.
    starts: Vec<usize>,
}

impl<'a> Text<'a> {
    /// Reads UTF-8, with or without a byte order mark; what is not UTF-8 goes into the report.
    pub fn read(file: &'a str, bytes: &[u8], report: &mut Report) -> Self {
        let mut words = String::new();
        let (mut first, mut count) = (None, 0_usize);
        let readable = bytes.len() <= LARGEST;
        let wide = bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]);
        for chunk in
            bytes.get(..if readable { bytes.len() } else { 0 }).unwrap_or(&[]).utf8_chunks()
        {
            words.push_str(chunk.valid());
            if !chunk.invalid().is_empty() {
                first.get_or_insert(words.len());
                count += 1;
                words.push(char::REPLACEMENT_CHARACTER);
            }
        }
        if let Some(rest) = words.strip_prefix('\u{feff}') {
            first = first.map(|at| at.saturating_sub('\u{feff}'.len_utf8()));
            words = rest.to_owned();
        }
        if wide {
            words.clear();
        }
        if let Some(at) = first {
            report.syntax(
                at,
                format!("{} que l’on ne peut lire en UTF-8", octets(count)),
                "enregistrez le fichier en UTF-8",
            );
        }
        if !readable {
            report.syntax(
                0,
                format!("fichier de {} octets, la limite est de {LARGEST}", bytes.len()),
                "vérifiez que c’est le bon fichier, ou faites-en plusieurs",
            );
        }
        let starts =
            std::iter::once(0).chain(words.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { file, words, starts }
    }

    /// Line and column, from 1, of a byte. What comes after the last word is placed behind it.
    pub fn place(&self, at: usize) -> (usize, usize) {
        let at = self.within(at);
        let line = self.line(at);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self
            .words
            .get(start..)
            .map_or(0, |rest| rest.char_indices().take_while(|(i, _)| start + i < at).count());
        (line, column + 1)
    }

    /// Line, from 1, of a byte.
    pub fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= self.within(at)).max(1)
    }

    fn within(&self, at: usize) -> usize {
        at.min(self.words.trim_end().len())
    }
}

fn octets(count: usize) -> String {
    if count == 1 { "un octet".to_owned() } else { format!("{count} suites d’octets") }
}
