//! The reasoning of a decision for a reader: the answer, each rule that plays as a tree of conditions
//! with their states and words, and the articles.

use super::bank::Case;
use super::explain::{basis, silence};
use super::feedback::{Sheet, State, Tie};
use super::in_play::InPlay;
use super::notice::notices;
use super::numbers::{Numbers, words};
use super::outcome::now;
use super::remark;
use super::scenario::Scenario;
use super::sheet::{self, Quote, quotes};
use super::typography::{referring, spaced};
use crate::law::decide::{Decision, HelpDuty, Secrecy, decide};
use crate::law::evaluate::Truth;
use crate::law::facts::{Facts, Slot};
use crate::law::outcome::{Outcome, PartId};
use crate::law::picture::{Join, Node, Picture};
use crate::law::rule::{Rule, Rulebook};

/// The reasoning. All French of our own is typeset.
#[derive(Clone, Debug)]
pub struct Reasoning {
    /// What the law says of speaking, as one sentence.
    pub secrecy: String,
    /// What it says of helping.
    pub help: String,
    /// What is to be known besides: aid without telling, a step left out, a contested point.
    pub remarks: Vec<String>,
    /// The rules that play, in the order in which one asks them.
    pub rules: Vec<Tree>,
    /// Position of the rule that decides of speaking, or comes nearest.
    pub deciding: usize,
    /// The articles, whole, with the decisive words marked.
    pub sheets: Vec<Sheet>,
    /// The marks of the case's text.
    pub ties: Vec<Tie>,
    /// Dated notices.
    pub notices: Vec<String>,
}

/// A rule with its conditions.
#[derive(Clone, Debug)]
pub struct Tree {
    /// Its name.
    pub title: String,
    /// Where it comes from.
    pub basis: String,
    /// Its state.
    pub state: State,
    /// The rule and its conditions, each before its parts; its words are typeset.
    pub picture: Picture,
    /// What there is to say of each, in the same order.
    pub lines: Vec<Line>,
    /// That the state is another than the conditions one by one would give, where it is.
    pub remark: Option<String>,
}

/// What there is to say of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its state.
    pub state: State,
    /// Which reading of a contested point it is; else empty.
    pub reading: &'static str,
    /// How its parts make it, where it has several.
    pub join: Option<Join>,
    /// The number that ties it to the words of the case and of the article.
    pub number: Option<u8>,
    /// The words of the case that show it, without the guillemets.
    pub case: Vec<String>,
    /// What was supposed, or taken as so because the case is silent.
    pub note: Option<String>,
    /// The words of the articles.
    pub law: Vec<Quote>,
    /// For case law and deontology: the source, in our words, the first time that it is told.
    pub source: Option<String>,
    /// Whether the same stands further up, so that its parts are not told again.
    pub again: bool,
}

impl Reasoning {
    /// The reasoning on a case as a scenario has it; nothing for a case that no reader made.
    pub fn of(case: &Case, scenario: &Scenario) -> Option<Self> {
        let altered = scenario.case(case);
        let to = scenario.to();
        let facts = altered.facts(to)?;
        let book = Rulebook::belgian();
        let decision = decide(&book, &facts, to);
        let plays = InPlay { book: &book, case: &altered, facts: &facts, decision: &decision };
        let drawn: Vec<(&Rule, Picture)> =
            plays.rules().into_iter().map(|rule| (rule, drawn(&plays, rule))).collect();
        let mut numbers = Numbers::default();
        for node in drawn.iter().flat_map(|(_, picture)| &picture.nodes) {
            numbers.give(&altered, to, facts.date(), node);
        }
        let teller =
            Teller { case: &altered, scenario, facts: &facts, decision: &decision, numbers };
        let articles = plays.articles();
        let mut rules: Vec<Tree> =
            drawn.iter().map(|(rule, picture)| teller.tree(rule, picture.clone())).collect();
        tell_sources_once(&mut rules);
        Some(Self {
            secrecy: referring(&now(
                PartId::Secrecy,
                decision.secrecy.value.map(Outcome::Secrecy),
                Some(to),
                decision.imposed(&facts),
            )),
            help: referring(&now(
                PartId::Help,
                decision.help.value.map(Outcome::Help),
                None,
                false,
            )),
            remarks: remarks(&plays),
            deciding: deciding(&plays, &drawn),
            rules,
            sheets: articles.iter().filter_map(|key| teller.sheet(key)).collect(),
            ties: teller.numbers.ties(),
            notices: notices(facts.date(), &decision, articles).into_iter().map(spaced).collect(),
        })
    }
}

