//! The plan's table, written down a second time without trees, for facts that are all known.
//!
//! It uses nothing of the engine: facts, recipients, rules, contested points and penalties are
//! words here, those that `motus facts` prints, read once by `words`. Where the two differ, one of
//! them misreads the table.

use std::cell::RefCell;

/// A word of the vocabulary.
pub type Word = &'static str;

macro_rules! told {
    ($(#[doc = $doc:literal] $thing:ident
        { $($one:ident: $name:literal),+ $(,)? } { $($many:ident: $many_name:literal),* $(,)? })+) => {
        $(
            #[doc = $doc]
            pub struct $thing { $( $one: Word, )+ $( $many: Vec<Word>, )* }

            impl $thing {
                /// Read from the value, or the values, of each fact by its name.
                #[allow(unused_variables, reason = "some things have no fact of several values")]
                pub fn read(
                    one: impl Fn(&str) -> Word,
                    many: impl Fn(&str) -> Vec<Word>,
                ) -> Self {
                    Self { $( $one: one($name), )+ $( $many: many($many_name), )* }
                }
            }
        )+
    };
}

told! {
    /// The situation as a whole.
    Situation {
        profession: "holder.profession", employment: "holder.employment", treats: "holder.treats",
        learned: "learned.where", law: "law.basis", effect: "law.effect", summons: "summons",
        accused: "accused", for_another: "for_another", contact: "contact",
        organised_by: "consultation.basis", purpose: "consultation.purpose",
        from_client: "lawyer.from_client", exposes_client: "lawyer.exposes_client",
        consent: "consent", told_first: "told_first", sole_interest: "sole_interest",
        emergency: "emergency", disclosed: "disclosed", fault: "proof.fault",
        damage: "proof.damage", cause: "proof.cause", extent: "disclosure.extent",
        serves: "disclosure.use", setting: "disclosure.setting", consulted: "consulted",
    } { how: "learned.how", fixes: "consultation.fixes" }
    /// A person.
    Person {
        age: "person.age", noticeable: "person.frailty_noticeable", confided: "person.confided",
    } { frailty: "person.frailty", violence: "person.violence" }
    /// An offence.
    Offence {
        exists: "offence.exists", kind: "offence.kind", victim: "offence.victim",
        confessed: "offence.confessed",
    } {}
    /// A danger.
    Danger {
        exists: "danger.exists", to: "danger.to", interest: "danger.interest",
        harm: "danger.harm", near: "danger.near", certainty: "danger.certainty",
        feared: "danger.offence", protection: "danger.protection",
        perceived: "danger.perceived", risk: "danger.risk", call: "danger.call",
        help: "danger.help", death: "danger.death",
    } {}
    /// The recipient.
    Recipient {
        averts: "recipient.averts", bound: "recipient.bound",
        same_mission: "recipient.same_mission", treats: "recipient.treats",
        named: "recipient.named_by_law", represents: "recipient.represents",
    } {}
}

/// All that is told of a case.
pub struct Told {
    /// The day, `2026-10-14`.
    pub date: String,
    /// To whom one speaks.
    pub to: Word,
    pub situation: Situation,
    pub persons: Vec<Person>,
    pub offences: Vec<Offence>,
    pub dangers: Vec<Danger>,
    pub recipient: Recipient,
}

/// A case, under one reading of what is contested: the points of which the wider reading is taken.
pub struct World<'a> {
    told: &'a Told,
    wide: &'a [Word],
    asked: RefCell<Vec<Word>>,
}

/// Every ground of the table, in its order.
pub const GROUNDS: [Word; 10] = [
    "law-obliges-or-authorises",
    "testimony",
    "necessity",
    "protected-person",
    "accused",
    "victim",
    "consultation",
    "representative",
    "team-sharing",
    "carer-sharing",
];

impl<'a> World<'a> {
    pub fn of(told: &'a Told, wide: &'a [Word]) -> Self {
        Self { told, wide, asked: RefCell::default() }
    }

    /// The contested points that were asked for: the reading of no other matters to what was read.
    pub fn asked(&self) -> Vec<Word> {
        self.asked.take()
    }

