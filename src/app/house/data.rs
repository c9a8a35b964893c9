//! « Mes données »: what is kept and where; saved as a file, joined with one, erased.

use super::french::count;
use super::{Act, Outside, World};
use crate::app::action::{self, Rank};
use crate::app::element::{gathering, text, worded};
use crate::app::focus::Focus;
use crate::app::{frame, platform};
use crate::learning::SlotProblem;
use crate::learning::log::{Deed, Log, text as lines};
use crate::learning::store::{Import, Kept};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The room's name.
pub const TITLE: &str = "Mes données";

/// So many damaged lines are shown.
const SHOWN: usize = 5;
/// So many lines of the file are shown before it is saved.
const SAMPLE: usize = 4;

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
    /// What a file brought.
    Joined(String, Import),
    /// All is to be erased, or not after all; to be confirmed.
    EraseAsked(bool),
    /// It is confirmed.
    EraseConfirmed,
    /// What came of it.
    Erased(Result<(), SlotProblem>),
}

impl State {
    /// Changes the state.
    pub fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
        match msg {
            Msg::SaveAsked => {
                let file = Outside::Download(file_name(world), exported(world.log));
                return vec![Act::Outside(file)];
            }
            Msg::Saved(name, given) => {
                self.told = Some(if given { Told::Saved(name) } else { Told::NotSaved });
            }
            Msg::FileRead(name, Some(text)) => {
                return vec![Act::Outside(Outside::Import(name, text))];
            }
            Msg::FileRead(name, None) => self.told = Some(Told::Unreadable(name)),
            Msg::Joined(name, import) => self.told = Some(Told::Joined(name, import)),
            Msg::EraseAsked(asked) => {
                self.erasing = asked;
                self.told = None;
                return vec![Act::Focus(if asked { Focus::Asked } else { Focus::Heading })];
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
        Act::Say(self.told.as_ref().map(Told::words).unwrap_or_default().join(" "))
    }

    /// The room.
    pub fn view(&self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        let told = self.told.as_ref().map(told);
        let erase = if self.erasing { confirm(world, heard) } else { erase(heard) };
        let parts = vec![
            frame::heading(text(TITLE)),
            worded("p", "room-lead", LEAD),
            gathering("div", "data-told", told.into_iter().collect()),
            kept(world.log),
            save(world, heard),
            join(heard),
            html! {
                <section aria-labelledby="erase">
                    <h2 id="erase" tabindex="-1">{ "Tout effacer" }</h2>
                    <div key={if self.erasing { "confirm" } else { "ask" }}>{ erase }</div>
                </section>
            },
        ];
        gathering("div", "room", parts)
    }
}

const LEAD: &str = "Motus retient vos réponses dans ce navigateur, sur cet appareil, et nulle part ailleurs. Il n’y a ni compte, ni serveur, ni mesure d’audience. Votre nom n’est demandé nulle part, sauf pour une feuille à imprimer, qui ne le garde pas.";

/// What is kept, in numbers.
fn kept(log: &Log) -> Html {
    let mut counts = [0_usize; 3];
    for deed in log.deeds() {
        let [answers, exams, flags] = &mut counts;
        *match deed {
            Deed::Answered(_) => answers,
            Deed::ExamBegun(_) => exams,
            Deed::Flagged(_) => flags,
            Deed::ExamEnded(_) => continue,
        } += 1;
    }
    let [answers, exams, flags] = counts;
    let lines = [
        [
            &count(answers, "réponse", "réponses"),
            "\u{a0}: la question, l’option choisie, si vous étiez sûr, l’heure",
        ]
        .concat(),
        count(exams, "examen", "examens"),
        count(flags, "question signalée", "questions signalées"),
        "la langue et les réglages choisis".to_owned(),
    ];
    html! {
        <section aria-labelledby="kept">
            <h2 id="kept">{ "Ce qui est retenu" }</h2>
            { gathering("ul", "room-bullets", lines.iter().map(|one| worded("li", "", one)).collect()) }
            { worded("p", "", "Vos progrès, vos révisions et vos résultats ne sont pas retenus\u{a0}: ils sont recalculés à chaque fois. Ce que vous écrivez dans vos mots reste dans ce navigateur, hors de toute copie, et s’efface avec le reste.") }
        </section>
    }
}

/// What the file would say.
fn exported(log: &Log) -> String {
    lines::write(log.entries())
}

fn file_name(world: &World<'_>) -> String {
    let day = platform::civil_day(world.now).date().map_or_else(String::new, |day| day.to_string());
    ["motus-", &day, ".txt"].concat()
}

fn save(world: &World<'_>, heard: &Callback<Msg>) -> Html {
    let file = exported(world.log);
    let size = [
        &file.len().div_ceil(1000).to_string(),
        "\u{a0}ko, un texte simple, une ligne par réponse\u{a0}:",
    ]
    .concat();
    let mut sample: Vec<&str> = file.lines().take(SAMPLE).collect();
    if file.lines().count() > SAMPLE {
        sample.push("…");
    }
    let button =
        action::button(Rank::First, "Enregistrer un fichier", heard.reform(|_| Msg::SaveAsked));
    let nothing = world.log.entries().is_empty();
    let parts = if nothing {
        vec![worded("p", "", "Il n’y a encore rien à enregistrer.")]
    } else {
        vec![
            worded(
                "p",
                "",
                "Pour garder une copie, ou continuer sur un autre appareil. Voici exactement ce que contient le fichier\u{202f}; personne d’autre ne le reçoit.",
            ),
            worded("p", "room-aside", &size),
            html! { <pre class="data-sample" tabindex="0" aria-label="Début du fichier">{ text(&sample.join("\n")) }</pre> },
            gathering("div", "room-do", vec![button]),
        ]
    };
    html! {
        <section aria-labelledby="save">
            <h2 id="save">{ "Enregistrer une copie" }</h2>
            <div key={if nothing { "nothing" } else { "all" }}>{ gathering("div", "", parts) }</div>
        </section>
    }
}

fn join(heard: &Callback<Msg>) -> Html {
    let heard = heard.clone();
    let chosen = move |event: Event| {
        let Some(file) = platform::chosen(&event) else { return };
        let heard = heard.clone();
        spawn_local(async move {
            let name = file.name();
            heard.emit(Msg::FileRead(name, platform::text(file).await));
        });
    };
    html! {
        <section aria-labelledby="join">
            <h2 id="join">{ "Reprendre une copie" }</h2>
            { worded("p", "", "Les réponses du fichier s’ajoutent à celles d’ici\u{a0}: rien n’est perdu, rien ne compte deux fois.") }
            <p class="field">
                <label for="file">{ "Fichier enregistré par Motus" }</label>
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
            worded("p", "", "Efface de ce navigateur tout ce que Motus y a écrit."),
            gathering(
                "div",
                "room-do",
                vec![action::button(
                    Rank::Second,
                    "Tout effacer…",
                    heard.reform(|_| Msg::EraseAsked(true)),
                )],
            ),
        ],
    )
}

