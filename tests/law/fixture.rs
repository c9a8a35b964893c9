//! A situation built fact by fact, and what is asked of it.
//!
//! [`quiet`] is the base case: everything is known and nothing decides, so that a test shows only
//! the facts that do. [`told`] is a case as its reader meets it: what is not stated is what silence
//! means, or unknown.

use motus::law::Date;
use motus::law::condition::{Node, Of, Readings, Set, Test};
use motus::law::decide::{Decision, Ground, HelpDuty, Secrecy, decide};
use motus::law::evaluate::{Scope, Truth, bits};
use motus::law::fact::*;
use motus::law::facts::{Facts, PERSONS, Slot};
use motus::law::rule::{RuleId, Rulebook};
use motus::law::vocabulary::{Group, Silence};

/// A fact that takes several values, with exactly these.
macro_rules! exactly {
    ($fact:ident [$($value:ident),*]) => {
        motus::law::condition::Test::Is(
            motus::law::fact::Fact::$fact,
            1 << (0u32 $(| 1 << motus::law::fact::$fact::$value as u32)*),
        )
    };
}
pub(crate) use exactly;

pub fn day(text: &str) -> Date {
    Date::parse(text).expect("a day of the calendar")
}

/// A situation, and the recipient to whom one thinks of speaking.
#[derive(Clone)]
pub struct Situation {
    pub facts: Facts,
    pub to: Recipient,
}

/// What is so in the base case: a nurse, a confidence, and nothing that would open speech.
const QUIET: &[Test] = &[
    Profession::Nurse.is(),
    Learned::Work.is(),
    exactly!(Manner[Confided]),
    LawBasis::None.is(),
    LawEffect::Neither.is(),
    Summons::None.is(),
    Accused::No.is(),
    ForAnother::No.is(),
    Contact::OthersToo.is(),
    ConsultationBasis::None.is(),
    ConsultationPurpose::Other.is(),
    exactly!(ConsultationFixes[]),
    FromClient::No.is(),
    ExposesClient::No.is(),
    Consent::None.is(),
    ToldFirst::No.is(),
    SoleInterest::No.is(),
    Consulted::No.is(),
    Emergency::No.is(),
    Treats::No.is(),
    Disclosed::No.is(),
    FaultProved::No.is(),
    DamageProved::No.is(),
    CauseProved::No.is(),
    Employment::Independent.is(),
    Extent::Needed.is(),
    Use::Other.is(),
    Setting::Elsewhere.is(),
    Age::Adult.is(),
    exactly!(Frailty[]),
    exactly!(ViolenceSuffered[]),
    Noticeable::No.is(),
    ConfidedBy::No.is(),
    OffenceExists::No.is(),
    OffenceKind::Theft.is(),
    Victim::Nobody.is(),
    Confessed::No.is(),
    DangerExists::No.is(),
    Endangered::Anyone.is(),
    Interest::Property.is(),
    Harm::Slight.is(),
    Near::Past.is(),
    Certainty::Vague.is(),
    Feared::None.is(),
    Protection::Alone.is(),
    Perceived::Otherwise.is(),
    Risk::None.is(),
    Call::Credible.is(),
    Help::NotYet.is(),
    Death::No.is(),
    Averts::No.is(),
    BoundToo::No.is(),
    SameMission::No.is(),
    TreatsToo::No.is(),
    NamedByLaw::No.is(),
    Represents::No.is(),
];

/// The base case: a nurse who was told something and asks whether to tell it to a friend.
pub fn quiet(date: &str) -> Situation {
    let mut facts = Facts::unknown(day(date), 3, 2, 2).expect("a day that can be decided");
    for test in QUIET {
        let Test::Is(fact, mask) = test else { panic!("a test of a fact") };
        for of in 0..facts.count(fact.group()) {
            facts.set(Slot::new(*fact, of).unwrap(), *mask);
        }
    }
    assert!(facts.slots().all(|s| !facts.is_open(s)), "the base case leaves nothing open");
    Situation { facts, to: Recipient::OtherPerson }
}

/// A case as told: one person, offence and danger for each that is counted; silence has its meaning.
pub fn told(
    date: &str,
    to: Recipient,
    persons: usize,
    offences: usize,
    dangers: usize,
) -> Situation {
    let mut facts = Facts::unknown(day(date), persons, offences, dangers).expect("within bounds");
    let slots: Vec<Slot> = facts.slots().collect();
    for slot in slots {
        match slot.fact().entry().silence {
            Silence::Means(value) => facts.set(slot, 1 << value),
            Silence::FollowsRecipient if slot.fact() == Fact::Setting => {
                facts.place_follows(to);
            }
            Silence::FollowsRecipient => {}
            Silence::Unknown => {}
        }
    }
    Situation { facts, to }
}

impl Situation {
    /// The fact is so: of the situation, of the first person, offence or danger, or of the recipient.
    pub fn with(self, test: Test) -> Self {
        let of = match test {
            Test::Is(fact, _) if fact.group() == Group::Recipient => self.to as usize,
            _ => 0,
        };
        self.of(of, test)
    }

    /// The fact is so of the `of`-th person, offence, danger or recipient.
    pub fn of(mut self, of: usize, test: Test) -> Self {
        let Test::Is(fact, mask) = test else { panic!("a test of a fact") };
        let slot = Slot::new(fact, of).expect("room for it");
        assert!(slot.of() < self.facts.count(fact.group()), "the case does not have this one");
        self.facts.set(slot, mask);
        self
    }

