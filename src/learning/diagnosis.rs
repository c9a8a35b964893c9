//! Which misconception best explains a learner's answers, if one does, and which question would tell most.
//!
//! Each misconception foretells an answer to each question: the law with that mistake in it. A
//! learner who holds it gives that answer but for a slip now and then. Two others are thought
//! possible: a learner who is right but for slips, and one who errs at random, however often.
//! Bayes' rule weighs them all. No clock, no chance: the same answers give the same diagnosis.
//!
//! The README has what it was measured to recognise.

use super::log::{Answer, Asked};
use crate::quiz::Bank;
use crate::quiz::edition::{Contents, Heading, Item};
use crate::quiz::misread::{Probe, alike, probes};

/// How often somebody answers otherwise than they believe.
const SLIP: f64 = 0.1;
/// How probable a misconception must be, among all that is thought possible, to be named.
const SURE: f64 = 0.8;
/// How many wrong answers must be those that it foretells.
const FORETOLD: usize = 2;

/// The bank as each misconception answers it.
#[derive(Debug)]
pub struct Diagnosis {
    questions: Vec<Question>,
    groups: Vec<Vec<usize>>,
}

/// An answer, by the positions of the question in the bank and of the option in the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Given {
    /// The question.
    pub question: usize,
    /// The option.
    pub option: usize,
}

/// How a learner's answers stand to a misconception, and to those that the bank cannot tell from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Positions in [`MISCONCEPTIONS`](crate::law::misconception::MISCONCEPTIONS).
    pub group: Vec<usize>,
    /// Questions that who holds it answers wrongly.
    pub questions: usize,
    /// Of these, those with an answer.
    pub answered: usize,
    /// Of these, those answered right.
    pub right: usize,
    /// Those answered wrongly exactly as it foretells.
    pub foretold: usize,
}

#[derive(Debug)]
struct Question {
    asked: Asked,
    options: Vec<String>,
    key: usize,
    /// For each group the options that it takes for right; none where nothing is foretold.
    read: Vec<Vec<usize>>,
}

impl Diagnosis {
    /// Foresees the answers of every misconception to every question of the bank.
    pub fn of(bank: &Bank) -> Self {
        Self::new(probes(bank).into_iter().map(Foreseen::from).collect())
    }

    /// The same from what was foreseen elsewhere: a page has no law as it is misread.
    pub fn new(foreseen: Vec<Foreseen>) -> Self {
        let read: Vec<&[Vec<usize>]> = foreseen.iter().map(|one| one.misread.as_slice()).collect();
        let mut known = alike(&read);
        known.retain(|group| group.first().is_some_and(|m| foreseen.iter().any(|f| f.exposes(*m))));
        let questions = foreseen.into_iter().map(|one| Question::of(one, &known)).collect();
        Self { questions, groups: known }
    }

    /// The question at that position.
    pub fn question(&self, at: usize) -> Option<&Asked> {
        self.questions.get(at).map(|question| &question.asked)
    }

