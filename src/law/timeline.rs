//! The law over time: the days on which it changes, and what it makes of the same facts between them.

use super::Date;
use super::cited::{Cited, articles};
use super::decide::{Decision, Ground, decide};
use super::fact::Recipient;
use super::facts::{FIRST_DAY, Facts};
use super::rule::Rulebook;
use super::rules::NEW_CODE;
use super::text::{Status, VERSIONS};

/// A run of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day; absent where no end is known.
    pub to: Option<Date>,
}

/// What the law makes of the same facts during a period.
#[derive(Clone, Debug)]
pub struct Phase {
    /// The days on which the decision is the same.
    pub period: Period,
    /// The decision for each recipient asked about, as it is on the first of them.
    pub decisions: Vec<Decision>,
    /// The articles that they name, each once.
    pub articles: Vec<Cited>,
}

/// The days on which something in the law changes, from the first that can be decided on.
///
/// A wording or a rule begins to apply, or the day before was its last; penalties change with the
/// code. The source note's quotations decide nothing and change nothing.
pub fn changes(book: &Rulebook) -> Vec<Date> {
    let deciding = VERSIONS.iter().filter(|v| v.status != Status::Note).map(|v| (v.from, v.to));
    let rules = book.rules.iter().map(|r| (r.from, r.to));
    let mut days: Vec<Date> = deciding
        .chain(rules)
        .flat_map(|(from, to)| [Some(from), to.map(Date::next)])
        .flatten()
        .chain([FIRST_DAY, NEW_CODE])
        .filter(|day| *day >= FIRST_DAY)
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The periods during which nothing in the law changes.
pub fn periods(book: &Rulebook) -> Vec<Period> {
    let days = changes(book);
    let ends = days.iter().skip(1).map(|next| Some(next.previous())).chain([None]);
    days.iter().zip(ends).map(|(from, to)| Period { from: *from, to }).collect()
}

/// The decision over all the days that can be decided on, one phase for each period during which it
/// is the same for every recipient, each with the facts as they are for them.
pub fn over_time(book: &Rulebook, asked: &[(Recipient, Facts)]) -> Vec<Phase> {
    let mut phases: Vec<Phase> = Vec::new();
    for period in periods(book) {
        let phase = Phase::decide(book, asked, period);
        match phases.last_mut() {
            Some(last) if last.says_the_same(&phase) => last.period.to = period.to,
            _ => phases.push(phase),
        }
    }
    phases
}

impl Phase {
    fn decide(book: &Rulebook, asked: &[(Recipient, Facts)], period: Period) -> Self {
        let mut phase = Self { period, decisions: Vec::new(), articles: Vec::new() };
        for (recipient, facts) in asked {
            let Some(facts) = facts.on(period.from) else { continue };
            let decision = decide(book, &facts, *recipient);
            let keys = articles(book, &facts, &decision);
            for cited in keys.into_iter().filter_map(|key| Cited::on(key, period.from)) {
                if !phase.articles.contains(&cited) {
                    phase.articles.push(cited);
                }
            }
            phase.decisions.push(decision);
        }
        phase
    }

    /// Whether the other says the same, part by part, with the same articles.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let decisions = self.decisions.iter().zip(&other.decisions);
        self.articles == other.articles
            && self.decisions.len() == other.decisions.len()
            && decisions.into_iter().all(|(a, b)| same(a, b))
    }
}

/// Whether two decisions are the same, part by part, whatever the versions of the rules.
fn same(a: &Decision, b: &Decision) -> bool {
    a.recipient == b.recipient
        && a.secrecy == b.secrecy
        && a.help == b.help
        && alike(&a.grounds, &b.grounds)
        && alike(&a.open_grounds, &b.open_grounds)
        && a.before_speaking == b.before_speaking
        && a.acts == b.acts
        && a.remedies == b.remedies
}

/// Whether the same rules, in whatever version, stand alike.
fn alike(some: &[Ground], others: &[Ground]) -> bool {
    let same = |a: &Ground, b: &Ground| {
        a.rule.id == b.rule.id
            && a.holds == b.holds
            && a.admits == b.admits
            && a.recipients == b.recipients
    };
    some.len() == others.len() && some.iter().zip(others).all(|(a, b)| same(a, b))
}
