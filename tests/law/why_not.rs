//! Why not: whatever the facts, what is wrong is ruled out by a condition that is so, and what is right by none.

use crate::bases;
use crate::draw::{Drawn, Openness, situations};
use crate::fixture::{Situation, exactly};
use crate::tiers;
use motus::law::decide::{Decision, HelpDuty, Secrecy, decide};
use motus::law::evaluate::Truth;
use motus::law::fact::{Age, Certainty, Fact, Feared, Near, Protection, RECIPIENTS};
use motus::law::facts::Slot;
use motus::law::outcome::PartId;
use motus::law::rule::{RuleId, Rulebook};
use motus::law::text::wording;
use motus::law::why_not::{Alternative, How, WhyNot, why_not};
use proptest::prelude::*;

const SECRECY: [Option<Secrecy>; 4] =
    [None, Some(Secrecy::NotBound), Some(Secrecy::MaySpeak), Some(Secrecy::MustKeepSilent)];
const HELP: [Option<HelpDuty>; 3] = [None, Some(HelpDuty::NoDuty), Some(HelpDuty::MustHelp)];

/// Everything that might be claimed, and whether the decision says so.
fn claims(book: &Rulebook, drawn: &Drawn, decision: &Decision) -> Vec<(Alternative, bool)> {
    let (secrecy, help) = (decision.secrecy.value, decision.help.value);
    let opens = |id| decision.grounds.iter().any(|g| g.rule.id == id && g.opens());
    let mut claims = vec![(Alternative::MustSpeak, false), (Alternative::MustDenounce, false)];
    claims.extend(SECRECY.map(|s| (Alternative::Secrecy(s), s == secrecy)));
    claims.extend(HELP.map(|h| (Alternative::Help(h), h == help)));
    let grounds = book.rules.iter().map(|r| r.id).filter(|id| id.is_ground());
    claims.extend(grounds.map(|id| (Alternative::Ground(id), opens(id))));
    let none = matches!(secrecy, Some(Secrecy::NotBound | Secrecy::MustKeepSilent));
    claims.push((Alternative::NoGround, none));
    claims.extend(RECIPIENTS.map(|to| {
        let told = decide(book, &drawn.facts, to).secrecy.value;
        (Alternative::Recipient(to), told == Some(Secrecy::MaySpeak))
    }));
    claims
}

/// The condition has words, and rests on words of the day or on a source.
fn is_founded(drawn: &Drawn, why: &WhyNot) -> bool {
    let day = drawn.facts.date();
    let founded = why.condition.basis.is_some_and(|b| {
        b.source.is_some() || b.passages.iter().any(|p| wording(p.article, day).is_some())
    });
    !why.condition.phrase.is_empty() && (founded || why.how == How::OutOfForce)
}

/// The truth that a condition has where everything is known.
fn truth(how: How) -> Truth {
    match how {
        How::Fails | How::NotAdmitted | How::OutOfForce => Truth::Fails,
        How::Open => Truth::Unknown,
        How::Holds | How::Excluded | How::Words => Truth::Holds,
    }
}

fn check(drawn: &Drawn, known: bool) {
    let book = Rulebook::belgian();
    let decision = decide(&book, &drawn.facts, drawn.to);
    for (claim, right) in claims(&book, drawn, &decision) {
        let why = why_not(&book, &drawn.facts, drawn.to, claim);
        assert_eq!(why.is_none(), right, "{claim:?}: {why:?}");
        let Some(why) = why else { continue };
        assert!(is_founded(drawn, &why), "{claim:?}: {why:?}");
        let by_another_reading = why.condition.phrase == why.rule.name;
        if known && !by_another_reading {
            assert_eq!(why.condition.truth, truth(why.how), "{claim:?}: {why:?}");
            assert_ne!(why.how, How::Open, "{claim:?}");
        }
    }
}

