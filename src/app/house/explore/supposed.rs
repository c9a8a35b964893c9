//! What is supposed of a case, as its address says it: `cas/…?a=press&jour=2026-09-01&faits=17.2-33.4`.

use crate::app::house::day;
use crate::law::fact::{RECIPIENTS, Recipient};
use crate::law::facts::Slot;
use crate::law::vocabulary::Mask;
use crate::quiz::Case;
use crate::quiz::scenario::Scenario;

/// The values of the address: to whom, on which day, and the facts, each with its possible values.
pub fn values(scenario: &Scenario) -> [(&'static str, String); 3] {
    let to = if scenario.to() == scenario.own() { "" } else { scenario.to().name() };
    let day = scenario.other_day().map_or_else(String::new, |day| day.to_string());
    let fact = |(slot, mask): &(Slot, Mask)| [slot.at().to_string(), mask.to_string()].join(".");
    let facts: Vec<String> = scenario.facts().iter().map(fact).collect();
    [("a", to.to_owned()), ("jour", day), ("faits", facts.join("-"))]
}

/// What an address supposes of a case that would have one speak to `own`, as far as it can be.
pub fn read(case: &Case, own: Recipient, values: &[(&str, String)]) -> Scenario {
    let value = |name| values.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value);
    let to = RECIPIENTS.into_iter().find(|to| to.name() == value("a")).unwrap_or(own);
    let facts = value("faits").split('-').filter_map(fact);
    Scenario::supposing(case, [own, to], day::read(value("jour")), facts)
}

fn fact(words: &str) -> Option<(Slot, Mask)> {
    let (slot, mask) = words.split_once('.')?;
    Some((Slot::from_position(slot.parse().ok()?)?, mask.parse().ok()?))
}
