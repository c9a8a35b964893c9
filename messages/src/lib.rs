//! Compiles the interface's messages: one Fluent file a language, held to each other.
//!
//! [`compile`] reads the files, tells every problem at its place, and gives what the page is made
//! with: a Rust function for each message, so that a missing message or value does not compile, and
//! a catalogue for each language, the same messages in the same order.
//!
//! Of Fluent it takes texts, values (`{ $title }`), numbers and plurals, days (`DATETIME($day)`),
//! shares (`NUMBER($part, style: "percent")`), choices between named values, and one function more:
//! `CONTENT($title)` is a value that has a language of its own, not that of the interface.

mod agree;
mod catalogue;
mod file;
mod pattern;
mod problem;
mod rust;

pub use catalogue::Catalogue;
pub use problem::Problem;

use file::File;

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, the name of its file and the `lang` of the page.
    pub tag: &'static str,
    /// The categories of its plurals (CLDR, cardinals of whole numbers); `other` is one.
    pub plurals: &'static [&'static str],
}

/// The languages, in the order in which they are offered. The first is in the program; the others
/// are held to it, and fetched when they are asked for.
pub const LANGUAGES: [Language; 3] = [
    Language { tag: "fr", plurals: &["one", "many", "other"] },
    Language { tag: "nl", plurals: &["one", "other"] },
    Language { tag: "en", plurals: &["one", "other"] },
];

/// Sets the pieces of one text as its language prints them: given its tag and the pieces.
pub type Typeset<'a> = &'a dyn Fn(&str, &[&str]) -> Vec<String>;

/// What the page is made with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compiled {
    /// The Rust functions, for `src/app/messages.rs`.
    pub rust: String,
    /// The catalogues, in the order of the languages.
    pub catalogues: Vec<Catalogue>,
}

/// Compiles the files of these languages, given as path and text; or tells all that is wrong.
pub fn compile(
    files: &[(Language, String, String)],
    typeset: Typeset<'_>,
) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let files: Vec<File> = files
        .iter()
        .map(|(language, path, text)| File::read(*language, path, text, &mut problems))
        .collect();
    let Some((first, others)) = files.split_first() else { return Err(problems) };
    agree::named(first, &mut problems);
    for other in others {
        agree::agree(first, other, &mut problems);
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let catalogues: Vec<_> = files.iter().map(|file| Catalogue::of(file, first, typeset)).collect();
    Ok(Compiled { rust: rust::functions(first, &catalogues), catalogues })
}

/// Reads the files `<tag>.ftl` of a folder and compiles them; paths are told as from `root`.
pub fn compile_folder(
    root: &std::path::Path,
    folder: &str,
    typeset: Typeset<'_>,
) -> Result<Compiled, Vec<Problem>> {
    let mut files = Vec::new();
    for language in LANGUAGES {
        let path = [folder, "/", language.tag, ".ftl"].concat();
        let text = std::fs::read_to_string(root.join(&path));
        let text = text.map_err(|why| vec![Problem::of_file(&path, &why.to_string())])?;
        files.push((language, path, text));
    }
    compile(&files, typeset)
}
