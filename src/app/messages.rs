//! The words of the interface, in the language that the learner reads.
//!
//! They stand in `messages/*.ftl`, one Fluent file a language. The build holds the files to each
//! other and writes a function of [`say`] for each message: `say::check()`, `say::place(4, 9)`.
//! French is in the program; another language is a catalogue, a file fetched when it is asked for.
//!
//! What the law and the bank say is no message: it keeps its own language, in an element that says
//! so (`element::french`), or within a message as content, which makes it [`Words`].

mod catalogue;
mod words;

pub use catalogue::Catalogue;
pub use words::Words;

use super::platform;
use catalogue::Value;
use std::cell::Cell;

/// A language of the interface, by its position among [`say::LANGUAGES`].
pub type Place = usize;

/// What the page knows of a language before its catalogue has come.
pub struct Language {
    /// Its tag, for `lang`.
    pub tag: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// The file of its catalogue, beside the page.
    pub file: &'static str,
}

/// One function a message; the light program has no need of those of the house.
#[cfg_attr(not(feature = "house"), allow(dead_code))]
pub mod say {
    use super::{Language, Value, Words};
    use crate::law::Date;
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

thread_local! {
    static SPOKEN: Cell<Catalogue> = const { Cell::new(Catalogue::FRENCH) };
}

/// The catalogue that is spoken.
pub fn spoken() -> Catalogue {
    SPOKEN.get()
}

/// Says all that follows from this catalogue; gives the tag of its language.
pub fn speak(catalogue: Catalogue) -> &'static str {
    SPOKEN.set(catalogue);
    let tag = say::LANGUAGES.get(catalogue.language).map_or("", |language| language.tag);
    platform::set_document_language(tag);
    tag
}

/// Leaves a language that was asked for, and has not come, to the program that goes on.
pub fn hand_on(language: Place) {
    if let Some(wanted) = say::LANGUAGES.get(language).filter(|_| language != spoken().language) {
        platform::set_document_language(wanted.tag);
        platform::choose_language(wanted.tag);
    }
}

/// The file of a language's catalogue, beside the page.
pub fn file(language: Place) -> &'static str {
    say::LANGUAGES.get(language).map_or("", |language| language.file)
}

/// The language to begin with: the one chosen before, else the browser's own, else French.
pub fn preferred(chosen: Option<&str>, browser: Option<&str>) -> Place {
    let of = |tag: &str| say::LANGUAGES.iter().position(|one| tag.starts_with(one.tag));
    chosen.and_then(of).or_else(|| browser.and_then(of)).unwrap_or_default()
}

/// A message that takes no value.
#[inline(never)]
fn line(message: usize) -> &'static str {
    spoken().line(message)
}

fn text(message: usize, values: &[Value<'_>]) -> String {
    words(message, values).plain()
}

#[inline(never)]
fn words(message: usize, values: &[Value<'_>]) -> Words {
    spoken().say(message, values, &|number| platform::plural(say::locale(), number))
}

/// French writes « 1er », which browsers do not.
fn day(date: crate::law::Date) -> String {
    if spoken().language == 0 { date.french() } else { platform::day(say::locale(), date.parts()) }
}

/// A number in figures; the light program has none that a language would part into thousands.
pub fn number(number: usize) -> String {
    #[cfg(feature = "house")]
    if number > 999 {
        return platform::number(say::locale(), number);
    }
    number.to_string()
}

#[cfg(test)]
mod tests;
