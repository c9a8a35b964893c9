//! Changes of facts said in French: « si la personne concernée était prévenue à l’avance ».

use super::Case;
use crate::law::counterfactual::Change;
use crate::law::evaluate::bits;
use crate::law::fact::Fact;
use crate::law::facts::{PERSONS, Slot};
use crate::law::suppositions::{Supposition, supposition};
use crate::law::vocabulary::{Arity, Group, Mask};

/// How many values a list has before what it leaves out is said instead, where that is shorter.
const LONG: usize = 3;

impl Case {
    /// Changes supposed together, not typeset: « s’il était établi que … et que …, et si … ».
    pub fn suppose(&self, changes: &[Change]) -> String {
        let mut said = String::new();
        let mut settling = false;
        for change in changes {
            let clauses = self.clauses(change.slot, change.values);
            let (first, again) = match (change.settles, settling) {
                (true, false) => ("s’il était établi que", "que"),
                (true, true) => ("que", "que"),
                (false, _) => ("si", "si"),
            };
            if !said.is_empty() {
                said.push_str(if settling && !change.settles { ", et " } else { " et " });
            }
            for (at, clause) in clauses.iter().enumerate() {
                let before = if at == 0 { "" } else { " ou " };
                said.push_str(before);
                said.push_str(&joined(if at == 0 { first } else { again }, clause));
            }
            settling = change.settles;
        }
        said
    }

    /// What one answer to an open fact supposes, not typeset: « si … ou si … ».
    pub fn suppose_answer(&self, slot: Slot, values: Mask) -> String {
        let clauses = self.clauses(slot, values);
        clauses.iter().map(|c| joined("si", c)).collect::<Vec<_>>().join(" ou ")
    }

    /// That a fact has one of these values, as clauses of which one is so.
    fn clauses(&self, slot: Slot, values: Mask) -> Vec<String> {
        let words = supposition(slot.fact());
        let clauses = match slot.fact().arity() {
            Arity::One => self.of_one(slot, values, &words),
            Arity::Many => of_many(values, &words),
        };
        let name = self.called(slot.fact().group(), slot.of());
        clauses.into_iter().map(|c| c.replace("{}", &name)).collect()
    }

    fn of_one(&self, slot: Slot, values: Mask, words: &Supposition) -> Vec<String> {
        let word = |at: usize| match slot.fact() {
            Fact::Victim | Fact::Endangered if at < PERSONS => self.called(Group::Person, at),
            _ => words.values.get(at).copied().unwrap_or_default().to_owned(),
        };
        let whole = |word: &String| word.starts_with('=');
        let without: Vec<String> = bits(slot.fact().anything() & !values).map(word).collect();
        let count = values.count_ones() as usize;
        let short = count > LONG && without.len() < count;
        if short && !words.not.is_empty() && !without.iter().any(whole) {
            return vec![none_of(words.not, &without)];
        }
        let (own, shared): (Vec<String>, Vec<String>) = bits(values).map(word).partition(whole);
        let list = (!shared.is_empty()).then(|| stemmed(words.stem, &shared, "ou"));
        list.into_iter().chain(own.iter().map(|w| w.replace('=', ""))).collect()
    }

    /// What a person, an offence or a danger is called.
    fn called(&self, group: Group, at: usize) -> String {
        let (labels, alone, beside) = match group {
            Group::Person => (&self.persons, "la personne", ""),
            Group::Offence => (&self.offences, "l’infraction", "l’infraction "),
            Group::Danger => (&self.dangers, "le danger", "le danger "),
            Group::Situation | Group::Recipient => return String::new(),
        };
        match (labels.get(at).map_or("", String::as_str), group) {
            ("", _) => alone.to_owned(),
            (UNNAMED, Group::Person) => "une autre personne".to_owned(),
            (UNNAMED, Group::Offence) => "une autre infraction".to_owned(),
            (UNNAMED, Group::Danger) => "un autre danger".to_owned(),
            (label, _) => format!("{beside}« {label} »"),
        }
    }
}

