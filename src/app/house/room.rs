//! Every room, and what can happen in it.

use super::article::{self, Article};
use super::drill::Drill;
use super::drill::path::number;
use super::example::{self, Example};
use super::library::{self, Library};
use super::settings::{self, Settings};
use super::{
    Act, World, accessibility, data, day, end, exam, explore, flags, glossary, journey, note,
    paper, query, real_life, training,
};
use crate::app::focus::Focus;
use crate::app::messages::say;
use crate::app::platform::FetchProblem;
use crate::app::route::place;
use crate::law::Date;
use crate::quiz::edition::Heading;
use yew::prelude::*;

/// A room in its state.
#[derive(Clone, Debug, PartialEq)]
pub enum Room {
    /// « Et en vrai ? »
    RealLife,
    /// A case to explore.
    Case(explore::State),
    /// The law library.
    Library(Library),
    /// An article.
    Article(Article),
    /// The glossary, at a term by its place, from 1.
    Glossary(Option<usize>),
    /// The source documents, at a statement by its place, from 1.
    Note(Option<usize>),
    /// « S'exercer »
    Training,
    /// The end of a play.
    End(Drill),
    /// An exam.
    Exam(exam::State),
    /// « Où j'en suis »
    Journey(journey::Journey),
    /// « Mes données »
    Data(data::State),
    /// The sheet of a module or an exam.
    Paper(paper::State),
    /// « Vérifier une feuille »
    Check(paper::check::State),
    /// What is flagged for the trainer.
    Flags(flags::State),
    /// « Un exemple »
    Example(Example),
    /// « Réglages »
    Settings(Settings),
    /// « Accessibilité »
    Accessibility,
}

/// What happened in a room.
pub enum Msg {
    /// In a case that is explored.
    Case(explore::Msg),
    /// In the law library.
    Library(library::Msg),
    /// At an article.
    Article(article::Msg),
    /// In an exam.
    Exam(exam::Msg),
    /// In « Mes données ».
    Data(data::Msg),
    /// On a sheet.
    Paper(paper::Msg),
    /// Where a sheet is checked.
    Check(paper::check::Msg),
    /// In the example.
    Example(example::Msg),
    /// In « Réglages ».
    Settings(settings::Msg),
    /// At what is flagged.
    Flags(flags::Msg),
}

/// The rooms in which nothing goes on by itself: no lesson of theirs comes, and nothing wakes them.
macro_rules! still {
    () => {
        Self::RealLife
            | Self::Library(_)
            | Self::Article(_)
            | Self::Glossary(_)
            | Self::Note(_)
            | Self::Training
            | Self::End(_)
            | Self::Journey(_)
            | Self::Data(_)
            | Self::Paper(_)
            | Self::Check(_)
            | Self::Settings(_)
            | Self::Accessibility
    };
}

/// What happened in a room that one has left since: a file that was chosen there may have come only now.
pub fn elsewhere(msg: Msg, world: &World<'_>) -> Vec<Act> {
    match msg {
        Msg::Data(msg) => data::elsewhere(msg, world),
        Msg::Case(_)
        | Msg::Library(_)
        | Msg::Article(_)
        | Msg::Exam(_)
        | Msg::Paper(_)
        | Msg::Check(_)
        | Msg::Example(_)
        | Msg::Settings(_)
        | Msg::Flags(_) => Vec::new(),
    }
}

impl Room {
    /// The room at that path, which stands in the address after `#/`.
    pub fn at(path: &str, world: &World<'_>) -> Option<Self> {
        let (path, values) = query::split(path);
        match path.split('/').collect::<Vec<_>>().as_slice() {
            ["en-vrai"] => Some(Self::RealLife),
            ["loi"] => Some(Self::Library(Library::at(&values, day::today(world.now)))),
            ["loi", rest @ ..] => Article::at(rest, &values, world).map(Self::Article),
            ["lexique"] => Some(Self::Glossary(None)),
            ["lexique", id] => glossary::place(id).map(|place| Self::Glossary(Some(place))),
            ["note"] => Some(Self::Note(None)),
            ["note", id] => note::place(id).map(|place| Self::Note(Some(place))),
            ["cas", case] => explore::State::of(case, None, &values, world).map(Self::Case),
            ["cas", case, to] => explore::State::of(case, Some(to), &values, world).map(Self::Case),
            ["entrainement"] => Some(Self::Training),
            ["examen"] => Some(Self::Exam(exam::State::new(world))),
            ["examen", seed] => Some(Self::Exam(exam::State::numbered(number(seed)?, world))),
            ["examen", seed, begun] => {
                let name = (number(seed)?, number(begun)?);
                Some(Self::Exam(exam::State::named(name, None, world)))
            }
            ["examen", seed, begun, n] => {
                let name = (number(seed)?, number(begun)?);
                Some(Self::Exam(exam::State::named(name, Some(place(n)?), world)))
            }
            ["parcours"] => Some(Self::Journey(journey::Journey::new(world))),
            ["mes-donnees"] => Some(Self::Data(data::State::default())),
            ["attestation", "examen", seed, begun] => {
                let name = (number(seed)?, number(begun)?);
                Some(Self::Paper(paper::State::exam(name)))
            }
            ["attestation", id] => paper::State::module(id, world).map(Self::Paper),
            ["verifier"] => Some(Self::Check(paper::check::State::default())),
            [flags::PATH] => Some(Self::Flags(flags::State::default())),
            [example::PATH] => Some(Self::Example(Example::default())),
            [settings::PATH] => Some(Self::Settings(Settings::now())),
            [accessibility::PATH] => Some(Self::Accessibility),
            _ => Drill::ended(path).map(Self::End),
        }
    }

