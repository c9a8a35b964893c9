//! Every limb of every condition of every ground, met and not met, at dates before and since each change.
//!
//! A row changes the base case of its rule: the base opens speech to its recipient, and what the
//! change says decides alone. Where it fails, the condition that fails is named.

use crate::bases::*;
use crate::fixture::{Situation, Stand, exactly};
use Stand::*;
use motus::law::condition::Test;
use motus::law::decide::Secrecy;
use motus::law::fact::*;
use motus::law::rule::RuleId;

/// A day in each period between two changes of law, and both sides of the newest.
pub const EVER: &[&str] = &[
    "2017-08-03",
    "2018-06-18",
    "2018-11-01",
    "2021-07-01",
    "2023-10-28",
    "2025-01-01",
    "2026-02-15",
    "2026-08-31",
    "2026-09-01",
    "2027-12-31",
];
const OLD_CODE: &[&str] =
    &["2017-08-03", "2018-11-01", "2021-07-01", "2023-10-28", "2026-02-15", "2026-08-31"];
const NEW_CODE: &[&str] = &["2026-09-01", "2027-12-31"];

/// A change of the base case: of the first thing that has the fact, or of the one numbered.
trait Change {
    fn to(&self, case: Situation) -> Situation;
}

impl Change for Test {
    fn to(&self, case: Situation) -> Situation {
        case.with(*self)
    }
}

impl Change for (usize, Test) {
    fn to(&self, case: Situation) -> Situation {
        case.of(self.0, self.1)
    }
}

impl Change for Recipient {
    fn to(&self, case: Situation) -> Situation {
        case.to(*self)
    }
}

fn check(
    base: fn(&str) -> Situation,
    rule: RuleId,
    days: &[&str],
    changes: &[&dyn Change],
    expected: Stand,
    failing: &[&str],
) {
    for day in days {
        assert_eq!(base(day).ground(rule), Opens, "the base of {rule:?} on {day}");
        assert_eq!(base(day).secrecy(), Some(Secrecy::MaySpeak), "the base of {rule:?} on {day}");
        let case = changes.iter().fold(base(day), |case, change| change.to(case));
        assert_eq!(case.ground(rule), expected, "{rule:?} on {day}");
        for leaf in failing {
            let fails = case.failing(rule);
            assert!(fails.contains(leaf), "on {day} {leaf} fails, not {fails:?}");
        }
        let secrecy = if expected == Opens { Secrecy::MaySpeak } else { Secrecy::MustKeepSilent };
        assert_eq!(case.secrecy(), Some(secrecy), "secrecy on {day}");
    }
}

macro_rules! limbs {
    ($base:ident, $rule:ident, $days:expr; $($name:ident: $($change:expr),+ => $stand:ident $($leaf:literal)*;)+) => {
        $(
            #[test]
            fn $name() {
                check($base, RuleId::$rule, $days, &[$(&$change as &dyn Change),+], $stand, &[$($leaf),*]);
            }
        )+
    };
}

mod law_obliges_or_authorises {
    use super::*;
    limbs! { ordered, LawObligesOrAuthorises, EVER;
        a_law_that_authorises_opens_as_one_that_obliges: LawEffect::Authorises.is() => Opens;
        a_law_that_rules_something_else_opens_nothing: LawEffect::Neither.is() => Fails "obliges-or-authorises";
        an_order_of_no_law_opens_nothing: LawBasis::None.is(), NamedByLaw::No.is() => Fails;
        the_law_opens_to_whom_it_names_alone: Recipient::Press => OtherRecipient "named-by-law";
        the_law_opens_to_anybody_it_names: Recipient::Landlord, NamedByLaw::Yes.is() => Opens;
        a_consent_does_not_replace_the_law: LawEffect::Neither.is(), Consent::Given.is() => Fails;
    }
    limbs! { ordered, LawObligesOrAuthorises, OLD_CODE;
        a_decree_was_enough: LawBasis::Decree.is() => Opens;
        an_ordinance_was_enough: LawBasis::Ordinance.is() => Opens;
    }
    limbs! { ordered, LawObligesOrAuthorises, NEW_CODE;
        a_decree_alone_is_no_longer_enough_on_the_stricter_reading: LawBasis::Decree.is() => Fails "law";
        an_ordinance_alone_is_no_longer_enough_on_the_stricter_reading: LawBasis::Ordinance.is() => Fails "law";
    }
}

