//! Facts that cannot be together, told at the marks that state them.

use super::place::Text;
use super::problem::Report;
use super::situation::Situation;
use super::stated::Merged;
use super::written;
use crate::law::constraint::{DETAILS, EXCLUSIONS, Exclusion};
use crate::law::fact::Fact;
use crate::law::facts::{Facts, Slot};
use crate::law::vocabulary::{Group, Mask};
use std::collections::BTreeMap;

/// Combinations that cannot be.
pub(super) struct Conflicts<'s> {
    /// Who and what there is.
    pub situation: &'s Situation,
    /// What is stated and assumed.
    pub facts: Facts,
    /// What is stated, and where.
    pub merged: &'s BTreeMap<Slot, Merged>,
    /// The file.
    pub text: &'s Text<'s>,
}

impl Conflicts<'_> {
    /// Tells each, at the later of the two facts; one that no two facts alone make, at `start`.
    pub fn tell(mut self, start: usize, report: &mut Report) {
        let mut found = false;
        for exclusion in EXCLUSIONS {
            for (one, other) in self.pairs(exclusion) {
                let forced = |slot, mask: Mask| self.facts.mask(slot) & !mask == 0;
                if forced(one, exclusion.one.1) && forced(other, exclusion.other.1) {
                    found = true;
                    self.tell_one(exclusion.why, one, other, start, report);
                }
            }
        }
        for detail in DETAILS {
            let (detailed, nothing) = detail.nothing;
            let [slot, of] = [detail.fact, detailed].map(Slot::of_situation);
            let said = self.facts.mask(slot) & detail.idle == 0;
            let told = self.merged.contains_key(&slot) && !self.facts.is_open(slot);
            if told && said && self.facts.mask(of) & !nothing == 0 {
                self.tell_detail(detail.why, slot, of, report);
            }
        }
        if !found && let Some(exclusion) = self.facts.narrow() {
            report.wrong(start, exclusion.why, "changez l’un des faits que cela vise");
        }
    }

    fn pairs(&self, exclusion: &Exclusion) -> Vec<(Slot, Slot)> {
        let (one, other) = (exclusion.one.0, exclusion.other.0);
        let count = |fact: Fact| self.facts.count(fact.group());
        if count(one) == 0 || count(other) == 0 {
            return Vec::new();
        }
        let place =
            |fact: Fact, at| Slot::new(fact, if fact.group() == Group::Situation { 0 } else { at });
        (0..count(one).max(count(other)))
            .filter_map(|at| Some((place(one, at)?, place(other, at)?)))
            .collect()
    }

    fn tell_one(&self, why: &str, one: Slot, other: Slot, start: usize, report: &mut Report) {
        let name = |slot| self.name(slot);
        let (at, remedy) = match (self.merged.get(&one), self.merged.get(&other)) {
            (Some(a), Some(b)) => {
                let (first, last) = if a.at < b.at { ((a, one), b) } else { ((b, other), a) };
                let line = self.text.line(first.0.at);
                (last.at, format!("changez ce fait, ou « {} » à la ligne {line}", name(first.1)))
            }
            (Some(said), None) => (said.at, self.unsaid(other, &name(other))),
            (None, Some(said)) => (said.at, self.unsaid(one, &name(one))),
            (None, None) => (start, format!("énoncez « {} »", name(one))),
        };
        report.wrong(at, why, remedy);
    }

    /// Tells a detail of what is not there, at the detail.
    fn tell_detail(&self, why: &str, detail: Slot, of: Slot, report: &mut Report) {
        let Some(said) = self.merged.get(&detail) else { return };
        let name = self.name(of);
        let remedy = match self.merged.get(&of) {
            Some(of) => {
                let line = self.text.line(of.at);
                format!("effacez ce fait, ou changez « {name} » à la ligne {line}")
            }
            None => self.unsaid(of, &name),
        };
        report.wrong(said.at, why, remedy);
    }

    fn name(&self, slot: Slot) -> String {
        let Situation { persons, offences, dangers, .. } = self.situation;
        written::name(slot, persons, offences, dangers)
    }

    fn unsaid(&self, slot: Slot, name: &str) -> String {
        let value = written::value(slot, self.facts.mask(slot), &self.situation.persons);
        format!("énoncez aussi « {name} », que le silence fait valoir « {value} »")
    }
}
