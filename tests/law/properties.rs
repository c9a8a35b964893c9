//! Properties of every decision, over random facts: never a contradiction, never a part that claims too much or too little.

use crate::draw::{Drawn, Openness, anything, completions, situations};
use crate::fixture::EVERY_READING;
use crate::plain::{GROUNDS, Told, Word, World};
use crate::sampler::twelve_open;
use crate::tiers;
use crate::words::{points, told, wide};
use motus::law::aftermath::ActKind;
use motus::law::condition::{Issue, Readings};
use motus::law::decide::{Answer, Decision, HelpDuty, Secrecy, decide, help, secrecy};
use motus::law::deontology::{Standing, Step};
use motus::law::evaluate::bits;
use motus::law::fact::RECIPIENTS;
use motus::law::facts::Facts;
use motus::law::part::{Formula, Part};
use motus::law::rule::{RuleId, Rulebook, StepId};
use motus::law::vocabulary::Group;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Outcomes numbered by strictness, as sets of bits; 2 is kept for « not established ».
fn strictness(secrecy: Secrecy) -> u8 {
    match secrecy {
        Secrecy::NotBound => 0,
        Secrecy::MaySpeak => 1,
        Secrecy::MustKeepSilent => 3,
    }
}

/// The same of an answer in words.
fn strictness_of(secrecy: Word) -> u8 {
    match secrecy {
        "not-bound" => 0,
        "may-speak" => 1,
        "must-keep-silent" => 3,
        other => panic!("{other} is no penal answer"),
    }
}

/// Whether a ground holds, and whether it admits the recipient, as two bits.
pub fn stands(world: &World, id: RuleId) -> u8 {
    u8::from(world.holds(id.name())) + 2 * u8::from(world.admits(id.name()))
}

fn yes_is_strict(yes: bool) -> u8 {
    if yes { 3 } else { 0 }
}

fn no_is_strict(yes: bool) -> u8 {
    if yes { 0 } else { 3 }
}

/// What all completions come to under one reading, by the plain table, and the points asked for.
fn read<T>(all: &[Told], readings: Readings, value: &dyn Fn(&World) -> T) -> (Vec<T>, Readings) {
    let (wide, mut asked) = (wide(readings), 0);
    let mut read = |told| {
        let world = World::of(told, &wide);
        let value = value(&world);
        asked |= points(&world.asked());
        value
    };
    (all.iter().map(&mut read).collect(), asked)
}

/// Their outcomes, as a set of bits.
fn enumerated(all: &[Told], readings: Readings, outcome: &dyn Fn(&World) -> u8) -> u8 {
    read(all, readings, outcome).0.iter().fold(0, |set, outcome| set | 1 << outcome)
}

/// The same under every reading of the points that matter; the reading of the others changes nothing.
fn under_every_reading<T>(all: &[Told], value: &dyn Fn(&World) -> T) -> BTreeMap<Readings, Vec<T>> {
    let (mut found, mut asked): (BTreeMap<Readings, Vec<T>>, Readings) = Default::default();
    loop {
        let before = asked;
        for readings in subsets(before) {
            found.entry(readings).or_insert_with(|| {
                let (values, more) = read(all, readings, value);
                asked |= more;
                values
            });
        }
        if asked == before {
            return found;
        }
    }
}

/// Every subset of a set of bits.
fn subsets(of: Readings) -> impl Iterator<Item = Readings> {
    let next = move |one: &Readings| Some(one.wrapping_sub(of) & of).filter(|next| *next != 0);
    std::iter::successors(Some(0), next)
}

/// What the plan asks of a part: the strictest of the readings, each open or settled; and what it turns on.
fn strictest(all: &[Told], outcome: &dyn Fn(&World) -> u8) -> (Option<u8>, Vec<Issue>) {
    let set = |outcomes: &Vec<u8>| outcomes.iter().fold(0u8, |set, outcome| set | 1 << outcome);
    let sets: BTreeMap<Readings, u8> =
        under_every_reading(all, outcome).iter().map(|(r, all)| (*r, set(all))).collect();
    let settled = |set: u8| if set.count_ones() == 1 { set.trailing_zeros() as u8 } else { 2 };
    let value = sets.values().map(|s| settled(*s)).max().filter(|v| *v != 2);
    let turns = |i: &Issue| {
        let bit = 1 << *i as u8;
        sets.iter().any(|(r, s)| sets.get(&(r ^ bit)).is_some_and(|other| other != s))
    };
    (value, Issue::ALL.into_iter().filter(turns).collect())
}

