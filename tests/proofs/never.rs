//! What can never be, at any date, for any recipient, under any reading of what is contested.

use crate::picture::{Picture, days, space};
use crate::space::Space;
use biodivine_lib_bdd::Bdd;
use motus::law::condition::{Issue, Test};
use motus::law::fact::*;
use motus::law::rule::RuleId;
use motus::law::vocabulary::Group;

/// Two things that are never so together, each of which can be.
fn never(picture: &Picture, what: &str, one: &Bdd, other: &Bdd) {
    let date = picture.date;
    for (side, formula) in [("first", one), ("second", other)] {
        let can_be = picture.space.model(formula, date).is_some();
        assert!(can_be, "on {date}, {what}: the {side} can never be: nothing is proved");
    }
    if let Some(found) = picture.space.model(&one.and(other), date) {
        panic!("on {date}, {what}: {found}");
    }
}

fn on_every_day(prove: impl Fn(&Picture)) {
    let space = space();
    days().for_each(|date| prove(&Picture::of(&space, date)));
}

/// Every thing of a set is so.
fn every(space: &Space, test: Test) -> Bdd {
    let Test::Is(fact, _) = test else { panic!("a test of a fact") };
    let [persons, offences, dangers] = space.counts();
    let things = match fact.group() {
        Group::Person => persons,
        Group::Offence => offences,
        Group::Danger => dangers,
        Group::Situation | Group::Recipient => 1,
    };
    (0..things).fold(space.yes(), |all, of| all.and(&space.so(of, test)))
}

#[test]
fn a_ground_never_holds_while_it_is_defeated() {
    on_every_day(|p| {
        for id in [RuleId::ProtectedPerson, RuleId::Consultation, RuleId::Representative] {
            let Some(ground) = p.ground(id) else { continue };
            never(p, "a defeated ground holds", &ground.reported, &p.lawyer);
            let reached = p.bound.and(&ground.met).and(&p.lawyer).and(&p.space.possible);
            assert!(!reached.is_false(), "the lawyer's exclusion has something to defeat");
        }
    });
}

#[test]
fn a_ground_is_never_reported_where_secrecy_does_not_bind() {
    on_every_day(|p| {
        for g in &p.grounds {
            never(p, "a ground with not bound", &g.reported, &p.bound.not());
        }
    });
}

#[test]
fn silence_and_breach_never_stand_beside_a_ground_that_admits_the_recipient() {
    on_every_day(|p| {
        let silent = p.bound.and_not(&p.speaks);
        for g in &p.grounds {
            let opens = g.reported.and(&g.admits);
            never(p, "silence with a ground", &silent, &opens);
            never(p, "a breach with a ground", &p.breach, &opens);
        }
        never(p, "a breach where nothing binds", &p.breach, &p.bound.not());
        never(p, "a breach where one may speak", &p.breach, &p.bound.and(&p.speaks));
    });
}

#[test]
fn an_abstention_is_never_an_offence_without_a_duty_to_help() {
    on_every_day(|p| {
        for (danger, abstention) in p.abstentions.iter().enumerate() {
            let free = p.must_help.not();
            never(p, "an abstention without duty", &abstention.offence, &free);
            let absent = p.space.so(danger, DangerExists::No.is());
            never(p, "an abstention before no danger", &abstention.offence, &absent);
            let helped = p.space.so(danger, Help::Given.is());
            never(p, "an abstention by who helped", &abstention.offence, &helped);
            let seen = p.space.so(danger, Perceived::Seen.is());
            never(p, "an excuse of who saw the peril", &abstention.excused, &seen);
        }
    });
}

#[test]
fn a_danger_that_is_past_or_conditional_or_slight_or_not_there_opens_nothing_and_calls_for_nothing()
{
    on_every_day(|p| {
        let none = [
            Near::any(&[Near::Past, Near::Conditional]),
            Harm::Slight.is(),
            DangerExists::No.is(),
            Interest::Property.is(),
        ];
        for (at, test) in none.into_iter().enumerate() {
            let every = every(p.space, test);
            never(p, "necessity", &p.ground(RuleId::Necessity).unwrap().met, &every);
            never(p, "a duty to help", &p.must_help, &every);
            // The second situation names no interest: the feared offence says what is threatened.
            if at < 3 {
                never(p, "article 458bis", &p.ground(RuleId::ProtectedPerson).unwrap().met, &every);
            }
        }
    });
}

#[test]
fn while_other_help_can_do_neither_necessity_nor_article_458bis_opens() {
    on_every_day(|p| {
        let able = every(p.space, Protection::any(&[Protection::Alone, Protection::WithHelp]));
        never(p, "necessity", &p.ground(RuleId::Necessity).unwrap().met, &able);
        let able =
            Protection::any(&[Protection::Alone, Protection::WithHelp, Protection::ByTelling]);
        let able = every(p.space, able);
        never(p, "article 458bis", &p.ground(RuleId::ProtectedPerson).unwrap().met, &able);
    });
}

