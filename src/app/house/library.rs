//! The law library: every act and article, searched, as they stood on a day.

use super::dutch::is_read;
use super::{Act, day, edition, query};
use crate::app::element::{french, gathering, in_french, text, worded};
use crate::app::messages::say;
use crate::app::{frame, typeset};
use crate::law::Date;
use crate::law::dutch::dutch;
use crate::law::facts::FIRST_DAY;
use crate::quiz::library::{Entry, Excerpt, Found, Run, Shelf, Standing, Texts, search, shelves};
use crate::quiz::typography::{referring, spaced};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What is searched for, on which day.
#[derive(Clone, Debug, PartialEq)]
pub struct Library {
    query: String,
    chosen: Option<Date>,
    today: Date,
}

/// What happened in the library.
pub enum Msg {
    /// The words searched for are these now.
    Typed(String),
    /// The learner has finished typing.
    Settled,
    /// A day was chosen; none is today.
    DayChosen(Option<Date>),
}

impl Library {
    /// The library at an address.
    pub fn at(values: &[(&str, String)], today: Date) -> Self {
        let value = |name| values.iter().find(|(n, _)| *n == name).map(|(_, value)| value.as_str());
        let query = value("q").unwrap_or_default().to_owned();
        Self { query, chosen: value("jour").and_then(day::read), today }
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        let day = self.chosen.map_or_else(String::new, |day| day.to_string());
        query::join("loi", &[("q", self.query.clone()), ("jour", day)])
    }

    /// Changes the state.
    pub fn update(&mut self, msg: Msg) -> Vec<Act> {
        let said = match msg {
            Msg::Typed(query) => {
                self.query = query;
                return vec![Act::Say(self.told().into())];
            }
            Msg::Settled => None,
            Msg::DayChosen(day) => {
                self.chosen = day;
                let words = [say::law_on(self.day()), self.told()];
                Some(Act::Say(words.join(". ").trim_end_matches([' ', '.']).to_owned().into()))
            }
        };
        said.into_iter().chain([Act::Replace(["#/", &self.path()].concat())]).collect()
    }

    /// The day whose law is shown.
    pub fn day(&self) -> Date {
        self.chosen.unwrap_or(self.today.max(FIRST_DAY))
    }

    /// How much was found, in words; nothing where nothing is searched for.
    fn told(&self) -> String {
        match (self.query.trim(), search(&self.query, self.day(), texts()).len()) {
            ("", _) => String::new(),
            (_, 0) => say::library_none().to_owned(),
            (_, count) => say::library_found(count),
        }
    }

    /// The library as it is drawn.
    pub fn view(&self, told: &Callback<Msg>) -> Html {
        let day = self.day();
        let chosen = told.reform(Msg::DayChosen);
        let list = if self.query.trim().is_empty() {
            let shelves = shelves(day);
            listing(
                say::library_acts(),
                shelves.iter().map(|one| shelf(one, self.chosen)).collect(),
            )
        } else {
            let found = search(&self.query, day, texts());
            let rows = found.iter().map(|one| result(one, self.chosen)).collect();
            let list = gathering("ul", "", rows);
            listing(say::library_results(), vec![worded("p", "library-count", &self.told()), list])
        };
        let note = html! { <a href="#/note">{ say::library_note() }</a> };
        gathering(
            "div",
            "library",
            vec![
                frame::heading(text(say::library())),
                worded("p", "library-lead", say::library_lead()),
                gathering(
                    "div",
                    "library-desk",
                    vec![self.field(told), day::control(day, &chosen)],
                ),
                gathering("div", "", vec![list]),
                gathering("p", "library-note", vec![note]),
            ],
        )
    }

    fn field(&self, told: &Callback<Msg>) -> Html {
        let typed = told.reform(|event: InputEvent| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            Msg::Typed(input.map_or_else(String::new, |input| input.value()))
        });
        let settled = told.reform(|_: Event| Msg::Settled);
        let submitted = told.reform(|event: SubmitEvent| {
            event.prevent_default();
            Msg::Settled
        });
        html! {
            <form class="library-search" role="search" onsubmit={submitted}>
                <label for="search">{ say::library_search() }</label>
                <input id="search" type="search" autocomplete="off" value={self.query.clone()}
                    oninput={typed} onchange={settled} aria-describedby="search-hint" />
                <p id="search-hint">{ say::library_hint() }</p>
            </form>
        }
    }
}

/// The address of an article, on the day that was chosen.
pub fn address(key: &str, paragraph: Option<usize>, chosen: Option<Date>) -> String {
    let paragraph = paragraph.map_or_else(String::new, |n| ["/", &n.to_string()].concat());
    let day = chosen.map_or_else(String::new, |day| day.to_string());
    query::join(&["#/loi/", key, &paragraph].concat(), &[("jour", day)])
}

