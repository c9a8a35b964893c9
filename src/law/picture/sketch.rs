//! The tree of a picture before it is drawn: from a rule alone, or from the reasons of a decision.

use super::Join;
use crate::law::condition::{self, Issue, Of, Set};
use crate::law::evaluate::Truth;
use crate::law::facts::Slot;
use crate::law::reason::{self, Reason};
use crate::law::rule::Rule;
use crate::law::text::Basis;

/// A node with its parts; see [`super::Node`].
#[derive(Clone, Debug)]
pub(super) struct Sketch {
    pub id: &'static str,
    pub text: String,
    pub join: Join,
    pub state: Option<Truth>,
    pub contested: Option<Issue>,
    pub basis: Option<Basis>,
    pub slots: Vec<Slot>,
    pub of_recipient: bool,
    pub parts: Vec<Sketch>,
}

impl Sketch {
    fn group(join: Join, state: Option<Truth>, parts: Vec<Self>) -> Self {
        Self {
            id: "",
            text: String::new(),
            join,
            state,
            contested: None,
            basis: None,
            slots: Vec::new(),
            of_recipient: false,
            parts,
        }
    }

    /// The rule over all that it asks.
    pub fn of(rule: &Rule, state: Option<Truth>, parts: Vec<Self>) -> Self {
        Self::under(rule.id.name(), rule.name, state, parts)
    }

    /// A name over all that it asks.
    pub fn under(
        id: &'static str,
        name: &'static str,
        state: Option<Truth>,
        parts: Vec<Self>,
    ) -> Self {
        let asked = Self::group(Join::All, state, parts).told();
        let root = match asked.join {
            Join::All | Join::Any if asked.text.is_empty() => asked,
            _ => Self::group(Join::All, state, vec![asked]),
        };
        Self { id, text: name.to_owned(), state, ..root }
    }

    /// A condition that another tree makes, in words alone.
    pub fn words(text: &str) -> Self {
        Self { text: text.to_owned(), ..Self::group(Join::Leaf, None, Vec::new()) }
    }

    /// That the lawyer's exclusion, with these conditions, does not switch the rule off.
    pub fn not_excluded(lawyer: Self) -> Self {
        let state = lawyer.state.map(Truth::negate);
        let excluded = Self { text: "la loi exclut cet avocat".to_owned(), ..lawyer };
        let not = Self::group(Join::Not, state, vec![excluded]);
        Self { text: "l’exclusion de l’avocat ne joue pas".to_owned(), ..not }
    }

    /// The tree of a rule.
    pub fn of_node(node: &condition::Node) -> Self {
        let group = |join, parts: &[condition::Node]| {
            Self::group(join, None, parts.iter().map(Self::of_node).collect())
        };
        match node {
            condition::Node::All(parts) => group(Join::All, parts),
            condition::Node::Any(parts) => group(Join::Any, parts),
            condition::Node::Not(part) => group(Join::Not, std::slice::from_ref(*part)),
            condition::Node::Leaf(leaf) => Self {
                id: leaf.id,
                text: leaf.phrase.to_owned(),
                basis: Some(leaf.basis),
                of_recipient: matches!(leaf.test, condition::Test::To(_)),
                ..Self::group(Join::Leaf, None, Vec::new())
            },
            condition::Node::Notion(notion) => {
                let inner = match notion.node {
                    // The notion's own words say that there is one.
                    condition::Node::Some(_, part) => Self::of_node(part),
                    ref node => Self::of_node(node),
                };
                let (join, parts) = match inner.join {
                    Join::Not => (Join::Leaf, Vec::new()),
                    Join::All | Join::Any if inner.text.is_empty() => (inner.join, inner.parts),
                    _ => (Join::All, vec![inner]),
                };
                Self {
                    id: notion.id,
                    text: notion.phrase.to_owned(),
                    basis: Some(notion.basis),
                    ..Self::group(join, None, parts)
                }
            }
            condition::Node::Some(set, part) => {
                let words = match set {
                    Set::Offences => "il y a une infraction telle que",
                    Set::Dangers => "il y a un danger tel que",
                };
                Self::over(words, Self::of_node(part))
            }
            condition::Node::Of(of, part) => {
                let words = match of {
                    Of::Victim => "la victime de cette infraction",
                    Of::Endangered => "la personne en danger",
                };
                match Self::of_node(part) {
                    bare if bare.text.is_empty() => Self::over(words, bare),
                    said => Self { text: format!("{words} : {}", said.text), ..said },
                }
            }
            condition::Node::Contested(c) => {
                let reading = |(words, node): &(&'static str, condition::Node)| {
                    Self::over(words, Self::of_node(node))
                };
                Self {
                    id: c.id.name(),
                    text: c.phrase.to_owned(),
                    contested: Some(c.id),
                    basis: Some(Basis { passages: &[], source: Some(c.source) }),
                    ..Self::group(Join::Readings, None, vec![reading(&c.first), reading(&c.second)])
                }
            }
        }
    }

    /// Words that stand over a tree, and take the place of a group without words.
    fn over(words: &str, part: Self) -> Self {
        let (join, parts) = match part.join {
            Join::All | Join::Any if part.text.is_empty() => (part.join, part.parts),
            _ => (Join::All, vec![part]),
        };
        Self { text: words.to_owned(), ..Self::group(join, None, parts) }
    }

    /// The reasons of a decision.
    pub fn of_reason(reason: &Reason) -> Self {
        let join = match (reason.join, reason.contested) {
            (_, Some(_)) => Join::Readings,
            (reason::Join::All, None) => Join::All,
            (reason::Join::Any, None) => Join::Any,
            (reason::Join::Not, None) => Join::Not,
            (reason::Join::Leaf, None) => Join::Leaf,
        };
        Self {
            id: reason.id,
            text: reason.phrase.to_owned(),
            contested: reason.contested,
            basis: reason.basis,
            slots: reason.slots.clone(),
            of_recipient: reason.of_recipient,
            ..Self::group(
                join,
                Some(reason.truth),
                reason.parts.iter().map(Self::of_reason).collect(),
            )
        }
    }

    /// Every group with words of its own, or taken into the one above: groups of one part, groups
    /// of the same kind within each other, and the empty ones, which say always or never.
    fn told(self) -> Self {
        let mut parts: Vec<Self> = Vec::new();
        for part in self.parts.into_iter().map(Self::told) {
            let wordless = part.text.is_empty() && part.contested.is_none();
            if wordless
                && part.join != Join::Not
                && (part.join == self.join || part.parts.is_empty())
            {
                parts.extend(part.parts);
            } else {
                parts.push(part);
            }
        }
        if self.text.is_empty() && self.join != Join::Not && parts.len() == 1 {
            return parts.remove(0);
        }
        let join = if parts.is_empty() { Join::Leaf } else { self.join };
        Self { join, parts, ..self }
    }

    /// Which of its parts decide with it: those of its own state, the reading that is taken.
    pub fn live_parts(&self) -> Vec<bool> {
        let like = |part: &Self| part.state == self.state;
        let any_like = self.parts.iter().any(like);
        let alive = |(at, part): (usize, &Self)| match self.join {
            Join::Readings => at == 0,
            Join::Not | Join::Leaf => true,
            Join::All | Join::Any => like(part) || !any_like,
        };
        self.parts.iter().enumerate().map(alive).collect()
    }
}
