//! What the learner flagged for the trainer, module by module, to be printed, copied or saved as a file: the page
//! sends nothing.

use super::{Act, Outside, World};
use crate::app::action::{self, Rank};
use crate::app::element::{french, gathering, perhaps, text, worded};
use crate::app::focus::Focus;
use crate::app::messages::{Words, say};
use crate::app::route::Route;
use crate::app::{frame, platform, typeset};
use crate::learning::Flag;
use crate::learning::log::Answer;
use crate::quiz::edition::{Heading, Outline};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// The path of the room.
pub const PATH: &str = "signalements";

/// What became of the copy, once it was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    copied: Option<bool>,
    /// Whether a lesson did not come; the list is shown without its words.
    missing: bool,
}

/// What happened.
pub enum Msg {
    /// The list is to be printed.
    PrintAsked,
    /// It is to be saved as a file.
    SaveAsked,
    /// The browser copied it, or refused to.
    Copied(bool),
}

/// A question that is flagged.
pub struct Flagged<'a> {
    flag: &'a Flag,
    module: &'a Outline,
    case: &'a Heading,
    /// Its number in the module, from 1.
    number: usize,
}

/// What is flagged of the bank as it is, in its order.
pub fn shown<'a>(world: &World<'a>) -> Vec<Flagged<'a>> {
    let flagged = |flag: &'a Flag| {
        let (module, number) = world.bank.place(&flag.question)?;
        let (case, _) = module.find(&flag.question)?;
        Some(Flagged { flag, module, case, number })
    };
    let mut all: Vec<Flagged<'_>> = world.log.flags().into_iter().filter_map(flagged).collect();
    let modules = &world.bank.contents.modules;
    let place = |one: &Flagged<'_>| modules.iter().position(|it| it.id == one.module.id);
    all.sort_by_key(|one| (place(one), one.number));
    all
}

/// The first case of which the words have not come.
fn unread<'a>(world: &World<'a>) -> Option<&'a Heading> {
    shown(world).into_iter().map(|one| one.case).find(|case| world.bank.lesson(case).is_none())
}

impl State {
    /// The next case whose words the list wants.
    pub fn ahead<'a>(&self, world: &World<'a>) -> Option<&'a Heading> {
        unread(world).filter(|_| !self.missing)
    }

    /// A case did not come.
    pub const fn lesson_missing(&mut self) {
        self.missing = true;
    }

    /// Changes the state.
    pub fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
        let act = match msg {
            Msg::PrintAsked => Outside::Print,
            Msg::SaveAsked => Outside::Download("motus-signalements.txt".to_owned(), file(world)),
            Msg::Copied(done) => {
                self.copied = Some(done);
                let focus = (!done).then_some(Act::Focus(Focus::At("list")));
                return std::iter::once(Act::Say(told(done).into())).chain(focus).collect();
            }
        };
        vec![Act::Outside(act)]
    }

    /// The room.
    pub fn view(self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        let heading = frame::heading(text(say::flagged_questions()));
        let flagged = shown(world);
        let rest = match flagged.as_slice() {
            [] => none(),
            flagged => self.list(flagged, world, heard),
        };
        gathering("div", "room", vec![heading, rest])
    }

    fn list(self, flagged: &[Flagged<'_>], world: &World<'_>, heard: &Callback<Msg>) -> Html {
        let file = file(world);
        let words = file.clone();
        let copied = heard.reform(Msg::Copied);
        let copy = Callback::from(move |_: MouseEvent| {
            let (copied, copying) = (copied.clone(), platform::copy(&words));
            spawn_local(async move { copied.emit(copying.await) });
        });
        let ways = vec![
            action::button(Rank::First, say::flagged_print(), heard.reform(|_| Msg::PrintAsked)),
            action::button(Rank::Second, say::flagged_save(), heard.reform(|_| Msg::SaveAsked)),
            action::button(Rank::Second, say::flagged_copy(), copy),
        ];
        let outcome = self.copied.map(|done| outcome(done, file));
        let mut parts = vec![
            worded("p", "room-lead", say::flagged_lead()),
            gathering("div", "room-do", ways),
            perhaps(outcome),
        ];
        for own in flagged.chunk_by(|one, next| one.module.id == next.module.id) {
            let Some(first) = own.first() else { continue };
            let lines = own.iter().map(|one| one.line(world)).collect();
            let title = french("h2", "", &first.module.title);
            let own = vec![title, gathering("ul", "room-rules", lines)];
            parts.push(gathering("section", "", own));
        }
        gathering("div", "", parts)
    }
}

