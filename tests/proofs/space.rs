//! Every complete set of facts, recipient and reading as a valuation of Boolean variables, and back.

use biodivine_lib_bdd::{Bdd, BddValuation, BddVariable, BddVariableSet, BddVariableSetBuilder};
use motus::law::Date;
use motus::law::condition::{ISSUES, Issue, Readings, Test};
use motus::law::constraint::EXCLUSIONS;
use motus::law::evaluate::bits;
use motus::law::fact::{FACTS, Fact, RECIPIENTS, Recipient};
use motus::law::facts::{Facts, Slot};
use motus::law::vocabulary::{Group, Mask};
use rand::rngs::StdRng;

/// A choice among values: variables whose number is the position of a value; numbers that are too
/// large mean the last one, so that every valuation is a complete set of facts.
struct Choice {
    slot: Slot,
    vars: Vec<BddVariable>,
    values: Vec<usize>,
}

/// The persons, offences and dangers spoken of, and the variables of their facts.
pub struct Space {
    vars: BddVariableSet,
    counts: [usize; 3],
    choices: Vec<Choice>,
    recipient: Vec<BddVariable>,
    readings: Vec<BddVariable>,
    /// The facts can be together.
    pub possible: Bdd,
}

/// A complete set of facts, to whom one speaks, and the reading of what is contested.
#[derive(Clone)]
pub struct Model {
    pub facts: Facts,
    pub to: Recipient,
    pub readings: Readings,
}

/// A fact of the one recipient: the facts of the others change nothing for this one.
const THE_RECIPIENT: usize = 0;

impl Space {
    pub fn new(persons: usize, offences: usize, dangers: usize) -> Self {
        let counts = [persons, offences, dangers];
        let blank = blank(Date::new(2026, 10, 14).unwrap(), counts);
        let mut builder = BddVariableSetBuilder::new();
        let mut make = |name: String, values: usize| -> Vec<BddVariable> {
            let width = usize::BITS - (values - 1).leading_zeros();
            (0..width).map(|bit| builder.make_variable(&format!("{name}/{bit}"))).collect()
        };
        let mut choices = Vec::new();
        let mut facts_of =
            |groups: &[Group], make: &mut dyn FnMut(String, usize) -> Vec<BddVariable>| {
                for group in groups {
                    let things = if *group == Group::Recipient { 1 } else { blank.count(*group) };
                    for of in 0..things {
                        for fact in FACTS.iter().filter(|f| f.group() == *group) {
                            let slot = Slot::new(*fact, of).unwrap();
                            let values: Vec<usize> = bits(blank.mask(slot)).collect();
                            let name = format!("{}{of}", fact.entry().name.replace('.', "_"));
                            choices.push(Choice { slot, vars: make(name, values.len()), values });
                        }
                    }
                }
            };
        // Of the orders tried, the one with the smallest diagrams, by far.
        let recipient = make("to".into(), RECIPIENTS.len());
        facts_of(&[Group::Situation], &mut make);
        let readings: Vec<BddVariable> =
            (0..ISSUES).flat_map(|issue| make(format!("reading{issue}"), 2)).collect();
        facts_of(&[Group::Recipient, Group::Person, Group::Offence, Group::Danger], &mut make);
        let vars = builder.build();
        let possible = vars.mk_true();
        let mut space = Self { vars, counts, choices, recipient, readings, possible };
        space.possible = space.exclusions();
        space
    }

    /// Every exclusion, of the situation and each person, danger and the recipient.
    fn exclusions(&self) -> Bdd {
        let mut possible = self.yes();
        for x in EXCLUSIONS {
            let groups = [x.one.0.group(), x.other.0.group()];
            let things = groups.map(|g| match g {
                Group::Situation | Group::Recipient => 1,
                _ => blank(Date::new(2026, 10, 14).unwrap(), self.counts).count(g),
            });
            for of in 0..things[0].max(things[1]) {
                let place = |(fact, mask): (Fact, Mask)| {
                    let of = if fact.group() == Group::Situation { 0 } else { of };
                    self.is(fact, of, mask)
                };
                possible = possible.and_not(&place(x.one).and(&place(x.other)));
            }
        }
        possible
    }

