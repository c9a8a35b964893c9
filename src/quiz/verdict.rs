//! The answer as sentences: what is decided, why, and why another option is not right.

use super::answer::{Pick, capitalised};
use super::explain::{Explained, basis};
use super::numbers::words;
use crate::law::decide::{Ground, HelpDuty, Secrecy};
use crate::law::deontology::Standing;
use crate::law::evaluate::Scope;
use crate::law::fact::Recipient;
use crate::law::facts::Slot;
use crate::law::reason::{Reason, reasons};
use crate::law::rule::{Rule, RuleId};

/// The heading, and one to four sentences that say why.
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
    why.push(if e.asked.other_law_obliges() {
        "Le Code pénal le permet seulement ; le devoir de parler, s’il existe, vient de cet autre texte.".to_owned()
    } else {
        "C’est une faculté : la loi pénale permet de parler, elle n’y oblige pas.".to_owned()
    });
    for step in &e.decision.before_speaking {
        match step.standing {
            Standing::Missed => why.push(format!(
                "Pénalement oui, déontologiquement non : il fallait {}.",
                step.id.french()
            )),
            Standing::ToDo => why.push(format!("Avant de parler : {}.", step.id.french())),
            Standing::Done | Standing::NotEstablished => {}
        }
    }
    let limit = if e.asked.other_law_obliges() { "" } else { ", sans être obligatoire" };
    (format!("Parler {} est permis{limit}.", e.to.french_to()), why)
}

fn keep_silent(e: &Explained) -> (String, Vec<String>) {
    let mut why = Vec::new();
    for ground in &e.decision.grounds {
        why.push(format!("{} : {}.", ground.rule.name, but_not_to(e, ground)));
    }
    if e.lawyer_excluded() {
        why.push("L’avocat est exclu de cette dérogation : ce que son client lui confie pourrait valoir des poursuites à ce client.".to_owned());
    }
    if e.consents() {
        why.push(
            "L’accord de la personne ne suffit pas : à lui seul, il ne libère pas du secret."
                .to_owned(),
        );
    }
    if e.decision.grounds.is_empty() && !e.lawyer_excluded() {
        match e.deciding().filter(|r| r.id.is_ground()) {
            Some(rule) => why.push(format!(
                "La dérogation la plus proche, « {} », ne s’applique pas : {}.",
                rule.name,
                lacking(e, rule)
            )),
            None => why.push("Rien dans ce cas n’ouvre une dérogation au secret.".to_owned()),
        }
    }
    if e.decision.help.value == Some(HelpDuty::MustHelp) {
        why.push("Il faut pourtant aider : aider sans révéler.".to_owned());
    }
    (format!("Il faut se taire : rien ne permet de le dire {}.", e.to.french_to()), why)
}

/// « les conditions sont réunies, mais … », for a ground that does not admit this recipient.
fn but_not_to(e: &Explained, ground: &Ground) -> String {
    let mais = match ground.recipients.as_slice() {
        [] => {
            let scope = Scope::new(&e.facts, e.to);
            let admits = reasons(&scope, &ground.rule.admits);
            match admits.first_unmet() {
                Some(unmet) => format!("pas pour ce destinataire ; {}", said(e, unmet)),
                None => "pas pour ce destinataire".to_owned(),
            }
        }
        [only] => format!("elles n’ouvrent la parole qu’{}", only.french_to()),
        several => {
            let names: Vec<&str> = several.iter().map(|r| r.french_to()).collect();
            format!("elles n’ouvrent la parole qu’à d’autres : {}", names.join(", "))
        }
    };
    format!("les conditions sont réunies, mais {mais}")
}

fn not_bound(e: &Explained) -> (String, Vec<String>) {
    let lacking = e
        .asked
        .book
        .rule(RuleId::Bound, e.facts.date())
        .map_or_else(String::new, |r| lacking(e, r));
    (
        "Le secret professionnel ne joue pas ici.".to_owned(),
        vec![
            format!("{}.", capitalised(&lacking)),
            "Cela ne veut pas dire que l’on peut tout raconter : la discrétion, le contrat de travail et la protection des données demeurent.".to_owned(),
        ],
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
        "C’est un devoir d’assistance, non un ordre de dénoncer : on choisit l’aide qui suffit.".to_owned(),
    ];
    if e.decision.secrecy.value == Some(Secrecy::MustKeepSilent) {
        why.push("Ici, il faut aider sans révéler.".to_owned());
    }
    ("Il faut aider.".to_owned(), why)
}

fn no_duty(e: &Explained) -> (String, Vec<String>) {
    let lacking =
        e.asked.book.rule(RuleId::Help, e.facts.date()).map_or_else(String::new, |r| lacking(e, r));
    (
        "La loi pénale n’impose pas d’aider ici.".to_owned(),
        vec![format!("{}.", capitalised(&lacking))],
    )
}

/// « il n’est pas établi que … » or « il n’est pas vrai que … », for the first condition that is not met.
fn lacking(e: &Explained, rule: &'static Rule) -> String {
    let scope = Scope::new(&e.facts, e.to);
    let when = reasons(&scope, &rule.when);
    let admits = reasons(&scope, &rule.admits);
    match when.first_unmet().or_else(|| admits.first_unmet()) {
        Some(unmet) => said(e, unmet),
        None if rule.id.excluded_for_lawyer() && e.lawyer_excluded() => {
            "la loi en exclut l’avocat dont l’information peut valoir des poursuites à son client"
                .to_owned()
        }
        None => "une condition manque".to_owned(),
    }
}

