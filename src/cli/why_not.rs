//! `motus why-not`: the first condition that rules out what somebody might answer, on given facts.

mod json;

pub(super) use json::reason;

use super::outcome::wrapped;
use super::refusal::{Done, Refusal};
use super::subject::Subject;
use super::{say, say_json};
use crate::law::decide::{HelpDuty, Secrecy};
use crate::law::fact::{RECIPIENTS, Recipient};
use crate::law::facts::{Facts, Slot};
use crate::law::outcome::PartId;
use crate::law::rule::{RuleId, Rulebook};
use crate::law::text::wording;
use crate::law::why_not::{Alternative, How, WhyNot, why_not};
use crate::quiz::Case;
use crate::quiz::sheet::cite;
use crate::quiz::source::instead;
use crate::quiz::typography::french;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::process::ExitCode;

/// What somebody might answer: one of these.
#[derive(Args)]
#[group(required = true, multiple = false)]
pub(super) struct Claim {
    /// Cette réponse pénale
    #[arg(long, value_name = "RÉPONSE", value_parser = ["may-speak", "must-keep-silent", "not-bound", "not-established", "must-speak"])]
    secrecy: Option<String>,
    /// Cette réponse sur le devoir d’aider
    #[arg(long, value_name = "RÉPONSE", value_parser = ["must-help", "no-duty", "not-established", "must-denounce"])]
    help_duty: Option<String>,
    /// Cette dérogation ouvre la parole, ou aucune (none)
    #[arg(long, value_name = "RÈGLE", value_parser = PossibleValuesParser::new(grounds().into_iter().map(RuleId::name).chain(["none"])))]
    ground: Option<String>,
    /// On peut parler à ce destinataire
    #[arg(long, value_name = "DESTINATAIRE", value_parser = recipients())]
    to: Option<String>,
    /// La réponse tient à ce fait, comme danger.near
    #[arg(long, value_name = "FAIT")]
    fact: Option<String>,
}

/// The names of all recipients.
pub(super) fn recipients() -> PossibleValuesParser {
    PossibleValuesParser::new(RECIPIENTS.map(Recipient::name))
}

/// Every ground, once.
fn grounds() -> Vec<RuleId> {
    let rules = Rulebook::belgian().rules;
    let mut grounds: Vec<RuleId> = rules.iter().map(|r| r.id).filter(|id| id.is_ground()).collect();
    grounds.dedup();
    grounds
}

/// Something claimed, by the words in which it was typed, and what rules it out.
struct Tried {
    option: &'static str,
    value: String,
    part: Option<PartId>,
    why: Option<WhyNot>,
}

/// Reads, finds what rules the answer out, and prints it.
pub(super) fn run(subject: &Subject, claim: &Claim, about: Option<&str>, as_json: bool) -> Done {
    let case = subject.read(as_json)?;
    let named = claim.to.as_deref().or(about);
    let to = RECIPIENTS.into_iter().find(|r| Some(r.name()) == named).or(case.to);
    if to.is_none() && claim.help_duty.is_none() {
        let message = "on ne sait à qui l’on parlerait ; ajoutez --about police, ou [disclosure] to = \"police\" aux faits";
        return Err(Refusal::Input(message.to_owned()));
    }
    // Whether one must help is the same whoever is told.
    let whom = to.unwrap_or(Recipient::OtherPerson);
    let Some(facts) = case.facts(whom) else {
        let message = "ces faits ne peuvent être ensemble ; corrigez-les";
        return Err(Refusal::Input(message.to_owned()));
    };
    let alternatives = claim.alternatives(&case, &facts).map_err(Refusal::Usage)?;
    let book = Rulebook::belgian();
    let tried = alternatives.into_iter().map(|(option, value, part, alternative)| Tried {
        option,
        value,
        part,
        why: why_not(&book, &facts, whom, alternative),
    });
    let tried: Vec<Tried> = tried.collect();
    if as_json {
        say_json(&json::answers(&case, to, &tried));
    } else {
        say(&tried.iter().map(|t| told(&case, &facts, to, t)).collect::<Vec<_>>().join("\n"));
    }
    Ok(ExitCode::SUCCESS)
}

