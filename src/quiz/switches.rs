//! The facts of a case as switches: each with its values, those that cannot be, and what is otherwise.

use super::answer::capitalised;
use super::bank::Case;
use super::scenario::{Altered, Scenario};
use super::supposition::UNNAMED;
use super::typography::spaced;
use crate::law::Date;
use crate::law::evaluate::bits;
use crate::law::fact::{Fact, RECIPIENTS, Recipient};
use crate::law::facts::{Facts, PERSONS, Slot};
use crate::law::rule::Rulebook;
use crate::law::timeline::{Period, periods};
use crate::law::vocabulary::{Arity, Group, Mask};

/// All that can be put otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switches {
    /// To whom one may think of speaking.
    pub recipients: Vec<Position<Recipient>>,
    /// The day of the case, and the first day of each other period of the law.
    pub days: Vec<Position<Date>>,
    /// The facts, by what they are about.
    pub groups: Vec<Board>,
    /// What is otherwise than in the case.
    pub changes: Vec<Changed>,
}

/// One position of a switch that has several.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position<T> {
    /// What it is.
    pub value: T,
    /// In French.
    pub label: String,
    /// Whether it is the one.
    pub chosen: bool,
}

/// The switches on one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Board {
    /// What they are about.
    pub title: String,
    /// The switches.
    pub switches: Vec<Switch>,
}

/// A fact and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switch {
    /// Which fact.
    pub slot: Slot,
    /// The question that it answers.
    pub question: String,
    /// Whether the case speaks of it, or the scenario does.
    pub told: bool,
    /// Whether it is otherwise than in the case.
    pub altered: bool,
    /// Whether several values may be so at once; else exactly one is.
    pub several: bool,
    /// The values; the last one is that nobody knows.
    pub values: Vec<Value>,
}

/// A value of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// What the fact becomes when this is pressed.
    pub sets: Mask,
    /// In French.
    pub label: String,
    /// Whether it is so.
    pub chosen: bool,
    /// Why it cannot be, in French; absent where it can.
    pub barred: Option<String>,
}

/// Something that is otherwise than in the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// What.
    pub what: Altered,
    /// The question that it answers, and of whom.
    pub question: String,
    /// What the case says.
    pub was: String,
    /// What is supposed.
    pub is: String,
}

impl Switches {
    /// The switches on a case as a scenario has it; nothing for a case that no reader made.
    pub fn of(case: &Case, scenario: &Scenario) -> Option<Self> {
        let facts = scenario.unnarrowed(case)?;
        let panel = Panel { case, scenario, altered: scenario.case(case), facts };
        let day = panel.altered.date;
        Some(Self {
            recipients: RECIPIENTS.into_iter().map(|r| panel.recipient(r)).collect(),
            days: panel.days(day),
            groups: panel.boards(),
            changes: scenario.altered().into_iter().map(|what| panel.changed(what)).collect(),
        })
    }
}

struct Panel<'a> {
    case: &'a Case,
    scenario: &'a Scenario,
    /// The case as it would be, and its facts.
    altered: Case,
    facts: Facts,
}

/// What is not known.
const UNKNOWN: &str = "on ne le sait pas";