fn told(done: bool) -> &'static str {
    if done { say::flagged_copied() } else { say::flagged_not_copied() }
}

/// That the list is copied, or the list itself, to be copied by hand.
fn outcome(done: bool, file: String) -> Html {
    if done {
        return worded("p", "room-aside", told(done));
    }
    let onfocus = |event: FocusEvent| {
        let field = event.target_dyn_into::<HtmlTextAreaElement>();
        field.into_iter().for_each(|field| field.select());
    };
    html! {
        <p class="field">
            <label for="list">{ told(done) }</label>
            <textarea id="list" readonly=true rows="6" lang="fr" {onfocus} defaultvalue={file} />
        </p>
    }
}

/// « Le principe\nCoup de fil, question 3 sur 9 (coup-de-fil/secrecy, version 1) »
fn file(world: &World<'_>) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut module = "";
    for one in shown(world) {
        if module != one.module.id {
            module = &one.module.id;
            lines.push(one.module.title.clone());
        }
        let id = [&one.flag.question, ", version ", &one.flag.version.to_string()].concat();
        lines.push(["- ", &one.case.title, ", ", &one.place(), " (", &id, ")"].concat());
        let told = one.told(world).into_iter();
        let told = told.flat_map(|(prompt, answer)| [Some(prompt), answer].into_iter().flatten());
        lines.extend(told.map(|words| ["  ", &words].concat()));
    }
    lines.push(String::new());
    lines.join("\n")
}

fn none() -> Html {
    let link =
        |rank, href: &str, words| action::link(rank, href.to_owned(), words, &Words::default());
    let ways = vec![
        link(Rank::First, "#/entrainement", say::practise()),
        link(Rank::Second, "#/mes-donnees", say::my_data_go()),
    ];
    let parts = vec![
        worded("p", "room-lead", say::flagged_none()),
        worded("p", "", say::flagged_none_why()),
        gathering("div", "room-do", ways),
    ];
    gathering("div", "", parts)
}

impl Flagged<'_> {
    fn place(&self) -> String {
        say::place(self.number, self.module.items().count())
    }

    /// The question and the latest answer to it, once their words have come.
    fn told(&self, world: &World<'_>) -> Option<(String, Option<String>)> {
        let exercise = world.bank.lesson(self.case)?.find(&self.flag.question)?;
        let own = |one: &&Answer| one.question == self.flag.question;
        let option = world.log.answers().rfind(own).map(|answer| &answer.option);
        let label = |option: &String| {
            let choice = exercise.choices.iter().find(|choice| choice.key == *option)?;
            let label = typeset::quoted(&choice.label);
            Some([say::your_answer(), say::heard_colon(), &label].concat())
        };
        Some((exercise.prompt.clone(), option.and_then(label)))
    }

    fn line(&self, world: &World<'_>) -> Html {
        let href = Route::question((self.module, self.number)).address();
        let told = self.told(world).into_iter();
        let told = told.flat_map(|(prompt, answer)| [Some(prompt), answer].into_iter().flatten());
        let told = told.map(|words| french("p", "", &words)).collect();
        html! {
            <li key={self.flag.question.clone()}>
                <a {href}>{ french("span", "", &self.case.title) }{ text(", ") }{ text(&self.place()) }</a>
                { gathering("div", "", told) }
            </li>
        }
    }
}
