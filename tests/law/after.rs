//! The duty to help, what its omission costs, the penalty and the remedies of a breach, and the steps before one speaks.

use crate::bases::*;
use crate::fixture::{Situation, exactly, quiet};
use crate::limbs::EVER;
use motus::law::aftermath::{ActKind, RemedyId};
use motus::law::cited::in_force;
use motus::law::condition::{Issue, Test};
use motus::law::decide::{HelpDuty, Secrecy};
use motus::law::deontology::Standing;
use motus::law::fact::*;
use motus::law::facts::{Facts, Slot};
use motus::law::penalty::Penalty;
use motus::law::rule::{RuleId, StepId};
use motus::law::vocabulary::Group;
use std::collections::BTreeSet;

/// A day before and a day since the new code.
const BOTH_CODES: [&str; 2] = ["2026-08-31", "2026-09-01"];

fn help_with(change: Test, expected: HelpDuty) {
    for day in EVER {
        assert_eq!(drowning(day).help(), Some(HelpDuty::MustHelp), "the base on {day}");
        let case = drowning(day).with(change);
        assert_eq!(case.help(), Some(expected), "{change:?} on {day}");
        assert_eq!(case.secrecy(), Some(Secrecy::MustKeepSilent), "to help is not to reveal");
    }
}

macro_rules! help {
    ($($name:ident: $change:expr => $duty:ident $($leaf:literal)*;)+) => {
        $(
            #[test]
            fn $name() {
                help_with($change, HelpDuty::$duty);
                $(for day in EVER {
                    let fails = drowning(day).with($change).failing(RuleId::Help);
                    assert!(fails.contains(&$leaf), "{} fails, not {:?}", $leaf, fails);
                })*
            }
        )+
    };
}

help! {
    a_slight_harm_is_no_grave_peril: Harm::Slight.is() => NoDuty "peril-serious";
    a_peril_to_the_body_is_one: Interest::Body.is() => MustHelp;
    a_peril_to_the_mind_is_one: Interest::Mind.is() => MustHelp;
    a_peril_to_property_is_none: Interest::Property.is() => NoDuty "peril-to-person";
    a_peril_to_honour_is_none: Interest::Honour.is() => NoDuty "peril-to-person";
    a_peril_within_hours_is_one: Near::Hours.is() => MustHelp;
    a_peril_at_the_next_occasion_is_not_yet_one: Near::NextOccasion.is() => NoDuty "peril-now";
    a_later_peril_is_not_yet_one: Near::Later.is() => NoDuty "peril-now";
    a_past_peril_is_none: Near::Past.is() => NoDuty "peril-now";
    a_conditional_peril_is_none: Near::Conditional.is() => NoDuty "peril-now";
    an_uncertain_peril_is_one: Certainty::Vague.is() => MustHelp;
    a_peril_described_by_who_asks_for_help_counts: Perceived::Described.is() => MustHelp;
    a_rumour_does_not_count: Perceived::Otherwise.is() => NoDuty "seen" "described";
    own_danger_ends_the_duty: Risk::Holder.is() => NoDuty "without-risk";
    danger_to_others_ends_the_duty: Risk::Others.is() => NoDuty "without-risk";
    a_peril_that_does_not_exist_asks_nothing: DangerExists::No.is() => NoDuty;
    who_can_avert_it_alone_must_help: Protection::Alone.is() => MustHelp;
    where_no_other_help_is_left_the_duty_stays: Protection::Exhausted.is() => MustHelp;
}

#[test]
fn help_at_hand_does_not_end_the_duty() {
    let protection = Slot::new(Fact::Protection, 0).unwrap();
    for day in EVER {
        let case = drowning(day);
        assert_eq!(case.facts.mask(protection), 1 << Protection::WithHelp as u32);
        assert_eq!(case.help(), Some(HelpDuty::MustHelp), "{day}");
    }
}

