//! The decision for a reader, in French.

use super::answer::{Inquiry, View, act_name, excuse_articles, in_force, three, tree};
use crate::law::Date;
use crate::law::aftermath::{Act, ActKind};
use crate::law::decide::{Ground, HelpDuty, Secrecy};
use crate::law::deontology::Standing;
use crate::law::fact::Fact;
use crate::law::facts::Slot;
use crate::law::reason::Reason;
use crate::law::rule::{Authority, Rule};
use crate::law::vocabulary::Group;
use crate::quiz::sheet::cite;
use crate::quiz::typography::french;

/// The whole decision.
pub(super) fn decision(inquiry: &Inquiry) -> String {
    let mut page = Page(String::new());
    head(inquiry, &mut page);
    let Some(first) = inquiry.views.first() else { return page.0 };
    match (inquiry.case.to, inquiry.views.as_slice()) {
        (Some(_), [view]) => {
            page.title("Secret professionnel");
            page.line(&verdict(view));
            grounds(inquiry, view, &mut page);
        }
        _ => every_recipient(inquiry, &mut page),
    }
    help(inquiry, first, &mut page);
    if inquiry.case.to.is_some() {
        afterwards(inquiry, first, &mut page);
    } else {
        acts(inquiry, first, "", &mut page);
    }
    contested(inquiry, &mut page);
    missing(inquiry, &mut page);
    assumed(inquiry, first, &mut page);
    notices(inquiry, &mut page);
    page.0
}

/// Lines of French, typeset, under titles.
struct Page(String);

impl Page {
    fn title(&mut self, title: &str) {
        self.0.push_str(&format!("\n{title}\n"));
    }

    fn line(&mut self, text: &str) {
        self.raw(&french(text));
    }

    fn item(&mut self, text: &str) {
        self.raw(&format!("  - {}", french(text)));
    }

    /// Names as programs write them are never typeset.
    fn raw(&mut self, text: &str) {
        self.0.push_str(&format!("  {text}\n"));
    }
}

fn head(inquiry: &Inquiry, page: &mut Page) {
    let case = &inquiry.case;
    let who = inquiry.views.first().and_then(|v| {
        let mask = v.facts.mask(Slot::of_situation(Fact::Profession));
        let at = (mask.count_ones() == 1).then(|| mask.trailing_zeros() as usize)?;
        Fact::Profession.label().values.get(at).copied()
    });
    let who = who.unwrap_or("une personne dont on ne dit pas la profession");
    page.0.push_str(&french(&format!("Le {}, {who}\n", case.date.french())));
    page.0.push_str("Outil de formation, pas un avis juridique.\n");
}

fn verdict(view: &View) -> String {
    let to = view.decision.recipient.french_to();
    match view.decision.secrecy.value {
        Some(Secrecy::NotBound) => "Le secret professionnel ne joue pas ici.".to_owned(),
        Some(Secrecy::MaySpeak) => {
            format!("Parler {to} est permis par la loi pénale, sans être obligatoire.")
        }
        Some(Secrecy::MustKeepSilent) => {
            format!("Il faut se taire : rien ne permet de parler {to}.")
        }
        None => format!("Il n’est pas établi que l’on puisse parler {to} : un fait manque."),
    }
}

fn grounds(inquiry: &Inquiry, view: &View, page: &mut Page) {
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
        page.item(&admitted(ground));
    }
    for ground in &view.decision.open_grounds {
        page.line(&format!("{} : pas établi.", named(ground.rule, view.day())));
        lacking(view, ground.rule, page);
    }
    for rule in inquiry.near_misses(view) {
        page.line(&format!("{} : ne s’applique pas.", named(rule, view.day())));
        lacking(view, rule, page);
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

/// The first condition that is not met, or not established.
fn lacking(view: &View, rule: &'static Rule, page: &mut Page) {
    let (when, admits) = (tree(view, &rule.when), tree(view, &rule.admits));
    if let Some(unmet) = when.first_unmet().or_else(|| admits.first_unmet()) {
        page.item(&format!("il manque ceci : {}", unmet.phrase));
    } else {
        page.item("une autre règle l’écarte : l’exclusion de l’avocat");
    }
}

/// The conditions at the top of a tree that have words.
fn conditions(reason: &Reason) -> Vec<&'static str> {
    if !reason.phrase.is_empty() {
        return vec![reason.phrase];
    }
    reason.parts.iter().flat_map(conditions).collect()
}

fn admitted(ground: &Ground) -> String {
    let names: Vec<&str> = ground.recipients.iter().map(|r| r.french_to()).collect();
    if names.is_empty() {
        "personne n’est admis avec certitude".to_owned()
    } else {
        format!("on peut parler {}", names.join(", "))
    }
}

