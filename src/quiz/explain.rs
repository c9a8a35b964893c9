//! The feedback on an answer, derived from the decision and its reasons.

use super::answer::{Asked, Pick};
use super::bank::Case;
use super::feedback::{Condition, Feedback, Join, Reading, Tie};
use super::in_play::{InPlay, Nearness};
use super::notice::notices;
use super::numbers::{Numbers, words};
use super::question::{Ask, Question};
use super::remark;
use super::sheet;
use super::typography::{referring, spaced};
use super::verdict;
use super::why_not;
use crate::law::Date;
use crate::law::decide::{Decision, Secrecy};
use crate::law::evaluate::{Scope, Truth};
use crate::law::fact::{Consent, Fact, Recipient};
use crate::law::facts::{Facts, Slot};
use crate::law::reason::{self, Reason, reasons};
use crate::law::rule::{Authority, Rule, RuleId};
use crate::law::text::wording;
use crate::law::vocabulary::Arity;

impl Case {
    /// What the learner is shown after choosing an option; nothing for a question or option that is not there.
    pub fn feedback(&self, question: &Question, chosen: usize) -> Option<Feedback> {
        let asked = Asked::new(self, question);
        let key = self.key(question)?;
        let options = asked.options();
        let explained = Explained::new(&asked, *options.get(key)?, options.get(chosen).copied())?;
        Some(explained.feedback(*options.get(key)?, *options.get(chosen)?, chosen, key))
    }

    /// The marks of the text that show a condition, with its number.
    pub fn ties(&self, question: &Question) -> Vec<Tie> {
        let asked = Asked::new(self, question);
        let explained = (|| {
            let right = asked.right().ok()?;
            Explained::new(&asked, right, None)
        })();
        explained.map_or_else(Vec::new, |e| e.numbers.ties())
    }

    /// The keys of the articles that the feedback shows; of those in play where there is no right option.
    pub fn articles(&self, question: &Question) -> Vec<&'static str> {
        let asked = Asked::new(self, question);
        let right = asked.right().unwrap_or(Pick::NotEstablished);
        Explained::new(&asked, right, None).map_or_else(Vec::new, |e| e.articles())
    }

    /// The rules that the question is about: the one that decides, then the others that the feedback
    /// on the right option shows.
    pub fn rules(&self, question: &Question) -> Vec<RuleId> {
        let asked = Asked::new(self, question);
        let right = asked.right().ok();
        let explained = right.and_then(|right| Explained::new(&asked, right, None));
        explained.iter().flat_map(|e| &e.shown).map(|(rule, ..)| rule.id).collect()
    }

    /// The keys of the articles of the day that the deciding rule names, or whose words its reasons rest
    /// on; none for a question without a right option. Where the conditions have no words, as in the page
    /// without its rooms, the reasons name none.
    pub fn deciding_articles(&self, question: &Question) -> Vec<&'static str> {
        let asked = Asked::new(self, question);
        let right = asked.right().ok();
        let explained = right.and_then(|right| Explained::new(&asked, right, None));
        explained.map_or_else(Vec::new, |e| e.articles_of(e.shown.get(..1).unwrap_or_default()))
    }

    /// The rule that the question trains, for the score by rule.
    pub fn rule(&self, question: &Question) -> String {
        let asked = Asked::new(self, question);
        let deciding = (|| {
            let right = asked.right().ok()?;
            Explained::new(&asked, right, None)?.deciding()
        })();
        deciding.map_or_else(String::new, |r| spaced(r.name))
    }
}

/// The decision of a question with the rules that are shown, and the numbers that tie things together.
pub(super) struct Explained<'a> {
    pub(super) asked: &'a Asked<'a>,
    pub(super) facts: Facts,
    pub(super) to: Recipient,
    pub(super) decision: Decision,
    /// The rules shown, the deciding one first.
    pub(super) shown: Vec<(&'static Rule, Reason, Reason)>,
    numbers: Numbers,
}

impl<'a> Explained<'a> {
    pub(super) fn new(asked: &'a Asked<'a>, right: Pick, chosen: Option<Pick>) -> Option<Self> {
        let to = match (right, asked.question.ask) {
            (Pick::To(to), _) => to,
            (Pick::ToNobody, _) => nearest_of(asked)?,
            (_, Ask::Recipient | Ask::Secrecy | Ask::Ground | Ask::Help) => asked.to,
        };
        let facts = asked.case.facts(to)?;
        let decision = asked.decision(to)?;
        let mut explained =
            Self { asked, facts, to, decision, shown: Vec::new(), numbers: Numbers::default() };
        for rule in explained.rules_shown(chosen) {
            let shown = explained.reasons_of(rule);
            explained.shown.push(shown);
        }
        let day = explained.facts.date();
        for (_, when, admits) in &explained.shown {
            for reason in [when, admits] {
                reason.walk(&mut |r| explained.numbers.give(asked.case, to, day, r));
            }
        }
        Some(explained)
    }

    /// A rule with the reasons of its conditions and of whom it admits, on the facts of the case.
    pub(super) fn reasons_of(&self, rule: &'static Rule) -> (&'static Rule, Reason, Reason) {
        let scope = Scope::new(&self.facts, self.to);
        (rule, reasons(&scope, &rule.when).pruned(), reasons(&scope, &rule.admits).pruned())
    }