#[test]
fn an_unbound_bystander_must_help_like_anyone_else() {
    for day in EVER {
        let case = drowning(day).with(Profession::OtherUnbound.is());
        assert_eq!(case.secrecy(), Some(Secrecy::NotBound), "{day}");
        assert_eq!(case.help(), Some(HelpDuty::MustHelp), "{day}");
    }
}

/// The offence, penalty and excuse of the only act.
fn act(case: &Situation) -> (Option<bool>, Option<Penalty>, Option<Option<bool>>) {
    let acts = case.decide().acts;
    let [act] = acts.as_slice() else { panic!("one act, not {acts:?}") };
    (act.offence.value, act.penalty, act.excused.as_ref().map(|e| e.value))
}

fn penalty(case: Situation) -> Option<Penalty> {
    act(&case).1
}

/// The articles of the day that set the penalty of the only act.
fn set_by(case: &Situation) -> Vec<&'static str> {
    in_force(case.decide().acts[0].penalty_articles(), case.facts.date())
}

#[test]
fn help_knowingly_refused_is_an_offence_with_the_penalty_of_the_day() {
    let left = BOTH_CODES.map(left_to_drown);
    let [old, new] = left.each_ref().map(act);
    assert_eq!(old, (Some(true), Some(Penalty::Abstention1867), Some(Some(false))));
    assert_eq!(new, (Some(true), Some(Penalty::Abstention2024), Some(Some(false))));
    let [old, new] = left.each_ref().map(set_by);
    assert_eq!((old, new), (vec!["cp-1867:422bis"], vec!["cp-2024:299"]));
}

#[test]
fn help_given_or_still_possible_or_missed_unawares_is_no_offence() {
    for help in [Help::Given, Help::NotYet, Help::Missed] {
        for day in EVER {
            assert!(drowning(day).with(help.is()).decide().acts.is_empty(), "{help:?} on {day}");
        }
    }
}

#[test]
fn no_duty_no_abstention() {
    for day in EVER {
        assert!(left_to_drown(day).with(Risk::Holder.is()).decide().acts.is_empty());
        assert!(left_to_drown(day).with(Perceived::Otherwise.is()).decide().acts.is_empty());
    }
}

#[test]
fn a_call_that_seemed_doubtful_excuses_who_did_not_see_the_peril_and_the_duty_stays() {
    for day in EVER {
        let told = left_to_drown(day).with(Perceived::Described.is());
        for (call, excused) in
            [(Call::Credible, false), (Call::NotSerious, true), (Call::Risky, true)]
        {
            let case = told.clone().with(call.is());
            let (offence, _, excuse) = act(&case);
            assert_eq!((offence, excuse), (Some(true), Some(Some(excused))), "{call:?} on {day}");
            assert_eq!(case.help(), Some(HelpDuty::MustHelp));
        }
        let seen = left_to_drown(day).with(Call::NotSerious.is());
        assert_eq!(act(&seen).2, Some(Some(false)), "who saw it is not excused");
        let open = told.open(Fact::Call);
        assert_eq!(act(&open).2, Some(None), "an unknown call leaves the excuse open");
    }
}

#[test]
fn a_minor_in_peril_aggravates() {
    let minor = |day| left_to_drown(day).of(1, Age::Minor.is());
    let minors = |day| left_to_drown(day).with(Endangered::Minors.is());
    for case in [minor, minors] {
        let [old, new] = BOTH_CODES.map(|day| penalty(case(day)));
        assert_eq!(old, Some(Penalty::AggravatedAbstention1867));
        assert_eq!(new, Some(Penalty::AggravatedAbstention2024));
        let [old, new] = BOTH_CODES.map(|day| set_by(&case(day)));
        assert_eq!((old, new), (vec!["cp-1867:422bis"], vec!["cp-2024:299", "cp-2024:304"]));
    }
}

