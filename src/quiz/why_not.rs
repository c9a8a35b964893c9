//! Why an option that was chosen is not right: the condition that rules it out, in words.

use super::answer::{Asked, Pick};
use super::bank::Case;
use super::explain::Explained;
use super::numbers::words;
use super::question::Question;
use super::sheet;
use super::verdict::{either, flowing, quoted, unmet};
use crate::law::Date;
use crate::law::decide::{HelpDuty, Secrecy};
use crate::law::fact::Recipient;
use crate::law::facts::Facts;
use crate::law::rule::{Authority, RuleId};
use crate::law::text::{Passage, Version, wording};
use crate::law::why_not::{Alternative, How, WhyNot, why_not};

impl Case {
    /// What rules an option of a question out; nothing for the right one.
    pub fn ruled_out(&self, question: &Question, chosen: usize) -> Option<WhyNot> {
        let asked = Asked::new(self, question);
        let right = asked.right().ok()?;
        let chosen = *asked.options().get(chosen)?;
        let explained = Explained::new(&asked, right, Some(chosen))?;
        if chosen == right { None } else { ruled_out(&explained, right, chosen) }
    }
}

/// The condition that rules an option out.
fn ruled_out(e: &Explained, right: Pick, chosen: Pick) -> Option<WhyNot> {
    let (to, claim) = claim(e, right, chosen);
    why_not(&e.asked.book, &facts(e, to)?, to, claim)
}

fn facts(e: &Explained, to: Recipient) -> Option<Facts> {
    if to == e.to { Some(e.facts.clone()) } else { e.asked.case.facts(to) }
}

/// What an option claims, and of which recipient.
fn claim(e: &Explained, right: Pick, chosen: Pick) -> (Recipient, Alternative) {
    let opening = e.decision.grounds.iter().find(|g| g.opens()).map(|g| g.rule.id);
    let deciding = e.deciding().map(|r| r.id).filter(|id| id.is_ground());
    let silent = e.decision.secrecy.value == Some(Secrecy::MustKeepSilent);
    let unbound = Alternative::Secrecy(Some(Secrecy::NotBound));
    // The ground that the verdict speaks of; where no ground comes into play, that secrecy binds.
    let closed = deciding.map_or(unbound, Alternative::Ground);
    let claim = match chosen {
        Pick::MaySpeak if silent => closed,
        Pick::MaySpeak => Alternative::Secrecy(Some(Secrecy::MaySpeak)),
        Pick::MustSpeak => Alternative::MustSpeak,
        Pick::KeepSilent => Alternative::Secrecy(Some(Secrecy::MustKeepSilent)),
        Pick::NotBound => unbound,
        Pick::MustHelp => Alternative::Help(Some(HelpDuty::MustHelp)),
        Pick::NoDuty => Alternative::Help(Some(HelpDuty::NoDuty)),
        Pick::MustDenounce => Alternative::MustDenounce,
        Pick::NotEstablished => match right {
            Pick::MustHelp | Pick::NoDuty => Alternative::Help(None),
            _ if silent => closed,
            _ => Alternative::Secrecy(None),
        },
        Pick::Ground(id) => Alternative::Ground(id),
        Pick::NoGround | Pick::ToNobody => Alternative::NoGround,
        Pick::To(to) => {
            let ground = if matches!(right, Pick::To(_)) { opening } else { e.closed_to(to) };
            return (to, ground.map_or(Alternative::Recipient(to), Alternative::Ground));
        }
    };
    (e.to, claim)
}

/// Why an option that was chosen is not right. What the verdict has said is not said again.
pub(super) fn sentence(e: &Explained, right: Pick, chosen: Pick) -> String {
    let why = ruled_out(e, right, chosen);
    let denied = denied(e, right, chosen, why.as_ref().is_some_and(|w| w.how == How::Open));
    let Some(why) = why else { return format!("{denied}.") };
    let (to, _) = claim(e, right, chosen);
    if is_told(e, &why, right) {
        let cited = cited(&why, e.facts.date());
        return match chosen {
            Pick::NotEstablished => format!("{denied} : la raison donnée plus haut suffit{cited}."),
            _ => format!("{denied}, pour la raison donnée plus haut{cited}."),
        };
    }
    let because = match (chosen, why.how) {
        (Pick::NotEstablished, How::Fails) => format!(
            " : quoi que l’on apprenne encore, {}{}",
            unmet(why.condition.phrase),
            cited(&why, e.facts.date())
        ),
        _ => because(e, &why, to),
    };
    let shown = shown(e, &why, to);
    format!("{denied}{because}.{shown}")
}

