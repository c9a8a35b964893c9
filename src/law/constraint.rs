//! Combinations of facts that cannot be, declared once.

use super::condition::Test;
use super::evaluate::Split;
use super::fact::{
    ConfidedBy, ConsultationBasis, ConsultationPurpose, Death, ExposesClient, Fact, Feared,
    FromClient, Harm, Help, Interest, LawBasis, LawEffect, Learned, Manner, NamedByLaw, Profession,
    RECIPIENTS, Recipient, Use,
};
use super::facts::{Facts, Slot};
use super::search::Search;
use super::vocabulary::{Group, Mask};
use arrayvec::ArrayVec;

/// Two things that cannot both be so, of the same person, danger or recipient, or of the situation.
#[derive(Debug)]
pub struct Exclusion {
    /// One of them.
    pub one: (Fact, Mask),
    /// The other.
    pub other: (Fact, Mask),
    /// Why, in French.
    pub why: &'static str,
}

#[allow(clippy::panic, reason = "evaluated at build: a wrong row stops it")]
const fn exclusion(one: Test, other: Test, why: &'static str) -> Exclusion {
    match (one, other) {
        (Test::Is(a, one), Test::Is(b, other)) => {
            Exclusion { one: (a, one), other: (b, other), why }
        }
        _ => panic!("an exclusion speaks of the values of facts"),
    }
}

const fn not(test: Test) -> Test {
    match test {
        Test::Is(fact, mask) => Test::Is(fact, fact.anything() & !mask),
        other => other,
    }
}

/// Every exclusion.
pub static EXCLUSIONS: &[Exclusion] = &[
    exclusion(
        ConfidedBy::Yes.is(),
        not(Manner::Confided.is()),
        "si une personne s’est confiée, c’est qu’on a appris par une confidence",
    ),
    exclusion(
        Learned::Consultation.is(),
        ConsultationBasis::None.is(),
        "on n’apprend rien dans une concertation qui n’existe pas",
    ),
    exclusion(
        Use::any(&[Use::Consultation, Use::ProsecutionOfItsOffences]),
        ConsultationBasis::None.is(),
        "rien ne sert à une concertation qui n’existe pas",
    ),
    exclusion(
        NamedByLaw::Yes.is(),
        LawBasis::None.is(),
        "aucun texte ne désigne ce destinataire s’il n’y a pas de texte",
    ),
    exclusion(
        Death::Yes.is(),
        Help::any(&[Help::NotYet, Help::Given]),
        "on ne meurt pas faute d’une aide qui a été donnée ou peut encore l’être",
    ),
    exclusion(Harm::Slight.is(), Feared::Homicide.is(), "un homicide n’est pas un mal léger"),
    exclusion(
        Interest::Property.is(),
        Feared::any(&[Feared::Homicide, Feared::Violence, Feared::Sexual, Feared::Mutilation]),
        "ces infractions menacent une personne, non des biens",
    ),
];

/// A fact of the situation that says nothing where what it is a detail of is not there.
///
/// It may be left unsaid or open; no value of it excludes anything, so that it is no [`Exclusion`].
#[derive(Debug)]
pub struct Detail {
    /// The detail.
    pub fact: Fact,
    /// Its values that claim nothing, and may be said all the same: « non », « ni l’un ni l’autre ».
    pub idle: Mask,
    /// The fact that it is a detail of, and the values of it that leave nothing to tell.
    pub nothing: (Fact, Mask),
    /// Why, in French.
    pub why: &'static str,
}

#[allow(clippy::panic, reason = "evaluated at build: a wrong row stops it")]
const fn detail(idle: Test, nothing: Test, why: &'static str) -> Detail {
    match (idle, nothing) {
        (Test::Is(fact, idle), Test::Is(of, mask)) => {
            Detail { fact, idle, nothing: (of, mask), why }
        }
        _ => panic!("a detail is of a fact"),
    }
}

const NO_CONSULTATION: &str = "on ne dit rien d’une concertation qui n’existe pas";
const NO_LAWYER: &str = "ce fait ne se dit que d’un avocat";

/// Every detail.
pub static DETAILS: &[Detail] = &[
    detail(
        LawEffect::Neither.is(),
        LawBasis::None.is(),
        "aucun texte n’impose ni ne permet rien s’il n’y a pas de texte",
    ),
    detail(ConsultationPurpose::Other.is(), ConsultationBasis::None.is(), NO_CONSULTATION),
    detail(Test::Is(Fact::ConsultationFixes, 1), ConsultationBasis::None.is(), NO_CONSULTATION),
    detail(FromClient::No.is(), not(Profession::Lawyer.is()), NO_LAWYER),
    detail(ExposesClient::No.is(), not(Profession::Lawyer.is()), NO_LAWYER),
];

