//! The misconceptions: each is the law with one mistake, which decides otherwise in its own situation and touches no rule but its own.

use crate::bases::*;
use crate::fixture::{Situation, day, exactly, quiet};
use crate::limbs::EVER;
use motus::law::condition::Node;
use motus::law::decide::Secrecy::{self, *};
use motus::law::decide::secrecy;
use motus::law::fact::*;
use motus::law::misconception::{MISCONCEPTIONS, Misconception, Mistake};
use motus::law::rule::{RuleId, Rulebook};
use motus::law::text::wording;
use std::collections::BTreeSet;

fn held(id: &str) -> &'static Misconception {
    MISCONCEPTIONS.iter().copied().find(|m| m.id == id).unwrap()
}

fn answer(book: &Rulebook, case: &Situation) -> Secrecy {
    let answer = secrecy(book, &case.facts, case.to);
    assert!(answer.contested.is_empty(), "a test turns on nothing contested");
    answer.value.unwrap()
}

/// A colleague of the same team, told over lunch without the person's knowledge.
fn lunch(date: &str) -> Situation {
    quiet(date).to(Recipient::Colleague).with(SameMission::Yes.is())
}

/// A misconception, a situation, the law's answer and the mistaken one.
type Row = (&'static str, fn(&str) -> Situation, Secrecy, Secrecy);

const ROWS: &[Row] = &[
    ("only-carers", |d| quiet(d).with(Profession::Educator.is()), MustKeepSilent, NotBound),
    (
        "discretion-is-secrecy",
        |d| quiet(d).with(Profession::OtherUnbound.is()),
        NotBound,
        MustKeepSilent,
    ),
    ("discretion-is-secrecy", |d| quiet(d).with(Learned::Private.is()), NotBound, MustKeepSilent),
    ("observed-not-secret", |d| quiet(d).with(exactly!(Manner[Hidden])), MustKeepSilent, NotBound),
    (
        "offender-not-covered",
        |d| assault(d).to(Recipient::Press).with(Confessed::Yes.is()),
        MustKeepSilent,
        NotBound,
    ),
    ("consent-frees", |d| quiet(d).with(Consent::Given.is()), MustKeepSilent, MaySpeak),
    ("needs-consent", assault, MaySpeak, MustKeepSilent),
    ("absolute", |d| summoned(d).with(Consent::Given.is()), MaySpeak, MustKeepSilent),
    (
        "police-is-judge",
        |d| quiet(d).to(Recipient::Police).with(Summons::Police.is()),
        MustKeepSilent,
        MaySpeak,
    ),
    ("police-is-prosecutor", |d| camp(d).to(Recipient::Police), MustKeepSilent, MaySpeak),
    ("victim-frees", |d| victim(d).to(Recipient::Employer), MustKeepSilent, MaySpeak),
    ("past-is-enough", |d| assault(d).with(Near::Past.is()), MustKeepSilent, MaySpeak),
    (
        "any-threat",
        |d| rope(d).to(Recipient::Police).with(Near::Conditional.is()),
        MustKeepSilent,
        MaySpeak,
    ),
    ("first-resort", |d| assault(d).with(Protection::WithHelp.is()), MustKeepSilent, MaySpeak),
    ("first-resort", |d| rope(d).with(Protection::Alone.is()), MustKeepSilent, MaySpeak),
    (
        "any-offence",
        |d| camp(d).all(&[OffenceKind::Fraud.is(), Feared::Fraud.is()]),
        MustKeepSilent,
        MaySpeak,
    ),
    (
        "adult-never-vulnerable",
        |d| assault(d).all(&[Age::Adult.is(), exactly!(ViolenceSuffered[Partner])]),
        MaySpeak,
        MustKeepSilent,
    ),
    ("help-frees", drowning, MustKeepSilent, MaySpeak),
    ("any-colleague", lunch, MustKeepSilent, MaySpeak),
    (
        "bound-is-enough",
        |d| quiet(d).to(Recipient::OtherService).with(BoundToo::Yes.is()),
        MustKeepSilent,
        MaySpeak,
    ),
    (
        "any-meeting",
        |d| consultation(d).with(ConsultationBasis::Informal.is()),
        MustKeepSilent,
        MaySpeak,
    ),
];

#[test]
fn each_misconception_decides_its_own_situation_otherwise_than_the_law() {
    let law = Rulebook::belgian();
    let mut seen = BTreeSet::new();
    for (id, situation, right, mistaken) in ROWS {
        // Violence in the name of honour and conversion apart, nothing here depends on the day.
        for date in EVER {
            let case = situation(date);
            assert_eq!(answer(&law, &case), *right, "{id}, the law on {date}");
            assert_eq!(answer(held(id).rulebook(), &case), *mistaken, "{id} on {date}");
        }
        seen.insert(*id);
    }
    let by_rules = MISCONCEPTIONS.iter().filter(|m| !touched(m).is_empty()).map(|m| m.id).collect();
    assert_eq!(seen, by_rules, "each mistake in a rule has its situation");
}

/// The rules that are not those of the law.
fn touched(held: &'static Misconception) -> Vec<RuleId> {
    let law = Rulebook::belgian().rules;
    let pairs = law.into_iter().zip(&held.rulebook().rules);
    let mut ids: Vec<RuleId> =
        pairs.filter(|(right, read)| !std::ptr::eq(*right, **read)).map(|(r, _)| r.id).collect();
    ids.dedup();
    ids
}

#[test]
fn a_mistake_touches_its_own_rules_and_shares_all_others_with_the_law() {
    use RuleId::*;
    assert_eq!(touched(held("police-is-judge")), [Testimony]);
    assert_eq!(touched(held("only-carers")), [Bound, ProtectedPerson]);
    assert_eq!(touched(held("past-is-enough")), [ProtectedPerson]);
    assert_eq!(touched(held("first-resort")), [Necessity, ProtectedPerson]);
    assert_eq!(touched(held("any-colleague")), [TeamSharing]);
    assert_eq!(touched(held("denounce")), []);
    assert!(touched(held("absolute")).iter().all(|id| id.is_ground()));
}

#[test]
fn the_law_stays_as_it_is_where_a_mistake_is_not_made() {
    let law = Rulebook::belgian();
    for held in MISCONCEPTIONS {
        assert_eq!(
            answer(held.rulebook(), &quiet("2026-10-14")),
            answer(&law, &quiet("2026-10-14"))
        );
    }
    for m in ["police-is-judge", "any-meeting", "any-offence", "first-resort", "consent-frees"] {
        let case = summoned("2026-10-14");
        assert_eq!(answer(held(m).rulebook(), &case), MaySpeak, "{m}");
    }
}

fn ids(node: &Node, found: &mut BTreeSet<&'static str>) {
    match node {
        Node::All(parts) | Node::Any(parts) => parts.iter().for_each(|p| ids(p, found)),
        Node::Not(part) | Node::Some(_, part) | Node::Of(_, part) => ids(part, found),
        Node::Leaf(leaf) => {
            found.insert(leaf.id);
        }
        Node::Notion(notion) => {
            found.insert(notion.id);
            ids(&notion.node, found);
        }
        Node::Contested(c) => {
            found.insert(c.id.name());
            ids(&c.first.1, found);
            ids(&c.second.1, found);
        }
    }
}

#[test]
fn every_condition_misread_is_a_condition_of_the_law() {
    let mut known = BTreeSet::new();
    for rule in Rulebook::belgian().rules {
        ids(&rule.when, &mut known);
        ids(&rule.admits, &mut known);
    }
    for held in MISCONCEPTIONS {
        if let Mistake::Reads(readings) = &held.mistake {
            assert!(!readings.is_empty(), "{}", held.id);
            for (id, _) in *readings {
                assert!(known.contains(id), "{}: no condition « {id} »", held.id);
            }
        }
    }
}

#[test]
fn every_correction_is_one_sentence_that_rests_on_words_of_the_day_or_on_a_source() {
    let mut names = BTreeSet::new();
    for held in MISCONCEPTIONS {
        assert!(names.insert(held.id) && names.insert(held.name), "{}: twice", held.id);
        let sentences = held.correction.matches(". ").count() + 1;
        assert!(held.correction.ends_with('.') && sentences == 1, "{}", held.correction);
        for date in EVER {
            let found = held.basis.passages.iter().filter_map(|passage| {
                let (version, _) = wording(passage.article, day(date))?;
                let found = passage.find(version.text);
                assert!(found.is_some(), "{}: « {} » on {date}", held.id, passage.words);
                found
            });
            assert!(
                found.count() > 0 || held.basis.source.is_some(),
                "{}: rests on nothing on {date}",
                held.id
            );
        }
    }
}

#[test]
fn a_permission_or_the_duty_to_help_may_be_taken_for_another_duty() {
    let obliged = |id: &str, ground| held(id).obliges(ground);
    assert!(obliged("testimony-duty", RuleId::Testimony));
    assert!(obliged("reporting-duty", RuleId::ProtectedPerson));
    assert!(!obliged("reporting-duty", RuleId::Testimony));
    let denouncing = MISCONCEPTIONS.iter().filter(|m| m.denounces()).map(|m| m.id);
    assert_eq!(denouncing.collect::<Vec<_>>(), ["denounce"]);
}
