//! What follows an act, with the conditions that it asks: what is printed of it beside the rules.

use super::Date;
use super::aftermath::{
    DAMAGES, DELIBERATE, DIED, DISCLOSED, HAS_EMPLOYER, HAS_ORDER, RemedyId, THREE_PROOFS,
    breach_articles,
};
use super::condition::Node;
use super::facts::FIRST_DAY;
use super::rules::{
    CALL_NOT_SERIOUS, LAST_DAY_OF_1867, NEW_CODE, OMISSION, PERIL_OF_VULNERABLE_1867,
    PERIL_OF_VULNERABLE_2024,
};

/// An offence, what becomes of it, or a remedy, with its period of validity.
#[derive(Debug)]
pub struct Consequence {
    /// Name as programs read it.
    pub name: &'static str,
    /// The same in French.
    pub french: &'static str,
    /// Its articles, in either code; those in force on the day are cited.
    pub articles: &'static [&'static str],
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
    /// Its conditions, all of them; for the danger spoken of, where it is about one.
    pub when: &'static [&'static Node],
    /// Whether it asks besides that secrecy forbade the disclosure.
    pub of_breach: bool,
}

const fn always(
    name: &'static str,
    french: &'static str,
    articles: &'static [&'static str],
    when: &'static [&'static Node],
    of_breach: bool,
) -> Consequence {
    Consequence { name, french, articles, from: FIRST_DAY, to: None, when, of_breach }
}

const fn remedy(
    id: RemedyId,
    articles: &'static [&'static str],
    when: &'static [&'static Node],
    of_breach: bool,
) -> Consequence {
    always(id.name(), id.french(), articles, when, of_breach)
}

/// Those of all holders and those of participants.
const BREACH: &[&str] = breach_articles(None);

/// What follows an act, in the order of the plan.
pub static CONSEQUENCES: &[Consequence] = &[
    always("breach", "Violation du secret professionnel", BREACH, &[&DELIBERATE], true),
    always(
        "omission",
        "Abstention coupable",
        &["cp-1867:422bis", "cp-2024:299", "cp-2024:302"],
        &[&OMISSION],
        false,
    ),
    always(
        "excuse",
        "Excuse de l’abstention",
        &["cp-1867:422bis", "cp-2024:303"],
        &[&CALL_NOT_SERIOUS],
        false,
    ),
    Consequence {
        to: LAST_DAY_OF_1867,
        ..always(
            "aggravation",
            "Aggravation de l’abstention",
            &["cp-1867:422bis"],
            &[&PERIL_OF_VULNERABLE_1867],
            false,
        )
    },
    Consequence {
        from: NEW_CODE,
        ..always(
            "aggravation",
            "Aggravation de l’abstention",
            &["cp-2024:304", "cp-2024:79-2"],
            &[&PERIL_OF_VULNERABLE_2024],
            false,
        )
    },
    Consequence {
        from: NEW_CODE,
        ..always("death", "Abstention suivie de la mort", &["cp-2024:301"], &[&DIED], false)
    },
    remedy(RemedyId::Dialogue, &[], &[&DISCLOSED], false),
    remedy(RemedyId::Complaint, BREACH, &[&DELIBERATE], true),
    remedy(RemedyId::Damages, DAMAGES, &[&DISCLOSED, &THREE_PROOFS], true),
    remedy(RemedyId::Order, &[], &[&DISCLOSED, &HAS_ORDER], true),
    remedy(RemedyId::Employer, &[], &[&DISCLOSED, &HAS_EMPLOYER], true),
];
