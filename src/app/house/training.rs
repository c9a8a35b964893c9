//! « S'exercer »: every way to play, each with what it is good for.

use super::World;
use super::drill::{Drill, Kind};
use super::french::{count, of};
use super::standing::{self, name};
use crate::app::action::{self, Rank};
use crate::app::element::{french, gathering, holding, text, worded};
use crate::app::frame;
use crate::app::messages::Words;
use crate::law::rule::RuleId;
use crate::learning::progress::Progress;
use crate::learning::topic::Topic;
use yew::prelude::*;

/// The room's name.
pub const TITLE: &str = "S’exercer";

const LEAD: &str = "Un même cas s’apprend de plusieurs façons. Aucune n’est chronométrée, sauf un examen si vous le demandez\u{202f}; tout compte dans votre parcours.";
const MODULES: &str =
    "Un thème à la fois, dans son ordre, avec l’explication après chaque question. Pour commencer.";
const MIX: &str = "Tous les thèmes mélangés\u{a0}: les règles que l’on confond se suivent, et il faut les reconnaître sans qu’on vous dise laquelle est en jeu. C’est ce qui reste le mieux.";
const EXAM: &str = "Des questions tirées au sort, sans explication avant la fin. Un même numéro donne le même examen à toute une classe.";
const RULES: &str =
    "Les questions qui portent sur une règle, d’abord celles que vous n’avez pas encore vues.";

/// The room.
pub fn view(world: &World<'_>) -> Html {
    let due = standing::due(world).len();
    let ways = [
        way("Par module", MODULES, "#/", "Voir les modules", Rank::Second),
        way("Mélange", MIX, &address(Kind::Mix), "Commencer un mélange", Rank::First),
        review(due),
        way("Examen", EXAM, "#/examen", "Préparer un examen", Rank::Second),
    ];
    let parts = vec![
        frame::heading(text(TITLE)),
        worded("p", "room-lead", LEAD),
        gathering("ul", "ways", ways.into_iter().collect()),
        rules(world),
    ];
    gathering("div", "room", parts)
}

fn address(kind: Kind) -> String {
    ["#/", &Drill::of(kind).path()].concat()
}

fn review(due: usize) -> Html {
    let words = match due {
        0 => "Rien n’est à revoir aujourd’hui. Ce que vous apprenez revient après un jour, puis trois, puis une semaine…".to_owned(),
        _ => ["Ce que vous risquez d’oublier revient dans un autre cas\u{a0}: ", &count(due, "question", "questions"), " aujourd’hui."].concat(),
    };
    let link = (due > 0)
        .then(|| action::link(Rank::Second, address(Kind::Review), "Revoir", &Words::default()));
    entry("À revoir", &words, link)
}

fn way(title: &str, words: &str, href: &str, go: &str, rank: Rank) -> Html {
    let link = action::link(rank, href.to_owned(), go, &Words::default());
    entry(title, words, Some(link))
}

fn entry(title: &str, words: &str, link: Option<Html>) -> Html {
    let said = gathering("div", "", vec![worded("h2", "", title), worded("p", "", words)]);
    gathering("li", "way", vec![said, gathering("div", "way-go", link.into_iter().collect())])
}

fn rules(world: &World<'_>) -> Html {
    let topics = Topic::all(&world.bank.contents);
    let rows = standing::by_rule(world, &topics);
    let rows = rows.iter().map(|(rule, progress)| rule_line(*rule, progress)).collect();
    html! {
        <section aria-labelledby="rules">
            <h2 id="rules">{ "Une règle à la fois" }</h2>
            { worded("p", "", RULES) }
            { gathering("ul", "room-rules", rows) }
        </section>
    }
}

fn rule_line(rule: RuleId, progress: &Progress) -> Html {
    let href = address(Kind::Practice(rule));
    let link = html! { <a {href}>{ french("span", "", &name(rule)) }</a> };
    let done = match progress.answered {
        0 => count(progress.questions, "question", "questions"),
        answered => [
            &of(answered, progress.questions),
            "\u{a0}: ",
            &count(progress.right, "juste", "justes"),
        ]
        .concat(),
    };
    gathering("li", "", vec![holding("span", "", link), worded("span", "room-aside", &done)])
}
