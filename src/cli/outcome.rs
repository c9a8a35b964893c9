//! The outcomes of a part of the answer in French, as they are and as they would be.

use super::WIDTH;
use crate::law::Date;
use crate::law::condition::Issue;
use crate::law::decide::{HelpDuty, Secrecy};
use crate::law::fact::Recipient;
use crate::law::facts::Slot;
use crate::law::outcome::{Outcome, PartId};
use crate::law::picture::wrap;
use crate::law::rule::Rulebook;
use crate::law::vocabulary::Group;
use crate::quiz::bank::Case;
use crate::quiz::typography::french;
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// The title of a part.
const fn title(part: PartId) -> &'static str {
    match part {
        PartId::Secrecy => "Secret professionnel",
        PartId::Help => "Devoir d’aider",
    }
}

/// The outcome as it is, as a sentence, for a recipient if one is named.
pub(super) fn now(part: PartId, outcome: Option<Outcome>, recipient: Option<Recipient>) -> String {
    let to = to(recipient);
    match (part, outcome) {
        (PartId::Secrecy, None) => {
            format!("Il n’est pas établi que l’on puisse parler{to} : un fait manque.")
        }
        (PartId::Help, None) => {
            "Il n’est pas établi qu’il faille aider : un fait manque.".to_owned()
        }
        (_, Some(Outcome::Secrecy(Secrecy::NotBound))) => {
            "Le secret professionnel ne joue pas ici.".to_owned()
        }
        (_, Some(Outcome::Secrecy(Secrecy::MaySpeak))) => {
            format!("Parler{to} est permis par la loi pénale, sans être obligatoire.")
        }
        (_, Some(Outcome::Secrecy(Secrecy::MustKeepSilent))) => {
            format!("Il faut se taire : rien ne permet de parler{to}.")
        }
        (_, Some(Outcome::Help(HelpDuty::MustHelp))) => "Il faut aider.".to_owned(),
        (_, Some(Outcome::Help(HelpDuty::NoDuty))) => {
            "La loi pénale n’impose pas d’aider ici.".to_owned()
        }
    }
}

fn to(recipient: Option<Recipient>) -> String {
    recipient.map_or_else(String::new, |r| format!(" {}", r.french_to()))
}

/// The outcome as it would be, without a full stop.
pub(super) fn then(outcome: Outcome, recipient: Option<Recipient>) -> String {
    let to = to(recipient);
    match outcome {
        Outcome::Secrecy(Secrecy::NotBound) => "Le secret professionnel ne jouerait pas".to_owned(),
        Outcome::Secrecy(Secrecy::MaySpeak) => format!("Parler{to} serait permis"),
        Outcome::Secrecy(Secrecy::MustKeepSilent) => "Il faudrait se taire".to_owned(),
        Outcome::Help(HelpDuty::MustHelp) => "Il faudrait aider".to_owned(),
        Outcome::Help(HelpDuty::NoDuty) => "La loi pénale n’imposerait pas d’aider".to_owned(),
    }
}

/// The outcome in a few words, in a list.
pub(super) const fn brief(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Secrecy(Secrecy::NotBound) => "le secret ne joue pas",
        Outcome::Secrecy(Secrecy::MaySpeak) => "parler est permis",
        Outcome::Secrecy(Secrecy::MustKeepSilent) => "il faut se taire",
        Outcome::Help(HelpDuty::MustHelp) => "il faut aider",
        Outcome::Help(HelpDuty::NoDuty) => "pas de devoir d’aider",
    }
}

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

/// A paragraph, wrapped and typeset; what follows the first line stands under its words.
pub(super) fn line(words: &str, margin: &str, page: &mut String) {
    let under = if words.starts_with("- ") { "  " } else { "" };
    let width = WIDTH.saturating_sub(margin.len() + under.len());
    for (at, line) in wrap(&french(words), width).iter().enumerate() {
        let _ = writeln!(page, "{margin}{}{line}", if at == 0 { "" } else { under });
    }
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
