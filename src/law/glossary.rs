//! The terms of the field, each in one or two plain sentences, with its names in Dutch and English.

/// A term.
#[derive(Debug)]
pub struct Term {
    /// `etat-de-necessite`: its address.
    pub id: &'static str,
    /// Its name in French.
    pub fr: &'static str,
    /// Its name in Dutch.
    pub nl: &'static str,
    /// What it is in English.
    pub en: &'static str,
    /// What it means, in French.
    pub says: &'static str,
    /// The articles where it plays, `act:article`.
    pub articles: &'static [&'static str],
    /// Other terms to read with it.
    pub see: &'static [&'static str],
}

include!(concat!(env!("OUT_DIR"), "/glossary.rs"));

/// The term of that identity.
pub fn term(id: &str) -> Option<&'static Term> {
    TERMS.iter().find(|t| t.id == id)
}
