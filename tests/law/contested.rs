//! Each contested point: where an answer turns on it the stricter reading is given and the point named; elsewhere not.

use crate::bases::*;
use crate::fixture::{Situation, exactly};
use motus::law::condition::Issue;
use motus::law::decide::{HelpDuty, Secrecy};
use motus::law::fact::*;

/// The answer turns on the point: silence on the stricter reading.
fn turns_on(issue: Issue, case: &Situation) {
    let decision = case.decide();
    assert_eq!(decision.contested()[..], [issue]);
    assert_eq!(decision.secrecy.contested[..], [issue]);
    assert_eq!(decision.secrecy.value, Some(Secrecy::MustKeepSilent), "the stricter reading");
    assert_eq!(decision.help.value, Some(HelpDuty::NoDuty));
}

/// The answer is the same on both readings.
fn does_not_turn(case: &Situation, expected: Secrecy) {
    let decision = case.decide();
    assert_eq!((&decision.contested()[..], decision.secrecy.value), (&[][..], Some(expected)));
}

const NEW: &str = "2026-10-14";
const SILENT: Secrecy = Secrecy::MustKeepSilent;
const MAY: Secrecy = Secrecy::MaySpeak;

#[test]
fn a_decree_or_ordinance_since_september_2026() {
    for basis in [LawBasis::Decree.is(), LawBasis::Ordinance.is()] {
        turns_on(Issue::DecreeOrOrdinance, &ordered(NEW).with(basis));
        does_not_turn(&ordered("2026-08-31").with(basis), MAY);
        does_not_turn(&ordered(NEW).with(basis).with(LawEffect::Neither.is()), SILENT);
        does_not_turn(&ordered(NEW).with(basis).with(NamedByLaw::No.is()), SILENT);
    }
    does_not_turn(&ordered(NEW), MAY);
    for basis in [ConsultationBasis::Decree.is(), ConsultationBasis::Ordinance.is()] {
        turns_on(Issue::DecreeOrOrdinance, &consultation(NEW).with(basis));
        does_not_turn(&consultation("2026-08-31").with(basis), MAY);
        does_not_turn(&consultation(NEW).with(basis).with(ConsultationPurpose::Other.is()), SILENT);
        turns_on(Issue::DecreeOrOrdinance, &represented(NEW).with(basis));
    }
}

#[test]
fn a_participant_of_a_consultation_by_decree_is_bound_on_the_stricter_reading() {
    let heard = consultation(NEW).to(Recipient::Press).all(&[
        ConsultationBasis::Decree.is(),
        Profession::PoliceOfficer.is(),
        Learned::Consultation.is(),
    ]);
    turns_on(Issue::DecreeOrOrdinance, &heard);
    does_not_turn(&heard.on("2026-08-31"), SILENT);
}

/// « La loi » binds on the one reading and opens on the other: each part says under which it answers.
#[test]
fn each_part_names_the_reading_that_gives_it() {
    let law = 1 << Issue::DecreeOrOrdinance as u32;
    let told = consultation(NEW).with(ConsultationBasis::Decree.is());
    assert_eq!(u32::from(told.decide().secrecy.readings), 0, "closed without the decree");
    let heard = told.to(Recipient::Press).all(&[
        Profession::PoliceOfficer.is(),
        Learned::Consultation.is(),
        Disclosed::Deliberate.is(),
    ]);
    let decision = heard.decide();
    assert_eq!(u32::from(decision.secrecy.readings), law, "bound with the decree");
    let [breach] = decision.acts.as_slice() else { panic!("one act") };
    assert_eq!((breach.offence.value, u32::from(breach.offence.readings)), (Some(true), law));
    assert_eq!(breach.offence.contested[..], [Issue::DecreeOrOrdinance]);
    let before = heard.clone().on("2026-08-31").decide();
    assert!(before.acts[0].offence.contested.is_empty() && before.acts[0].offence.readings == 0);
    // Who is bound by their profession breaks the secret on either reading.
    let nurse = heard.with(Profession::Nurse.is()).decide();
    assert_eq!((nurse.acts[0].offence.value, &nurse.contested()[..]), (Some(true), &[][..]));
    assert_eq!(nurse.acts[0].offence.contested[..], []);
}

#[test]
fn a_frailty_that_was_not_noticeable() {
    let frail = |day| assault(day).all(&[Age::Adult.is(), exactly!(Frailty[Illness])]);
    turns_on(Issue::Noticeable, &frail(NEW));
    does_not_turn(&frail(NEW).with(Noticeable::Yes.is()), MAY);
    does_not_turn(&frail("2026-08-31"), MAY);
    does_not_turn(&frail(NEW).with(Age::Minor.is()), MAY);
    does_not_turn(&frail(NEW).with(Near::Past.is()), SILENT);
}

#[test]
fn a_deficiency_since_september_2026() {
    let frail = |day| {
        assault(day).all(&[Age::Adult.is(), exactly!(Frailty[Deficiency]), Noticeable::Yes.is()])
    };
    turns_on(Issue::Deficiency, &frail(NEW));
    does_not_turn(&frail("2026-08-31"), MAY);
    does_not_turn(&frail(NEW).with(exactly!(Frailty[Deficiency, Illness])), MAY);
    let both = frail(NEW).with(Noticeable::No.is()).decide();
    assert_eq!(both.contested()[..], [Issue::Noticeable, Issue::Deficiency]);
}

