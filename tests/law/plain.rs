//! The plan's table, written down a second time without trees, for facts that are all known.
//!
//! It reads values, not masks, and shares no code with the engine: where the two differ, one of
//! them misreads the table.

use motus::law::aftermath::RemedyId;
use motus::law::condition::{Issue, Readings};
use motus::law::decide::{HelpDuty, Secrecy};
use motus::law::fact::*;
use motus::law::facts::{Facts, Slot};
use motus::law::penalty::Penalty;
use motus::law::rule::RuleId;
use motus::law::vocabulary::Group;

/// Facts that are all known, a recipient, and a reading of what is contested.
pub struct World<'a> {
    pub facts: &'a Facts,
    pub to: Recipient,
    pub readings: Readings,
}

/// Every ground of the table, in its order.
pub const GROUNDS: [RuleId; 10] = [
    RuleId::LawObligesOrAuthorises,
    RuleId::Testimony,
    RuleId::Necessity,
    RuleId::ProtectedPerson,
    RuleId::Accused,
    RuleId::Victim,
    RuleId::Consultation,
    RuleId::Representative,
    RuleId::TeamSharing,
    RuleId::CarerSharing,
];

macro_rules! is {
    ($world:ident, $fact:ident @ $of:expr, $($value:ident)|+) => {
        [$($fact::$value as u32),+].contains(&$world.value(Fact::$fact, $of))
    };
    ($world:ident, $fact:ident, $($value:ident)|+) => { is!($world, $fact @ 0, $($value)|+) };
}

macro_rules! has {
    ($world:ident, $fact:ident @ $of:expr, $($value:ident)|+) => {
        $world.value(Fact::$fact, $of) & (0 $(| 1 << $fact::$value as u32)+) != 0
    };
    ($world:ident, $fact:ident, $($value:ident)|+) => { has!($world, $fact @ 0, $($value)|+) };
}

