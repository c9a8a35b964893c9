//! Articles for programs.

use super::Shown;
use crate::law::compare::{Change, Comparison, Piece, compare};
use crate::law::text::{Fit, Status, VERSIONS, Version};
use serde_json::{Value, json};

/// Every wording, without its text.
pub(super) fn list() -> Value {
    let versions = VERSIONS.iter().map(|v| {
        let mut told = version(v);
        if let Some(members) = told.as_object_mut() {
            members.remove("text");
        }
        told
    });
    json!({ "versions": versions.collect::<Vec<_>>() })
}

/// The wordings of an article, and what changed from each to the next.
pub(super) fn versions(key: &str, versions: &[&'static Version]) -> Value {
    let pairs = versions.windows(2).filter_map(|pair| match pair {
        [before, after] => Some(comparison(before, after)),
        _ => None,
    });
    json!({
        "article": key,
        "versions": versions.iter().map(|v| version(v)).collect::<Vec<_>>(),
        "comparisons": pairs.collect::<Vec<_>>(),
    })
}

/// The wordings of a day.
pub(super) fn of_day(shown: &[Shown]) -> Value {
    let versions = shown.iter().map(|(v, fit)| {
        let mut told = version(v);
        if let Some(members) = told.as_object_mut() {
            members.insert("nearest".to_owned(), json!(*fit == Fit::Nearest));
        }
        told
    });
    json!({ "versions": versions.collect::<Vec<_>>() })
}

fn version(v: &Version) -> Value {
    let status = match v.status {
        Status::Official => "official",
        Status::Regulator => "regulator",
        Status::Note => "note",
        Status::Secondary => "secondary",
        Status::Common => "common",
    };
    json!({
        "key": v.key,
        "heading": v.heading,
        "from": v.from.to_string(),
        "to": v.to.map(|to| to.to_string()),
        "status": status,
        "decides": v.status != Status::Note,
        "edition": v.edition,
        "checked": v.checked.map(|day| day.to_string()),
        "amended_by": v.amended_by,
        "replaces": v.replaces,
        "replaced_by": v.replaced_by,
        "remark": v.remark,
        "text": v.text,
    })
}

fn comparison(earlier: &Version, later: &Version) -> Value {
    let Comparison { before, after } = compare(earlier, later);
    let which = |v: &Version| json!({ "key": v.key, "from": v.from.to_string() });
    json!({
        "before": which(earlier),
        "after": which(later),
        "words_before": before.iter().map(piece).collect::<Vec<_>>(),
        "words_after": after.iter().map(piece).collect::<Vec<_>>(),
    })
}

fn piece(piece: &Piece) -> Value {
    let change = match piece.change {
        Change::Same => "same",
        Change::Removed => "removed",
        Change::Added => "added",
    };
    json!({ "words": piece.words, "change": change })
}
