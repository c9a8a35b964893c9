//! What no case says and a caller may: facts that cannot be, trees that speak of nobody, a law without rules.

use crate::bases::{left_to_drown, ordered, summoned, team};
use crate::fixture::{Situation, day, quiet};
use motus::law::Date;
use motus::law::condition::{Issue, Leaf, Node, Of, Readings, Set, Test};
use motus::law::constraint::EXCLUSIONS;
use motus::law::counterfactual::counterfactuals;
use motus::law::decide::{HelpDuty, Secrecy, decide};
use motus::law::evaluate::{Scope, Truth};
use motus::law::fact::*;
use motus::law::facts::{DANGERS, FIRST_DAY, Facts, OFFENCES, PERSONS, Slot};
use motus::law::missing::ranking;
use motus::law::outcome::{Outcome, PartId};
use motus::law::part::{Formula, Part};
use motus::law::penalty::Penalty;
use motus::law::rule::Rulebook;
use motus::law::text::{Basis, Passage};
use motus::law::why_not::{Alternative, why_not};

const NOBODY_SAID: Basis = Basis { passages: &[], source: None };
static A_MINOR: Leaf =
    Leaf { id: "a-minor", phrase: "", basis: NOBODY_SAID, test: Age::Minor.is() };
static SAME: Leaf =
    Leaf { id: "same", phrase: "", basis: NOBODY_SAID, test: Test::EndangeredIsVictim };
static OF_NOBODY: [Node; 3] =
    [Node::Leaf(&A_MINOR), Node::Leaf(&SAME), Node::Of(Of::Victim, &Node::Leaf(&A_MINOR))];

#[test]
fn a_condition_said_of_nobody_is_not_established_and_no_facts_settle_it() {
    let facts = quiet("2026-10-14").facts;
    for node in &OF_NOBODY {
        let scope = Scope::new(&facts, Recipient::Judge);
        assert_eq!(scope.truth(node), Truth::Unknown);
        let part = Part {
            first: Formula::Node(node),
            second: Formula::Node(node),
            outcome: |yes, _| u8::from(yes),
        };
        for outcome in [1, 1 << 1] {
            assert_eq!(part.completion(&facts, Recipient::Judge, 0, outcome), None);
        }
    }
}

#[test]
fn of_a_law_without_rules_nothing_binds_and_nothing_is_owed() {
    let empty = Rulebook { rules: Vec::new() };
    let case = left_to_drown("2026-10-14");
    for facts in [case.facts.clone(), Facts::unknown(day("2026-10-14"), 1, 1, 1).unwrap()] {
        let decision = decide(&empty, &facts, case.to);
        assert_eq!(decision.secrecy.value, Some(Secrecy::NotBound));
        assert_eq!(decision.help.value, Some(HelpDuty::NoDuty));
        assert!(decision.grounds.is_empty() && decision.open_grounds.is_empty());
    }
    let (bound, not) = (Formula::Bound(&empty), Formula::Speaks(&empty));
    let part = Part { first: bound, second: not, outcome: |a, b| u8::from(a) + 2 * u8::from(b) };
    assert_eq!(part.outcomes(&case.facts, case.to, Readings::MAX), 1);
    assert!(part.missing(&case.facts, case.to, 0).is_empty());
}

#[test]
fn facts_that_cannot_be_together_are_named_and_still_decided() {
    let consulted = quiet("2026-10-14").with(Learned::Consultation.is());
    let why = consulted.facts.clone().narrow().map(|x| x.why);
    assert_eq!(why, Some("on n’apprend rien dans une concertation qui n’existe pas"));
    let decision = decide(&Rulebook::belgian(), &consulted.facts, consulted.to);
    assert_eq!(decision.secrecy.value, Some(Secrecy::MustKeepSilent), "decided as they are stated");
}

#[test]
fn a_fact_that_has_no_value_left_cannot_be() {
    for exclusion in EXCLUSIONS {
        for (fact, _) in [exclusion.one, exclusion.other] {
            let mut facts = quiet("2026-10-14").facts;
            assert!(facts.clone().narrow().is_none());
            facts.set(Slot::new(fact, 0).unwrap(), 0);
            assert!(facts.narrow().is_some(), "{fact:?} {}", exclusion.why);
        }
    }
}

#[test]
fn a_ground_that_is_open_opens_nothing_yet() {
    let case = summoned("2026-10-14").open(Fact::Summons);
    let decision = case.decide();
    assert!(decision.open_grounds.iter().any(|g| g.rule.name == "Témoignage en justice"));
    assert_eq!(decision.secrecy.value, None);
    let elsewhere = summoned("2026-10-14").to(Recipient::Press).decide();
    assert!(elsewhere.grounds.iter().any(|g| g.rule.name == "Témoignage en justice"));
    assert_eq!(elsewhere.secrecy.value, Some(Secrecy::MustKeepSilent));
}