    pub fn yes(&self) -> Bdd {
        self.vars.mk_true()
    }

    pub fn no(&self) -> Bdd {
        self.vars.mk_false()
    }

    /// How many persons, offences and dangers.
    pub fn counts(&self) -> [usize; 3] {
        self.counts
    }

    fn choice(&self, fact: Fact, of: usize) -> &Choice {
        let of = if fact.group() == Group::Recipient { THE_RECIPIENT } else { of };
        self.choices.iter().find(|c| c.slot == Slot::new(fact, of).unwrap()).unwrap()
    }

    /// The values that a fact can have.
    pub fn values(&self, fact: Fact, of: usize) -> &[usize] {
        &self.choice(fact, of).values
    }

    /// The fact has one of these values.
    pub fn is(&self, fact: Fact, of: usize, mask: Mask) -> Bdd {
        let choice = self.choice(fact, of);
        self.among(&choice.vars, choice.values.len(), |at| mask & (1 << choice.values[at]) != 0)
    }

    /// The fact has one of the values of the test.
    pub fn so(&self, of: usize, test: Test) -> Bdd {
        let Test::Is(fact, mask) = test else { panic!("a test of a fact") };
        self.is(fact, of, mask)
    }

    /// The recipient is one of these.
    pub fn to(&self, recipients: Mask) -> Bdd {
        self.among(&self.recipient, RECIPIENTS.len(), |at| recipients & (1 << at) != 0)
    }

    /// The second reading of a contested point is taken.
    pub fn second_reading(&self, issue: Issue) -> Bdd {
        self.vars.mk_var(self.readings[issue as usize])
    }

    /// The formula with the second reading of a contested point.
    pub fn with_second_reading(&self, formula: &Bdd, issue: Issue) -> Bdd {
        formula.var_restrict(self.readings[issue as usize], true)
    }

    fn among(&self, vars: &[BddVariable], count: usize, wanted: impl Fn(usize) -> bool) -> Bdd {
        self.split(vars, 0, &|code| wanted(code.min(count - 1)))
    }

    fn split(&self, vars: &[BddVariable], code: usize, wanted: &dyn Fn(usize) -> bool) -> Bdd {
        let Some((var, rest)) = vars.split_first() else {
            return if wanted(code) { self.yes() } else { self.no() };
        };
        let [low, high] = [0, 1].map(|bit| self.split(rest, code * 2 + bit, wanted));
        Bdd::if_then_else(&self.vars.mk_var(*var), &high, &low)
    }

    /// The formula where the fact has this value.
    pub fn where_fact(&self, formula: &Bdd, fact: Fact, of: usize, value: usize) -> Bdd {
        let choice = self.choice(fact, of);
        let code = choice.values.iter().position(|v| *v == value).unwrap();
        formula.restrict(&coded(&choice.vars, code))
    }

    /// The formula where this is the recipient.
    pub fn where_to(&self, formula: &Bdd, to: Recipient) -> Bdd {
        formula.restrict(&coded(&self.recipient, to as usize))
    }

    /// The formula under these readings.
    pub fn where_reading(&self, formula: &Bdd, readings: Readings) -> Bdd {
        let bit = |(at, var): (usize, &BddVariable)| (*var, readings & (1 << at) != 0);
        formula.restrict(&self.readings.iter().enumerate().map(bit).collect::<Vec<_>>())
    }

    /// The facts on which a formula depends, and whether it depends on the recipient.
    pub fn asks(&self, formula: &Bdd) -> (Vec<Fact>, bool) {
        let support = formula.support_set();
        let within = |vars: &[BddVariable]| vars.iter().any(|v| support.contains(v));
        let mut facts: Vec<Fact> =
            self.choices.iter().filter(|c| within(&c.vars)).map(|c| c.slot.fact()).collect();
        facts.dedup();
        (facts, within(&self.recipient))
    }

    /// The contested points on which a formula depends.
    pub fn turns_on(&self, formula: &Bdd) -> Vec<Issue> {
        let support = formula.support_set();
        Issue::ALL.into_iter().filter(|i| support.contains(&self.readings[*i as usize])).collect()
    }