    /// The day whose law the room shows, where that is one day.
    pub fn law_day(&self, world: &World<'_>) -> Option<Date> {
        match self {
            Self::Library(library) => Some(library.day()),
            Self::Article(article) => Some(article.day()),
            Self::Case(state) => state.law_day(world),
            _ => None,
        }
    }

    /// The path that leads there.
    pub fn path(&self) -> String {
        match self {
            Self::RealLife => "en-vrai".to_owned(),
            Self::Case(state) => state.path(),
            Self::Library(library) => library.path(),
            Self::Article(article) => article.path(),
            Self::Glossary(None) => "lexique".to_owned(),
            Self::Glossary(Some(place)) => ["lexique/", glossary::id(*place)].concat(),
            Self::Note(None) => "note".to_owned(),
            Self::Note(Some(place)) => ["note/", note::id(*place)].concat(),
            Self::Training => "entrainement".to_owned(),
            Self::End(drill) => drill.end(),
            Self::Exam(state) => state.path(),
            Self::Journey(_) => "parcours".to_owned(),
            Self::Data(_) => "mes-donnees".to_owned(),
            Self::Paper(state) => state.path(),
            Self::Check(_) => "verifier".to_owned(),
            Self::Flags(_) => flags::PATH.to_owned(),
            Self::Example(_) => example::PATH.to_owned(),
            Self::Settings(_) => settings::PATH.to_owned(),
            Self::Accessibility => accessibility::PATH.to_owned(),
        }
    }

    /// Tells one room from the next: what it shows of itself after `?` changes while one is in it.
    pub fn key(&self) -> String {
        query::split(&self.path()).0.to_owned()
    }

    /// The title of the page there.
    pub fn title(&self, world: &World<'_>) -> String {
        match self {
            Self::RealLife => say::real_life().to_owned(),
            Self::Case(state) => state.title(world),
            Self::Library(_) => say::library().to_owned(),
            Self::Article(article) => article.title(),
            Self::Glossary(None) => say::glossary().to_owned(),
            Self::Glossary(Some(place)) => glossary::name(*place).to_owned(),
            Self::Note(_) => say::note_title().to_owned(),
            Self::Training => say::practise().to_owned(),
            Self::End(drill) => say::title_end(drill.name()),
            Self::Exam(state) => state.title(),
            Self::Journey(_) => say::journey().to_owned(),
            Self::Data(_) => say::my_data().to_owned(),
            Self::Paper(state) => state.title(world),
            Self::Check(_) => say::sheet_check().to_owned(),
            Self::Flags(_) => say::flagged_questions().to_owned(),
            Self::Example(_) => say::example().to_owned(),
            Self::Settings(_) => say::settings().to_owned(),
            Self::Accessibility => say::accessibility().to_owned(),
        }
    }

    /// Where the focus goes when one comes.
    pub fn focus(&self) -> Focus {
        match self {
            Self::Article(article) => article.focus(),
            Self::Glossary(Some(place)) | Self::Note(Some(place)) => Focus::Part(*place),
            _ => Focus::Heading,
        }
    }

    /// The file of the lesson that it cannot be shown without, while that has not come.
    pub fn awaits(&self, world: &World<'_>) -> Option<String> {
        match self {
            Self::Case(state) => state.awaits(world),
            Self::Exam(state) => state.awaits(world),
            Self::Example(example) => example.awaits(world),
            Self::Flags(state) => state.ahead(world).map(|case| case.file.clone()),
            still!() => None,
        }
    }