impl World<'_> {
    /// The value of a fact, or the subset of its values.
    fn value(&self, fact: Fact, of: usize) -> u32 {
        let mask = self.facts.mask(Slot::new(fact, of).expect("room for it"));
        assert_eq!(mask.count_ones(), 1, "{fact:?} is known");
        mask.trailing_zeros()
    }

    fn since(&self, day: &str) -> bool {
        self.facts.date().to_string().as_str() >= day
    }

    fn new_code(&self) -> bool {
        self.since("2026-09-01")
    }

    /// Whether the second, wider reading of a contested point is taken.
    fn wide(&self, issue: Issue) -> bool {
        self.readings >> issue as u8 & 1 == 1
    }

    fn holder_of_secrets(&self) -> bool {
        !is!(self, Profession, PoliceOfficer | OtherUnbound)
    }

    pub fn bound(&self) -> bool {
        let professional = self.holder_of_secrets()
            && is!(self, Learned, Work)
            && has!(self, Manner, Confided | Medical | Observed | Hidden);
        let participant = is!(self, Learned, Consultation) && self.lawful_basis();
        professional || participant
    }

    fn lawful_basis(&self) -> bool {
        is!(self, ConsultationBasis, Act | Prosecutor)
            || is!(self, ConsultationBasis, Decree | Ordinance)
                && (!self.new_code() || self.wide(Issue::DecreeOrOrdinance))
    }

    fn lawful_consultation(&self) -> bool {
        self.lawful_basis()
            && is!(self, ConsultationPurpose, Integrity | Terrorism | OrganisedCrime)
            && has!(self, ConsultationFixes, Participants)
            && has!(self, ConsultationFixes, Purpose)
            && has!(self, ConsultationFixes, Manner)
    }

    fn offences(&self) -> impl Iterator<Item = usize> {
        (0..self.facts.count(Group::Offence)).filter(|o| is!(self, OffenceExists @ *o, Yes))
    }

    fn dangers(&self) -> impl Iterator<Item = usize> {
        (0..self.facts.count(Group::Danger)).filter(|d| is!(self, DangerExists @ *d, Yes))
    }

    /// The person named by a reference, if it names one.
    fn person(&self, fact: Fact, of: usize) -> Option<usize> {
        Some(self.value(fact, of) as usize).filter(|p| *p < 8)
    }

    fn integrity(&self, danger: usize) -> bool {
        is!(self, Interest @ danger, Life | Body | Mind)
    }

    /// Serious, within hours or at the next known occasion, probable or certain.
    fn serious_and_imminent(&self, danger: usize) -> bool {
        is!(self, Harm @ danger, Serious)
            && is!(self, Near @ danger, Now | Hours | NextOccasion)
            && is!(self, Certainty @ danger, Certain | Probable)
    }

    /// Serious, pointed to by precise signs, at any later time.
    fn serious_and_real(&self, danger: usize) -> bool {
        is!(self, Harm @ danger, Serious)
            && is!(self, Certainty @ danger, Certain | Probable | Signs)
            && !is!(self, Near @ danger, Past | Conditional)
    }

    /// Serious harm to life, body or mind, now or within hours.
    fn grave_peril(&self, danger: usize) -> bool {
        is!(self, Harm @ danger, Serious)
            && self.integrity(danger)
            && is!(self, Near @ danger, Now | Hours)
    }

    fn protected(&self, person: usize) -> bool {
        let frail = if self.new_code() {
            (has!(self, Frailty @ person, Age | Pregnancy | Illness | Infirmity)
                || has!(self, Frailty @ person, Deficiency) && self.wide(Issue::Deficiency))
                && (is!(self, Noticeable @ person, Yes) || self.wide(Issue::Noticeable))
        } else {
            has!(self, Frailty @ person, Age | Pregnancy | Illness | Infirmity | Deficiency)
        };
        is!(self, Age @ person, Minor)
            || frail
            || has!(self, ViolenceSuffered @ person, Partner)
            || has!(self, ViolenceSuffered @ person, Honour)
                && (self.since("2018-11-01") || self.wide(Issue::HonourBeforeListed))
    }

    fn conversion_listed(&self) -> bool {
        self.since("2023-10-28") || self.wide(Issue::ConversionBeforeListed)
    }

    fn listed(&self, offence: usize) -> bool {
        match () {
            () if is!(self, OffenceKind @ offence, Conversion) => self.conversion_listed(),
            () if is!(self, OffenceKind @ offence, Other) => self.wide(Issue::UnnamedOffence),
            () => !is!(self, OffenceKind @ offence, Theft | Fraud),
        }
    }

    fn feared_listed(&self, danger: usize) -> bool {
        match () {
            () if is!(self, Feared @ danger, Conversion) => self.conversion_listed(),
            () if is!(self, Feared @ danger, Other) => self.wide(Issue::UnnamedOffence),
            () => !is!(self, Feared @ danger, Theft | Fraud | None),
        }
    }

    fn protected_person(&self) -> bool {
        let exhausted = |d: usize| is!(self, Protection @ d, Exhausted);
        let situation = |victim: usize| {
            self.dangers().any(|d| {
                let endangered = self.person(Fact::Endangered, d);
                let the_victim =
                    endangered == Some(victim) && self.serious_and_imminent(d) && self.integrity(d);
                let others = endangered != Some(victim)
                    && (is!(self, Endangered @ d, Minors | Vulnerable)
                        || endangered.is_some_and(|p| self.protected(p)))
                    && self.serious_and_real(d)
                    && self.feared_listed(d);
                exhausted(d) && (the_victim || others)
            })
        };
        self.holder_of_secrets()
            && is!(self, Learned, Work | Consultation)
            && self.offences().any(|o| {
                self.listed(o)
                    && self
                        .person(Fact::Victim, o)
                        .is_some_and(|v| self.protected(v) && situation(v))
            })
    }

    fn necessity(&self) -> bool {
        self.dangers().any(|d| {
            self.serious_and_imminent(d)
                && (self.integrity(d)
                    || is!(self, Interest @ d, Honour | Society)
                        && self.wide(Issue::WeightOfInterest))
                && is!(self, Protection @ d, Exhausted)
        })
    }

    fn victim_who_confided(&self) -> bool {
        self.offences()
            .any(|o| self.person(Fact::Victim, o).is_some_and(|v| is!(self, ConfidedBy @ v, Yes)))
            && is!(self, ForAnother, No)
            && (is!(self, Contact, VictimOnly) || self.wide(Issue::ContactWithVictimOnly))
    }

    fn team_sharing(&self) -> bool {
        let psychologist =
            self.since("2018-06-18") && is!(self, Profession, Psychologist | ClinicalPsychologist);
        is!(self, ToldFirst, Yes)
            && (is!(self, Consent, Given) || !psychologist && self.wide(Issue::ConsentToShare))
            && is!(self, SoleInterest, Yes)
            && is!(self, Extent, Needed)
    }

    fn carer_sharing(&self) -> bool {
        let carer = is!(
            self,
            Profession,
            Doctor
                | Nurse
                | Midwife
                | Pharmacist
                | Physiotherapist
                | SpeechTherapist
                | Carer
                | ClinicalPsychologist
        );
        self.since("2021-07-01")
            && carer
            && (is!(self, Consent, Given)
                || is!(self, Emergency, Yes) && is!(self, Consent, Uncertain))
            && is!(self, Treats, Yes)
            && is!(self, Use, Care)
            && is!(self, Extent, Needed)
    }

    fn lawyer_excluded(&self) -> bool {
        is!(self, Profession, Lawyer) && is!(self, FromClient, Yes) && is!(self, ExposesClient, Yes)
    }

    /// Whether the conditions of a ground are met and nothing defeats it.
    pub fn holds(&self, ground: RuleId) -> bool {
        match ground {
            RuleId::LawObligesOrAuthorises => {
                (is!(self, LawBasis, Act)
                    || is!(self, LawBasis, Decree | Ordinance)
                        && (!self.new_code() || self.wide(Issue::DecreeOrOrdinance)))
                    && is!(self, LawEffect, Obliges | Authorises)
            }
            RuleId::Testimony => is!(self, Summons, Judge | Commission),
            RuleId::Necessity => self.necessity(),
            RuleId::ProtectedPerson => self.protected_person() && !self.lawyer_excluded(),
            RuleId::Accused => {
                is!(self, Accused, Yes) && is!(self, Use, Defence) && is!(self, Extent, Needed)
            }
            RuleId::Victim => self.victim_who_confided(),
            RuleId::Consultation => {
                self.lawful_consultation()
                    && is!(self, Setting, Consultation)
                    && !is!(self, Use, ProsecutionOfOthers)
                    && !self.lawyer_excluded()
            }
            RuleId::Representative => {
                self.since("2026-02-15") && self.lawful_consultation() && is!(self, Extent, Needed)
            }
            RuleId::TeamSharing => self.team_sharing(),
            RuleId::CarerSharing => self.carer_sharing(),
            RuleId::Bound | RuleId::Help | RuleId::Lawyer => panic!("{ground:?} opens nothing"),
        }
    }

    /// Whether a ground admits the recipient.
    pub fn admits(&self, ground: RuleId) -> bool {
        let to = self.to as usize;
        match ground {
            RuleId::LawObligesOrAuthorises => is!(self, NamedByLaw @ to, Yes),
            RuleId::Testimony => match self.to {
                Recipient::Judge => is!(self, Summons, Judge),
                Recipient::Commission => is!(self, Summons, Commission),
                _ => false,
            },
            RuleId::Necessity => is!(self, Averts @ to, Yes),
            RuleId::ProtectedPerson => self.to == Recipient::PublicProsecutor,
            RuleId::Accused => matches!(self.to, Recipient::Judge | Recipient::HoldersLawyer),
            RuleId::Victim => match self.to {
                Recipient::PublicProsecutor | Recipient::Judge => true,
                Recipient::Police => self.wide(Issue::PoliceForVictim),
                _ => false,
            },
            RuleId::Consultation => self.to == Recipient::Participants,
            RuleId::Representative => is!(self, Represents @ to, Yes),
            RuleId::TeamSharing => {
                is!(self, BoundToo @ to, Yes) && is!(self, SameMission @ to, Yes)
            }
            RuleId::CarerSharing => is!(self, TreatsToo @ to, Yes),
            RuleId::Bound | RuleId::Help | RuleId::Lawyer => panic!("{ground:?} opens nothing"),
        }
    }

    pub fn secrecy(&self) -> Secrecy {
        if !self.bound() {
            Secrecy::NotBound
        } else if GROUNDS.into_iter().any(|g| self.holds(g) && self.admits(g)) {
            Secrecy::MaySpeak
        } else {
            Secrecy::MustKeepSilent
        }
    }

    fn duty(&self, danger: usize) -> bool {
        self.grave_peril(danger)
            && is!(self, Perceived @ danger, Seen | Described)
            && is!(self, Risk @ danger, None)
    }

    pub fn help(&self) -> HelpDuty {
        if self.dangers().any(|d| self.duty(d)) { HelpDuty::MustHelp } else { HelpDuty::NoDuty }
    }

    pub fn disclosed(&self) -> bool {
        is!(self, Disclosed, Deliberate | Inadvertent)
    }

    pub fn breach(&self) -> bool {
        is!(self, Disclosed, Deliberate) && self.secrecy() == Secrecy::MustKeepSilent
    }

    pub fn breach_penalty(&self) -> Option<Penalty> {
        self.breach().then(|| match (self.new_code(), is!(self, Learned, Consultation)) {
            (false, _) => Penalty::Breach1867,
            (true, false) => Penalty::Breach2024,
            (true, true) => Penalty::ParticipantBreach2024,
        })
    }

    /// Whether help that a danger called for was knowingly refused.
    pub fn abstention(&self, danger: usize) -> bool {
        is!(self, DangerExists @ danger, Yes)
            && self.duty(danger)
            && is!(self, Help @ danger, Omitted)
    }

    pub fn excused(&self, danger: usize) -> bool {
        is!(self, Perceived @ danger, Described | Otherwise)
            && is!(self, Call @ danger, NotSerious | Risky)
    }

    pub fn abstention_penalty(&self, danger: usize) -> Option<Penalty> {
        let deficient = !self.new_code() || self.wide(Issue::Deficiency);
        let frail = |p: usize| {
            (has!(self, Frailty @ p, Age | Pregnancy | Illness | Infirmity)
                || has!(self, Frailty @ p, Deficiency) && deficient)
                && is!(self, Noticeable @ p, Yes)
        };
        let vulnerable = is!(self, Endangered @ danger, Minors)
            || self
                .person(Fact::Endangered, danger)
                .is_some_and(|p| is!(self, Age @ p, Minor) || frail(p));
        let died = is!(self, Death @ danger, Yes);
        self.abstention(danger).then_some(match (self.new_code(), died, vulnerable) {
            (false, _, false) => Penalty::Abstention1867,
            (false, _, true) => Penalty::AggravatedAbstention1867,
            (true, true, _) => Penalty::AbstentionCausingDeath2024,
            (true, false, false) => Penalty::Abstention2024,
            (true, false, true) => Penalty::AggravatedAbstention2024,
        })
    }

    /// Whether a remedy is open after a disclosure that took place.
    pub fn remedy(&self, remedy: RemedyId) -> bool {
        let unlawful = self.disclosed() && self.secrecy() == Secrecy::MustKeepSilent;
        match remedy {
            RemedyId::Dialogue => self.disclosed(),
            RemedyId::Complaint => self.breach(),
            RemedyId::Damages => {
                unlawful
                    && is!(self, FaultProved, Yes)
                    && is!(self, DamageProved, Yes)
                    && is!(self, CauseProved, Yes)
            }
            RemedyId::Order => {
                unlawful
                    && is!(
                        self,
                        Profession,
                        Doctor | Pharmacist | Lawyer | Psychologist | ClinicalPsychologist
                    )
            }
            RemedyId::Employer => unlawful && is!(self, Employment, Employee | Statutory),
        }
    }
}