    /// One model of the formula, of facts that can be together, if it has any.
    pub fn model(&self, formula: &Bdd, date: Date) -> Option<Model> {
        self.model_of(&formula.and(&self.possible), date)
    }

    /// One model of the formula, whatever its facts.
    pub fn model_of(&self, formula: &Bdd, date: Date) -> Option<Model> {
        Some(self.read(&formula.sat_witness()?, date))
    }

    /// A random model of the formula. The formula holds only of facts that can be together.
    pub fn random(&self, formula: &Bdd, date: Date, rng: &mut StdRng) -> Option<Model> {
        Some(self.read(&formula.random_valuation(rng)?, date))
    }

    fn read(&self, valuation: &BddValuation, date: Date) -> Model {
        let code = |vars: &[BddVariable]| {
            vars.iter().fold(0, |code, var| code * 2 + usize::from(valuation.value(*var)))
        };
        let mut facts = blank(date, self.counts);
        for choice in &self.choices {
            let value = choice.values[code(&choice.vars).min(choice.values.len() - 1)];
            let whose = match choice.slot.fact().group() {
                Group::Recipient => 0..RECIPIENTS.len(),
                _ => choice.slot.of()..choice.slot.of() + 1,
            };
            for of in whose {
                facts.set(Slot::new(choice.slot.fact(), of).unwrap(), 1 << value);
            }
        }
        let to = RECIPIENTS[code(&self.recipient).min(RECIPIENTS.len() - 1)];
        let taken = |i: &Issue| valuation.value(self.readings[*i as usize]);
        let readings = Issue::ALL.into_iter().filter(taken).fold(0, |r, i| r | 1 << i as u8);
        Model { facts, to, readings }
    }

    /// The valuation of a model.
    pub fn valuation(&self, model: &Model) -> BddValuation {
        let mut valuation = BddValuation::all_false(self.vars.num_vars());
        let mut write = |values: Vec<(BddVariable, bool)>| {
            values.into_iter().for_each(|(var, value)| valuation.set_value(var, value));
        };
        for choice in &self.choices {
            let of = if choice.slot.fact().group() == Group::Recipient {
                model.to as usize
            } else {
                choice.slot.of()
            };
            let mask = model.facts.mask(Slot::new(choice.slot.fact(), of).unwrap());
            let value = mask.trailing_zeros() as usize;
            let code = choice.values.iter().position(|v| *v == value).unwrap();
            write(coded(&choice.vars, code));
        }
        write(coded(&self.recipient, model.to as usize));
        for (at, var) in self.readings.iter().enumerate() {
            write(vec![(*var, model.readings & (1 << at) != 0)]);
        }
        valuation
    }

    /// The complete sets of facts that these leave open.
    pub fn cube(&self, facts: &Facts, to: Recipient) -> Bdd {
        self.choices.iter().fold(self.yes(), |cube, choice| {
            let fact = choice.slot.fact();
            let of = if fact.group() == Group::Recipient { to as usize } else { choice.slot.of() };
            let mask = facts.mask(Slot::new(fact, of).unwrap());
            cube.and(&self.is(fact, choice.slot.of(), mask))
        })
    }
}

/// A situation of which nothing is known.
pub fn blank(date: Date, [persons, offences, dangers]: [usize; 3]) -> Facts {
    Facts::unknown(date, persons, offences, dangers).expect("a day that can be decided")
}

fn coded(vars: &[BddVariable], code: usize) -> Vec<(BddVariable, bool)> {
    let last = vars.len().saturating_sub(1);
    vars.iter().enumerate().map(|(at, var)| (*var, code >> (last - at) & 1 == 1)).collect()
}

impl Model {
    /// The same with another value of a fact; of the recipient, of every recipient.
    pub fn with(&self, fact: Fact, of: usize, value: usize) -> Self {
        let mut model = self.clone();
        let whose = if fact.group() == Group::Recipient { 0..RECIPIENTS.len() } else { of..of + 1 };
        for of in whose {
            model.facts.set(Slot::new(fact, of).unwrap(), 1 << value);
        }
        model
    }
}
