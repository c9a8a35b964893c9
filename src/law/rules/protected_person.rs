//! Article 458bis, since 1 September 2026 article 353, § 1er: minors and vulnerable persons.
//!
//! Before 28 October 2023 the conditions follow the table of amendments; the words shown are the
//! nearest wording, and a question that turns on what the table changed is contested.

mod listed;
mod person;

use super::{
    FIRST_DAY, LAST_DAY_OF_1867, NEW_CODE, contested, danger, leaf, notion, once, secret, sources,
    text,
};
use crate::law::Date;
use crate::law::condition::{Contested, Dispute, Issue, Leaf, Node, Notion, Of, Set, Test};
use crate::law::fact::{Age, Endangered, Learned, Recipient};
use crate::law::rule::{Authority, Rule, RuleId, StepId};
use crate::law::text::{Basis, Passage};
use listed::{FEARED_BEFORE, FEARED_SINCE, LIST_BEFORE, LIST_SINCE};
use person::{
    ANY_FRAILTY, MINOR_THEN, PARTNER_VIOLENCE, PROTECTED_PERSON_2017, PROTECTED_PERSON_2018,
    PROTECTED_PERSON_2024,
};

pub use person::{DEFICIENCY, FRAIL_2024};

//> d'autres mineurs ou personnes vulnérables visées soient victimes des infractions prévues aux articles précités

const OTHERS_WORDS: Basis = text(&[
    once("cp-1867:458bis", "d'autres mineurs ou personnes vulnérables visées"),
    once(
        "cp-2024:353-1",
        "d'autres mineurs ou personnes en situation de vulnérabilité telles que visées ci-dessus",
    ),
]);
static SAME_PERSON: Leaf = leaf(
    "danger-to-victim",
    "c’est la victime qui est en danger",
    INTEGRITY_OF_VICTIM,
    Test::EndangeredIsVictim,
);
const INTEGRITY_OF_VICTIM: Basis = text(&[
    once("cp-1867:458bis", "du mineur ou de la personne vulnérable visée"),
    once("cp-2024:353-1", "du mineur ou de la personne en situation de vulnérabilité visée"),
]);
static UNNAMED_PROTECTED: Leaf = leaf(
    "other-protected-persons",
    "d’autres mineurs ou d’autres personnes vulnérables, que le cas ne nomme pas, sont en danger",
    OTHERS_WORDS,
    Endangered::any(&[Endangered::Minors, Endangered::Vulnerable]),
);
static THE_VICTIM_AGAIN: Leaf = leaf(
    "the-victim-again",
    "c’est encore la victime qui est en danger",
    OTHERS_WORDS,
    Test::EndangeredIsVictim,
);

/// Said as it is shown: a learner reads no double negation.
static SOMEBODY_ELSE: Notion = notion(
    "somebody-else",
    "ce n’est pas la même victime",
    OTHERS_WORDS,
    Node::Not(&Node::Leaf(&THE_VICTIM_AGAIN)),
);

const fn others(node: Node) -> Notion {
    notion(
        "others",
        "ce danger vise d’autres mineurs ou d’autres personnes vulnérables",
        OTHERS_WORDS,
        node,
    )
}

static OTHERS_2017: Notion = others(Node::All(&[
    Node::Notion(&SOMEBODY_ELSE),
    Node::Any(&[
        Node::Leaf(&UNNAMED_PROTECTED),
        Node::Of(Of::Endangered, &Node::Notion(&PROTECTED_PERSON_2017)),
    ]),
]));
static OTHERS_2018: Notion = others(Node::All(&[
    Node::Notion(&SOMEBODY_ELSE),
    Node::Any(&[
        Node::Leaf(&UNNAMED_PROTECTED),
        Node::Of(Of::Endangered, &Node::Notion(&PROTECTED_PERSON_2018)),
    ]),
]));
static OTHERS_2024: Notion = others(Node::All(&[
    Node::Notion(&SOMEBODY_ELSE),
    Node::Any(&[
        Node::Leaf(&UNNAMED_PROTECTED),
        Node::Of(Of::Endangered, &Node::Notion(&PROTECTED_PERSON_2024)),
    ]),
]));

