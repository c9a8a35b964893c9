//! What a question comes to, from what each part of the answer comes to.

use crate::law::decide::{HelpDuty, Secrecy};
use crate::law::evaluate::Split;
use crate::law::fact::Recipient;
use crate::law::part::Part;
use crate::law::rule::RuleId;
use crate::quiz::answer::{Asked, Pick};
use crate::quiz::bank::Case;
use crate::quiz::question::{Ask, Question};

/// What a question comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Response {
    /// This option is right, and no other.
    One(Pick),
    /// Several grounds open speech, or may.
    Grounds(Vec<RuleId>),
    /// One may speak to several of the recipients offered.
    Recipients(Vec<Recipient>),
    /// Secrecy does not bind, so that no derogation can be asked for.
    NoSecret,
    /// Whether one may speak to this recipient is not established, which is not offered.
    Doubtful(Recipient),
}

/// What gives a part of the answer for a recipient: its outcome, nothing where the opened facts leave it open, or where to split.
pub(super) type Outcome<'o> = &'o mut dyn FnMut(&Part, Recipient) -> Result<Option<u8>, Split>;

impl Case {
    /// `Choice::key` of the right option of a question that [`Case::prove`] does not refuse.
    ///
    /// What the case passes over in silence then does not matter, nor how a contested point is
    /// read: what is not established is so because of what was opened on purpose.
    pub fn right(&self, question: &Question) -> Option<&'static str> {
        let asked = Asked::new(self, question);
        let response = asked.respond(&mut |part, to| {
            let outcomes = self.facts(to).map_or(0, |facts| part.outcomes(&facts, to, 0));
            Ok((outcomes.count_ones() == 1).then_some(outcomes.trailing_zeros() as u8))
        });
        match response {
            Ok(Response::One(pick)) => Some(pick.key()),
            Ok(
                Response::Grounds(_)
                | Response::Recipients(_)
                | Response::NoSecret
                | Response::Doubtful(_),
            )
            | Err(_) => None,
        }
    }
}

impl Asked<'_> {
    /// What the question comes to, given what each part of the answer comes to.
    pub(super) fn respond(&self, outcome: Outcome) -> Result<Response, Split> {
        match self.question.ask {
            Ask::Secrecy => Ok(Response::One(match self.secrecy_for(self.to, outcome)? {
                Some(Secrecy::NotBound) => Pick::NotBound,
                Some(Secrecy::MaySpeak) => Pick::MaySpeak,
                Some(Secrecy::MustKeepSilent) => Pick::KeepSilent,
                None => Pick::NotEstablished,
            })),
            Ask::Help => {
                let help = outcome(&Part::help(&self.book, self.case.date), self.to)?;
                Ok(Response::One(match help.map(HelpDuty::of_outcome) {
                    Some(HelpDuty::MustHelp) => Pick::MustHelp,
                    Some(HelpDuty::NoDuty) => Pick::NoDuty,
                    None => Pick::NotEstablished,
                }))
            }
            Ask::Ground => match self.secrecy_for(self.to, outcome)? {
                Some(Secrecy::NotBound) => Ok(Response::NoSecret),
                Some(Secrecy::MaySpeak) => self.ground_opening(outcome),
                Some(Secrecy::MustKeepSilent) => Ok(Response::One(Pick::NoGround)),
                None => Ok(Response::One(Pick::NotEstablished)),
            },
            Ask::Recipient => self.recipient_told(outcome),
        }
    }

    fn secrecy_for(&self, to: Recipient, outcome: Outcome) -> Result<Option<Secrecy>, Split> {
        Ok(outcome(&Part::secrecy(&self.book), to)?.map(Secrecy::of_outcome))
    }

    /// The ground that opens speech; one that may open it would be right too.
    fn ground_opening(&self, outcome: Outcome) -> Result<Response, Split> {
        let (mut grounds, mut sure) = (Vec::new(), true);
        for rule in self.book.grounds(self.case.date) {
            match outcome(&Part::opens(&self.book, rule), self.to)? {
                Some(0) => continue,
                opens => sure &= opens.is_some(),
            }
            grounds.push(rule.id);
        }
        Ok(match grounds.as_slice() {
            [only] if sure => Response::One(Pick::Ground(*only)),
            _ => Response::Grounds(grounds),
        })
    }

    fn recipient_told(&self, outcome: Outcome) -> Result<Response, Split> {
        let mut right = Vec::new();
        for to in &self.question.among {
            match self.secrecy_for(*to, outcome)? {
                Some(Secrecy::MaySpeak) => right.push(*to),
                Some(Secrecy::NotBound) => return Ok(Response::NoSecret),
                Some(Secrecy::MustKeepSilent) => {}
                None => return Ok(Response::Doubtful(*to)),
            }
        }
        Ok(match right.as_slice() {
            [] => Response::One(Pick::ToNobody),
            [only] => Response::One(Pick::To(*only)),
            _ => Response::Recipients(right),
        })
    }
}
