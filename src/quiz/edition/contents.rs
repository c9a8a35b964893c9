//! The contents: what every module asks, without its cases; enough to say where a learner stands.

use super::packed::{Packed, Reader, Writer, open, packed};
use crate::law::Date;
use crate::quiz::{Bank, Case, Module, Question};

/// What all modules ask, in the order in which they are offered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contents {
    /// The days of the first case and of the last.
    pub days: Option<(Date, Date)>,
    /// The modules.
    pub modules: Vec<Outline>,
}

/// What a module asks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Identity, which the learner's log and the page's addresses use.
    pub id: String,
    /// Title, in French.
    pub title: String,
    /// One or two sentences that say what one learns here.
    pub summary: String,
    /// The file that holds its lesson, beside the contents.
    pub file: String,
    /// Its cases.
    pub cases: Vec<Heading>,
}

/// A case by its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Title, in French.
    pub title: String,
    /// The questions about it.
    pub items: Vec<Item>,
}

/// A question as the log refers to it, and what grades an answer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `Question::id`
    pub id: String,
    /// `Question::version`
    pub version: u16,
    /// `Choice::key` of each option.
    pub options: Vec<String>,
    /// Position of the right option; nothing where the question is not scored.
    pub key: Option<usize>,
    /// The rule that it trains, for the score by rule.
    pub rule: String,
}

impl Contents {
    /// The contents of a bank; `file` is left empty.
    pub fn of(bank: &Bank) -> Self {
        let days = || bank.modules.iter().flat_map(|module| &module.cases).map(|case| case.date);
        Self {
            days: days().min().zip(days().max()),
            modules: bank.modules.iter().map(Outline::of).collect(),
        }
    }

    /// The file that the page reads.
    pub fn encode(&self) -> Vec<u8> {
        let mut writer = Writer::default();
        self.pack(&mut writer);
        writer.file()
    }

    /// Reads that file; nothing if it is not one.
    pub fn decode(file: &[u8]) -> Option<Self> {
        let (texts, values) = open(file)?;
        Reader::new(&texts, values).last()
    }
}

impl Outline {
    /// The outline of a module; `file` is left empty.
    pub fn of(module: &Module) -> Self {
        Self {
            id: module.id.clone(),
            title: module.title.clone(),
            summary: module.summary.clone(),
            file: String::new(),
            cases: module.cases.iter().map(Heading::of).collect(),
        }
    }

    /// The questions, in their order.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.cases.iter().flat_map(|case| &case.items)
    }

    /// The case and the question of that identity.
    pub fn find(&self, id: &str) -> Option<(&Heading, &Item)> {
        self.cases.iter().find_map(|case| Some((case, case.items.iter().find(|one| one.id == id)?)))
    }
}

impl Heading {
    fn of(case: &Case) -> Self {
        let item = |question| Item::of(case, question);
        Self { title: case.title.clone(), items: case.questions.iter().map(item).collect() }
    }
}

impl Item {
    fn of(case: &Case, question: &Question) -> Self {
        Self {
            id: question.id.clone(),
            version: question.version,
            options: case.choices(question).into_iter().map(|choice| choice.key).collect(),
            key: case.key(question),
            rule: case.rule(question),
        }
    }
}

packed!(fields of Contents: days, modules);
packed!(fields of Outline: id, title, summary, file, cases);
packed!(fields of Heading: title, items);
packed!(fields of Item: id, version, options, key, rule);

impl Packed for Date {
    fn pack(&self, to: &mut Writer) {
        let (year, month, day) = self.parts();
        (year, (month, day)).pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let (year, (month, day)) = <(u16, (u8, u8))>::unpack(from)?;
        Self::new(year, month, day)
    }
}