impl Panel<'_> {
    fn recipient(&self, to: Recipient) -> Position<Recipient> {
        let label = capitalised(to.french_to());
        Position { value: to, label, chosen: to == self.scenario.to() }
    }

    fn days(&self, chosen: Date) -> Vec<Position<Date>> {
        let own = self.case.date;
        let within = |p: &Period, day: Date| p.from <= day && p.to.is_none_or(|to| day <= to);
        let choice = |period: Period| {
            let day = if within(&period, own) { own } else { period.from };
            let label = match (day == own, period.to) {
                (true, _) => format!("le {}, comme dans le cas", own.french()),
                (false, None) => format!("depuis le {}", period.from.french()),
                (false, Some(to)) => format!("du {} au {}", period.from.french(), to.french()),
            };
            Position { value: day, label: spaced(&label), chosen: within(&period, chosen) }
        };
        periods(&Rulebook::belgian()).into_iter().map(choice).collect()
    }

    fn boards(&self) -> Vec<Board> {
        let mut boards: Vec<Board> = Vec::new();
        let concerns = |slot: &Slot| slot.concerns(self.scenario.to());
        for slot in self.facts.slots().filter(concerns) {
            let (title, switch) = (self.title(slot), self.switch(slot));
            match boards.iter_mut().find(|board| board.title == title) {
                Some(board) => board.switches.push(switch),
                None => boards.push(Board { title, switches: vec![switch] }),
            }
        }
        boards
    }

    fn switch(&self, slot: Slot) -> Switch {
        let case = &self.altered;
        Switch {
            slot,
            question: spaced(slot.fact().label().question),
            told: case.states(slot),
            altered: self.scenario.alters(slot),
            several: slot.fact().arity() == Arity::Many,
            values: self.values(slot),
        }
    }

    fn values(&self, slot: Slot) -> Vec<Value> {
        let now = self.facts.mask(slot);
        let own = self.scenario.original(self.case, slot);
        let all = slot.fact().anything();
        let open = if own.count_ones() > 1 { own } else { self.possible(slot) & all };
        let value = |sets: Mask, label: String, chosen: bool| {
            let bar = Scenario::bar(&self.facts, self.scenario.to(), slot, sets);
            let barred = bar.filter(|_| !chosen).map(spaced);
            Value { sets, label, chosen, barred }
        };
        let known = now.count_ones() == 1;
        let mut values: Vec<Value> = match slot.fact().arity() {
            Arity::One => bits(self.possible(slot))
                .map(|at| value(1 << at, self.name(slot, at), now == 1 << at))
                .collect(),
            Arity::Many => {
                let subset = if known { now.trailing_zeros() } else { 0 };
                let member = |at: usize| {
                    let has = known && subset & (1 << at) != 0;
                    value(1 << (subset ^ (1 << at)), self.name(slot, at), has)
                };
                (0..slot.fact().label().values.len()).map(member).collect()
            }
        };
        let pressed = if slot.fact().arity() == Arity::Many && !known { 1 } else { open };
        values.push(value(pressed, UNKNOWN.to_owned(), !known));
        values
    }

    /// The values that a fact may have at all: of persons, those of the case.
    fn possible(&self, slot: Slot) -> Mask {
        let persons = self.case.persons.len();
        match slot.fact() {
            Fact::Victim | Fact::Endangered => bits(slot.fact().anything())
                .filter(|at| *at < persons || *at >= PERSONS)
                .fold(0, |mask, at| mask | 1 << at),
            fact => fact.anything(),
        }
    }

    /// A value in a few words.
    fn name(&self, slot: Slot, at: usize) -> String {
        match slot.fact() {
            Fact::Victim | Fact::Endangered if at < PERSONS => person(self.case, at),
            fact => spaced(fact.label().values.get(at).copied().unwrap_or_default()),
        }
    }

    /// What is so of a fact, in a few words.
    fn said(&self, slot: Slot, mask: Mask) -> String {
        let only = || mask.trailing_zeros();
        match (mask.count_ones(), slot.fact().arity()) {
            (1, Arity::One) => self.name(slot, only() as usize),
            (1, Arity::Many) if only() == 0 => "rien de tel".to_owned(),
            (1, Arity::Many) => {
                bits(only()).map(|at| self.name(slot, at)).collect::<Vec<_>>().join(", ")
            }
            _ => UNKNOWN.to_owned(),
        }
    }

    fn changed(&self, what: Altered) -> Changed {
        let told = |question: &str, was: String, is: String| Changed {
            what,
            question: spaced(question),
            was,
            is,
        };
        match what {
            Altered::Recipient => {
                let own = self.scenario.own().french_to();
                let is = self.scenario.to().french_to();
                told("À qui parlerait-on ?", own.to_owned(), is.to_owned())
            }
            Altered::Day => {
                let (was, is) = (self.case.date.french(), self.altered.date.french());
                told("Quel jour parlerait-on ?", format!("le {was}"), format!("le {is}"))
            }
            Altered::Fact(slot) => {
                let own = self.scenario.original(self.case, slot);
                let whose = match slot.fact().group() {
                    Group::Person | Group::Offence | Group::Danger => {
                        format!("{} : ", self.title(slot))
                    }
                    Group::Situation | Group::Recipient => String::new(),
                };
                let question = whose + slot.fact().label().question;
                told(&question, self.said(slot, own), self.said(slot, self.facts.mask(slot)))
            }
        }
    }

    /// What a fact is about.
    fn title(&self, slot: Slot) -> String {
        let of = slot.of();
        let thing = |labels: &[String], alone: &str, beside: &str, another: &str| match labels
            .get(of)
            .map_or("", String::as_str)
        {
            "" => alone.to_owned(),
            UNNAMED => another.to_owned(),
            label => spaced(&format!("{beside} « {label} »")),
        };
        let (offences, dangers) = (&self.case.offences, &self.case.dangers);
        match slot.fact().group() {
            Group::Situation => about(slot.fact()).to_owned(),
            Group::Person => person(self.case, of),
            Group::Offence => {
                thing(offences, "L’infraction", "L’infraction", "Une autre infraction")
            }
            Group::Danger => thing(dangers, "Le danger", "Le danger", "Un autre danger"),
            Group::Recipient => "Le destinataire".to_owned(),
        }
    }
}

