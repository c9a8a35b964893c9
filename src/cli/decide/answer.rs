//! The decision for each recipient asked about, and what it names: articles, contested points, notices.

use crate::cli::outcome::fact_name;
use crate::cli::side_by_side::{each, recipients};
use crate::law::aftermath::{Act, ActKind, Omission, Remedy, RemedyId, if_help_is_left_out};
use crate::law::cited::in_force;
use crate::law::condition::{Contested, Issue, Node, Readings, Set};
use crate::law::decide::{Answer, Decision, Ground, Secrecy, decide};
use crate::law::evaluate::{Scope, Truth};
use crate::law::fact::{DangerExists, Fact, Help, Near, Profession};
use crate::law::facts::{Facts, Slot};
use crate::law::reason::{Reason, reasons};
use crate::law::rule::{Rule, RuleId, Rulebook};
use crate::law::rules::DUTY;
use crate::law::vocabulary::Group;
use crate::law::why_not::{Alternative, WhyNot, why_not};
use crate::quiz::bank::Case;
use crate::quiz::in_play::InPlay;
use crate::quiz::notice::notices;
use crate::quiz::typography::french;

/// The facts that were read, and the decision for each recipient asked about.
pub(in crate::cli) struct Inquiry {
    /// The facts, by name.
    pub case: Case,
    /// The law.
    pub book: Rulebook,
    /// The decisions: one, or one for each recipient.
    pub views: Vec<View>,
}

/// The decision for one recipient.
pub(in crate::cli) struct View {
    /// The facts as they are for this recipient.
    pub facts: Facts,
    /// The decision.
    pub decision: Decision,
}

impl Inquiry {
    /// Decides for the recipient that is stated, else for each of them.
    pub fn decide(case: Case) -> Self {
        let book = Rulebook::belgian();
        let view = |recipient| {
            let facts = case.facts(recipient)?;
            let decision = decide(&book, &facts, recipient);
            Some(View { facts, decision })
        };
        let views = each(recipients(&case), view);
        Self { case, book, views }
    }