/// The penalty where every completion is an offence: the heavier of the readings, each open or settled;
/// and whether it is all that can be said. Completions that differ in the weighing alone have one level.
fn penalty_of_the_strictest_reading(
    all: &[Told],
    penalties_of: &dyn Fn(&World) -> Vec<Word>,
) -> (Option<Word>, bool) {
    const HEAVIER: [(Word, Word); 2] = [
        ("AggravatedAbstention2024", "Abstention2024"),
        ("AggravatedAbstentionCausingDeath2024", "AbstentionCausingDeath2024"),
    ];
    let level =
        |p: Word| HEAVIER.iter().find(|(heavy, _)| *heavy == p).map_or(p, |(_, plain)| plain);
    let of_reading = |penalties: Vec<Vec<Word>>| -> Option<(Option<Word>, bool)> {
        if penalties.iter().any(Vec::is_empty) {
            return None;
        }
        let penalties = penalties.concat();
        let first = *penalties.first()?;
        if penalties.iter().all(|p| *p == first) {
            return Some((Some(first), true));
        }
        let one_level = penalties.iter().all(|p| level(p) == level(first));
        Some((one_level.then(|| level(first)), false))
    };
    let readings: Vec<(Option<Word>, bool)> =
        under_every_reading(all, penalties_of).into_values().filter_map(of_reading).collect();
    if let Some((heavy, _)) =
        HEAVIER.into_iter().find(|(heavy, _)| readings.contains(&(Some(heavy), true)))
    {
        return (Some(heavy), true);
    }
    let first = readings.first().and_then(|(penalty, _)| *penalty);
    let settled = readings.iter().all(|(_, settled)| *settled);
    (first.filter(|p| readings.iter().all(|(q, _)| *q == Some(*p))), settled)
}

fn agrees<T: Copy>(
    name: &str,
    answer: &Answer<T>,
    code: impl Fn(T) -> u8,
    (value, issues): (Option<u8>, Vec<Issue>),
) -> Result<(), TestCaseError> {
    prop_assert_eq!(answer.value.map(code), value, "{}", name);
    prop_assert_eq!(&answer.contested[..], &issues[..], "{} turns on", name);
    prop_assert_eq!(answer.missing.is_empty(), answer.value.is_some(), "{} misses", name);
    Ok(())
}

/// The established parts of a decision, each with its name and its answer.
fn established(facts: &Facts, decision: &Decision) -> Vec<(String, String)> {
    let mut parts = Vec::new();
    let mut part = |name: String, value: Option<String>| parts.extend(value.map(|v| (name, v)));
    part("secrecy".into(), decision.secrecy.value.map(|v| format!("{v:?}")));
    part("help".into(), decision.help.value.map(|v| format!("{v:?}")));
    if decision.secrecy.value.is_some_and(|v| v != Secrecy::NotBound) {
        for rule in Rulebook::belgian().grounds(facts.date()) {
            let open = decision.open_grounds.iter().any(|g| g.rule.id == rule.id);
            let holds = decision.grounds.iter().any(|g| g.rule.id == rule.id);
            part(format!("{:?}", rule.id), (!open).then(|| holds.to_string()));
        }
    }
    for act in &decision.acts {
        part(format!("{:?}", act.kind), act.offence.value.map(|v| v.to_string()));
        if act.offence.value == Some(true) && act.penalty_missing.is_empty() {
            part(format!("{:?} penalty", act.kind), act.penalty.map(|p| format!("{p:?}")));
        }
    }
    for remedy in &decision.remedies {
        part(format!("{:?}", remedy.id), remedy.open.value.map(|v| v.to_string()));
    }
    parts
}

fn consistent(drawn: &Drawn) -> Result<(), TestCaseError> {
    prop_assume!(drawn.facts.clone().narrow().is_none());
    let decision = decide(&Rulebook::belgian(), &drawn.facts, drawn.to);
    let opens = decision.grounds.iter().find(|g| g.opens());
    match decision.secrecy.value {
        Some(Secrecy::NotBound) => {
            prop_assert!(decision.grounds.is_empty(), "a ground with not bound");
        }
        Some(Secrecy::MustKeepSilent) => {
            prop_assert!(opens.is_none(), "silence with {:?}", opens.map(|g| g.rule.id));
        }
        Some(Secrecy::MaySpeak) | None => {}
    }
    if decision.secrecy.value != Some(Secrecy::MaySpeak) {
        prop_assert!(decision.before_speaking.is_empty(), "steps before silence");
    }
    for act in &decision.acts {
        if act.kind == ActKind::Breach && act.offence.value == Some(true) {
            prop_assert!(opens.is_none(), "a breach with {:?}", opens.map(|g| g.rule.id));
            prop_assert_eq!(decision.secrecy.value, Some(Secrecy::MustKeepSilent));
        }
        prop_assert!(act.penalty.is_none() || act.offence.value == Some(true));
    }
    for ground in &decision.grounds {
        prop_assert_eq!(ground.holds, Some(true));
        prop_assert_eq!(
            ground.admits == Some(true),
            ground.recipients.contains(&drawn.to),
            "the recipients that {:?} admits",
            ground.rule.id
        );
    }
    Ok(())
}