    /// The lesson did not come.
    pub fn lesson_missing(&mut self, why: FetchProblem) {
        match self {
            Self::Case(state) => state.lesson_missing(why),
            Self::Exam(state) => state.lesson_missing(why),
            Self::Example(example) => example.lesson_missing(why),
            Self::Flags(state) => state.lesson_missing(),
            still!() => {}
        }
    }

    /// Milliseconds after which it is to be woken.
    pub fn wakes(&self, world: &World<'_>) -> Option<u32> {
        match self {
            Self::Case(state) => state.wakes(),
            Self::Exam(state) => state.wakes(world.now),
            Self::Example(_) | Self::Flags(_) | still!() => None,
        }
    }

    /// That time has passed.
    pub fn woke(&mut self, world: &World<'_>) -> Vec<Act> {
        match self {
            Self::Case(state) => state.woke(world),
            Self::Exam(state) => state.woke(world),
            Self::Example(_) | Self::Flags(_) | still!() => Vec::new(),
        }
    }

    /// Takes over what another tab has done.
    pub fn catch_up(&mut self, world: &World<'_>) -> Vec<Act> {
        match self {
            Self::Exam(state) => state.catch_up(world),
            Self::Case(_) | Self::Example(_) | Self::Flags(_) | still!() => Vec::new(),
        }
    }

    /// Changes the room's state.
    pub fn update(&mut self, msg: Msg, world: &World<'_>) -> Vec<Act> {
        match (self, msg) {
            (Self::Case(state), Msg::Case(msg)) => state.update(msg, world),
            (Self::Library(library), Msg::Library(msg)) => library.update(msg),
            (Self::Article(article), Msg::Article(msg)) => article.update(msg),
            (Self::Exam(state), Msg::Exam(msg)) => state.update(msg, world),
            (Self::Data(state), Msg::Data(msg)) => state.update(msg, world),
            (Self::Paper(state), Msg::Paper(msg)) => state.update(msg),
            (Self::Check(state), Msg::Check(msg)) => state.update(msg),
            (Self::Example(example), Msg::Example(msg)) => example.update(msg),
            (Self::Settings(settings), Msg::Settings(msg)) => settings.update(msg),
            (Self::Flags(state), Msg::Flags(msg)) => state.update(msg, world),
            (_, msg) => elsewhere(msg, world),
        }
    }

    /// Whether it is gone on with where it was left: an exam that is being sat.
    pub fn rests(&self) -> bool {
        matches!(self, Self::Exam(exam::State::Sitting(_)))
    }

    /// Goes on from where the same room was left.
    pub fn go_on_from(&mut self, left: &Self) {
        if let (Self::Exam(state), Self::Exam(left)) = (self, left) {
            state.go_on_from(left);
        }
    }

    /// The case that will be asked for next.
    pub fn ahead<'a>(&self, world: &World<'a>) -> Option<&'a Heading> {
        match self {
            Self::Exam(state) => state.ahead(world),
            Self::Flags(state) => state.ahead(world),
            Self::Case(_) | Self::Example(_) | still!() => None,
        }
    }

    /// Whether its heading stands, and has had the focus, before its lesson comes.
    pub fn has_heading(&self) -> bool {
        matches!(self, Self::Exam(_) | Self::Flags(_))
    }

    /// The room as it is drawn.
    pub fn view(&self, world: &World<'_>, heard: &Callback<Msg>) -> Html {
        match self {
            Self::RealLife => real_life::view(),
            Self::Case(state) => state.view(world, &heard.reform(Msg::Case)),
            Self::Library(library) => library.view(&heard.reform(Msg::Library)),
            Self::Article(article) => article.view(&heard.reform(Msg::Article)),
            Self::Glossary(here) => glossary::view(*here),
            Self::Note(here) => note::view(*here),
            Self::Training => training::view(world),
            Self::End(drill) => end::view(drill, world),
            Self::Exam(state) => state.view(world, &heard.reform(Msg::Exam)),
            Self::Journey(journey) => journey.view(world),
            Self::Data(state) => state.view(world, &heard.reform(Msg::Data)),
            Self::Paper(state) => state.view(world, &heard.reform(Msg::Paper)),
            Self::Check(state) => state.view(world, &heard.reform(Msg::Check)),
            Self::Flags(state) => state.view(world, &heard.reform(Msg::Flags)),
            Self::Example(example) => example.view(world, &heard.reform(Msg::Example)),
            Self::Settings(settings) => settings.view(&heard.reform(Msg::Settings)),
            Self::Accessibility => accessibility::view(),
        }
    }
}