mod testimony {
    use super::*;
    limbs! { summoned, Testimony, EVER;
        a_commission_of_inquiry_that_calls_is_told: Summons::Commission.is(), Recipient::Commission => Opens;
        a_judge_is_not_told_what_the_commission_asks: Summons::Commission.is() => OtherRecipient "called-by-judge";
        the_commission_is_not_told_what_the_judge_asks: Recipient::Commission => OtherRecipient "called-by-commission";
        the_police_does_not_call_to_testify: Summons::Police.is(), Recipient::Police => Fails "called-by-judge";
        the_police_is_not_told_what_the_judge_asks: Recipient::Police => OtherRecipient "to-judge";
        the_prosecutor_does_not_call_to_testify: Summons::Prosecutor.is(), Recipient::PublicProsecutor => Fails "called-by-judge";
        the_prosecutor_is_not_told_what_the_judge_asks: Recipient::PublicProsecutor => OtherRecipient "to-judge";
        what_is_said_outside_the_court_is_no_testimony: Setting::Elsewhere.is() => OtherRecipient "before-them";
        what_is_said_outside_the_commission_is_none_either: Summons::Commission.is(), Recipient::Commission, Setting::Elsewhere.is() => OtherRecipient "before-them";
        nobody_testifies_uncalled: Summons::None.is() => Fails "called-by-judge" "called-by-commission";
    }
}

mod necessity {
    use super::*;
    limbs! { rope, Necessity, EVER;
        a_slight_harm_is_not_serious: Harm::Slight.is() => Fails "necessity-serious";
        a_danger_under_way_is_imminent: Near::Now.is() => Opens;
        a_danger_at_the_next_known_occasion_is_imminent: Near::NextOccasion.is() => Opens;
        a_danger_at_no_known_day_is_not_imminent: Near::Later.is() => Fails "necessity-imminent";
        a_past_danger_is_not_imminent: Near::Past.is() => Fails "necessity-imminent";
        a_danger_that_hangs_on_something_else_is_not_imminent: Near::Conditional.is() => Fails "necessity-imminent";
        a_probable_danger_is_enough: Certainty::Probable.is() => Opens;
        signs_without_more_are_not_enough: Certainty::Signs.is() => Fails "necessity-probable";
        an_impression_is_not_enough: Certainty::Vague.is() => Fails "necessity-probable";
        the_body_outweighs_the_secret: Interest::Body.is() => Opens;
        the_mind_outweighs_the_secret: Interest::Mind.is() => Opens;
        property_does_not_outweigh_the_secret: Interest::Property.is() => Fails "life-or-integrity";
        honour_does_not_on_the_stricter_reading: Interest::Honour.is() => Fails "outweighs";
        the_safety_of_society_does_not_on_the_stricter_reading: Interest::Society.is() => Fails "outweighs";
        who_can_avert_it_alone_does_not_speak: Protection::Alone.is() => Fails "last-resort";
        who_has_other_help_at_hand_does_not_speak: Protection::WithHelp.is() => Fails "last-resort";
        who_can_help_only_once_told_is_told: Recipient::Parent, Averts::Yes.is(), Protection::ByTelling.is() => Opens;
        who_cannot_avert_it_is_not_told: Averts::No.is() => OtherRecipient "can-avert";
        anybody_who_can_avert_it_is_told: Recipient::Police, Averts::Yes.is() => Opens;
        a_danger_that_does_not_exist_opens_nothing: DangerExists::No.is() => Fails;
        strangers_may_be_saved_too: Endangered::Anyone.is() => Opens;
        a_refusal_does_not_close_it: Consent::Refused.is() => Opens;
    }
}

