//! The steps of a worked example, on every question of the bank.

use super::each_question;
use motus::quiz::example::{Step, steps};
use motus::quiz::feedback::State;

const BOUND: &str = "Secret professionnel";

#[test]
fn each_reasoning_asks_first_whether_secrecy_binds_then_every_condition_and_ends_with_the_answer() {
    each_question(|case, question| {
        let key = case.key(question).unwrap();
        let feedback = case.feedback(question, key).unwrap();
        let steps = steps(&feedback, BOUND);
        let Some(Step::Conclusion(end)) = steps.last() else { panic!("{}", question.id) };
        assert_eq!(end.verdict, feedback.verdict);
        let first = |step: &Step<'_>| matches!(step, Step::Bound(_));
        assert!(!steps.iter().skip_while(|one| first(one)).any(first), "{}", question.id);
        for reading in feedback.readings.iter().filter(|reading| reading.title != BOUND) {
            let own = steps.iter().filter(|step| match step {
                Step::Ground(ground) => ground.title == reading.title,
                Step::Condition(one, ..) => {
                    reading.conditions.iter().any(|c| std::ptr::eq(c, *one))
                }
                Step::Bound(_) | Step::Conclusion(_) => false,
            });
            assert_eq!(own.count(), 1 + reading.conditions.len(), "{}", question.id);
        }
    });
}

#[test]
fn the_example_of_the_page_shows_a_condition_that_is_met_and_one_that_is_not() {
    let mut met = 0;
    each_question(|case, question| {
        if question.id == "une-lettre-a-en-tete/secrecy" {
            let feedback = case.feedback(question, case.key(question).unwrap()).unwrap();
            let steps = steps(&feedback, BOUND);
            assert!(matches!(steps.first(), Some(Step::Bound(_))));
            assert!(steps.iter().any(|step| matches!(step, Step::Ground(_))));
            let states: Vec<State> = steps
                .iter()
                .filter_map(|step| match step {
                    Step::Condition(one, ..) => Some(one.state),
                    Step::Bound(_) | Step::Ground(_) | Step::Conclusion(_) => None,
                })
                .collect();
            assert!(states.contains(&State::Holds) && states.contains(&State::Fails), "{states:?}");
            assert!(case.themes.is_empty(), "a first example is no hard one");
            met += 1;
        }
    });
    assert_eq!(met, 1);
}
