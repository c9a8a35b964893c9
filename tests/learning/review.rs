//! The schedule of reviews.

use super::{answer, asked};
use motus::law::Date;
use motus::law::rule::RuleId;
use motus::learning::day::Day;
use motus::learning::review::{INTERVALS, Memory, Subject, agenda, calendar, due, learned};
use motus::learning::topic::Topic;
use motus::learning::{Answer, Confidence, Log, Mode, Visit};
use motus::quiz::decisive::{ConditionId, conditions};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

const DAY: u64 = 86_400_000;

fn topic(id: &str, conditions: &[u16]) -> Topic {
    let asked = asked(&[id]).remove(0);
    Topic {
        asked,
        rules: vec![RuleId::Necessity],
        conditions: conditions.iter().copied().map(ConditionId).collect(),
    }
}

fn day(time: u64) -> Day {
    Day::of(time, 0)
}

fn grade(answer: &Answer) -> Option<bool> {
    Some(answer.option == "right")
}

fn on(day: u64, question: &str, option: &str, confidence: Option<Confidence>) -> Answer {
    Answer { time: day * DAY, confidence, mode: Mode::Review, ..answer(question, option) }
}

fn log(answers: &[Answer]) -> Log {
    let mut log = Log::default();
    for answer in answers {
        log.append(Visit(1), answer.clone());
    }
    log
}

/// The day on which the only subject of these answers is due, by the days of right or wrong ones.
fn due_day(answers: &[(u64, &str, Option<Confidence>)]) -> u32 {
    let topics = [topic("a/x", &[1])];
    let answers: Vec<Answer> = answers.iter().map(|(d, o, c)| on(*d, "a/x", o, *c)).collect();
    learned(&topics, &log(&answers), &grade, &day)[0].memory.due.0
}

const SURE: Option<Confidence> = Some(Confidence::Sure);
const GUESS: Option<Confidence> = Some(Confidence::Guess);

#[test]
fn right_answers_on_their_day_come_back_later_and_later() {
    let mut answers = Vec::new();
    let mut today = 100;
    for interval in INTERVALS.into_iter().chain([35, 35]) {
        answers.push((today, "right", SURE));
        let next = u64::from(due_day(&answers));
        assert_eq!(next, today + u64::from(interval));
        today = next;
    }
}

#[test]
fn a_wrong_answer_comes_back_the_day_after_and_a_sure_one_on_the_same_day() {
    let learned = [(100, "right", SURE), (101, "right", SURE), (104, "right", SURE)];
    let then = |last| due_day(&[&learned[..], &[last]].concat());
    assert_eq!(then((111, "wrong", None)), 112);
    assert_eq!(then((111, "wrong", GUESS)), 112);
    assert_eq!(then((111, "wrong", SURE)), 111);
    assert_eq!(then((105, "wrong", None)), 106, "before its day too");
    let again = [(111, "wrong", SURE), (111, "right", SURE), (112, "right", SURE)];
    assert_eq!(due_day(&[&learned[..], &again].concat()), 115, "from the first interval again");
}

#[test]
fn a_right_guess_and_a_hint_earn_the_same_interval_once_more() {
    let before = [(100, "right", SURE), (101, "right", SURE)];
    assert_eq!(due_day(&before), 104);
    let guessed = [&before[..], &[(104, "right", GUESS)]].concat();
    assert_eq!(due_day(&guessed), 107);
    assert_eq!(due_day(&[&guessed[..], &[(107, "right", SURE)]].concat()), 114);
    assert_eq!(due_day(&[(100, "right", GUESS)]), 101);
    let hinted = Answer { hints: 1, ..on(104, "a/x", "right", SURE) };
    let memory = Memory { strength: 2, seen: Day(101), due: Day(104) };
    assert_eq!(Memory::after(Some(memory), Day(104), true, &hinted).due, Day(107));
}

#[test]
fn a_right_answer_before_its_day_changes_nothing_but_when_it_was_seen() {
    let early = [(100, "right", SURE), (101, "right", SURE), (102, "right", SURE)];
    assert_eq!(due_day(&early), 104);
    assert_eq!(due_day(&[(100, "right", SURE), (100, "right", SURE)]), 101, "massed on one day");
}

#[test]
fn a_condition_comes_back_in_another_case_and_else_in_the_one_seen_longest_ago() {
    let topics = [
        topic("a/x", &[1]),
        topic("a/y", &[1]),
        topic("b/x", &[1]),
        topic("c/x", &[2]),
        topic("c/y", &[2]),
    ];
    let ask = |answers: &[Answer]| -> Vec<String> {
        let asked = due(&topics, &log(answers), &grade, (&day, Day(110)), 9);
        asked.into_iter().map(|one| one.id).collect()
    };
    assert_eq!(ask(&[]), [""; 0], "nothing was learned yet");
    assert_eq!(ask(&[on(100, "a/x", "wrong", None)]), ["b/x"]);
    let both = [on(100, "b/x", "wrong", None), on(101, "a/x", "wrong", None)];
    assert_eq!(ask(&both), ["b/x"], "not the case just seen, though the other half of it is new");
    let one = [on(100, "c/x", "wrong", None)];
    assert_eq!(ask(&one), ["c/y"], "the only case there is");
    assert_eq!(ask(&[one[0].clone(), on(101, "c/y", "wrong", None)]), ["c/x"]);
}

