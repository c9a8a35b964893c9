//! What is said of what was done: the offence, its penalty and excuse, and the remedies.

use super::super::answer::{Inquiry, View, act_name, three};
use super::{Page, capital, cited, stricter};
use crate::law::aftermath::{Act, ActKind};
use crate::law::cited::in_force;
use crate::law::vocabulary::Group;
use crate::quiz::sheet::cite;
use crate::quiz::source::ANOTHER;

/// What a disclosure that took place to this recipient leads to, and what was done besides.
pub(super) fn afterwards(inquiry: &Inquiry, view: &View, page: &mut Page) {
    acts(inquiry, view, "breach", page);
    if view.decision.remedies.is_empty() {
        return;
    }
    page.title("Recours");
    for remedy in &view.decision.remedies {
        let (what, why) = (remedy.id.french(), remedy.why());
        let state = three(&remedy.open, ["ouvert", "fermé", "pas établi"]);
        let cited = cited(&remedy.articles(view.day()), view.day());
        let cited = if cited.is_empty() { cited } else { format!(" ({cited})") };
        page.line(&format!("{} : {state}{cited} ; {why}.", capital(what)));
    }
}

/// The acts; a breach only where the recipient is stated.
pub(super) fn acts(inquiry: &Inquiry, view: &View, breach: &str, page: &mut Page) {
    let acts: Vec<&Act> = view
        .decision
        .acts
        .iter()
        .filter(|a| act_name(a) == breach || matches!(a.kind, ActKind::Abstention { .. }))
        .collect();
    let of = |at| ActKind::Abstention { danger: at };
    let left_out: Vec<usize> = (0..view.facts.count(Group::Danger))
        .filter(|at| view.left_out(*at) && acts.iter().all(|act| act.kind != of(*at)))
        .collect();
    if acts.is_empty() && left_out.is_empty() {
        return;
    }
    page.title("Ce qui a été fait");
    for act in acts {
        act_of(inquiry, view, act, page);
    }
    for danger in left_out {
        page.line(&format!("{} : {NO_OFFENCE}.", name(inquiry, of(danger))));
        if view.was_past(danger) {
            page.item("le danger se juge le jour où l’aide était due, et les faits le disent passé ce jour-là (danger.near)");
        }
    }
}

const NO_OFFENCE: &str = "pas d’infraction";

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

fn act_of(inquiry: &Inquiry, view: &View, act: &Act, page: &mut Page) {
    let day = view.day();
    let what = name(inquiry, act.kind);
    let state = three(&act.offence, ["établie", NO_OFFENCE, "pas établie"]);
    page.line(&format!("{what} : {state}."));
    stricter(inquiry, view, &act.offence.contested, act.offence.readings, page);
    if let Some(penalty) = act.penalty {
        let cited = cited(&in_force(act.penalty_articles(), day), day);
        page.item(&format!("peine : {} ({cited})", penalty.french()));
    } else if !act.penalty_missing.is_empty() {
        page.item("peine : pas établie");
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
