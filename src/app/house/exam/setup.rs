//! What an exam is to be: its theme, its questions, its clock, and the number by which a class sits
//! the same one.

use super::{Msg, pool};
use crate::app::action::{self, Rank};
use crate::app::element::{perhaps, text, worded};
use crate::app::house::{World, choice};
use crate::app::messages::say;
use crate::app::{frame, platform};
use crate::learning::exam::Sitting;
use crate::learning::log::Exam;
use crate::quiz::edition::{Contents, Outline};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// More questions than there are: all.
const ALL: u16 = u16::MAX;
const COUNTS: [usize; 5] = [5, 10, 15, 20, 30];
const MINUTES: [usize; 6] = [10, 15, 20, 30, 45, 60];

/// What can be set.
#[derive(Clone, Copy)]
pub enum Field {
    /// The theme, by the module's identity; empty for all.
    Theme,
    /// How many questions.
    Questions,
    /// How many minutes; empty without a clock.
    Minutes,
    /// The number.
    Seed,
}

/// What is set so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The number that the address asked for.
    pub asked: Option<u32>,
    theme: String,
    questions: String,
    minutes: String,
    seed: String,
    /// Whether it was to begin with a number that is none.
    pub wrong: bool,
}

impl Form {
    /// Ten questions on all, without a clock.
    pub fn new(asked: Option<u32>) -> Self {
        let seed = asked.unwrap_or_else(|| platform::random_seed() % 9_000 + 1_000);
        Self {
            asked,
            theme: String::new(),
            questions: "10".to_owned(),
            minutes: String::new(),
            seed: seed.to_string(),
            wrong: false,
        }
    }

    /// The same again; on all where its theme is gone.
    pub fn like(exam: &Exam, contents: &Contents) -> Self {
        let theme = exam.theme.as_ref().and_then(|id| contents.module(id));
        let theme = theme.filter(|module| module.items().next().is_some());
        let mut form = Self {
            theme: theme.map_or_else(String::new, |module| module.id.clone()),
            questions: exam.questions.to_string(),
            minutes: exam.minutes.map_or_else(String::new, |minutes| minutes.to_string()),
            ..Self::new(Some(exam.seed))
        };
        form.bound(contents);
        form
    }

    /// As many questions as there are, or more, are all.
    fn bound(&mut self, contents: &Contents) {
        let all = self.pool(contents);
        if self.questions.parse().is_ok_and(|asked: usize| asked >= all) {
            self.questions = ALL.to_string();
        }
    }

    /// Sets it.
    pub fn set(&mut self, field: Field, value: String, contents: &Contents) {
        self.wrong = false;
        match field {
            Field::Theme => {
                self.theme = value;
                self.bound(contents);
            }
            Field::Questions => self.questions = value,
            Field::Minutes => self.minutes = value,
            Field::Seed => self.seed = value,
        }
    }

    /// The number typed, if it is one.
    fn number(&self) -> Option<u32> {
        self.seed.trim().parse().ok()
    }

    /// The questions that it is drawn from.
    fn pool(&self, contents: &Contents) -> usize {
        let theme = (!self.theme.is_empty()).then(|| self.theme.clone());
        pool(contents, &Exam { time: 0, seed: 0, questions: 0, theme, minutes: None }).len()
    }

    /// The exam that it describes; nothing where the number is none.
    pub fn exam(&self, time: u64) -> Option<Exam> {
        Some(Exam {
            time,
            seed: self.number()?,
            questions: self.questions.parse().ok()?,
            theme: (!self.theme.is_empty()).then(|| self.theme.clone()),
            minutes: self.minutes.parse().ok(),
        })
    }
}