impl Exclusion {
    /// The pairs of slots that the exclusion is about in a situation.
    fn pairs<'f>(&self, facts: &'f Facts) -> impl Iterator<Item = (Slot, Slot)> + use<'f> {
        let (one, other) = (self.one.0, self.other.0);
        let count = facts.count(one.group()).max(facts.count(other.group()));
        let empty = facts.count(one.group()) == 0 || facts.count(other.group()) == 0;
        (0..if empty { 0 } else { count })
            .filter_map(move |at| Some((place(one, at)?, place(other, at)?)))
    }

    /// The same, of one recipient only.
    pub(super) fn pairs_of<'f>(
        &self,
        facts: &'f Facts,
        recipient: Recipient,
    ) -> impl Iterator<Item = (Slot, Slot)> + use<'f> {
        let here = move |slot: &Slot| slot.concerns(recipient);
        self.pairs(facts).filter(move |(one, other)| here(one) && here(other))
    }
}

/// The slots that an exclusion ties to this one, each with the values that may be excluded there.
pub(super) fn partners(facts: &Facts, slot: Slot) -> impl Iterator<Item = (Slot, Mask)> + '_ {
    EXCLUSIONS.iter().flat_map(move |x| {
        x.pairs(facts).filter_map(move |(one, other)| match slot {
            s if s == one => Some((other, x.other.1)),
            s if s == other => Some((one, x.one.1)),
            _ => None,
        })
    })
}

fn place(fact: Fact, at: usize) -> Option<Slot> {
    Slot::new(fact, if fact.group() == Group::Situation { 0 } else { at })
}

/// Whether facts can be together, asked in three ways: `narrow` follows the exclusions between all
/// recipients' facts until nothing more is forced, and may miss what only a choice shows;
/// `consistency` looks at each pair once, for one recipient, and tells where to split; `is_possible`
/// splits and is exact.
impl Facts {
    /// Drops the values that an exclusion rules out; the exclusion that nothing can meet, if there is one.
    pub fn narrow(&mut self) -> Option<&'static Exclusion> {
        let mut changed = true;
        while changed {
            changed = false;
            for exclusion in EXCLUSIONS {
                let pairs: Pairs = exclusion.pairs(self).collect();
                for (one, other) in pairs {
                    changed |= self.drop_if_forced(one, exclusion.one.1, other, exclusion.other.1);
                    changed |= self.drop_if_forced(other, exclusion.other.1, one, exclusion.one.1);
                    if self.mask(one) == 0 || self.mask(other) == 0 {
                        return Some(exclusion);
                    }
                }
            }
        }
        None
    }

    /// The facts without the values that the others exclude; nothing if they cannot be together.
    pub fn narrowed(&self) -> Option<Self> {
        let mut facts = self.clone();
        facts.narrow().is_none().then_some(facts)
    }

    fn drop_if_forced(&mut self, forced: Slot, mask: Mask, dropped: Slot, excluded: Mask) -> bool {
        let possible = self.mask(dropped);
        if self.mask(forced) & !mask == 0 && possible & excluded != 0 {
            self.set(dropped, possible & !excluded);
            return true;
        }
        false
    }

    /// Whether the facts can be together, as far as the recipient is concerned.
    pub(super) fn consistency(&self, recipient: Recipient) -> Consistency {
        let mut unsettled = None;
        for x in EXCLUSIONS {
            for (one, other) in x.pairs_of(self, recipient) {
                let (a, b) = (self.mask(one), self.mask(other));
                if a & x.one.1 == 0 || b & x.other.1 == 0 {
                    continue;
                }
                if a & !x.one.1 == 0 && b & !x.other.1 == 0 {
                    return Consistency::Impossible;
                }
                let open = if a & !x.one.1 != 0 { (one, x.one.1) } else { (other, x.other.1) };
                unsettled = unsettled.or(Some(open));
            }
        }
        Consistency::Possible(unsettled)
    }

    /// Whether some completion of the facts is possible, as far as the recipient is concerned.
    pub fn is_possible(&self, recipient: Recipient) -> bool {
        match self.consistency(recipient) {
            Consistency::Impossible => false,
            Consistency::Possible(None) => true,
            Consistency::Possible(Some(_)) => {
                Search { recipient, readings: 0 }.reach(self.clone(), Vec::new()).is_some()
            }
        }
    }

    /// The same facts with the one half of the values of a fact, and with the other.
    pub fn halves(&self, (slot, mask): Split) -> [Self; 2] {
        [mask, !mask].map(|half| {
            let mut facts = self.clone();
            facts.set(slot, self.mask(slot) & half);
            facts
        })
    }
}

/// Whether facts can be together.
pub(super) enum Consistency {
    /// Two of them exclude each other.
    Impossible,
    /// They can; where to split next if two still may exclude each other.
    Possible(Option<Split>),
}

/// At most one pair for each recipient.
type Pairs = ArrayVec<(Slot, Slot), { RECIPIENTS.len() }>;