/// The label of somebody or something that nobody named.
pub(super) const UNNAMED: &str = "another";

/// Values and subsets of values: as few « all of these, none of those » as cover them.
fn of_many(subsets: Mask, words: &Supposition) -> Vec<String> {
    let named = |members: u32| -> Vec<String> {
        bits(members).filter_map(|at| words.values.get(at)).map(|w| (*w).to_owned()).collect()
    };
    let covers = covers(subsets, words.values.len());
    if covers.iter().all(|c| c.none == 0 && c.all.count_ones() == 1) {
        let any = covers.iter().fold(0, |any, c| any | c.all);
        return vec![stemmed(words.stem, &named(any), "ou")];
    }
    let said = |cover: &Cover| match (named(cover.all), named(cover.none)) {
        (all, none) if all.is_empty() => none_of(words.not, &none),
        (all, none) if none.is_empty() => stemmed(words.stem, &all, "et"),
        (all, none) => format!("{}, mais {}", stemmed(words.stem, &all, "et"), nor(&none)),
    };
    covers.iter().map(said).collect()
}

/// All of some members and none of others.
#[derive(Clone, Copy)]
struct Cover {
    all: u32,
    none: u32,
}

/// Covers of the subsets, the widest first, until none is left.
fn covers(subsets: Mask, members: usize) -> Vec<Cover> {
    let each = 0..1u32 << members;
    let mut within: Vec<(Cover, Mask)> = each
        .clone()
        .flat_map(|all| {
            each.clone().filter(move |none| all & none == 0).map(move |none| (all, none))
        })
        .map(|(all, none)| {
            let meets = |subset: &usize| {
                let subset = *subset as u32;
                subset & all == all && subset & none == 0
            };
            let met = (0..1usize << members).filter(meets).fold(0, |mask, at| mask | 1 << at);
            (Cover { all, none }, met)
        })
        .filter(|(_, met)| met & !subsets == 0)
        .collect();
    within.sort_by_key(|(cover, _)| (cover.all | cover.none).count_ones());
    let mut left = subsets;
    let mut chosen = Vec::new();
    for (cover, met) in within {
        if met & left != 0 {
            left &= !met;
            chosen.push(cover);
        }
    }
    chosen
}

fn stemmed(stem: &str, words: &[String], and_or: &str) -> String {
    let list = match words {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} {and_or} {last}", rest.join(", ")),
    };
    format!("{stem} {list}").trim().to_owned()
}

fn none_of(not: &str, words: &[String]) -> String {
    match words {
        [only] => format!("{} {only}", not.replace('@', " pas")),
        several => format!("{} {}", not.replace('@', ""), nor(several)),
    }
}

fn nor(words: &[String]) -> String {
    match words {
        [only] => format!("pas {only}"),
        several => format!("ni {}", several.join(" ni ")),
    }
}