/// That it is not so, in the option's own words.
fn denied(e: &Explained, right: Pick, chosen: Pick, open: bool) -> String {
    let to = e.to.french_to();
    let unsure = |what: &str| format!("On ne peut pas encore dire {what}");
    let name = |id| e.asked.book.rules.iter().find(|r| r.id == id).map_or("", |r| r.name);
    match chosen {
        Pick::MaySpeak if open => unsure(&format!("que parler {to} soit permis")),
        Pick::MaySpeak if right == Pick::NotBound => {
            format!("Parler {to} ne demande pas ici de permission de la loi pénale")
        }
        Pick::MaySpeak => format!("Parler {to} n’est pas permis"),
        Pick::MustSpeak if e.decision.leaves_speech_alone(&e.asked.book, &e.facts) => {
            format!("Cette dérogation n’oblige pas à parler {to}")
        }
        Pick::MustSpeak => format!("Rien dans la loi pénale n’oblige à parler {to}"),
        Pick::KeepSilent if open => unsure("qu’il faille se taire"),
        Pick::KeepSilent => "Se taire n’est pas ici un devoir pénal".to_owned(),
        Pick::NotBound if open => unsure("que le secret professionnel ne joue pas"),
        Pick::NotBound => "Le secret professionnel joue bien ici".to_owned(),
        Pick::NotEstablished => "Il ne manque aucun fait pour répondre".to_owned(),
        Pick::MustHelp if open => unsure("qu’il faille aider"),
        Pick::MustHelp => "Aider n’est pas ici un devoir pénal".to_owned(),
        Pick::NoDuty if open => unsure("que rien n’impose d’aider"),
        Pick::NoDuty => "Aider est bien ici un devoir".to_owned(),
        Pick::MustDenounce => "Dénoncer n’est pas ce que la loi impose".to_owned(),
        Pick::Ground(id) if open => unsure(&format!("que « {} » s’applique", name(id))),
        Pick::Ground(id) => format!("« {} » ne s’applique pas", name(id)),
        Pick::NoGround if open => unsure("qu’aucune dérogation ne s’applique"),
        Pick::NoGround => "Une dérogation s’applique bien".to_owned(),
        Pick::To(to) => format!("Parler {} n’est pas permis", to.french_to()),
        Pick::ToNobody => format!("On peut bien parler {to}"),
    }
}

/// The condition, after what is denied.
fn because(e: &Explained, why: &WhyNot, to: Recipient) -> String {
    let (rule, phrase) = (why.rule.name, flowing(why.condition.phrase));
    let named = quoted(why.condition.phrase);
    let cited = cited(why, e.facts.date());
    match why.how {
        How::Fails => format!(" : {}{cited}", unmet(why.condition.phrase)),
        How::Open => format!(" : on ne sait pas si la condition « {named} » est remplie{cited}"),
        How::Holds if why.rule.id.is_ground() => format!(
            " : les conditions de « {rule} » sont réunies, jusqu’à la dernière, {phrase}{cited}"
        ),
        How::Holds => format!(" : {phrase}{cited}"),
        How::NotAdmitted => format!(" : {}{cited}", admitted(e, why, to)),
        How::Excluded => format!(
            ", pour l’avocat, quand il s’agit d’une information de son client : {phrase}{cited}"
        ),
        How::Words => match (passage(why, e.facts.date()), why.rule.id) {
            (Some((version, words)), RuleId::Help) => {
                let number = numbered(version).0;
                format!(" : l’{number} demande de « {words} »")
            }
            (Some((version, words)), id) if id.is_ground() => {
                let (number, comma) = numbered(version);
                format!(" : l’{number}{comma} dit « {words} »")
            }
            _ => format!(" : {phrase}{cited}"),
        },
        How::OutOfForce => ", qui n’est pas en vigueur à cette date".to_owned(),
    }
}

