//! One article: its words of a day with the rules that use them, its other wordings, the questions it decides.

mod versions;

use super::{Act, World, day, dutch, edition, library, refer};
use crate::app::element::{self, french, gathering, in_french, perhaps, text, worded};
use crate::app::focus::Focus;
use crate::app::messages::say;
use crate::app::sight::Word;
use crate::app::tie::{self, Lit, Ties, Touch};
use crate::app::{frame, sheet, typeset};
use crate::law::Date;
use crate::law::text::Fit;
use crate::quiz::library::{Decided, Page, Role, Use, decided, keys, name};
use crate::quiz::typography::{referring, spaced};
use std::rc::Rc;
use yew::prelude::*;

/// An article on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    key: &'static str,
    paragraph: Option<usize>,
    chosen: Option<Date>,
    today: Date,
    /// What the law answered when the room was entered.
    cases: Rc<[Decided]>,
    lit: Lit,
}

/// What happened at an article.
pub enum Msg {
    /// A day was chosen; none is today.
    DayChosen(Option<Date>),
    /// Something points at a number, or no longer.
    Touched(Touch),
}

impl Article {
    /// The article of a key, or one of its paragraphs; nothing where there is none.
    pub fn at(path: &[&str], values: &[(&str, String)], world: &World<'_>) -> Option<Self> {
        let (key, paragraph) = match path {
            [key] => (key, None),
            [key, number] => (key, Some(number.parse().ok().filter(|n| *n > 0)?)),
            _ => return None,
        };
        let key = keys().into_iter().find(|known| known == key)?;
        let today = day::today(world.now);
        let chosen = values.iter().find(|(name, _)| *name == "jour");
        let chosen = chosen.and_then(|(_, value)| day::read(value));
        let page = Page::of(key, chosen.unwrap_or(today))?;
        paragraph.is_none_or(|n| n <= page.paragraphs.len()).then(|| Self {
            key,
            paragraph,
            chosen,
            today,
            cases: decided(&world.bank.contents, key).into(),
            lit: Lit::default(),
        })
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        let address = library::address(self.key, self.paragraph, self.chosen);
        address.trim_start_matches("#/").to_owned()
    }

    /// The title of the page.
    pub fn title(&self) -> String {
        name(self.key).unwrap_or_default()
    }

    /// Where the focus goes when one comes.
    pub fn focus(&self) -> Focus {
        self.paragraph.map_or(Focus::Heading, Focus::Part)
    }

    /// The day whose law is shown.
    pub fn day(&self) -> Date {
        self.chosen.unwrap_or(self.today)
    }

    /// Changes the state.
    pub fn update(&mut self, msg: Msg) -> Vec<Act> {
        match msg {
            Msg::DayChosen(day) => {
                self.chosen = day;
                return vec![
                    Act::Replace(["#/", &self.path()].concat()),
                    Act::Say(say::law_on(self.day()).into()),
                ];
            }
            Msg::Touched(touch) => {
                self.lit.touch(touch);
            }
        }
        Vec::new()
    }

    /// The article as it is drawn.
    pub fn view(&self, told: &Callback<Msg>) -> Html {
        let Some(page) = Page::of(self.key, self.day()) else {
            return gathering("div", "", Vec::new());
        };
        let words: Vec<Word> = page.uses.iter().map(word).collect();
        let ties = Ties { lit: self.lit.number(), words: &words };
        let chosen = told.reform(Msg::DayChosen);
        let parts = vec![
            head(&page),
            day::control(self.day(), &chosen),
            gathering("div", "article-both", vec![self.texts(&page, ties), uses(&page, ties)]),
            perhaps((!page.pairs.is_empty()).then(|| versions::versions(&page.pairs))),
            cases(&self.cases),
            perhaps(
                (!page.points.is_empty()).then(|| {
                    section("points", say::points_of(), vec![refer::points(&page.points)])
                }),
            ),
            perhaps(
                (!page.terms.is_empty())
                    .then(|| section("terms", say::terms_of(), vec![refer::terms(&page.terms)])),
            ),
        ];
        let told = told.clone();
        let tell = move |touch| told.emit(Msg::Touched(touch));
        tie::lighting(self.lit, tell, gathering("div", "article", parts))
    }

    /// The words of the law; for who reads in Dutch, its Dutch words too.
    fn texts(&self, page: &Page, ties: Ties<'_>) -> Html {
        let sheet = self.sheet(page, ties);
        match dutch::is_read() {
            true => gathering("div", "", vec![sheet, in_dutch(page)]),
            false => gathering("div", "article-stays", vec![sheet]),
        }
    }