    /// All of these are so.
    pub fn all(self, tests: &[Test]) -> Self {
        tests.iter().fold(self, |s, t| s.with(*t))
    }

    /// The fact is so of these recipients.
    pub fn recipients(self, of: &[Recipient], test: Test) -> Self {
        of.iter().fold(self, |s, r| s.of(*r as usize, test))
    }

    /// The fact is so of no recipient but these.
    pub fn only(self, of: &[Recipient], yes: Test, no: Test) -> Self {
        self.recipients(&RECIPIENTS, no).recipients(of, yes)
    }

    /// The fact is unknown.
    pub fn open(self, fact: Fact) -> Self {
        self.with(Test::Is(fact, fact.anything()))
    }

    pub fn to(self, to: Recipient) -> Self {
        Self { to, ..self }
    }

    pub fn on(self, date: &str) -> Self {
        Self { facts: self.facts.on(day(date)).expect("a day that can be decided"), ..self }
    }

    pub fn decide(&self) -> Decision {
        let mut possible = self.facts.clone();
        assert!(possible.narrow().is_none(), "the facts of a test can all be so");
        decide(&Rulebook::belgian(), &self.facts, self.to)
    }

    pub fn secrecy(&self) -> Option<Secrecy> {
        self.decide().secrecy.value
    }

    pub fn help(&self) -> Option<HelpDuty> {
        self.decide().help.value
    }

    /// How the ground stands.
    pub fn ground(&self, rule: RuleId) -> Stand {
        stand(&self.decide(), rule)
    }

    /// Every recipient to whom one may speak, told there where one speaks to them.
    pub fn may_speak_to(&self) -> Vec<Recipient> {
        RECIPIENTS
            .into_iter()
            .filter(|r| self.clone().to(*r).secrecy() == Some(Secrecy::MaySpeak))
            .collect()
    }

    /// The conditions of a rule that fail, first reading of what is contested.
    pub fn failing(&self, rule: RuleId) -> Vec<&'static str> {
        let book = Rulebook::belgian();
        let rule = book.rule(rule, self.facts.date()).expect("a rule of the day");
        let scope = Scope::new(&self.facts, self.to);
        let mut found = Vec::new();
        collect(&scope, &rule.when, Truth::Fails, &mut found);
        collect(&scope, &rule.admits, Truth::Fails, &mut found);
        found
    }
}

/// How a ground stands for the recipient of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Its conditions are met and it admits the recipient.
    Opens,
    /// Its conditions are met; it does not admit this recipient.
    OtherRecipient,
    /// Its conditions are met; whether it admits this recipient is not established.
    RecipientOpen,
    /// It is not established whether its conditions are met.
    Open,
    /// Its conditions are not met, or it is defeated.
    Fails,
}

pub fn stand(decision: &Decision, rule: RuleId) -> Stand {
    let is = |g: &&Ground| g.rule.id == rule;
    match (decision.grounds.iter().find(is), decision.open_grounds.iter().find(is)) {
        (Some(g), None) => match g.admits {
            Some(true) => Stand::Opens,
            Some(false) => Stand::OtherRecipient,
            None => Stand::RecipientOpen,
        },
        (None, Some(_)) => Stand::Open,
        (None, None) => Stand::Fails,
        (Some(_), Some(_)) => panic!("a ground that holds is not open"),
    }
}

/// The leaves of a tree that have a truth value, each in every scope that it is said in.
fn collect(scope: &Scope, node: &Node, wanted: Truth, found: &mut Vec<&'static str>) {
    match node {
        Node::All(parts) | Node::Any(parts) => {
            parts.iter().for_each(|p| collect(scope, p, wanted, found));
        }
        Node::Not(part) => collect(scope, part, wanted.negate(), found),
        Node::Leaf(leaf) => {
            if scope.test(leaf.test) == wanted {
                found.push(leaf.id);
            }
        }
        Node::Notion(notion) => {
            if scope.truth(node) == wanted {
                found.push(notion.id);
            }
            collect(scope, &notion.node, wanted, found);
        }
        Node::Some(set, part) => {
            let exists = match set {
                Set::Offences => OffenceExists::Yes.is(),
                Set::Dangers => DangerExists::Yes.is(),
            };
            for at in 0..scope.size(*set) {
                if scope.with(*set, at).test(exists) != Truth::Fails {
                    collect(&scope.with(*set, at), part, wanted, found);
                }
            }
        }
        Node::Of(of, part) => {
            let slot = scope.slot(match of {
                Of::Victim => Fact::Victim,
                Of::Endangered => Fact::Endangered,
            });
            let named = slot.map_or(0, |s| scope.facts.mask(s));
            for person in bits(named).filter(|p| *p < PERSONS) {
                collect(&Scope { person: Some(person), ..*scope }, part, wanted, found);
            }
        }
        Node::Contested(c) => {
            let second = scope.readings & (1 << c.id as u8) != 0;
            collect(scope, if second { &c.second.1 } else { &c.first.1 }, wanted, found);
        }
    }
}

/// The second reading of all that is contested; no reading is a greater number.
pub const EVERY_READING: Readings = (1 << motus::law::condition::ISSUES) - 1;
