//! Whom the law lets one tell: each recipient where one meets them, unless it is stated where one speaks.

use crate::bases;
use crate::fixture::{Situation, told};
use motus::law::constraint::EXCLUSIONS;
use motus::law::decide::{Ground, Secrecy, decide, may_be_told};
use motus::law::fact::*;
use motus::law::rule::{RuleId, Rulebook};
use motus::law::why_not::{Alternative, why_not};

/// A nurse who was called by a judge, and thinks of telling somebody what was confided.
fn called(to: Recipient) -> Situation {
    told("2026-10-14", to, 0, 0, 0).all(&[
        Profession::Nurse.is(),
        Learned::Work.is(),
        crate::fixture::exactly!(Manner[Confided]),
        Summons::Judge.is(),
    ])
}

#[test]
fn whoever_is_asked_about_testimony_admits_the_judge_whom_one_meets_in_court() {
    let book = Rulebook::belgian();
    for to in RECIPIENTS {
        let case = called(to);
        let decision = decide(&book, &case.facts, to);
        let testimony = decision.grounds.iter().find(|g| g.rule.id == RuleId::Testimony).unwrap();
        assert_eq!(testimony.recipients.as_slice(), [Recipient::Judge], "asked of {to:?}");
        assert_eq!(may_be_told(&book, &case.facts), [Recipient::Judge], "asked of {to:?}");
        let judge = Alternative::Recipient(Recipient::Judge);
        assert!(why_not(&book, &case.facts, to, judge).is_none(), "asked of {to:?}");
    }
}

#[test]
fn where_it_is_stated_that_one_speaks_elsewhere_the_judge_is_not_told_in_court() {
    let book = Rulebook::belgian();
    let case = called(Recipient::Press).with(Setting::Elsewhere.is());
    let decision = decide(&book, &case.facts, case.to);
    assert!(decision.grounds.iter().all(|g| g.recipients.is_empty()));
    assert_eq!(may_be_told(&book, &case.facts), []);
}

#[test]
fn who_takes_part_in_a_consultation_may_be_told_though_another_is_asked_about() {
    let book = Rulebook::belgian();
    let mut facts = bases::consultation("2026-10-14").facts;
    facts.place_follows(Recipient::Press);
    let decision = decide(&book, &facts, Recipient::Press);
    assert_eq!(decision.secrecy.value, Some(Secrecy::MustKeepSilent));
    assert_eq!(may_be_told(&book, &facts), [Recipient::Participants]);
}

#[test]
fn a_ground_admits_those_for_whom_it_opens_when_they_are_asked_about() {
    let book = Rulebook::belgian();
    for base in bases::ALL {
        let mut facts = base("2026-10-14").facts;
        facts.place_follows(Recipient::OtherPerson);
        for to in RECIPIENTS {
            let opens = |other: &Recipient, ground: &Ground| {
                let decision = decide(&book, &facts, *other);
                decision.grounds.iter().any(|g| g.rule.id == ground.rule.id && g.opens())
            };
            for ground in &decide(&book, &facts, to).grounds {
                let told: Vec<_> = RECIPIENTS.into_iter().filter(|r| opens(r, ground)).collect();
                assert_eq!(ground.recipients.as_slice(), told, "{:?}", ground.rule.id);
            }
        }
    }
}

#[test]
fn no_exclusion_hangs_on_where_one_speaks() {
    let facts = EXCLUSIONS.iter().flat_map(|x| [x.one.0, x.other.0]);
    assert!(!facts.into_iter().any(|fact| fact == Fact::Setting));
}