/// How an article stands on the day, in words.
pub fn standing(entry: &Entry) -> String {
    match entry.standing {
        Standing::InForce => say::stands_in_force().to_owned(),
        Standing::Nearest => say::stands_nearest().to_owned(),
        Standing::Ended(last) => say::stands_ended(last),
        Standing::Coming(first) => say::stands_coming(first),
    }
}

fn listing(title: &str, parts: Vec<Html>) -> Html {
    html! {
        <section aria-label={title.to_owned()}>
            { gathering("div", "", parts) }
        </section>
    }
}

fn shelf(shelf: &Shelf, chosen: Option<Date>) -> Html {
    let row = |entry: &Entry| {
        let number = vec![typeset::french_line("span", "library-number", &entry.number)];
        let link = link(address(entry.version.key, None, chosen), number);
        let heading =
            typeset::french_line("span", "library-heading", &spaced(entry.version.heading));
        in_state(entry, vec![link, heading, stands(entry)])
    };
    let mut parts = vec![typeset::french_line("h2", "", shelf.act.title)];
    parts.push(gathering("ul", "", shelf.entries.iter().map(row).collect()));
    gathering("div", "library-act", parts)
}

fn in_state(entry: &Entry, parts: Vec<Html>) -> Html {
    let applies = entry.is_in_force().then_some("");
    html! { <li class="library-row" data-applies={applies}>{ gathering("div", "", parts) }</li> }
}

fn stands(entry: &Entry) -> Html {
    let other = entry.other.as_ref().map(edition::renumbered);
    let words = typeset::line("span", "", &standing(entry));
    gathering("span", "library-stands", [Some(words), other].into_iter().flatten().collect())
}

fn link(href: String, parts: Vec<Html>) -> Html {
    html! { <a {href}>{ gathering("span", "", parts) }</a> }
}

fn result(found: &Found, chosen: Option<Date>) -> Html {
    let Found { entry, act, number, heading, excerpts, dutch } = found;
    let key = entry.version.key;
    let number =
        vec![runs("library-number", number), text(" "), french("span", "", &referring(act.short))];
    let link = link(address(key, None, chosen), number);
    let place = |one: &Excerpt| to_paragraph(key, one.paragraph, chosen);
    let excerpts = excerpts.iter().map(|one| excerpt(one, "fr", place(one))).collect();
    let head = vec![link, runs("library-heading", heading), stands(entry)];
    let parts = [head, excerpts, in_dutch(key, dutch, chosen)];
    in_state(entry, parts.into_iter().map(|part| gathering("div", "", part)).collect())
}

/// For who reads in Dutch: what is found in the Dutch text, or that the French alone was searched.
fn in_dutch(key: &str, excerpts: &[Excerpt], chosen: Option<Date>) -> Vec<Html> {
    if texts() == Texts::French {
        return Vec::new();
    }
    if dutch(key).is_none() {
        return vec![worded("p", "library-stands", say::library_french_only())];
    }
    let place = |_: &Excerpt| {
        let href = address(key, None, chosen);
        html! { <a class="library-place" {href}>{ text(say::dutch_title()) }</a> }
    };
    excerpts.iter().map(|one| excerpt(one, "nl", place(one))).collect()
}

/// The texts that are searched.
fn texts() -> Texts {
    if is_read() { Texts::FrenchAndDutch } else { Texts::French }
}

/// Words of a text in that language, and the way to where they stand.
fn excerpt(excerpt: &Excerpt, lang: &'static str, place: Html) -> Html {
    let cut = |is: bool| perhaps_cut(is);
    let hits = gathering("span", "", excerpt.runs.iter().map(run).collect());
    let words = vec![cut(excerpt.cut_before), hits, cut(excerpt.cut_after)];
    let words = html! { <p {lang}>{ gathering("span", "", words) }</p> };
    gathering("div", "library-excerpt", vec![words, place])
}

/// The way to a paragraph.
fn to_paragraph(key: &str, paragraph: usize, chosen: Option<Date>) -> Html {
    html! {
        <a class="library-place" href={address(key, Some(paragraph), chosen)}>
            { text(&say::paragraph(paragraph)) }
        </a>
    }
}

fn perhaps_cut(is: bool) -> Html {
    worded("span", "", if is { " […] " } else { "" })
}

fn runs(class: &'static str, runs: &[Run]) -> Html {
    in_french("span", class, runs.iter().map(run).collect())
}

fn run(run: &Run) -> Html {
    if run.hit {
        html! { <mark class="found">{ text(&run.words) }</mark> }
    } else {
        worded("span", "", &run.words)
    }
}
