//! The outcomes of a part of the answer in French, as they are and as they would be; not typeset.

use crate::law::decide::{HelpDuty, Secrecy};
use crate::law::fact::Recipient;
use crate::law::outcome::{Outcome, PartId};

/// The title of a part.
pub const fn title(part: PartId) -> &'static str {
    match part {
        PartId::Secrecy => "Secret professionnel",
        PartId::Help => "Devoir d’aider",
    }
}

/// The outcome as it is, as a sentence, for a recipient if one is named; `imposed` where another law
/// orders what the criminal law permits.
pub fn now(
    part: PartId,
    outcome: Option<Outcome>,
    recipient: Option<Recipient>,
    imposed: bool,
) -> String {
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
            let limit = if imposed { IMPOSED } else { ", sans être obligatoire" };
            format!("Parler{to} est permis par la loi pénale{limit}.")
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

/// What is said after « permis par la loi pénale » where another law orders it.
pub const IMPOSED: &str = " ; le texte dont parle le cas l’impose";

fn to(recipient: Option<Recipient>) -> String {
    recipient.map_or_else(String::new, |r| format!(" {}", r.french_to()))
}

/// The outcome as it would be, without a full stop.
pub fn then(outcome: Outcome, recipient: Option<Recipient>) -> String {
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
pub const fn brief(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Secrecy(Secrecy::NotBound) => "le secret ne joue pas",
        Outcome::Secrecy(Secrecy::MaySpeak) => "parler est permis",
        Outcome::Secrecy(Secrecy::MustKeepSilent) => "il faut se taire",
        Outcome::Help(HelpDuty::MustHelp) => "il faut aider",
        Outcome::Help(HelpDuty::NoDuty) => "pas de devoir d’aider",
    }
}
