//! Where the learner stands, for the rooms that tell it; every number is of `learning`.

use super::World;
use crate::app::{grading, platform};
use crate::law::rule::RuleId;
use crate::law::rules::ALL;
use crate::learning::day::Day;
use crate::learning::log::{Answer, Asked};
use crate::learning::progress::Progress;
use crate::learning::topic::Topic;
use crate::learning::{report, review};
use crate::quiz::typography::spaced;

/// More than a bank has: all that is due.
const ALL_DUE: usize = usize::MAX;

/// Whether an answer is right.
pub fn grade<'a>(world: &World<'a>) -> impl Fn(&Answer) -> Option<bool> + use<'a> {
    let contents = &world.bank.contents;
    move |answer| grading::grade(contents, answer)
}

/// The learner's day.
pub fn today(world: &World<'_>) -> Day {
    platform::civil_day(world.now)
}

/// The questions that would review all that is due today.
pub fn due(world: &World<'_>) -> Vec<Asked> {
    let topics = Topic::all(&world.bank.contents);
    let days = (&platform::civil_day as _, today(world));
    review::due(&topics, world.log, &grade(world), days, ALL_DUE)
}

/// The rules of which something is due today.
pub fn due_rules(world: &World<'_>) -> Vec<RuleId> {
    let topics = Topic::all(&world.bank.contents);
    let learned = review::learned(&topics, world.log, &grade(world), &platform::civil_day);
    review::agenda(&learned, today(world), 0).into_iter().map(|one| one.rule).collect()
}

/// The progress by rule.
pub fn by_rule(world: &World<'_>, topics: &[Topic]) -> Vec<(RuleId, Progress)> {
    report::by_rule(topics, world.log, &grade(world))
}

/// A rule's name, in French.
pub fn name(rule: RuleId) -> String {
    ALL.iter().rev().find(|one| one.id == rule).map_or_else(String::new, |one| spaced(one.name))
}
