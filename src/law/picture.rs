//! A rule, or what a decision made of it, as a picture: conditions in reading order, laid out to be drawn.
//!
//! A picture is data, without a drawing: [`Picture::wide`] gives every box a place from left to
//! right, [`Picture::narrow`] below each other, for a small screen. The layout is our own, since it is a page of
//! code; the libraries at hand are unkept, or a graph engine of forty thousand lines.

mod captions;
mod layout;
mod outline;
mod sketch;
mod tidy;
mod wrap;

pub use captions::Captions;
pub use layout::{Layout, Place, Ruler, Wire};
pub use wrap::{broken, wrap};

use super::Date;
use super::condition::{Issue, Readings};
use super::consequence::Consequence;
use super::decide::Decision;
use super::evaluate::{Scope, Truth};
use super::facts::{Facts, Slot};
use super::reason::reasons;
use super::rule::{Rule, Rulebook};
use super::text::Basis;
use sketch::Sketch;

/// A rule and its conditions.
#[derive(Clone, Debug)]
pub struct Picture {
    /// The rule, then its conditions in reading order: each before its parts.
    pub nodes: Vec<Node>,
    /// Whether the state of the rule is another than its conditions, one by one, would give: all
    /// that the open facts can still be settles it.
    pub settled_otherwise: bool,
}

/// A condition, a group of them, or the rule itself.
#[derive(Clone, Debug)]
pub struct Node {
    /// The leaf, notion, rule or contested point; empty for a mere group.
    pub id: &'static str,
    /// What it says, in French; empty for a mere group, see [`Node::words`].
    pub text: String,
    /// How its parts make it.
    pub join: Join,
    /// Its state; nothing where there are no facts.
    pub state: Option<Truth>,
    /// Whether it is on the path that decides: with the parts that are not, nothing would change.
    pub live: bool,
    /// The contested point that it is.
    pub contested: Option<Issue>,
    /// What it rests on.
    pub basis: Option<Basis>,
    /// The facts that it asks for.
    pub slots: Vec<Slot>,
    /// Whether it asks who the recipient is.
    pub of_recipient: bool,
    /// Position of the node of which it is a part.
    pub parent: Option<usize>,
    /// How many nodes stand above it.
    pub rank: usize,
}

/// How the parts of a node make it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// It has none.
    Leaf,
    /// All of them.
    All,
    /// One of them is enough.
    Any,
    /// None of them.
    Not,
    /// Two readings of what is contested; in a decision, the one taken comes first.
    Readings,
}

impl Picture {
    /// A rule as it stands in the law, without facts: its conditions, and whom it admits.
    pub fn of_rule(book: &Rulebook, rule: &Rule, day: Date) -> Self {
        let mut parts = vec![Sketch::of_node(&rule.when)];
        if rule.id.is_ground() {
            parts.push(Sketch::of_node(&rule.admits));
        }
        let lawyer = book.exclusion(rule, day).map(|r| Sketch::of_node(&r.when));
        parts.extend(lawyer.map(Sketch::not_excluded));
        Self::draw(Sketch::of(rule, None, parts), false)
    }

    /// What follows an act as it stands in the law, without facts.
    pub fn of_consequence(consequence: &Consequence) -> Self {
        let mut parts: Vec<Sketch> =
            consequence.when.iter().map(|node| Sketch::of_node(node)).collect();
        if consequence.of_breach {
            parts.push(Sketch::words("le secret professionnel joue"));
            parts.push(Sketch::words("aucune dérogation n’admet ce destinataire"));
        }
        Self::draw(Sketch::under(consequence.name, consequence.french, None, parts), false)
    }

    /// A rule as a decision leaves it for its recipient, without the alternatives that do not matter
    /// because another one holds.
    ///
    /// Where the decision knows better than the conditions alone, its state is that of the rule.
    pub fn of_decision(book: &Rulebook, rule: &Rule, facts: &Facts, decision: &Decision) -> Self {
        let [first, second] = [0, Readings::MAX].map(|readings| {
            let scope = Scope::new(facts, decision.recipient).reading(readings);
            asked(book, rule, &scope)
        });
        let alone = |parts: &[Sketch]| {
            parts.iter().filter_map(|part| part.state).fold(Truth::Holds, Truth::and)
        };
        let state = decision.state(rule, alone(&first));
        let parts = match alone(&second) == state && alone(&first) != state {
            true => second,
            false => first,
        };
        let settled_otherwise = state != alone(&parts);
        Self::draw(Sketch::of(rule, Some(state), parts), settled_otherwise)
    }

    fn draw(root: Sketch, settled_otherwise: bool) -> Self {
        let mut picture = Self { nodes: Vec::new(), settled_otherwise };
        let live = root.state.is_some();
        picture.add(root, None, 0, live);
        picture
    }

    fn add(&mut self, sketch: Sketch, parent: Option<usize>, rank: usize, live: bool) {
        let at = self.nodes.len();
        let live_parts = sketch.live_parts();
        let Sketch { id, text, join, state, contested, basis, slots, of_recipient, parts } = sketch;
        let node = Node {
            id,
            text,
            join,
            state,
            live,
            contested,
            basis,
            slots,
            of_recipient,
            parent,
            rank,
        };
        self.nodes.push(node);
        for (part, alive) in parts.into_iter().zip(live_parts) {
            self.add(part, Some(at), rank + 1, live && alive);
        }
    }

