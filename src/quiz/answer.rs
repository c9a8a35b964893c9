//! The options of a question and its key, which nobody writes: it is derived from the law.

use super::bank::Case;
use super::proof::Refusal;
use super::question::{Ask, Choice, Question};
use super::typography::spaced;
use crate::law::decide::{Decision, decide};
use crate::law::evaluate::Scope;
use crate::law::fact::{Fact, LawEffect, Recipient};
use crate::law::facts::Slot;
use crate::law::reason::reasons;
use crate::law::rule::{Rule, RuleId, Rulebook};
use std::cmp::Reverse;

/// What a learner may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// Speaking is allowed, not obligatory.
    MaySpeak,
    /// Speaking is obligatory: never the criminal law's answer.
    MustSpeak,
    /// Keep silent.
    KeepSilent,
    /// Secrecy does not bind.
    NotBound,
    /// A fact is missing.
    NotEstablished,
    /// One must help.
    MustHelp,
    /// One must denounce: never the answer, the duty is to assist.
    MustDenounce,
    /// No duty to help.
    NoDuty,
    /// This ground.
    Ground(RuleId),
    /// No ground.
    NoGround,
    /// This recipient.
    To(Recipient),
    /// None of those offered.
    ToNobody,
}

/// A question with the case and the law behind it, ready to be asked.
pub(super) struct Asked<'a> {
    /// The case.
    pub case: &'a Case,
    /// The question.
    pub question: &'a Question,
    /// The law.
    pub book: Rulebook,
    /// The recipient of whom one speaks.
    pub to: Recipient,
}

impl Case {
    /// The options of a question, in the order of the law; a session may shuffle them.
    pub fn choices(&self, question: &Question) -> Vec<Choice> {
        let asked = Asked::new(self, question);
        asked.options().into_iter().map(|pick| asked.choice(pick)).collect()
    }

    /// The recipient of whom a question speaks, where it or the case names one.
    pub fn recipient(&self, question: &Question) -> Option<Recipient> {
        question.to.or(self.to)
    }

    /// The same; where none is named it does not matter who is told, and another person stands for all.
    pub fn spoken_of(&self, question: &Question) -> Recipient {
        self.recipient(question).unwrap_or(Recipient::OtherPerson)
    }

    /// Position of the one right option, of a question that has one: see [`Case::prove`].
    pub fn key(&self, question: &Question) -> Option<usize> {
        self.prove(question).ok().map(|proof| proof.key)
    }
}

impl<'a> Asked<'a> {
    pub(super) fn new(case: &'a Case, question: &'a Question) -> Self {
        Self { case, question, book: Rulebook::belgian(), to: case.spoken_of(question) }
    }

    /// The decision for a recipient.
    pub(super) fn decision(&self, to: Recipient) -> Option<Decision> {
        Some(decide(&self.book, &self.case.facts(to)?, to))
    }

    /// The recipients of whom the question speaks.
    pub(super) fn recipients(&self) -> &[Recipient] {
        match self.question.ask {
            Ask::Recipient => &self.question.among,
            Ask::Secrecy | Ask::Ground | Ask::Help => std::slice::from_ref(&self.to),
        }
    }

    pub(super) fn options(&self) -> Vec<Pick> {
        match self.question.ask {
            Ask::Secrecy => {
                let mut options =
                    vec![Pick::MaySpeak, Pick::KeepSilent, Pick::NotBound, Pick::NotEstablished];
                if !self.other_law_obliges() {
                    options.insert(1, Pick::MustSpeak);
                }
                options
            }
            Ask::Help => {
                vec![Pick::MustHelp, Pick::MustDenounce, Pick::NoDuty, Pick::NotEstablished]
            }
            Ask::Ground => self.grounds_offered(),
            Ask::Recipient => {
                self.question.among.iter().map(|r| Pick::To(*r)).chain([Pick::ToNobody]).collect()
            }
        }
    }

    /// Whether another law may make speaking a duty: « il doit parler » would then not be plainly wrong.
    pub(super) fn other_law_obliges(&self) -> bool {
        self.case.facts(self.to).is_some_and(|f| {
            f.mask(Slot::of_situation(Fact::LawEffect)) & (1 << LawEffect::Obliges as u32) != 0
                && f.mask(Slot::of_situation(Fact::LawBasis)) != 1
        })
    }