    /// The rules to show: the deciding ones first, then the principle. The one chosen comes last, so
    /// that the verdict and the numbers are the same whatever was chosen.
    fn rules_shown(&self, chosen: Option<Pick>) -> Vec<&'static Rule> {
        let day = self.facts.date();
        let book = &self.asked.book;
        let mut rules: Vec<&'static Rule> = Vec::new();
        let mut add = |rule: Option<&'static Rule>| {
            if let Some(rule) = rule.filter(|r| !rules.iter().any(|other| other.id == r.id)) {
                rules.push(rule);
            }
        };
        if self.asked.question.ask == Ask::Help {
            add(book.rule(RuleId::Help, day));
            return rules;
        }
        self.decision.grounds.iter().filter(|g| g.opens()).for_each(|g| add(Some(g.rule)));
        add(self.closed_to_lawyer());
        self.decision.grounds.iter().for_each(|g| add(Some(g.rule)));
        if self.decision.secrecy.value.is_none() {
            self.decision.open_grounds.iter().for_each(|g| add(Some(g.rule)));
        }
        if self.decision.grounds.is_empty() && self.decision.secrecy.value.is_some() {
            add(self.in_play().nearest());
        }
        if self.lawyer_excluded() {
            add(book.rule(RuleId::Lawyer, day));
        }
        add(book.rule(RuleId::Bound, day));
        if let Some(Pick::Ground(id)) = chosen {
            add(book.rule(id, day));
        }
        rules
    }

    /// Whether the case says that the person agrees.
    pub(super) fn consents(&self) -> bool {
        self.facts.mask(Slot::of_situation(Fact::Consent)) == 1 << Consent::Given as u32
    }

    pub(super) fn lawyer_excluded(&self) -> bool {
        let scope = Scope::new(&self.facts, self.to);
        self.asked
            .book
            .rule(RuleId::Lawyer, self.facts.date())
            .is_some_and(|r| scope.truth(&r.when) == Truth::Holds)
    }

    /// The ground that would admit the recipient if a lawyer could use it.
    pub(super) fn closed_to_lawyer(&self) -> Option<&'static Rule> {
        let scope = Scope::new(&self.facts, self.to);
        let met = |rule: &Rule| {
            [&rule.when, &rule.admits].iter().all(|node| scope.truth(node) == Truth::Holds)
        };
        let silent = self.decision.secrecy.value == Some(Secrecy::MustKeepSilent);
        let mut grounds = self.asked.book.grounds(self.facts.date());
        let closed = grounds.find(|r| r.id.excluded_for_lawyer() && met(r));
        closed.filter(|_| silent && self.lawyer_excluded())
    }

    /// The ground of which it is said why it does not open speech to a recipient.
    pub(super) fn closed_to(&self, to: Recipient) -> Option<RuleId> {
        if to == self.to {
            return self.deciding().map(|r| r.id).filter(|id| id.is_ground());
        }
        Some(closest(self.asked, to)?.0.id)
    }

    fn in_play(&self) -> InPlay<'_> {
        let Self { asked, facts, decision, .. } = self;
        InPlay { book: &asked.book, case: asked.case, facts, decision }
    }

    /// The rule that decides.
    pub(super) fn deciding(&self) -> Option<&'static Rule> {
        self.shown.first().map(|(rule, ..)| *rule)
    }

    fn feedback(&self, right: Pick, chosen: Pick, at: usize, key: usize) -> Feedback {
        let (verdict, explanation) = verdict::verdict(self, right);
        Feedback {
            right: at == key,
            chosen: at,
            key,
            verdict: referring(&verdict),
            explanation: explanation.iter().map(|s| referring(s)).collect(),
            why_not: (at != key).then(|| referring(&why_not::sentence(self, right, chosen))),
            readings: self
                .shown
                .iter()
                .map(|(rule, when, admits)| self.reading(rule, when, admits))
                .collect(),
            sheets: self.sheets(),
            notices: self.notices().iter().map(|s| referring(s)).collect(),
        }
    }

    fn reading(&self, rule: &'static Rule, when: &Reason, admits: &Reason) -> Reading {
        let mut conditions = self.conditions(when);
        if rule.id.is_ground() {
            conditions.extend(self.conditions(admits));
        }
        let both = when.truth.and(admits.truth);
        Reading {
            title: spaced(rule.name),
            basis: referring(&basis(rule, self.facts.date())),
            state: both.into(),
            conditions,
        }
    }

    /// The conditions at the top of a rule: its parts where all are asked, else itself.
    fn conditions(&self, reason: &Reason) -> Vec<Condition> {
        if reason.phrase.is_empty() && reason.join == reason::Join::All {
            reason.parts.iter().map(|r| self.condition(r)).collect()
        } else {
            vec![self.condition(reason)]
        }
    }

    fn condition(&self, reason: &Reason) -> Condition {
        let phrase = match (reason.phrase, reason.join) {
            ("", reason::Join::Any) => "l’une de ces situations",
            ("", reason::Join::Not) => "il n’en est pas ainsi",
            ("", reason::Join::All | reason::Join::Leaf) => "tout ceci à la fois",
            (phrase, _) => phrase,
        };
        let leaf = reason.join == reason::Join::Leaf;
        Condition {
            phrase: spaced(phrase),
            state: reason.truth.into(),
            number: if leaf { self.numbers.of(reason) } else { None },
            words: if leaf { words(self.asked.case, self.to, reason) } else { Vec::new() },
            silence: if leaf {
                silence(self.asked.case, &self.facts, &reason.slots).map(|s| referring(&s))
            } else {
                None
            },
            source: reason
                .basis
                .filter(|b| b.passages.is_empty() || reason.contested.is_some())
                .and_then(|b| b.source)
                .map(|s| referring(&remark::source(s))),
            join: match reason.join {
                reason::Join::All => Some(Join::All),
                reason::Join::Any => Some(Join::Any),
                reason::Join::Not => Some(Join::None),
                reason::Join::Leaf => None,
            },
            parts: reason.parts.iter().map(|r| self.condition(r)).collect(),
        }
    }

    fn sheets(&self) -> Vec<super::feedback::Sheet> {
        let day = self.facts.date();
        let passages = self.numbers.passages(day);
        self.articles()
            .into_iter()
            .filter_map(|key| sheet::sheet(key, day, &passages, self.numbers.legend(key, day)))
            .collect()
    }

    /// The keys of the articles shown, in order.
    fn articles(&self) -> Vec<&'static str> {
        self.articles_of(&self.shown)
    }

    /// Those of some of the rules shown, the first of them the deciding one.
    fn articles_of(&self, shown: &[(&'static Rule, Reason, Reason)]) -> Vec<&'static str> {
        let day = self.facts.date();
        let mut keys: Vec<&'static str> = Vec::new();
        let mut add = |key: &'static str| {
            if wording(key, day).is_some() && !keys.contains(&key) {
                keys.push(key);
            }
        };
        for (at, (rule, when, admits)) in shown.iter().enumerate() {
            let mut cited = Vec::new();
            for reason in [when, admits] {
                reason.walk(&mut |r| {
                    cited.extend(r.basis.iter().flat_map(|b| b.passages).map(|p| p.article));
                });
            }
            let whole = at == 0 && rule.id != RuleId::Bound || rule.authority != Authority::Statute;
            rule.articles.iter().filter(|k| whole || cited.contains(k)).for_each(|k| add(k));
            cited.into_iter().for_each(&mut add);
        }
        keys
    }

    fn notices(&self) -> Vec<&'static str> {
        let shown = self.shown.iter().flat_map(|(rule, ..)| rule.articles).copied();
        notices(self.facts.date(), &self.decision, shown)
    }
}