fn confirm(world: &World<'_>, heard: &Callback<Msg>) -> Html {
    let answers = count(world.log.answers().count(), "réponse", "réponses");
    let words = ["Vos ", &answers, ", vos examens, la langue et les réglages disparaîtront de ce navigateur. Sans copie, rien ne pourra les rendre."].concat();
    html! {
        <div role="group" aria-labelledby="confirm">
            <h3 id="confirm" tabindex="-1">{ "Tout effacer\u{202f}?" }</h3>
            { worded("p", "", &words) }
            { gathering("div", "room-do", vec![
                action::button(Rank::Second, "Enregistrer d’abord une copie", heard.reform(|_| Msg::SaveAsked)),
                action::button(Rank::Second, "Oui, tout effacer", heard.reform(|_| Msg::EraseConfirmed)),
                action::button(Rank::First, "Ne rien effacer", heard.reform(|_| Msg::EraseAsked(false))),
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
            Self::Saved(name) => vec![["Le fichier ", name, " est remis au navigateur, qui l’enregistre."].concat()],
            Self::NotSaved => vec!["Le navigateur n’a pas permis d’enregistrer un fichier.".to_owned()],
            Self::Unreadable(name) => vec![["Le fichier ", name, " n’a pas pu être lu."].concat()],
            Self::Joined(name, import) => joined(name, import),
            Self::Erased => vec!["Tout est effacé. Ce navigateur ne retient plus rien de Motus.".to_owned()],
            Self::NotErased(_) => vec!["Le navigateur n’a pas permis de tout effacer. Essayez depuis ses réglages, en effaçant les données de ce site.".to_owned()],
        }
    }
}

fn joined(name: &str, import: &Import) -> Vec<String> {
    let Import { new, known, damaged, later, kept } = import;
    let nothing = *new + *known == 0 && damaged.is_empty() && !later;
    if nothing {
        return vec![["Le fichier ", name, " ne contient aucune réponse de Motus."].concat()];
    }
    let mut words = vec![
        [
            name,
            "\u{a0}: ",
            &count(*new, "ligne nouvelle", "lignes nouvelles"),
            ", ",
            &count(*known, "déjà connue", "déjà connues"),
            ".",
        ]
        .concat(),
    ];
    if !damaged.is_empty() {
        let shown = damaged.iter().take(SHOWN).map(|(number, _)| number.to_string());
        let mut numbers = shown.collect::<Vec<_>>().join(", ");
        if damaged.len() > SHOWN {
            numbers.push('…');
        }
        let lines = count(damaged.len(), "ligne est abîmée", "lignes sont abîmées");
        let aside = match damaged.len() {
            1 => "Elle est mise de côté, pas perdue.",
            _ => "Elles sont mises de côté, pas perdues.",
        };
        words.push([&lines, " (n° ", &numbers, "). ", aside].concat());
    }
    if *later {
        words.push("Une partie a été écrite par une version plus récente de Motus\u{a0}: elle est gardée telle quelle, et sera lue par cette version.".to_owned());
    }
    if let Kept::KeptHereOnly(_) = kept {
        words.push("Le navigateur n’a pas pu tout enregistrer\u{a0}: ces réponses comptent dans cet onglet, mais seront perdues s’il est fermé.".to_owned());
    }
    words
}