mod protected_person {
    use super::*;
    limbs! { assault, ProtectedPerson, EVER;
        no_confidence_is_needed: exactly!(Manner[Observed]) => Opens;
        who_is_no_holder_of_secrets_is_not_addressed: Profession::PoliceOfficer.is(), Learned::Consultation.is(), ConsultationBasis::Act.is() => Fails "holder";
        what_a_consultation_taught_counts_as_learned_in_the_profession: Learned::Consultation.is(), ConsultationBasis::Act.is() => Opens;
        an_offence_that_did_not_happen_opens_nothing: OffenceExists::No.is() => Fails;
        homicide_is_listed: OffenceKind::Homicide.is() => Opens;
        a_sexual_offence_is_listed: OffenceKind::Sexual.is() => Opens;
        exploitation_is_listed: OffenceKind::Exploitation.is() => Opens;
        mutilation_is_listed: OffenceKind::Mutilation.is() => Opens;
        trafficking_is_listed: OffenceKind::Trafficking.is() => Opens;
        abandonment_is_listed: OffenceKind::Abandonment.is() => Opens;
        deprivation_is_listed: OffenceKind::Deprivation.is() => Opens;
        theft_is_not_listed: OffenceKind::Theft.is() => Fails "listed";
        fraud_is_not_listed: OffenceKind::Fraud.is() => Fails "listed";
        a_kind_that_no_source_names_is_not_listed_on_the_stricter_reading: OffenceKind::Other.is() => Fails "listed";
        an_offence_without_a_victim_opens_nothing: Victim::Nobody.is() => Fails;
        another_victim_who_is_not_the_one_in_danger_is_not_the_first_situation: Victim::P1.is(), (1_usize, Age::Minor.is()), Endangered::P1.is(), (1_usize, Age::Adult.is()) => Fails "protected";
        an_adult_without_frailty_is_not_protected: Age::Adult.is() => Fails "minor" "protected";
        an_adult_beaten_by_the_partner_is_vulnerable: Age::Adult.is(), exactly!(ViolenceSuffered[Partner]) => Opens;
        great_age_makes_vulnerable: Age::Adult.is(), exactly!(Frailty[Age]), Noticeable::Yes.is() => Opens;
        pregnancy_makes_vulnerable: Age::Adult.is(), exactly!(Frailty[Pregnancy]), Noticeable::Yes.is() => Opens;
        illness_makes_vulnerable: Age::Adult.is(), exactly!(Frailty[Illness]), Noticeable::Yes.is() => Opens;
        infirmity_makes_vulnerable: Age::Adult.is(), exactly!(Frailty[Infirmity]), Noticeable::Yes.is() => Opens;
        a_slight_harm_is_no_grave_danger: Harm::Slight.is() => Fails "grave-danger";
        a_danger_under_way_is_imminent: Near::Now.is() => Opens;
        a_danger_at_the_next_known_occasion_is_imminent: Near::NextOccasion.is() => Opens;
        a_danger_to_the_victim_at_no_known_day_is_not_imminent: Near::Later.is() => Fails "imminent-danger";
        a_past_danger_is_not_imminent: Near::Past.is() => Fails "imminent-danger";
        a_conditional_danger_is_not_imminent: Near::Conditional.is() => Fails "imminent-danger";
        signs_are_not_enough_for_the_victim: Certainty::Signs.is() => Fails "probable-danger";
        an_announced_danger_is_enough: Certainty::Certain.is() => Opens;
        a_danger_to_the_mind_is_one_to_integrity: Interest::Mind.is() => Opens;
        a_danger_to_life_is_one_to_integrity: Interest::Life.is() => Opens;
        a_danger_to_honour_is_none_to_integrity: Interest::Honour.is() => Fails "danger-to-integrity";
        who_can_protect_alone_does_not_inform: Protection::Alone.is() => Fails "cannot-protect";
        who_can_protect_with_help_does_not_inform: Protection::WithHelp.is() => Fails "cannot-protect";
        who_can_protect_by_telling_others_does_not_inform: Protection::ByTelling.is() => Fails "cannot-protect";
        the_police_is_not_the_prosecutor: Recipient::Police => OtherRecipient "to-prosecutor";
        the_judge_is_not_the_prosecutor: Recipient::Judge => OtherRecipient "to-prosecutor";
        the_youth_aid_authorities_are_not_the_prosecutor: Recipient::YouthAid => OtherRecipient "to-prosecutor";
        a_danger_that_does_not_exist_opens_nothing: DangerExists::No.is() => Fails;
        without_the_fear_of_an_offence_the_victims_danger_is_enough: Feared::None.is() => Opens;
        a_victim_who_came_of_age_is_no_longer_the_minor_in_danger_on_the_stricter_reading: Age::GrownUp.is(), exactly!(Frailty[]) => Fails "not-grown-up";
        a_victim_who_came_of_age_and_is_ill_is_still_covered: Age::GrownUp.is(), exactly!(Frailty[Illness]) => Opens;
        a_victim_who_came_of_age_and_is_beaten_by_the_partner_is_still_covered: Age::GrownUp.is(), exactly!(ViolenceSuffered[Partner]) => Opens;
    }
    limbs! { assault, ProtectedPerson, &["2017-08-03", "2018-06-18", "2018-10-31"];
        honour_violence_was_not_yet_named: Age::Adult.is(), exactly!(ViolenceSuffered[Honour]) => Fails "protected";
    }
    limbs! { assault, ProtectedPerson, &["2018-11-01", "2023-10-28", "2026-08-31", "2026-09-01"];
        honour_violence_makes_vulnerable: Age::Adult.is(), exactly!(ViolenceSuffered[Honour]) => Opens;
    }
    limbs! { assault, ProtectedPerson, &["2017-08-03", "2018-11-01", "2023-10-27"];
        conversion_practices_were_not_yet_listed: OffenceKind::Conversion.is() => Fails "listed";
    }
    limbs! { assault, ProtectedPerson, &["2023-10-28", "2026-08-31", "2026-09-01"];
        conversion_practices_are_listed: OffenceKind::Conversion.is() => Opens;
    }
    limbs! { assault, ProtectedPerson, OLD_CODE;
        a_frailty_that_nobody_noticed_counted: Age::Adult.is(), exactly!(Frailty[Illness]), Noticeable::No.is() => Opens;
        a_deficiency_made_vulnerable: Age::Adult.is(), exactly!(Frailty[Deficiency]) => Opens;
    }
    limbs! { assault, ProtectedPerson, NEW_CODE;
        a_frailty_must_have_been_noticed_on_the_stricter_reading: Age::Adult.is(), exactly!(Frailty[Illness]), Noticeable::No.is() => Fails "noticeable";
        a_deficiency_no_longer_counts_on_the_stricter_reading: Age::Adult.is(), exactly!(Frailty[Deficiency]), Noticeable::Yes.is() => Fails "protected";
        a_minor_need_not_have_been_noticed: Noticeable::No.is() => Opens;
        partner_violence_need_not_have_been_noticed: Age::Adult.is(), exactly!(ViolenceSuffered[Partner]), Noticeable::No.is() => Opens;
    }
    limbs! { camp, ProtectedPerson, EVER;
        other_vulnerable_persons_count_as_other_minors: Endangered::Vulnerable.is() => Opens;
        a_named_minor_who_is_not_the_victim_is_another: Endangered::P1.is(), (1_usize, Age::Minor.is()) => Opens;
        a_named_adult_without_frailty_is_not_another: Endangered::P1.is() => Fails "others";
        people_without_frailty_are_not_others: Endangered::Anyone.is() => Fails "other-protected-persons";
        the_same_victim_is_not_another: Endangered::P0.is() => Fails "imminent-danger";
        a_slight_harm_is_no_serious_danger: Harm::Slight.is() => Fails "serious-danger";
        an_impression_is_no_sign: Certainty::Vague.is() => Fails "precise-signs";
        a_probable_danger_has_signs: Certainty::Probable.is() => Opens;
        an_announced_danger_has_signs: Certainty::Certain.is() => Opens;
        a_near_danger_is_real_too: Near::Hours.is() => Opens;
        a_past_danger_is_not_real: Near::Past.is() => Fails "danger-to-come";
        a_conditional_danger_is_not_real: Near::Conditional.is() => Fails "danger-to-come";
        the_feared_offence_must_be_listed: Feared::Theft.is() => Fails "feared-listed";
        an_accident_is_not_feared_as_an_offence: Feared::None.is() => Fails "feared-listed";
        another_listed_offence_may_be_feared: Feared::Deprivation.is() => Opens;
        a_feared_kind_that_no_source_names_is_not_listed_on_the_stricter_reading: Feared::Other.is() => Fails "feared-listed";
        who_can_protect_the_others_alone_does_not_inform: Protection::Alone.is() => Fails "cannot-protect-others";
        who_can_protect_the_others_with_help_does_not_inform: Protection::WithHelp.is() => Fails "cannot-protect-others";
        who_can_protect_the_others_by_telling_does_not_inform: Protection::ByTelling.is() => Fails "cannot-protect-others";
        the_offence_committed_must_be_listed_too: OffenceKind::Theft.is() => Fails "listed";
        the_first_victim_must_be_protected_too: Age::Adult.is() => Fails "protected";
        a_first_victim_who_was_a_minor_then_is_enough: Age::GrownUp.is() => Opens;
        a_person_in_danger_who_was_a_minor_once_is_no_minor: Endangered::P1.is(), (1_usize, Age::GrownUp.is()) => Fails "others";
    }
    limbs! { camp, ProtectedPerson, &["2017-08-03", "2023-10-27"];
        a_feared_conversion_was_not_yet_listed: Feared::Conversion.is() => Fails "feared-listed";
    }
    limbs! { camp, ProtectedPerson, &["2023-10-28", "2026-09-01"];
        a_feared_conversion_is_listed: Feared::Conversion.is() => Opens;
    }
}