static NOT_GROWN_UP: Leaf = leaf(
    "not-grown-up",
    "cette personne n’est pas devenue majeure depuis les faits",
    INTEGRITY_OF_VICTIM,
    Age::any(&[Age::Minor, Age::Adult]),
);
static STILL_FRAIL: Leaf = leaf(
    "still-frail",
    "devenue majeure, cette personne est vulnérable",
    INTEGRITY_OF_VICTIM,
    ANY_FRAILTY,
);
static GROWN_UP: Contested = contested(Contested {
    id: Issue::GrownUp,
    phrase: "la première situation vaut-elle encore pour une victime devenue majeure ?",
    dispute: Dispute::Open,
    source: &sources::GROWN_UP,
    first: (
        "non : elle protège un mineur ou une personne vulnérable",
        Node::Any(&[
            Node::Leaf(&NOT_GROWN_UP),
            Node::Leaf(&STILL_FRAIL),
            Node::Leaf(&PARTNER_VIOLENCE),
        ]),
    ),
    second: ("oui : la personne visée est la victime, quel que soit son âge depuis", Node::ALWAYS),
});

static SAME_VICTIM: Notion = notion(
    "first-situation",
    "première situation : un danger grave et imminent pour l’intégrité de la victime, que le professionnel ne peut pas protéger",
    danger::GRAVE_AND_IMMINENT.basis,
    Node::Some(
        Set::Dangers,
        &Node::All(&[
            Node::Leaf(&SAME_PERSON),
            Node::Of(Of::Endangered, &Node::Contested(&GROWN_UP)),
            Node::Notion(&danger::GRAVE_AND_IMMINENT),
            Node::Leaf(&danger::CANNOT_PROTECT),
        ]),
    ),
);

const fn other_victims(node: Node) -> Notion {
    notion(
        "second-situation",
        "seconde situation : des indices d’un danger sérieux et réel pour d’autres mineurs ou d’autres personnes vulnérables, que le professionnel ne peut pas protéger",
        danger::SERIOUS_AND_REAL.basis,
        node,
    )
}

static OTHER_VICTIMS_2017: Notion = other_victims(Node::Some(
    Set::Dangers,
    &Node::All(&[
        Node::Notion(&OTHERS_2017),
        Node::Notion(&danger::SERIOUS_AND_REAL),
        Node::Notion(&FEARED_BEFORE),
        Node::Leaf(&danger::CANNOT_PROTECT_OTHERS),
    ]),
));
static OTHER_VICTIMS_2018: Notion = other_victims(Node::Some(
    Set::Dangers,
    &Node::All(&[
        Node::Notion(&OTHERS_2018),
        Node::Notion(&danger::SERIOUS_AND_REAL),
        Node::Notion(&FEARED_BEFORE),
        Node::Leaf(&danger::CANNOT_PROTECT_OTHERS),
    ]),
));
static OTHER_VICTIMS_2023: Notion = other_victims(Node::Some(
    Set::Dangers,
    &Node::All(&[
        Node::Notion(&OTHERS_2018),
        Node::Notion(&danger::SERIOUS_AND_REAL),
        Node::Notion(&FEARED_SINCE),
        Node::Leaf(&danger::CANNOT_PROTECT_OTHERS),
    ]),
));
static OTHER_VICTIMS_2024: Notion = other_victims(Node::Some(
    Set::Dangers,
    &Node::All(&[
        Node::Notion(&OTHERS_2024),
        Node::Notion(&danger::SERIOUS_AND_REAL),
        Node::Notion(&FEARED_SINCE),
        Node::Leaf(&danger::CANNOT_PROTECT_OTHERS),
    ]),
));

static KNOWLEDGE: Notion = notion(
    "knowledge-through-the-profession",
    "le professionnel est dépositaire de secrets et a de ce fait connaissance de l’infraction",
    text(&[
        once(
            "cp-1867:458bis",
            "par état ou par profession, est dépositaire de secrets et a de ce fait connaissance",
        ),
        once(
            "cp-2024:353-1",
            "par état ou par profession, est dépositaire de secrets et a de ce fait connaissance",
        ),
    ]),
    Node::All(&[Node::Leaf(&secret::HOLDER), Node::Leaf(&LEARNED_THROUGH_IT)]),
);
static LEARNED_THROUGH_IT: Leaf = leaf(
    "learned-through-the-profession",
    "il l’a appris par sa profession ; une confidence n’est pas exigée",
    text(&[
        once("cp-1867:458bis", "a de ce fait connaissance"),
        once("cp-2024:353-1", "a de ce fait connaissance"),
    ]),
    Learned::any(&[Learned::Work, Learned::Consultation]),
);

