//! The facts of a case while they are gathered: who and what there is, what is stated, what silence means.

use super::marks::{Statement, Token};
use super::name::{self, Name, Unknown};
use super::nearest::misspelt;
use super::problem::Report;
use super::stated::{Claim, Told, Whose};
use crate::law::fact::{ConfidedBy, Fact, Recipient};
use crate::law::facts::{DANGERS, OFFENCES, PERSONS};
use crate::law::vocabulary::{Arity, Group};
use strsim::osa_distance;

/// The label of the only thing of its group, in lists of labels.
pub(super) const NAMELESS: &str = "";

/// The value that names the one person without a label.
const THE_PERSON: &str = "person";

/// What was stated so far.
#[derive(Debug, Default)]
pub(super) struct Situation {
    /// The labels of the persons, in the order in which they are first named.
    pub persons: Vec<String>,
    /// The labels of the offences.
    pub offences: Vec<String>,
    /// The labels of the dangers.
    pub dangers: Vec<String>,
    /// Every statement.
    pub told: Vec<Told>,
    /// The marks that name each thing.
    pub naming: Vec<(Group, usize, Option<u8>)>,
    /// Every time a person is named as the value of a fact: which one, and where.
    referred: Vec<(usize, usize)>,
    /// The recipient of the disclosure, and where it is stated.
    pub to: Option<(Recipient, usize)>,
    /// The marks that state the recipient.
    pub to_marks: Vec<u8>,
    /// The groups that were already said to be too many or mixed.
    refused: Vec<Group>,
}

impl Situation {
    /// Takes a statement in; what is wrong with it goes into the report.
    pub fn state(&mut self, statement: &Statement, report: &mut Report) {
        let Statement { name, values, mark } = statement;
        let (fact, whose) = match name::read(&name.words) {
            Err(unknown) => return tell(unknown, name.at, report),
            Ok(Name::To) => return self.state_recipient(values, *mark, report),
            Ok(Name::Situation(fact)) => (fact, Whose::At(0)),
            Ok(Name::Recipient(fact, recipient)) => {
                (fact, recipient.map_or(Whose::TheRecipient, |r| Whose::At(r as usize)))
            }
            Ok(Name::Thing(fact, label)) => {
                let Some(at) = self.thing(fact.group(), &label, name.at, *mark, report) else {
                    self.claim(fact, values, *mark, report);
                    return;
                };
                (fact, Whose::At(at))
            }
        };
        if let Some(claim) = self.claim(fact, values, *mark, report) {
            let at = values.first().map_or(name.at, |v| v.at);
            let value: Vec<&str> = values.iter().map(|v| v.words.as_str()).collect();
            let (name, value) = (name.clone(), value.join("+"));
            self.told.push(Told { fact, whose, claim, mark: *mark, name, value, at });
        }
    }

    /// Position of the thing with that label, which is new if it was never named.
    pub fn thing(
        &mut self,
        group: Group,
        label: &str,
        at: usize,
        mark: Option<u8>,
        report: &mut Report,
    ) -> Option<usize> {
        let labels = self.labels(group);
        let known = labels.iter().position(|l| l == label);
        let mixed = labels.iter().any(|l| l.is_empty() != label.is_empty());
        let place = labels.len();
        let room = room(group);
        if mixed || (known.is_none() && place >= room) {
            if !self.refused.contains(&group) {
                self.refused.push(group);
                refuse(group, mixed, at, report);
            }
            return None;
        }
        if known.is_none() {
            self.labels(group).push(label.to_owned());
        }
        let place = known.unwrap_or(place);
        self.naming.push((group, place, mark));
        Some(place)
    }

    fn labels(&mut self, group: Group) -> &mut Vec<String> {
        match group {
            Group::Offence => &mut self.offences,
            Group::Danger => &mut self.dangers,
            Group::Person | Group::Situation | Group::Recipient => &mut self.persons,
        }
    }

    fn state_recipient(&mut self, values: &[Token], mark: Option<u8>, report: &mut Report) {
        let [value] = values else {
            let at = values.get(1).map_or(0, |v| v.at);
            return report.wrong(at, "plus d’un destinataire", "n’en gardez qu’un");
        };
        if value.words == "?" {
            return report.wrong(
                value.at,
                "« disclosure.to » ne peut rester ouvert",
                "effacez-le : chaque destinataire est alors examiné",
            );
        }
        match (name::recipient(&value.words), self.to) {
            (Err(remedy), _) => {
                report.wrong(value.at, format!("destinataire inconnu « {} »", value.words), remedy);
            }
            (Ok(new), Some((old, _))) if new != old => report.wrong(
                value.at,
                format!("le destinataire est déjà « {} »", old.name()),
                "n’en gardez qu’un, ou posez la question avec « to »",
            ),
            (Ok(new), _) => {
                self.to = Some((new, value.at));
                self.to_marks.extend(mark);
            }
        }
    }