proptest! {
    #![proptest_config(tiers::one_in(4, 1))]

    #[test]
    fn on_known_facts_what_is_wrong_is_ruled_out_by_a_condition_that_is_so(
        drawn in situations(Openness { facts: 0, completions: 1 }),
    ) {
        check(&drawn, true);
    }

    #[test]
    fn on_open_facts_what_is_wrong_is_ruled_out_too(
        drawn in situations(Openness { facts: 4, completions: 64 }),
    ) {
        check(&drawn, false);
    }

    #[test]
    fn what_is_missing_of_an_open_answer_is_no_wrong_guess_and_every_other_fact_is(
        drawn in situations(Openness { facts: 2, completions: 16 }),
    ) {
        let book = Rulebook::belgian();
        let decision = decide(&book, &drawn.facts, drawn.to);
        for slot in drawn.facts.slots().filter(|s| drawn.facts.is_open(*s)) {
            let secrecy = (PartId::Secrecy, &decision.secrecy.missing, decision.secrecy.value.is_none());
            let help = (PartId::Help, &decision.help.missing, decision.help.value.is_none());
            for (part, missing, _) in [secrecy, help].into_iter().filter(|(_, _, open)| *open) {
                let why = why_not(&book, &drawn.facts, drawn.to, Alternative::Fact(part, slot));
                prop_assert_eq!(why.is_none(), missing.contains(&slot), "{:?}: {:?}", slot, why);
            }
        }
    }
}

#[test]
fn a_fact_that_is_known_decides_where_another_value_would_change_the_answer() {
    let case = bases::summoned("2026-10-14");
    let book = Rulebook::belgian();
    let why = |fact| {
        let claim = Alternative::Fact(PartId::Secrecy, Slot::of_situation(fact));
        why_not(&book, &case.facts, case.to, claim)
    };
    assert!(why(Fact::Summons).is_none());
    let told = why(Fact::Consent).unwrap();
    assert_eq!((told.rule.id, told.how), (RuleId::Testimony, How::Holds));
}

/// The condition by which a case of the protected person is closed.
fn lacking(case: &Situation) -> &'static str {
    let claim = Alternative::Ground(RuleId::ProtectedPerson);
    why_not(&Rulebook::belgian(), &case.facts, case.to, claim).unwrap().condition.id
}

#[test]
fn of_two_situations_the_one_that_the_facts_are_about_says_what_is_lacking() {
    let others = bases::camp("2026-09-01").all(&[
        Near::Past.is(),
        Certainty::Vague.is(),
        Protection::Exhausted.is(),
        Feared::Fraud.is(),
    ]);
    assert_eq!(lacking(&others), "precise-signs");
    let victim = bases::assault("2026-09-01").all(&[
        Near::Later.is(),
        Certainty::Vague.is(),
        Protection::WithHelp.is(),
    ]);
    assert_eq!(lacking(&victim), "imminent-danger");
}

#[test]
fn of_alternatives_none_of_which_comes_near_what_they_are_alternatives_of_is_named() {
    for day in ["2018-10-31", "2026-08-31", "2026-09-01"] {
        let adult = bases::assault(day).with(Age::Adult.is());
        assert_eq!(lacking(&adult), "victim", "{day}");
        let claim = Alternative::Ground(RuleId::ProtectedPerson);
        let why = why_not(&Rulebook::belgian(), &adult.facts, adult.to, claim).unwrap();
        let asked: Vec<Fact> = why.condition.slots.iter().map(|s| s.fact()).collect();
        for fact in [Fact::Age, Fact::Frailty, Fact::ViolenceSuffered] {
            assert!(asked.contains(&fact), "{fact:?} is not in {asked:?}");
        }
    }
    // An adult who is frail, which did not show, is near: the point that is lacking is named.
    let ill = bases::assault("2026-09-01").all(&[Age::Adult.is(), exactly!(Frailty[Illness])]);
    assert_eq!(lacking(&ill), "noticeable");
}