mod accused {
    use super::*;
    limbs! { accused, Accused, EVER;
        who_is_not_implicated_has_no_defence: Accused::No.is() => Fails "implicated";
        another_purpose_than_defence_opens_nothing: Use::Other.is() => Fails "for-defence";
        more_than_the_defence_needs_is_not_told: Extent::More.is() => Fails "what-defence-needs";
        the_holders_own_lawyer_is_told: Recipient::HoldersLawyer => Opens;
        the_press_is_not_told_in_defence: Recipient::Press => OtherRecipient "to-judge-or-own-lawyer";
        the_police_is_not_told_in_defence: Recipient::Police => OtherRecipient "to-judge-or-own-lawyer";
        the_refusal_of_the_patient_does_not_close_it: Consent::Refused.is() => Opens;
    }
}

mod victim_who_confided {
    use super::*;
    limbs! { victim, Victim, EVER;
        a_victim_who_did_not_confide_is_not_this_case: ConfidedBy::No.is() => Fails "victim-confided";
        a_confider_who_is_not_the_victim_is_not_this_case: Victim::P1.is() => Fails "victim-confided";
        an_offence_without_a_victim_is_not_this_case: Victim::Nobody.is() => Fails;
        no_offence_no_victim: OffenceExists::No.is() => Fails;
        any_offence_will_do: OffenceKind::Theft.is() => Opens;
        the_interest_of_another_closes_it: ForAnother::Yes.is() => Fails "in-the-victims-interest";
        a_refusal_alone_does_not_make_it_the_interest_of_another: Consent::Refused.is() => Opens;
        contact_with_others_closes_it_on_the_stricter_reading: Contact::OthersToo.is() => Fails "victim-only";
        the_investigating_judge_is_told: Recipient::Judge => Opens;
        the_police_is_not_told_on_the_stricter_reading: Recipient::Police => OtherRecipient "to-judicial-authority";
        a_relative_is_not_told: Recipient::Relative => OtherRecipient "to-judicial-authority";
    }
}

