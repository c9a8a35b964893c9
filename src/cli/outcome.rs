//! The parts of the answer as they are printed, each under its title.

pub(super) use crate::quiz::outcome::{now, then};

use super::WIDTH;
use crate::law::Date;
use crate::law::condition::Issue;
use crate::law::decide::decide;
use crate::law::fact::Recipient;
use crate::law::facts::Slot;
use crate::law::outcome::PartId;
use crate::law::picture::wrap;
use crate::law::rule::Rulebook;
use crate::law::vocabulary::Group;
use crate::quiz::bank::Case;
use crate::quiz::outcome::title;
use crate::quiz::typography::french;
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// The parts, each under its title; where the case names no recipient, those to whom the same is
/// said stand together.
pub(super) fn sections<V>(
    case: &Case,
    views: &[V],
    whose: impl Fn(&V) -> (PartId, Recipient),
    body: impl Fn(&V) -> String,
) -> String {
    let mut alike: Vec<(PartId, Vec<Recipient>, String)> = Vec::new();
    for view in views {
        let ((part, recipient), body) = (whose(view), body(view));
        match alike.iter_mut().find(|(p, _, known)| *p == part && *known == body) {
            Some((_, recipients, _)) => recipients.push(recipient),
            None => alike.push((part, vec![recipient], body)),
        }
    }
    let mut page = String::new();
    for (part, recipients, body) in alike {
        let names: Vec<&str> = match (part, case.to) {
            (PartId::Secrecy, None) => recipients.iter().map(|r| r.french()).collect(),
            (PartId::Secrecy, Some(_)) | (PartId::Help, _) => Vec::new(),
        };
        let whom = if names.is_empty() { "" } else { " : " };
        page.push('\n');
        line(&format!("{}{whom}{}", title(part), names.join(", ")), "", &mut page);
        page.push_str(&body);
    }
    page
}

/// The name of a fact; that of recipients once for all where none is named.
pub(super) fn fact_name(case: &Case, slot: Slot) -> String {
    match (slot.fact().group(), case.to) {
        (Group::Recipient, None) => slot.fact().entry().name.replace('.', ".*."),
        _ => case.fact_name(slot),
    }
}

/// A paragraph, wrapped and typeset.
pub(super) fn line(words: &str, margin: &str, page: &mut String) {
    wrapped(&french(words), margin, page);
}

/// A paragraph, wrapped; what follows the first line stands under its words.
pub(super) fn wrapped(words: &str, margin: &str, page: &mut String) {
    let under = if words.starts_with("- ") { "  " } else { "" };
    let width = WIDTH.saturating_sub(margin.len() + under.len());
    for (at, line) in wrap(words, width).iter().enumerate() {
        let _ = writeln!(page, "{margin}{}{line}", if at == 0 { "" } else { under });
    }
}

/// Whether another law orders that this recipient be told.
pub(super) fn imposed(case: &Case, recipient: Recipient) -> bool {
    case.facts(recipient)
        .is_some_and(|facts| decide(&Rulebook::belgian(), &facts, recipient).imposed(&facts))
}

/// Contested points as the rules of a day put them.
pub(super) fn points(issues: &[Issue], day: Date) -> Vec<&'static str> {
    let book = Rulebook::belgian();
    issues.iter().filter_map(|issue| book.contested(*issue, day)).map(|c| c.phrase).collect()
}

/// The parts for programs, by name; secrecy for each recipient where the case names none.
pub(super) fn by_part<V>(
    case: &Case,
    views: &[V],
    whose: impl Fn(&V) -> (PartId, Recipient),
    told: impl Fn(&V) -> Value,
) -> Value {
    let mut all = Map::from_iter([("date".to_owned(), json!(case.date.to_string()))]);
    all.extend(case.to.map(|to| ("to".to_owned(), json!(to.name()))));
    let mut each = Map::new();
    for view in views {
        let ((part, recipient), told) = (whose(view), told(view));
        match (part, case.to) {
            (PartId::Secrecy, None) => {
                each.insert(recipient.name().to_owned(), json!({ "secrecy": told }));
            }
            (PartId::Secrecy, Some(_)) | (PartId::Help, _) => {
                all.insert(part.name().to_owned(), told);
            }
        }
    }
    if !each.is_empty() {
        all.insert("by_recipient".to_owned(), Value::Object(each));
    }
    Value::Object(all)
}
