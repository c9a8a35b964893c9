//! « Et si… ? »: a case to explore, whose reasoning is shown and whose facts are switches.
//!
//! `#/cas/<case>`, or `#/cas/<case>/<recipient>` where a question names to whom one thinks of speaking;
//! what the learner supposes follows after `?`, so that it is there again on the way back.

mod answer;
mod diagram;
mod supposed;
mod switchboard;
mod tree;
mod turned;

use super::{Act, World, query};
use crate::app::case::{story, theme};
use crate::app::element::{french, gathering, in_french, perhaps, worded};
use crate::app::focus::Focus;
use crate::app::law::sheets;
use crate::app::messages::{Words, say};
use crate::app::platform::{self, FetchProblem};
use crate::app::sight::Word;
use crate::app::tie::{self, Lit, Ties, Touch};
use crate::app::{frame, problem, typeset};
use crate::law::Date;
use crate::law::fact::{RECIPIENTS, Recipient};
use crate::law::facts::Slot;
use crate::law::vocabulary::Mask;
use crate::quiz::edition::Heading;
use crate::quiz::reasoning::Reasoning;
use crate::quiz::scenario::{Altered, Scenario};
use crate::quiz::switches::Switches;
use crate::quiz::what_if::{Gap, Turn, gaps, turns};
use crate::quiz::{Ask, Case};
use std::cell::OnceCell;
use std::rc::Rc;
use yew::prelude::*;

/// A case that is explored.
#[derive(Clone, Debug)]
pub struct State {
    case: String,
    /// To whom the address would have one speak.
    to: Option<Recipient>,
    scenario: Scenario,
    /// Whether the address supposed something that cannot be read.
    unread: bool,
    /// The rule that is drawn, by position; the deciding one unless another was chosen.
    drawn: Option<usize>,
    search: Search,
    lit: Lit,
    /// Whether what holds is unfolded.
    unfolded: bool,
    missing: Option<FetchProblem>,
    /// What is shown of this scenario, worked out once.
    shown: OnceCell<Rc<Shown>>,
}

/// What would change the answer, as far as it was looked for.
#[derive(Clone, Debug)]
enum Search {
    /// Nobody has asked.
    Idle,
    /// It is about to be looked for.
    Asked,
    /// What was found.
    Found(Rc<Vec<Turn>>),
}

/// All that is shown of a scenario.
#[derive(Debug)]
struct Shown {
    /// The case with its words.
    case: Case,
    reasoning: Reasoning,
    switches: Switches,
    gaps: Vec<Gap>,
    /// The numbers that tie, each with its condition.
    words: Vec<Word>,
}

/// What happened.
pub enum Msg {
    /// A fact was put otherwise.
    Set(Slot, Mask),
    /// Another recipient was chosen.
    SpokenTo(Recipient),
    /// Another day was chosen.
    SpokenOn(Date),
    /// Something is to be as in the case again.
    Restored(Altered),
    /// Everything is.
    AllRestored,
    /// What would change the answer is wanted.
    SearchAsked,
    /// A set of changes is to be made: the position of the turn, and of the way.
    Tried(usize, usize),
    /// Another rule is to be drawn.
    Drawn(usize),
    /// Something points at a number that ties, or no longer.
    Touched(Touch),
    /// The words of the case are to be fetched again.
    Retried,
    /// Nothing that counts.
    Ignored,
}

impl PartialEq for State {
    /// Whether the same is explored.
    fn eq(&self, other: &Self) -> bool {
        let shown = |one: &Self| (one.case.clone(), one.to, one.scenario.clone(), one.unread);
        shown(self) == shown(other)
    }
}

impl State {
    /// The case of that identity, with what the address supposes; nothing where there is none, or no
    /// such recipient.
    pub fn of(
        case: &str,
        recipient: Option<&str>,
        values: &[(&str, String)],
        world: &World<'_>,
    ) -> Option<Self> {
        let heading = world.bank.contents.case(case)?;
        let to = match recipient {
            Some(name) => Some(RECIPIENTS.into_iter().find(|to| to.name() == name)?),
            None => None,
        };
        let own = to.unwrap_or_else(|| spoken_to(heading));
        let read = supposed::read(heading.bare(), own, values);
        Some(Self {
            case: case.to_owned(),
            to,
            unread: read.is_none(),
            scenario: read.unwrap_or_else(|| Scenario::of(own)),
            drawn: None,
            search: Search::Idle,
            lit: Lit::default(),
            unfolded: platform::is_wide(),
            missing: None,
            shown: OnceCell::new(),
        })
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        let to = self.to.map(|to| ["/", to.name()].concat()).unwrap_or_default();
        query::join(&["cas/", &self.case, &to].concat(), &supposed::values(&self.scenario))
    }