#[test]
fn most_conditions_of_the_bank_come_back_in_another_case() {
    let topics = super::bank::topics();
    let (mut other, mut all) = (0, 0);
    for topic in &topics {
        let missed = log(&[on(100, &topic.asked.id, "wrong", None)]);
        let asked = due(&topics, &missed, &grade, (&day, Day(101)), 99);
        assert!(!asked.is_empty(), "{}", topic.asked.id);
        all += asked.len();
        other += asked.iter().filter(|one| one.case() != topic.case()).count();
    }
    assert!(other * 4 > all * 3, "{other} of {all}");
}

#[test]
fn what_is_due_longest_comes_first_and_what_was_just_missed_for_sure_last() {
    let topics =
        [topic("a/x", &[1]), topic("b/x", &[2]), topic("c/x", &[3]), topic("d/x", &[4, 1])];
    let answers = [
        on(100, "b/x", "wrong", None),
        on(99, "a/x", "right", SURE),
        on(108, "c/x", "wrong", None),
        on(110, "b/x", "wrong", SURE),
    ];
    let ask = |most| due(&topics, &log(&answers), &grade, (&day, Day(110)), most);
    let ids: Vec<String> = ask(9).into_iter().map(|one| one.id).collect();
    assert_eq!(ids, ["d/x", "c/x", "b/x"]);
    assert_eq!(ask(2).len(), 2);
}

#[test]
fn a_question_serves_every_condition_on_which_it_turns() {
    let topics = [topic("a/x", &[1, 2]), topic("b/x", &[1, 2])];
    let answers = [on(100, "a/x", "wrong", None)];
    assert_eq!(learned(&topics, &log(&answers), &grade, &day).len(), 2);
    assert_eq!(
        due(&topics, &log(&answers), &grade, (&day, Day(101)), 9),
        [topics[1].asked.clone()]
    );
}

#[test]
fn a_question_without_conditions_is_evidence_of_its_rule() {
    let topics = [topic("a/x", &[])];
    let known = learned(&topics, &log(&[on(1, "a/x", "right", None)]), &grade, &day);
    assert_eq!(known[0].subject, Subject::Rule(RuleId::Necessity));
}

#[test]
fn a_clock_that_went_back_does_no_harm() {
    let topics = [topic("a/x", &[1])];
    let far = on(90_000, "a/x", "right", SURE);
    let known = learned(&topics, &log(std::slice::from_ref(&far)), &grade, &day);
    assert!(known[0].memory.is_due(Day(100)), "seen on a day to come: due now");
    let back = [far, on(100, "a/x", "right", SURE)];
    let known = learned(&topics, &log(&back), &grade, &day);
    assert_eq!((known[0].memory.seen, known[0].memory.due), (Day(100), Day(103)));
}

#[test]
fn the_days_to_come_are_counted_with_today() {
    let topics = [topic("a/x", &[1]), topic("b/x", &[2]), topic("c/x", &[3])];
    let answers = [
        on(100, "a/x", "right", None),
        on(100, "b/x", "wrong", SURE),
        on(99, "c/x", "right", None),
    ];
    let known = learned(&topics, &log(&answers), &grade, &day);
    let counted: Vec<_> =
        calendar(&known, Day(100), 2).into_iter().map(|(d, n)| (d.0, n)).collect();
    assert_eq!(counted, [(100, 2), (101, 1), (102, 0)]);
}

#[test]
fn what_is_due_is_told_by_rule_and_condition_with_its_day() {
    let of = |rule| conditions().iter().position(|one| one.rule == rule).unwrap() as u16;
    let (help, necessity) = (of(RuleId::Help), of(RuleId::Necessity));
    let topics = [
        topic("a/x", &[help]),
        topic("b/x", &[necessity]),
        topic("c/x", &[]),
        topic("d/x", &[necessity + 1]),
    ];
    let answers = [
        on(98, "a/x", "right", None),
        on(100, "b/x", "wrong", None),
        on(100, "c/x", "wrong", SURE),
        on(80, "d/x", "right", None),
        on(100, "d/x", "right", None),
    ];
    let known = learned(&topics, &log(&answers), &grade, &day);
    let told = |days| -> Vec<(RuleId, Vec<(u32, Subject)>)> {
        let points = |one: &[(Day, Subject)]| one.iter().map(|(day, one)| (day.0, *one)).collect();
        let all = agenda(&known, Day(100), days);
        all.iter().map(|one| (one.rule, points(&one.points))).collect()
    };
    let condition = |id| Subject::Condition(ConditionId(id));
    let rule = Subject::Rule(RuleId::Necessity);
    let late = (RuleId::Help, vec![(100, condition(help))]);
    assert_eq!(told(0), [(RuleId::Necessity, vec![(100, rule)]), late.clone()]);
    let soon = vec![(100, rule), (101, condition(necessity))];
    assert_eq!(told(2), [(RuleId::Necessity, soon.clone()), late.clone()]);
    let all = [soon, vec![(103, condition(necessity + 1))]].concat();
    assert_eq!(told(7), [(RuleId::Necessity, all), late]);
}

