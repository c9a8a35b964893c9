//! « Vérifier une feuille »: what stands on it is typed in, and its code compared.

mod of;

use crate::app::action::{self, Rank};
use crate::app::element::{gathering, text, worded};
use crate::app::frame;
use crate::app::house::{Act, World, choice};
use crate::app::messages::{Words, say};
use crate::law::Date;
use crate::learning::code::Match;
use crate::learning::day::Day;
use crate::learning::progress::Score;
use crate::learning::sheet::{ResultSheet, Work};
use crate::quiz::edition::Outline;
use of::Of;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What was typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    of: Of,
    typed: [String; 7],
    /// For each rule the right answers and all.
    rules: Vec<(String, [String; 2])>,
    told: Option<Told>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Told {
    Compared(Match),
    Incomplete,
}

/// A field beside the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The exam's number.
    Seed,
    /// The day of the latest answer.
    Day,
    /// The day of the law.
    Law,
    /// Right answers.
    Right,
    /// Questions.
    Asked,
    /// Questions passed.
    Passed,
    /// The code.
    Code,
}

/// What happened.
pub enum Msg {
    /// Of what the sheet is.
    Work(Of),
    /// A field has this.
    Typed(Field, String),
    /// A rule has this, as right answers (0) or all (1).
    Rule(String, usize, String),
    /// It is to be compared.
    Asked,
}

impl State {
    /// Changes the state.
    pub fn update(&mut self, msg: Msg) -> Vec<Act> {
        self.told = None;
        match msg {
            Msg::Work(of) => (self.of, self.rules) = (of, Vec::new()),
            Msg::Typed(field, value) => {
                if let Some(typed) = self.typed.get_mut(field as usize) {
                    *typed = value;
                }
            }
            Msg::Rule(rule, at, value) => self.set_rule(rule, at, value),
            Msg::Asked => {
                let told = self.compare().map_or(Told::Incomplete, Told::Compared);
                self.told = Some(told);
                return vec![Act::Say(told.words().into())];
            }
        }
        Vec::new()
    }

    fn set_rule(&mut self, rule: String, at: usize, value: String) {
        if !self.rules.iter().any(|(known, _)| *known == rule) {
            self.rules.push((rule.clone(), Default::default()));
        }
        let typed = self.rules.iter_mut().find(|(known, _)| *known == rule);
        if let Some(typed) = typed.and_then(|(_, typed)| typed.get_mut(at)) {
            *typed = value;
        }
    }

    fn typed(&self, field: Field) -> &str {
        self.typed.get(field as usize).map_or("", |typed| typed.trim())
    }

    fn compare(&self) -> Option<Match> {
        let number = |field| self.typed(field).parse::<usize>().ok();
        let date = |field| Date::parse(self.typed(field));
        let work = match self.of.clone() {
            Of::Unsaid => return None,
            Of::Module(id) => Work::Module(id),
            Of::Exam(theme) => Work::Exam { theme, seed: self.typed(Field::Seed).parse().ok()? },
        };
        let passed = match (&work, self.typed(Field::Passed)) {
            (Work::Module(_), _) | (Work::Exam { .. }, "") => 0,
            (Work::Exam { .. }, typed) => typed.parse().ok()?,
        };
        let mut scores = Vec::new();
        for (rule, [right, scored]) in &self.rules {
            if !right.trim().is_empty() || !scored.trim().is_empty() {
                let (right, scored) = (right.trim().parse().ok()?, scored.trim().parse().ok()?);
                scores.push(Score { rule: rule.clone(), right, scored });
            }
        }
        let sheet = ResultSheet {
            work,
            day: day_of(date(Field::Day)?)?,
            law: date(Field::Law)?,
            right: number(Field::Right)?,
            asked: number(Field::Asked)?,
            passed,
            scores,
        };
        Some(sheet.verify(self.typed(Field::Code)))
    }

    /// The room.
    pub fn view(&self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        let submit = heard.reform(|event: SubmitEvent| {
            event.prevent_default();
            Msg::Asked
        });
        let told = self.told.map(|told| worded("p", "data-outcome", told.words()));
        let exam = matches!(self.of, Of::Exam(_));
        let seed = exam.then(|| self.field(Field::Seed, "seed", say::exam_number(), "text", heard));
        let passed =
            exam.then(|| self.field(Field::Passed, "passed", say::sheet_passed(), "text", heard));
        html! {
            <div class="room">
                { frame::heading(text(say::sheet_check())) }
                { worded("p", "room-lead", say::sheet_check_lead()) }
                <form class="form" onsubmit={submit} autocomplete="off">
                    { self.works(world, heard) }
                    <div key="seed">{ gathering("div", "", seed.into_iter().collect()) }</div>
                    { self.field(Field::Day, "day", say::sheet_day(), "date", heard) }
                    { self.field(Field::Law, "law", say::check_law(), "date", heard) }
                    { self.field(Field::Right, "right", say::right_answers(), "text", heard) }
                    { self.field(Field::Asked, "asked", say::out_of(), "text", heard) }
                    <div key="passed">{ gathering("div", "", passed.into_iter().collect()) }</div>
                    { gathering("div", "", self.rules(world, heard)) }
                    { self.field(Field::Code, "code", say::code(), "text", heard) }
                    <button type="submit" class="action">{ say::check() }</button>
                    { gathering("div", "", told.into_iter().collect()) }
                </form>
                { worded("p", "form-note", say::code_means()) }
                { gathering("div", "room-do", vec![action::link(Rank::Second, "#/".to_owned(), say::home(), &Words::default())]) }
            </div>
        }
    }