/// On the reading that binds nobody all is settled; the facts asked for are those of the other.
#[test]
fn where_only_the_wider_reading_is_open_its_facts_are_asked_for() {
    let case = team("2026-10-14")
        .all(&[
            Profession::OtherUnbound.is(),
            Learned::Consultation.is(),
            ConsultationBasis::Decree.is(),
            Consent::Given.is(),
        ])
        .open(Fact::SoleInterest);
    let secrecy = case.decide().secrecy;
    assert_eq!(secrecy.value, None);
    assert_eq!(secrecy.contested.as_slice(), [Issue::DecreeOrOrdinance]);
    assert_eq!(secrecy.missing, [Slot::of_situation(Fact::SoleInterest)]);
}

#[test]
fn a_penalty_waits_to_know_whether_the_person_died() {
    let penalty = |case: crate::fixture::Situation| case.decide().acts[0].penalty;
    let left = left_to_drown("2026-10-14");
    assert_eq!(penalty(left.clone()), Some(Penalty::Abstention2024));
    assert_eq!(penalty(left.clone().open(Fact::Death)), None);
    assert_eq!(penalty(left.on("2026-08-31").open(Fact::Death)), Some(Penalty::Abstention1867));
}

#[test]
fn a_situation_has_room_for_so_many_and_a_slot_is_within_it() {
    let of = |p, o, d| Facts::unknown(FIRST_DAY, p, o, d);
    assert!(of(PERSONS, OFFENCES, DANGERS).is_some());
    assert!(of(PERSONS + 1, 0, 0).is_none());
    assert!(of(0, OFFENCES + 1, 0).is_none());
    assert!(of(0, 0, DANGERS + 1).is_none());
    assert_eq!(Slot::new(Fact::Age, PERSONS), None);
    assert_eq!(Slot::new(Fact::Age, PERSONS - 1).map(Slot::of), Some(PERSONS - 1));
}

#[test]
fn a_day_has_three_parts_and_a_passage_one_place() {
    assert_eq!(Date::parse("2026-10-14"), Some(Date::of(2026, 10, 14)));
    assert_eq!(Date::parse("2026-10-14-05"), None);
    let words = Passage { article: "", context: "la loi", words: "loi" };
    assert_eq!(words.find("selon la loi"), Some(9..12));
    assert_eq!(words.find("la loi et la loi"), None);
    assert_eq!(words.find("le décret"), None);
}

static SAME_SOMEWHERE: Node =
    Node::Some(Set::Offences, &Node::Some(Set::Dangers, &Node::Leaf(&SAME)));

#[test]
fn whether_the_victim_is_in_danger_is_open_while_either_may_be_somebody_else() {
    let named = |victim: &[Victim], endangered: &[Endangered]| {
        let mut facts = Facts::unknown(day("2026-10-14"), 2, 1, 1).unwrap();
        for test in [
            Victim::any(victim),
            Endangered::any(endangered),
            OffenceExists::Yes.is(),
            DangerExists::Yes.is(),
        ] {
            let Test::Is(fact, mask) = test else { panic!("a test of a fact") };
            facts.set(Slot::new(fact, 0).unwrap(), mask);
        }
        Scope::new(&facts, Recipient::Judge).truth(&SAME_SOMEWHERE)
    };
    let (v, e) = ([Victim::P0, Victim::P1], [Endangered::P0, Endangered::P1]);
    assert_eq!(named(&v[..1], &e[..1]), Truth::Holds, "the same one");
    assert_eq!(named(&v[..1], &e[1..]), Truth::Fails, "two others");
    assert_eq!(named(&v, &e), Truth::Unknown, "either of two, both times");
    assert_eq!(named(&v, &e[..1]), Truth::Unknown, "one, and either of two");
    assert_eq!(named(&v[..1], &e), Truth::Unknown, "either of two, and one");
    assert_eq!(named(&[Victim::Nobody], &[Endangered::Minors]), Truth::Fails, "nobody named");
}

#[test]
fn of_facts_that_cannot_be_together_nothing_is_asked_and_nothing_would_turn_them() {
    let facts = left_to_drown("2026-10-14").all(&[Death::Yes.is(), Help::Given.is()]).facts;
    let book = Rulebook::belgian();
    let to = Recipient::Press;
    assert!(facts.narrowed().is_none());
    for part in [PartId::Secrecy, PartId::Help] {
        assert!(ranking(&book, &facts, to, part).is_empty());
    }
    let wanted = Outcome::Help(HelpDuty::NoDuty);
    assert!(counterfactuals(&book, &facts, to, wanted).is_empty());
}

#[test]
fn a_law_orders_nothing_towards_whom_it_does_not_name() {
    let book = Rulebook::belgian();
    let imposed = |case: &Situation| decide(&book, &case.facts, case.to).imposed(&case.facts);
    let named = ordered("2026-07-01");
    assert!(imposed(&named));
    assert!(!imposed(&named.clone().to(Recipient::Press)), "the law names somebody else");
    let claim = |case: &Situation| {
        why_not(&book, &case.facts, case.to, Alternative::MustSpeak).unwrap().condition.id
    };
    assert_eq!(claim(&named), "other-law");
    assert_eq!(claim(&named.with(LawEffect::Authorises.is())), "prohibition");
}
