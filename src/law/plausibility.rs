//! How near at hand a change of facts is: what one can still do comes before what cannot be otherwise.

use super::fact::Fact;

/// How near at hand, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plausibility {
    /// The facts leave it open: one only has to learn it.
    Open,
    /// The professional can still bring it about: tell first, ask advice, try other help, say less, elsewhere.
    InHand,
    /// Tomorrow may bring it: a summons, an emergency, a danger that draws near.
    ToCome,
    /// It happened, and would have had to happen otherwise.
    Past,
    /// It is what it is: age, profession, relations, other laws.
    Fixed,
}

impl Fact {
    /// How near at hand it is that this fact were otherwise than stated.
    pub const fn plausibility(self) -> Plausibility {
        match self {
            Self::Consent
            | Self::ToldFirst
            | Self::SoleInterest
            | Self::Consulted
            | Self::Disclosed
            | Self::Extent
            | Self::Use
            | Self::Setting
            | Self::Protection
            | Self::Help => Plausibility::InHand,
            Self::Summons
            | Self::Accused
            | Self::Emergency
            | Self::ConsultationBasis
            | Self::ConsultationPurpose
            | Self::ConsultationFixes
            | Self::FaultProved
            | Self::DamageProved
            | Self::CauseProved
            | Self::DangerExists
            | Self::Harm
            | Self::Near
            | Self::Certainty
            | Self::Perceived
            | Self::Risk
            | Self::Call
            | Self::Death
            | Self::Averts => Plausibility::ToCome,
            Self::Learned
            | Self::Manner
            | Self::ForAnother
            | Self::Contact
            | Self::FromClient
            | Self::ExposesClient
            | Self::ViolenceSuffered
            | Self::ConfidedBy
            | Self::OffenceExists
            | Self::OffenceKind
            | Self::Victim
            | Self::Confessed
            | Self::Endangered
            | Self::Interest
            | Self::Feared => Plausibility::Past,
            Self::Profession
            | Self::LawBasis
            | Self::LawEffect
            | Self::Treats
            | Self::Employment
            | Self::Age
            | Self::Frailty
            | Self::Noticeable
            | Self::BoundToo
            | Self::SameMission
            | Self::TreatsToo
            | Self::NamedByLaw
            | Self::Represents => Plausibility::Fixed,
        }
    }
}
