//! « Mes données »: what is kept and where; saved as a file, joined with one, erased.

use super::{Act, Outside, World, settings};
use crate::app::action::{self, Rank};
use crate::app::element::{anchor, gathering, holding, text, worded};
use crate::app::focus::Focus;
use crate::app::messages::say;
use crate::app::{frame, platform};
use crate::learning::SlotProblem;
use crate::learning::log::Deed;
use crate::learning::store::{Import, Kept};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// So many damaged lines are shown.
const SHOWN: usize = 5;
/// Bytes of the largest file that is read: no browser keeps a log as large.
const LARGEST: f64 = 20e6;

/// Where the learner is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Whether the learner was asked if all is to be erased.
    erasing: bool,
    told: Option<Told>,
}

/// What came of the latest step.
#[derive(Clone, Debug, PartialEq)]
enum Told {
    Saved(String),
    NotSaved,
    Joined(String, Import),
    Foreign(String),
    Unreadable(String),
    Erased,
    NotErased(SlotProblem),
}

/// What happened.
pub enum Msg {
    /// All is to be saved as a file.
    SaveAsked,
    /// The file of that name was given to the learner, or not.
    Saved(String, bool),
    /// A file was chosen: its name, and what it says if it can be read.
    FileRead(String, Option<String>),
    /// What a file brought; nothing where Motus did not write it.
    Joined(String, Option<Import>),
    /// All is to be erased, or not after all; to be confirmed.
    EraseAsked(bool),
    /// It is confirmed.
    EraseConfirmed,
    /// What came of it.
    Erased(Result<(), SlotProblem>),
}

/// What a file brought whose reading ended after one has left the room: it is shown wherever one is. That a file
/// was saved shows by itself.
pub fn elsewhere(msg: Msg, world: &World<'_>) -> Vec<Act> {
    let mut state = State::default();
    let acts = state.update(msg, world);
    match &state.told {
        None | Some(Told::Saved(_)) => acts,
        Some(told) => vec![Act::Notice(told.words().join(" "))],
    }
}

impl State {
    /// Changes the state.
    pub fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
        match msg {
            Msg::SaveAsked => {
                let file = Outside::Download(file_name(world), world.log.export());
                return vec![Act::Outside(file)];
            }
            Msg::Saved(name, given) => {
                self.told = Some(if given { Told::Saved(name) } else { Told::NotSaved });
            }
            Msg::FileRead(name, Some(text)) => {
                return vec![Act::Outside(Outside::Import(name, text))];
            }
            Msg::FileRead(name, None) => self.told = Some(Told::Unreadable(name)),
            Msg::Joined(name, import) => {
                self.told = Some(match import {
                    Some(import) => Told::Joined(name, import),
                    None => Told::Foreign(name),
                });
            }
            Msg::EraseAsked(asked) => {
                self.erasing = asked;
                self.told = None;
                return vec![Act::Focus(Focus::At(if asked { "confirm" } else { "erase" }))];
            }
            Msg::EraseConfirmed => return vec![Act::Outside(Outside::Erase)],
            Msg::Erased(outcome) => {
                self.erasing = false;
                self.told = Some(outcome.map_or_else(Told::NotErased, |()| Told::Erased));
                return vec![self.say(), Act::Focus(Focus::Heading)];
            }
        }
        vec![self.say()]
    }

    /// What came of the latest step, for who hears the page.
    fn say(&self) -> Act {
        Act::Say(self.told.as_ref().map(Told::words).unwrap_or_default().join(" ").into())
    }

    /// The room.
    pub fn view(&self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        let told = self.told.as_ref().map(told);
        let erase = if self.erasing { confirm(world, heard) } else { erase(heard) };
        let parts = vec![
            frame::heading(text(say::my_data())),
            worded("p", "room-lead", say::my_data_lead()),
            gathering("div", "", told.into_iter().collect()),
            kept(world),
            save(world, heard),
            join(heard),
            html! {
                <section aria-labelledby="erase">
                    <h2 id="erase" tabindex="-1">{ say::erase_all() }</h2>
                    <div key={if self.erasing { "confirm" } else { "ask" }}>{ erase }</div>
                </section>
            },
        ];
        gathering("div", "room", parts)
    }
}

/// What is kept, in numbers.
fn kept(world: &World<'_>) -> Html {
    let log = world.log;
    let exams = log.deeds().filter(|deed| matches!(deed, Deed::ExamBegun(_))).count();
    let flags = super::flags::shown(world).len();
    let flagged = text(&say::kept_flags(flags));
    let flagged = match flags {
        0 => flagged,
        _ => anchor(["#/", super::flags::PATH].concat(), vec![flagged]),
    };
    let mut lines = vec![
        text(&say::kept_answers(log.answers().count())),
        text(&say::kept_exams(exams)),
        flagged,
    ];
    if settings::chosen() {
        lines.push(text(say::kept_settings()));
    }
    let lines = lines.into_iter().map(|line| holding("li", "", line)).collect();
    let check = anchor("#/verifier".to_owned(), vec![text(say::sheet_check())]);
    html! {
        <section aria-labelledby="kept">
            <h2 id="kept">{ say::kept() }</h2>
            { gathering("ul", "room-bullets", lines) }
            { worded("p", "", say::not_kept()) }
            { gathering("p", "", vec![text(say::kept_check()), text(" "), check]) }
        </section>
    }
}