mod consultation_of_a_case {
    use super::*;
    limbs! { consultation, Consultation, EVER;
        a_law_is_a_basis: ConsultationBasis::Act.is() => Opens;
        a_meeting_without_basis_opens_nothing: ConsultationBasis::Informal.is(), Use::Other.is() => Fails;
        no_consultation_opens_nothing: ConsultationBasis::None.is(), Use::Other.is() => Fails;
        terrorism_is_a_lawful_purpose: ConsultationPurpose::Terrorism.is() => Opens;
        organised_crime_is_a_lawful_purpose: ConsultationPurpose::OrganisedCrime.is() => Opens;
        another_purpose_is_not_lawful: ConsultationPurpose::Other.is() => Fails "lawful-purpose";
        a_second_purpose_is_not_exclusive: ConsultationPurpose::Mixed.is() => Fails "lawful-purpose";
        a_basis_that_names_no_participants_is_none: exactly!(ConsultationFixes[Purpose, Manner]) => Fails "fixes-participants";
        a_basis_that_names_no_purpose_is_none: exactly!(ConsultationFixes[Participants, Manner]) => Fails "fixes-purpose";
        a_basis_that_names_no_manner_is_none: exactly!(ConsultationFixes[Participants, Purpose]) => Fails "fixes-manner";
        in_the_corridor_nothing_is_opened: Setting::Elsewhere.is() => Fails "within-the-consultation";
        care_is_not_what_it_is_for: Use::Care.is() => Fails "for-its-ends";
        the_holders_defence_is_not_what_it_is_for: Use::Defence.is() => Fails "for-its-ends";
        another_use_is_not_what_it_is_for: Use::Other.is() => Fails "for-its-ends";
        its_own_offences_may_be_prosecuted: Use::ProsecutionOfItsOffences.is() => Opens;
        other_offences_may_not_be_prosecuted: Use::ProsecutionOfOthers.is() => Fails "its-offences-only";
        who_does_not_take_part_is_not_told: Recipient::Superior => OtherRecipient "to-participants";
        no_consent_is_asked: Consent::Refused.is() => Opens;
    }
    limbs! { consultation, Consultation, OLD_CODE;
        a_decree_was_a_basis: ConsultationBasis::Decree.is() => Opens;
        an_ordinance_was_a_basis: ConsultationBasis::Ordinance.is() => Opens;
    }
    limbs! { consultation, Consultation, NEW_CODE;
        a_decree_is_no_basis_on_the_stricter_reading: ConsultationBasis::Decree.is() => Fails "lawful-basis-2024";
        an_ordinance_is_no_basis_on_the_stricter_reading: ConsultationBasis::Ordinance.is() => Fails "lawful-basis-2024";
    }
    limbs! { represented, Representative, &["2026-02-15", "2026-08-31", "2026-09-01", "2027-12-31"];
        who_represents_nobody_is_not_told: Represents::No.is() => OtherRecipient "representative";
        more_than_is_necessary_is_not_told: Extent::More.is() => Fails "necessary-information";
        what_does_not_serve_the_consultation_is_not_told: Use::Other.is() => Fails "for-the-consultation";
        nor_what_serves_to_prosecute_its_offences: Use::ProsecutionOfItsOffences.is() => Fails "for-the-consultation";
        nor_what_serves_to_prosecute_others: Use::ProsecutionOfOthers.is() => Fails "for-the-consultation";
        the_consultation_must_be_lawful_in_purpose: ConsultationPurpose::Other.is() => Fails "lawful-purpose";
        the_consultation_must_have_a_basis: ConsultationBasis::Informal.is(), Use::Other.is() => Fails;
        its_basis_must_name_participants: exactly!(ConsultationFixes[Purpose, Manner]) => Fails "fixes-participants";
        its_basis_must_name_a_purpose: exactly!(ConsultationFixes[Participants, Manner]) => Fails "fixes-purpose";
        its_basis_must_name_the_manner: exactly!(ConsultationFixes[Participants, Purpose]) => Fails "fixes-manner";
    }

