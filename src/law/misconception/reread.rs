//! Rebuilds the rules with a mistake in them: only the branches that change; the others are shared.

use super::{MET, Mistake, Reading};
use crate::law::condition::{Contested, Node, Notion};
use crate::law::rule::{Rule, Rulebook};

/// The law with this mistake in it. What is new is never given back: ask once for each mistake.
pub(super) fn rulebook(mistake: &'static Mistake) -> Rulebook {
    let mut book = Rulebook::belgian();
    for rule in &mut book.rules {
        let changed = match mistake {
            Mistake::Reads(readings) => reread(rule, readings),
            Mistake::Demands(node) if rule.id.is_ground() => {
                Some(Rule { when: both(rule.when, *node), ..**rule })
            }
            Mistake::Demands(_) | Mistake::Obliges(_) | Mistake::Denounces => None,
        };
        if let Some(changed) = changed {
            *rule = keep(changed);
        }
    }
    book
}

/// The law in which one condition, by its identity, is taken as met or as lacking wherever it
/// stands, whatever the facts: nobody's belief, but it shows what turns on that condition. Never
/// given back: ask once for each.
pub fn taking(condition: &'static str, met: bool) -> Rulebook {
    let taken = if met { MET } else { Reading::As(Node::NEVER) };
    let mut book = Rulebook::belgian();
    for rule in &mut book.rules {
        if let Some(changed) = reread(rule, &[(condition, taken)]) {
            *rule = keep(changed);
        }
    }
    book
}

type Readings = [(&'static str, Reading)];

fn reread(rule: &'static Rule, readings: &Readings) -> Option<Rule> {
    let (when, admits) = (node(&rule.when, readings), node(&rule.admits, readings));
    (when.is_some() || admits.is_some()).then(|| Rule {
        when: when.unwrap_or(rule.when),
        admits: admits.unwrap_or(rule.admits),
        ..*rule
    })
}

/// The tree as it is misread; nothing where it is read rightly.
fn node(tree: &'static Node, readings: &Readings) -> Option<Node> {
    let read =
        |id: &str| readings.iter().find(|(read, _)| *read == id).map(|(_, how)| how.of(*tree));
    let within = |part: &'static Node| node(part, readings);
    match tree {
        Node::All(list) => parts(list, readings).map(Node::All),
        Node::Any(list) => parts(list, readings).map(Node::Any),
        Node::Not(part) => within(part).map(|part| Node::Not(keep(part))),
        Node::Leaf(leaf) => read(leaf.id),
        Node::Notion(notion) => read(notion.id).or_else(|| {
            within(&notion.node).map(|node| Node::Notion(keep(Notion { node, ..**notion })))
        }),
        Node::Some(set, part) => within(part).map(|part| Node::Some(*set, keep(part))),
        Node::Of(of, part) => within(part).map(|part| Node::Of(*of, keep(part))),
        Node::Contested(c) => read(c.id.name()).or_else(|| {
            let (first, second) = (within(&c.first.1), within(&c.second.1));
            (first.is_some() || second.is_some()).then(|| {
                Node::Contested(keep(Contested {
                    first: (c.first.0, first.unwrap_or(c.first.1)),
                    second: (c.second.0, second.unwrap_or(c.second.1)),
                    ..**c
                }))
            })
        }),
    }
}

fn parts(list: &'static [Node], readings: &Readings) -> Option<&'static [Node]> {
    let read: Vec<Option<Node>> = list.iter().map(|part| node(part, readings)).collect();
    read.iter().any(Option::is_some).then(|| {
        let parts = list.iter().zip(read).map(|(part, read)| read.unwrap_or(*part));
        &*parts.collect::<Vec<_>>().leak()
    })
}

fn both(one: Node, other: Node) -> Node {
    Node::All(vec![one, other].leak())
}

impl Reading {
    fn of(self, right: Node) -> Node {
        match self {
            Self::As(node) => node,
            Self::Or(node) => Node::Any(vec![right, node].leak()),
            Self::And(node) => both(right, node),
        }
    }
}

fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
