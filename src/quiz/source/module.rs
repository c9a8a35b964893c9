//! A module file: its head and its cases.

use super::case;
use super::entries::Entries;
use super::problem::Report;
use super::words::Words;
use crate::quiz::bank::{Case, Module};
use crate::quiz::typography::french;

/// An identity of a file, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Identity {
    /// What it names.
    pub sort: Sort,
    /// The identity.
    pub id: String,
    /// Where it stands.
    pub at: usize,
}

/// What an identity names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sort {
    /// A module.
    Module,
    /// A case.
    Case,
    /// A question, of which the case alone makes sure that it is named once.
    Question,
}

impl Sort {
    /// What it is called.
    pub const fn french(self) -> &'static str {
        match self {
            Self::Module => "un module",
            Self::Case => "un cas",
            Self::Question => "une question",
        }
    }
}

/// Reads a module, nothing where the report says why; and those of its cases of which it says nothing.
pub(super) fn read(
    root: Entries,
    identities: &mut Vec<Identity>,
    report: &mut Report,
) -> (Option<Module>, Vec<Case>) {
    root.only(&["id", "title", "summary", "case"], report);
    let id = root.identity("id", "\"mineurs\"", report);
    if let Some((id, at)) = &id {
        identities.push(Identity { sort: Sort::Module, id: id.clone(), at: *at });
    }
    let title = root.line("title", "\"Mineurs et personnes vulnérables\"", report);
    let summary = root.line("summary", "\"Ce que l’on apprend ici.\"", report);
    if root.lacks("case") {
        report.missing(root.at, "ce module n’a aucun cas", "ajoutez un cas sous un titre [[case]]");
    }
    let (mut cases, mut faultless) = (Vec::new(), Vec::new());
    for entries in root.tables("case", report) {
        let before = report.len();
        let case = case::read(entries, identities, report);
        faultless.extend(case.clone().filter(|_| report.len() == before));
        cases.push(case);
    }
    let module = || {
        Some(Module {
            id: id?.0,
            title: typeset(&title?),
            summary: typeset(&summary?),
            cases: cases.into_iter().collect::<Option<_>>()?,
        })
    };
    // Where the file is not TOML, a case may have lost what stands in it.
    (module(), if report.is_toml() { faultless } else { Vec::new() })
}

/// Our own words of one line, typeset.
pub(super) fn typeset(words: &Words) -> String {
    french(words.value().trim())
}
