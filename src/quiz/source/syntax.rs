//! TOML's own errors, in French.

use super::place::Text;
use super::problem::Report;
use crate::law::Date;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

/// What the parser says, how it is said here, and what to do. The beginning of its words counts.
const PHRASES: &[(&str, &str, &str)] = &[
    (
        "missing escaped value",
        "barre oblique inverse que TOML ne comprend pas",
        "mettez le texte entre trois apostrophes ('''), ou doublez la barre (\\\\)",
    ),
    ("too few unicode", "code de caractère trop court", "écrivez le caractère lui-même"),
    ("invalid comment", "caractère de contrôle dans un commentaire", "effacez-le"),
    ("invalid multi-line basic string", "texte entre \"\"\" jamais fermé", "fermez-le par \"\"\""),
    ("invalid multi-line literal string", "texte entre ''' jamais fermé", "fermez-le par '''"),
    (
        "invalid basic string",
        "texte jamais fermé",
        "fermez le guillemet droit (\") sur la même ligne, ou écrivez le texte entre \"\"\"",
    ),
    (
        "invalid literal string",
        "texte jamais fermé",
        "fermez l’apostrophe (') sur la même ligne, ou écrivez le texte entre '''",
    ),
    (
        "missing opening quote",
        "guillemet droit ouvrant absent",
        "mettez le texte entre guillemets droits (\")",
    ),
    (
        "string values must be quoted",
        "texte sans guillemets",
        "mettez-le entre guillemets droits (\")",
    ),
    ("duplicate key", "clé déjà écrite plus haut", "gardez l’une des deux"),
    ("invalid date", "ce jour n’existe pas", "écrivez une date comme 2026-10-14"),
    ("missing value", "valeur absente", "écrivez une valeur après « = »"),
    ("key with no value", "clé sans valeur", "écrivez « = » et une valeur"),
    ("extra `=`", "« = » de trop", "effacez-le"),
    ("extra assignment", "deux clés sur une ligne", "mettez-les chacune sur sa ligne"),
    ("missing assignment", "« = » absent", "écrivez clé = valeur"),
    ("missing comma between key", "virgule absente", "séparez les clés par une virgule"),
    (
        "missing comma",
        "virgule absente dans une liste, ou liste jamais fermée",
        "séparez les valeurs par une virgule et fermez la liste par « ] »",
    ),
    (
        "unexpected `=` in array",
        "« = » dans une liste, sans doute jamais fermée",
        "fermez la liste par « ] »",
    ),
    ("extra comma", "virgule de trop", "effacez-la"),
    ("unexpected leading zero", "nombre ou date mal écrits", TEXT_OR_DATE),
    ("unexpected sign", "nombre ou date mal écrits", TEXT_OR_DATE),
    (
        "unexpected",
        "il y a autre chose ici que ce que l’on attend",
        "une clé et sa valeur par ligne ; dans un texte, un guillemet droit s’écrit \\\"",
    ),
    ("missing array opening", "liste jamais ouverte", "ouvrez-la par « [ »"),
    ("missing inline table opening", "accolade jamais ouverte", "ouvrez-la par « { »"),
    ("missing comment start", "commentaire sans « # »", "mettez « # » devant"),
    ("missing key", "clé absente devant « = »", "écrivez clé = valeur"),
    ("invalid inline table", "accolades mal écrites", "écrivez { clé = valeur, autre = valeur }"),
    ("invalid key", "clé mal écrite", "écrivez clé = valeur"),
    ("invalid table", "titre mal écrit", "écrivez [nom], seul sur sa ligne"),
    ("invalid string", "texte mal écrit", "mettez-le entre guillemets droits (\")"),
    ("invalid boolean", "« true » ou « false » mal écrit", "écrivez-le en minuscules"),
    ("unclosed array table", "titre jamais fermé", "fermez-le par « ]] »"),
    ("unclosed array", "liste jamais fermée", "fermez-la par « ] »"),
    ("unclosed inline table", "accolade jamais fermée", "fermez-la par « } »"),
    ("unclosed table", "titre jamais fermé", "fermez-le par « ] »"),
    ("missing table open", "titre jamais ouvert", "ouvrez-le par « [ »"),
    (
        "invalid unquoted key",
        "caractère impossible dans une clé",
        "n’y mettez que des lettres sans accent, des chiffres, - et _",
    ),
    ("unquoted keys cannot be empty", "clé absente devant « = »", "écrivez clé = valeur"),
    ("keys cannot be multi-line", "clé sur plusieurs lignes", "écrivez-la sur une ligne"),
    (
        "cannot extend value",
        "cette clé a déjà sa valeur ou ses accolades, que l’on ne complète pas",
        "dites tout dans les accolades, ou chaque fait sur sa ligne : danger.near = \"now\"",
    ),
    ("cannot recurse further", "trop de niveaux imbriqués", "trois suffisent partout"),
    ("recursion limit", "trop de niveaux imbriqués", "trois suffisent partout"),
    (
        "carriage return",
        "retour de chariot isolé",
        "enregistrez le fichier avec des fins de ligne ordinaires",
    ),
];

