//! Holds the messages of a language to those of the first: the same ones, with the same values.

use crate::Problem;
use crate::file::{File, Message};
use crate::pattern::{Kind, Variable};

/// What every file says of itself.
const OWN: [(&str, &str); 2] = [
    (crate::rust::NAME, "the language's own name, as « Français »"),
    ("locale", "the locale of its numbers and days, as « fr-BE »"),
];

/// Holds the first file to what every file says of itself.
pub fn named(first: &File<'_>, problems: &mut Vec<Problem>) {
    for (id, what) in OWN {
        if first.find(id).is_none() {
            problems.push(first.problem(0, format!("{id} is missing: {what}")));
        }
    }
}

/// Holds the first files of several folders apart: a message of one is no message of another.
pub fn apart(firsts: &[&File<'_>], problems: &mut Vec<Problem>) {
    for (at, file) in firsts.iter().enumerate() {
        for message in &file.messages {
            let before = firsts.iter().take(at).find(|other| other.find(&message.id).is_some());
            if let Some(other) = before {
                let words =
                    format!("{} is said in {} already: take it out here", message.id, other.path);
                problems.push(file.problem(message.byte, words));
            }
        }
    }
}

/// Holds another file to the first.
pub fn agree(first: &File<'_>, other: &File<'_>, problems: &mut Vec<Problem>) {
    let mut after = 0;
    for message in &first.messages {
        match other.find(&message.id) {
            Some(own) => {
                after = own.end;
                values(first, message, other, own, problems);
            }
            None => problems.push(other.problem(after, missing(first, message))),
        }
    }
    for own in &other.messages {
        if first.find(&own.id).is_none() {
            problems.push(other.problem(own.byte, unknown(first, own)));
        }
    }
}

fn missing(first: &File<'_>, message: &Message) -> String {
    let Problem { place: (line, _), .. } = first.problem(message.byte, String::new());
    format!(
        "{} is missing: say here « {} » ({}:{line})",
        message.id,
        crate::pattern::shown(&message.parts),
        first.path
    )
}

fn unknown(first: &File<'_>, own: &Message) -> String {
    let near = (first.messages.iter())
        .map(|message| (strsim::jaro(&message.id, &own.id), &message.id))
        .filter(|(nearness, _)| *nearness > 0.8)
        .max_by(|one, other| one.0.total_cmp(&other.0));
    let near = near.map_or_else(String::new, |(_, id)| format!("; {id} is"));
    format!("{} is not in {}{near}: add it there, or take it out here", own.id, first.path)
}

fn values(
    first: &File<'_>,
    message: &Message,
    other: &File<'_>,
    own: &Message,
    problems: &mut Vec<Problem>,
) {
    let (wanted, used) = (message.variables(), own.variables());
    for Variable { name, .. } in &wanted {
        if !used.iter().any(|one| one.name == *name) {
            let words = format!("{} does not say ${name}, which {} says", own.id, first.path);
            problems.push(other.problem(own.byte, words));
        }
    }
    for one in &used {
        let words = match wanted.iter().find(|known| known.name == one.name) {
            None => {
                let names: Vec<_> =
                    wanted.iter().map(|known| ["$", &known.name].concat()).collect();
                let names = if names.is_empty() { "none".to_owned() } else { names.join(", ") };
                format!("{} has no ${}; its values: {names}", own.id, one.name)
            }
            Some(known) if fits(&known.kind, &one.kind) => continue,
            Some(known) => disagreement(first, known, one),
        };
        problems.push(other.problem(one.byte, words));
    }
}

/// Whether a use says no more of a value than the first file does.
fn fits(known: &Kind, used: &Kind) -> bool {
    known == used || (*used == Kind::Text && !matches!(known, Kind::Choice(_)))
}

fn disagreement(first: &File<'_>, known: &Variable, used: &Variable) -> String {
    match (&known.kind, &used.kind) {
        (Kind::Choice(known), Kind::Choice(used)) => {
            let (known, used) = (known.join(", "), used.join(", "));
            format!("the choices are not those of {}: {known}; here {used}", first.path)
        }
        (known, _) => {
            format!("${} is in {} {}: write it so here too", used.name, first.path, known.shown())
        }
    }
}
