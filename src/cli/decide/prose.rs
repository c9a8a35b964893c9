//! The decision for a reader, in French.

mod afterwards;
mod gaps;
mod secrecy;

use super::answer::{Inquiry, View};
use crate::cli::outcome::{line, wrapped};
use crate::law::Date;
use crate::law::condition::{Issue, Readings};
use crate::law::decide::{HelpDuty, Secrecy};
use crate::law::fact::Fact;
use crate::law::facts::Slot;
use crate::law::rule::RuleId;
use crate::law::vocabulary::Group;
use crate::quiz::remark::{AID_WITHOUT_TELLING, aid, no_choice};
use crate::quiz::sheet::cite;
use crate::quiz::typography::french;
use afterwards::{afterwards, omissions};
use gaps::{assumed, missing};
use secrecy::{every_recipient, grounds};

pub(super) use secrecy::{authority, verdict};

/// The whole decision.
pub(super) fn decision(inquiry: &Inquiry) -> String {
    let mut page = Page(head(inquiry));
    let Some(first) = inquiry.views.first() else { return page.0 };
    match (inquiry.case.to, inquiry.views.as_slice()) {
        (Some(_), [view]) => {
            page.title("Secret professionnel");
            page.line(&verdict(view));
            let secrecy = &view.decision.secrecy;
            stricter(inquiry, view, &secrecy.contested, secrecy.readings, &mut page);
            grounds(inquiry, view, &mut page);
        }
        _ => every_recipient(inquiry, &mut page),
    }
    help(inquiry, first, &mut page);
    afterwards(inquiry, first, &mut page);
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

    /// What stands under a title, if anything does.
    fn part(&mut self, title: &str, body: &str) {
        if !body.is_empty() {
            self.title(title);
            self.0.push_str(body);
        }
    }

    fn line(&mut self, text: &str) {
        line(text, "  ", &mut self.0);
    }

    fn item(&mut self, text: &str) {
        line(&format!("- {text}"), "    ", &mut self.0);
    }

    /// Names as programs write them are never typeset.
    fn raw(&mut self, text: &str, margin: &str) {
        wrapped(text, margin, &mut self.0);
    }
}

/// The day, the profession and the caution.
pub(super) fn head(inquiry: &Inquiry) -> String {
    let case = &inquiry.case;
    let who = inquiry.views.first().and_then(|v| {
        let mask = v.facts.mask(Slot::of_situation(Fact::Profession));
        let at = (mask.count_ones() == 1).then(|| mask.trailing_zeros() as usize)?;
        Fact::Profession.label().values.get(at).copied()
    });
    let who = who.unwrap_or("une personne dont on ne dit pas la profession");
    let first = french(&format!("Le {}, {who}\n", case.date.french()));
    format!("{first}Outil de formation, pas un avis juridique.\n")
}

fn help(inquiry: &Inquiry, view: &View, page: &mut Page) {
    page.title("Devoir d’aider");
    let articles = inquiry
        .book
        .rule(RuleId::Help, view.day())
        .map_or_else(String::new, |r| cited(r.articles, view.day()));
    let helped = view.helped();
    let omitted = (0..view.facts.count(Group::Danger)).any(|danger| view.left_out(danger));
    let words = match view.decision.help.value {
        Some(HelpDuty::MustHelp) if helped => "Il fallait aider, et on a aidé",
        Some(HelpDuty::MustHelp) if omitted => {
            "Il fallait aider : c’était un devoir d’assistance, non un ordre de dénoncer"
        }
        Some(HelpDuty::MustHelp) => {
            "Il faut aider : c’est un devoir d’assistance, non un ordre de dénoncer"
        }
        Some(HelpDuty::NoDuty) => "La loi pénale n’impose pas d’aider ici",
        None => "Il n’est pas établi qu’il faille aider : un fait manque",
    };
    page.line(&format!("{words} ({articles})."));
    let silent = inquiry.views.len() == 1
        && !helped
        && view.decision.secrecy.value == Some(Secrecy::MustKeepSilent)
        && view.decision.help.value == Some(HelpDuty::MustHelp);
    if silent {
        page.line(&aid(&inquiry.book, &view.facts, AID_WITHOUT_TELLING));
    } else if let Some(no_choice) = no_choice(&inquiry.book, &view.facts, &view.decision) {
        page.line(&no_choice);
    }
    omissions(inquiry, view, page);
}

fn contested(inquiry: &Inquiry, page: &mut Page) {
    let mut told = Vec::new();
    for contested in inquiry.views.iter().flat_map(|v| inquiry.contested(v)) {
        if told.contains(&contested.id) {
            continue;
        }
        if told.is_empty() {
            page.title("Points discutés (chaque réponse ci-dessus est la plus stricte)");
        }
        told.push(contested.id);
        page.line(&format!("{} :", capital(contested.phrase)));
        page.item(&format!("première lecture : {}", contested.first.0));
        page.item(&format!("seconde lecture : {}", contested.second.0));
        page.item(&format!("source : {}. {}", contested.source.title, contested.source.says));
    }
}

/// What is said of an answer that turns on contested points: under which reading it is given.
fn stricter(inquiry: &Inquiry, view: &View, issues: &[Issue], taken: Readings, page: &mut Page) {
    for (point, reading) in inquiry.readings(view, issues, taken) {
        page.item(&format!(
            "point discuté ({}) ; la réponse est la plus stricte des deux lectures : {reading}",
            point.phrase
        ));
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

/// The articles of a day, as lawyers cite them.
fn cited(articles: &[&'static str], day: Date) -> String {
    let cited: Vec<String> = articles.iter().filter_map(|key| cite(key, day)).collect();
    cited.join(" ; ")
}