    /// An option as it is read.
    fn choice(&self, pick: Pick) -> Choice {
        let choice = pick.choice();
        if pick == Pick::MaySpeak && self.other_law_obliges() {
            return Choice { label: "Parler est permis par la loi pénale".to_owned(), ..choice };
        }
        choice
    }

    /// The grounds that come nearest to the case, at most five, and « none ».
    fn grounds_offered(&self) -> Vec<Pick> {
        let Some(facts) = self.case.facts(self.to) else { return vec![Pick::NoGround] };
        let scope = Scope::new(&facts, self.to);
        let decision = decide(&self.book, &facts, self.to);
        let near = |r: &Rule| {
            let opens = decision.grounds.iter().any(|g| g.rule.id == r.id && g.opens());
            (opens, reasons(&scope, &r.when).score(), Reverse(r.id))
        };
        let mut offered: Vec<RuleId> = Vec::new();
        for _ in 0..5 {
            let others = self.book.grounds(facts.date()).filter(|r| !offered.contains(&r.id));
            offered.extend(others.max_by_key(|r| near(r)).map(|r| r.id));
        }
        self.book
            .grounds(facts.date())
            .filter(|r| offered.contains(&r.id))
            .map(|r| Pick::Ground(r.id))
            .chain([Pick::NoGround, Pick::NotEstablished])
            .collect()
    }

    /// What the law says of speaking to a recipient: the right option, if that were asked.
    pub(super) fn right_secrecy(&self, to: Recipient) -> Result<Pick, Refusal> {
        let question = Question { ask: Ask::Secrecy, to: Some(to), ..self.question.clone() };
        Asked { case: self.case, question: &question, book: self.book.clone(), to }.right()
    }

    /// The grounds that open speech to a recipient.
    pub(super) fn opening(&self, to: Recipient) -> Option<Vec<RuleId>> {
        let decision = self.decision(to)?;
        Some(decision.grounds.iter().filter(|g| g.opens()).map(|g| g.rule.id).collect())
    }
}

impl Pick {
    /// Its `Choice::key`.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::MaySpeak => "may-speak",
            Self::MustSpeak => "must-speak",
            Self::KeepSilent => "must-keep-silent",
            Self::NotBound => "not-bound",
            Self::NotEstablished => "not-established",
            Self::MustHelp => "must-help",
            Self::MustDenounce => "must-denounce",
            Self::NoDuty => "no-duty",
            Self::NoGround => "none",
            Self::ToNobody => "nobody",
            Self::Ground(id) => id.name(),
            Self::To(to) => to.name(),
        }
    }

    pub(super) fn choice(self) -> Choice {
        let label = match self {
            Self::MaySpeak => "Parler est permis, sans être obligatoire",
            Self::MustSpeak => "Parler est obligatoire",
            Self::KeepSilent => "Il faut se taire",
            Self::NotBound => "Le secret professionnel ne joue pas ici",
            Self::NotEstablished => "On ne peut pas encore le dire : il manque un fait",
            Self::MustHelp => "Il faut aider, d’une manière ou d’une autre",
            Self::MustDenounce => "Il faut dénoncer les faits aux autorités",
            Self::NoDuty => "La loi pénale n’impose pas d’aider ici",
            Self::NoGround => "Aucune de ces dérogations",
            Self::ToNobody => "À aucun d’eux",
            Self::Ground(id) => {
                Rulebook::belgian().rules.iter().find(|r| r.id == id).map_or("", |r| r.name)
            }
            Self::To(to) => {
                return Choice { key: self.key().to_owned(), label: capitalised(to.french_to()) };
            }
        };
        Choice { key: self.key().to_owned(), label: spaced(label) }
    }
}

/// The sentence with a capital first letter.
pub(super) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    let capital = |first: char| match first {
        'à' => 'À',
        'é' => 'É',
        'ê' => 'Ê',
        other => other.to_ascii_uppercase(),
    };
    chars
        .next()
        .map_or_else(String::new, |first| [capital(first)].into_iter().chain(chars).collect())
}