    fn claim(
        &mut self,
        fact: Fact,
        values: &[Token],
        mark: Option<u8>,
        report: &mut Report,
    ) -> Option<Claim> {
        let entry = fact.entry();
        if let Some(open) = values.iter().find(|v| v.words == "?") {
            if values.len() > 1 {
                report.wrong(open.at, "« ? » avec une autre valeur", "gardez l’un des deux");
            }
            return Some(Claim::Open);
        }
        match (entry.arity, values) {
            (Arity::One, [value]) => self.value(fact, value, mark, report).map(Claim::Value),
            // Words of which none is a value are one value in other words: « assistante sociale ».
            (Arity::One, [first, ..]) if values.iter().all(|v| in_other_words(fact, v)) => {
                let words: Vec<&str> = values.iter().map(|v| v.words.as_str()).collect();
                let value = Token { words: words.join(" "), at: first.at };
                self.value(fact, &value, mark, report).map(Claim::Value)
            }
            (Arity::One, _) => {
                let at = values.get(1).map_or(0, |v| v.at);
                report.wrong(
                    at,
                    format!("« {} » n’a qu’une valeur", entry.name),
                    "n’en gardez qu’une",
                );
                None
            }
            (Arity::Many, [none]) if none.words == "none" => Some(Claim::Subset(0)),
            (Arity::Many, _) => {
                let mut subset = Some(0_u32);
                for value in values {
                    if value.words == "none" {
                        report.wrong(
                            value.at,
                            "« none » avec une autre valeur",
                            "gardez « none » seul, ou les autres valeurs",
                        );
                        subset = None;
                    } else {
                        let bit = self.value(fact, value, mark, report);
                        subset = subset.zip(bit).map(|(s, b)| s | 1 << b);
                    }
                }
                subset.map(Claim::Subset)
            }
        }
    }

    /// Position of a value among those of its fact.
    fn value(
        &mut self,
        fact: Fact,
        value: &Token,
        mark: Option<u8>,
        report: &mut Report,
    ) -> Option<u32> {
        let own: Vec<&str> =
            fact.entry().values.iter().copied().filter(|v| !v.starts_with('#')).collect();
        let persons = fact.entry().values.len() - own.len();
        if let Some(at) = own.iter().position(|v| *v == value.words) {
            return u32::try_from(persons + at).ok();
        }
        if persons == 0 {
            report.wrong(
                value.at,
                format!("valeur inconnue « {} » pour « {} »", value.words, fact.entry().name),
                name::value_instead(fact, &value.words),
            );
            return None;
        }
        let label = if value.words == THE_PERSON { NAMELESS } else { &value.words };
        if !self.persons.iter().any(|known| known == label)
            && let Some(meant) = own.iter().find(|word| osa_distance(label, word) == 1)
        {
            report.wrong(
                value.at,
                format!("valeur inconnue « {label} » pour « {} »", fact.entry().name),
                format!("vouliez-vous dire « {meant} » ? Sinon, choisissez une autre étiquette"),
            );
            return None;
        }
        if !label.is_empty()
            && let Err(unknown) = name::check_label("person", label)
        {
            tell(unknown, value.at, report);
            return None;
        }
        let place = self.thing(Group::Person, label, value.at, mark, report)?;
        self.referred.push((place, value.at));
        u32::try_from(place).ok()
    }

    /// Says which persons are only referred to, by a label that may stand for another's: it is near to
    /// theirs, or they are described and have no part.
    pub fn doubt(&self, report: &mut Report) {
        let referred = |at: usize| self.referred.iter().filter(move |(place, _)| *place == at);
        let is_described = |at: usize| {
            let named =
                self.naming.iter().filter(|(g, place, _)| (*g, *place) == (Group::Person, at));
            named.count() > referred(at).count()
        };
        let labels = || self.persons.iter().map(String::as_str).enumerate();
        let described: Vec<&str> =
            labels().filter(|(at, _)| is_described(*at)).map(|(_, label)| label).collect();
        let idle: Vec<&str> = labels()
            .filter(|(at, _)| {
                is_described(*at) && referred(*at).next().is_none() && !self.confided(*at)
            })
            .map(|(_, label)| label)
            .collect();
        for (at, label) in labels().filter(|(at, _)| !is_described(*at)) {
            let Some((_, at)) = referred(at).next() else { continue };
            let nothing = format!("de « {label} », rien d’autre n’est dit");
            let otherwise = format!("Sinon, dites-en un fait, comme person.{label}.age");
            if let Some(meant) = misspelt(label, &described) {
                report.wrong(
                    *at,
                    nothing,
                    format!("vouliez-vous dire « {meant} » ? {otherwise}, ou choisissez une autre étiquette"),
                );
            } else if let Some(meant) = idle.first() {
                report.wrong(
                    *at,
                    format!("{nothing}, et « {meant} » n’est ni victime ni en danger"),
                    format!("vouliez-vous dire « {meant} » ? {otherwise}"),
                );
            }
        }
    }

    /// Whether this person is said to have confided, which is a part of their own.
    fn confided(&self, person: usize) -> bool {
        let yes = Claim::Value(ConfidedBy::Yes as u32);
        let of = |told: &&Told| told.fact == Fact::ConfidedBy && told.whose == Whose::At(person);
        self.told.iter().filter(of).any(|told| told.claim == yes)
    }
}

fn tell(unknown: Unknown, at: usize, report: &mut Report) {
    report.wrong(at, unknown.message, unknown.remedy);
}

fn room(group: Group) -> usize {
    match group {
        Group::Person => PERSONS,
        Group::Offence => OFFENCES,
        Group::Danger => DANGERS,
        Group::Situation | Group::Recipient => 0,
    }
}

fn refuse(group: Group, mixed: bool, at: usize, report: &mut Report) {
    let name = name::group_name(group);
    let (several, which) = match group {
        Group::Offence => ("infractions", "laquelle"),
        Group::Danger => ("dangers", "lequel"),
        Group::Person | Group::Situation | Group::Recipient => ("personnes", "laquelle"),
    };
    if mixed {
        report.wrong(
            at,
            format!("« {name} » avec et sans étiquette dans le même cas"),
            format!("dites partout {which}, comme {name}.a"),
        );
    } else {
        report.wrong(
            at,
            format!("plus de {} {several} dans un cas", room(group)),
            "n’en gardez que l’essentiel, ou faites deux cas",
        );
    }
}

/// Whether this is no value of a fact, nor the name of a person that it may take.
fn in_other_words(fact: Fact, value: &Token) -> bool {
    fact.entry().values.iter().all(|known| !known.starts_with('#') && *known != value.words)
}