    fn case(&self) -> &'a Situation {
        &self.told.situation
    }

    fn since(&self, day: &str) -> bool {
        self.told.date.as_str() >= day
    }

    fn new_code(&self) -> bool {
        self.since("2026-09-01")
    }

    fn wide(&self, point: Word) -> bool {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&point) {
            asked.push(point);
        }
        self.wide.contains(&point)
    }

    fn holder_of_secrets(&self) -> bool {
        !matches!(self.case().profession, "police-officer" | "other-unbound")
    }

    pub fn bound(&self) -> bool {
        let professional = self.holder_of_secrets()
            && self.case().learned != "private"
            && !self.case().how.is_empty();
        professional || self.case().learned == "consultation" && self.lawful_basis()
    }

    fn decree_counts(&self) -> bool {
        !self.new_code() || self.wide("decree-or-ordinance")
    }

    fn lawful_basis(&self) -> bool {
        match self.case().organised_by {
            "act" | "prosecutor" => true,
            "decree" | "ordinance" => self.decree_counts(),
            _ => false,
        }
    }

    fn lawful_consultation(&self) -> bool {
        self.lawful_basis()
            && matches!(self.case().purpose, "integrity" | "terrorism" | "organised-crime")
            && ["participants", "purpose", "manner"].iter().all(|w| self.case().fixes.contains(w))
    }

    fn offences(&self) -> impl Iterator<Item = &'a Offence> {
        self.told.offences.iter().filter(|o| o.exists == "yes")
    }

    fn dangers(&self) -> impl Iterator<Item = &'a Danger> {
        self.told.dangers.iter().filter(|d| d.exists == "yes")
    }

    /// The person with this number, `#1`, if it is one.
    fn person(&self, number: &str) -> Option<&'a Person> {
        let number: usize = number.strip_prefix('#')?.parse().ok()?;
        self.told.persons.get(number - 1)
    }

    fn protected(&self, person: &Person) -> bool {
        let has = |words: &[Word]| words.iter().any(|w| person.frailty.contains(w));
        let frail = has(&["age", "pregnancy", "illness", "infirmity"]);
        let vulnerable = if self.new_code() {
            (frail || has(&["deficiency"]) && self.wide("deficiency"))
                && (person.noticeable == "yes" || self.wide("noticeable"))
        } else {
            frail || has(&["deficiency"])
        };
        person.age == "minor"
            || vulnerable
            || person.violence.contains(&"partner")
            || person.violence.contains(&"honour")
                && (self.since("2018-11-01") || self.wide("honour-before-listed"))
    }

    /// Whether the first situation covers the victim, who may have come of age since.
    fn still_protected(&self, victim: &Person) -> bool {
        victim.age != "grown-up"
            || !victim.frailty.is_empty()
            || victim.violence.contains(&"partner")
            || self.wide("grown-up")
    }

    fn listed(&self, kind: &str) -> bool {
        match kind {
            "theft" | "fraud" | "none" => false,
            "conversion" => self.since("2023-10-28") || self.wide("conversion-before-listed"),
            "other" => self.wide("unnamed-offence"),
            _ => true,
        }
    }

    fn protected_person(&self) -> bool {
        let situation = |victim: &str| {
            self.dangers().any(|d| {
                let others = d.to != victim
                    && (matches!(d.to, "minors" | "vulnerable")
                        || self.person(d.to).is_some_and(|p| self.protected(p)));
                d.protection == "exhausted"
                    && (d.to == victim
                        && self.person(victim).is_some_and(|v| self.still_protected(v))
                        && d.serious_and_imminent()
                        && d.integrity()
                        || others && d.serious_and_real() && self.listed(d.feared))
            })
        };
        let victim = |o: &Offence| {
            self.person(o.victim).is_some_and(|v| v.age == "grown-up" || self.protected(v))
        };
        self.holder_of_secrets()
            && self.case().learned != "private"
            && self.offences().any(|o| self.listed(o.kind) && victim(o) && situation(o.victim))
    }

    fn necessity(&self) -> bool {
        self.dangers().any(|d| {
            let outweighs = match d.interest {
                "honour" | "society" => self.wide("weight-of-interest"),
                "property" => false,
                _ => true,
            };
            let only_by_speaking = matches!(d.protection, "by-telling" | "exhausted");
            d.serious_and_imminent() && outweighs && only_by_speaking
        })
    }

    fn victim_who_confided(&self) -> bool {
        let confided = |o: &Offence| self.person(o.victim).is_some_and(|v| v.confided == "yes");
        self.offences().any(confided)
            && self.case().for_another == "no"
            && (self.case().contact == "victim-only" || self.wide("contact-with-victim-only"))
    }

    fn team_sharing(&self) -> bool {
        let psychologist = self.since("2018-06-18")
            && matches!(self.case().profession, "psychologist" | "clinical-psychologist");
        self.case().told_first == "yes"
            && (self.case().consent == "given" || !psychologist && self.wide("consent-to-share"))
            && self.case().sole_interest == "yes"
            && self.case().extent == "needed"
    }

    fn carer_sharing(&self) -> bool {
        let carer = matches!(
            self.case().profession,
            "doctor"
                | "nurse"
                | "midwife"
                | "pharmacist"
                | "physiotherapist"
                | "speech-therapist"
                | "carer"
                | "clinical-psychologist"
                | "other-carer"
        );
        let emergency = self.case().emergency == "yes" && self.case().consent == "uncertain";
        self.since("2021-07-01")
            && carer
            && (self.case().consent == "given" || emergency)
            && self.case().treats == "yes"
            && self.case().serves == "care"
            && self.case().extent == "needed"
    }

    fn lawyer_excluded(&self) -> bool {
        self.case().profession == "lawyer"
            && self.case().from_client == "yes"
            && self.case().exposes_client == "yes"
    }

    /// Whether the conditions of a ground are met and nothing defeats it.
    pub fn holds(&self, ground: &str) -> bool {
        match ground {
            "law-obliges-or-authorises" => {
                let law = match self.case().law {
                    "act" => true,
                    "decree" | "ordinance" => self.decree_counts(),
                    _ => false,
                };
                law && self.case().effect != "neither"
            }
            "testimony" => matches!(self.case().summons, "judge" | "commission"),
            "necessity" => self.necessity(),
            "protected-person" => self.protected_person() && !self.lawyer_excluded(),
            "accused" => {
                self.case().accused == "yes"
                    && self.case().serves == "defence"
                    && self.case().extent == "needed"
            }
            "victim" => self.victim_who_confided(),
            "consultation" => {
                self.lawful_consultation()
                    && self.case().setting == "consultation"
                    && matches!(self.case().serves, "consultation" | "prosecution-of-its-offences")
                    && !self.lawyer_excluded()
            }
            "representative" => {
                self.since("2026-02-15")
                    && self.lawful_consultation()
                    && self.case().extent == "needed"
                    && self.case().serves == "consultation"
                    && !self.lawyer_excluded()
            }
            "team-sharing" => self.team_sharing(),
            "carer-sharing" => self.carer_sharing(),
            other => panic!("{other} opens nothing"),
        }
    }

    /// Whether a ground admits the recipient.
    pub fn admits(&self, ground: &str) -> bool {
        let (to, recipient) = (self.told.to, &self.told.recipient);
        match ground {
            "law-obliges-or-authorises" => recipient.named == "yes",
            "testimony" => {
                matches!(to, "judge" | "commission")
                    && self.case().summons == to
                    && self.case().setting == "court"
            }
            "necessity" => recipient.averts == "yes",
            "protected-person" => to == "public-prosecutor",
            "accused" => matches!(to, "judge" | "holders-lawyer"),
            "victim" => {
                matches!(to, "public-prosecutor" | "judge")
                    || to == "police" && self.wide("police-for-victim")
            }
            "consultation" => to == "participants",
            "representative" => recipient.represents == "yes",
            "team-sharing" => recipient.bound == "yes" && recipient.same_mission == "yes",
            "carer-sharing" => {
                let carer = matches!(
                    to,
                    "colleague"
                        | "superior"
                        | "treating-professional"
                        | "other-service"
                        | "sos-enfants"
                        | "other-person"
                );
                carer && recipient.treats == "yes"
            }
            other => panic!("{other} opens nothing"),
        }
    }

    pub fn secrecy(&self) -> Word {
        if !self.bound() {
            "not-bound"
        } else if GROUNDS.into_iter().any(|g| self.admits(g) && self.holds(g)) {
            "may-speak"
        } else {
            "must-keep-silent"
        }
    }

    /// What deontology asks before one speaks on these grounds: each step, and whether it is done,
    /// to be done, or missed because one has spoken.
    pub fn before_speaking(&self, grounds: &[Word]) -> Vec<(Word, Word)> {
        let case = self.case();
        let on = |these: &[Word]| grounds.iter().any(|g| these.contains(g));
        let undone = if self.disclosed() { "missed" } else { "to-do" };
        let done = |so: bool| if so { "done" } else { undone };
        let mut steps = Vec::new();
        // Tell the person first where possible; the author who confessed is not warned.
        let author = self.told.offences.iter().any(|o| o.confessed == "yes");
        if on(&["necessity", "protected-person", "victim"])
            && case.told_first != "impossible"
            && !author
        {
            steps.push(("tell-first", done(case.told_first == "yes")));
        }
        // A victim who truly refuses: only where another ground holds.
        if on(&["victim"]) && case.consent == "refused" {
            steps.push(("heed-refusal", done(grounds.iter().any(|g| *g != "victim"))));
        }
        // What is needed and no more: for the accused and for sharing a condition, elsewhere a step.
        let by_condition = ["accused", "team-sharing", "carer-sharing"];
        if grounds.iter().any(|g| !by_condition.contains(g)) {
            steps.push(("say-the-minimum", done(case.extent == "needed")));
        }
        if on(&["necessity", "protected-person"]) {
            steps.push(("ask-advice", done(case.consulted == "yes")));
        }
        // Law of 8 January 2026, 4.
        if on(&["consultation"]) && self.since("2026-02-15") {
            steps.push(("note-only-what-is-agreed", "to-do"));
        }
        steps
    }

    pub fn must_help(&self) -> bool {
        self.dangers().any(Danger::calls_for_help)
    }

    pub fn disclosed(&self) -> bool {
        self.case().disclosed != "no"
    }

    pub fn breach(&self) -> bool {
        self.case().disclosed == "deliberate" && self.secrecy() == "must-keep-silent"
    }

    pub fn breach_penalty(&self) -> Option<Word> {
        self.breach().then(|| if self.new_code() { "Breach2024" } else { "Breach1867" })
    }

    pub fn heard_in_consultation(&self) -> bool {
        self.case().learned == "consultation"
            && !matches!(self.case().organised_by, "none" | "informal")
    }

    /// Whether help that a danger called for was knowingly refused.
    pub fn abstention(&self, danger: usize) -> bool {
        let danger = &self.told.dangers[danger];
        danger.exists == "yes" && danger.calls_for_help() && danger.help == "omitted"
    }

    pub fn excused(&self, danger: usize) -> bool {
        let danger = &self.told.dangers[danger];
        danger.perceived != "seen" && danger.call != "credible"
    }

    /// What an abstention is punished with, if it is one; of vulnerable people whom nobody names, with
    /// either, for nobody can tell whether it showed or was known.
    pub fn abstention_penalties(&self, danger: usize) -> Vec<Word> {
        let told = &self.told.dangers[danger];
        let counts = |frailty: &Word| {
            *frailty != "deficiency" || !self.new_code() || self.wide("deficiency")
        };
        let weak =
            |p: &Person| p.age == "minor" || p.frailty.iter().any(counts) && p.noticeable == "yes";
        let vulnerable = told.to == "minors" || self.person(told.to).is_some_and(weak);
        let penalty = |vulnerable| match (self.new_code(), told.death, vulnerable) {
            (false, _, false) => "Abstention1867",
            (false, _, true) => "AggravatedAbstention1867",
            (true, "yes", false) => "AbstentionCausingDeath2024",
            (true, "yes", true) => "AggravatedAbstentionCausingDeath2024",
            (true, _, false) => "Abstention2024",
            (true, _, true) => "AggravatedAbstention2024",
        };
        match (self.abstention(danger), told.to) {
            (false, _) => Vec::new(),
            (true, "vulnerable") => [false, true].map(penalty).into(),
            (true, _) => [vulnerable].map(penalty).into(),
        }
    }

    /// Whether a remedy is open after a disclosure that took place.
    pub fn remedy(&self, remedy: &str) -> bool {
        let case = self.case();
        let unlawful = || self.disclosed() && self.secrecy() == "must-keep-silent";
        match remedy {
            "dialogue" => self.disclosed(),
            "complaint" => self.breach(),
            "damages" => {
                [case.fault, case.damage, case.cause].iter().all(|w| *w == "yes") && unlawful()
            }
            "order" => {
                matches!(
                    case.profession,
                    "doctor" | "pharmacist" | "lawyer" | "psychologist" | "clinical-psychologist"
                ) && unlawful()
            }
            "employer" => case.employment != "independent" && unlawful(),
            other => panic!("{other} is no remedy"),
        }
    }
}

impl Danger {
    fn integrity(&self) -> bool {
        matches!(self.interest, "life" | "body" | "mind")
    }

    /// Serious, within hours or at the next known occasion, probable or certain.
    fn serious_and_imminent(&self) -> bool {
        self.harm == "serious"
            && matches!(self.near, "now" | "hours" | "next-occasion")
            && matches!(self.certainty, "certain" | "probable")
    }

    /// Serious, pointed to by precise signs, at any later time.
    fn serious_and_real(&self) -> bool {
        self.harm == "serious"
            && self.certainty != "vague"
            && !matches!(self.near, "past" | "conditional")
    }

    /// A grave peril (serious harm to life, body or mind, now or within hours), seen or described,
    /// in which one could act without serious danger.
    fn calls_for_help(&self) -> bool {
        self.harm == "serious"
            && self.integrity()
            && matches!(self.near, "now" | "hours")
            && matches!(self.perceived, "seen" | "described")
            && self.risk == "none"
    }
}