#[test]
fn of_vulnerable_people_whom_nobody_names_it_is_open_whether_that_showed() {
    let unnamed = |day| left_to_drown(day).with(Endangered::Vulnerable.is());
    let anyone = |day| left_to_drown(day).with(Endangered::Anyone.is());
    let [old, new] = BOTH_CODES.map(|day| penalty(unnamed(day)));
    assert_eq!((old, new), (None, Some(Penalty::Abstention2024)), "304 leaves the level as it is");
    let [old, new] = BOTH_CODES.map(|day| penalty(anyone(day)));
    assert_eq!((old, new), (Some(Penalty::Abstention1867), Some(Penalty::Abstention2024)));
    for day in BOTH_CODES {
        let who = |case: Situation| case.decide().acts[0].penalty_missing.clone();
        assert_eq!(who(unnamed(day)), [Slot::new(Fact::Endangered, 0).unwrap()]);
        assert_eq!(who(anyone(day)), []);
        let weighing = |case: Situation| case.decide().acts[0].weighing();
        assert_eq!(weighing(anyone(day)), None);
    }
    let new = unnamed(BOTH_CODES[1]).decide();
    assert_eq!(new.acts[0].weighing(), Some("cp-2024:304"));
}

#[test]
fn a_frail_person_in_peril_aggravates_where_it_showed_or_was_known() {
    for frailty in [
        exactly!(Frailty[Age]),
        exactly!(Frailty[Pregnancy]),
        exactly!(Frailty[Illness]),
        exactly!(Frailty[Infirmity]),
    ] {
        let frail = |day| left_to_drown(day).of(1, frailty).of(1, Noticeable::Yes.is());
        let [old, new] = BOTH_CODES.map(|day| penalty(frail(day)));
        assert_eq!(old, Some(Penalty::AggravatedAbstention1867));
        assert_eq!(new, Some(Penalty::AggravatedAbstention2024));
        let [old, new] = BOTH_CODES.map(|day| penalty(frail(day).of(1, Noticeable::No.is())));
        assert_eq!(old, Some(Penalty::Abstention1867));
        assert_eq!(new, Some(Penalty::Abstention2024));
    }
}

#[test]
fn a_deficiency_in_peril_aggravated_and_does_still_on_the_stricter_reading_which_is_contested() {
    let deficient =
        |day| left_to_drown(day).of(1, exactly!(Frailty[Deficiency])).of(1, Noticeable::Yes.is());
    let [old, new] = BOTH_CODES.map(|day| penalty(deficient(day)));
    assert_eq!(old, Some(Penalty::AggravatedAbstention1867));
    assert_eq!(new, Some(Penalty::AggravatedAbstention2024));
    let contested = |case: Situation| case.decide().acts[0].penalty_contested.to_vec();
    assert_eq!(contested(deficient("2026-08-31")), []);
    assert_eq!(contested(deficient("2026-09-01")), [Issue::Deficiency]);
    let readings = |day| deficient(day).decide().acts[0].penalty_readings;
    assert_eq!(readings("2026-09-01"), 1 << Issue::Deficiency as u8, "304, if it still counts");
    assert_eq!(readings("2026-08-31"), 0);
    let dead = |day| deficient(day).with(Death::Yes.is());
    assert_eq!(penalty(dead("2026-09-01")), Some(Penalty::AggravatedAbstentionCausingDeath2024));
    assert_eq!(contested(dead("2026-08-31")), []);
    assert_eq!(contested(dead("2026-09-01")), [Issue::Deficiency], "304 is for 301 too");
}

#[test]
fn death_is_of_its_own_level_since_the_new_code_only() {
    let [old, new] = BOTH_CODES.map(|day| penalty(left_to_drown(day).with(Death::Yes.is())));
    assert_eq!(old, Some(Penalty::Abstention1867));
    assert_eq!(new, Some(Penalty::AbstentionCausingDeath2024));
    assert_eq!(set_by(&left_to_drown("2026-09-01").with(Death::Yes.is())), ["cp-2024:301"]);
}