type Claimed = (&'static str, String, Option<PartId>, Alternative);

impl Claim {
    /// What is claimed: a fact, of each part of the answer.
    fn alternatives(&self, case: &Case, facts: &Facts) -> Result<Vec<Claimed>, String> {
        let one = |option, value: &str, alternative| {
            Ok(vec![(option, value.to_owned(), None, alternative)])
        };
        if let Some(value) = &self.secrecy {
            let alternative = match value.as_str() {
                "may-speak" => Alternative::Secrecy(Some(Secrecy::MaySpeak)),
                "must-keep-silent" => Alternative::Secrecy(Some(Secrecy::MustKeepSilent)),
                "not-bound" => Alternative::Secrecy(Some(Secrecy::NotBound)),
                "must-speak" => Alternative::MustSpeak,
                _ => Alternative::Secrecy(None),
            };
            return one("secrecy", value, alternative);
        }
        if let Some(value) = &self.help_duty {
            let alternative = match value.as_str() {
                "must-help" => Alternative::Help(Some(HelpDuty::MustHelp)),
                "no-duty" => Alternative::Help(Some(HelpDuty::NoDuty)),
                "must-denounce" => Alternative::MustDenounce,
                _ => Alternative::Help(None),
            };
            return one("help-duty", value, alternative);
        }
        if let Some(value) = &self.ground {
            let ground = grounds().into_iter().find(|id| id.name() == value);
            return one("ground", value, ground.map_or(Alternative::NoGround, Alternative::Ground));
        }
        if let Some(value) = &self.fact {
            let slot = slot(case, facts, value)?;
            let of = |part| ("fact", value.clone(), Some(part), Alternative::Fact(part, slot));
            return Ok([PartId::Secrecy, PartId::Help].map(of).into());
        }
        let value = self.to.as_deref().unwrap_or_default();
        let to = RECIPIENTS.into_iter().find(|r| r.name() == value);
        one("to", value, Alternative::Recipient(to.unwrap_or(Recipient::OtherPerson)))
    }
}

fn slot(case: &Case, facts: &Facts, name: &str) -> Result<Slot, String> {
    let named: Vec<(Slot, String)> = facts.slots().map(|s| (s, case.fact_name(s))).collect();
    named.iter().find(|(_, n)| n == name).map(|(slot, _)| *slot).ok_or_else(|| {
        let names: Vec<&str> = named.iter().map(|(_, n)| n.as_str()).collect();
        format!("fait inconnu « {name} » ; {}", instead(name, &names))
    })
}

fn told(case: &Case, facts: &Facts, to: Option<Recipient>, tried: &Tried) -> String {
    let part = tried.part.map_or_else(String::new, |p| format!(" ({})", p.name()));
    let whom = to.map_or_else(String::new, |to| format!(", {}", to.french_to()));
    let head = french(&format!("Le {}{whom}", case.date.french()));
    let claimed = format!("--{} {}{part}", tried.option, tried.value);
    let right = match tried.part {
        Some(_) => "Rien ne l’écarte : cette partie de la réponse tient à ce fait.",
        None => "Rien ne l’écarte : c’est ce que dit la loi.",
    };
    let Some(why) = &tried.why else {
        return format!("{head}\n{claimed}\n  {}\n", french(right));
    };
    let mut lines = vec![french(&format!("{} : {}", why.rule.name, how(why.how)))];
    if why.how != How::OutOfForce {
        lines.push(french(why.condition.phrase));
    }
    for passage in why.condition.basis.iter().flat_map(|b| b.passages) {
        if wording(passage.article, case.date).is_some() {
            let cited = cite(passage.article, case.date).unwrap_or_default();
            // The words of an article are never typeset anew.
            lines.push(format!("{} « {} »", french(&format!("{cited} :")), passage.words));
        }
    }
    if let Some(source) = why.condition.basis.and_then(|b| b.source) {
        lines.push(french(&format!("{} : {}", source.title, source.says)));
    }
    let facts: String = why
        .condition
        .slots
        .iter()
        .map(|slot| {
            let value = case.fact_value(*slot, facts.mask(*slot));
            format!("  {}={value}\n", case.fact_name(*slot))
        })
        .collect();
    for mark in words(case, to, why) {
        lines.push(format!("Dans le cas\u{a0}: «\u{a0}{mark}\u{a0}»"));
    }
    let mut page = format!("{head}\n{claimed}\n");
    lines.iter().for_each(|line| wrapped(line, "  ", &mut page));
    page + &facts
}

/// The words of the case that state what the condition asks for.
fn words<'c>(case: &'c Case, to: Option<Recipient>, why: &WhyNot) -> Vec<&'c str> {
    let to = to.filter(|_| why.condition.of_recipient);
    case.marks(&why.condition.slots, to).into_iter().filter_map(|m| case.words(m)).collect()
}

fn how(how: How) -> &'static str {
    match how {
        How::Fails => "cette condition fait défaut",
        How::Open => "cette condition n’est pas établie",
        How::Holds => "toutes les conditions sont réunies, celle-ci comprise",
        How::NotAdmitted => "les conditions sont réunies, mais pas pour ce destinataire",
        How::Excluded => "l’avocat en est exclu",
        How::Words => "le texte dit autre chose",
        How::OutOfForce => "cette règle n’est pas en vigueur à cette date",
    }
}