#[test]
fn contact_with_others_than_the_victim() {
    for day in ["2017-08-03", "2021-03-26", NEW] {
        turns_on(Issue::ContactWithVictimOnly, &victim(day).with(Contact::OthersToo.is()));
        does_not_turn(&victim(day), MAY);
        let for_another = victim(day).all(&[Contact::OthersToo.is(), ForAnother::Yes.is()]);
        does_not_turn(&for_another, SILENT);
    }
}

#[test]
fn the_police_told_of_the_victims_offence() {
    for day in ["2017-08-03", NEW] {
        turns_on(Issue::PoliceForVictim, &victim(day).to(Recipient::Police));
        does_not_turn(&victim(day).to(Recipient::Judge), MAY);
        does_not_turn(&victim(day).to(Recipient::Police).with(ConfidedBy::No.is()), SILENT);
        does_not_turn(
            &victim(day).to(Recipient::Police).with(Learned::Private.is()),
            Secrecy::NotBound,
        );
    }
}

#[test]
fn consent_to_share_outside_psychology() {
    for day in ["2018-06-18", NEW] {
        for consent in [Consent::None, Consent::Refused, Consent::Uncertain] {
            let case = team(day).with(consent.is());
            turns_on(Issue::ConsentToShare, &case.clone().with(Profession::SocialWorker.is()));
            does_not_turn(&case.clone(), SILENT);
            does_not_turn(
                &case.with(Profession::SocialWorker.is()).with(SoleInterest::No.is()),
                SILENT,
            );
        }
        does_not_turn(&team(day).with(Profession::SocialWorker.is()), MAY);
    }
    // Before the code took its present wording psychologists shared as the others do.
    turns_on(Issue::ConsentToShare, &team("2018-06-17").with(Consent::None.is()));
}

#[test]
fn an_offence_that_the_sources_do_not_name() {
    for day in ["2017-08-03", NEW] {
        turns_on(Issue::UnnamedOffence, &assault(day).with(OffenceKind::Other.is()));
        turns_on(Issue::UnnamedOffence, &camp(day).with(Feared::Other.is()));
        does_not_turn(&assault(day).with(OffenceKind::Theft.is()), SILENT);
        does_not_turn(&assault(day).with(OffenceKind::Other.is()).with(Age::Adult.is()), SILENT);
        does_not_turn(&assault(day).with(Feared::Other.is()), MAY);
    }
}

#[test]
fn conversion_practices_before_they_were_listed() {
    for day in ["2017-08-03", "2018-11-01", "2023-10-27"] {
        turns_on(Issue::ConversionBeforeListed, &assault(day).with(OffenceKind::Conversion.is()));
        turns_on(Issue::ConversionBeforeListed, &camp(day).with(Feared::Conversion.is()));
        does_not_turn(&assault(day), MAY);
    }
    does_not_turn(&assault("2023-10-28").with(OffenceKind::Conversion.is()), MAY);
}

#[test]
fn honour_violence_before_it_was_named() {
    let honour = |day| assault(day).all(&[Age::Adult.is(), exactly!(ViolenceSuffered[Honour])]);
    for day in ["2017-08-03", "2018-10-31"] {
        turns_on(Issue::HonourBeforeListed, &honour(day));
        does_not_turn(&honour(day).with(Age::Minor.is()), MAY);
        does_not_turn(&honour(day).with(exactly!(ViolenceSuffered[Partner, Honour])), MAY);
    }
    does_not_turn(&honour("2018-11-01"), MAY);
}

#[test]
fn honour_or_the_safety_of_society_against_the_secret() {
    for day in ["2017-08-03", NEW] {
        for interest in [Interest::Honour.is(), Interest::Society.is()] {
            turns_on(Issue::WeightOfInterest, &rope(day).with(interest));
            does_not_turn(&rope(day).with(interest).with(Protection::Alone.is()), SILENT);
        }
        does_not_turn(&rope(day), MAY);
        does_not_turn(&rope(day).with(Interest::Property.is()), SILENT);
    }
}

#[test]
fn two_points_are_both_named() {
    let case = victim(NEW).to(Recipient::Police).with(Contact::OthersToo.is());
    let issues = [Issue::ContactWithVictimOnly, Issue::PoliceForVictim];
    assert_eq!(case.decide().contested()[..], issues);
    assert_eq!(case.secrecy(), Some(SILENT));
}

#[test]
fn a_point_that_an_open_fact_brings_in_is_named_while_it_is_open() {
    let case = rope(NEW).with(Interest::any(&[Interest::Life, Interest::Honour])).decide();
    assert_eq!((case.secrecy.value, &case.contested()[..]), (None, &[Issue::WeightOfInterest][..]));
    // Where property may be at stake too, silence and speech are both possible on both readings.
    let case = rope(NEW).open(Fact::Interest).decide();
    assert_eq!((case.secrecy.value, &case.contested()[..]), (None, &[][..]));
}

#[test]
fn every_contested_point_has_a_name_of_its_own() {
    let names: std::collections::BTreeSet<&str> = Issue::ALL.iter().map(|i| i.name()).collect();
    assert_eq!(names.len(), Issue::ALL.len());
    for (at, issue) in Issue::ALL.iter().enumerate() {
        assert_eq!(*issue as usize, at);
    }
}