/// Article 304 is « pour une infraction visée dans la présente section »: article 301 stands in it.
#[test]
fn the_death_of_a_minor_or_of_a_vulnerable_person_weighs_within_its_level() {
    let minor: fn(Situation) -> Situation = |case| case.of(1, Age::Minor.is());
    let minors: fn(Situation) -> Situation = |case| case.with(Endangered::Minors.is());
    let ill: fn(Situation) -> Situation =
        |case| case.of(1, exactly!(Frailty[Illness])).of(1, Noticeable::Yes.is());
    for who in [minor, minors, ill] {
        let died = |day| penalty(who(left_to_drown(day).with(Death::Yes.is())));
        let [old, new] = BOTH_CODES.map(died);
        assert_eq!(old, Some(Penalty::AggravatedAbstention1867));
        assert_eq!(new, Some(Penalty::AggravatedAbstentionCausingDeath2024));
        let dead = who(left_to_drown("2026-09-01").with(Death::Yes.is()));
        assert_eq!(set_by(&dead), ["cp-2024:301", "cp-2024:304"]);
    }
    let death = Penalty::AggravatedAbstentionCausingDeath2024;
    let level = Penalty::AbstentionCausingDeath2024.french();
    assert!(death.french().starts_with(level), "of the same level");
    assert!(death.french().ends_with("la personne était mineure ou vulnérable"));
}

/// What the penalty of the only act still waits for.
fn waits_for(case: &Situation) -> Vec<Slot> {
    case.decide().acts[0].penalty_missing.clone()
}

#[test]
fn before_the_new_code_a_penalty_waits_for_the_age_that_doubles_its_maximum() {
    for death in [Death::No, Death::Yes] {
        let case = left_to_drown("2026-08-31").with(death.is());
        let open = case.clone().of(1, Age::any(&[Age::Minor, Age::Adult]));
        assert_eq!(act(&open), (Some(true), None, Some(Some(false))), "{death:?}");
        assert_eq!(waits_for(&open), Slot::new(Fact::Age, 1).as_slice());
        assert!(waits_for(&case).is_empty());
    }
}

/// The facts of article 304 weigh within the level; what they are is asked for all the same.
#[test]
fn since_the_new_code_the_level_is_established_whatever_the_age_or_the_health() {
    let health = &[Slot::new(Fact::Frailty, 1).unwrap(), Slot::new(Fact::Noticeable, 1).unwrap()];
    for (death, level) in
        [(Death::No, Penalty::Abstention2024), (Death::Yes, Penalty::AbstentionCausingDeath2024)]
    {
        let case = left_to_drown("2026-09-01").with(death.is());
        let young = case.clone().of(1, Age::any(&[Age::Minor, Age::Adult]));
        assert_eq!(penalty(young.clone()), Some(level));
        assert_eq!(waits_for(&young), Slot::new(Fact::Age, 1).as_slice());
        let mut unwell = case.clone();
        health.iter().for_each(|slot| unwell.facts.set(*slot, slot.fact().anything()));
        assert_eq!(penalty(unwell.clone()), Some(level));
        assert_eq!(waits_for(&unwell), health);
        assert!(waits_for(&case).is_empty());
    }
    let dead = left_to_drown("2026-09-01").open(Fact::Death);
    assert_eq!(penalty(dead.clone()), None);
    assert_eq!(waits_for(&dead), Slot::new(Fact::Death, 0).as_slice());
}

#[test]
fn a_breach_has_the_penalty_of_its_day() {
    for (day, expected, article) in [
        ("2017-08-03", Penalty::Breach1867, "cp-1867:458"),
        ("2026-08-31", Penalty::Breach1867, "cp-1867:458"),
        ("2026-09-01", Penalty::Breach2024, "cp-2024:352"),
        ("2027-12-31", Penalty::Breach2024, "cp-2024:352"),
    ] {
        assert_eq!(act(&breach(day)), (Some(true), Some(expected), None), "{day}");
        assert_eq!(set_by(&breach(day)), [article]);
    }
}