    fn works(&self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        let modules = world.bank.contents.modules.iter().filter(|one| one.items().next().is_some());
        let id = |one: &Outline| one.id.clone();
        let mut works = vec![(Of::Unsaid, say::choose().to_owned())];
        let module = |one: &Outline| (Of::Module(id(one)), say::of_module(&one.title).plain());
        works.extend(modules.clone().map(module));
        works.push((Of::Exam(None), say::of_exam_all().to_owned()));
        let exam = |one: &Outline| (Of::Exam(Some(id(one))), say::of_exam(&one.title).plain());
        works.extend(modules.map(exam));
        let option =
            |(of, words): (Of, String)| choice::option(&of.value(), &words, of == self.of, false);
        let changed = heard.reform(|event: Event| {
            let list: Option<HtmlSelectElement> = event.target_dyn_into();
            Msg::Work(list.map(|list| Of::parse(&list.value())).unwrap_or_default())
        });
        html! {
            <p class="field">
                <label for="work">{ say::sheet_of() }</label>
                <select id="work" onchange={changed}>{ works.into_iter().map(option).collect::<Html>() }</select>
            </p>
        }
    }

    fn field(
        &self,
        field: Field,
        id: &'static str,
        label: &'static str,
        kind: &'static str,
        heard: &Callback<Msg>,
    ) -> Html {
        let typed = heard.reform(move |event: InputEvent| Msg::Typed(field, value(&event)));
        html! {
            <p class="field">
                <label for={id}>{ label }</label>
                <input {id} type={kind} autocomplete="off" value={self.typed(field).to_owned()} oninput={typed} />
            </p>
        }
    }

    /// Two fields for each rule of the questions that the work may ask.
    fn rules(&self, world: &World<'_>, heard: &Callback<Msg>) -> Vec<Html> {
        if self.of == Of::Unsaid {
            return Vec::new();
        }
        let within = |module: &&Outline| self.of.asks(&module.id);
        let items = world.bank.contents.modules.iter().filter(within).flat_map(Outline::items);
        let mut names: Vec<&str> = Vec::new();
        for item in items {
            if !item.rule.is_empty() && !names.contains(&item.rule.as_str()) {
                names.push(&item.rule);
            }
        }
        let rows = names.into_iter().map(|name| self.rule(name, heard)).collect();
        vec![html! {
            <fieldset class="check-rules">
                <legend>{ say::check_rules() }</legend>
                { gathering("ul", "", rows) }
            </fieldset>
        }]
    }

    fn rule(&self, name: &str, heard: &Callback<Msg>) -> Html {
        let known = self.rules.iter().find(|(known, _)| known == name);
        let field = |at: usize, label: Words| {
            let rule = name.to_owned();
            let typed =
                heard.reform(move |event: InputEvent| Msg::Rule(rule.clone(), at, value(&event)));
            let now = known.and_then(|(_, typed)| typed.get(at)).cloned().unwrap_or_default();
            let label = label.plain();
            html! { <input type="text" inputmode="numeric" autocomplete="off" aria-label={label} value={now} oninput={typed} /> }
        };
        html! {
            <li key={name.to_owned()} class="check-rule">
                <span lang="fr">{ text(name) }</span>
                { field(0, say::check_right(name)) }<span aria-hidden="true">{ say::out_of() }</span>{ field(1, say::check_scored(name)) }
            </li>
        }
    }
}

fn value(event: &InputEvent) -> String {
    let field: Option<HtmlInputElement> = event.target_dyn_into();
    field.map(|field| field.value()).unwrap_or_default()
}

/// The day of a date, found from below; nothing before 1970.
fn day_of(date: Date) -> Option<Day> {
    let years = u32::from(date.parts().0.checked_sub(1970)?);
    (0..=420).map(|more| Day(years * 365 + more)).find(|day| day.date() == Some(date))
}

impl Told {
    fn words(self) -> &'static str {
        match self {
            Self::Compared(Match::Same) => say::code_same(),
            Self::Compared(Match::Different) => say::code_different(),
            Self::Compared(Match::Mistyped) => say::code_mistyped(),
            Self::Incomplete => say::check_incomplete(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::day_of;
    use crate::law::Date;

    #[test]
    fn every_day_is_found_from_its_date() {
        for (year, month, day, expected) in [
            (1970, 1, 1, Some(0)),
            (2000, 2, 29, Some(11_016)),
            (2026, 11, 22, Some(20_779)),
            (1969, 12, 31, None),
        ] {
            let date = Date::new(year, month, day);
            assert_eq!(date.and_then(day_of).map(|day| day.0), expected, "{year}-{month}-{day}");
        }
    }
}
