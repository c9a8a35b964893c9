//! `motus decide --tree`: the rules that play, each as the tree of its conditions.

use super::answer::{Inquiry, View};
use super::prose::{authority, head, verdict};
use crate::cli::tree;
use crate::law::facts::Slot;
use crate::law::picture::{Node, Picture};
use crate::law::rule::Rule;
use crate::quiz::remark::SETTLED_OTHERWISE;
use crate::quiz::typography::french;
use serde_json::{Value, json};

/// The trees for a reader; where no recipient is stated, for one of them.
pub(super) fn decision(inquiry: &Inquiry) -> String {
    let mut page = head(inquiry);
    page.push_str(&french(tree::LEGEND));
    let Some(view) = inquiry.example() else { return page };
    if inquiry.case.to.is_none() {
        let to = view.decision.recipient.french_to();
        page.push_str(&french(&format!("\nPar exemple, {to} :")));
    }
    page.push_str(&format!("\n{}\n", french(&verdict(view))));
    for rule in inquiry.rules_shown(view) {
        let picture = picture(inquiry, view, rule);
        page.push('\n');
        page.push_str(&tree::text(&picture, view.day(), &|node| match node.parent {
            None => vec![french(&authority(rule, view.day()))],
            Some(_) => stated(inquiry, view, node),
        }));
        if picture.settled_otherwise {
            page.push_str(&french(&format!("  {SETTLED_OTHERWISE}\n")));
        }
    }
    page
}

/// The same for programs.
pub(super) fn pictures(inquiry: &Inquiry, view: &View) -> Vec<Value> {
    let told = |rule: &&'static Rule| {
        let drawn = tree::picture(&picture(inquiry, view, rule), view.day(), &|node| {
            let known =
                |slot: &Slot| (inquiry.case.fact_name(*slot), json!(value(inquiry, view, *slot)));
            Value::Object(node.slots.iter().map(known).collect())
        });
        json!({ "rule": rule.id.name(), "name": rule.name, "picture": drawn })
    };
    inquiry.rules_shown(view).iter().map(told).collect()
}

fn picture(inquiry: &Inquiry, view: &View, rule: &Rule) -> Picture {
    Picture::of_decision(&inquiry.book, rule, &view.facts, &view.decision).typeset(french)
}

fn value(inquiry: &Inquiry, view: &View, slot: Slot) -> String {
    inquiry.case.fact_value(slot, view.facts.mask(slot))
}

/// The words of the case that state what a leaf asks for, or the facts as an author writes them.
fn stated(inquiry: &Inquiry, view: &View, node: &Node) -> Vec<String> {
    let case = &inquiry.case;
    let mut facts: Vec<String> = Vec::new();
    for slot in &node.slots {
        let assumed = case.assumed.iter().any(|a| usize::from(a.slot) == slot.at());
        let silent = if assumed { " (le cas n’en parle pas)" } else { "" };
        let name = case.fact_name(*slot);
        facts.push(format!("{name} = {}{silent}", value(inquiry, view, *slot)));
    }
    let marks = case.marks(&node.slots, node.of_recipient.then_some(view.decision.recipient));
    let words: Vec<&str> = marks.into_iter().filter_map(|m| case.words(m)).collect();
    facts.dedup();
    match words.as_slice() {
        [] if facts.is_empty() => Vec::new(),
        [] => vec![format!("Fait\u{a0}: {}", facts.join(" ; "))],
        words => {
            vec![format!("Dans le cas\u{a0}: «\u{a0}{}\u{a0}»", words.join("\u{a0}», «\u{a0}"))]
        }
    }
}