    /// The grounds that do not hold, though a fact that is stated speaks for them.
    pub fn near_misses(&self, view: &View) -> Vec<&'static Rule> {
        self.in_play(view).near_misses()
    }

    /// The rules that decide or come near.
    pub fn rules_shown(&self, view: &View) -> Vec<&'static Rule> {
        self.in_play(view).rules()
    }

    fn in_play<'a>(&'a self, view: &'a View) -> InPlay<'a> {
        let View { facts, decision } = view;
        InPlay { book: &self.book, case: &self.case, facts, decision }
    }

    /// The recipient shown as an example where none is stated: one may speak to them, a question
    /// speaks of them, and of several it is on the most grounds that admit or may admit them.
    pub fn example(&self) -> Option<&View> {
        let questions = &self.case.questions;
        let named = |to| questions.iter().any(|q| q.to == Some(to) || q.among.contains(&to));
        self.views.iter().rev().max_by_key(|v| {
            let d = &v.decision;
            let admitting = |g: &&Ground| g.admits != Some(false);
            let grounds = d.grounds.iter().chain(&d.open_grounds).filter(admitting).count();
            (d.secrecy.value == Some(Secrecy::MaySpeak), named(d.recipient), grounds)
        })
    }

    /// The articles that an answer names, each in force on the day.
    ///
    /// A danger brings the duty to help into play, even where it asks nothing; a lawyer, what the law keeps from one.
    pub fn articles(&self, view: &View) -> Vec<&'static str> {
        let rule = |id| self.book.rule(id, view.day());
        let lawyer = view.facts.mask(Slot::of_situation(Fact::Profession));
        let danger = (view.facts.count(Group::Danger) > 0).then(|| rule(RuleId::Help));
        let lawyer = (lawyer == 1 << Profession::Lawyer as u32).then(|| rule(RuleId::Lawyer));
        let besides = [danger, lawyer].into_iter().flatten().flatten();
        let mut articles = self.in_play(view).articles();
        for key in in_force(besides.flat_map(|rule| rule.articles).copied(), view.day()) {
            if !articles.contains(&key) {
                articles.push(key);
            }
        }
        articles
    }

    /// The contested points on which a part of the answer turns.
    pub fn contested(&self, view: &View) -> Vec<&'static Contested> {
        let decision = &view.decision;
        let acts = decision.acts.iter().flat_map(|act| [Some(&act.offence), act.excused.as_ref()]);
        let remedies = decision.remedies.iter().map(|remedy| Some(&remedy.open));
        let penalties = decision.acts.iter().flat_map(|act| &act.penalty_contested);
        let after: Vec<&Issue> = acts
            .chain(remedies)
            .flatten()
            .flat_map(|answer| &answer.contested)
            .chain(penalties)
            .collect();
        let before = decision.contested();
        let turned_on = Issue::ALL.into_iter().filter(|i| before.contains(i) || after.contains(&i));
        turned_on.filter_map(|issue| self.book.contested(issue, view.day())).collect()
    }

    /// The parts of the answer, whoever is told, with the facts that each still needs, each part and fact once.
    pub fn missing(&self) -> Vec<(PartOf, Vec<Slot>)> {
        let mut parts: Vec<(PartOf, Vec<Slot>)> = Vec::new();
        for (part, slots) in self.views.iter().flat_map(View::missing) {
            let new =
                |known: &[Slot]| slots.iter().filter(|s| !known.contains(s)).copied().collect();
            match parts.iter_mut().find(|(known, _)| known.name() == part.name()) {
                Some((_, known)) => {
                    let more: Vec<Slot> = new(known);
                    known.extend(more);
                }
                None => parts.push((part, new(&[]))),
            }
        }
        parts
    }

    /// The same as questions, under what they are for; of the parts that are wanted.
    pub fn questions(&self, wanted: fn(PartOf) -> bool) -> Vec<(&'static str, Vec<String>)> {
        let mut parts: Vec<(&str, Vec<String>)> = Vec::new();
        for (part, slots) in self.missing().into_iter().filter(|(part, _)| wanted(*part)) {
            for slot in slots {
                let question = french(slot.fact().label().question);
                let told = format!("- {question} ({})", fact_name(&self.case, slot));
                match parts.iter_mut().find(|(known, _)| *known == part.french()) {
                    Some((_, known)) if known.contains(&told) => {}
                    Some((_, known)) => known.push(told),
                    None => parts.push((part.french(), vec![told])),
                }
            }
        }
        parts
    }

    /// The contested points of an answer, each with the words of the reading that gives it.
    pub fn readings(
        &self,
        view: &View,
        issues: &[Issue],
        taken: Readings,
    ) -> Vec<(&'static Contested, &'static str)> {
        let points = issues.iter().filter_map(|issue| self.book.contested(*issue, view.day()));
        let words = |c: &Contested| match taken & (1 << c.id as u8) {
            0 => c.first.0,
            _ => c.second.0,
        };
        points.map(|c| (c, words(c))).collect()
    }

    /// What keeps an act from being an offence; nothing where it is one, or no one condition does.
    pub fn no_offence(&self, view: &View, kind: ActKind) -> Option<WhyNot> {
        let to = view.decision.recipient;
        why_not(&self.book, &view.facts, to, Alternative::Offence(kind))
    }

    /// What leaving help out would come to, where it is a duty and nothing is decided yet.
    pub fn if_help_is_left_out(&self, view: &View) -> Vec<Omission> {
        if_help_is_left_out(&self.book, &view.facts, view.decision.recipient)
    }

    /// What is to be known of the texts and of time, and of what secrecy does not cover.
    pub fn notices(&self, view: &View) -> Vec<&'static str> {
        let mut notices = notices(view.day(), &view.decision, self.articles(view));
        if view.decision.secrecy.value == Some(Secrecy::NotBound) {
            notices.push("Hors du secret professionnel, on n’est pas libre de tout raconter : la discrétion, le contrat et la protection des données peuvent demeurer.");
        }
        notices
    }
}

impl View {
    /// The day of the disclosure.
    pub fn day(&self) -> crate::law::Date {
        self.facts.date()
    }

    /// Whether the help that each danger calls for, or may call for, was given.
    pub fn helped(&self) -> bool {
        let dangers = (0..self.facts.count(Group::Danger))
            .map(|at| self.scope().with(Set::Dangers, at))
            .filter(|danger| danger.test(DangerExists::Yes.is()) != Truth::Fails);
        let mut due = dangers.filter(|danger| danger.truth(&DUTY) != Truth::Fails).peekable();
        due.peek().is_some() && due.all(|danger| danger.test(Help::Given.is()) == Truth::Holds)
    }

