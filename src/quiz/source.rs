//! The reader of what authors write: module files of the bank, and the input of `motus decide`.
//!
//! In reading order: the characters and their places, the problems, TOML's own errors, strings,
//! tables, marks, names of facts, the facts gathered and settled, then the file's parts.
//! **Invariant:** a file is read whole or refused whole, with every problem at its line and column;
//! nothing here opens a file.

mod case;
mod entries;
mod inquiry;
mod marks;
mod module;
mod name;
mod nearest;
mod place;
mod problem;
mod question;
mod situation;
mod stated;
mod syntax;
mod words;
mod written;

pub use inquiry::read_inquiry;
pub use problem::Problem;
pub use stated::Assume;

use super::bank::{Bank, Module};
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
    let (module, problems) = read(file, bytes, &mut Seen::new());
    module.filter(|_| problems.is_empty()).ok_or(problems)
}

/// Reads a whole bank, its modules in the order of their files' names.
///
/// # Errors
/// Every problem of every file.
pub fn compile(files: &[(String, Vec<u8>)]) -> Result<Bank, Vec<Problem>> {
    let mut files: Vec<&(String, Vec<u8>)> = files.iter().collect();
    files.sort_by(|a, b| a.0.cmp(&b.0));
    let (mut modules, mut problems, mut seen) = (Vec::new(), Vec::new(), Seen::new());
    for (file, bytes) in files {
        let (module, own) = read(file, bytes, &mut seen);
        modules.extend(module);
        problems.extend(own);
    }
    if problems.is_empty() { Ok(Bank { modules }) } else { Err(problems) }
}

/// The identities of the bank, each with the place where it was first read.
type Seen = HashMap<(Sort, String), String>;

fn read(file: &str, bytes: &[u8], seen: &mut Seen) -> (Option<Module>, Vec<Problem>) {
    let (mut report, mut identities) = (Report::default(), Vec::new());
    let text = Text::read(file, bytes, &mut report);
    let (table, errors) = DeTable::parse_recoverable(&text.words);
    syntax::tell(&errors, table.get_ref(), &text, &mut report);
    let module =
        module::read(Entries::new(table.get_ref(), 0, &text), &mut identities, &mut report);
    for Identity { sort, id, at } in identities {
        let place = format!("{file}:{}", text.line(at));
        if let Some(first) = seen.get(&(sort, id.clone())) {
            let message = format!("« {id} » est déjà {} en {first}", sort.french());
            report.wrong(at, message, "donnez une autre identité à l’un des deux");
        } else {
            seen.insert((sort, id), place);
        }
    }
    (module, report.told(&text))
}