/// Fails where the engine's decision is not what the plain table gives over all completions.
pub fn second_opinion(drawn: &Drawn, all: &[Told]) -> Result<(), TestCaseError> {
    let book = Rulebook::belgian();
    let decision = decide(&book, &drawn.facts, drawn.to);
    let over = |outcome: &dyn Fn(&World) -> u8| strictest(all, outcome);
    agrees("secrecy", &decision.secrecy, strictness, over(&|w| strictness_of(w.secrecy())))?;
    agrees(
        "help",
        &decision.help,
        |h| yes_is_strict(h == HelpDuty::MustHelp),
        over(&|w| yes_is_strict(w.must_help())),
    )?;
    for act in &decision.acts {
        match act.kind {
            ActKind::Breach => {
                agrees(
                    "breach",
                    &act.offence,
                    yes_is_strict,
                    over(&|w| yes_is_strict(w.breach())),
                )?;
                let heard = all.iter().any(|told| World::of(told, &[]).heard_in_consultation());
                prop_assert_eq!(act.articles.contains(&"cp-2024:353-2"), heard, "its articles");
            }
            ActKind::Abstention { danger } => {
                agrees(
                    "abstention",
                    &act.offence,
                    yes_is_strict,
                    over(&|w| yes_is_strict(w.abstention(danger))),
                )?;
                agrees(
                    "excuse",
                    act.excused.as_ref().unwrap(),
                    yes_is_strict,
                    over(&|w| yes_is_strict(w.excused(danger))),
                )?;
            }
        }
        let penalties_of = |w: &World| match act.kind {
            ActKind::Breach => Vec::from_iter(w.breach_penalty()),
            ActKind::Abstention { danger } => w.abstention_penalties(danger),
        };
        let (expected, settled) = penalty_of_the_strictest_reading(all, &penalties_of);
        let penalty = act.penalty.map(|p| format!("{p:?}"));
        prop_assert_eq!(penalty.as_deref(), expected, "penalty of {:?}", act.kind);
        let waits = act.offence.value == Some(true) && !settled;
        prop_assert_eq!(!act.penalty_missing.is_empty(), waits, "{:?} misses", act.kind);
    }
    for danger in 0..drawn.facts.count(Group::Danger) {
        let listed = decision.acts.iter().any(|a| a.kind == ActKind::Abstention { danger });
        let possible = all.iter().any(|told| World::of(told, &[]).abstention(danger));
        prop_assert_eq!(listed, possible, "an abstention is listed when it may have been");
    }
    let disclosed = all.iter().any(|told| World::of(told, &[]).disclosed());
    prop_assert_eq!(decision.remedies.len(), if disclosed { 5 } else { 0 });
    for remedy in &decision.remedies {
        agrees(
            "remedy",
            &remedy.open,
            yes_is_strict,
            over(&|w| yes_is_strict(w.remedy(remedy.id.name()))),
        )?;
    }
    if decision.secrecy.value != Some(Secrecy::NotBound) {
        for rule in book.grounds(drawn.facts.date()) {
            let (holds, _) = over(&|w| no_is_strict(w.holds(rule.id.name())));
            let found = decision
                .grounds
                .iter()
                .chain(&decision.open_grounds)
                .find(|g| g.rule.id == rule.id);
            prop_assert_eq!(
                found.map(|g| g.holds),
                match holds {
                    Some(0) => Some(Some(true)),
                    Some(_) => None,
                    None => Some(None),
                },
                "{:?}",
                rule.id
            );
            if let Some(ground) = found {
                let (admits, _) = over(&|w| no_is_strict(w.admits(rule.id.name())));
                prop_assert_eq!(ground.admits.map(no_is_strict), admits, "{:?} admits", rule.id);
            }
        }
    }
    steps_agree(&decision, all)
}

