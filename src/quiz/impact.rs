//! What a change of law does to the bank: the questions whose answer, ground, articles or penalty it changes.

use super::answer::Asked;
use super::bank::{Bank, Case, Module};
use super::proof::Refusal;
use super::question::{Ask, Choice, Question};
use crate::law::Date;
use crate::law::aftermath::ActKind;
use crate::law::cited::{Cited, in_force};
use crate::law::condition::Issue;
use crate::law::decide::{Decision, decide};
use crate::law::fact::{Disclosed, Fact, Help, Recipient};
use crate::law::facts::{FIRST_DAY, Facts, Slot};
use crate::law::penalty::Penalty;
use crate::law::rule::RuleId;
use crate::law::vocabulary::Group;

/// What may change of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aspect {
    /// The right option, or whether there is one that can be scored.
    Key,
    /// The grounds that open speech to those asked about.
    Grounds,
    /// The articles that the feedback shows.
    Articles,
    /// The penalty of speaking where one must keep silent, or of leaving without help.
    Penalty,
}

/// A ground that opens speech, and to whom of those asked about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// The rule.
    pub rule: RuleId,
    /// Its name, in French.
    pub name: &'static str,
    /// To whom it opens speech.
    pub to: Vec<Recipient>,
}

/// A question as the law of one day answers it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlook {
    /// The right option; nothing where there is none, or not only one.
    pub key: Option<Choice>,
    /// The contested points for which [`Case::prove`] refuses the question.
    pub contested: Vec<Issue>,
    /// The grounds, in the order of the law; none for a question about help.
    pub grounds: Vec<Opening>,
    /// The articles that the feedback shows.
    pub articles: Vec<Cited>,
    /// The penalties, each once with the articles that set it.
    pub penalties: Vec<(Penalty, Vec<&'static str>)>,
}

/// A question that the law of two days does not answer alike.
#[derive(Clone, Debug)]
pub struct Shift<'b> {
    /// Its module.
    pub module: &'b Module,
    /// Its case.
    pub case: &'b Case,
    /// The question.
    pub question: &'b Question,
    /// By the law of the one day.
    pub before: Outlook,
    /// By the law of the other.
    pub after: Outlook,
}

/// All that changes between two days.
#[derive(Clone, Debug)]
pub struct Impact<'b> {
    /// The questions that change, in the order of the bank.
    pub shifts: Vec<Shift<'b>>,
    /// How many do not.
    pub unchanged: usize,
}

/// What changes if each case, whatever its own day, happens on the one day or on the other.
///
/// Only the two days count, not what changed and changed back between them. Nothing for a day that
/// cannot be decided on.
pub fn impact(bank: &Bank, from: Date, to: Date) -> Option<Impact<'_>> {
    if from < FIRST_DAY || to < FIRST_DAY {
        return None;
    }
    let (mut shifts, mut unchanged) = (Vec::new(), 0);
    for module in &bank.modules {
        for case in &module.cases {
            let [past, future] = [from, to].map(|date| Case { date, ..case.clone() });
            for question in &case.questions {
                let (before, after) =
                    (Outlook::of(&past, question), Outlook::of(&future, question));
                if before == after {
                    unchanged += 1;
                } else {
                    shifts.push(Shift { module, case, question, before, after });
                }
            }
        }
    }
    Some(Impact { shifts, unchanged })
}

impl Shift<'_> {
    /// What changes.
    pub fn aspects(&self) -> Vec<Aspect> {
        let (a, b) = (&self.before, &self.after);
        [
            (a.key != b.key || a.contested != b.contested, Aspect::Key),
            (a.grounds != b.grounds, Aspect::Grounds),
            (a.articles != b.articles, Aspect::Articles),
            (a.penalties != b.penalties, Aspect::Penalty),
        ]
        .into_iter()
        .filter_map(|(changes, aspect)| changes.then_some(aspect))
        .collect()
    }
}

impl Outlook {
    /// The question as the law of the case's day answers it.
    pub fn of(case: &Case, question: &Question) -> Self {
        let asked = Asked::new(case, question);
        let decisions: Vec<Decision> = asked.decisions().collect();
        let (key, contested) = match case.prove(question) {
            Ok(proof) => (case.choices(question).into_iter().nth(proof.key), Vec::new()),
            Err(Refusal::Contested(issues)) => (None, issues),
            Err(_) => (None, Vec::new()),
        };
        Self {
            key,
            contested,
            grounds: openings(question, &decisions),
            articles: case
                .articles(question)
                .into_iter()
                .filter_map(|key| Cited::on(key, case.date))
                .collect(),
            penalties: penalties(&asked),
        }
    }
}

impl Asked<'_> {
    /// The decision for each of them.
    fn decisions(&self) -> impl Iterator<Item = Decision> + '_ {
        let decided = |to: &Recipient| Some(decide(&self.book, &self.case.facts(*to)?, *to));
        self.recipients().iter().filter_map(decided)
    }
}

fn openings(question: &Question, decisions: &[Decision]) -> Vec<Opening> {
    let mut found: Vec<Opening> = Vec::new();
    if question.ask == Ask::Help {
        return found;
    }
    for decision in decisions {
        for rule in decision.grounds.iter().filter(|g| g.opens()).map(|g| g.rule) {
            match found.iter_mut().find(|o| o.rule == rule.id) {
                Some(opening) => opening.to.push(decision.recipient),
                None => {
                    let to = vec![decision.recipient];
                    found.push(Opening { rule: rule.id, name: rule.name, to });
                }
            }
        }
    }
    found.sort_by_key(|o| o.rule);
    found
}

/// The penalties of the wrong that the question is about, done or imagined: a disclosure on purpose
/// to one of those asked about, or the help knowingly not given.
fn penalties(asked: &Asked) -> Vec<(Penalty, Vec<&'static str>)> {
    let mut found = Vec::new();
    for to in asked.recipients() {
        let Some(facts) = asked.case.facts(*to) else { continue };
        let decision = decide(&asked.book, &wronged(asked, facts), *to);
        for act in &decision.acts {
            let is_asked = (act.kind == ActKind::Breach) == (asked.question.ask != Ask::Help);
            let Some(penalty) = act.penalty.filter(|_| is_asked) else { continue };
            let set_by = in_force(act.penalty_articles(), asked.case.date);
            if !found.contains(&(penalty, set_by.clone())) {
                found.push((penalty, set_by));
            }
        }
    }
    found
}

/// The facts with the wrong done, where the case does not say what was done.
fn wronged(asked: &Asked, facts: Facts) -> Facts {
    let mut done = facts.clone();
    let mut suppose = |slot: Slot, value: u32| {
        if !asked.case.states(slot) {
            done.set(slot, 1 << value);
        }
    };
    if asked.question.ask == Ask::Help {
        let helps = (0..facts.count(Group::Danger)).filter_map(|at| Slot::new(Fact::Help, at));
        helps.for_each(|slot| suppose(slot, Help::Omitted as u32));
    } else {
        suppose(Slot::of_situation(Fact::Disclosed), Disclosed::Deliberate as u32);
    }
    if done.clone().narrow().is_some() { facts } else { done }
}
