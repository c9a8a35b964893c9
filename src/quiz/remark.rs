//! What is to be known beside an answer, in one sentence each, the same wherever it is said; not typeset.

use super::sheet::cite;
use crate::law::decide::{Decision, may_be_told};
use crate::law::deontology::{Standing, Step};
use crate::law::facts::Facts;
use crate::law::rule::{RuleId, Rulebook};
use crate::law::text::Source;

/// Where one must keep silent and help.
pub const AID_WITHOUT_TELLING: &str = "Les deux ensemble : aider sans révéler.";

/// Where one must help and this recipient may not be told: whom else one may tell; `nobody` where there is none.
pub fn aid(book: &Rulebook, facts: &Facts, nobody: &str) -> String {
    let others = may_be_told(book, facts);
    let names: Vec<&str> = others.iter().map(|to| to.french_to()).collect();
    match names.as_slice() {
        [] => nobody.to_owned(),
        [_] | [_, _] | [_, _, _] => {
            format!("Il faut pourtant aider, et on peut parler {}.", names.join(", "))
        }
        _ => "Il faut pourtant aider, et on peut parler à d’autres.".to_owned(),
    }
}

/// Where one may speak and nothing else helps: the duty to help, by its article of the day.
pub fn no_choice(book: &Rulebook, facts: &Facts, decision: &Decision) -> Option<String> {
    let articles = book.rule(RuleId::Help, facts.date())?.articles;
    let cited = articles.iter().find_map(|key| cite(key, facts.date()))?;
    decision.leaves_speech_alone(book, facts).then(|| {
        format!("Mais l’{cited} oblige à aider : si aucune autre aide n’est possible, se taire et ne rien faire peut être une abstention coupable.")
    })
}

/// Where secrecy does not bind.
pub const NOT_FREE_TO_TELL: &str = "Cela ne veut pas dire que l’on peut tout raconter : la discrétion, le contrat de travail et la protection des données peuvent demeurer.";

/// Where a rule is in another state than its conditions one by one would give.
pub const SETTLED_OTHERWISE: &str = "Prises une à une, les conditions diraient autre chose ; mais quels que soient les faits ouverts, la règle est dans cet état.";

/// What deontology asks before one speaks, and what it says of a step left out; nothing of one that is done
/// or of which nothing is known.
pub fn step(step: &Step) -> Option<String> {
    match step.standing {
        Standing::Missed => {
            Some(format!("Pénalement oui, déontologiquement non : {}.", step.id.missed()))
        }
        Standing::ToDo => Some(format!("Avant de parler : {}.", step.id.french())),
        Standing::Done | Standing::NotEstablished => None,
    }
}

/// A source, and what it says in our words.
pub fn source(source: &Source) -> String {
    [source.title, " : ", source.says].concat()
}
