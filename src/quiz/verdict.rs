//! The answer as sentences: what is decided, and why.

use super::answer::{Pick, capitalised};
use super::explain::{Explained, basis};
use super::numbers::words;
use super::remark;
use crate::law::decide::{Ground, HelpDuty, Secrecy};
use crate::law::fact::{Fact, Recipient};
use crate::law::facts::Slot;
use crate::law::reason::Reason;
use crate::law::why_not::{Alternative, why_not};

/// The heading, and one to a few sentences that say why.
pub(super) fn verdict(e: &Explained, right: Pick) -> (String, Vec<String>) {
    match right {
        Pick::MaySpeak | Pick::Ground(_) | Pick::To(_) => may_speak(e),
        Pick::KeepSilent | Pick::NoGround => keep_silent(e),
        Pick::ToNobody => {
            let (_, why) = keep_silent(e);
            ("À aucun d’eux : il faut se taire.".to_owned(), why)
        }
        Pick::NotBound => not_bound(e),
        Pick::NotEstablished => not_established(e),
        Pick::MustHelp => must_help(e),
        Pick::NoDuty => no_duty(e),
        Pick::MustSpeak | Pick::MustDenounce => (String::new(), Vec::new()),
    }
}

fn may_speak(e: &Explained) -> (String, Vec<String>) {
    let mut why = Vec::new();
    if let Some(ground) = e.decision.grounds.iter().find(|g| g.opens()) {
        why.push(format!(
            "{} : toutes les conditions sont réunies ({}).",
            ground.rule.name,
            basis(ground.rule, e.facts.date())
        ));
    }
    why.push(if e.decision.imposed(&e.facts) {
        let text = told(e, Slot::of_situation(Fact::LawEffect));
        format!("Le Code pénal le permet seulement ; le devoir de parler vient de l’autre texte dont parle le cas{text}.")
    } else if e.asked.other_law_obliges() {
        "Le Code pénal le permet seulement ; le devoir de parler, s’il existe, vient de cet autre texte.".to_owned()
    } else {
        "C’est une faculté : cette règle permet de parler, elle n’y oblige pas.".to_owned()
    });
    why.extend(remark::no_choice(&e.asked.book, &e.facts, &e.decision));
    why.extend(e.decision.before_speaking.iter().filter_map(remark::step));
    let limit = if e.asked.other_law_obliges() { "" } else { ", sans être obligatoire" };
    (format!("Parler {} est permis{limit}.", e.to.french_to()), why)
}

fn keep_silent(e: &Explained) -> (String, Vec<String>) {
    let mut why = Vec::new();
    for ground in &e.decision.grounds {
        why.push(format!("{} : {}.", ground.rule.name, but_not_to(e, ground)));
    }
    let closed = e.closed_to_lawyer();
    if let Some(rule) = closed {
        let name = rule.name;
        why.push(format!("L’avocat ne peut pas s’appuyer sur « {name} » : ce que son client lui confie pourrait valoir des poursuites à ce client."));
    }
    if e.consents() {
        why.push(
            "L’accord de la personne ne suffit pas : à lui seul, il ne libère pas du secret."
                .to_owned(),
        );
    }
    if e.decision.grounds.is_empty() && closed.is_none() {
        match e.deciding().filter(|r| r.id.is_ground()) {
            Some(rule) => why.push(format!(
                "La dérogation la plus proche, « {} », ne s’applique pas : {}.",
                rule.name,
                lacking(e, Alternative::Ground(rule.id))
            )),
            None => why.push("Rien dans ce cas n’ouvre une dérogation au secret.".to_owned()),
        }
    }
    if e.decision.help.value == Some(HelpDuty::MustHelp) {
        why.push(aid(e, "Il faut pourtant aider : aider sans révéler."));
    }
    (format!("Il faut se taire : rien ne permet de le dire {}.", e.to.french_to()), why)
}

/// « les conditions sont réunies, mais … », for a ground that does not admit this recipient.
fn but_not_to(e: &Explained, ground: &Ground) -> String {
    let mais = match ground.recipients.as_slice() {
        [] => format!(
            "ce destinataire n’est pas de ceux à qui elle permet de parler : {}",
            lacking(e, Alternative::Ground(ground.rule.id))
        ),
        [only] => format!("elle ne permet de parler qu’{}", only.french_to()),
        several => format!("elle ne permet de parler qu’à d’autres : {}", either(several)),
    };
    format!("les conditions de cette règle sont réunies, mais {mais}")
}

