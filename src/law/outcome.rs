//! The outcomes of the two parts of the answer, by name.

use super::Date;
use super::decide::{HelpDuty, Secrecy, possible, value};
use super::fact::Recipient;
use super::facts::Facts;
use super::part::Part;
use super::rule::Rulebook;

/// A part of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartId {
    /// The penal answer for a recipient.
    Secrecy,
    /// The duty to help.
    Help,
}

/// What a part of the answer may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The penal answer.
    Secrecy(Secrecy),
    /// The duty to help.
    Help(HelpDuty),
}

impl PartId {
    /// The part as the law of a day makes it.
    pub(super) fn part(self, book: &Rulebook, day: Date) -> Part<'_> {
        match self {
            Self::Secrecy => Part::secrecy(book),
            Self::Help => Part::help(book, day),
        }
    }

    /// Name as programs read it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Secrecy => "secrecy",
            Self::Help => "help",
        }
    }

    /// Every outcome of the part.
    pub const fn outcomes(self) -> &'static [Outcome] {
        match self {
            Self::Secrecy => &[
                Outcome::Secrecy(Secrecy::MaySpeak),
                Outcome::Secrecy(Secrecy::MustKeepSilent),
                Outcome::Secrecy(Secrecy::NotBound),
            ],
            Self::Help => &[Outcome::Help(HelpDuty::MustHelp), Outcome::Help(HelpDuty::NoDuty)],
        }
    }

    /// The outcome of a number; see [`Secrecy::of_outcome`] and [`HelpDuty::of_outcome`].
    pub(super) fn outcome(self, number: u8) -> Outcome {
        match self {
            Self::Secrecy => Outcome::Secrecy(Secrecy::of_outcome(number)),
            Self::Help => Outcome::Help(HelpDuty::of_outcome(number)),
        }
    }
}

impl Outcome {
    /// The part whose outcome it is.
    pub const fn part(self) -> PartId {
        match self {
            Self::Secrecy(_) => PartId::Secrecy,
            Self::Help(_) => PartId::Help,
        }
    }

    /// The outcome as the number of a bit.
    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Secrecy(Secrecy::NotBound) | Self::Help(HelpDuty::NoDuty) => 0,
            Self::Secrecy(Secrecy::MaySpeak) => 1,
            Self::Secrecy(Secrecy::MustKeepSilent) | Self::Help(HelpDuty::MustHelp) => 3,
        }
    }

    /// Name as programs read it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Secrecy(Secrecy::NotBound) => "not-bound",
            Self::Secrecy(Secrecy::MaySpeak) => "may-speak",
            Self::Secrecy(Secrecy::MustKeepSilent) => "must-keep-silent",
            Self::Help(HelpDuty::NoDuty) => "no-duty",
            Self::Help(HelpDuty::MustHelp) => "must-help",
        }
    }
}

/// The outcome of a part, if it is established: what [`super::decide::secrecy`] and
/// [`super::decide::help`] say, without what is missing.
pub fn established(
    book: &Rulebook,
    facts: &Facts,
    recipient: Recipient,
    part: PartId,
) -> Option<Outcome> {
    let facts = possible(facts, recipient);
    let (number, _) = value(&part.part(book, facts.date()), &facts, recipient);
    number.map(|n| part.outcome(n))
}
