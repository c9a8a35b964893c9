//! Every rule decides somewhere and is silent somewhere, on every day on which it applies.

use crate::picture::{Picture, days, space};
use biodivine_lib_bdd::Bdd;
use motus::law::condition::Issue;
use motus::law::decide::{Decision, HelpDuty, Secrecy, decide};
use motus::law::rule::{RuleId, Rulebook};
use std::collections::BTreeSet;

/// The engine's decision on facts for which the formula holds, under the strictest reading.
fn decided(picture: &Picture, what: &str, formula: &Bdd) -> Decision {
    let strict = picture.space.where_reading(formula, 0);
    let model = picture.space.model(&strict, picture.date);
    let model = model.unwrap_or_else(|| panic!("on {}, {what}: never so", picture.date));
    decide(&picture.book, &model.facts, model.to)
}

fn opening(decision: &Decision) -> Vec<RuleId> {
    decision.grounds.iter().filter(|g| g.opens()).map(|g| g.rule.id).collect()
}

#[test]
fn every_rule_decides_alone_somewhere_and_is_silent_somewhere() {
    let space = space();
    let mut tried = BTreeSet::new();
    for date in days() {
        let p = Picture::of(&space, date);
        for g in &p.grounds {
            let (id, alone) = (g.rule.id, p.alone(g.rule.id));
            let name = format!("{id:?}");
            let decision = decided(&p, &name, &alone.and(&g.opens()));
            assert_eq!(decision.secrecy.value, Some(Secrecy::MaySpeak), "{id:?} on {date}");
            assert_eq!(opening(&decision), [id], "{id:?} alone on {date}");
            assert!(decision.secrecy.contested.is_empty(), "{id:?} on {date}");

            let decision = decided(&p, &name, &alone.and_not(&g.met));
            assert_eq!(decision.secrecy.value, Some(Secrecy::MustKeepSilent), "{id:?} on {date}");
            assert!(decision.grounds.iter().all(|other| other.rule.id != id), "{id:?} on {date}");

            let decision = decided(&p, &name, &alone.and(&g.reported).and_not(&g.admits));
            assert_eq!(decision.secrecy.value, Some(Secrecy::MustKeepSilent), "{id:?} on {date}");
            assert!(decision.grounds.iter().any(|other| other.rule.id == id), "{id:?} on {date}");
            tried.insert((id, g.rule.from));
        }
        for id in [RuleId::Bound, RuleId::Help, RuleId::Lawyer] {
            tried.insert((id, p.book.rule(id, date).unwrap().from));
        }

        let binds = decided(&p, "secrecy binds", &p.bound.and_not(&p.speaks));
        assert_eq!(binds.secrecy.value, Some(Secrecy::MustKeepSilent));
        let widest = space.with_second_reading(&p.bound, Issue::DecreeOrOrdinance);
        let free = decided(&p, "secrecy does not bind", &p.bound.or(&widest).not());
        assert_eq!(free.secrecy.value, Some(Secrecy::NotBound));

        let help = decided(&p, "a duty to help", &p.must_help);
        assert_eq!(help.help.value, Some(HelpDuty::MustHelp));
        let none = decided(&p, "no duty to help", &p.must_help.not());
        assert_eq!(none.help.value, Some(HelpDuty::NoDuty));

        for id in [RuleId::ProtectedPerson, RuleId::Consultation, RuleId::Representative] {
            let Some(g) = p.ground(id) else { continue };
            let alone = p.alone(id);
            let would_open = alone.and(&g.met).and(&g.admits);
            let defeated = decided(&p, "a lawyer's silence", &would_open.and(&p.lawyer));
            assert_eq!(defeated.secrecy.value, Some(Secrecy::MustKeepSilent), "{id:?} on {date}");
            assert!(defeated.grounds.iter().all(|other| other.rule.id != id));
            let open = decided(&p, "no such lawyer", &would_open.and_not(&p.lawyer));
            assert_eq!(opening(&open), [id], "{id:?} on {date}");
        }
    }
    let all: BTreeSet<_> = Rulebook::belgian().rules.iter().map(|r| (r.id, r.from)).collect();
    assert_eq!(tried, all, "every version of every rule was tried");
}