    /// The latest answer to each question of the bank in its present version; of several tries the
    /// first, for the others know that it was wrong.
    pub fn given<'a>(&self, answers: impl IntoIterator<Item = &'a Answer>) -> Vec<Given> {
        let mut given: Vec<Given> = Vec::new();
        for answer in answers.into_iter().filter(|answer| answer.retry == 0) {
            let at = self.questions.iter().position(|q| q.asked.is_answered_by(answer));
            let Some((at, question)) = at.and_then(|at| Some((at, self.questions.get(at)?))) else {
                continue;
            };
            let Some(option) = question.options.iter().position(|key| *key == answer.option) else {
                continue;
            };
            given.retain(|earlier| earlier.question != at);
            given.push(Given { question: at, option });
        }
        given
    }

    /// The misconception that explains the answers, by its position in
    /// [`MISCONCEPTIONS`](crate::law::misconception::MISCONCEPTIONS), with those that the bank
    /// cannot tell from it; nothing unless it is four times as probable as all else together and
    /// two of the wrong answers are exactly those that it foretells.
    pub fn diagnose(&self, given: &[Given]) -> Option<&[usize]> {
        let weights = self.weights(given);
        let likely = weights.groups.iter().position(|weight| *weight >= SURE * weights.total())?;
        let group = self.groups.get(likely)?;
        (self.foretold(likely, given) >= FORETOLD).then_some(group)
    }

    /// The answers that show the misconceptions named by [`Self::diagnose`]: wrong, and exactly as
    /// these foretell.
    pub fn shown_by(&self, named: &[usize], given: &[Given]) -> Vec<&Asked> {
        let Some(group) = self.group(named) else { return Vec::new() };
        let questions = given.iter().filter(|g| self.shows(group, g));
        questions.filter_map(|g| self.question(g.question)).collect()
    }

    /// At most so many questions that who holds the misconceptions named answers wrongly: first
    /// those that the fewest other misconceptions answer so too, and of these those without an
    /// answer yet; each about another case while there is one.
    pub fn remedial(&self, named: &[usize], given: &[Given], most: usize) -> Vec<&Asked> {
        let Some(group) = self.group(named) else { return Vec::new() };
        let mut fit: Vec<(usize, bool, &Question)> = Vec::new();
        for (at, question) in self.questions.iter().enumerate() {
            if let Some(others) = question.shared_with(group) {
                fit.push((others, given.iter().any(|g| g.question == at), question));
            }
        }
        fit.sort_by_key(|(others, answered, _)| (*others, *answered));
        let mut chosen: Vec<&Asked> = Vec::new();
        let mut rest: Vec<&Asked> = Vec::new();
        for (_, _, Question { asked, .. }) in fit {
            let known = chosen.iter().any(|one| one.case() == asked.case());
            if known { rest.push(asked) } else { chosen.push(asked) }
        }
        chosen.extend(rest);
        chosen.truncate(most);
        chosen
    }

    /// How the answers stand to every misconception that the bank shows, in their order.
    pub fn tallies(&self, given: &[Given]) -> Vec<Tally> {
        let tally = |(at, group): (usize, &Vec<usize>)| {
            let shows = |question: &Question| question.shared_with(at).is_some();
            let met = |g: &&Given| self.questions.get(g.question).is_some_and(shows);
            let met: Vec<&Given> = given.iter().filter(met).collect();
            let right =
                |g: &&&Given| self.questions.get(g.question).is_some_and(|q| q.key == g.option);
            Tally {
                group: group.clone(),
                questions: self.questions.iter().filter(|question| shows(question)).count(),
                answered: met.len(),
                right: met.iter().filter(right).count(),
                foretold: met.iter().filter(|g| self.shows(at, g)).count(),
            }
        };
        self.groups.iter().enumerate().map(tally).collect()
    }

    /// A misconception, with those that the bank cannot tell from it; nothing where the bank does
    /// not show it.
    pub fn group_of(&self, held: usize) -> Option<&[usize]> {
        self.groups.iter().find(|group| group.contains(&held)).map(Vec::as_slice)
    }

    fn group(&self, named: &[usize]) -> Option<usize> {
        self.groups.iter().position(|group| group == named)
    }

    /// Whether an answer is wrong and exactly one of the group's.
    fn shows(&self, group: usize, given: &Given) -> bool {
        self.questions.get(given.question).is_some_and(|question| {
            let read = question.read.get(group);
            given.option != question.key && read.is_some_and(|read| read.contains(&given.option))
        })
    }

    /// How many of the answers are wrong and exactly those of the group.
    fn foretold(&self, group: usize, given: &[Given]) -> usize {
        given.iter().filter(|g| self.shows(group, g)).count()
    }

    /// The question without answer that is expected to tell most; nothing once all are answered.
    ///
    /// It makes the expected sum of the squared probabilities of what is possible greatest.
    pub fn pick(&self, given: &[Given]) -> Option<usize> {
        let weights = self.weights(given);
        let mut best: Option<(usize, f64)> = None;
        for (at, question) in self.questions.iter().enumerate() {
            if given.iter().any(|g| g.question == at) {
                continue;
            }
            let worth = weights.sharpness(question);
            if best.is_none_or(|(_, most)| worth > most) {
                best = Some((at, worth));
            }
        }
        best.map(|(at, _)| at)
    }

    /// How probable each is after these answers.
    fn weights(&self, given: &[Given]) -> Weights {
        let groups = vec![1.0 / self.groups.len().max(1) as f64; self.groups.len()];
        let mut weights = Weights { right: 1.0, random: 1.0, groups, wrong: 0, heard: 0 };
        for g in given {
            if let Some(question) = self.questions.get(g.question) {
                weights = weights.heard(question, g.option);
            }
        }
        weights
    }
}

/// A question, and the options that each of [`MISCONCEPTIONS`] takes for right, by position.
///
/// [`MISCONCEPTIONS`]: crate::law::misconception::MISCONCEPTIONS
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// The question.
    pub asked: Asked,
    /// `Choice::key` of each option.
    pub options: Vec<String>,
    /// Position of the right one.
    pub key: usize,
    /// For each misconception what it answers; none where nothing is foretold.
    pub misread: Vec<Vec<usize>>,
}

