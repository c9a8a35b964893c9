//! What is to be known beside an answer, in one sentence each, the same wherever it is said; not typeset.

use crate::law::deontology::{Standing, Step};
use crate::law::text::Source;

/// Where one must keep silent and help.
pub const AID_WITHOUT_TELLING: &str = "Les deux ensemble : aider sans révéler.";

/// Where secrecy does not bind.
pub const NOT_FREE_TO_TELL: &str = "Cela ne veut pas dire que l’on peut tout raconter : la discrétion, le contrat de travail et la protection des données demeurent.";

/// Where a rule is in another state than its conditions one by one would give.
pub const SETTLED_OTHERWISE: &str = "Prises une à une, les conditions diraient autre chose ; mais quels que soient les faits ouverts, la règle est dans cet état.";

/// What deontology asks before one speaks, and what it says of a step left out; nothing of one that is done
/// or of which nothing is known.
pub fn step(step: &Step) -> Option<String> {
    match step.standing {
        Standing::Missed => Some(format!(
            "Pénalement oui, déontologiquement non : il fallait {}.",
            step.id.french()
        )),
        Standing::ToDo => Some(format!("Avant de parler : {}.", step.id.french())),
        Standing::Done | Standing::NotEstablished => None,
    }
}

/// A source, and what it says in our words.
pub fn source(source: &Source) -> String {
    [source.title, " : ", source.says].concat()
}
