//! What silence about a fact means, beside what is said of others.

use crate::law::condition::Test;
use crate::law::fact::{
    Confessed, ConfidedBy, Consent, Fact, ForAnother, LawEffect, Recipient, ToldFirst, TreatsToo,
    Use,
};
use crate::law::facts::{Facts, PERSONS, Slot};
use crate::law::vocabulary::{Group, Mask, Silence};

/// The facts as they are stated; what is not stated is unknown in them.
pub(super) struct Said<'a> {
    /// What is stated.
    pub facts: &'a Facts,
    /// Whether anything is said of a fact.
    pub speaks_of: &'a dyn Fn(Slot) -> bool,
}

impl Said<'_> {
    /// The values that silence about this fact means; none where it means nothing, and for the place,
    /// which is seen for each recipient (`Case::facts`).
    pub fn silence(&self, slot: Slot) -> Option<Mask> {
        let treating = Slot::new(Fact::TreatsToo, Recipient::TreatingProfessional as usize);
        match slot.fact() {
            Fact::NamedByLaw if self.names_nobody() => None,
            Fact::ToldFirst if self.is(Consent::any(&[Consent::Given, Consent::Refused])) => {
                Some(1 << ToldFirst::Yes as u32)
            }
            Fact::ToldFirst if self.is(Consent::Uncertain.is()) => None,
            Fact::ForAnother if self.is(Use::Defence.is()) => Some(1 << ForAnother::Yes as u32),
            Fact::ForAnother if self.the_victim_confessed() => None,
            _ if Some(slot) == treating => Some(1 << TreatsToo::Yes as u32),
            fact => match fact.entry().silence {
                Silence::Means(value) => Some(1 << value),
                Silence::FollowsRecipient | Silence::Unknown => None,
            },
        }
    }

    /// Whether a fact of the situation is said to be so.
    fn is(&self, test: Test) -> bool {
        self.holds(test, 0)
    }

    fn holds(&self, test: Test, at: usize) -> bool {
        let Test::Is(fact, mask) = test else { return false };
        Slot::new(fact, at)
            .is_some_and(|slot| (self.speaks_of)(slot) && self.facts.mask(slot) & !mask == 0)
    }

    /// Whether a text is said to impose or to allow what would be told, and nothing is said of whom it names.
    fn names_nobody(&self) -> bool {
        let named = |slot: Slot| slot.fact() == Fact::NamedByLaw && (self.speaks_of)(slot);
        self.is(LawEffect::any(&[LawEffect::Obliges, LawEffect::Authorises]))
            && !self.facts.slots().any(named)
    }

    /// Whether a victim confided what she suffered, and an offence against somebody else was confessed: which of
    /// the two would be told, and in whose interest, is not said.
    fn the_victim_confessed(&self) -> bool {
        let offences = || 0..self.facts.count(Group::Offence);
        let confided = |offence: usize| {
            (0..PERSONS).any(|person| {
                let victim = Test::Is(Fact::Victim, 1 << person);
                self.holds(victim, offence) && self.holds(ConfidedBy::Yes.is(), person)
            })
        };
        offences().any(confided)
            && offences().any(|at| self.holds(Confessed::Yes.is(), at) && !confided(at))
    }
}