/// « si » or « que » before a clause, elided where French elides it.
fn joined(word: &str, clause: &str) -> String {
    let vowel = clause.starts_with(['a', 'e', 'i', 'o', 'u', 'é', 'è', 'ê', 'à']);
    let elided = match word {
        "si" => clause.starts_with("il ") || clause.starts_with("ils "),
        _ => vowel,
    };
    match word.strip_suffix(['i', 'e']) {
        Some(short) if elided => format!("{short}’{clause}"),
        _ => format!("{word} {clause}"),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics has failed")]
mod tests {
    use super::*;
    use crate::law::fact::{FACTS, Manner, Protection, Summons, ToldFirst};
    use crate::quiz::source::{Assume, read_inquiry};

    const FACTS_OF_A_CASE: &str = "date = 2026-10-14\n\
        person.lea.age = \"minor\"\n\
        person.max.age = \"adult\"\n\
        offence = { kind = \"theft\", victim = \"lea\" }\n\
        danger = { to = \"lea\", near = \"?\" }\n";

    fn case() -> Case {
        read_inquiry("-", FACTS_OF_A_CASE.as_bytes(), Assume::Defaults).unwrap().0
    }

    fn change(fact: Fact, values: Mask, settles: bool) -> Change {
        Change { slot: Slot::new(fact, 0).unwrap(), values, settles }
    }

    fn check(changes: &[Change], said: &str) {
        assert_eq!(case().suppose(changes), said);
    }

    #[test]
    fn every_value_of_every_fact_can_be_supposed() {
        let case = case();
        for fact in FACTS.iter().copied() {
            let words = supposition(fact);
            assert_eq!(words.values.len(), fact.entry().values.len(), "{fact:?}");
            let slot = Slot::new(fact, 0).unwrap();
            for value in bits(fact.anything()) {
                let person = matches!(fact, Fact::Victim | Fact::Endangered) && value < PERSONS;
                let clauses = case.clauses(slot, 1 << value);
                assert_eq!(clauses.len(), 1, "{fact:?} {value}: {clauses:?}");
                let said = clauses.concat();
                assert!(!said.contains(['{', '@', '=', '\'']), "{said}");
                assert!(person || said.split(' ').count() > 2, "{fact:?} {value}: {said}");
            }
        }
    }

    #[test]
    fn changes_are_joined_as_french_joins_them() {
        let told = change(Fact::ToldFirst, 1 << ToldFirst::Yes as u32, false);
        let tried = change(Fact::Protection, 1 << Protection::Exhausted as u32, true);
        let nobody = change(Fact::Summons, 1 << Summons::None as u32, true);
        check(&[told], "si la personne concernée était prévenue à l’avance");
        check(
            &[tried, nobody, told],
            "s’il était établi que toute autre aide contre le danger avait été essayée ou ne pouvait \
             suffire à temps et que personne n’appelait le professionnel à parler, et si la personne \
             concernée était prévenue à l’avance",
        );
        check(
            &[change(Fact::Emergency, 2, false), change(Fact::SoleInterest, 2, true)],
            "s’il y avait urgence à soigner et s’il était établi qu’on parlait dans le seul intérêt \
             de la personne concernée",
        );
    }

    #[test]
    fn what_a_long_list_leaves_out_is_said_instead() {
        let unbound = 0b11 << 17;
        check(
            &[change(Fact::Profession, Fact::Profession.anything() & !unbound, false)],
            "si le professionnel n’était ni membre de la police ni étranger à toute profession \
             tenue au secret",
        );
        check(
            &[change(Fact::Profession, unbound, false)],
            "si le professionnel était membre de la police ou étranger à toute profession tenue au \
             secret",
        );
    }

    #[test]
    fn several_values_at_once_are_said_by_what_all_have_and_what_none_has() {
        let confided = (0..16).filter(|s| s & (1 << Manner::Confided as u32) != 0);
        let confided = confided.fold(0, |mask, subset| mask | 1 << subset);
        check(&[change(Fact::Manner, confided, false)], "si on l’avait appris par une confidence");
        let all = Fact::Manner.anything();
        check(
            &[change(Fact::Manner, all & !confided, false)],
            "si on ne l’avait pas appris par une confidence",
        );
        check(
            &[change(Fact::Manner, all & !1 & !confided, false)],
            "si on l’avait appris par des données médicales, mais pas par une confidence ou si on \
             l’avait appris en le constatant soi-même, mais pas par une confidence ou si on l’avait \
             appris en constatant ce que la personne cachait, mais pas par une confidence",
        );
        check(
            &[change(Fact::ConsultationFixes, 1 << 0b111, false)],
            "si le texte ou l’autorisation qui organise la concertation fixait qui y participe, à \
             quelle fin et selon quelles modalités",
        );
    }

    #[test]
    fn persons_are_called_by_their_labels() {
        check(
            &[change(Fact::Victim, 0b10, false), change(Fact::Age, 0b10, false)],
            "si la victime de l’infraction était « max » et si « lea » avait dix-huit ans ou plus",
        );
    }
}