#[test]
fn a_participant_who_breaks_the_secret_of_the_consultation_has_the_same_penalty() {
    let heard = |day| {
        consultation(day)
            .to(Recipient::Press)
            .all(&[Profession::PoliceOfficer.is(), Learned::Consultation.is()])
            .all(&[Disclosed::Deliberate.is(), Setting::Elsewhere.is()])
    };
    let [old, new] = BOTH_CODES.map(|day| penalty(heard(day)).unwrap());
    assert_eq!((old, new), (Penalty::Breach1867, Penalty::Breach2024));
    let [old, new] = BOTH_CODES.map(|day| set_by(&heard(day)));
    assert_eq!((old, new), (vec!["cp-1867:458ter", "cp-1867:458"], vec!["cp-2024:353-2"]));
}

#[test]
fn an_offence_rests_on_the_article_of_who_commits_it() {
    let both = Learned::any(&[Learned::Work, Learned::Consultation]);
    let named = |learned: Test, day: &str| {
        let told = consultation(day).to(Recipient::Press);
        let case = told.all(&[learned, Disclosed::Deliberate.is(), Setting::Elsewhere.is()]);
        let day = case.facts.date();
        in_force(case.decide().acts[0].articles.iter().copied(), day)
    };
    for (learned, expected) in [
        (Learned::Work.is(), [vec!["cp-1867:458"], vec!["cp-2024:352"]]),
        (Learned::Consultation.is(), [vec!["cp-1867:458ter"], vec!["cp-2024:353-2"]]),
        (both, [vec!["cp-1867:458", "cp-1867:458ter"], vec!["cp-2024:352", "cp-2024:353-2"]]),
    ] {
        assert_eq!(BOTH_CODES.map(|day| named(learned, day)), expected);
    }
    let left = |day| left_to_drown(day).decide().acts[0].articles;
    assert_eq!(BOTH_CODES.map(left), [["cp-1867:422bis", "cp-2024:299"]; 2]);
}

#[test]
fn a_slip_is_no_offence_and_neither_is_what_a_ground_opens_or_what_secrecy_does_not_cover() {
    for day in EVER {
        let offence = |case: Situation| act(&case).0;
        assert_eq!(offence(breach(day).with(Disclosed::Inadvertent.is())), Some(false));
        assert_eq!(offence(breach(day).with(Learned::Private.is())), Some(false));
        assert_eq!(offence(rope(day).with(Disclosed::Deliberate.is())), Some(false));
        assert_eq!(
            offence(rope(day).with(Disclosed::Deliberate.is()).with(Averts::No.is())),
            Some(true)
        );
        assert!(quiet(day).decide().acts.is_empty(), "nothing was done yet");
    }
}

#[test]
fn two_acts_are_two_entries() {
    let both = left_to_drown("2026-10-14").with(Disclosed::Deliberate.is());
    let kinds: Vec<ActKind> = both.decide().acts.iter().map(|a| a.kind).collect();
    assert_eq!(kinds, [ActKind::Breach, ActKind::Abstention { danger: 0 }]);
    let twice = [
        DangerExists::Yes.is(),
        Endangered::P2.is(),
        Interest::Life.is(),
        Harm::Serious.is(),
        Near::Now.is(),
        Perceived::Seen.is(),
        Help::Omitted.is(),
    ]
    .into_iter()
    .fold(left_to_drown("2026-10-14"), |case, test| case.of(1, test));
    let kinds: Vec<ActKind> = twice.decide().acts.iter().map(|a| a.kind).collect();
    assert_eq!(kinds, [ActKind::Abstention { danger: 0 }, ActKind::Abstention { danger: 1 }]);
}

