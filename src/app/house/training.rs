//! « S'exercer »: every way to play, each with what it is good for.

use super::World;
use super::drill::Kind;
use super::left;
use super::standing::{self, name};
use crate::app::action::{self, Rank};
use crate::app::element::{french, gathering, holding, perhaps, text, worded};
use crate::app::messages::{Words, say};
use crate::app::{beginning, frame};
use crate::law::rule::RuleId;
use crate::learning::mixing;
use crate::learning::progress::Progress;
use crate::learning::topic::Topic;
use yew::prelude::*;

/// The room.
pub fn view(world: &World<'_>) -> Html {
    let due = standing::due(world).len();
    let ways = [
        mix(world),
        way(say::by_module(), say::by_module_why(), "#/", say::see_modules(), Rank::Second),
        review(due),
        way(say::exam(), say::exam_why(), "#/examen", say::exam_prepare(), Rank::Second),
    ];
    let parts = vec![
        frame::heading(text(say::practise())),
        worded("p", "room-lead", say::ways_lead()),
        perhaps(left(world)),
        gathering("ul", "ways", ways.into_iter().collect()),
        rules(world),
    ];
    gathering("div", "room", parts)
}

/// What was left before its end.
fn left(world: &World<'_>) -> Option<Html> {
    let (lines, _) = left::lines(world);
    (!lines.is_empty()).then(|| beginning::ways(say::left_title(), lines))
}

fn mix(world: &World<'_>) -> Html {
    let begun = mixing::left(&Topic::all(&world.bank.contents), world.log).is_some();
    let go = if begun { say::mix_go_on() } else { say::mix_begin() };
    way(say::mix(), say::mix_why(), &Kind::Mix.address(), go, Rank::First)
}

fn review(due: usize) -> Html {
    let words = match due {
        0 => say::due_none_why().to_owned(),
        _ => say::due_why(due),
    };
    let link = (due > 0).then(|| {
        action::link(Rank::Second, Kind::Review.address(), say::review_begin(), &Words::default())
    });
    entry(say::due(), &words, link)
}

fn way(title: &str, words: &str, href: &str, go: &str, rank: Rank) -> Html {
    let link = action::link(rank, href.to_owned(), go, &Words::default());
    entry(title, words, Some(link))
}

fn entry(title: &str, words: &str, link: Option<Html>) -> Html {
    let said = gathering("div", "", vec![worded("h2", "", title), worded("p", "", words)]);
    gathering("li", "way", vec![said, gathering("div", "", link.into_iter().collect())])
}

fn rules(world: &World<'_>) -> Html {
    let topics = Topic::all(&world.bank.contents);
    let rows = standing::by_rule(world, &topics);
    let rows = rows.iter().map(|(rule, progress)| rule_line(*rule, progress)).collect();
    html! {
        <section aria-labelledby="rules">
            <h2 id="rules">{ say::one_rule() }</h2>
            { worded("p", "", say::one_rule_why()) }
            { gathering("ul", "room-rules", rows) }
        </section>
    }
}

fn rule_line(rule: RuleId, progress: &Progress) -> Html {
    let href = Kind::Practice(rule).address();
    let link = html! { <a {href}>{ french("span", "", &name(rule)) }</a> };
    let done = match progress.answered {
        0 => say::module_questions(progress.questions),
        answered => say::one_rule_done(answered, progress.questions, progress.right),
    };
    gathering("li", "", vec![holding("span", "", link), worded("span", "room-aside", &done)])
}
