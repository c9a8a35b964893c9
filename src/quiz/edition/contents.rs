//! The contents: what every module asks and the facts of its cases, without their words; enough
//! for the law to grade an answer, and to say where a learner stands.

use super::packed::{Packed, Reader, Writer, open, packed};
use crate::law::Date;
use crate::law::fact::{RECIPIENTS, Recipient};
use crate::law::vocabulary::Mask;
use crate::quiz::bank::{Assumed, Stated};
use crate::quiz::{Ask, Bank, Case, Module, Question};
use std::cell::OnceCell;

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
    /// Its cases.
    pub cases: Vec<Heading>,
}

/// A case by its title and its facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Title, in French.
    pub title: String,
    /// The file that holds its lesson, beside the contents.
    pub file: String,
    /// The questions about it.
    pub items: Vec<Item>,
    /// The case without its words.
    facts: Case,
}

/// A question as the log refers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// `Question::id`
    pub id: String,
    /// `Question::version`
    pub version: u16,
    /// `Choice::key` of each option.
    pub options: Vec<String>,
    /// The rule that it trains, for the score by rule.
    pub rule: String,
    /// The question without its words.
    question: Question,
    /// What the law answered when it was first asked.
    right: OnceCell<Option<&'static str>>,
}

impl Contents {
    /// The contents of a bank; [`Heading::file`] is left empty.
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

    /// The module of that identity.
    pub fn module(&self, id: &str) -> Option<&Outline> {
        self.modules.iter().find(|module| module.id == id)
    }

    /// The case and the question of that identity, in whichever module.
    pub fn find(&self, id: &str) -> Option<(&Heading, &Item)> {
        self.modules.iter().find_map(|module| module.find(id))
    }
}

impl Outline {
    /// The outline of a module; [`Heading::file`] is left empty.
    pub fn of(module: &Module) -> Self {
        Self {
            id: module.id.clone(),
            title: module.title.clone(),
            summary: module.summary.clone(),
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
        Self {
            title: case.title.clone(),
            file: String::new(),
            items: case.questions.iter().map(item).collect(),
            facts: without_words(case),
        }
    }

    /// Day of the disclosure, contemplated or done.
    pub fn date(&self) -> Date {
        self.facts.date
    }

    /// Position of the option that the law answers with; every question of the bank has one.
    pub fn key(&self, item: &Item) -> Option<usize> {
        let right = (*item.right.get_or_init(|| self.facts.right(&item.question)))?;
        item.options.iter().position(|option| option == right)
    }

    /// Whether that option, by its key, is the right one; nothing where it is not offered.
    pub fn grade(&self, item: &Item, option: &str) -> Option<bool> {
        let chosen = item.options.iter().position(|one| one == option)?;
        Some(self.key(item)? == chosen)
    }
}

/// The case as the law sees it: which facts it states, and whom it concerns.
fn without_words(case: &Case) -> Case {
    let unmarked = |stated: &Stated| Stated { marks: Vec::new(), ..*stated };
    let unnamed = |names: &[String]| vec![String::new(); names.len()];
    Case {
        id: String::new(),
        title: String::new(),
        date: case.date,
        themes: Vec::new(),
        text: Vec::new(),
        persons: unnamed(&case.persons),
        offences: unnamed(&case.offences),
        dangers: unnamed(&case.dangers),
        stated: case.stated.iter().map(unmarked).collect(),
        assumed: case.assumed.clone(),
        to: case.to,
        to_marks: Vec::new(),
        questions: Vec::new(),
    }
}

impl Item {
    /// What it asks.
    pub fn ask(&self) -> Ask {
        self.question.ask
    }

    fn of(case: &Case, question: &Question) -> Self {
        Self {
            id: question.id.clone(),
            version: question.version,
            options: case.choices(question).into_iter().map(|choice| choice.key).collect(),
            rule: case.rule(question),
            question: Question {
                id: String::new(),
                version: 0,
                prompt: String::new(),
                ..question.clone()
            },
            right: OnceCell::new(),
        }
    }
}

packed!(fields of Contents: days, modules);
packed!(fields of Outline: id, title, summary, cases);
packed!(fields of Heading: title, file, items, facts);
packed!(fields of Stated: slot, mask, marks);
packed!(fields of Assumed: slot, mask);
packed!(variants of Ask: Secrecy, Help, Ground, Recipient);

impl Packed for Item {
    fn pack(&self, to: &mut Writer) {
        self.id.pack(to);
        self.version.pack(to);
        self.options.pack(to);
        self.rule.pack(to);
        self.question.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            id: Packed::unpack(from)?,
            version: Packed::unpack(from)?,
            options: Packed::unpack(from)?,
            rule: Packed::unpack(from)?,
            question: Packed::unpack(from)?,
            right: OnceCell::new(),
        })
    }
}

/// A question is, to the law, what it asks and of whom.
impl Packed for Question {
    fn pack(&self, to: &mut Writer) {
        self.ask.pack(to);
        self.to.pack(to);
        self.among.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            id: String::new(),
            version: 0,
            ask: Packed::unpack(from)?,
            to: Packed::unpack(from)?,
            among: Packed::unpack(from)?,
            prompt: String::new(),
        })
    }
}

/// A case is, to the law, its day, what it speaks of, and its facts.
impl Packed for Case {
    fn pack(&self, to: &mut Writer) {
        self.date.pack(to);
        (self.persons.len(), (self.offences.len(), self.dangers.len())).pack(to);
        self.stated.pack(to);
        self.assumed.pack(to);
        self.to.pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        let date = Packed::unpack(from)?;
        let (persons, (offences, dangers)) = <(u8, (u8, u8))>::unpack(from)?;
        let unnamed = |count: u8| vec![String::new(); usize::from(count)];
        Some(Self {
            id: String::new(),
            title: String::new(),
            date,
            themes: Vec::new(),
            text: Vec::new(),
            persons: unnamed(persons),
            offences: unnamed(offences),
            dangers: unnamed(dangers),
            stated: Packed::unpack(from)?,
            assumed: Packed::unpack(from)?,
            to: Packed::unpack(from)?,
            to_marks: Vec::new(),
            questions: Vec::new(),
        })
    }
}

impl Packed for Recipient {
    fn pack(&self, to: &mut Writer) {
        (*self as usize).pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        RECIPIENTS.get(usize::unpack(from)?).copied()
    }
}

/// The possible values of a fact are a number of up to 32 bits.
impl Packed for Mask {
    fn pack(&self, to: &mut Writer) {
        (*self as usize).pack(to);
    }

    fn unpack(from: &mut Reader<'_>) -> Option<Self> {
        Self::try_from(usize::unpack(from)?).ok()
    }
}

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