#[test]
fn a_breach_and_four_abstentions_all_have_their_entry() {
    let peril = [
        DangerExists::Yes.is(),
        Endangered::P1.is(),
        Interest::Life.is(),
        Harm::Serious.is(),
        Near::Now.is(),
        Perceived::Seen.is(),
        Help::Omitted.is(),
        Death::No.is(),
        Risk::None.is(),
    ];
    let drowned = left_to_drown("2026-10-14").with(Disclosed::Deliberate.is());
    let mut facts = Facts::unknown(drowned.facts.date(), 3, 2, 4).unwrap();
    for slot in facts.clone().slots() {
        let like = Slot::new(slot.fact(), slot.of().min(1)).unwrap_or(slot);
        let like = if slot.fact().group() == Group::Danger { like } else { slot };
        facts.set(slot, drowned.facts.mask(like) & facts.mask(slot));
    }
    let dangers = Situation { facts, to: drowned.to };
    let four = (0..4).flat_map(|at| peril.map(|test| (at, test)));
    let four = four.fold(dangers, |case, (at, test)| case.of(at, test));
    assert_eq!(four.decide().acts.len(), 5);
}

fn remedy(case: &Situation, id: RemedyId) -> Option<bool> {
    let remedies = case.decide().remedies;
    remedies.iter().find(|r| r.id == id).expect("a remedy of each kind").open.value
}

fn remedy_with(id: RemedyId, changes: &[Test], expected: Option<bool>) {
    for day in EVER {
        assert_eq!(remedy(&breach(day), id), Some(true), "the base on {day}");
        assert_eq!(remedy(&breach(day).all(changes), id), expected, "{id:?} {changes:?} on {day}");
    }
}

#[test]
fn no_remedy_before_anything_is_told() {
    assert!(breach("2026-10-14").with(Disclosed::No.is()).decide().remedies.is_empty());
}

#[test]
fn a_dialogue_is_open_after_any_disclosure() {
    remedy_with(RemedyId::Dialogue, &[Disclosed::Inadvertent.is()], Some(true));
    remedy_with(RemedyId::Dialogue, &[Learned::Private.is()], Some(true));
    remedy_with(
        RemedyId::Dialogue,
        &[Disclosed::any(&[Disclosed::No, Disclosed::Deliberate])],
        None,
    );
}

#[test]
fn a_complaint_needs_a_breach_and_no_damage() {
    remedy_with(RemedyId::Complaint, &[DamageProved::No.is()], Some(true));
    remedy_with(RemedyId::Complaint, &[Disclosed::Inadvertent.is()], Some(false));
    remedy_with(RemedyId::Complaint, &[Learned::Private.is()], Some(false));
    let unknown = [Disclosed::any(&[Disclosed::Deliberate, Disclosed::Inadvertent])];
    remedy_with(RemedyId::Complaint, &unknown, None);
}

#[test]
fn damages_need_fault_damage_and_link() {
    for (proof, fact) in [
        (FaultProved::No.is(), Fact::FaultProved),
        (DamageProved::No.is(), Fact::DamageProved),
        (CauseProved::No.is(), Fact::CauseProved),
    ] {
        remedy_with(RemedyId::Damages, &[proof], Some(false));
        remedy_with(RemedyId::Damages, &[Test::Is(fact, fact.anything())], None);
    }
    remedy_with(RemedyId::Damages, &[Disclosed::Inadvertent.is()], Some(true));
    remedy_with(RemedyId::Damages, &[Learned::Private.is()], Some(false));
}

#[test]
fn the_order_is_open_where_the_profession_has_one() {
    for profession in [Profession::Pharmacist, Profession::Lawyer, Profession::Psychologist] {
        remedy_with(RemedyId::Order, &[profession.is()], Some(true));
    }
    for profession in [Profession::Nurse, Profession::SocialWorker, Profession::Educator] {
        remedy_with(RemedyId::Order, &[profession.is()], Some(false));
    }
    let unknown = Profession::any(&[Profession::Doctor, Profession::Nurse]);
    remedy_with(RemedyId::Order, &[unknown], None);
}

