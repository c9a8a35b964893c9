//! The proof that a question has one right answer, whatever the facts that its case passes over in silence.
//!
//! This is the one place that decides which option is right and whether a question may be asked.

mod disagreement;
mod refusal;
mod response;

pub use disagreement::{Completion, Disagreement};
pub use refusal::{Refusal, proved, refused};

use super::answer::{Asked, Pick};
use super::bank::Case;
use super::question::{Ask, Question};
use crate::law::condition::{Issue, Readings, corners};
use crate::law::evaluate::Split;
use crate::law::fact::Recipient;
use crate::law::facts::{Facts, Slot};
use crate::law::part::Part;
use crate::law::upshot::Upshot;
use response::Response;

/// That a question has exactly one right option, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Position of the right option among those of the question.
    pub key: usize,
    /// The facts that the case leaves open on purpose.
    pub opened: Vec<Slot>,
    /// The facts that it leaves unknown without a word.
    pub unknown: Vec<Slot>,
    /// Whether the answer is *not established* because of the facts that are opened.
    pub turns_on_opened: bool,
    /// How many groups of completions had to be looked at: 1 where all are alike at once.
    pub groups: usize,
    /// How many readings of contested points had to be compared.
    pub readings: usize,
}

impl Case {
    /// Proves that exactly one option is right in every possible completion of the facts that the
    /// case leaves unknown without opening them, under every reading of what is contested.
    ///
    /// # Errors
    /// See [`Refusal`]: each is a defect of the question or of the case's text.
    pub fn prove(&self, question: &Question) -> Result<Proof, Refusal> {
        let asked = Asked::new(self, question);
        let prover = Prover::new(&asked)?;
        let (pick, found) = prover.one()?;
        Ok(Proof {
            key: asked.options().iter().position(|o| *o == pick).ok_or(Refusal::Impossible)?,
            turns_on_opened: pick == Pick::NotEstablished,
            groups: found.iter().map(|f| f.groups).sum(),
            readings: found.len(),
            opened: prover.opened,
            unknown: prover.unknown,
        })
    }
}

impl Asked<'_> {
    /// What is right, offered or not: see [`Case::prove`].
    pub(super) fn right(&self) -> Result<Pick, Refusal> {
        Ok(Prover::new(self)?.one()?.0)
    }
}

/// The different responses of a question under one reading, two at most.
struct Found {
    /// Each with facts of which every completion has it.
    seen: Vec<(Response, Facts)>,
    /// How many groups of completions were looked at.
    groups: usize,
}

/// A question with the facts of its case, sorted by who left them open.
struct Prover<'a> {
    asked: &'a Asked<'a>,
    facts: Facts,
    opened: Vec<Slot>,
    unknown: Vec<Slot>,
}

impl<'a> Prover<'a> {
    fn new(asked: &'a Asked<'a>) -> Result<Self, Refusal> {
        let named = asked.case.recipient(asked.question).is_some();
        if matches!(asked.question.ask, Ask::Secrecy | Ask::Ground) && !named {
            return Err(Refusal::NoRecipient);
        }
        let facts = asked.case.facts(asked.to).ok_or(Refusal::Impossible)?;
        let concerns = |slot: &Slot| asked.recipients().iter().any(|to| slot.concerns(*to));
        let open = facts.slots().filter(|slot| facts.is_open(*slot) && concerns(slot));
        let (opened, unknown) = open.partition(|slot| asked.case.states(*slot));
        let prover = Self { asked, opened, unknown, facts };
        if prover.is_possible(&prover.facts) { Ok(prover) } else { Err(Refusal::Impossible) }
    }

    /// What is right in every completion and under every reading, with what was looked at for each.
    fn one(&self) -> Result<(Pick, Vec<Found>), Refusal> {
        let readings = self.corners();
        let found: Vec<Found> = readings.iter().map(|r| self.responses(*r)).collect();
        let mut responses = found.iter().flat_map(|f| &f.seen).map(|(response, _)| response);
        let first = responses.next().ok_or(Refusal::Impossible)?;
        if responses.any(|other| other != first) {
            return Err(self.doubt(&readings, &found));
        }
        match first {
            Response::One(pick) => Ok((*pick, found)),
            Response::Grounds(_) | Response::Recipients(_) => {
                Err(Refusal::Several(self.names(first)))
            }
            Response::NoSecret => Err(Refusal::NoSecret),
            Response::Doubtful(to) => Err(Refusal::Doubtful(*to, self.opened.clone())),
        }
    }

