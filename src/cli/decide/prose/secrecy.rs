//! What is said of secrecy: the answer, the grounds, whom they admit, and what comes before speaking.

use super::super::answer::{Inquiry, View, tree};
use super::{Page, capital, cited};
use crate::cli::outcome::now;
use crate::law::Date;
use crate::law::decide::{Ground, Secrecy};
use crate::law::deontology::Standing;
use crate::law::fact::{Fact, Profession};
use crate::law::facts::Slot;
use crate::law::outcome::{Outcome, PartId};
use crate::law::reason::{Join, Reason};
use crate::law::rule::{Authority, Rule, RuleId};
use crate::law::why_not::{Alternative, How, why_not};
use crate::quiz::outcome::IMPOSED;

/// The answer for one recipient, as a sentence.
pub(in crate::cli::decide) fn verdict(view: &View) -> String {
    let decision = &view.decision;
    let outcome = decision.secrecy.value.map(Outcome::Secrecy);
    now(PartId::Secrecy, outcome, Some(decision.recipient), decision.imposed(&view.facts))
}

/// The grounds that hold, may hold or come near, and the steps before one speaks.
pub(super) fn grounds(inquiry: &Inquiry, view: &View, page: &mut Page) {
    for ground in &view.decision.grounds {
        let admits = match ground.admits {
            Some(true) => "les conditions sont réunies",
            Some(false) => "les conditions sont réunies, mais pas pour ce destinataire",
            None => {
                "les conditions sont réunies ; il n’est pas établi que ce destinataire soit admis"
            }
        };
        page.line(&format!("{} : {admits}.", named(ground.rule, view.day())));
        for condition in conditions(&tree(view, &ground.rule.when)) {
            page.item(condition);
        }
        page.item(&admitted(inquiry, view, ground));
        written_for_psychologists(view, ground.rule, page);
    }
    for ground in &view.decision.open_grounds {
        let stands = match ground.admits {
            Some(false) => "ne vise pas ce destinataire",
            Some(true) | None => "pas établi",
        };
        page.line(&format!("{} : {stands}.", named(ground.rule, view.day())));
        lacking(inquiry, view, ground.rule, page);
    }
    for rule in inquiry.near_misses(view) {
        page.line(&format!("{} : ne s’applique pas.", named(rule, view.day())));
        lacking(inquiry, view, rule, page);
    }
    if !view.decision.before_speaking.is_empty() {
        page.title("Avant de parler (déontologie)");
    }
    for step in &view.decision.before_speaking {
        let standing = match step.standing {
            Standing::Done => "fait",
            Standing::ToDo => "à faire",
            Standing::Missed => "omis : pénalement oui, déontologiquement non",
            Standing::NotEstablished => "pas établi",
        };
        page.line(&format!(
            "{} ({standing}). Source : {}.",
            capital(step.id.french()),
            step.id.source().title
        ));
    }
}

/// The first condition that is not met, or not established, or what else rules the ground out.
fn lacking(inquiry: &Inquiry, view: &View, rule: &'static Rule, page: &mut Page) {
    let to = view.decision.recipient;
    let Some(why) = why_not(&inquiry.book, &view.facts, to, Alternative::Ground(rule.id)) else {
        return;
    };
    let condition = &why.condition;
    let mut a_fact_meets_it = false;
    condition.walk(&mut |r| a_fact_meets_it |= r.join == Join::Leaf);
    let words = if why.how == How::Excluded {
        "une autre règle l’écarte : l’exclusion de l’avocat".to_owned()
    } else if !a_fact_meets_it {
        format!("point discuté ; lecture retenue pour ce motif : {}", condition.phrase)
    } else if why.how == How::Open {
        format!("cette condition n’est pas établie : {}", condition.phrase)
    } else {
        format!("cette condition fait défaut : {}", condition.phrase)
    };
    let point = why.disputed.and_then(|issue| inquiry.book.contested(issue, view.day()));
    match point.filter(|_| a_fact_meets_it) {
        Some(point) => page.item(&format!("{words} (point discuté : {})", point.phrase)),
        None => page.item(&words),
    }
    written_for_psychologists(view, rule, page);
}