    /// Whether help was left out in a danger, knowingly or not.
    pub fn left_out(&self, danger: usize) -> bool {
        let danger = self.scope().with(Set::Dangers, danger);
        let left_out = Help::any(&[Help::Omitted, Help::Missed]);
        [DangerExists::Yes.is(), left_out].iter().all(|test| danger.test(*test) == Truth::Holds)
    }

    /// The acts that there may be: those of the decision, and help left out that was no duty.
    pub fn looked_at(&self) -> Vec<ActKind> {
        let mut kinds: Vec<ActKind> = self.decision.acts.iter().map(|act| act.kind).collect();
        let left_out = (0..self.facts.count(Group::Danger)).filter(|at| self.left_out(*at));
        for kind in left_out.map(|danger| ActKind::Abstention { danger }) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds
    }

    /// The act, unless it is none.
    pub fn act(&self, kind: ActKind) -> Option<&Act> {
        self.decision.acts.iter().find(|act| act.kind == kind)
    }

    /// Whether a danger was past on the day on which help was due.
    pub fn was_past(&self, danger: usize) -> bool {
        self.scope().with(Set::Dangers, danger).test(Near::Past.is()) == Truth::Holds
    }

    /// What the rules are evaluated on.
    pub fn scope(&self) -> Scope<'_> {
        Scope::new(&self.facts, self.decision.recipient)
    }

    /// The parts of the answer with the facts that each still needs; two dangers give two parts of a name.
    pub fn missing(&self) -> Vec<(PartOf, &[Slot])> {
        let decision = &self.decision;
        let mut parts = vec![
            (PartOf::Secrecy, decision.secrecy.missing.as_slice()),
            (PartOf::Help, decision.help.missing.as_slice()),
        ];
        for act in &decision.acts {
            parts.push((PartOf::Offence(act.kind), &act.offence.missing));
            parts.push((PartOf::Penalty(act.kind), &act.penalty_missing));
            if let Some(excuse) = &act.excused {
                parts.push((PartOf::Excuse(act.kind), &excuse.missing));
            }
        }
        for Remedy { id, open, .. } in &decision.remedies {
            parts.push((PartOf::Remedy(*id), &open.missing));
        }
        parts.retain(|(part, missing)| {
            !missing.is_empty() || matches!(part, PartOf::Secrecy | PartOf::Help)
        });
        parts
    }
}

/// A part of the answer.
#[derive(Clone, Copy)]
pub(in crate::cli) enum PartOf {
    /// Whether one may speak.
    Secrecy,
    /// Whether one must help.
    Help,
    /// Whether an act is an offence.
    Offence(ActKind),
    /// What an offence is punished with.
    Penalty(ActKind),
    /// Whether an act is excused.
    Excuse(ActKind),
    /// Whether a remedy is open.
    Remedy(RemedyId),
}

impl PartOf {
    /// Its name as programs read it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Secrecy => "secrecy",
            Self::Help => "help",
            Self::Offence(ActKind::Breach) => "breach",
            Self::Offence(ActKind::Abstention { .. }) => "abstention",
            Self::Penalty(ActKind::Breach) => "penalty of breach",
            Self::Penalty(ActKind::Abstention { .. }) => "penalty of abstention",
            Self::Excuse(ActKind::Breach) => "excuse of breach",
            Self::Excuse(ActKind::Abstention { .. }) => "excuse of abstention",
            Self::Remedy(id) => id.name(),
        }
    }

    /// What a fact is missing for.
    pub fn french(self) -> &'static str {
        match self {
            Self::Secrecy => "Pour le secret",
            Self::Help => "Pour le devoir d’aider",
            Self::Offence(ActKind::Breach) => "Pour l’infraction de révélation",
            Self::Offence(ActKind::Abstention { .. }) => "Pour l’abstention coupable",
            Self::Penalty(_) => "Pour la peine",
            Self::Excuse(_) => "Pour l’excuse",
            Self::Remedy(_) => "Pour les recours",
        }
    }
}

/// What is said of a yes-or-no part.
pub(super) fn three<'w>(answer: &Answer<bool>, words: [&'w str; 3]) -> &'w str {
    let [yes, no, open] = words;
    match answer.value {
        Some(true) => yes,
        Some(false) => no,
        None => open,
    }
}

/// Name of an act as programs read it.
pub(super) fn act_name(act: &Act) -> &'static str {
    PartOf::Offence(act.kind).name()
}

/// The tree of a rule, without what does not matter.
pub(super) fn tree(view: &View, node: &Node) -> Reason {
    reasons(&view.scope(), node).pruned()
}