fn named(rule: &Rule, day: Date) -> String {
    let cited = cited(rule.articles, day);
    match rule.authority {
        Authority::Statute => format!("{} ({cited})", rule.name),
        Authority::CaseLaw => format!("{} (jurisprudence, en dérogation à : {cited})", rule.name),
        Authority::Deontology => format!("{} (jurisprudence et déontologie : {cited})", rule.name),
    }
}

fn cited(articles: &[&'static str], day: Date) -> String {
    let cited: Vec<String> = articles.iter().filter_map(|key| cite(key, day)).collect();
    cited.join(" ; ")
}

fn every_recipient(inquiry: &Inquiry, page: &mut Page) {
    page.title("Secret professionnel, selon le destinataire");
    let groups = [
        (Some(Secrecy::MaySpeak), "Parler est permis, sans être obligatoire :"),
        (None, "Il n’est pas établi que l’on puisse parler :"),
        (Some(Secrecy::MustKeepSilent), "Il faut se taire ; rien ne permet de parler :"),
        (Some(Secrecy::NotBound), "Le secret professionnel ne joue pas :"),
    ];
    for (secrecy, words) in groups {
        let is = |v: &&View| v.decision.secrecy.value == secrecy;
        let names: Vec<&str> =
            inquiry.views.iter().filter(is).map(|v| v.decision.recipient.french_to()).collect();
        if !names.is_empty() {
            page.line(&format!("{words} {}.", names.join(", ")));
        }
    }
    let best = inquiry.views.iter().max_by_key(|v| {
        let d = &v.decision;
        (d.secrecy.value == Some(Secrecy::MaySpeak), d.grounds.len() + d.open_grounds.len())
    });
    if let Some(view) = best {
        page.line(&format!("Par exemple, {} :", view.decision.recipient.french_to()));
        grounds(inquiry, view, page);
    }
}

fn help(inquiry: &Inquiry, view: &View, page: &mut Page) {
    page.title("Devoir d’aider");
    let articles = inquiry
        .book
        .rule(crate::law::rule::RuleId::Help, view.day())
        .map_or_else(String::new, |r| cited(r.articles, view.day()));
    let words = match view.decision.help.value {
        Some(HelpDuty::MustHelp) => {
            "Il faut aider : c’est un devoir d’assistance, non un ordre de dénoncer"
        }
        Some(HelpDuty::NoDuty) => "La loi pénale n’impose pas d’aider ici",
        None => "Il n’est pas établi qu’il faille aider : un fait manque",
    };
    page.line(&format!("{words} ({articles})."));
    let silent = inquiry.views.len() == 1
        && view.decision.secrecy.value == Some(Secrecy::MustKeepSilent)
        && view.decision.help.value == Some(HelpDuty::MustHelp);
    if silent {
        page.line("Les deux ensemble : aider sans révéler.");
    }
}

/// What a disclosure that took place to this recipient leads to, and what was done besides.
fn afterwards(inquiry: &Inquiry, view: &View, page: &mut Page) {
    acts(inquiry, view, "breach", page);
    if view.decision.remedies.is_empty() {
        return;
    }
    page.title("Recours");
    for remedy in &view.decision.remedies {
        let (what, why) = remedy.id.french();
        let state = three(&remedy.open, ["ouvert", "fermé", "pas établi"]);
        let cited = cited(&remedy.id.articles(view.day()), view.day());
        let cited = if cited.is_empty() { cited } else { format!(" ({cited})") };
        page.line(&format!("{} : {state}{cited} ; {why}.", capital(what)));
    }
}

/// The acts; a breach only where the recipient is stated.
fn acts(inquiry: &Inquiry, view: &View, breach: &str, page: &mut Page) {
    let acts: Vec<&Act> = view
        .decision
        .acts
        .iter()
        .filter(|a| act_name(a) == breach || matches!(a.kind, ActKind::Abstention { .. }))
        .collect();
    if acts.is_empty() {
        return;
    }
    page.title("Ce qui a été fait");
    for act in acts {
        act_of(inquiry, act, view.day(), page);
    }
}

fn act_of(inquiry: &Inquiry, act: &Act, day: Date, page: &mut Page) {
    let what = match act.kind {
        ActKind::Breach => "Violation du secret professionnel".to_owned(),
        ActKind::Abstention { danger } => {
            let label = inquiry.case.dangers.get(danger).filter(|label| !label.is_empty());
            label.map_or_else(
                || "Abstention coupable".to_owned(),
                |label| format!("Abstention coupable (danger {label})"),
            )
        }
    };
    let state = three(&act.offence, ["établie", "pas d’infraction", "pas établie"]);
    page.line(&format!("{what} : {state}."));
    if let Some(penalty) = act.penalty {
        let cited = cited(&in_force(penalty.articles().iter().copied(), day), day);
        page.item(&format!("peine : {} ({cited})", penalty.french()));
    }
    if let Some(excuse) = act.excused.as_ref().filter(|e| e.value != Some(false)) {
        let cited = cited(excuse_articles(act), day);
        let words =
            ["excusée : le devoir demeure, l’omission n’est pas punie", "", "excuse pas établie"];
        page.item(&format!("{} ({cited})", three(excuse, words)));
    }
}

fn contested(inquiry: &Inquiry, page: &mut Page) {
    let mut told = Vec::new();
    for contested in inquiry.views.iter().flat_map(|v| inquiry.contested(v)) {
        if told.contains(&contested.id) {
            continue;
        }
        if told.is_empty() {
            page.title("Points discutés (la réponse ci-dessus est la plus stricte)");
        }
        told.push(contested.id);
        page.line(&format!("{} :", capital(contested.phrase)));
        page.item(&format!("première lecture : {}", contested.first.0));
        page.item(&format!("seconde lecture : {}", contested.second.0));
        page.item(&format!("source : {}. {}", contested.source.title, contested.source.says));
    }
}

fn missing(inquiry: &Inquiry, page: &mut Page) {
    let mut parts: Vec<(&str, Vec<String>)> = Vec::new();
    for (part, slots) in inquiry.views.iter().flat_map(View::missing) {
        let part = part_in_french(&part);
        for slot in slots {
            let question = french(slot.fact().label().question);
            let told = format!("  - {question} ({})", name(inquiry, *slot));
            match parts.iter_mut().find(|(known, _)| *known == part) {
                Some((_, known)) if known.contains(&told) => {}
                Some((_, known)) => known.push(told),
                None => parts.push((part, vec![told])),
            }
        }
    }
    if !parts.is_empty() {
        page.title("Ce qu’il faudrait savoir");
    }
    for (part, facts) in parts {
        page.line(&format!("{part} :"));
        facts.iter().for_each(|fact| page.raw(fact));
    }
}

/// The name of a fact; that of recipients once for all where none is stated.
fn name(inquiry: &Inquiry, slot: Slot) -> String {
    match (slot.fact().group(), inquiry.case.to) {
        (Group::Recipient, None) => slot.fact().entry().name.replace('.', ".*."),
        _ => inquiry.case.fact_name(slot),
    }
}

fn part_in_french(part: &str) -> &'static str {
    match part {
        "secrecy" => "Pour le secret",
        "help" => "Pour le devoir d’aider",
        "breach" => "Pour l’infraction de révélation",
        "abstention" => "Pour l’abstention coupable",
        "excuse of abstention" => "Pour l’excuse",
        _ => "Pour les recours",
    }
}