    /// The same with words as French prints them, so that a line never begins with « : ».
    pub fn typeset(mut self, with: impl Fn(&str) -> String) -> Self {
        for node in &mut self.nodes {
            node.text = with(&node.text);
        }
        self
    }

    /// What stands over the words of a box: its state, and how its parts make it.
    pub fn caption(&self, at: usize, words: &Captions) -> String {
        let Some(node) = self.nodes.get(at) else { return String::new() };
        let join = if self.parts(at).nth(1).is_some() { node.join_label(words) } else { "" };
        let label = node.label(words);
        let said: Vec<&str> =
            [label.as_str(), join].into_iter().filter(|s| !s.is_empty()).collect();
        said.join(" · ")
    }

    /// Whether the same notion, with the same parts in the same states, stands further up.
    pub fn told_before(&self, at: usize) -> bool {
        let is_notion = |node: &&Node| !node.id.is_empty() && node.join != Join::Leaf;
        let Some(own) = self.nodes.get(at).filter(is_notion) else { return false };
        let says = |from: usize| {
            let rank = self.nodes.get(from).map_or(0, |n| n.rank);
            let below = self.nodes.iter().skip(from + 1).take_while(move |n| n.rank > rank);
            below.map(move |n| (n.rank - rank, n.text.as_str(), n.join, n.state, &n.slots))
        };
        let earlier = self.nodes.iter().enumerate().take(at);
        let mut same = earlier.filter(|(_, n)| n.id == own.id && n.state == own.state);
        same.any(|(other, _)| says(other).eq(says(at)))
    }

    /// Which reading of a contested point a node is, in French; nothing where it is none.
    pub fn reading(&self, at: usize) -> &'static str {
        let node = self.nodes.get(at);
        let whole = node.and_then(|node| Some((node.parent?, node.state.is_some())));
        let is_contested = |of: usize| self.nodes.get(of).is_some_and(|n| n.join == Join::Readings);
        match whole.filter(|(whole, _)| is_contested(*whole)) {
            Some((whole, true)) if at == whole + 1 => "lecture retenue",
            Some((_, true)) => "autre lecture",
            Some((whole, false)) if at == whole + 1 => "première lecture",
            Some((_, false)) => "seconde lecture",
            None => "",
        }
    }

    /// Positions of the parts of a node, in order.
    pub fn parts(&self, of: usize) -> impl Iterator<Item = usize> + '_ {
        let is_part = move |(_, node): &(usize, &Node)| node.parent == Some(of);
        self.nodes.iter().enumerate().filter(is_part).map(|(at, _)| at)
    }

    /// The boxes from left to right: the rule, its conditions, their parts.
    pub fn wide(&self, ruler: &Ruler) -> Layout {
        tidy::lay_out(self, ruler)
    }

    /// The boxes below each other, each as far to the right as it has nodes above it, within a width.
    pub fn narrow(&self, ruler: &Ruler, width: i32) -> Layout {
        outline::lay_out(self, ruler, width)
    }
}

impl Node {
    /// What it says; of a group without words, what makes it one.
    pub fn words(&self) -> &str {
        match self.join {
            _ if !self.text.is_empty() => &self.text,
            Join::Any => "l’une de ces situations",
            Join::Not => "rien de ceci",
            Join::All | Join::Leaf | Join::Readings => "tout ceci à la fois",
        }
    }

    /// The state in a sign and in words, and whether the point is contested: « ✓ établi ».
    pub fn label(&self, words: &Captions) -> String {
        let state = match self.state {
            Some(Truth::Holds) => ["✓ ", words.holds].concat(),
            Some(Truth::Fails) => ["✗ ", words.fails].concat(),
            Some(Truth::Unknown) => ["? ", words.open].concat(),
            None => String::new(),
        };
        let contested = if self.contested.is_some() { words.contested } else { "" };
        let said: Vec<&str> =
            [state.as_str(), contested].into_iter().filter(|s| !s.is_empty()).collect();
        said.join(", ")
    }

    /// How its parts make it; nothing where its words say it, or for a leaf.
    pub fn join_label(&self, words: &Captions) -> &'static str {
        match self.join {
            _ if self.text.is_empty() => "",
            Join::Leaf => "",
            Join::All => words.all,
            Join::Any => words.any,
            Join::Not => words.none,
            Join::Readings => words.readings,
        }
    }
}

/// All that a rule asks, as it stands in a scope: its conditions, whom it admits, and that the
/// lawyer's exclusion does not play, where it may.
fn asked(book: &Rulebook, rule: &Rule, scope: &Scope) -> Vec<Sketch> {
    let drawn = |node| Sketch::of_reason(&reasons(scope, node).pruned());
    let lawyer = book.exclusion(rule, scope.facts.date()).map(|r| drawn(&r.when));
    let plays = |lawyer: &Sketch| lawyer.state != Some(Truth::Fails);
    let admits = rule.id.is_ground().then(|| drawn(&rule.admits));
    let not_excluded = lawyer.filter(plays).map(Sketch::not_excluded);
    [Some(drawn(&rule.when)), admits, not_excluded].into_iter().flatten().collect()
}