/// The steps before speaking on the grounds that open it whatever else is so: of facts that are all
/// known those of the plain table, as they stand; else no less than every completion asks for, and
/// nothing as done, or to be done, that is otherwise in all of them.
fn steps_agree(decision: &Decision, all: &[Told]) -> Result<(), TestCaseError> {
    let opens = |ground: &&Word| {
        let so = |w: &World| w.holds(ground) && w.admits(ground);
        under_every_reading(all, &so).values().flatten().all(|opens| *opens)
    };
    let may = decision.secrecy.value == Some(Secrecy::MaySpeak);
    let grounds: Vec<Word> = GROUNDS.iter().filter(|_| may).filter(opens).copied().collect();
    let expected: Vec<Vec<(Word, Word)>> =
        all.iter().map(|told| World::of(told, &[]).before_speaking(&grounds)).collect();
    let stands = |step: &Step| match step.standing {
        Standing::Done => "done",
        Standing::ToDo => "to-do",
        Standing::Missed => "missed",
        Standing::NotEstablished => "open",
    };
    let steps: Vec<(Word, Word)> =
        decision.before_speaking.iter().map(|step| (step.id.name(), stands(step))).collect();
    if let [expected] = &expected[..] {
        prop_assert_eq!(&steps, expected, "steps");
    }
    for (step, standing) in &steps {
        let with = |steps: &Vec<(Word, Word)>| steps.contains(&(*step, *standing));
        prop_assert!(*standing == "open" || expected.iter().any(with), "{} {}", step, standing);
    }
    for id in StepId::ALL {
        let asks = |steps: &Vec<(Word, Word)>| steps.iter().any(|(step, _)| *step == id.name());
        let listed = asks(&steps);
        prop_assert!(listed || !expected.iter().all(asks), "{} is not asked for", id.name());
    }
    Ok(())
}

/// Every completion that can be, in words.
fn all_told(drawn: &Drawn) -> Vec<Told> {
    completions(&drawn.facts).iter().map(|facts| told(facts, drawn.to)).collect()
}