/// The form.
pub fn view(form: &Form, world: &World<'_>, heard: &Callback<Msg>) -> Html {
    let submit = heard.reform(|event: SubmitEvent| {
        event.prevent_default();
        Msg::Begun
    });
    let wrong = form.wrong.then(|| {
        html! { <p class="form-wrong" id="seed-wrong">{ text(say::exam_wrong()) }</p> }
    });
    let pool = |exam: &_| pool(&world.bank.contents, exam);
    let other = Sitting::resume(world.log, world.now, &pool);
    let other = other.map(|_| worded("p", "form-note", say::exam_one()));
    html! {
        <div class="room">
            { frame::heading(text(say::exam())) }
            { worded("p", "room-lead", say::exam_lead()) }
            { perhaps(other) }
            <form class="form" onsubmit={submit}>
                { select("theme", say::exam_theme(), Field::Theme, &form.theme, themes(world), heard) }
                { select("questions", say::exam_questions(), Field::Questions, &form.questions, counts(form, world), heard) }
                { select("minutes", say::exam_time(), Field::Minutes, &form.minutes, minutes(form), heard) }
                { seed(form, heard) }
                { perhaps(wrong) }
                { worded("p", "form-note", say::exam_same()) }
                <button type="submit" class="action">{ say::exam_begin() }</button>
                { action::link(Rank::Second, "#/entrainement".to_owned(), say::practise_otherwise(), &Default::default()) }
            </form>
        </div>
    }
}

/// One of a list: its value, its words, and their language where that is not the interface's.
struct Offer(String, String, Option<&'static str>);

fn themes(world: &World<'_>) -> Vec<Offer> {
    let modules = world.bank.contents.modules.iter().filter(|one| one.items().next().is_some());
    let one = |module: &Outline| Offer(module.id.clone(), module.title.clone(), Some("fr"));
    let all = Offer(String::new(), say::all_modules().to_owned(), None);
    [all].into_iter().chain(modules.map(one)).collect()
}

/// Some numbers up to what there is, the one that is set, and all.
fn counts(form: &Form, world: &World<'_>) -> Vec<Offer> {
    let all = form.pool(&world.bank.contents);
    let some = with(&COUNTS, &form.questions).into_iter().filter(|count| *count < all);
    let some = some.map(|count| Offer(count.to_string(), count.to_string(), None));
    some.chain([Offer(ALL.to_string(), say::all_questions(all), None)]).collect()
}

fn minutes(form: &Form) -> Vec<Offer> {
    let some = with(&MINUTES, &form.minutes);
    let some = some.into_iter().map(|one| Offer(one.to_string(), say::minutes(one), None));
    [Offer(String::new(), say::no_limit().to_owned(), None)].into_iter().chain(some).collect()
}

/// These numbers, and the one that is set, in their order.
fn with(numbers: &[usize], set: &str) -> Vec<usize> {
    let mut all: Vec<usize> = numbers.iter().copied().chain(set.parse().ok()).collect();
    all.sort_unstable();
    all.dedup();
    all
}

fn select(
    id: &'static str,
    label: &'static str,
    field: Field,
    chosen: &str,
    options: Vec<Offer>,
    heard: &Callback<Msg>,
) -> Html {
    let changed = heard.reform(move |event: Event| {
        let list: Option<HtmlSelectElement> = event.target_dyn_into();
        Msg::Set(field, list.map(|list| list.value()).unwrap_or_default())
    });
    let option = |Offer(value, words, lang): Offer| {
        choice::spoken(&value, &words, lang, value == chosen, false)
    };
    let options = options.into_iter().map(option).collect::<Html>();
    html! {
        <p class="field">
            <label for={id}>{ label }</label>
            <select {id} onchange={changed}>{ options }</select>
        </p>
    }
}

fn seed(form: &Form, heard: &Callback<Msg>) -> Html {
    let changed = heard.reform(|event: InputEvent| {
        let field: Option<HtmlInputElement> = event.target_dyn_into();
        Msg::Set(Field::Seed, field.map(|field| field.value()).unwrap_or_default())
    });
    html! {
        <p class="field">
            <label for="seed">{ say::exam_number() }</label>
            <input id="seed" type="text" inputmode="numeric" autocomplete="off"
                value={form.seed.clone()} oninput={changed} aria-invalid={form.wrong.then_some("true")}
                aria-describedby={form.wrong.then_some("seed-wrong")} />
        </p>
    }
}