#[test]
fn days_are_those_of_the_calendar_where_the_learner_is() {
    let midnight_in_brussels = 20_000 * DAY - 3_600_000;
    assert_eq!(Day::of(midnight_in_brussels, 60), Day(20_000));
    assert_eq!(Day::of(midnight_in_brussels, 0), Day(19_999));
    assert_eq!((Day::of(0, -60), Day::of(u64::MAX, i16::MAX)), (Day(0), Day(u32::MAX)));
    assert_eq!(Day(0).date(), Date::new(1970, 1, 1));
    assert_eq!(Day(u32::MAX).date(), None);
    let start = jiff::civil::date(1970, 1, 1);
    for day in (0..80_000).step_by(13).chain([11_016, 11_017, 20_778]) {
        let date = start.checked_add(jiff::Span::new().days(day)).unwrap();
        let (y, m, d) = (date.year(), date.month(), date.day());
        let expected = Date::new(y.unsigned_abs(), m.unsigned_abs(), d.unsigned_abs());
        assert_eq!(Day(u32::try_from(day).unwrap()).date(), expected, "{date}");
    }
}

fn answers() -> impl Strategy<Value = Vec<Answer>> {
    let question = select(vec!["a/x", "a/y", "b/x", "c/x", "elsewhere/x"]);
    let option = select(vec!["right", "wrong"]);
    let confidence = of(select(vec![Confidence::Sure, Confidence::Fairly, Confidence::Guess]));
    let time = prop_oneof![4 => (0..400_u64).prop_map(|d| d * DAY), 1 => any::<u64>()];
    let one = (question, option, confidence, time, 0..3_u8, 0..2_u8).prop_map(
        |(question, option, confidence, time, hints, retry)| Answer {
            time,
            confidence,
            hints,
            retry,
            ..answer(question, option)
        },
    );
    vec(one, 0..40)
}

fn four() -> [Topic; 4] {
    [topic("a/x", &[1]), topic("a/y", &[1, 2]), topic("b/x", &[2, 3]), topic("c/x", &[])]
}

proptest! {
    #[test]
    fn replaying_the_log_tells_what_was_told_answer_by_answer(answers in answers()) {
        let topics = four();
        let whole = learned(&topics, &log(&answers), &grade, &day);
        let mut memories = std::collections::BTreeMap::new();
        for answer in answers.iter().filter(|answer| answer.retry == 0) {
            let Some(topic) = topics.iter().find(|t| t.asked.is_answered_by(answer)) else {
                continue;
            };
            for subject in topic.subjects() {
                let before = memories.get(&subject).copied();
                let right = grade(answer).unwrap();
                memories.insert(subject, Memory::after(before, day(answer.time), right, answer));
            }
        }
        prop_assert_eq!(whole.len(), memories.len());
        for one in whole {
            prop_assert_eq!(Some(&one.memory), memories.get(&one.subject));
        }
    }

    #[test]
    fn nothing_waits_longer_than_the_longest_interval_and_every_question_asked_is_due(
        answers in answers(), today in 0..500_u32,
    ) {
        let (topics, log, today) = (four(), log(&answers), Day(today));
        let known = learned(&topics, &log, &grade, &day);
        for one in &known {
            prop_assert!(one.memory.is_due(one.memory.seen.after(35)));
            prop_assert!(one.memory.strength <= INTERVALS.len());
        }
        let asked = due(&topics, &log, &grade, (&day, today), 99);
        let due_now: Vec<Subject> =
            known.iter().filter(|one| one.memory.is_due(today)).map(|one| one.subject).collect();
        let subjects_of = |one: &motus::learning::Asked| topics.iter().find(|t| t.asked == *one).unwrap().subjects();
        for one in &asked {
            prop_assert!(subjects_of(one).iter().any(|subject| due_now.contains(subject)));
            prop_assert_eq!(asked.iter().filter(|other| *other == one).count(), 1);
        }
        for subject in &due_now {
            prop_assert!(asked.iter().any(|one| subjects_of(one).contains(subject)));
        }
        prop_assert_eq!(calendar(&known, today, 0)[0].1, due_now.len());
    }
}
