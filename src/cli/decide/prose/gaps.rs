//! What is said of what the facts leave out: what is missing, and what silence made of the rest.

use super::super::answer::{Inquiry, View};
use super::Page;
use super::afterwards::hangs_on_the_recipient;
use crate::cli::outcome::fact_name;
use crate::law::fact::Fact;
use crate::law::facts::Slot;
use crate::law::vocabulary::{Group, Silence};
use crate::quiz::typography::french;

/// What would have to be known, part by part.
pub(super) fn missing(inquiry: &Inquiry, page: &mut Page) {
    let parts = inquiry.questions(|_| true);
    let whom = inquiry.case.to.is_none() && hangs_on_the_recipient(inquiry);
    if whom || !parts.is_empty() {
        page.title("Ce qu’il faudrait savoir");
    }
    if whom {
        page.line("Pour ce qui a été fait et les recours :");
        page.raw(&french("- À qui l’a-t-on dit ? (disclosure.to)"), "    ");
    }
    for (part, facts) in parts {
        page.line(&format!("{part} :"));
        facts.iter().for_each(|fact| page.raw(fact, "    "));
    }
}

/// What silence means; what is the same for every recipient is told once.
pub(super) fn assumed(inquiry: &Inquiry, view: &View, page: &mut Page) {
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
        // What goes with one recipient is not told of all of them.
        let name = match slot.fact().entry().silence {
            Silence::FollowsRecipient => case.fact_name(slot),
            Silence::Means(_) | Silence::Unknown => fact_name(case, slot),
        };
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
        page.raw(&name, "  ");
    }
}