/// To whom else the rule opens speech, or the condition that this recipient does not meet.
fn admitted(e: &Explained, why: &WhyNot, to: Recipient) -> String {
    let rule = why.rule;
    let decision = e.asked.decision(to);
    let ground = decision.iter().flat_map(|d| &d.grounds).find(|g| g.rule.id == rule.id);
    let others: Vec<Recipient> = ground.iter().flat_map(|g| &g.recipients).copied().collect();
    match others.as_slice() {
        [] => format!(
            "« {} » demande autre chose encore, et {}",
            rule.name,
            unmet(why.condition.phrase)
        ),
        [only] => format!("« {} » ne permet de parler qu’{}", rule.name, only.french_to()),
        several => {
            format!("« {} » ne permet de parler qu’à d’autres, {}", rule.name, either(several))
        }
    }
}

/// The words of the case that show the condition, or that speak against it.
fn shown(e: &Explained, why: &WhyNot, to: Recipient) -> String {
    let words = words(e.asked.case, to, &why.condition);
    let telling = words.iter().find(|words| words.split_whitespace().count() > 2);
    telling.map_or_else(String::new, |w| format!(" On lit dans le cas : « {} ».", quoted(w)))
}

/// « (art. 353, § 1er, ancien art. 458bis) », or the kind of source.
fn cited(why: &WhyNot, day: Date) -> String {
    let source = why.condition.basis.and_then(|b| b.source).map(|s| s.title);
    let cited = match (passage(why, day), why.rule.authority) {
        (Some((version, _)), _) => {
            let other = sheet::other_number(version).map(|other| [", ", &other].concat());
            sheet::named(version) + &other.unwrap_or_default()
        }
        (None, Authority::Statute) => source.unwrap_or_default().to_owned(),
        (None, Authority::CaseLaw) => "jurisprudence".to_owned(),
        (None, Authority::Deontology) => "jurisprudence et déontologie".to_owned(),
    };
    if cited.is_empty() { cited } else { format!(" ({cited})") }
}

/// « art. 353, § 1er (ancien art. 458bis) », and the comma that goes with one in it.
fn numbered(version: &Version) -> (String, &'static str) {
    let number = sheet::named(version);
    let comma = if number.contains(',') { "," } else { "" };
    let other = sheet::other_number(version).map(|other| [" (", &other, ")"].concat());
    (number + &other.unwrap_or_default(), comma)
}

/// The article and the words of the day on which the condition rests.
fn passage(why: &WhyNot, day: Date) -> Option<(&'static Version, &'static str)> {
    let of_day = |p: &Passage| Some((wording(p.article, day)?.0, p.words));
    why.condition.basis.iter().flat_map(|b| b.passages).find_map(of_day)
}

/// Whether the verdict has given this reason already.
fn is_told(e: &Explained, why: &WhyNot, right: Pick) -> bool {
    let told = |claim| {
        let told = why_not(&e.asked.book, &e.facts, e.to, claim);
        told.is_some_and(|t| {
            let same = t.rule.id == why.rule.id && t.condition.id == why.condition.id;
            same || t.condition.phrase == why.condition.phrase
                && t.condition.slots == why.condition.slots
        })
    };
    match right {
        Pick::KeepSilent | Pick::NoGround | Pick::ToNobody => {
            let others = e.decision.grounds.iter().any(|g| told(Alternative::Ground(g.rule.id)));
            let nearest = e.deciding().filter(|r| r.id.is_ground());
            others || nearest.is_some_and(|r| told(Alternative::Ground(r.id)))
        }
        Pick::NotBound => told(Alternative::Secrecy(Some(Secrecy::MaySpeak))),
        Pick::NoDuty => told(Alternative::Help(Some(HelpDuty::MustHelp))),
        Pick::MaySpeak
        | Pick::MustSpeak
        | Pick::NotEstablished
        | Pick::MustHelp
        | Pick::MustDenounce
        | Pick::Ground(_)
        | Pick::To(_) => false,
    }
}