#[test]
fn the_employer_is_open_where_there_is_one() {
    remedy_with(RemedyId::Employer, &[Employment::Statutory.is()], Some(true));
    remedy_with(RemedyId::Employer, &[Employment::Independent.is()], Some(false));
    remedy_with(
        RemedyId::Employer,
        &[Employment::any(&[Employment::Employee, Employment::Independent])],
        None,
    );
}

#[test]
fn damages_rest_on_the_civil_law_of_the_day() {
    for (date, expected) in [
        ("2024-12-31", vec!["cc-ancien:1382"]),
        ("2025-01-01", vec!["cc-6:6.5", "cc-6:6.6-1", "cc-6:6.18-1"]),
    ] {
        assert_eq!(articles_of(&breach(date), RemedyId::Damages), expected, "{date}");
    }
}

fn articles_of(case: &Situation, id: RemedyId) -> Vec<&'static str> {
    let remedies = case.decide().remedies;
    let remedy = remedies.iter().find(|r| r.id == id).expect("a remedy of each kind");
    remedy.articles(case.facts.date())
}

#[test]
fn the_complaint_of_what_was_told_at_a_consultation_rests_on_its_own_article() {
    for (day, [own, heard]) in BOTH_CODES
        .into_iter()
        .zip([["cp-1867:458", "cp-1867:458ter"], ["cp-2024:352", "cp-2024:353-2"]])
    {
        let told = consultation(day).to(Recipient::Press).with(Disclosed::Deliberate.is());
        assert_eq!(articles_of(&told, RemedyId::Complaint), [own]);
        let participant = told.with(Learned::Consultation.is());
        assert_eq!(articles_of(&participant, RemedyId::Complaint), [heard]);
    }
}

#[test]
fn a_remedy_that_is_closed_gives_the_one_reason_for_it() {
    let why = |case: &Situation, id: RemedyId| {
        let remedies = case.decide().remedies;
        let remedy = remedies.iter().find(|r| r.id == id).expect("a remedy of each kind");
        assert_eq!(remedy.open.value, Some(false), "{id:?}");
        remedy.why()
    };
    let kept = "pas au titre du secret, qui n’a pas été violé";
    for day in BOTH_CODES {
        let nurse = breach(day).all(&[Profession::Nurse.is(), Employment::Independent.is()]);
        assert_eq!(why(&nurse, RemedyId::Order), "cette profession n’a pas d’Ordre");
        assert_eq!(why(&nurse, RemedyId::Employer), "le professionnel travaille à son compte");
        let unproved = why(&nurse.clone().with(DamageProved::No.is()), RemedyId::Damages);
        assert!(unproved.contains("l’une de ces preuves fait défaut"), "{unproved}");
        let private = nurse.with(Learned::Private.is());
        for id in [RemedyId::Order, RemedyId::Employer, RemedyId::Damages] {
            assert_eq!(why(&private, id), kept, "{id:?}");
        }
        let order = why(&breach(day).with(Learned::Private.is()), RemedyId::Order);
        assert!(order.starts_with(kept) && order.contains("déontologie"), "{order}");
    }
}

/// How a step stands before speaking, if it is asked.
fn step(case: &Situation, id: StepId) -> Option<Standing> {
    let decision = case.decide();
    assert_eq!(decision.secrecy.value, Some(Secrecy::MaySpeak), "a step never closes speech");
    decision.before_speaking.iter().find(|s| s.id == id).map(|s| s.standing)
}

#[test]
fn the_person_is_told_first_where_possible() {
    for case in [rope, assault, victim] {
        let told = |value| step(&case("2026-10-14").with(value), StepId::TellFirst);
        assert_eq!(told(ToldFirst::Yes.is()), Some(Standing::Done));
        assert_eq!(told(ToldFirst::No.is()), Some(Standing::ToDo));
        assert_eq!(told(ToldFirst::Impossible.is()), None);
        assert_eq!(
            told(ToldFirst::any(&[ToldFirst::No, ToldFirst::Yes])),
            Some(Standing::NotEstablished)
        );
        let done = case("2026-10-14").with(Disclosed::Deliberate.is());
        assert_eq!(step(&done, StepId::TellFirst), Some(Standing::Missed));
    }
}

