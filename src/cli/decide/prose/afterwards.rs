//! What is said of what was done, or might be left out: the offence, its penalty and excuse, and the remedies.

use super::super::answer::{Inquiry, View, three};
use super::{Page, capital, cited, stricter};
use crate::law::aftermath::{Act, ActKind, Omission};
use crate::law::cited::in_force;
use crate::law::text::wording;
use crate::law::why_not::How;
use crate::quiz::sheet::cite;
use crate::quiz::source::ANOTHER;
use crate::quiz::typography::french;

/// What a disclosure that took place leads to, and what was done besides. Where the case names no
/// recipient, what is the same whoever was told is said once.
pub(super) fn afterwards(inquiry: &Inquiry, first: &View, page: &mut Page) {
    let breach = alike(inquiry, |view, page| acts(inquiry, view, is_breach, page));
    let mut omitted = Page(String::new());
    if breach.len() > 1 {
        omitted.line("Quel que soit le destinataire :");
    }
    let head = omitted.0.len();
    acts(inquiry, first, |kind| !is_breach(kind), &mut omitted);
    let omitted = if omitted.0.len() > head { omitted.0 } else { String::new() };
    page.part("Ce qui a été fait", &(each(breach) + &omitted));
    page.part("Recours", &each(alike(inquiry, remedies)));
}

/// Whether what a disclosure leads to is not the same for every recipient.
pub(super) fn hangs_on_the_recipient(inquiry: &Inquiry) -> bool {
    alike(inquiry, |view, page| {
        acts(inquiry, view, is_breach, page);
        remedies(view, page);
    })
    .len()
        > 1
}

fn is_breach(kind: ActKind) -> bool {
    kind == ActKind::Breach
}

/// Recipients, and what is said of all of them.
type Alike = (Vec<&'static str>, String);

/// What is said, with those of whom it is said where it is not said of all.
fn each(groups: Vec<Alike>) -> String {
    let several = groups.len() > 1;
    let mut page = Page(String::new());
    for (names, said) in groups {
        if several {
            page.line(&format!("Si l’on a parlé {} :", names.join(", ")));
        }
        page.0.push_str(&said);
    }
    page.0
}

/// The recipients of whom the same is said, together.
fn alike(inquiry: &Inquiry, say: impl Fn(&View, &mut Page)) -> Vec<Alike> {
    let mut groups: Vec<Alike> = Vec::new();
    for view in &inquiry.views {
        let (name, mut page) = (view.decision.recipient.french_to(), Page(String::new()));
        say(view, &mut page);
        match groups.iter_mut().find(|(_, said)| *said == page.0) {
            Some((names, _)) => names.push(name),
            None => groups.push((vec![name], page.0)),
        }
    }
    groups
}

fn remedies(view: &View, page: &mut Page) {
    for remedy in &view.decision.remedies {
        let (what, why) = (remedy.id.french(), remedy.why());
        let state = three(&remedy.open, ["ouvert", "fermé", "pas établi"]);
        let cited = cited(&remedy.articles(view.day()), view.day());
        let cited = if cited.is_empty() { cited } else { format!(" ({cited})") };
        page.line(&format!("{} : {state}{cited} ; {why}.", capital(what)));
    }
}

fn acts(inquiry: &Inquiry, view: &View, wanted: fn(ActKind) -> bool, page: &mut Page) {
    for kind in view.looked_at().into_iter().filter(|kind| wanted(*kind)) {
        let none = "pas d’infraction";
        let act = view.act(kind);
        let state = act.map_or(none, |a| three(&a.offence, ["établie", none, "pas établie"]));
        page.line(&format!("{} : {state}.", name(inquiry, kind)));
        if let Some(act) = act {
            stricter(inquiry, view, &act.offence.contested, act.offence.readings, page);
        }
        if state == none {
            no_offence(inquiry, view, kind, page);
        } else if let Some(act) = act {
            consequences(inquiry, view, act, page);
        }
        if let ActKind::Abstention { danger } = kind
            && state == none
            && view.was_past(danger)
        {
            page.item("le danger se juge le jour où l’aide était due, et les faits le disent passé ce jour-là (danger.near)");
        }
    }
}

/// The first condition that fails, or the ground on which one may speak, with the words of its article.
fn no_offence(inquiry: &Inquiry, view: &View, kind: ActKind, page: &mut Page) {
    let Some(why) = inquiry.no_offence(view, kind) else { return };
    let says = match why.how {
        How::Holds => format!("parler est permis ({}) : {}", why.rule.name, why.condition.phrase),
        How::Open => format!("cette condition n’est pas établie : {}", why.condition.phrase),
        How::Fails | How::NotAdmitted | How::Excluded | How::Words | How::OutOfForce => {
            format!("cette condition fait défaut : {}", why.condition.phrase)
        }
    };
    let in_force = |article| wording(article, view.day()).is_some();
    let mut passages = why.condition.basis.iter().flat_map(|basis| basis.passages);
    let quoted = passages.find(|p| in_force(p.article)).and_then(|passage| {
        let cited = french(&format!(" ; {} :", cite(passage.article, view.day())?));
        // The words of an article are never typeset anew.
        Some(format!("{cited} «\u{a0}{}\u{a0}»", passage.words))
    });
    page.raw(&format!("- {}{}", french(&says), quoted.unwrap_or_default()), "    ");
}

fn name(inquiry: &Inquiry, kind: ActKind) -> String {
    let ActKind::Abstention { danger } = kind else {
        return "Violation du secret professionnel".to_owned();
    };
    let label = inquiry.case.dangers.get(danger).map_or("", String::as_str);
    match label {
        "" => "Abstention coupable".to_owned(),
        ANOTHER => "Abstention coupable (un autre danger)".to_owned(),
        _ => format!("Abstention coupable (danger « {label} »)"),
    }
}

/// The penalty and the excuse of an act.
fn consequences(inquiry: &Inquiry, view: &View, act: &Act, page: &mut Page) {
    let day = view.day();
    match penalty(view, act) {
        Some(penalty) => page.item(&format!("peine : {penalty}")),
        None if !act.penalty_missing.is_empty() => page.item("peine : pas établie"),
        None => {}
    }
    stricter(inquiry, view, &act.penalty_contested, act.penalty_readings, page);
    if let Some(article) = act.weighing().and_then(|key| cite(key, day)) {
        page.item(&format!(
            "si la personne était mineure ou vulnérable, le juge en tient compte ({article})"
        ));
    }
    if let Some(excuse) = act.excused.as_ref().filter(|e| e.value != Some(false)) {
        let cited = cited(act.excuse_articles(), day);
        let words =
            ["excusée : le devoir demeure, l’omission n’est pas punie", "", "excuse pas établie"];
        page.item(&format!("{} ({cited})", three(excuse, words)));
    }
}

fn penalty(view: &View, act: &Act) -> Option<String> {
    let cited = cited(&in_force(act.penalty_articles(), view.day()), view.day());
    act.penalty.map(|penalty| format!("{} ({cited})", penalty.french()))
}

/// What leaving help out would come to, where it is a duty and nothing is decided yet.
pub(super) fn omissions(inquiry: &Inquiry, view: &View, page: &mut Page) {
    for Omission { act, fatal } in inquiry.if_help_is_left_out(view) {
        let what = name(inquiry, act.kind).to_lowercase();
        page.line(&format!("Ne pas aider serait une {what} :"));
        consequences(inquiry, view, &act, page);
        if let Some(penalty) = penalty(view, &fatal).filter(|_| fatal.penalty != act.penalty) {
            page.item(&format!("si la personne en meurt : {penalty}"));
        }
    }
}
