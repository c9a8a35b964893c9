//! The sheet that is printed of a module or an exam, with its check code; and the check of one.
//!
//! **Invariant:** the name stands in the room's state alone, and is gone when the room is left.

pub mod check;

use super::{Act, Outside, World, exam, standing};
use crate::app::action::{self, Rank};
use crate::app::element::{gathering, perhaps, text, worded};
use crate::app::messages::{Words, say};
use crate::app::{address, frame, platform};
use crate::law::Date;
use crate::learning::exam::{Name, Sitting};
use crate::learning::log::Asked;
use crate::learning::sheet::{Made, ResultSheet, Work};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Where a sheet is checked.
const CHECK: &str = "#/verifier";

/// Of what the sheet is, and the name typed so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    of: Of,
    name: String,
}

/// Of what a sheet is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Of {
    Module(String),
    Exam(Name),
}

/// What happened.
pub enum Msg {
    /// The name is this.
    Named(String),
    /// It is to be printed.
    PrintAsked,
}

impl State {
    /// The sheet of a module that there is.
    pub fn module(id: &str, world: &World<'_>) -> Option<Self> {
        world.bank.contents.module(id)?;
        Some(Self { of: Of::Module(id.to_owned()), name: String::new() })
    }

    /// The sheet of the exam called so.
    pub const fn exam(name: Name) -> Self {
        Self { of: Of::Exam(name), name: String::new() }
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        match &self.of {
            Of::Module(id) => ["attestation/", id].concat(),
            Of::Exam(name) => ["attestation/", &exam::path(*name)].concat(),
        }
    }

    /// The title of the page there, which the browser also gives to a sheet that is saved.
    pub fn title(&self, world: &World<'_>) -> String {
        let contents = &world.bank.contents;
        let about = match &self.of {
            Of::Module(id) => contents.module(id).map(|module| module.title.clone()),
            Of::Exam(name) => {
                let pool = |one: &_| exam::pool(contents, one);
                let sitting = Sitting::find(world.log, *name, &pool);
                sitting.map(|sitting| exam::about(&sitting, world).plain())
            }
        };
        let title = say::result_sheet().to_owned();
        about.map_or_else(|| title.clone(), |about| [title.as_str(), " · ", &about].concat())
    }

    /// Changes the state.
    pub fn update(&mut self, msg: Msg) -> Vec<Act> {
        match msg {
            Msg::Named(name) => {
                self.name = name;
                Vec::new()
            }
            Msg::PrintAsked => vec![Act::Outside(Outside::Print)],
        }
    }

    /// The first and the last day of the cases whose law was asked.
    fn days(&self, world: &World<'_>) -> Option<(Date, Date)> {
        let contents = &world.bank.contents;
        match &self.of {
            Of::Module(id) => days(&Asked::all(contents.module(id)?), world),
            Of::Exam(name) => {
                let pool = |one: &_| exam::pool(contents, one);
                days(Sitting::find(world.log, *name, &pool)?.asked(), world)
            }
        }
    }

    fn sheet(&self, world: &World<'_>) -> Option<ResultSheet> {
        let grade = standing::grade(world);
        let rule_of = |asked: &Asked| world.bank.find(asked).map(|(_, item)| item.rule.clone());
        let made = |asked: &[Asked]| Made {
            grade: &grade,
            rule_of: &rule_of,
            calendar: &platform::civil_day,
            law: days(asked, world).map_or(crate::law::text::LAST_READING, |(_, last)| last),
        };
        match &self.of {
            Of::Module(id) => {
                let asked = Asked::all(world.bank.contents.module(id)?);
                ResultSheet::of_module(id, &asked, world.log, made(&asked))
            }
            Of::Exam(name) => {
                let pool = |one: &_| exam::pool(&world.bank.contents, one);
                let sitting = Sitting::find(world.log, *name, &pool)?;
                let over = sitting.is_over(world.now);
                over.then(|| ResultSheet::of_exam(&sitting, made(sitting.asked())))?
            }
        }
    }

    /// The room.
    pub fn view(&self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        let Some(sheet) = self.sheet(world) else { return nothing(&self.of) };
        let parts = vec![form(&self.name, heard), paper(&sheet, self, world)];
        gathering("div", "room", parts)
    }
}