/// « au juge, au procureur du Roi ou à la police »
pub(super) fn either(to: &[Recipient]) -> String {
    let names: Vec<&str> = to.iter().map(|r| r.french_to()).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => [&others.join(", "), " ou ", last].concat(),
        _ => names.concat(),
    }
}

fn not_bound(e: &Explained) -> (String, Vec<String>) {
    let lacking = lacking(e, Alternative::Secrecy(Some(Secrecy::MaySpeak)));
    (
        "Le secret professionnel ne joue pas ici.".to_owned(),
        vec![sentence(&lacking), remark::NOT_FREE_TO_TELL.to_owned()],
    )
}

fn not_established(e: &Explained) -> (String, Vec<String>) {
    let answer_missing = match e.asked.question.ask {
        super::Ask::Help => &e.decision.help.missing,
        super::Ask::Secrecy | super::Ask::Ground | super::Ask::Recipient => {
            &e.decision.secrecy.missing
        }
    };
    let asked =
        |slot: &Slot| format!("Il faudrait savoir : {}", lower(slot.fact().label().question));
    ("On ne peut pas encore le dire.".to_owned(), answer_missing.iter().map(asked).collect())
}

fn must_help(e: &Explained) -> (String, Vec<String>) {
    let mut why = vec![
        "Quelqu’un est exposé à un péril que le professionnel connaît, et il peut agir sans danger sérieux.".to_owned(),
    ];
    if e.decision.leaves_speech_alone(&e.asked.book, &e.facts) {
        why.push("C’est un devoir d’assistance, non un ordre de dénoncer ; mais si aucune autre aide n’est possible, se taire et ne rien faire peut être une abstention coupable.".to_owned());
    } else {
        why.push("C’est un devoir d’assistance, non un ordre de dénoncer : on choisit l’aide qui suffit.".to_owned());
    }
    if e.decision.secrecy.value == Some(Secrecy::MustKeepSilent) {
        why.push(aid(e, "Ici, il faut aider sans révéler."));
    }
    ("Il faut aider.".to_owned(), why)
}

fn aid(e: &Explained, nobody: &str) -> String {
    remark::aid(&e.asked.book, &e.facts, nobody)
}

fn no_duty(e: &Explained) -> (String, Vec<String>) {
    let lacking = lacking(e, Alternative::Help(Some(HelpDuty::MustHelp)));
    ("La loi pénale n’impose pas d’aider ici.".to_owned(), vec![sentence(&lacking)])
}

/// That the first condition which is not met is not, of what somebody would claim.
fn lacking(e: &Explained, claim: Alternative) -> String {
    why_not(&e.asked.book, &e.facts, e.to, claim)
        .map_or_else(String::new, |w| unmet(w.condition.phrase) + &shown(e, &w.condition))
}

/// « la condition « quelqu’un est en danger » n’est pas remplie »: named, never as if it were so.
pub(super) fn unmet(phrase: &str) -> String {
    ["la condition « ", &quoted(phrase), " » n’est pas remplie"].concat()
}

/// The words of the case that show it, in brackets.
fn shown(e: &Explained, condition: &Reason) -> String {
    let shown = words(e.asked.case, e.to, condition);
    shown.first().map_or_else(String::new, |w| [" (« ", &quoted(w), " »)"].concat())
}

/// The words of the case that state a fact, in brackets.
fn told(e: &Explained, slot: Slot) -> String {
    let case = e.asked.case;
    let stated = case.stated.iter().find(|stated| usize::from(stated.slot) == slot.at());
    let words = stated.and_then(|stated| case.words(usize::from(*stated.marks.first()?)));
    words.map_or_else(String::new, |words| [" (« ", &quoted(words), " »)"].concat())
}

fn sentence(clause: &str) -> String {
    [&capitalised(clause), "."].concat()
}

/// The words within a sentence: without a capital first letter.
pub(super) fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// A condition within a sentence that has a colon of its own.
pub(super) fn flowing(phrase: &str) -> String {
    phrase.replace(" : ", ", ")
}

/// Words as they are quoted: without the comma on which they end, and with their own quotation marks
/// as those of a quotation within another; of what is a quotation from end to end, without its marks.
pub(super) fn quoted(words: &str) -> String {
    let words = words.trim_end_matches([',', ' ']);
    let whole = words.strip_prefix('«').and_then(|words| words.strip_suffix('»'));
    let words = whole.filter(|words| !words.contains(['«', '»'])).unwrap_or(words).trim();
    let inner = words.replace("«\u{a0}", "“").replace("\u{a0}»", "”");
    inner.replace("« ", "“").replace(" »", "”").replace('«', "“").replace('»', "”")
}