fn said(e: &Explained, unmet: &Reason) -> String {
    let shown = words(e.asked.case, e.to, unmet);
    let quoted = shown.first().map_or_else(String::new, |w| format!(" (« {w} »)"));
    format!("il manque cette condition : {}{quoted}", unmet.phrase)
}

/// Why an option that was chosen is not right: the condition that makes it wrong.
pub(super) fn why_not(e: &Explained, right: Pick, chosen: Pick) -> String {
    match chosen {
        Pick::MustSpeak => "Aucune règle pénale n’oblige ici à parler : là où elle ouvre la parole, elle dit « peut ».".to_owned(),
        Pick::MustDenounce => "La loi oblige à aider la personne, non à dénoncer : un devoir d’assistance n’est pas un devoir de parler.".to_owned(),
        Pick::MaySpeak => match right {
            Pick::NotBound => "Il n’y a pas besoin d’une permission : le secret professionnel ne joue pas ici.".to_owned(),
            Pick::NotEstablished => "Un fait manque : selon la réponse, ce serait permis ou non.".to_owned(),
            _ => format!("Parler {} n’est pas permis : {}", e.to.french_to(), reason_for_silence(e)),
        },
        Pick::KeepSilent => match right {
            Pick::NotBound => "Ce n’est pas un secret au sens de la loi pénale ; la discrétion, elle, reste de mise.".to_owned(),
            Pick::NotEstablished => "Un fait manque : selon la réponse, se taire serait la règle ou non.".to_owned(),
            _ => opening(e).map_or_else(String::new, |r| format!("Le secret cède ici : « {} » permet de parler, chacune de ses conditions est établie.", r.name)),
        },
        Pick::NotBound => "Le secret joue : c’est une information reçue dans une profession qui y est tenue, ou dans une concertation.".to_owned(),
        Pick::NotEstablished => "Tout ce qui décide est dans le cas : aucun fait ne manque pour répondre.".to_owned(),
        Pick::NoGround => opening(e).map_or_else(|| "Un fait manque pour le dire.".to_owned(), |r| format!("« {} » s’applique : chacune de ses conditions est établie.", r.name)),
        Pick::Ground(id) => why_not_ground(e, id),
        Pick::To(to) => why_not_to(e, right, to),
        Pick::ToNobody => opening(e).map_or_else(String::new, |r| format!("« {} » ouvre la parole {}.", r.name, e.to.french_to())),
        Pick::MustHelp => e.asked.book.rule(RuleId::Help, e.facts.date()).map_or_else(String::new, |r| format!("Ce devoir n’existe pas ici : {}.", lacking(e, r))),
        Pick::NoDuty => match right {
            Pick::NotEstablished => "Un fait manque : selon la réponse, aider serait un devoir ou non.".to_owned(),
            _ => "Chaque condition du devoir d’aider est établie : un péril pour une personne, connu du professionnel, et une aide sans danger sérieux.".to_owned(),
        },
    }
}

fn opening(e: &Explained) -> Option<&'static Rule> {
    e.decision.grounds.iter().find(|g| g.opens()).map(|g| g.rule)
}

fn reason_for_silence(e: &Explained) -> String {
    if let Some(ground) = e.decision.grounds.first() {
        return format!("pour « {} », {}.", ground.rule.name, but_not_to(e, ground));
    }
    match e.deciding().filter(|r| r.id.is_ground()) {
        Some(rule) => format!("pour « {} », {}.", rule.name, lacking(e, rule)),
        None => "aucune dérogation n’entre en jeu.".to_owned(),
    }
}

fn why_not_ground(e: &Explained, id: RuleId) -> String {
    let Some(rule) = e.asked.book.rule(id, e.facts.date()) else {
        return "Cette dérogation n’existait pas encore à cette date.".to_owned();
    };
    if id.excluded_for_lawyer() && e.lawyer_excluded() {
        return format!(
            "« {} » est exclu pour l’avocat dont l’information peut valoir des poursuites à son client.",
            rule.name
        );
    }
    if let Some(ground) = e.decision.grounds.iter().find(|g| g.rule.id == id) {
        return format!("« {} » : {}.", rule.name, but_not_to(e, ground));
    }
    format!("« {} » ne s’applique pas : {}.", rule.name, lacking(e, rule))
}

fn why_not_to(e: &Explained, right: Pick, to: Recipient) -> String {
    let opens = match right {
        Pick::To(_) => {
            opening(e).map(|r| format!("« {} » n’ouvre pas la parole {}", r.name, to.french_to()))
        }
        _ => None,
    };
    let decision = e.asked.decision(to);
    let ground = decision.as_ref().and_then(|d| d.grounds.first());
    match (opens, ground) {
        (_, Some(g)) if !g.opens() => format!("« {} » : {}.", g.rule.name, but_not_to(e, g)),
        (Some(opens), _) => format!("{opens}, et rien d’autre ne le permet."),
        (None, _) => format!("Rien ne permet de le dire {}.", to.french_to()),
    }
}

fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        [first.to_ascii_lowercase()].into_iter().chain(chars).collect()
    })
}
