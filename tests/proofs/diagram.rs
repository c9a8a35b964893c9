//! A rule's tree as a decision diagram: what holds, of every complete set of facts at once.

use crate::space::Space;
use biodivine_lib_bdd::Bdd;
use motus::law::condition::{Leaf, Node, Of, Set, Test};
use motus::law::fact::{DangerExists, Fact, OffenceExists};

/// The things spoken of.
#[derive(Clone, Copy, Default)]
pub struct Spoken {
    pub offence: usize,
    pub danger: usize,
    pub person: usize,
}

/// A leaf of a tree, by its way from the root: which part at each step.
pub type Way = Vec<usize>;

/// A leaf that is held to be so, or not, whatever the facts.
pub type Held<'w> = Option<(&'w Way, bool)>;

/// Translates trees.
pub struct Diagrams<'a> {
    pub space: &'a Space,
    pub held: Held<'a>,
}

impl<'a> Diagrams<'a> {
    pub fn of(space: &'a Space) -> Self {
        Self { space, held: None }
    }

    /// The tree, said of the situation.
    pub fn tree(&self, node: &Node) -> Bdd {
        self.said(node, Spoken::default())
    }

    /// The tree, said of a thing.
    pub fn said(&self, node: &Node, of: Spoken) -> Bdd {
        self.node(node, of, &mut Vec::new())
    }

    fn node(&self, node: &Node, of: Spoken, way: &mut Way) -> Bdd {
        let mut part = |at: usize, node: &Node, of: Spoken| {
            way.push(at);
            let formula = self.node(node, of, way);
            way.pop();
            formula
        };
        let space = self.space;
        match node {
            Node::All(parts) => {
                let parts = parts.iter().enumerate();
                parts.fold(space.yes(), |all, (at, p)| all.and(&part(at, p, of)))
            }
            Node::Any(parts) => {
                let parts = parts.iter().enumerate();
                parts.fold(space.no(), |any, (at, p)| any.or(&part(at, p, of)))
            }
            Node::Not(inner) => part(0, inner, of).not(),
            Node::Leaf(leaf) => match self.held {
                Some((held, true)) if held == way => space.yes(),
                Some((held, false)) if held == way => space.no(),
                _ => self.leaf(leaf, of),
            },
            Node::Notion(notion) => part(0, &notion.node, of),
            Node::Some(Set::Offences, inner) => {
                (0..space.counts()[1]).fold(space.no(), |any, offence| {
                    let exists = space.so(offence, OffenceExists::Yes.is());
                    any.or(&exists.and(&part(0, inner, Spoken { offence, ..of })))
                })
            }
            Node::Some(Set::Dangers, inner) => {
                (0..space.counts()[2]).fold(space.no(), |any, danger| {
                    let exists = space.so(danger, DangerExists::Yes.is());
                    any.or(&exists.and(&part(0, inner, Spoken { danger, ..of })))
                })
            }
            Node::Of(whose, inner) => (0..space.counts()[0]).fold(space.no(), |any, person| {
                let named = match whose {
                    Of::Victim => space.is(Fact::Victim, of.offence, 1 << person),
                    Of::Endangered => space.is(Fact::Endangered, of.danger, 1 << person),
                };
                any.or(&named.and(&part(0, inner, Spoken { person, ..of })))
            }),
            Node::Contested(c) => {
                let [first, second] =
                    [(0, &c.first.1), (1, &c.second.1)].map(|(at, node)| part(at, node, of));
                Bdd::if_then_else(&space.second_reading(c.id), &second, &first)
            }
        }
    }

    /// The leaf, said of a thing.
    pub fn leaf(&self, leaf: &Leaf, of: Spoken) -> Bdd {
        let space = self.space;
        match leaf.test {
            Test::Is(fact, mask) => space.is(fact, of.of(fact), mask),
            Test::To(recipients) => space.to(recipients),
            Test::EndangeredIsVictim => (0..space.counts()[0]).fold(space.no(), |any, person| {
                let endangered = space.is(Fact::Endangered, of.danger, 1 << person);
                any.or(&endangered.and(&space.is(Fact::Victim, of.offence, 1 << person)))
            }),
        }
    }
}

impl Spoken {
    /// Whose fact it is.
    pub fn of(self, fact: Fact) -> usize {
        use motus::law::vocabulary::Group;
        match fact.group() {
            Group::Situation | Group::Recipient => 0,
            Group::Person => self.person,
            Group::Offence => self.offence,
            Group::Danger => self.danger,
        }
    }
}

/// The leaves of a tree, each with its way from the root: a notion asked twice has its leaves twice.
pub fn leaves(node: &Node) -> Vec<(Way, &'static Leaf)> {
    let mut found = Vec::new();
    collect(node, &mut Vec::new(), &mut found);
    found
}

fn collect(node: &Node, way: &mut Way, found: &mut Vec<(Way, &'static Leaf)>) {
    let parts: Vec<&Node> = match node {
        Node::All(parts) | Node::Any(parts) => parts.iter().collect(),
        Node::Not(part) | Node::Some(_, part) | Node::Of(_, part) => vec![part],
        Node::Notion(notion) => vec![&notion.node],
        Node::Contested(c) => vec![&c.first.1, &c.second.1],
        Node::Leaf(leaf) => {
            found.push((way.clone(), leaf));
            return;
        }
    };
    for (at, part) in parts.into_iter().enumerate() {
        way.push(at);
        collect(part, way, found);
        way.pop();
    }
}