/// That the sharing rule is written for psychologists, where another professional asks about it.
fn written_for_psychologists(view: &View, rule: &Rule, page: &mut Page) {
    let profession = view.facts.mask(Slot::of_situation(Fact::Profession));
    let psychologists =
        1 << Profession::Psychologist as u32 | 1 << Profession::ClinicalPsychologist as u32;
    if rule.id == RuleId::TeamSharing && profession & psychologists == 0 {
        page.item("cet article est du code des psychologues ; on y prend ici la forme écrite de conditions que la jurisprudence et la déontologie posent aussi à d’autres");
        let source = rule.when.basis().and_then(|basis| basis.source);
        if let Some(source) = source {
            page.item(&format!("source : {}. {}", source.title, source.says));
        }
    }
}

/// The conditions at the top of a tree that have words.
fn conditions(reason: &Reason) -> Vec<&'static str> {
    if !reason.phrase.is_empty() {
        return vec![reason.phrase];
    }
    reason.parts.iter().flat_map(conditions).collect()
}

/// Whom a ground admits; where it is certain that it does not admit this recipient, nor anybody else for
/// sure, the condition that fails.
fn admitted(inquiry: &Inquiry, view: &View, ground: &Ground) -> String {
    let names: Vec<&str> = ground.recipients.iter().map(|r| r.french_to()).collect();
    if !names.is_empty() {
        return format!("on peut parler {}", names.join(", "));
    }
    let claim = Alternative::Ground(ground.rule.id);
    let why = why_not(&inquiry.book, &view.facts, view.decision.recipient, claim);
    match why.filter(|_| ground.admits == Some(false)) {
        Some(why) => format!(
            "n’admet pas ce destinataire ; cette condition fait défaut : {}",
            why.condition.phrase
        ),
        None => "personne n’est admis avec certitude".to_owned(),
    }
}

fn named(rule: &Rule, day: Date) -> String {
    format!("{} ({})", rule.name, authority(rule, day))
}

/// The articles of a rule on a day, or those that it derogates from.
pub(in crate::cli::decide) fn authority(rule: &Rule, day: Date) -> String {
    let cited = cited(rule.articles, day);
    match rule.authority {
        Authority::Statute => cited,
        Authority::CaseLaw => format!("jurisprudence, en dérogation à : {cited}"),
        Authority::Deontology => format!("jurisprudence et déontologie : {cited}"),
    }
}

/// Who may be spoken to, and one recipient in full.
pub(super) fn every_recipient(inquiry: &Inquiry, page: &mut Page) {
    page.title("Secret professionnel, selon le destinataire");
    let imposed = format!("Parler est permis par la loi pénale{IMPOSED} :");
    let groups = [
        (Some(Secrecy::MaySpeak), true, imposed.as_str()),
        (Some(Secrecy::MaySpeak), false, "Parler est permis, sans être obligatoire :"),
        (None, false, "Il n’est pas établi que l’on puisse parler :"),
        (Some(Secrecy::MustKeepSilent), false, "Il faut se taire ; rien ne permet de parler :"),
        (Some(Secrecy::NotBound), false, "Le secret professionnel ne joue pas :"),
    ];
    for (secrecy, imposed, words) in groups {
        let is = |v: &&View| {
            v.decision.secrecy.value == secrecy && v.decision.imposed(&v.facts) == imposed
        };
        let names: Vec<&str> =
            inquiry.views.iter().filter(is).map(|v| v.decision.recipient.french_to()).collect();
        if !names.is_empty() {
            page.line(&format!("{words} {}.", names.join(", ")));
        }
    }
    if let Some(view) = inquiry.example() {
        let mut told = Page(String::new());
        grounds(inquiry, view, &mut told);
        if !told.0.is_empty() {
            page.line(&format!("Par exemple, {} :", view.decision.recipient.french_to()));
            page.0.push_str(&told.0);
        }
    }
}
