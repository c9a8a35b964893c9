//! What those who hold a misconception answer: the same questions, asked of the law as they read it.

use super::answer::{Asked, Pick};
use super::bank::{Bank, Case, Module};
use super::question::{Ask, Choice, Question};
use crate::law::decide::{HelpDuty, help};
use crate::law::misconception::{MISCONCEPTIONS, Misconception};

/// A question of the bank, and what it makes those who are mistaken answer.
#[derive(Debug)]
pub struct Probe<'a> {
    /// Its module.
    pub module: &'a Module,
    /// Its case.
    pub case: &'a Case,
    /// The question.
    pub question: &'a Question,
    /// Its options.
    pub choices: Vec<Choice>,
    /// Position of the right one.
    pub key: usize,
    /// For each of [`MISCONCEPTIONS`], the positions that it takes for right: see [`Case::misread`].
    pub misread: Vec<Vec<usize>>,
}

/// Every question of the bank that has a right answer, in order.
pub fn probes(bank: &Bank) -> Vec<Probe<'_>> {
    let mut probes = Vec::new();
    for module in &bank.modules {
        for case in &module.cases {
            probes.extend(case.questions.iter().filter_map(|q| Probe::new(module, case, q)));
        }
    }
    probes
}

impl<'a> Probe<'a> {
    fn new(module: &'a Module, case: &'a Case, question: &'a Question) -> Option<Self> {
        let key = case.key(question)?;
        let misread = MISCONCEPTIONS.iter().map(|held| case.misread(question, held)).collect();
        Some(Self { module, case, question, choices: case.choices(question), key, misread })
    }

    /// Whether the misconception at this position of [`MISCONCEPTIONS`] answers wrongly.
    pub fn exposes(&self, held: usize) -> bool {
        self.misread.get(held).is_some_and(|read| !read.is_empty() && !read.contains(&self.key))
    }
}

/// The misconceptions by their positions, together where they answer every question alike.
pub fn groups(probes: &[Probe<'_>]) -> Vec<Vec<usize>> {
    alike(&probes.iter().map(|probe| probe.misread.as_slice()).collect::<Vec<_>>())
}

/// The same, by what each question makes them answer.
pub fn alike(questions: &[&[Vec<usize>]]) -> Vec<Vec<usize>> {
    let alike = |a: usize, b: usize| questions.iter().all(|read| read.get(a) == read.get(b));
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for held in 0..questions.iter().map(|read| read.len()).max().unwrap_or(0) {
        match groups.iter_mut().find(|group| group.first().is_some_and(|first| alike(*first, held)))
        {
            Some(group) => group.push(held),
            None => groups.push(vec![held]),
        }
    }
    groups
}

impl Case {
    /// Positions of the options that somebody who holds the misconception takes for right.
    ///
    /// None where their answer is not offered, turns on a contested point, or on a fact that the
    /// case neither states nor opens: then nothing can be foretold.
    pub fn misread(&self, question: &Question, held: &'static Misconception) -> Vec<usize> {
        let asked = Asked::new(self, question);
        let options = asked.options();
        let read = Asked { book: held.rulebook().clone(), ..asked }.read(held).unwrap_or_default();
        options.iter().enumerate().filter(|(_, o)| read.contains(o)).map(|(at, _)| at).collect()
    }
}

impl Asked<'_> {
    /// What is right by this book to somebody who holds the misconception, offered or not.
    fn read(&self, held: &Misconception) -> Option<Vec<Pick>> {
        match self.question.ask {
            Ask::Secrecy => self.read_secrecy(held),
            Ask::Help => {
                let pick = self.right().ok()?;
                let denounces = held.denounces() && pick == Pick::MustHelp;
                Some(vec![if denounces { Pick::MustDenounce } else { pick }])
            }
            Ask::Ground => self.read_ground(),
            Ask::Recipient => self.read_recipients(),
        }
    }

    fn read_secrecy(&self, held: &Misconception) -> Option<Vec<Pick>> {
        let to = self.to;
        if held.denounces() && to.is_authority() && self.must_help()? {
            return Some(vec![Pick::MustSpeak]);
        }
        let pick = self.right_secrecy(to).ok()?;
        let obliges = pick == Pick::MaySpeak
            && self.opening(to)?.into_iter().any(|ground| held.obliges(ground));
        Some(vec![if obliges { Pick::MustSpeak } else { pick }])
    }

    /// Whether the duty to help is established.
    fn must_help(&self) -> Option<bool> {
        let facts = self.case.facts(self.to)?;
        Some(help(&self.book, &facts, self.to).value == Some(HelpDuty::MustHelp))
    }

    fn read_ground(&self) -> Option<Vec<Pick>> {
        let to = self.to;
        match self.right_secrecy(to).ok()? {
            Pick::MaySpeak => Some(self.opening(to)?.into_iter().map(Pick::Ground).collect()),
            Pick::KeepSilent => Some(vec![Pick::NoGround]),
            Pick::NotEstablished => Some(vec![Pick::NotEstablished]),
            _ => None,
        }
    }

    fn read_recipients(&self) -> Option<Vec<Pick>> {
        let mut right = Vec::new();
        for to in &self.question.among {
            match self.right_secrecy(*to).ok()? {
                Pick::MaySpeak => right.push(Pick::To(*to)),
                Pick::KeepSilent => {}
                _ => return None,
            }
        }
        Some(if right.is_empty() { vec![Pick::ToNobody] } else { right })
    }
}