/// The ground that comes closest to opening speech to a recipient, and how close.
fn closest(asked: &Asked, to: Recipient) -> Option<(&'static Rule, Nearness)> {
    let facts = asked.case.facts(to)?;
    let decision = asked.decision(to)?;
    let plays = InPlay { book: &asked.book, case: asked.case, facts: &facts, decision: &decision };
    let near = decision.grounds.first().map(|g| g.rule).or_else(|| plays.nearest())?;
    Some((near, plays.nearness(near)))
}

/// Of the recipients of whom none may be told, the one who comes closest to it.
fn nearest_of(asked: &Asked) -> Option<Recipient> {
    let among = asked.question.among.iter().rev().copied();
    among.max_by_key(|to| closest(asked, *to).map(|(_, nearness)| nearness))
}

/// « art. 353, § 1er C. pén. (ancien art. 458bis) », or the kind of source.
pub(super) fn basis(rule: &Rule, day: Date) -> String {
    let cited = sheet::cite_all(rule.articles, day);
    match rule.authority {
        Authority::Statute => cited,
        Authority::CaseLaw => format!("jurisprudence, en dérogation à l’{cited}"),
        Authority::Deontology => format!("jurisprudence et déontologie : {cited}"),
    }
}

/// What was made of the case's silence on a leaf that asks for these facts, not typeset.
pub(super) fn silence(case: &Case, facts: &Facts, slots: &[Slot]) -> Option<String> {
    let slot = slots.first()?;
    if case.states(*slot) {
        return facts.is_open(*slot).then(|| "le cas laisse ce point ouvert".to_owned());
    }
    if facts.is_open(*slot) {
        return Some("le cas ne le dit pas".to_owned());
    }
    let said = value(facts, *slot)?;
    Some(format!("le cas n’en parle pas : on retient « {said} »"))
}

/// The value of a fact that is settled, in French.
pub(super) fn value(facts: &Facts, slot: Slot) -> Option<String> {
    let (mask, fact) = (facts.mask(slot), slot.fact());
    let labels = fact.label().values;
    match fact.arity() {
        Arity::One if mask.count_ones() == 1 => {
            Some((*labels.get(mask.trailing_zeros() as usize)?).to_owned())
        }
        Arity::Many if mask == 1 => Some("rien de tel".to_owned()),
        Arity::One | Arity::Many => None,
    }
}