    fn is_possible(&self, facts: &Facts) -> bool {
        self.asked.recipients().iter().all(|to| facts.is_possible(*to))
    }

    /// The response, if it is the same in every completion; else where to split.
    fn response(&self, facts: &Facts, readings: Readings) -> Result<Response, Split> {
        self.asked.respond(&mut |part, to| match part.upshot(
            &facts.seen_for(to),
            to,
            readings,
            &self.opened,
        )? {
            Upshot::Settled(outcome) => Ok(Some(outcome)),
            Upshot::Open => Ok(None),
        })
    }

    /// The responses of all completions; it stops at two that differ.
    fn responses(&self, readings: Readings) -> Found {
        let mut found = Found { seen: Vec::new(), groups: 0 };
        let mut rest = vec![self.facts.clone()];
        while let Some(facts) = rest.pop() {
            match self.response(&facts, readings) {
                Err(split) => rest
                    .extend(facts.halves(split).into_iter().filter(|half| self.is_possible(half))),
                Ok(response) => {
                    found.groups += 1;
                    if found.seen.iter().all(|(other, _)| *other != response) {
                        found.seen.push((response, facts));
                    }
                    if found.seen.len() > 1 {
                        break;
                    }
                }
            }
        }
        found
    }

    /// The parts of the answer that the question is made of, each with its recipient.
    fn parts(&self) -> Vec<(Part<'_>, Recipient)> {
        let Asked { book, case, question, to } = self.asked;
        let secrecy = Part::secrecy(book);
        match question.ask {
            Ask::Help => vec![(Part::help(book, case.date), *to)],
            Ask::Secrecy => vec![(secrecy, *to)],
            Ask::Ground => {
                let grounds = book.grounds(case.date).map(|rule| (Part::opens(book, rule), *to));
                grounds.chain([(secrecy, *to)]).collect()
            }
            Ask::Recipient => question.among.iter().map(|to| (secrecy, *to)).collect(),
        }
    }

    /// The readings to compare: where the strictest and the loosest agree, all others do.
    fn corners(&self) -> Vec<Readings> {
        let touched = |(part, to): (Part, Recipient)| part.touched(&self.facts.seen_for(to), to);
        let touched = self.parts().into_iter().map(touched).fold(0, |all, some| all | some);
        let mut corners = corners(touched).to_vec();
        corners.sort_unstable();
        corners.dedup();
        corners
    }

    /// Why there is more than one response: a contested point, or a fact of which the case is silent.
    fn doubt(&self, readings: &[Readings], found: &[Found]) -> Refusal {
        let turns = |(part, to): (Part, Recipient)| {
            part.under_every_reading(&self.facts.seen_for(to), to).turns_on
        };
        let turns = self.parts().into_iter().map(turns).fold(0, |all, some| all | some);
        let two = readings.iter().zip(found).find_map(|(readings, found)| {
            let [one, other] = found.seen.as_slice() else { return None };
            Some((*readings, one, other))
        });
        match two {
            Some((readings, one, other)) if turns == 0 => {
                Refusal::Undecided(Box::new(self.disagreement(readings, one, other)))
            }
            Some(_) | None => {
                let touched = readings.iter().fold(0, |all, some| all | some);
                let turns = if turns == 0 { touched } else { turns };
                let of_bits = |i: &Issue| turns & (1 << *i as u8) != 0;
                Refusal::Contested(Issue::ALL.into_iter().filter(of_bits).collect())
            }
        }
    }

    /// The response as the learner would read it.
    fn label(&self, response: &Response) -> String {
        match response {
            Response::One(pick) => name(*pick),
            Response::Grounds(_) | Response::Recipients(_) => self.names(response).join(", "),
            Response::NoSecret => name(Pick::NotBound),
            Response::Doubtful(_) => name(Pick::NotEstablished),
        }
    }

    /// The names of several right options.
    fn names(&self, response: &Response) -> Vec<String> {
        let picks: Vec<Pick> = match response {
            Response::Grounds(grounds) => grounds.iter().map(|g| Pick::Ground(*g)).collect(),
            Response::Recipients(to) => to.iter().map(|r| Pick::To(*r)).collect(),
            Response::One(_) | Response::NoSecret | Response::Doubtful(_) => Vec::new(),
        };
        picks.into_iter().map(name).collect()
    }
}

/// An option as a learner reads it, with the ordinary spaces of what a terminal shows.
fn name(pick: Pick) -> String {
    pick.choice().label.replace(['\u{a0}', '\u{202f}'], " ")
}
