//! A language's messages as the page reads them: one line each, in the order of the first language.
//!
//! In a line `{0}` is the first value and `{0?one:…|2:…|…}` a choice by it: the words after the
//! number or the name that it is, else after its category of plural, else those without a key.

use crate::file::File;
use crate::pattern::{Arm, Kind, Part, variables};
use crate::{Language, Typeset};
use fnv::FnvHasher;
use std::hash::Hasher;

/// The messages of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalogue {
    /// The language.
    pub language: Language,
    /// Its own name.
    pub name: String,
    /// The lines, each ended.
    pub lines: String,
}

impl Catalogue {
    pub(crate) fn of(file: &File<'_>, first: &File<'_>, typeset: Typeset<'_>) -> Self {
        let mut lines = String::new();
        for message in &first.messages {
            let names = message.variables();
            let names: Vec<_> = names.iter().map(|one| one.name.as_str()).collect();
            if let Some(own) = file.find(&message.id) {
                lines.push_str(&line(&own.parts, &names, &|pieces| {
                    typeset(file.language.tag, pieces)
                }));
            }
            lines.push('\n');
        }
        let name =
            file.find(crate::rust::NAME).map(|message| crate::pattern::shown(&message.parts));
        Self { language: file.language, name: name.unwrap_or_default(), lines }
    }

    /// The name of its file beside the page, with the mark of its content.
    pub fn file_name(&self) -> String {
        let mut mark = FnvHasher::default();
        mark.write(self.lines.as_bytes());
        format!("messages-{}.{:016x}.bin", self.language.tag, mark.finish())
    }
}

fn line(parts: &[Part], names: &[&str], typeset: &dyn Fn(&[&str]) -> Vec<String>) -> String {
    let stands_for = |part: &Part| match part {
        Part::Words(words) => words.clone(),
        // What typography sees of it: a digit or a letter.
        Part::Value(one) if one.kind == Kind::Number => "0".to_owned(),
        Part::Value(_) | Part::Select { .. } => "x".to_owned(),
    };
    let pieces: Vec<String> = parts.iter().map(stands_for).collect();
    let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
    let set = typeset(&pieces);
    let place = |name: &str| names.iter().position(|known| *known == name).unwrap_or_default();
    parts
        .iter()
        .zip(set)
        .map(|(part, set)| match part {
            Part::Words(_) => set,
            Part::Value(one) => format!("{{{}}}", place(&one.name)),
            Part::Select { by, arms } => {
                let arms: Vec<String> =
                    sorted(arms).into_iter().map(|one| arm(one, names, typeset)).collect();
                format!("{{{}?{}}}", place(&by.name), arms.join("|"))
            }
        })
        .collect()
}

/// Numbers come before categories, since « 1 » is more exact than « one »; the default comes last.
fn sorted(arms: &[Arm]) -> Vec<&Arm> {
    let mut arms: Vec<&Arm> = arms.iter().collect();
    arms.sort_by_key(|arm| (arm.default, arm.key.parse::<usize>().is_err()));
    arms
}

fn arm(arm: &Arm, names: &[&str], typeset: &dyn Fn(&[&str]) -> Vec<String>) -> String {
    let key = if arm.default { "" } else { &arm.key };
    [key, ":", &line(&arm.parts, names, typeset)].concat()
}

/// Whether a message has a value that is content.
pub(crate) fn has_content(parts: &[Part]) -> bool {
    variables(parts).iter().any(|one| one.kind == Kind::Content)
}
