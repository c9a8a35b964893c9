//! A question of a case: what is asked, of whom, in which words; never the answer.

use super::entries::{Entries, Value, wrong_type};
use super::module::{Identity, Sort, typeset};
use super::name;
use super::nearest::instead;
use super::problem::Report;
use super::words::Words;
use crate::law::fact::Recipient;
use crate::quiz::{Ask, Question};
use toml::de::DeValue;

const KINDS: [(&str, Ask); 4] = [
    ("secrecy", Ask::Secrecy),
    ("help", Ask::Help),
    ("ground", Ask::Ground),
    ("recipient", Ask::Recipient),
];

/// The questions that the case has so far.
#[derive(Default)]
pub(super) struct Before {
    /// Of each kind, where it stands and whether it has a name of its own.
    of_kind: [Vec<(usize, bool)>; KINDS.len()],
    /// Their names within the case.
    names: Vec<String>,
}

impl Before {
    /// Another question of a kind: where there are several, each needs a name of its own. A name that went by
    /// their order would let what a learner answered slip to another question when one is added.
    fn add(&mut self, name: &str, ask: Ask, at: usize, named: bool, report: &mut Report) {
        let Some(known) = self.of_kind.get_mut(ask as usize) else { return };
        known.push((at, named));
        let told = match known.as_slice() {
            [_] => &[],
            [first, second] => &[*first, *second][..],
            [.., last] => &[*last],
            [] => &[],
        };
        for (at, _) in told.iter().filter(|(_, named)| !named) {
            report.missing(
                *at,
                format!("ce cas a plusieurs questions « {name} », et celle-ci n’a pas de nom"),
                format!(
                    "donnez-lui un nom qui ne changera plus, comme id = \"a-la-police\" ; une question déjà posée garde id = \"{name}\""
                ),
            );
        }
    }
}

/// Reads a question; nothing where the report says why. `of_case` is the recipient that the case states.
pub(super) fn read(
    entries: Entries,
    case: Option<&str>,
    of_case: Option<Recipient>,
    before: &mut Before,
    identities: &mut Vec<Identity>,
    report: &mut Report,
) -> Option<Question> {
    entries.only(&["ask", "to", "among", "prompt", "id", "version"], report);
    let ask = ask(entries, report);
    let to = to(entries, report);
    let among = among(entries, report);
    let version = version(entries, report);
    let prompt = entries.line("prompt", "\"Peut-elle le dire ?\"", report);
    let own = entries.get("id").and_then(|_| entries.identity("id", "\"a-la-police\"", report));
    let (name, ask) = ask?;
    let to = fitting(entries, ask, to, of_case, &among, report);
    before.add(name, ask, entries.at, own.is_some(), report);
    let named = own.is_some();
    let (own, at) = own.unwrap_or((name.to_owned(), entries.at));
    if named && before.names.contains(&own) {
        let message = format!("« {own} » est déjà une question de ce cas");
        report.wrong(at, message, "donnez à l’une des deux un autre « id »");
    }
    before.names.push(own.clone());
    let id = format!("{}/{own}", case?);
    identities.push(Identity { sort: Sort::Question, id: id.clone(), at: entries.at });
    Some(Question { id, version: version?, ask, to, among, prompt: typeset(&prompt?) })
}

fn ask(entries: Entries, report: &mut Report) -> Option<(&'static str, Ask)> {
    let value = entries.required("ask", "\"secrecy\"", report)?;
    let words = entries.words(value, report)?;
    let asked = words.value();
    let known = KINDS.into_iter().find(|(name, _)| *name == asked);
    if known.is_none() {
        report.wrong(
            words.start,
            format!("question inconnue « {asked} »"),
            instead(&asked, &KINDS.map(|(name, _)| name)),
        );
    }
    known
}

fn to(entries: Entries, report: &mut Report) -> Option<Recipient> {
    let (_, value) = entries.get("to")?;
    recipient(&entries.words(value, report)?, report)
}

fn among(entries: Entries, report: &mut Report) -> Vec<Recipient> {
    let mut among = Vec::new();
    for words in entries.list("among", report) {
        let Some(recipient) = recipient(&words, report) else { continue };
        if among.contains(&recipient) {
            let message = format!("« {} » est déjà proposé", recipient.name());
            report.wrong(words.start, message, "effacez-le, ou proposez un autre destinataire");
        } else {
            among.push(recipient);
        }
    }
    among
}

/// How many recipients are written in the list, known or not.
fn offered(list: &Value) -> usize {
    match list.get_ref() {
        DeValue::Array(list) => list.len(),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Table(_) => 0,
    }
}

fn recipient(words: &Words, report: &mut Report) -> Option<Recipient> {
    let named = words.value();
    name::recipient(&named)
        .map_err(|remedy| {
            report.wrong(words.start, format!("destinataire inconnu « {named} »"), remedy);
        })
        .ok()
}

fn version(entries: Entries, report: &mut Report) -> Option<u16> {
    let Some((_, value)) = entries.get("version") else { return Some(1) };
    let number = integer(value).filter(|n| *n > 0);
    if number.is_none() {
        wrong_version(value, report);
    }
    number
}

fn integer(value: &Value) -> Option<u16> {
    match value.get_ref() {
        DeValue::Integer(n) => u16::from_str_radix(n.as_str(), n.radix()).ok(),
        DeValue::String(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_)
        | DeValue::Array(_)
        | DeValue::Table(_) => None,
    }
}

fn wrong_version(value: &Value, report: &mut Report) {
    if value.get_ref().is_integer() {
        let remedy = "écrivez un nombre entier de 1 à 65535";
        report.wrong(value.span().start, "numéro de version impossible", remedy);
    } else {
        wrong_type(value, "un nombre entier, comme 2", report);
    }
}

/// Whether the question has what its kind needs, and nothing else; the recipient of whom it speaks.
fn fitting(
    entries: Entries,
    ask: Ask,
    to: Option<Recipient>,
    of_case: Option<Recipient>,
    among: &[Recipient],
    report: &mut Report,
) -> Option<Recipient> {
    let useless = |key: &str, report: &mut Report| {
        if let Some((at, _)) = entries.get(key) {
            report.wrong(at, format!("« {key} » ne sert pas à cette question"), "effacez la ligne");
        }
    };
    match ask {
        Ask::Secrecy | Ask::Ground => {
            useless("among", report);
            if entries.lacks("to") && of_case.is_none() {
                report.missing(
                    entries.at,
                    "question sans destinataire",
                    "ajoutez une ligne to = \"police\", ou énoncez « disclosure.to » dans le texte",
                );
            }
            to.or(of_case)
        }
        Ask::Help => {
            useless("among", report);
            useless("to", report);
            None
        }
        Ask::Recipient => {
            useless("to", report);
            match entries.get("among") {
                None if entries.lacks("among") => report.missing(
                    entries.at,
                    "question sans destinataires proposés",
                    "ajoutez une ligne among = [\"police\", \"press\"]",
                ),
                Some((_, value)) if among.len() < 2 && offered(value) < 2 => report.missing(
                    value.span().start,
                    "moins de deux destinataires proposés",
                    "proposez-en au moins deux, différents",
                ),
                None | Some(_) => {}
            }
            None
        }
    }
}