static TO_PROSECUTOR: Leaf = leaf(
    "to-prosecutor",
    "le professionnel en informe le procureur du Roi",
    text(&[
        once("cp-1867:458bis", "en informer le procureur du Roi"),
        once("cp-2024:353-1", "en informer le procureur du Roi"),
    ]),
    Test::to(&[Recipient::PublicProsecutor]),
);

const fn victim(node: Node) -> Notion {
    let phrase = "la victime est mineure ou vulnérable, ou était mineure au moment des faits";
    notion("victim", phrase, VICTIM_WORDS, node)
}
const VICTIM_WORDS: Basis = text(&[
    once("cp-1867:458bis", "commise sur un mineur ou sur une personne qui est vulnérable"),
    once("cp-2024:353-1", "commise sur un mineur, sur une personne en situation de vulnérabilité"),
]);
static VICTIM_2017: Notion =
    victim(Node::Any(&[Node::Notion(&PROTECTED_PERSON_2017), Node::Leaf(&MINOR_THEN)]));
static VICTIM_2018: Notion =
    victim(Node::Any(&[Node::Notion(&PROTECTED_PERSON_2018), Node::Leaf(&MINOR_THEN)]));
static VICTIM_2024: Notion =
    victim(Node::Any(&[Node::Notion(&PROTECTED_PERSON_2024), Node::Leaf(&MINOR_THEN)]));

macro_rules! protected_rule {
    ($(#[doc = $doc:literal])* $name:ident, $from:expr, $to:expr, $articles:expr, $list:expr, $victim:expr, $others:expr) => {
        $(#[doc = $doc])*
        pub static $name: Rule = Rule {
            id: RuleId::ProtectedPerson,
            name: "Mineur ou personne vulnérable",
            articles: $articles,
            authority: Authority::Statute,
            from: $from,
            to: $to,
            when: Node::All(&[
                Node::Notion(&KNOWLEDGE),
                Node::Some(
                    Set::Offences,
                    &Node::All(&[
                        Node::Notion(&$list),
                        Node::Of(Of::Victim, &Node::Notion(&$victim)),
                        Node::Any(&[Node::Notion(&SAME_VICTIM), Node::Notion(&$others)]),
                    ]),
                ),
            ]),
            admits: Node::Leaf(&TO_PROSECUTOR),
            faculty: MAY_INFORM,
            steps: &[StepId::AskAdvice, StepId::TellFirst, StepId::SayTheMinimum],
        };
    };
}

/// « peut », of the one who informs the public prosecutor.
pub static MAY_INFORM: &[Passage] = &[
    super::within("cp-1867:458bis", "mentale peut, sans préjudice", "peut"),
    super::within("cp-2024:353-1", "\"honneur\", peut, sans préjudice", "peut"),
];
const ARTICLES_1867: &[&str] = &["cp-1867:458bis"];
const ARTICLES_2024: &[&str] = &["cp-2024:353-1", "cp-2024:79-2"];

protected_rule! {
    /// Article 458bis until 31 October 2018.
    PROTECTED_2017, FIRST_DAY, Some(Date::of(2018, 10, 31)), ARTICLES_1867, LIST_BEFORE, VICTIM_2017, OTHER_VICTIMS_2017
}
protected_rule! {
    /// Article 458bis from 1 November 2018: violence in the name of honour.
    PROTECTED_2018, Date::of(2018, 11, 1), Some(Date::of(2023, 10, 27)), ARTICLES_1867, LIST_BEFORE, VICTIM_2018, OTHER_VICTIMS_2018
}
protected_rule! {
    /// Article 458bis from 28 October 2023: conversion practices.
    PROTECTED_2023, Date::of(2023, 10, 28), LAST_DAY_OF_1867, ARTICLES_1867, LIST_SINCE, VICTIM_2018, OTHER_VICTIMS_2023
}
protected_rule! {
    /// Article 353, § 1er.
    PROTECTED_2024_CODE, NEW_CODE, None, ARTICLES_2024, LIST_SINCE, VICTIM_2024, OTHER_VICTIMS_2024
}
