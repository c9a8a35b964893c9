//! A case to explore: its reasoning says what the law decides, its switches lead to facts that can be.

use super::bank;
use crate::longer::longer;
use motus::law::counterfactual::counterfactuals;
use motus::law::decide::decide;
use motus::law::fact::{RECIPIENTS, Recipient};
use motus::law::facts::{FIRST_DAY, Slot};
use motus::law::outcome::{Outcome, PartId, established};
use motus::law::rule::{RuleId, Rulebook};
use motus::quiz::Case;
use motus::quiz::edition::{Contents, Lesson};
use motus::quiz::feedback::State;
use motus::quiz::outcome::now;
use motus::quiz::reasoning::Reasoning;
use motus::quiz::scenario::{Altered, Scenario};
use motus::quiz::switches::Switches;
use motus::quiz::typography::spaced;
use motus::quiz::what_if::{gaps, turns};

/// Every case, with a recipient of whom it or a question speaks.
fn each_case(mut each: impl FnMut(&Case, Recipient)) {
    for case in bank().modules.iter().flat_map(|module| &module.cases) {
        let asked = case.questions.iter().find_map(|question| question.to);
        let among = case.questions.iter().find_map(|question| question.among.first().copied());
        each(case, case.to.or(asked).or(among).unwrap_or(Recipient::OtherPerson));
    }
}

#[test]
fn a_case_is_found_again_from_its_facts_and_its_lesson() {
    let bank = bank();
    let contents = Contents::decode(&Contents::of(&bank).encode()).unwrap();
    for case in bank.modules.iter().flat_map(|module| &module.cases) {
        let heading = contents.case(&case.id).unwrap();
        let told = heading.told(&Lesson::decode(&Lesson::file(case)).unwrap()).unwrap();
        assert_eq!((&told.id, &told.title, &told.themes), (&case.id, &case.title, &case.themes));
        assert_eq!((told.date, &told.text), (case.date, &case.text));
        assert_eq!((&told.stated, &told.assumed), (&case.stated, &case.assumed));
        assert_eq!((told.to, &told.to_marks), (case.to, &case.to_marks));
        for (name, label) in told.persons.iter().zip(&case.persons) {
            assert_eq!(name.chars().count(), label.chars().count(), "{name} is {label}");
        }
    }
}

#[test]
fn a_lesson_that_cannot_be_of_the_case_tells_nothing() {
    let bank = bank();
    let contents = Contents::of(&bank);
    let cases = || bank.modules.iter().flat_map(|module| &module.cases);
    let one = cases().next().unwrap();
    let other = cases().find(|case| case.stated.len() != one.stated.len()).unwrap();
    let lesson = Lesson::decode(&Lesson::file(other)).unwrap();
    assert_eq!(contents.case(&one.id).unwrap().told(&lesson), None);
}

#[test]
fn names_are_written_as_the_text_writes_them() {
    let bank = bank();
    let contents = Contents::of(&bank);
    let mut named = Vec::new();
    for case in bank.modules.iter().flat_map(|module| &module.cases) {
        let lesson = Lesson::decode(&Lesson::file(case)).unwrap();
        named.extend(contents.case(&case.id).unwrap().told(&lesson).unwrap().persons);
    }
    assert!(named.contains(&"Noé".to_owned()) && named.contains(&"Élise".to_owned()), "{named:?}");
}

#[test]
fn the_reasoning_says_what_the_law_decides_and_shows_every_rule_in_its_state() {
    each_case(|case, to| {
        let reasoning = Reasoning::of(case, &Scenario::of(to)).unwrap();
        let (book, facts) = (Rulebook::belgian(), case.facts(to).unwrap());
        let decision = decide(&book, &facts, to);
        let secrecy = decision.secrecy.value.map(Outcome::Secrecy);
        let imposed = decision.imposed(&facts);
        assert_eq!(reasoning.secrecy, spaced(&now(PartId::Secrecy, secrecy, Some(to), imposed)));
        let named = |id| spaced(book.rule(id, facts.date()).unwrap().name);
        for ground in &decision.grounds {
            let tree = reasoning.rules.iter().find(|tree| tree.title == named(ground.rule.id));
            let holds = tree.unwrap().state == State::Holds;
            assert_eq!(holds, ground.opens(), "{}: {}", case.id, ground.rule.name);
        }
        assert_eq!(reasoning.rules.first().unwrap().title, named(RuleId::Bound));
        assert!(reasoning.rules.iter().any(|tree| tree.title == named(RuleId::Help)));
        for tree in &reasoning.rules {
            assert_eq!(tree.lines.len(), tree.picture.nodes.len());
        }
    });
}