    /// The words themselves; each paragraph has its address where there are several.
    fn sheet(&self, page: &Page, ties: Ties<'_>) -> Html {
        let several = page.paragraphs.len() > 1;
        let mut met = Vec::new();
        let mut paragraphs = Vec::new();
        for (number, pieces) in (1..).zip(&page.paragraphs) {
            let words = in_french("div", "", sheet::paragraph(pieces, ties, &mut met));
            let place = several.then(|| {
                let href = library::address(self.key, Some(number), self.chosen);
                let label = say::paragraph(number);
                html! { <a class="article-place" {href} data-number={number.to_string()} aria-label={label} /> }
            });
            let id = ["part-", &number.to_string()].concat();
            let here = (self.paragraph == Some(number)).then_some("");
            paragraphs.push(html! {
                <div class="article-paragraph" {id} tabindex="-1" data-here={here}>
                    { perhaps(place) }{ words }
                </div>
            });
        }
        let version = page.entry.version;
        let amended = (version.amended_by)
            .map(|act| gathering("p", "", say::amended_by(&referring(act)).parts()));
        let remarks = [version.remark, page.act.remark].into_iter().flatten();
        let mut lines = edition::lines(version, Fit::InForce).to_vec();
        lines.extend(amended);
        lines.extend(remarks.map(|remark| typeset::french_line("p", "", &referring(remark))));
        html! {
            <article class="sheet">
                { typeset::french_line("h2", "article-heading", &spaced(version.heading)) }
                { gathering("div", "sheet-text", paragraphs) }
                { gathering("footer", "sheet-source", lines) }
            </article>
        }
    }
}

fn word(one: &Use) -> Word {
    let phrases: Vec<&str> = one.roles.iter().filter_map(|role| role.phrase.as_deref()).collect();
    let phrase = if phrases.is_empty() { one.words.clone() } else { phrases.join(", ") };
    Word { number: one.number, phrase, case: Vec::new(), law: vec![one.words.clone()] }
}

fn head(page: &Page) -> Html {
    let entry = &page.entry;
    let back = html! { <a href="#/loi">{ say::all_articles() }</a> };
    let number = vec![
        typeset::french_line("span", "", &entry.title()),
        text(" "),
        french("span", "article-act", &referring(page.act.short)),
    ];
    let other = |words: &str, key: Option<&'static str>| {
        key.map(|key| gathering("p", "", vec![text(words), refer::article(key)]))
    };
    let mut parts = vec![
        gathering("p", "article-back", vec![back]),
        frame::heading(gathering("span", "", number)),
        typeset::line("p", "article-stands", &library::standing(entry)),
    ];
    parts.extend(other(say::took_place_of(), entry.version.replaces));
    parts.extend(other(say::place_taken_by(), entry.version.replaced_by));
    gathering("div", "article-head", parts)
}

fn section(id: &'static str, title: &str, parts: Vec<Html>) -> Html {
    element::section("article-part", "h2", id, title, gathering("div", "", parts))
}

fn uses(page: &Page, ties: Ties<'_>) -> Html {
    let names = page.consequences.join("\u{202f}; ");
    let after = (!names.is_empty()).then(|| gathering("p", "", say::uses_after(&names).parts()));
    if page.uses.is_empty() {
        let none = after.unwrap_or_else(|| worded("p", "", say::uses_none()));
        return section("uses", say::uses(), vec![none]);
    }
    let lead = typeset::line("p", "", &say::uses_lead(page.day));
    let one = |one: &Use| {
        let words = french("p", "article-words", &typeset::quoted(&one.words));
        let rules = one.roles.chunk_by(|a, b| a.name == b.name);
        let rules = gathering("div", "", rules.map(roles).collect());
        let number = in_french("span", "", vec![ties.number(one.number)]);
        gathering("li", "", vec![number, gathering("div", "", vec![words, rules])])
    };
    let list = gathering("ol", "article-uses", page.uses.iter().map(one).collect());
    section("uses", say::uses(), vec![lead, list, perhaps(after)])
}

/// What one rule takes from the words.
fn roles(roles: &[Role]) -> Html {
    let name = roles.first().map_or("", |role| role.name.as_str());
    let one = |role: &Role| match &role.phrase {
        Some(phrase) => french("li", "", phrase),
        None => worded("li", "", say::uses_effect()),
    };
    let list = gathering("ul", "article-roles", roles.iter().map(one).collect());
    gathering("div", "", vec![french("p", "article-rule", name), list])
}

fn cases(cases: &[Decided]) -> Html {
    if cases.is_empty() {
        return section("cases", say::cases_decided(), vec![worded("p", "", say::cases_none())]);
    }
    let one = |one: &Decided| {
        let href = ["#/module/", &one.module, "/", &one.number.to_string()].concat();
        let words = say::case_question(&one.case, one.number).parts();
        let link = html! { <a {href}>{ gathering("span", "", words) }</a> };
        let theme = french("span", "article-theme", &one.theme);
        gathering("li", "", vec![link, text(" "), theme])
    };
    let list = gathering("ul", "article-cases", cases.iter().map(one).collect());
    section("cases", say::cases_decided(), vec![worded("p", "", say::cases_lead()), list])
}

/// The Dutch text, or that there is none.
fn in_dutch(page: &Page) -> Html {
    let parts = match page.dutch {
        Some(found) => vec![html! {
            <div class="sheet">{ gathering("div", "", dutch::text(found, page.entry.version)) }</div>
        }],
        None => vec![worded("p", "", say::dutch_missing())],
    };
    section("dutch", say::dutch_title(), parts)
}