const TEXT_OR_DATE: &str =
    "mettez un texte entre guillemets droits (\"), ou écrivez une date comme 2026-10-14";

/// Those of [`PHRASES`] after which the next line is read for what it is.
const ONE_VALUE: [&str; 3] = ["string values must be quoted", "invalid date", "missing value"];

/// Puts every syntax error into the report, and says the most likely cause once.
pub(super) fn tell(errors: &[Error], table: &DeTable, text: &Text, report: &mut Report) {
    let mut errors: Vec<(Range<usize>, &str)> =
        errors.iter().map(|e| (e.span().unwrap_or(0..0), e.message())).collect();
    errors.sort_by_key(|(span, _)| span.start);
    let of_list = |message: &str| message.contains("array") && !message.contains("table");
    if errors.iter().any(|(_, message)| message.starts_with("unclosed array, "))
        && let Some(at) = errors.iter().find(|(_, m)| of_list(m)).map(|(span, _)| span.start)
    {
        report.unreadable_from(at);
        errors.retain(|(span, message)| span.start < at || (span.start == at && of_list(message)));
    }
    for (span, message) in errors {
        // The escapes of marks are none of TOML's, which keeps them as they are.
        let next = text.words.get(span.start..).unwrap_or_default();
        if message.starts_with("missing escaped value") && next.starts_with(['{', '}', '|']) {
            continue;
        }
        if next.chars().next().is_some_and(|c| c.is_control() && !matches!(c, '\n' | '\r')) {
            report.syntax(span.start, "caractère de contrôle", "effacez-le");
            continue;
        }
        let unquoted = message.starts_with("string values must be quoted");
        if unquoted && next.starts_with(['\n', '\r']) {
            report.value(span.start, "valeur absente", "écrivez une valeur après « = »");
            continue;
        }
        if let Some((at, day)) = date(text, span.start)
            && !message.starts_with("duplicate key")
            && (unquoted || day.is_some())
        {
            let (ours, example) = match day {
                Some(day) => ("une date s’écrit autrement", format!("écrivez date = {day}")),
                None => (
                    "ce n’est pas un jour du calendrier",
                    "écrivez une date comme 2026-10-14".to_owned(),
                ),
            };
            report.value(at, ours, example);
            continue;
        }
        let at = if message.contains("string") { opening(table, &span, text) } else { span.start };
        match PHRASES.iter().find(|(theirs, ..)| message.starts_with(theirs)) {
            Some((theirs, ours, remedy)) if ONE_VALUE.contains(theirs) => {
                report.value(at, *ours, *remedy);
            }
            Some((_, ours, remedy)) => report.syntax(at, *ours, *remedy),
            // All that is left speaks of the digits and signs of a number or a date.
            None => report.value(at, "nombre ou date mal écrits", TEXT_OR_DATE),
        }
    }
}

/// Where the date of the line of a byte stands, if the line is one of a date, and the day that it means,
/// if it is one, written as TOML does not: `2026-9-1`, `01/09/2026`.
fn date(text: &Text, at: usize) -> Option<(usize, Option<Date>)> {
    let start = text.words.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    let line = text.words.get(start..)?.lines().next()?;
    let (key, value) = line.split_once('=').filter(|(key, _)| key.trim() == "date")?;
    let blank = value.len() - value.trim_start().len();
    Some((start + key.len() + 1 + blank, day(value.split('#').next()?.trim())))
}

fn day(written: &str) -> Option<Date> {
    let mut numbers = written.split(['-', '/', '.']).map(|number| number.parse::<u16>().ok());
    let [first, month, last] = [numbers.next()??, numbers.next()??, numbers.next()??];
    let (year, day) = if first > 31 { (first, last) } else { (last, first) };
    Date::new(year, month.try_into().ok()?, day.try_into().ok()?)
        .filter(|_| year > 31 && numbers.next().is_none())
}

/// Where the string that is never closed begins; otherwise where the error is.
fn opening(table: &DeTable, span: &Range<usize>, text: &Text) -> usize {
    let rest = text.words.get(span.start..).unwrap_or_default();
    if !rest.trim_start().is_empty() {
        return span.start;
    }
    last_string(table, span.start).unwrap_or(span.start)
}

fn last_string(table: &DeTable, end: usize) -> Option<usize> {
    table.values().filter_map(|v| string_ending(v, end)).max()
}

fn string_ending(value: &Spanned<DeValue>, end: usize) -> Option<usize> {
    match value.get_ref() {
        DeValue::String(_) => (value.span().end >= end).then_some(value.span().start),
        DeValue::Table(table) => last_string(table, end),
        DeValue::Array(list) => list.iter().filter_map(|v| string_ending(v, end)).max(),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {
            None
        }
    }
}