/// What a person of the case is called.
fn person(case: &Case, at: usize) -> String {
    match case.persons.get(at).map_or("", String::as_str) {
        "" => "La personne".to_owned(),
        UNNAMED => "Une autre personne".to_owned(),
        name => capitalised(name),
    }
}

/// What a fact of the situation is about; facts that are about the same follow each other.
const fn about(fact: Fact) -> &'static str {
    match fact {
        Fact::Profession | Fact::Employment | Fact::Treats => "La personne qui sait",
        Fact::Learned | Fact::Manner | Fact::FromClient | Fact::ExposesClient => {
            "Comment elle l’a appris"
        }
        Fact::LawBasis | Fact::LawEffect | Fact::Summons | Fact::Accused => {
            "La justice et les autres textes"
        }
        Fact::ConsultationBasis | Fact::ConsultationPurpose | Fact::ConsultationFixes => {
            "La concertation"
        }
        Fact::Consent | Fact::ToldFirst | Fact::SoleInterest | Fact::ForAnother | Fact::Contact => {
            "La personne concernée"
        }
        Fact::FaultProved | Fact::DamageProved | Fact::CauseProved => "Ce qui est prouvé ensuite",
        Fact::Consulted
        | Fact::Emergency
        | Fact::Disclosed
        | Fact::Extent
        | Fact::Use
        | Fact::Setting => "Ce que l’on dit, et comment",
        // These are of somebody or something that has a name of its own.
        Fact::Age
        | Fact::Frailty
        | Fact::ViolenceSuffered
        | Fact::Noticeable
        | Fact::ConfidedBy
        | Fact::OffenceExists
        | Fact::OffenceKind
        | Fact::Victim
        | Fact::Confessed
        | Fact::DangerExists
        | Fact::Endangered
        | Fact::Interest
        | Fact::Harm
        | Fact::Near
        | Fact::Certainty
        | Fact::Feared
        | Fact::Protection
        | Fact::Perceived
        | Fact::Risk
        | Fact::Call
        | Fact::Help
        | Fact::Death
        | Fact::Averts
        | Fact::BoundToo
        | Fact::SameMission
        | Fact::TreatsToo
        | Fact::NamedByLaw
        | Fact::Represents => "",
    }
}