#[test]
fn a_number_stands_in_the_case_at_the_condition_and_in_the_article() {
    each_case(|case, to| {
        let reasoning = Reasoning::of(case, &Scenario::of(to)).unwrap();
        let lines = || reasoning.rules.iter().flat_map(|tree| &tree.lines);
        let legend = || reasoning.sheets.iter().flat_map(|sheet| &sheet.legend);
        for tie in &reasoning.ties {
            let own = |line: &&motus::quiz::reasoning::Line| line.number == Some(tie.number);
            let said = case.words(tie.mark).unwrap().to_owned();
            assert!(lines().filter(own).any(|line| line.case.contains(&said)), "{}", case.id);
        }
        for (number, phrase) in legend() {
            assert!(lines().any(|line| line.number == Some(*number)), "{}: {phrase}", case.id);
        }
        assert!(legend().next().is_some(), "{}", case.id);
    });
}

#[test]
fn every_value_that_is_offered_leads_to_facts_that_can_be_and_the_others_say_why_they_do_not() {
    let mut barred = 0;
    each_case(|case, to| {
        let scenario = Scenario::of(to);
        let switches = Switches::of(case, &scenario).unwrap();
        for switch in switches.groups.iter().flat_map(|board| &board.switches) {
            for value in &switch.values {
                let mut changed = scenario.clone();
                changed.set(case, switch.slot, value.sets);
                let facts = changed.case(case).facts(to);
                assert!(facts.unwrap().is_possible(to));
                if value.barred.is_some() {
                    barred += 1;
                    assert_eq!(changed, scenario, "{}: {}", case.id, value.label);
                }
            }
            let chosen = switch.values.iter().filter(|value| value.chosen).count();
            assert!(switch.several || chosen == 1, "{}: {}", case.id, switch.question);
        }
    });
    assert!(barred > 0);
}

#[test]
fn what_is_put_otherwise_is_listed_and_put_back() {
    each_case(|case, to| {
        let own = Scenario::of(to);
        let switches = Switches::of(case, &own).unwrap();
        let mut changed = own.clone();
        for switch in switches.groups.iter().flat_map(|board| &board.switches) {
            if let Some(other) = switch.values.iter().find(|v| !v.chosen && v.barred.is_none()) {
                changed.set(case, switch.slot, other.sets);
            }
        }
        let listed = Switches::of(case, &changed).unwrap().changes;
        assert!(listed.len() > 10, "{}", case.id);
        for change in &listed {
            assert_ne!(change.was, change.is, "{}: {}", case.id, change.question);
        }
        let mut one_by_one = changed.clone();
        for change in &listed {
            one_by_one.restore(case, change.what);
            let facts = one_by_one.case(case).facts(to).unwrap();
            assert!(facts.is_possible(to), "{}", case.id);
        }
        changed.restore_all();
        assert_eq!(one_by_one, own);
        assert_eq!(changed, own);
        assert_eq!(own.case(case).facts(to), case.facts(to));
    });
}

#[test]
fn another_recipient_and_another_day_are_decided_as_the_law_decides_them() {
    each_case(|case, to| {
        let (book, days) =
            (Rulebook::belgian(), Switches::of(case, &Scenario::of(to)).unwrap().days);
        assert_eq!(days.iter().filter(|day| day.chosen).count(), 1);
        for recipient in RECIPIENTS {
            let mut elsewhere = Scenario::of(to);
            elsewhere.speak_to(case, recipient);
            let said = Reasoning::of(case, &elsewhere).unwrap().secrecy;
            let facts = case.facts(recipient).unwrap();
            let decision = decide(&book, &facts, recipient);
            let secrecy = decision.secrecy.value.map(Outcome::Secrecy);
            let imposed = decision.imposed(&facts);
            assert_eq!(said, spaced(&now(PartId::Secrecy, secrecy, Some(recipient), imposed)));
            elsewhere.restore(case, Altered::Recipient);
            assert_eq!(elsewhere, Scenario::of(to));
        }
        for day in &days {
            let mut then = Scenario::of(to);
            then.speak_on(case, day.value);
            let facts = then.case(case).facts(to).unwrap();
            assert_eq!(facts.date(), day.value);
            assert_eq!(then.altered().is_empty(), day.value == case.date);
        }
    });
}

