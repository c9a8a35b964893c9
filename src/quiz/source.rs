//! The reader of what authors write: module files of the bank, and the input of `motus decide`.
//!
//! In reading order: the characters and their places, the problems, TOML's own errors, strings,
//! tables, marks, names of facts, the facts gathered and settled, then the file's parts.
//! **Invariant:** a file is read whole or refused whole, with every problem at its line and column;
//! nothing here opens a file.

mod case;
mod conflict;
mod entries;
mod inquiry;
mod marks;
mod module;
mod name;
mod nearest;
mod page;
mod place;
mod problem;
mod question;
mod silence;
mod situation;
mod stated;
mod syntax;
mod words;
mod written;

pub use inquiry::read_inquiry;
pub use name::ANOTHER;
pub use nearest::{instead, instead_of_meant};
pub use problem::Problem;
pub use stated::Assume;

use super::bank::{Bank, Case, Module};
use super::question::Question;
use entries::Entries;
use module::{Identity, Sort};
use place::Text;
use problem::Report;
use std::collections::HashMap;
use toml::de::DeTable;

/// Reads a module file.
///
/// # Errors
/// Every problem of the file, in its order.
pub fn read_module(file: &str, bytes: &[u8]) -> Result<Module, Vec<Problem>> {
    let Read { module, problems, .. } = read(file, bytes, &mut Seen::new());
    module.filter(|_| problems.is_empty()).ok_or(problems)
}

/// Reads a whole bank, its modules in the order of their files' names.
///
/// # Errors
/// Every problem of every file.
pub fn compile(files: &[(String, Vec<u8>)]) -> Result<Bank, Vec<Problem>> {
    let Survey { modules, problems, .. } = survey(files);
    if problems.is_empty() { Ok(Bank { modules }) } else { Err(problems) }
}

/// What can be read of a folder of module files.
#[derive(Debug, Default)]
pub struct Survey {
    /// The modules that could be read, in the order of their files' names.
    pub modules: Vec<Module>,
    /// The cases without a problem of files that have problems elsewhere.
    pub apart: Vec<Case>,
    /// File, line and column of each question, by its identity.
    pub places: HashMap<String, (String, usize, usize)>,
    /// Every problem of every file.
    pub problems: Vec<Problem>,
}

impl Survey {
    /// Every question that can be asked of the law, with its case.
    pub fn questions(&self) -> impl Iterator<Item = (&Case, &Question)> {
        let cases = self.modules.iter().flat_map(|m| &m.cases).chain(&self.apart);
        cases.flat_map(|case| case.questions.iter().map(move |question| (case, question)))
    }
}

/// Reads all that can be read.
pub fn survey(files: &[(String, Vec<u8>)]) -> Survey {
    let mut files: Vec<&(String, Vec<u8>)> = files.iter().collect();
    files.sort_by(|a, b| a.0.cmp(&b.0));
    let (mut all, mut seen) = (Survey::default(), Seen::new());
    for (file, bytes) in files {
        let Read { module, faultless, places, problems } = read(file, bytes, &mut seen);
        match module.filter(|_| problems.is_empty()) {
            Some(module) => all.modules.push(module),
            None => all.apart.extend(faultless),
        }
        all.places.extend(places);
        all.problems.extend(problems);
    }
    all
}

/// The identities of the bank, each with the place where it was first read.
type Seen = HashMap<(Sort, String), String>;

/// What was read of a file.
struct Read {
    module: Option<Module>,
    faultless: Vec<Case>,
    /// Where each question stands.
    places: Vec<(String, (String, usize, usize))>,
    problems: Vec<Problem>,
}

fn read(file: &str, bytes: &[u8], seen: &mut Seen) -> Read {
    let (mut report, mut identities) = (Report::default(), Vec::new());
    let text = Text::read(file, bytes, &mut report);
    let (table, errors) = DeTable::parse_recoverable(&text.words);
    syntax::tell(&errors, table.get_ref(), &text, &mut report);
    let (module, faultless) =
        module::read(Entries::new(table.get_ref(), 0, &text), &mut identities, &mut report);
    let mut places = Vec::new();
    for Identity { sort, id, at } in identities {
        let (line, column) = text.place(at);
        if sort == Sort::Question {
            places.push((id, (file.to_owned(), line, column)));
        } else if let Some(first) = seen.get(&(sort, id.clone())) {
            let message = format!("« {id} » est déjà {} en {first}", sort.french());
            report.wrong(at, message, "donnez une autre identité à l’un des deux");
        } else {
            seen.insert((sort, id), format!("{file}:{line}"));
        }
    }
    Read { module, faultless, places, problems: report.told(&text) }
}