#[test]
fn article_458bis_asks_for_a_listed_offence_on_a_protected_person() {
    on_every_day(|p| {
        let met = &p.ground(RuleId::ProtectedPerson).unwrap().met;
        let unlisted = OffenceKind::any(&[OffenceKind::Theft, OffenceKind::Fraud]);
        never(p, "an offence outside the list", met, &every(p.space, unlisted));
        never(p, "no offence", met, &every(p.space, OffenceExists::No.is()));
        never(p, "no victim", met, &every(p.space, Victim::Nobody.is()));
        let strong =
            [Age::Adult.is(), Test::Is(Fact::Frailty, 1), Test::Is(Fact::ViolenceSuffered, 1)];
        let strong = strong.into_iter().fold(p.space.yes(), |all, t| all.and(&every(p.space, t)));
        never(p, "victims of full age and strength", met, &strong);
    });
}

#[test]
fn each_ground_admits_only_those_whom_its_law_names() {
    on_every_day(|p| {
        let to = |recipients: &[Recipient]| {
            let Test::To(mask) = Test::to(recipients) else { panic!("a test of the recipient") };
            p.space.to(mask)
        };
        let so = |test| p.space.so(0, test);
        use Recipient::*;
        let (judge, commission) = (so(Summons::Judge.is()), so(Summons::Commission.is()));
        let called = judge.and(&to(&[Judge])).or(&commission.and(&to(&[Commission])));
        let bound_in_mission = so(BoundToo::Yes.is()).and(&so(SameMission::Yes.is()));
        let admitted = [
            (RuleId::LawObligesOrAuthorises, so(NamedByLaw::Yes.is())),
            (RuleId::Testimony, called),
            (RuleId::Necessity, so(Averts::Yes.is())),
            (RuleId::ProtectedPerson, to(&[PublicProsecutor])),
            (RuleId::Accused, to(&[Judge, HoldersLawyer])),
            (RuleId::Victim, to(&[PublicProsecutor, Judge, Police])),
            (RuleId::Consultation, to(&[Participants])),
            (RuleId::Representative, so(Represents::Yes.is())),
            (RuleId::TeamSharing, bound_in_mission),
            (RuleId::CarerSharing, so(TreatsToo::Yes.is())),
        ];
        for g in &p.grounds {
            let (_, whom) = admitted.iter().find(|(id, _)| *id == g.rule.id).unwrap();
            never(p, "a ground that admits another", &g.opens(), &whom.not());
        }
    });
}

#[test]
fn secrecy_never_binds_for_what_was_learned_in_private_life_nor_outside_a_profession_or_consultation()
 {
    on_every_day(|p| {
        let so = |test| p.space.so(0, test);
        never(p, "private life", &p.bound, &so(Learned::Private.is()));
        let free = Profession::any(&[Profession::PoliceOfficer, Profession::OtherUnbound]);
        let elsewhere = so(Learned::any(&[Learned::Work, Learned::Private]));
        never(p, "no holder of secrets", &p.bound, &so(free).and(&elsewhere));
        let informal =
            ConsultationBasis::any(&[ConsultationBasis::None, ConsultationBasis::Informal]);
        let heard = so(Learned::Consultation.is());
        let meeting = so(free).and(&heard).and(&so(informal));
        never(p, "a meeting without legal basis", &p.bound, &meeting);
        never(p, "such a meeting", &p.ground(RuleId::Consultation).unwrap().met, &so(informal));
    });
}

#[test]
fn consent_matters_to_no_rule_but_those_of_sharing() {
    on_every_day(|p| {
        let asks = |formula: &Bdd| p.space.asks(formula).0.contains(&Fact::Consent);
        assert!(!asks(&p.bound) && !asks(&p.must_help));
        for g in &p.grounds {
            let sharing = matches!(g.rule.id, RuleId::TeamSharing | RuleId::CarerSharing);
            assert_eq!(asks(&g.opens()), sharing, "{:?} on {}", g.rule.id, p.date);
        }
    });
}

#[test]
fn the_duty_to_help_asks_of_nothing_but_the_danger_whoever_knows_and_whoever_is_told() {
    on_every_day(|p| {
        let (facts, recipient) = p.space.asks(&p.must_help);
        assert!(!recipient && facts.iter().all(|f| f.group() == Group::Danger), "{facts:?}");
        assert!(p.space.turns_on(&p.must_help).is_empty());
        let (facts, recipient) = p.space.asks(&p.bound);
        assert!(!recipient && facts.iter().all(|f| f.group() == Group::Situation), "{facts:?}");
    });
}

/// What the engine relies on where it looks at the strictest and the loosest reading only.
#[test]
fn a_wider_reading_of_a_contested_point_never_closes_what_a_stricter_one_opens() {
    on_every_day(|p| {
        let mut contested = Vec::new();
        let formulas = p.grounds.iter().flat_map(|g| [("met", &g.met), ("admits", &g.admits)]);
        for (what, formula) in formulas.chain([("bound", &p.bound)]) {
            for issue in p.space.turns_on(formula) {
                let second = p.space.second_reading(issue);
                let first = formula.and(&second.not());
                let widened = p.space.with_second_reading(formula, issue);
                assert!(first.and_not(&widened).is_false(), "{issue:?} {what} on {}", p.date);
                contested.push(issue);
            }
        }
        let since = p.date >= motus::law::rules::NEW_CODE;
        assert_eq!(contested.contains(&Issue::DecreeOrOrdinance), since);
        assert_eq!(p.space.turns_on(&p.bound).is_empty(), !since, "only « la loi » binds");
    });
}