/// Fails where secrecy, help or a ground has not the outcomes that the completions have.
fn agree_under(drawn: &Drawn, all: &[Told], readings: Readings) -> Result<(), TestCaseError> {
    let mut facts = drawn.facts.clone();
    prop_assume!(facts.narrow().is_none());
    let book = Rulebook::belgian();
    prop_assert_eq!(
        Part::secrecy(&book).outcomes(&facts, drawn.to, readings),
        enumerated(all, readings, &|w| strictness_of(w.secrecy()))
    );
    prop_assert_eq!(
        Part::help(&book, facts.date()).outcomes(&facts, drawn.to, readings),
        enumerated(all, readings, &|w| yes_is_strict(w.must_help()))
    );
    for rule in book.grounds(facts.date()) {
        let ground = Part {
            first: Formula::Ground(&book, rule),
            second: Formula::Admits(rule),
            outcome: |holds, admits| u8::from(holds) + 2 * u8::from(admits),
        };
        prop_assert_eq!(
            ground.outcomes(&facts, drawn.to, readings),
            enumerated(all, readings, &|w| stands(w, rule.id)),
            "{:?}",
            rule.id
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(tiers::all())]

    #[test]
    fn the_outcomes_under_a_reading_are_those_of_the_completions(
        drawn in situations(Openness { facts: 12, completions: 4096 }),
        readings in 0..=EVERY_READING,
    ) {
        agree_under(&drawn, &all_told(&drawn), readings)?;
    }

    #[test]
    fn a_part_is_established_when_all_completions_agree_in_the_strictest_reading(
        drawn in situations(Openness { facts: 12, completions: 4096 }),
    ) {
        let all = all_told(&drawn);
        prop_assume!(!all.is_empty());
        second_opinion(&drawn, &all)?;
    }

    #[test]
    fn a_decision_never_contradicts_itself(drawn in situations(Openness { facts: 12, completions: usize::MAX / 64 })) {
        consistent(&drawn)?;
    }

}

proptest! {
    #![proptest_config(tiers::one_in(8, 1))]

    #[test]
    fn a_decision_on_any_facts_at_all_ends_without_contradiction(drawn in anything()) {
        consistent(&drawn)?;
    }

}

proptest! {
    #![proptest_config(tiers::all())]

    #[test]
    fn help_is_the_same_whoever_is_told(drawn in situations(Openness { facts: 6, completions: 4096 })) {
        let book = Rulebook::belgian();
        let first = help(&book, &drawn.facts, drawn.to);
        for other in RECIPIENTS {
            prop_assert_eq!(&help(&book, &drawn.facts, other), &first);
        }
    }

    #[test]
    fn settling_an_open_fact_never_changes_what_was_established(
        drawn in situations(Openness { facts: 12, completions: usize::MAX / 64 }),
        which in any::<prop::sample::Index>(),
        value in any::<prop::sample::Index>(),
    ) {
        let open: Vec<_> = drawn.facts.slots().filter(|s| drawn.facts.is_open(*s)).collect();
        prop_assume!(!open.is_empty());
        let slot = open[which.index(open.len())];
        let values: Vec<usize> = bits(drawn.facts.mask(slot)).collect();
        let mut settled = drawn.facts.clone();
        settled.set(slot, 1 << values[value.index(values.len())]);
        prop_assume!(settled.clone().narrow().is_none());
        prop_assume!(drawn.facts.clone().narrow().is_none());
        let book = Rulebook::belgian();
        let before = decide(&book, &drawn.facts, drawn.to);
        let after = decide(&book, &settled, drawn.to);
        let kept = established(&settled, &after);
        for (name, value) in established(&drawn.facts, &before) {
            let now = kept.iter().find(|(n, _)| *n == name).map(|(_, v)| v.as_str());
            prop_assert!(
                now == Some(&value) || now.is_none() && (value == "false" || name.ends_with("penalty")),
                "{} was {} and is {:?}", name, value, now
            );
        }
    }

    #[test]
    fn every_fact_that_is_said_to_be_missing_is_open_and_may_still_be_either_way(
        drawn in situations(Openness { facts: 12, completions: 4096 }),
    ) {
        prop_assume!(drawn.facts.clone().narrow().is_none());
        let book = Rulebook::belgian();
        let answer = secrecy(&book, &drawn.facts, drawn.to);
        let all = completions(&drawn.facts);
        prop_assume!(!all.is_empty());
        for slot in &answer.missing {
            let values: BTreeSet<u32> = all.iter().map(|f| f.mask(*slot)).collect();
            prop_assert!(values.len() > 1, "{:?} is settled by the other facts", slot);
        }
        prop_assert_eq!(answer.value.is_none(), !answer.missing.is_empty(), "missing {:?}", answer.missing);
    }
}

#[test]
fn with_twelve_facts_open_the_outcomes_are_those_of_all_completions() {
    for (at, drawn) in twelve_open(tiers::cases() / 16 + 4).enumerate() {
        let readings = if at % 2 == 0 { 0 } else { (at as Readings * 37) & EVERY_READING };
        agree_under(&drawn, &all_told(&drawn), readings)
            .unwrap_or_else(|why| panic!("{why} {drawn:?}"));
    }
}

#[test]
fn with_twelve_facts_open_every_part_of_the_decision_is_what_all_completions_say() {
    for drawn in twelve_open(tiers::cases() / 256 + 4) {
        second_opinion(&drawn, &all_told(&drawn)).unwrap_or_else(|why| panic!("{why} {drawn:?}"));
    }
}

#[test]
fn help_refused_to_a_danger_that_did_not_exist_is_no_abstention() {
    use crate::bases::left_to_drown;
    use motus::law::fact::DangerExists;
    let real = left_to_drown("2026-10-14");
    assert_eq!(real.decide().acts.len(), 1);
    assert!(real.with(DangerExists::No.is()).decide().acts.is_empty());
}

#[test]
fn a_breach_has_its_penalty_though_it_is_open_whether_the_secret_was_heard_in_a_consultation() {
    use crate::bases::consultation;
    use motus::law::fact::{Disclosed, Learned, Recipient};
    use motus::law::penalty::Penalty;
    for (day, penalty, of_all, of_participants) in [
        ("2026-08-31", Penalty::Breach1867, "cp-1867:458", "cp-1867:458ter"),
        ("2026-10-14", Penalty::Breach2024, "cp-2024:352", "cp-2024:353-2"),
    ] {
        let told = consultation(day).to(Recipient::Press).with(Disclosed::Deliberate.is());
        let act = |learned| told.clone().with(learned).decide().acts[0].clone();
        let open = act(Learned::any(&[Learned::Work, Learned::Consultation]));
        for act in [act(Learned::Work.is()), act(Learned::Consultation.is()), open.clone()] {
            assert_eq!((act.penalty, act.penalty_missing), (Some(penalty), Vec::new()));
        }
        for article in [of_all, of_participants] {
            assert!(open.penalty_articles().contains(&article), "{article} may be the one");
        }
    }
}

#[test]
fn a_law_that_names_another_recipient_is_a_law() {
    use crate::bases::ordered;
    use crate::fixture::Stand;
    use motus::law::fact::{Fact, Recipient};
    let ordered = ordered("2026-07-01").open(Fact::LawBasis);
    assert_eq!(ordered.ground(RuleId::LawObligesOrAuthorises), Stand::Opens);
    let elsewhere = ordered.to(Recipient::Press);
    assert_eq!(elsewhere.ground(RuleId::LawObligesOrAuthorises), Stand::OtherRecipient);
}