/// What silence means; what is the same for every recipient is told once.
fn assumed(inquiry: &Inquiry, view: &View, page: &mut Page) {
    let case = &inquiry.case;
    let stated_to = case.to.map(|to| to as usize);
    let mut names: Vec<String> = Vec::new();
    for assumed in &case.assumed {
        let Some(slot) = Slot::from_position(usize::from(assumed.slot)) else { continue };
        let value = case.fact_value(slot, assumed.mask);
        let other =
            slot.fact().group() == Group::Recipient && stated_to.is_some_and(|to| to != slot.of());
        if other {
            continue;
        }
        let name = name(inquiry, slot);
        let told = format!("{name} = {value}");
        if !names.contains(&told) {
            names.push(told);
        }
    }
    let setting = Slot::of_situation(Fact::Setting);
    if !case.states(setting) && stated_to.is_some() {
        let value = case.fact_value(setting, view.facts.mask(setting));
        names.push(format!("{} = {value}", case.fact_name(setting)));
    }
    if names.is_empty() {
        return;
    }
    page.title("Ce que le silence fait supposer");
    for name in names {
        page.raw(&name);
    }
}

fn notices(inquiry: &Inquiry, page: &mut Page) {
    let mut told: Vec<&str> = Vec::new();
    for notice in inquiry.views.iter().flat_map(|v| inquiry.notices(v)) {
        if told.contains(&notice) {
            continue;
        }
        if told.is_empty() {
            page.title("À savoir");
        }
        told.push(notice);
        page.line(notice);
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| c.to_uppercase().chain(chars).collect())
}