fn file_name(world: &World<'_>) -> String {
    let day = platform::civil_day(world.now).date().map_or_else(String::new, |day| day.to_string());
    ["motus-", &day, ".txt"].concat()
}

fn save(world: &World<'_>, heard: &Callback<Msg>) -> Html {
    let file = world.log.export();
    let size = say::save_size(file.len().div_ceil(1000));
    let button = action::button(Rank::First, say::save_file(), heard.reform(|_| Msg::SaveAsked));
    let nothing = world.log.entries().is_empty();
    let parts = if nothing {
        vec![worded("p", "", say::save_nothing())]
    } else {
        vec![
            worded("p", "", say::save_why()),
            worded("p", "room-aside", &size),
            html! {
                <pre class="data-sample" role="region" tabindex="0" aria-label={say::save_sample()}>
                    <span lang="">{ text(file.trim_end()) }</span>
                </pre>
            },
            gathering("div", "room-do", vec![button]),
        ]
    };
    html! {
        <section aria-labelledby="save">
            <h2 id="save">{ say::save_copy() }</h2>
            <div key={if nothing { "nothing" } else { "all" }}>{ gathering("div", "", parts) }</div>
        </section>
    }
}

fn join(heard: &Callback<Msg>) -> Html {
    let heard = heard.clone();
    let chosen = move |event: Event| {
        let Some(file) = platform::chosen(&event) else { return };
        let (heard, name) = (heard.clone(), file.name());
        if file.size() > LARGEST {
            heard.emit(Msg::Joined(name, None));
            return;
        }
        spawn_local(async move {
            heard.emit(Msg::FileRead(name, platform::text(file).await));
        });
    };
    html! {
        <section aria-labelledby="join">
            <h2 id="join">{ say::join_copy() }</h2>
            { worded("p", "", say::join_why()) }
            <p class="field">
                <label for="file">{ say::join_file() }</label>
                <input id="file" type="file" accept=".txt,text/plain" onchange={chosen} />
            </p>
        </section>
    }
}

fn erase(heard: &Callback<Msg>) -> Html {
    gathering(
        "div",
        "",
        vec![
            worded("p", "", say::erase_why()),
            gathering(
                "div",
                "room-do",
                vec![action::button(
                    Rank::Second,
                    say::erase_ask(),
                    heard.reform(|_| Msg::EraseAsked(true)),
                )],
            ),
        ],
    )
}

fn confirm(world: &World<'_>, heard: &Callback<Msg>) -> Html {
    let words = say::erase_means(world.log.answers().count());
    html! {
        <div class="data-asked" role="group" aria-labelledby="confirm">
            <h3 id="confirm" tabindex="-1">{ say::erase_sure() }</h3>
            { worded("p", "", &words) }
            { gathering("div", "room-do", vec![
                action::button(Rank::Second, say::erase_copy_first(), heard.reform(|_| Msg::SaveAsked)),
                action::button(Rank::Second, say::erase_yes(), heard.reform(|_| Msg::EraseConfirmed)),
                action::button(Rank::First, say::erase_no(), heard.reform(|_| Msg::EraseAsked(false))),
            ]) }
        </div>
    }
}

fn told(told: &Told) -> Html {
    let words = told.words();
    gathering("div", "data-outcome", words.iter().map(|words| worded("p", "", words)).collect())
}

impl Told {
    fn words(&self) -> Vec<String> {
        match self {
            Self::Saved(name) => vec![say::file_saved(name)],
            Self::NotSaved => vec![say::file_not_saved().to_owned()],
            Self::Unreadable(name) => vec![say::file_unreadable(name)],
            Self::Joined(name, import) => joined(name, import),
            Self::Foreign(name) => vec![say::file_foreign(name)],
            Self::Erased => vec![say::erased().to_owned()],
            Self::NotErased(_) => vec![say::not_erased().to_owned()],
        }
    }
}

fn joined(name: &str, import: &Import) -> Vec<String> {
    let Import { new, known, damaged, later, kept } = import;
    if *new + *known == 0 && !later && damaged.is_empty() {
        return vec![say::file_empty(name)];
    }
    let mut words = vec![say::file_joined(name, *new, *known)];
    if !damaged.is_empty() {
        let shown = damaged.iter().take(SHOWN).map(ToString::to_string);
        let mut numbers = shown.collect::<Vec<_>>().join(", ");
        if damaged.len() > SHOWN {
            numbers.push('…');
        }
        words.push(say::file_damaged(damaged.len(), &numbers));
    }
    if *later {
        words.push(say::file_later().to_owned());
    }
    if let Kept::KeptHereOnly(_) = kept {
        words.push(say::file_kept_here().to_owned());
    }
    words
}
