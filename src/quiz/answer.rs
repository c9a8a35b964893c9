//! The options of a question and its key, which nobody writes: it is derived from the law.

use super::bank::Case;
use super::question::{Ask, Choice, Question};
use super::typography::spaced;
use crate::law::condition::Issue;
use crate::law::decide::{Decision, HelpDuty, Secrecy, decide, help, secrecy};
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

/// Why a question cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The case's facts cannot be together, or its day cannot be decided.
    Impossible,
    /// No recipient is named.
    NoRecipient,
    /// The answer turns on contested points.
    Contested(Vec<Issue>),
    /// The answer turns on facts that the case neither states nor opens.
    Undecided(Vec<Slot>),
    /// Several options are right.
    Several(Vec<String>),
    /// Secrecy does not bind, so that no ground can be asked for.
    NoSecret,
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
        Asked::new(self, question).options().into_iter().map(Pick::choice).collect()
    }

    /// Position of the one right option, or why the question cannot be asked.
    ///
    /// # Errors
    /// See [`Refusal`]: each is a defect of the question or of the case's text.
    pub fn solve(&self, question: &Question) -> Result<usize, Refusal> {
        let asked = Asked::new(self, question);
        let right = asked.right()?;
        asked.options().iter().position(|o| *o == right).ok_or(Refusal::Impossible)
    }

    /// Position of the one right option.
    pub fn key(&self, question: &Question) -> Option<usize> {
        self.solve(question).ok()
    }
}

impl<'a> Asked<'a> {
    pub(super) fn new(case: &'a Case, question: &'a Question) -> Self {
        let to = question.to.or(case.to).unwrap_or(Recipient::OtherPerson);
        Self { case, question, book: Rulebook::belgian(), to }
    }

    /// The decision for a recipient.
    pub(super) fn decision(&self, to: Recipient) -> Result<Decision, Refusal> {
        let facts = self.case.facts(to).ok_or(Refusal::Impossible)?;
        Ok(decide(&self.book, &facts, to))
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

    /// The one right option.
    pub(super) fn right(&self) -> Result<Pick, Refusal> {
        match self.question.ask {
            Ask::Secrecy => self.right_secrecy(self.to_stated()?),
            Ask::Help => {
                let facts = self.case.facts(self.to).ok_or(Refusal::Impossible)?;
                let help = help(&self.book, &facts, self.to);
                self.settle(
                    &help.contested,
                    &help.missing,
                    help.value.map(|h| match h {
                        HelpDuty::MustHelp => Pick::MustHelp,
                        HelpDuty::NoDuty => Pick::NoDuty,
                    }),
                )
            }
            Ask::Ground => self.right_ground(self.to_stated()?),
            Ask::Recipient => self.right_recipient(),
        }
    }

    pub(super) fn to_stated(&self) -> Result<Recipient, Refusal> {
        self.question.to.or(self.case.to).ok_or(Refusal::NoRecipient)
    }

    /// A value that turns on nothing contested, or « not established » because of facts opened on purpose.
    fn settle(
        &self,
        contested: &[Issue],
        missing: &[Slot],
        value: Option<Pick>,
    ) -> Result<Pick, Refusal> {
        if !contested.is_empty() {
            return Err(Refusal::Contested(contested.to_vec()));
        }
        match value {
            Some(option) => Ok(option),
            None => {
                let unopened: Vec<Slot> =
                    missing.iter().copied().filter(|s| !self.case.states(*s)).collect();
                if unopened.is_empty() && !missing.is_empty() {
                    Ok(Pick::NotEstablished)
                } else {
                    Err(Refusal::Undecided(unopened))
                }
            }
        }
    }

    pub(super) fn right_secrecy(&self, to: Recipient) -> Result<Pick, Refusal> {
        let facts = self.case.facts(to).ok_or(Refusal::Impossible)?;
        let secrecy = secrecy(&self.book, &facts, to);
        self.settle(
            &secrecy.contested,
            &secrecy.missing,
            secrecy.value.map(|s| match s {
                Secrecy::NotBound => Pick::NotBound,
                Secrecy::MaySpeak => Pick::MaySpeak,
                Secrecy::MustKeepSilent => Pick::KeepSilent,
            }),
        )
    }

    /// The grounds that open speech to this recipient.
    pub(super) fn opening(&self, to: Recipient) -> Result<Vec<RuleId>, Refusal> {
        let decision = self.decision(to)?;
        Ok(decision.grounds.iter().filter(|g| g.opens()).map(|g| g.rule.id).collect())
    }

    fn right_ground(&self, to: Recipient) -> Result<Pick, Refusal> {
        match self.right_secrecy(to)? {
            Pick::NotBound => Err(Refusal::NoSecret),
            Pick::NotEstablished => Ok(Pick::NotEstablished),
            Pick::MaySpeak => match self.opening(to)?.as_slice() {
                [only] => Ok(Pick::Ground(*only)),
                several => {
                    Err(Refusal::Several(several.iter().map(|r| r.name().to_owned()).collect()))
                }
            },
            _ => Ok(Pick::NoGround),
        }
    }

    fn right_recipient(&self) -> Result<Pick, Refusal> {
        let mut right = Vec::new();
        for to in &self.question.among {
            match self.right_secrecy(*to)? {
                Pick::MaySpeak => right.push(*to),
                Pick::NotBound => return Err(Refusal::NoSecret),
                Pick::NotEstablished => {
                    return Err(Refusal::Undecided(self.decision(*to)?.secrecy.missing));
                }
                _ => {}
            }
        }
        match right.as_slice() {
            [] => Ok(Pick::ToNobody),
            [only] => Ok(Pick::To(*only)),
            several => Err(Refusal::Several(several.iter().map(|r| r.name().to_owned()).collect())),
        }
    }
}

impl Pick {
    fn choice(self) -> Choice {
        let (key, label) = match self {
            Self::MaySpeak => ("may-speak", "Parler est permis, sans être obligatoire"),
            Self::MustSpeak => ("must-speak", "Parler est obligatoire"),
            Self::KeepSilent => ("must-keep-silent", "Il faut se taire"),
            Self::NotBound => ("not-bound", "Le secret professionnel ne joue pas ici"),
            Self::NotEstablished => {
                ("not-established", "On ne peut pas encore le dire : il manque un fait")
            }
            Self::MustHelp => ("must-help", "Il faut aider, d’une manière ou d’une autre"),
            Self::MustDenounce => ("must-denounce", "Il faut dénoncer les faits aux autorités"),
            Self::NoDuty => ("no-duty", "La loi pénale n’impose pas d’aider ici"),
            Self::NoGround => ("none", "Aucune de ces dérogations"),
            Self::ToNobody => ("nobody", "À aucun d’eux"),
            Self::Ground(id) => (
                id.name(),
                Rulebook::belgian().rules.iter().find(|r| r.id == id).map_or("", |r| r.name),
            ),
            Self::To(to) => {
                return Choice { key: to.name().to_owned(), label: capitalised(to.french_to()) };
            }
        };
        Choice { key: key.to_owned(), label: spaced(label) }
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