impl From<Probe<'_>> for Foreseen {
    fn from(probe: Probe<'_>) -> Self {
        Self {
            asked: Asked { id: probe.question.id.clone(), version: probe.question.version },
            options: probe.choices.into_iter().map(|choice| choice.key).collect(),
            key: probe.key,
            misread: probe.misread,
        }
    }
}

impl Foreseen {
    /// The same for every question of the contents.
    pub fn all(contents: &Contents) -> Vec<Self> {
        let cases = contents.modules.iter().flat_map(|module| &module.cases);
        let items = cases.flat_map(|case| case.items.iter().map(move |item| (case, item)));
        let foreseen = |(case, item): (&Heading, &Item)| {
            let (asked, options) = (Asked::from(item), item.options.clone());
            Some(Self { asked, options, key: case.key(item)?, misread: case.misread(item) })
        };
        items.filter_map(foreseen).collect()
    }

    fn exposes(&self, held: usize) -> bool {
        self.misread.get(held).is_some_and(|read| !read.is_empty() && !read.contains(&self.key))
    }
}

impl Question {
    fn of(foreseen: Foreseen, groups: &[Vec<usize>]) -> Self {
        let Foreseen { asked, options, key, misread } = foreseen;
        let read = |group: &Vec<usize>| {
            group.first().and_then(|m| misread.get(*m)).cloned().unwrap_or_default()
        };
        Self { asked, read: groups.iter().map(read).collect(), key, options }
    }

    /// How many other groups give a wrong answer of this one; nothing where it gives none.
    fn shared_with(&self, group: usize) -> Option<usize> {
        let own = self.read.get(group).filter(|own| !own.is_empty() && !own.contains(&self.key))?;
        let shares = |(other, read): &(usize, &Vec<usize>)| {
            *other != group && read.iter().any(|option| own.contains(option))
        };
        Some(self.read.iter().enumerate().filter(shares).count())
    }

    /// How probable an option is to one who takes these for right.
    fn likelihood(&self, option: usize, read: &[usize]) -> f64 {
        let (right, all) = (read.len() as f64, self.options.len() as f64);
        if read.is_empty() {
            // Nothing is foretold: as often right as wrong.
            return if option == self.key { 0.5 } else { 0.5 / (all - 1.0) };
        }
        if right == all {
            return 1.0 / all;
        }
        if read.contains(&option) { (1.0 - SLIP) / right } else { SLIP / (all - right) }
    }
}

/// How probable each kind of learner is, but for a common factor.
struct Weights {
    right: f64,
    /// Errs at random, with every rate of error thought equally possible at first.
    random: f64,
    groups: Vec<f64>,
    wrong: u16,
    heard: u16,
}

impl Weights {
    fn total(&self) -> f64 {
        self.right + self.random + self.groups.iter().sum::<f64>()
    }

    /// How probable each is after this answer: who is right, who errs at random, each group.
    fn after(&self, question: &Question, option: usize) -> impl Iterator<Item = f64> {
        // Laplace's rule of succession.
        let errs = f64::from(self.wrong + 1) / f64::from(self.heard + 2);
        let others = question.options.len().max(2) as f64 - 1.0;
        let at_random = if option == question.key { 1.0 - errs } else { errs / others };
        let right = self.right * question.likelihood(option, &[question.key]);
        let groups = self.groups.iter().zip(&question.read);
        [right, self.random * at_random]
            .into_iter()
            .chain(groups.map(move |(weight, read)| weight * question.likelihood(option, read)))
    }

    /// After this answer, their sum brought back to one.
    fn heard(&self, question: &Question, option: usize) -> Self {
        let total: f64 = self.after(question, option).sum();
        let mut after = self.after(question, option).map(|weight| weight / total);
        Self {
            right: after.next().unwrap_or_default(),
            random: after.next().unwrap_or_default(),
            groups: after.collect(),
            wrong: self.wrong + u16::from(option != question.key),
            heard: self.heard + 1,
        }
    }

    /// How sharply the answer to a question is expected to tell them apart: the sum of the squared
    /// probabilities, at its mean over the options.
    fn sharpness(&self, question: &Question) -> f64 {
        let of_option = |option| {
            let (sum, squares) =
                self.after(question, option).fold((0.0, 0.0), |(sum, squares), weight| {
                    (sum + weight, squares + weight * weight)
                });
            squares / sum
        };
        (0..question.options.len()).map(of_option).sum()
    }
}