    #[test]
    fn a_representative_was_not_yet_provided_for() {
        for day in ["2017-08-03", "2025-01-01", "2026-02-14"] {
            assert_eq!(represented(day).ground(RuleId::Representative), Fails);
            assert_eq!(represented(day).secrecy(), Some(Secrecy::MustKeepSilent));
        }
    }
}

mod the_lawyer {
    use super::*;
    const CLIENT: [Test; 3] =
        [Profession::Lawyer.is(), FromClient::Yes.is(), ExposesClient::Yes.is()];
    limbs! { assault, ProtectedPerson, EVER;
        a_lawyer_is_excluded_from_the_protected_person: CLIENT[0], CLIENT[1], CLIENT[2] => Fails;
        another_profession_is_not_excluded: CLIENT[1], CLIENT[2] => Opens;
        a_lawyer_told_by_somebody_else_is_not_excluded: CLIENT[0], CLIENT[2] => Opens;
        a_lawyer_whose_client_risks_nothing_is_not_excluded: CLIENT[0], CLIENT[1] => Opens;
    }
    limbs! { consultation, Consultation, EVER;
        a_lawyer_is_excluded_from_the_consultation: CLIENT[0], CLIENT[1], CLIENT[2] => Fails;
        a_lawyer_told_by_somebody_else_takes_part: CLIENT[0], CLIENT[2] => Opens;
        a_lawyer_whose_client_risks_nothing_takes_part: CLIENT[0], CLIENT[1] => Opens;
        another_profession_takes_part: CLIENT[1], CLIENT[2] => Opens;
    }
    limbs! { represented, Representative, &["2026-02-15", "2026-08-31", "2026-09-01", "2027-12-31"];
        what_a_lawyer_may_not_say_there_is_not_said_beforehand: CLIENT[0], CLIENT[1], CLIENT[2] => Fails;
        a_lawyer_told_by_somebody_else_is_represented: CLIENT[0], CLIENT[2] => Opens;
        a_lawyer_whose_client_risks_nothing_is_represented: CLIENT[0], CLIENT[1] => Opens;
        another_profession_is_represented: CLIENT[1], CLIENT[2] => Opens;
    }
    limbs! { rope, Necessity, EVER;
        a_lawyer_keeps_necessity: CLIENT[0], CLIENT[1], CLIENT[2] => Opens;
    }
    limbs! { summoned, Testimony, EVER;
        a_lawyer_keeps_testimony: CLIENT[0], CLIENT[1], CLIENT[2] => Opens;
    }
    limbs! { victim, Victim, EVER;
        a_lawyer_keeps_the_victim_who_confided: CLIENT[0], CLIENT[1], CLIENT[2] => Opens;
    }
    limbs! { accused, Accused, EVER;
        a_lawyer_keeps_the_own_defence: CLIENT[0], CLIENT[1], CLIENT[2] => Opens;
    }
}