    /// The title of the page there.
    pub fn title(&self, world: &World<'_>) -> String {
        let title = self.heading(world).map_or("", |heading| heading.title.as_str());
        say::explore_title(title).plain()
    }

    fn heading<'a>(&self, world: &World<'a>) -> Option<&'a Heading> {
        world.bank.contents.case(&self.case)
    }

    /// The day whose law decides, once the words of the case have come.
    pub fn law_day(&self, world: &World<'_>) -> Option<Date> {
        Some(self.scenario.day(&self.shown(world)?.case))
    }

    /// The file of the case's words, while they have not come.
    pub fn awaits(&self, world: &World<'_>) -> Option<String> {
        let heading = self.heading(world)?;
        let absent = world.bank.lesson(heading).is_none() && self.missing.is_none();
        absent.then(|| heading.file.clone())
    }

    /// The case's words did not come.
    pub fn lesson_missing(&mut self, why: FetchProblem) {
        self.missing = Some(why);
    }

    /// Milliseconds after which it is to be woken: what is asked for is looked for once it is said so.
    pub fn wakes(&self) -> Option<u32> {
        matches!(self.search, Search::Asked).then_some(50)
    }

    /// That time has passed.
    pub fn woke(&mut self, world: &World<'_>) -> Vec<Act> {
        let Some(shown) = self.shown(world).filter(|_| self.wakes().is_some()) else {
            return Vec::new();
        };
        let found = turns(&shown.case, &self.scenario);
        let ways = found.iter().map(|turn| turn.ways.len()).sum();
        self.search = Search::Found(Rc::new(found));
        vec![Act::Say(say::turns_found(ways).into()), Act::Focus(Focus::At("turns"))]
    }

    /// What is shown, once the words of the case have come.
    fn shown(&self, world: &World<'_>) -> Option<Rc<Shown>> {
        if let Some(shown) = self.shown.get() {
            return Some(shown.clone());
        }
        let heading = self.heading(world)?;
        let case = heading.told(world.bank.lesson(heading)?)?;
        let shown = Rc::new(Shown::of(case, &self.scenario)?);
        Some(self.shown.get_or_init(|| shown).clone())
    }

    /// Changes the state.
    pub fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
        let Some(shown) = self.shown(world) else {
            self.missing = None;
            return vec![Act::Focus(Focus::Heading)];
        };
        let case = &shown.case;
        let mut acts = Vec::new();
        match msg {
            Msg::Set(slot, values) => self.scenario.set(case, slot, values),
            Msg::SpokenTo(to) => self.scenario.speak_to(case, to),
            Msg::SpokenOn(day) => self.scenario.speak_on(case, day),
            Msg::Restored(what) => {
                self.scenario.restore(case, what);
                acts.push(Act::Focus(Focus::Verdict));
            }
            Msg::AllRestored => {
                self.scenario.restore_all();
                acts.push(Act::Focus(Focus::Verdict));
            }
            Msg::Tried(turn, way) => {
                if let Search::Found(turns) = &self.search
                    && let Some(way) = turns.get(turn).and_then(|turn| turn.ways.get(way))
                {
                    self.scenario.apply(case, &way.set);
                    acts.push(Act::Focus(Focus::Verdict));
                }
            }
            Msg::SearchAsked => {
                self.search = Search::Asked;
                return vec![Act::Say(say::turns_searching().into())];
            }
            Msg::Drawn(at) => {
                self.drawn = Some(at);
                return acts;
            }
            Msg::Touched(touch) => {
                self.lit.touch(touch);
                return acts;
            }
            Msg::Retried | Msg::Ignored => return acts,
        }
        self.unread = false;
        self.shown = OnceCell::new();
        self.search = Search::Idle;
        self.drawn = None;
        acts.push(Act::Replace(["#/", &self.path()].concat()));
        acts.extend(self.shown(world).map(|shown| {
            let mut words = Words::default();
            words.add(
                true,
                &[shown.reasoning.secrecy.as_str(), " ", &shown.reasoning.help].concat(),
            );
            Act::Say(words)
        }));
        acts
    }

    /// The room.
    pub fn view(&self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        let Some(heading) = self.heading(world) else { return problem::unknown() };
        match (self.shown(world), self.missing) {
            (Some(shown), _) => self.explored(heading, &shown, world, heard),
            (None, Some(why)) => problem::unreachable(why, heard.reform(|_| Msg::Retried)),
            (None, None) => problem::awaited(&heading.title),
        }
    }

    fn explored(
        &self,
        heading: &Heading,
        shown: &Shown,
        world: &World<'_>,
        heard: &Callback<Msg>,
    ) -> Html {
        let ties = Ties { lit: self.lit.number(), words: &shown.words };
        let told = vec![
            frame::heading(french("span", "", &heading.title)),
            typeset::line("p", "explore-lead", say::explore_lead()),
            perhaps(self.unread.then(unread)),
            perhaps(answer::spoils(heading, world)),
            self.case(shown, ties),
        ];
        let reasoning = vec![
            answer::answer(shown, self.scenario.day(&shown.case), heard),
            tree::trees(&shown.reasoning, self.unfolded, ties),
        ];
        let switches = vec![
            switchboard::switchboard(shown, heard),
            turned::turned(&self.search, &shown.gaps, heard),
        ];
        let columns =
            vec![gathering("div", "", reasoning), gathering("div", "explore-switches", switches)];
        let parts = vec![
            gathering("header", "", told),
            gathering("div", "explore-columns", columns),
            diagram::diagram(&shown.reasoning, self.drawn, heard),
            articles(&shown.reasoning, ties),
        ];
        let heard = heard.clone();
        let tell = move |touch| heard.emit(Msg::Touched(touch));
        tie::lighting(self.lit, tell, gathering("div", "explore", parts))
    }

    fn case(&self, shown: &Shown, ties: Ties<'_>) -> Html {
        let theme = theme(&shown.case.themes, None);
        let text = story(&shown.case.text, &shown.reasoning.ties, ties);
        html! {
            <details class="explore-case" open={self.unfolded}>
                <summary>{ say::explore_case() }</summary>
                { typeset::line("p", "case-day", &say::day(shown.case.date)) }
                { perhaps(theme) }
                { text }
            </details>
        }
    }
}

