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

/// The files of one folder: a language, a path and a text each.
type Files = Vec<(Language, String, String)>;

/// Compiles the files of these languages, given as path and text; or tells all that is wrong.
pub fn compile(
    files: &[(Language, String, String)],
    typeset: Typeset<'_>,
) -> Result<Compiled, Vec<Problem>> {
    compile_all(&[files.to_vec()], typeset)
}

/// Where the messages stand: those of the light program, then those that the house has besides.
pub const FOLDERS: [&str; 2] = ["src/app/messages", "src/app/messages/house"];

/// Compiles the files `<tag>.ftl` of one of the page's programs into one catalogue a language; paths are
/// told as from `root`.
pub fn compile_page(
    root: &std::path::Path,
    house: bool,
    typeset: Typeset<'_>,
) -> Result<Compiled, Vec<Problem>> {
    let folders = FOLDERS.iter().take(if house { 2 } else { 1 });
    let all: Result<Vec<Files>, _> = folders.map(|folder| read(root, folder)).collect();
    compile_all(&all?, typeset)
}

fn read(root: &std::path::Path, folder: &str) -> Result<Files, Vec<Problem>> {
    let file = |language: Language| {
        let path = [folder, "/", language.tag, ".ftl"].concat();
        let text = std::fs::read_to_string(root.join(&path));
        let text = text.map_err(|why| vec![Problem::of_file(&path, &why.to_string())])?;
        Ok((language, path, text))
    };
    LANGUAGES.into_iter().map(file).collect()
}

fn compile_all(folders: &[Files], typeset: Typeset<'_>) -> Result<Compiled, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut read: Vec<Vec<File>> = Vec::new();
    for files in folders {
        let one = files
            .iter()
            .map(|(language, path, text)| File::read(*language, path, text, &mut problems));
        read.push(one.collect());
    }
    let folders = read;
    let firsts: Vec<&File> = folders.iter().filter_map(|files| files.first()).collect();
    let Some(first) = firsts.first() else { return Err(problems) };
    agree::named(first, &mut problems);
    agree::apart(&firsts, &mut problems);
    for (first, files) in firsts.iter().zip(&folders) {
        for other in files.iter().skip(1) {
            agree::agree(first, other, &mut problems);
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let of_folder = |(first, files): (&&File, &Vec<File>)| {
        files.iter().map(|file| Catalogue::of(file, first, typeset)).collect::<Vec<_>>()
    };
    let catalogues = firsts.iter().zip(&folders).map(of_folder).reduce(|mut all, more| {
        for (one, more) in all.iter_mut().zip(more) {
            one.lines.push_str(&more.lines);
        }
        all
    });
    let catalogues = catalogues.unwrap_or_default();
    Ok(Compiled { rust: rust::functions(&firsts, &catalogues), catalogues })
}