mod sharing {
    use super::*;
    limbs! { team, TeamSharing, EVER;
        who_was_not_told_first_shares_nothing: ToldFirst::No.is() => Fails "told-first";
        an_impossible_warning_is_no_warning: ToldFirst::Impossible.is() => Fails "told-first";
        a_psychologist_needs_consent: Consent::Refused.is() => Fails "agrees";
        a_clinical_psychologist_needs_consent: Profession::ClinicalPsychologist.is(), Consent::None.is() => Fails "agrees";
        silence_is_no_consent: Consent::None.is() => Fails "agrees";
        uncertain_consent_is_no_consent: Consent::Uncertain.is() => Fails "agrees";
        another_profession_shares_with_consent: Profession::SocialWorker.is() => Opens;
        another_profession_needs_consent_on_the_stricter_reading: Profession::SocialWorker.is(), Consent::None.is() => Fails "agrees";
        another_interest_closes_it: SoleInterest::No.is() => Fails "sole-interest";
        more_than_is_indispensable_is_not_shared: Extent::More.is() => Fails "strictly-indispensable";
        who_is_not_bound_is_not_told: BoundToo::No.is() => OtherRecipient "recipient-bound";
        another_mission_is_not_told: SameMission::No.is() => OtherRecipient "same-mission";
        whatever_the_title_who_is_bound_and_in_the_mission_is_told: Recipient::OtherService, BoundToo::Yes.is(), SameMission::Yes.is() => Opens;
        a_colleague_by_name_alone_is_not_told: Recipient::Superior => OtherRecipient "recipient-bound" "same-mission";
    }
    const SINCE: &[&str] = &["2021-07-01", "2023-10-28", "2026-08-31", "2026-09-01"];
    limbs! { carers, CarerSharing, SINCE;
        a_nurse_is_a_carer: Profession::Nurse.is() => Opens;
        a_clinical_psychologist_is_a_carer: Profession::ClinicalPsychologist.is() => Opens;
        a_social_worker_is_no_health_professional: Profession::SocialWorker.is() => Fails "health-professional";
        a_psychologist_who_is_not_clinical_is_none_either: Profession::Psychologist.is() => Fails "health-professional";
        a_patient_who_did_not_consent_is_not_shared: Consent::None.is() => Fails "patient-consented";
        a_patient_who_refused_is_not_shared_in_an_emergency: Consent::Refused.is(), Emergency::Yes.is() => Fails "consent-uncertain";
        uncertain_consent_without_emergency_is_not_enough: Consent::Uncertain.is() => Fails "emergency";
        uncertain_consent_in_an_emergency_is_enough: Consent::Uncertain.is(), Emergency::Yes.is() => Opens;
        silence_in_an_emergency_is_not_uncertainty: Consent::None.is(), Emergency::Yes.is() => Fails "consent-uncertain";
        who_does_not_treat_the_patient_shares_nothing: Treats::No.is() => Fails "holder-treats";
        who_does_not_treat_the_patient_is_not_told: TreatsToo::No.is() => OtherRecipient "recipient-treats";
        another_purpose_than_care_closes_it: Use::Other.is() => Fails "for-care";
        more_than_is_useful_is_not_shared: Extent::More.is() => Fails "useful-and-relevant";
        whatever_the_title_who_treats_the_patient_is_told: Recipient::Colleague, TreatsToo::Yes.is() => Opens;
        another_health_profession_is_a_carer: Profession::OtherCarer.is() => Opens;
        the_press_treats_nobody: Recipient::Press, TreatsToo::Yes.is() => OtherRecipient "to-a-carer";
        the_employer_treats_nobody: Recipient::Employer, TreatsToo::Yes.is() => OtherRecipient "to-a-carer";
        the_prosecutor_treats_nobody: Recipient::PublicProsecutor, TreatsToo::Yes.is() => OtherRecipient "to-a-carer";
    }

