//! The names by which authors call facts: `danger.near`, `danger.ce-soir.near`, `disclosure.to`.

use super::entries::is_kebab;
use super::nearest::{instead_of_meant, nearest};
use crate::law::fact::{FACTS, Fact, RECIPIENTS, Recipient};
use crate::law::vocabulary::Group;

/// The recipient of the disclosure is no fact of the vocabulary, but is stated like one.
pub(super) const TO: &str = "disclosure.to";

/// What a name calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Name {
    /// The recipient of the disclosure.
    To,
    /// A fact of the situation.
    Situation(Fact),
    /// A fact of a person, an offence or a danger; the label is empty for the only one.
    Thing(Fact, String),
    /// A fact of a recipient; none means the one of whom the case speaks.
    Recipient(Fact, Option<Recipient>),
}

/// Why a name calls nothing, and what to do.
pub(super) struct Unknown {
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub remedy: String,
}

impl Unknown {
    fn new(message: String, remedy: impl Into<String>) -> Self {
        Self { message, remedy: remedy.into() }
    }
}

/// The groups of which there may be several, as authors write them.
const GROUPS: [(&str, Group); 4] = [
    ("person", Group::Person),
    ("offence", Group::Offence),
    ("danger", Group::Danger),
    ("recipient", Group::Recipient),
];

/// The group that authors call so.
pub(super) fn group(name: &str) -> Option<Group> {
    GROUPS.iter().find(|(n, _)| *n == name).map(|(_, group)| *group)
}

/// What authors call a group.
pub(super) fn group_name(group: Group) -> &'static str {
    GROUPS.iter().find(|(_, g)| *g == group).map_or("", |(name, _)| name)
}

/// Words that stand for nobody's label.
pub(super) const RESERVED: [&str; 7] =
    ["nobody", "minors", "vulnerable", "anyone", "person", "none", ANOTHER];

/// The label of somebody or something that nobody named, beside those that are.
pub const ANOTHER: &str = "another";

/// Reads a name.
pub(super) fn read(name: &str) -> Result<Name, Unknown> {
    if name == TO {
        return Ok(Name::To);
    }
    if let Some(fact) = fact(name) {
        return Ok(match fact.group() {
            Group::Situation => Name::Situation(fact),
            Group::Recipient => Name::Recipient(fact, None),
            Group::Person | Group::Offence | Group::Danger => Name::Thing(fact, String::new()),
        });
    }
    let parts: Vec<&str> = name.split('.').collect();
    let [first, label, attribute] = parts.as_slice() else { return Err(unknown(name)) };
    let Some(group) = group(first) else { return Err(unknown(name)) };
    let Some(fact) = fact(&format!("{first}.{attribute}")) else {
        return Err(unknown_attribute(name, first, label, attribute));
    };
    if group == Group::Recipient {
        let recipient = recipient(label)
            .map_err(|remedy| Unknown::new(format!("destinataire inconnu « {label} »"), remedy))?;
        return Ok(Name::Recipient(fact, Some(recipient)));
    }
    check_label(first, label)?;
    Ok(Name::Thing(fact, (*label).to_owned()))
}

/// Refuses a label that could be taken for something else.
pub(super) fn check_label(group: &str, label: &str) -> Result<(), Unknown> {
    if fact(&format!("{group}.{label}")).is_some() {
        return Err(Unknown::new(
            format!("« {label} » est le nom d’un fait, non une étiquette"),
            format!("appelez autrement cette chose, comme {group}.a"),
        ));
    }
    if !is_kebab(label) || RESERVED.contains(&label) {
        return Err(Unknown::new(
            format!("« {label} » ne peut servir d’étiquette"),
            "n’y mettez que des minuscules sans accent, des chiffres et des traits d’union, et aucun mot réservé",
        ));
    }
    Ok(())
}

/// The recipient of that name, or the nearest one.
pub(super) fn recipient(name: &str) -> Result<Recipient, String> {
    RECIPIENTS
        .into_iter()
        .find(|r| r.name() == name)
        .ok_or_else(|| instead_of_meant(name, &RECIPIENTS.map(|r| (r.name(), r.french()))))
}

/// What to do about a word that is no value of a fact.
pub(super) fn value_instead(fact: Fact, word: &str) -> String {
    let (names, means) = (fact.entry().values, fact.label().values);
    let known: Vec<_> = names.iter().copied().zip(means.iter().copied()).collect();
    instead_of_meant(word, &known)
}

fn fact(name: &str) -> Option<Fact> {
    FACTS.iter().copied().find(|f| f.entry().name == name)
}

fn names() -> impl Iterator<Item = &'static str> {
    FACTS.iter().map(|f| f.entry().name).chain([TO])
}

fn unknown(name: &str) -> Unknown {
    let within = |full: &&str| full.strip_prefix(name).is_some_and(|rest| rest.starts_with('.'));
    let within: Vec<&str> = names().filter(within).collect();
    let last = name.rsplit('.').next().unwrap_or(name);
    let remedy = match nearest(name, names()).or_else(|| nearest(last, names())) {
        _ if !within.is_empty() => format!("choisissez parmi : {}", within.join(", ")),
        Some(right) => format!("vouliez-vous dire « {right} » ?"),
        None => "la commande « motus facts » montre tous les faits".to_owned(),
    };
    Unknown::new(format!("fait inconnu « {name} »"), remedy)
}

fn unknown_attribute(name: &str, group: &str, label: &str, attribute: &str) -> Unknown {
    let own: Vec<&str> = names().filter_map(|n| n.strip_prefix(group)?.strip_prefix('.')).collect();
    let remedy = match nearest(attribute, own.iter().copied()) {
        Some(right) => format!("vouliez-vous dire « {group}.{label}.{right} » ?"),
        None => format!("choisissez parmi : {}", own.join(", ")),
    };
    Unknown::new(format!("fait inconnu « {name} »"), remedy)
}