impl Shown {
    fn of(case: Case, scenario: &Scenario) -> Option<Self> {
        let reasoning = Reasoning::of(&case, scenario)?;
        let switches = Switches::of(&case, scenario)?;
        let mut words: Vec<Word> = Vec::new();
        for tree in &reasoning.rules {
            for (line, node) in tree.lines.iter().zip(&tree.picture.nodes) {
                let new = |number: &u8| words.iter().all(|word| word.number != *number);
                if let Some(number) = line.number.filter(new) {
                    let (case, law) = (Vec::new(), Vec::new());
                    words.push(Word { number, phrase: node.text.clone(), case, law });
                }
            }
        }
        Some(Self { gaps: gaps(&case, scenario), case, reasoning, switches, words })
    }
}

/// To whom a case would have one speak: as it says, else as its questions ask.
fn spoken_to(heading: &Heading) -> Recipient {
    let named = |name: &str| RECIPIENTS.into_iter().find(|to| to.name() == name);
    let asked = heading.items.iter().find_map(|item| item.to());
    let right = || {
        let among = heading.items.iter().find(|item| item.ask() == Ask::Recipient)?;
        let key = heading.key(among).and_then(|key| among.options.get(key));
        let options = key.into_iter().chain(&among.options);
        options.map(String::as_str).find_map(named)
    };
    heading.bare().to.or(asked).or_else(right).unwrap_or(Recipient::OtherPerson)
}

/// That the address supposed what cannot be read: the case stands as it is written.
fn unread() -> Html {
    gathering("div", "explore-spoils", vec![worded("p", "", say::explore_unread())])
}

fn articles(reasoning: &Reasoning, ties: Ties<'_>) -> Html {
    html! {
        <section class="explore-law" id="law" tabindex="-1" aria-labelledby="explore-law">
            <h2 id="explore-law">{ say::law_title() }</h2>
            { in_french("div", "", vec![sheets(&reasoning.sheets, ties)]) }
            { in_french("div", "explore-notices", notices(reasoning)) }
        </section>
    }
}

fn notices(reasoning: &Reasoning) -> Vec<Html> {
    reasoning.notices.iter().map(|notice| typeset::line("p", "", notice)).collect()
}