#[test]
fn every_set_of_changes_that_is_offered_turns_the_answer_as_it_says() {
    let book = Rulebook::belgian();
    let mut tried = 0;
    let mut at = 0;
    each_case(|case, to| {
        at += 1;
        if !longer() && at % 6 != 1 {
            return;
        }
        let facts = case.facts(to).unwrap();
        for part in [PartId::Secrecy, PartId::Help] {
            let is = established(&book, &facts, to, part);
            for wanted in part.outcomes().iter().filter(|wanted| is != Some(**wanted)) {
                for set in counterfactuals(&book, &facts, to, *wanted).iter().take(20) {
                    let mut scenario = Scenario::of(to);
                    scenario.apply(case, set);
                    let then = scenario.case(case).facts(to).unwrap();
                    let gives = established(&book, &then, to, part);
                    assert_eq!(gives, Some(*wanted), "{}: {set:?}", case.id);
                    assert_eq!(scenario.altered().len(), set.changes.len(), "{}", case.id);
                    let (day, facts) = (scenario.other_day(), scenario.facts().to_vec());
                    let again = Scenario::supposing(case, [to, to], day, facts);
                    assert_eq!(
                        again, scenario,
                        "{}: supposed again from what is otherwise",
                        case.id
                    );
                    tried += 1;
                }
            }
        }
    });
    assert!(tried > 20, "{tried}");
}

#[test]
fn what_one_would_have_to_know_is_asked_where_the_answer_is_open_and_nowhere_else() {
    let mut open = 0;
    each_case(|case, to| {
        let gaps = gaps(case, &Scenario::of(to));
        let decision = decide(&Rulebook::belgian(), &case.facts(to).unwrap(), to);
        let parts = [decision.secrecy.value.is_none(), decision.help.value.is_none()];
        assert_eq!(gaps.len(), parts.into_iter().filter(|open| *open).count(), "{}", case.id);
        for gap in &gaps {
            assert!(!gap.asked.is_empty(), "{}", case.id);
        }
        open += gaps.len();
    });
    assert!(open > 0);
}

#[test]
fn what_would_change_the_answer_is_told_in_sentences() {
    let all = bank();
    let cases = || all.modules.iter().flat_map(|module| &module.cases);
    let case = cases().find(|case| case.id == "si-jamais").unwrap();
    let turns = turns(case, &Scenario::of(Recipient::Police));
    let first = turns.first().unwrap();
    assert_eq!(first.then, "Parler à la police serait permis");
    for way in turns.iter().flat_map(|turn| &turn.ways) {
        assert!(way.supposed.starts_with("Si ") || way.supposed.starts_with("S’"), "{way:?}");
    }
}

#[test]
fn what_cannot_be_together_is_not_supposed_and_what_there_is_not_changes_nothing() {
    let slots = (0..).map_while(Slot::from_position).collect::<Vec<_>>();
    each_case(|case, to| {
        let all = slots.iter().map(|slot| (*slot, 1));
        let day = Some(FIRST_DAY);
        let scenario = Scenario::supposing(case, [to, Recipient::Press], day, all);
        assert!(scenario.case(case).facts(Recipient::Press).is_some(), "{}", case.id);
        let facts = case.facts(to).unwrap();
        let absent = slots.iter().filter(|slot| facts.slots().all(|one| one != **slot));
        let scenario = Scenario::supposing(case, [to, to], None, absent.map(|slot| (*slot, 1)));
        assert_eq!(scenario, Scenario::of(to), "{}", case.id);
    });
}
