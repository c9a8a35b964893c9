//! For each rule a case in which it decides, and nothing else does: the base from which its limbs are tried.

use crate::fixture::{Situation, exactly, quiet};
use motus::law::fact::*;

/// A law outside the penal code orders this disclosure to the youth-aid authorities.
pub fn ordered(date: &str) -> Situation {
    quiet(date).to(Recipient::YouthAid).all(&[
        LawBasis::Act.is(),
        LawEffect::Obliges.is(),
        NamedByLaw::Yes.is(),
    ])
}

/// A judge calls the holder to testify.
pub fn summoned(date: &str) -> Situation {
    quiet(date).to(Recipient::Judge).all(&[Summons::Judge.is(), Setting::Court.is()])
}

/// A patient means to hang himself tonight; only his partner could stop him.
pub fn rope(date: &str) -> Situation {
    quiet(date).to(Recipient::Partner).all(&[
        DangerExists::Yes.is(),
        Endangered::P1.is(),
        Interest::Life.is(),
        Harm::Serious.is(),
        Near::Hours.is(),
        Certainty::Certain.is(),
        Protection::Exhausted.is(),
        Averts::Yes.is(),
    ])
}

/// A child was beaten and will be again tonight; nobody can protect it.
pub fn assault(date: &str) -> Situation {
    quiet(date).to(Recipient::PublicProsecutor).all(&[
        OffenceExists::Yes.is(),
        OffenceKind::Violence.is(),
        Victim::P0.is(),
        Age::Minor.is(),
        DangerExists::Yes.is(),
        Endangered::P0.is(),
        Interest::Body.is(),
        Harm::Serious.is(),
        Near::Hours.is(),
        Certainty::Probable.is(),
        Feared::Violence.is(),
        Protection::Exhausted.is(),
    ])
}

/// A child was abused and is safe; precise signs point to other children, at no known day.
pub fn camp(date: &str) -> Situation {
    assault(date).all(&[
        OffenceKind::Sexual.is(),
        Endangered::Minors.is(),
        Interest::Mind.is(),
        Near::Later.is(),
        Certainty::Signs.is(),
        Feared::Sexual.is(),
    ])
}

/// Somebody is drowning before the holder's eyes.
pub fn drowning(date: &str) -> Situation {
    quiet(date).all(&[
        DangerExists::Yes.is(),
        Endangered::P1.is(),
        Interest::Life.is(),
        Harm::Serious.is(),
        Near::Now.is(),
        Certainty::Certain.is(),
        Protection::WithHelp.is(),
        Perceived::Seen.is(),
        Risk::None.is(),
    ])
}

/// The holder is tried, and tells the court what the defence needs.
pub fn accused(date: &str) -> Situation {
    quiet(date).to(Recipient::Judge).all(&[
        Accused::Yes.is(),
        Use::Defence.is(),
        Extent::Needed.is(),
        Setting::Court.is(),
    ])
}

/// A patient confided that she was struck; the holder sees nobody but her.
pub fn victim(date: &str) -> Situation {
    quiet(date).to(Recipient::PublicProsecutor).all(&[
        OffenceExists::Yes.is(),
        OffenceKind::Violence.is(),
        Victim::P0.is(),
        ConfidedBy::Yes.is(),
        Contact::VictimOnly.is(),
    ])
}

/// The prosecutor authorised a consultation to protect somebody; it is said there, to those who take part.
pub fn consultation(date: &str) -> Situation {
    quiet(date).to(Recipient::Participants).all(&[
        ConsultationBasis::Prosecutor.is(),
        ConsultationPurpose::Integrity.is(),
        exactly!(ConsultationFixes[Participants, Purpose, Manner]),
        Setting::Consultation.is(),
        Use::Consultation.is(),
    ])
}

/// The same consultation, told beforehand to the permanent representative.
pub fn represented(date: &str) -> Situation {
    consultation(date).to(Recipient::OtherPerson).all(&[
        Setting::Elsewhere.is(),
        Extent::Needed.is(),
        Represents::Yes.is(),
    ])
}

/// A psychologist and a nurse of the same mission.
pub fn team(date: &str) -> Situation {
    quiet(date).to(Recipient::Colleague).all(&[
        Profession::Psychologist.is(),
        ToldFirst::Yes.is(),
        Consent::Given.is(),
        SoleInterest::Yes.is(),
        Extent::Needed.is(),
        BoundToo::Yes.is(),
        SameMission::Yes.is(),
    ])
}

/// A doctor and another doctor of the same patient.
pub fn carers(date: &str) -> Situation {
    quiet(date).to(Recipient::TreatingProfessional).all(&[
        Profession::Doctor.is(),
        Consent::Given.is(),
        Treats::Yes.is(),
        Use::Care.is(),
        Extent::Needed.is(),
        TreatsToo::Yes.is(),
    ])
}

/// A lawyer whose client could be prosecuted for what he says.
pub fn lawyer(date: &str) -> Situation {
    quiet(date).all(&[Profession::Lawyer.is(), FromClient::Yes.is(), ExposesClient::Yes.is()])
}

/// A confidence told on purpose to a friend, with all that a court would ask for.
pub fn breach(date: &str) -> Situation {
    quiet(date).all(&[
        Profession::Doctor.is(),
        Disclosed::Deliberate.is(),
        FaultProved::Yes.is(),
        DamageProved::Yes.is(),
        CauseProved::Yes.is(),
        Employment::Employee.is(),
    ])
}

/// Somebody drowned whom the holder saw and left.
pub fn left_to_drown(date: &str) -> Situation {
    drowning(date).with(Help::Omitted.is())
}

/// Every base.
pub const ALL: &[fn(&str) -> Situation] = &[
    quiet,
    ordered,
    summoned,
    rope,
    assault,
    camp,
    drowning,
    accused,
    victim,
    consultation,
    represented,
    team,
    carers,
    lawyer,
    breach,
    left_to_drown,
];