#[test]
fn a_true_refusal_of_the_victim_is_heeded_unless_another_ground_holds() {
    let refused = victim("2026-10-14").with(Consent::Refused.is());
    assert_eq!(step(&refused, StepId::HeedRefusal), Some(Standing::ToDo));
    assert_eq!(step(&victim("2026-10-14"), StepId::HeedRefusal), None);
    let unknown = victim("2026-10-14").open(Fact::Consent);
    assert_eq!(step(&unknown, StepId::HeedRefusal), Some(Standing::NotEstablished));
    let spoken = refused.clone().with(Disclosed::Deliberate.is());
    assert_eq!(step(&spoken, StepId::HeedRefusal), Some(Standing::Missed));
    let necessary = refused.all(&[
        DangerExists::Yes.is(),
        Endangered::P0.is(),
        Interest::Life.is(),
        Harm::Serious.is(),
        Near::Hours.is(),
        Certainty::Certain.is(),
        Protection::Exhausted.is(),
        Averts::Yes.is(),
    ]);
    assert_eq!(step(&necessary, StepId::HeedRefusal), Some(Standing::Done));
}

#[test]
fn only_the_minimum_is_said() {
    for case in [ordered, summoned, rope, assault, victim, consultation] {
        let says = |value| step(&case("2026-10-14").with(value), StepId::SayTheMinimum);
        assert_eq!(says(Extent::Needed.is()), Some(Standing::Done));
        assert_eq!(says(Extent::More.is()), Some(Standing::ToDo));
        assert_eq!(
            says(Extent::any(&[Extent::Needed, Extent::More])),
            Some(Standing::NotEstablished)
        );
    }
}

#[test]
fn advice_is_asked_first_where_a_danger_opens_speech() {
    for case in [rope, assault, camp] {
        let asked = |value| step(&case("2026-10-14").with(value), StepId::AskAdvice);
        assert_eq!(asked(Consulted::Yes.is()), Some(Standing::Done));
        assert_eq!(asked(Consulted::No.is()), Some(Standing::ToDo));
    }
    assert_eq!(step(&summoned("2026-10-14"), StepId::AskAdvice), None);
}

#[test]
fn a_participant_notes_only_what_is_agreed_since_15_february_2026() {
    for (day, expected) in [
        ("2026-02-14", None),
        ("2026-02-15", Some(Standing::ToDo)),
        ("2026-09-01", Some(Standing::ToDo)),
    ] {
        assert_eq!(step(&consultation(day), StepId::NoteOnlyWhatIsAgreed), expected, "{day}");
    }
}

#[test]
fn no_step_is_asked_of_who_must_keep_silent_or_is_not_bound() {
    assert!(quiet("2026-10-14").decide().before_speaking.is_empty());
    assert!(rope("2026-10-14").with(Learned::Private.is()).decide().before_speaking.is_empty());
}

#[test]
fn every_step_before_speaking_is_said_in_words_of_its_own_with_the_source_that_asks_it() {
    let told: BTreeSet<&str> = StepId::ALL.into_iter().map(StepId::french).collect();
    assert_eq!(told.len(), StepId::ALL.len());
    let title = |step: StepId| step.source().title;
    assert!(StepId::ALL.into_iter().all(|step| !step.source().says.is_empty()));
    assert_eq!(title(StepId::NoteOnlyWhatIsAgreed), "Loi du 8 janvier 2026, art. 4");
    assert_eq!(title(StepId::TellFirst), title(StepId::HeedRefusal));
    assert_ne!(title(StepId::SayTheMinimum), title(StepId::AskAdvice));
}