    #[test]
    fn carers_had_no_law_of_their_own_before_july_2021() {
        for day in ["2017-08-03", "2018-06-18", "2021-06-30"] {
            assert_eq!(carers(day).ground(RuleId::CarerSharing), Fails);
            assert_eq!(carers(day).secrecy(), Some(Secrecy::MustKeepSilent));
        }
    }
}

mod bound {
    use super::*;
    use crate::fixture::quiet;

    fn on_every_day(changes: &[Test], expected: Secrecy) {
        for day in EVER {
            let case = quiet(day).all(changes);
            for to in [Recipient::OtherPerson, Recipient::Partner, Recipient::Employer] {
                assert_eq!(case.clone().to(to).secrecy(), Some(expected), "{changes:?} on {day}");
            }
        }
    }

    #[test]
    fn a_confidence_received_in_the_profession_is_covered() {
        on_every_day(&[exactly!(Manner[Confided])], Secrecy::MustKeepSilent);
    }

    #[test]
    fn medical_data_are_covered() {
        on_every_day(&[exactly!(Manner[Medical])], Secrecy::MustKeepSilent);
    }

    #[test]
    fn what_is_observed_is_covered_even_if_nobody_confided_it() {
        on_every_day(&[exactly!(Manner[Observed])], Secrecy::MustKeepSilent);
    }

    #[test]
    fn what_the_person_hid_is_covered() {
        on_every_day(&[exactly!(Manner[Hidden])], Secrecy::MustKeepSilent);
    }

    #[test]
    fn what_was_learned_in_none_of_these_ways_is_not_covered() {
        on_every_day(&[exactly!(Manner[])], Secrecy::NotBound);
    }

    #[test]
    fn what_was_learned_in_private_life_is_not_covered() {
        on_every_day(&[Learned::Private.is()], Secrecy::NotBound);
    }

    #[test]
    fn every_profession_of_secrets_is_bound_and_no_other() {
        let unbound = [Profession::PoliceOfficer.is(), Profession::OtherUnbound.is()];
        for value in 0..Fact::Profession.entry().values.len() {
            let profession = Test::Is(Fact::Profession, 1 << value);
            let free = unbound.contains(&profession);
            let expected = if free { Secrecy::NotBound } else { Secrecy::MustKeepSilent };
            on_every_day(&[profession], expected);
        }
    }

    #[test]
    fn a_participant_is_bound_though_no_holder_of_secrets() {
        for basis in [ConsultationBasis::Act.is(), ConsultationBasis::Prosecutor.is()] {
            let heard = [Profession::PoliceOfficer.is(), Learned::Consultation.is(), basis];
            on_every_day(&heard, Secrecy::MustKeepSilent);
        }
    }

    #[test]
    fn a_participant_of_a_meeting_without_basis_is_not_bound_by_it() {
        let heard = [
            Profession::PoliceOfficer.is(),
            Learned::Consultation.is(),
            ConsultationBasis::Informal.is(),
        ];
        on_every_day(&heard, Secrecy::NotBound);
    }

    #[test]
    fn a_professional_stays_bound_by_the_profession_at_a_meeting_without_basis() {
        for basis in
            [ConsultationBasis::Informal, ConsultationBasis::Decree, ConsultationBasis::Act]
        {
            let heard = [Learned::Consultation.is(), basis.is(), exactly!(Manner[Confided])];
            on_every_day(&heard, Secrecy::MustKeepSilent);
        }
    }

    #[test]
    fn consent_alone_is_no_ground() {
        on_every_day(&[Consent::Given.is(), ToldFirst::Yes.is()], Secrecy::MustKeepSilent);
    }
}
