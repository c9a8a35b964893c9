//! A rule of law as data: its conditions, whom it admits, where it comes from and when it applies.

use super::Date;
use super::condition::{Contested, Issue, Node};
use super::text::Passage;

/// The rules, closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleId {
    /// « secret professionnel »
    Bound,
    /// « la loi oblige ou autorise »
    LawObligesOrAuthorises,
    /// « témoignage en justice »
    Testimony,
    /// « état de nécessité »
    Necessity,
    /// « mineur ou personne vulnérable »
    ProtectedPerson,
    /// « abstention coupable »: the duty to help
    Help,
    /// « professionnel mis en cause »
    Accused,
    /// « victime qui s'est confiée »
    Victim,
    /// « concertation de cas »
    Consultation,
    /// « représentant permanent »
    Representative,
    /// « avocat »
    Lawyer,
    /// « secret professionnel partagé »
    TeamSharing,
    /// « communication entre soignants »
    CarerSharing,
}

/// How many rules there are.
pub(super) const RULES: usize = RuleId::CarerSharing as usize + 1;

/// What gives a rule its force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// An article of law.
    Statute,
    /// Judgments.
    CaseLaw,
    /// A profession's code of conduct.
    Deontology,
}

/// A step of deontology before one speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StepId {
    /// Tell the person first, where possible.
    TellFirst,
    /// The victim truly refuses: only where another ground holds.
    HeedRefusal,
    /// Say the minimum needed.
    SayTheMinimum,
    /// Ask a colleague, a superior or an advice service first, without a name.
    AskAdvice,
    /// What a participant may note in their own file.
    NoteOnlyWhatIsAgreed,
}

/// A rule with its period of validity.
#[derive(Debug)]
pub struct Rule {
    /// Which rule.
    pub id: RuleId,
    /// Its name, in French.
    pub name: &'static str,
    /// Its articles, `act:article`; those in force on the day are cited.
    pub articles: &'static [&'static str],
    /// What gives it its force.
    pub authority: Authority,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
    /// Its conditions.
    pub when: Node,
    /// Whom it admits.
    pub admits: Node,
    /// The words that say what it does, and no more: « peut », « venir en aide », « révéler ».
    pub faculty: &'static [Passage],
    /// What deontology asks before one speaks on this ground.
    pub steps: &'static [StepId],
}

impl Rule {
    /// Whether the rule applies on that day.
    pub fn applies(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// The whole law as the engine applies it: versions of rules, in the order of the plan.
#[derive(Clone, Debug)]
pub struct Rulebook {
    /// Every version of every rule.
    pub rules: Vec<&'static Rule>,
}

impl Rulebook {
    /// The law as it is.
    pub fn belgian() -> Self {
        Self { rules: super::rules::ALL.to_vec() }
    }

    /// The version of a rule on a day.
    pub fn rule(&self, id: RuleId, day: Date) -> Option<&'static Rule> {
        self.rules.iter().find(|r| r.id == id && r.applies(day)).copied()
    }

    /// What a contested point is about, as the rules of a day state it.
    pub fn contested(&self, issue: Issue, day: Date) -> Option<&'static Contested> {
        let rules = self.rules.iter().filter(|r| r.applies(day));
        rules.flat_map(|r| [&r.when, &r.admits]).find_map(|node| find(node, issue))
    }

    /// The lawyer's exclusion on a day, for a rule that it switches off.
    pub fn exclusion(&self, rule: &Rule, day: Date) -> Option<&'static Rule> {
        if rule.id.excluded_for_lawyer() { self.rule(RuleId::Lawyer, day) } else { None }
    }

    /// The grounds on which one may speak on a day, in order.
    pub fn grounds(&self, day: Date) -> impl Iterator<Item = &'static Rule> + '_ {
        self.rules.iter().copied().filter(move |r| r.id.is_ground() && r.applies(day))
    }
}

fn find(node: &'static Node, issue: Issue) -> Option<&'static Contested> {
    match node {
        Node::All(parts) | Node::Any(parts) => parts.iter().find_map(|p| find(p, issue)),
        Node::Not(part) | Node::Some(_, part) | Node::Of(_, part) => find(part, issue),
        Node::Leaf(_) => None,
        Node::Notion(notion) => find(&notion.node, issue),
        Node::Contested(c) if c.id == issue => Some(c),
        Node::Contested(c) => find(&c.first.1, issue).or_else(|| find(&c.second.1, issue)),
    }
}

impl RuleId {
    /// Whether the rule opens speech.
    pub const fn is_ground(self) -> bool {
        !matches!(self, Self::Bound | Self::Help | Self::Lawyer)
    }

    /// Whether the lawyer's exclusion switches it off: articles 458bis and 458ter, 353 § 1er and § 2,
    /// and who represents somebody at a consultation with it.
    pub const fn excluded_for_lawyer(self) -> bool {
        matches!(self, Self::ProtectedPerson | Self::Consultation | Self::Representative)
    }

    /// Name as programs read it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bound => "bound",
            Self::LawObligesOrAuthorises => "law-obliges-or-authorises",
            Self::Testimony => "testimony",
            Self::Necessity => "necessity",
            Self::ProtectedPerson => "protected-person",
            Self::Help => "help",
            Self::Accused => "accused",
            Self::Victim => "victim",
            Self::Consultation => "consultation",
            Self::Representative => "representative",
            Self::Lawyer => "lawyer",
            Self::TeamSharing => "team-sharing",
            Self::CarerSharing => "carer-sharing",
        }
    }
}
