//! The keys and values of a TOML table, each with its place, and what is asked of them.

use super::nearest::{instead, nearest};
use super::place::Text;
use super::problem::Report;
use super::words::Words;
use crate::law::Date;
use crate::law::facts::FIRST_DAY;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// A table of the file.
#[derive(Clone, Copy)]
pub(super) struct Entries<'d> {
    table: &'d DeTable<'d>,
    /// Where the table begins.
    pub at: usize,
    /// The file.
    pub text: &'d Text<'d>,
}

/// A value of the file.
pub(super) type Value<'d> = Spanned<DeValue<'d>>;

impl<'d> Entries<'d> {
    /// The table that begins at a byte.
    pub fn new(table: &'d DeTable<'d>, at: usize, text: &'d Text<'d>) -> Self {
        Self { table, at, text }
    }

    /// Every key that is not known here is a problem.
    pub fn only(&self, known: &[&str], report: &mut Report) {
        for key in self.table.keys() {
            let name = key.get_ref().as_ref();
            if !known.contains(&name) {
                report.wrong(
                    key.span().start,
                    format!("clé inconnue « {name} »"),
                    instead(name, known),
                );
            }
        }
    }

    /// Every key with its value, in the order of the file.
    pub fn all(&self) -> Vec<(&'d str, usize, &'d Value<'d>)> {
        in_order(self.table)
    }

    /// The value of a key, and where the key stands.
    pub fn get(&self, key: &str) -> Option<(usize, &'d Value<'d>)> {
        self.table.get_key_value(key).map(|(k, v)| (k.span().start, v))
    }

    /// Whether a key is neither there nor misspelt.
    pub fn lacks(&self, key: &str) -> bool {
        self.table.keys().all(|k| nearest(k.get_ref(), [key]).is_none())
    }

    /// The value of a key that must be there.
    pub fn required(&self, key: &str, example: &str, report: &mut Report) -> Option<&'d Value<'d>> {
        let value = self.get(key);
        if self.lacks(key) {
            report.missing(
                self.at,
                format!("il manque « {key} »"),
                format!("ajoutez une ligne {key} = {example}"),
            );
        }
        value.map(|(_, value)| value)
    }

    /// A string, if it is one.
    pub fn words(&self, value: &Value, report: &mut Report) -> Option<Words> {
        let span = value.span();
        let DeValue::String(string) = value.get_ref() else {
            wrong_type(value, "un texte entre guillemets droits (\")", report);
            return None;
        };
        let raw = self.text.words.get(span.clone()).unwrap_or_default();
        Some(Words::of(raw, span.start, string))
    }

    /// A string of one line in which something is written, without marks.
    pub fn line(&self, key: &str, example: &str, report: &mut Report) -> Option<Words> {
        let value = self.required(key, example, report)?;
        let words = self.words(value, report)?;
        words.check_visible(false, report);
        if words.chars.iter().all(|(c, _)| c.is_whitespace()) {
            report.wrong(
                words.start,
                format!("« {key} » est vide"),
                format!("écrivez par exemple {key} = {example}"),
            );
        }
        if let Some((_, at)) = words.chars.iter().find(|(c, _)| matches!(c, '{' | '}')) {
            report.wrong(
                *at,
                format!("marque dans « {key} »"),
                "les marques, entre accolades, ne vont que dans le texte du cas",
            );
        }
        Some(words)
    }

    /// An identity: small letters without accent, digits, single hyphens.
    pub fn identity(
        &self,
        key: &str,
        example: &str,
        report: &mut Report,
    ) -> Option<(String, usize)> {
        let value = self.required(key, example, report)?;
        let words = self.words(value, report)?;
        let id = words.value();
        if !is_kebab(&id) {
            report.wrong(
                words.start,
                format!("« {id} » ne peut servir d’identité"),
                "n’y mettez que des minuscules sans accent, des chiffres et des traits d’union, 64 au plus",
            );
            return None;
        }
        Some((id, words.start))
    }

    /// The day of the case.
    pub fn date(&self, report: &mut Report) -> Option<Date> {
        let value = self.required("date", "2026-10-14", report)?;
        let DeValue::Datetime(written) = value.get_ref() else {
            wrong_type(value, "une date sans guillemets, comme 2026-10-14", report);
            return None;
        };
        let at = value.span().start;
        if written.time.is_some() {
            report.wrong(
                at,
                "une heure ne sert à rien ici",
                "n’écrivez que le jour, comme 2026-10-14",
            );
            return None;
        }
        let day = written.date?;
        let date = Date::new(day.year, day.month, day.day);
        match date {
            None => report.wrong(at, "ce jour n’existe pas", "écrivez une date comme 2026-10-14"),
            Some(date) if date < FIRST_DAY => report.wrong(
                at,
                format!("le droit d’avant le {} n’est pas dans le programme", FIRST_DAY.french()),
                format!("donnez une date à partir de {FIRST_DAY}"),
            ),
            Some(_) => {}
        }
        date.filter(|d| *d >= FIRST_DAY)
    }

    /// The tables of an array of tables, which may be absent.
    pub fn tables(&self, key: &str, report: &mut Report) -> Vec<Entries<'d>> {
        let Some((_, value)) = self.get(key) else { return Vec::new() };
        let DeValue::Array(list) = value.get_ref() else {
            let remedy = format!("mettez chacun sous un titre [[{key}]]");
            report.missing(value.span().start, format!("« {key} » n’est pas une liste"), remedy);
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in list.iter() {
            match item.get_ref() {
                DeValue::Table(t) => tables.push(Entries::new(t, item.span().start, self.text)),
                _ => wrong_type(item, &format!("une table, sous un titre [[{key}]]"), report),
            }
        }
        tables
    }

    /// The strings of an array, which may be absent.
    pub fn list(&self, key: &str, report: &mut Report) -> Vec<Words> {
        let Some((_, value)) = self.get(key) else { return Vec::new() };
        let DeValue::Array(list) = value.get_ref() else {
            wrong_type(value, "une liste, comme [\"un\", \"deux\"]", report);
            return Vec::new();
        };
        list.iter().filter_map(|item| self.words(item, report)).collect()
    }
}

/// Every key of a table, where it stands, and its value, in the order of the file.
pub(super) fn in_order<'t>(table: &'t DeTable<'t>) -> Vec<(&'t str, usize, &'t Value<'t>)> {
    let mut all: Vec<_> = table
        .iter()
        .map(|(key, value)| (key.get_ref().as_ref(), key.span().start, value))
        .collect();
    all.sort_by_key(|(_, at, _)| *at);
    all
}

/// Says that a value is not what it should be.
pub(super) fn wrong_type(value: &Value, wanted: &str, report: &mut Report) {
    let found = match value.get_ref() {
        DeValue::String(_) => "un texte",
        DeValue::Integer(_) | DeValue::Float(_) => "un nombre",
        DeValue::Boolean(_) => "true ou false",
        DeValue::Datetime(_) => "une date",
        DeValue::Array(_) => "une liste",
        DeValue::Table(_) => "une table",
    };
    report.wrong(value.span().start, format!("c’est {found}"), format!("il faut {wanted}"));
}

/// Whether a name is made of small letters and digits in groups joined by single hyphens.
pub(super) fn is_kebab(name: &str) -> bool {
    let group =
        |g: &str| !g.is_empty() && g.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    name.len() <= 64 && name.split('-').all(group)
}
