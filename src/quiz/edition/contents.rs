//! The contents: what every module asks and the facts of its cases, without their words; enough
//! for the law to grade an answer, and to say where a learner stands.

mod compact;

use super::Lesson;
use super::packed::{Packed, Reader, Writer, open};
use crate::law::Date;
use crate::law::fact::Recipient;
use crate::law::misconception::MISCONCEPTIONS;
use crate::law::rule::RuleId;
use crate::quiz::bank::Stated;
use crate::quiz::decisive::ConditionId;
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
    rules: Vec<RuleId>,
    turns_on: Vec<ConditionId>,
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

    /// The case of that identity, in whichever module.
    pub fn case(&self, id: &str) -> Option<&Heading> {
        self.modules.iter().flat_map(|module| &module.cases).find(|case| case.id() == id)
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

    /// The identity of the case, of which its questions' begin with it.
    pub fn id(&self) -> &str {
        let first = self.items.first().map_or("", |item| item.id.as_str());
        first.split('/').next().unwrap_or_default()
    }

    /// The case without its words: enough for the law to decide.
    pub fn bare(&self) -> &Case {
        &self.facts
    }

    /// The case with the words of its lesson, as its author wrote it, but for its questions; nothing
    /// if it cannot be its lesson.
    pub fn told(&self, lesson: &Lesson) -> Option<Case> {
        lesson.told(&self.facts, self.id(), &self.title)
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

    /// The keys of the articles on which the rule that decides the question rests: see
    /// [`Case::deciding_articles`].
    pub fn deciding_articles(&self, item: &Item) -> Vec<&'static str> {
        self.facts.deciding_articles(&item.question)
    }

    /// For each of [`MISCONCEPTIONS`] the options that it takes for right: see [`Case::misread`].
    /// Only where the law has its words (the program with every room).
    pub fn misread(&self, item: &Item) -> Vec<Vec<usize>> {
        MISCONCEPTIONS.iter().map(|held| self.facts.misread(&item.question, held)).collect()
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

    /// The rules that it is about: the one that decides, then the others that its feedback shows.
    pub fn rules(&self) -> &[RuleId] {
        &self.rules
    }

    /// The conditions on which its answer turns, one alone being enough: see [`Case::turns_on`].
    /// None where it takes several; see [`conditions`](crate::quiz::decisive::conditions) for their words.
    pub fn turns_on(&self) -> &[ConditionId] {
        &self.turns_on
    }

    /// The recipient of whom it asks, where it is not the case that says it.
    pub fn to(&self) -> Option<Recipient> {
        self.question.to
    }

    fn of(case: &Case, question: &Question) -> Self {
        Self {
            id: question.id.clone(),
            version: question.version,
            options: case.choices(question).into_iter().map(|choice| choice.key).collect(),
            rule: case.rule(question),
            rules: case.rules(question),
            turns_on: case.turns_on(question),
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
