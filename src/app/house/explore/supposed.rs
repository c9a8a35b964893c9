//! What is supposed of a case, as its address says it by names: `cas/…?a=press&jour=2026-09-01&danger.1.near=hours`.

use crate::app::house::day;
use crate::law::fact::{RECIPIENTS, Recipient};
use crate::law::facts::Slot;
use crate::law::vocabulary::Mask;
use crate::quiz::Case;
use crate::quiz::scenario::{Scenario, named};

/// The values of the address: to whom, on which day, and each fact.
pub fn values(scenario: &Scenario) -> Vec<(String, String)> {
    let to = (scenario.to() != scenario.own()).then(|| ("a", scenario.to().name().to_owned()));
    let day = scenario.other_day().map(|day| ("jour", day.to_string()));
    let fact = |(slot, mask): &(Slot, Mask)| (named::name(*slot), named::value(slot.fact(), *mask));
    let own = to.into_iter().chain(day).map(|(name, value)| (name.to_owned(), value));
    own.chain(scenario.facts().iter().map(fact)).collect()
}

/// What an address supposes of a case that would have one speak to `own`; nothing where any of it cannot be
/// read, or cannot be, so that no other case is taken for it.
pub fn read(case: &Case, own: Recipient, values: &[(&str, String)]) -> Option<Scenario> {
    let (mut to, mut day, mut facts) = (own, None, Vec::new());
    for (name, value) in values {
        match *name {
            "a" => to = RECIPIENTS.into_iter().find(|to| to.name() == value)?,
            "jour" => day = Some(day::read(value)?),
            name => {
                let slot = named::slot(name)?;
                facts.push((slot, named::values(slot.fact(), value)?));
            }
        }
    }
    let scenario = Scenario::supposing(case, [own, to], day, facts.iter().copied());
    let so = |(slot, values): &(Slot, Mask)| scenario.facts().contains(&(*slot, *values));
    let own = |(slot, values): &(Slot, Mask)| scenario.original(case, *slot) == *values;
    facts.iter().all(|fact| so(fact) || own(fact)).then_some(scenario)
}