fn nothing(of: &Of) -> Html {
    let (words, go, href) = match of {
        Of::Module(id) => (say::sheet_no_answer(), say::go_to_module(), ["#/module/", id].concat()),
        Of::Exam(name) => {
            (say::sheet_not_over(), say::go_to_exam(), ["#/", &exam::path(*name)].concat())
        }
    };
    let parts = vec![
        frame::heading(text(say::result_sheet())),
        worded("p", "room-lead", words),
        gathering("div", "room-do", vec![action::link(Rank::First, href, go, &Words::default())]),
    ];
    gathering("div", "room", parts)
}

/// The name, and the button that prints: on the screen alone.
fn form(name: &str, heard: &Callback<Msg>) -> Html {
    let named = heard.reform(|event: InputEvent| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        Msg::Named(field.map(|field| field.value()).unwrap_or_default())
    });
    let submit = heard.reform(|event: SubmitEvent| {
        event.prevent_default();
        Msg::PrintAsked
    });
    html! {
        <form class="form paper-form" onsubmit={submit} autocomplete="off">
            <p class="field">
                <label for="name">{ say::sheet_name() }</label>
                <input id="name" type="text" autocomplete="off" value={name.to_owned()} oninput={named} aria-describedby="name-note" />
            </p>
            <p class="form-note" id="name-note">{ say::sheet_name_note() }</p>
            <button type="submit" class="action">{ say::sheet_print() }</button>
        </form>
    }
}

fn days(asked: &[Asked], world: &World<'_>) -> Option<(Date, Date)> {
    let days = || asked.iter().filter_map(|one| Some(world.bank.find(one)?.0.date()));
    days().min().zip(days().max())
}

/// The law that was asked: that of a day, or of the day of each case.
fn law(sheet: &ResultSheet, days: Option<(Date, Date)>) -> Html {
    match days.filter(|(first, last)| first < last) {
        Some((first, last)) => fact(say::sheet_laws(), text(&say::sheet_days(first, last))),
        None => fact(say::sheet_law(), text(&say::day(sheet.law))),
    }
}

fn paper(sheet: &ResultSheet, state: &State, world: &World<'_>) -> Html {
    let name = &state.name;
    let (title, about) = titles(&sheet.work, world);
    let blank = name.trim().is_empty();
    let who = if blank { worded("span", "paper-blank", "") } else { text(name.trim()) };
    let mut rows = vec![
        fact(say::sheet_who(), who),
        fact(say::sheet_day(), text(&day(sheet.day.date()))),
        law(sheet, state.days(world)),
        fact(say::right_answers(), text(&say::right_of(sheet.right, sheet.asked))),
    ];
    if matches!(sheet.work, Work::Exam { .. }) {
        rows.push(fact(say::sheet_passed(), text(&say::sheet_passed_count(sheet.passed))));
    }
    html! {
        <article class="paper" aria-label={title}>
            { frame::heading(text(title)) }
            { gathering("p", "room-lead", about) }
            { gathering("dl", "paper-facts", rows) }
            { perhaps((!sheet.scores.is_empty()).then(|| exam::table(&sheet.scores))) }
            <section aria-labelledby="code">
                <h2 id="code">{ say::code() }</h2>
                <p class="paper-digits" lang="">{ text(&sheet.code()) }</p>
                { worded("p", "room-aside", say::code_means()) }
                <p class="room-aside">
                    { say::code_check() }{ " " }<a href={CHECK}>{ say::code_check_page() }</a>{ "." }
                    <span class="paper-address" lang="">{ address::whole(CHECK) }</span>
                </p>
            </section>
            { worded("p", "room-aside", &say::sheet_tool(sheet.asked)) }
        </article>
    }
}

fn fact(name: &'static str, value: Html) -> Html {
    gathering("div", "", vec![worded("dt", "", name), gathering("dd", "", vec![value])])
}

fn titles(work: &Work, world: &World<'_>) -> (&'static str, Vec<Html>) {
    let title =
        |id: &str| world.bank.contents.module(id).map_or("", |module| module.title.as_str());
    match work {
        Work::Module(id) => (say::sheet_module(), say::sheet_about(title(id)).parts()),
        Work::Exam { theme, seed } => {
            let seed = seed.to_string();
            let about = match theme {
                Some(id) => say::sheet_about_exam(title(id), &seed).parts(),
                None => vec![text(&say::sheet_about_all(&seed))],
            };
            (say::sheet_exam(), about)
        }
    }
}

fn day(date: Option<Date>) -> String {
    date.map_or_else(String::new, say::day)
}
