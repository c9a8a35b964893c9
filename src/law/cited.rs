//! The articles that a decision names, each in the wording of its day.

use super::Date;
use super::aftermath::Act;
use super::decide::{Decision, HelpDuty};
use super::evaluate::{Scope, Truth};
use super::facts::Facts;
use super::penalty::Penalty;
use super::rule::{RuleId, Rulebook};
use super::text::{Fit, Version, wording};

/// A wording, and how it relates to the day on which it is cited.
#[derive(Clone, Copy, Debug)]
pub struct Cited {
    /// The wording.
    pub version: &'static Version,
    /// Whether it was in force on the day.
    pub fit: Fit,
}

impl PartialEq for Cited {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.version, other.version) && self.fit == other.fit
    }
}

impl Cited {
    /// The article as it is cited on a day; nothing where it does not apply.
    pub fn on(key: &str, day: Date) -> Option<Self> {
        wording(key, day).map(|(version, fit)| Self { version, fit })
    }
}

/// The keys of the articles on which a decision rests, each in force on the day and once.
///
/// The articles of the principle come first, then those of the grounds that hold or may hold, of the
/// lawyer's exclusion and the duty to help where they play, of penalties, excuses and remedies.
pub fn articles(book: &Rulebook, facts: &Facts, decision: &Decision) -> Vec<&'static str> {
    let day = facts.date();
    let rule = |id| book.rule(id, day).map_or(&[][..], |r| r.articles);
    let mut keys: Vec<&'static str> = rule(RuleId::Bound).to_vec();
    for ground in decision.grounds.iter().chain(&decision.open_grounds) {
        keys.extend(ground.rule.articles);
    }
    let scope = Scope::new(facts, decision.recipient);
    if book.rule(RuleId::Lawyer, day).is_some_and(|r| scope.truth(&r.when) != Truth::Fails) {
        keys.extend(rule(RuleId::Lawyer));
    }
    if decision.help.value != Some(HelpDuty::NoDuty) {
        keys.extend(rule(RuleId::Help));
    }
    for act in &decision.acts {
        keys.extend(act.penalty_articles());
        keys.extend(act.weighing());
        keys.extend(act.excuse_articles());
    }
    for remedy in &decision.remedies {
        keys.extend(remedy.articles(day));
    }
    in_force(keys, day)
}

/// Those that apply on a day, each once.
pub fn in_force(keys: impl IntoIterator<Item = &'static str>, day: Date) -> Vec<&'static str> {
    let mut once = Vec::new();
    for key in keys {
        if wording(key, day).is_some() && !once.contains(&key) {
            once.push(key);
        }
    }
    once
}

impl Act {
    /// The articles that set the penalty, in either code; none where it is not established.
    pub fn penalty_articles(&self) -> Vec<&'static str> {
        let of_abstention: &[&str] = match self.penalty {
            None => return Vec::new(),
            // Whoever breaks the secret of a consultation has the penalty of article 458 itself.
            Some(Penalty::Breach1867 | Penalty::Breach2024) => {
                return [self.articles, &["cp-1867:458"]].concat();
            }
            Some(Penalty::Abstention1867 | Penalty::AggravatedAbstention1867) => {
                &["cp-1867:422bis"]
            }
            Some(Penalty::Abstention2024) => &["cp-2024:299"],
            Some(Penalty::AggravatedAbstention2024) => &["cp-2024:299", "cp-2024:304"],
            Some(Penalty::AbstentionCausingDeath2024) => &["cp-2024:301"],
            Some(Penalty::AggravatedAbstentionCausingDeath2024) => &["cp-2024:301", "cp-2024:304"],
        };
        of_abstention.to_vec()
    }

    /// The article on what may weigh within the penalty's level, where that is not established.
    pub fn weighing(&self) -> Option<&'static str> {
        self.penalty.filter(|_| !self.penalty_missing.is_empty()).map(|_| "cp-2024:304")
    }

    /// The articles of the excuse, where there may be one.
    pub fn excuse_articles(&self) -> &'static [&'static str] {
        match self.excused.as_ref().map(|e| e.value) {
            Some(Some(true) | None) => &["cp-1867:422bis", "cp-2024:303"],
            Some(Some(false)) | None => &[],
        }
    }
}