fn tell_sources_once(rules: &mut [Tree]) {
    let mut told: Vec<String> = Vec::new();
    for line in rules.iter_mut().flat_map(|tree| &mut tree.lines) {
        match line.source.take() {
            Some(source) if !told.contains(&source) => {
                told.push(source.clone());
                line.source = Some(source);
            }
            _ => {}
        }
    }
}

/// The ground that opens speech, else one that holds for others or comes nearest; where there is none, the principle.
fn deciding(plays: &InPlay, shown: &[(&Rule, Picture)]) -> usize {
    let decision = plays.decision;
    let opens = |rule: &Rule| decision.grounds.iter().any(|g| g.rule.id == rule.id && g.opens());
    let first = |of: &dyn Fn(&Rule) -> bool| shown.iter().position(|(rule, _)| of(rule));
    let bound = decision.secrecy.value != Some(Secrecy::NotBound);
    let ground = || first(&|rule| rule.id.is_ground()).filter(|_| bound);
    let near = || plays.nearest().and_then(|near| first(&|rule| rule.id == near.id));
    let closed = || if decision.grounds.is_empty() { near() } else { None };
    first(&opens).or_else(closed).or_else(ground).unwrap_or_default()
}

fn drawn(plays: &InPlay, rule: &Rule) -> Picture {
    Picture::of_decision(plays.book, rule, plays.facts, plays.decision).typeset(spaced)
}

fn remarks(plays: &InPlay) -> Vec<String> {
    let decision = plays.decision;
    let mut said = Vec::new();
    let silent = decision.secrecy.value == Some(Secrecy::MustKeepSilent);
    if silent && decision.help.value == Some(HelpDuty::MustHelp) {
        said.push(remark::aid(plays.book, plays.facts, remark::AID_WITHOUT_TELLING));
    } else {
        said.extend(remark::no_choice(plays.book, plays.facts, decision));
    }
    if decision.secrecy.value == Some(Secrecy::NotBound) {
        said.push(remark::NOT_FREE_TO_TELL.to_owned());
    }
    said.extend(decision.before_speaking.iter().filter_map(remark::step));
    if !decision.contested().is_empty() {
        said.push("Un point est discuté ; la réponse la plus stricte est donnée.".to_owned());
    }
    said.iter().map(|line| referring(line)).collect()
}

struct Teller<'a> {
    case: &'a Case,
    scenario: &'a Scenario,
    facts: &'a Facts,
    decision: &'a Decision,
    numbers: Numbers,
}

impl Teller<'_> {
    fn tree(&self, rule: &Rule, picture: Picture) -> Tree {
        let line = |(at, node): (usize, &Node)| self.line(&picture, at, node);
        let root = picture.nodes.first().and_then(|node| node.state);
        Tree {
            title: spaced(rule.name),
            basis: referring(&basis(rule, self.facts.date())),
            state: state(root),
            lines: picture.nodes.iter().enumerate().map(line).collect(),
            remark: picture.settled_otherwise.then(|| spaced(remark::SETTLED_OTHERWISE)),
            picture,
        }
    }

    fn line(&self, picture: &Picture, at: usize, node: &Node) -> Line {
        let leaf = node.join == Join::Leaf;
        let several = picture.parts(at).nth(1).is_some();
        let day = self.facts.date();
        let told = leaf || node.contested.is_some();
        let basis = node.basis.filter(|_| told);
        let case = match leaf {
            true => words(self.case, self.decision.recipient, node),
            false => Vec::new(),
        };
        Line {
            state: state(node.state),
            reading: picture.reading(at),
            join: several.then_some(node.join),
            number: if leaf { self.numbers.of(node) } else { None },
            note: if leaf { self.note(&node.slots).map(|s| referring(&s)) } else { None },
            case,
            law: basis.map_or_else(Vec::new, |basis| quotes(basis.passages, day)),
            source: basis.and_then(|b| b.source).map(|s| referring(&remark::source(s))),
            again: picture.told_before(at),
        }
    }

    /// What was supposed of these facts, or made of the case's silence.
    fn note(&self, slots: &[Slot]) -> Option<String> {
        match slots.iter().any(|slot| self.scenario.alters(*slot)) {
            true => Some("c’est ce que vous supposez".to_owned()),
            false => silence(self.case, self.facts, slots),
        }
    }

    fn sheet(&self, key: &str) -> Option<Sheet> {
        let day = self.facts.date();
        sheet::sheet(key, day, &self.numbers.passages(day), self.numbers.legend(key, day))
    }
}

fn state(truth: Option<Truth>) -> State {
    truth.map_or(State::NotEstablished, State::from)
}
