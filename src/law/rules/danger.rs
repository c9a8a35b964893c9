//! What the articles say of a danger, derived in one place from what is known of it.
//!
//! *Péril grave*: serious harm to life, body or mind, now or within hours. *Grave et imminent* and
//! *sérieux et imminent*: serious, within hours or at the next known occasion, probable or certain.
//! *Sérieux et réel*: serious, pointed to by precise signs, at any later time. A past or merely
//! conditional danger is none of them.

use super::{leaf, notion, once, source, sources, text, within};
use crate::law::condition::{Leaf, Node, Notion};
use crate::law::fact::{Certainty, Harm, Interest, Near, Protection};
use crate::law::text::Basis;

const fn serious(id: &'static str, basis: Basis) -> Leaf {
    let phrase = "le mal serait important : blessure, abus, mort ou atteinte durable";
    leaf(id, phrase, basis, Harm::Serious.is())
}

const fn soon(id: &'static str, basis: Basis) -> Leaf {
    let phrase =
        "c’est en cours, ou pour les heures qui viennent, ou pour la prochaine occasion connue";
    leaf(id, phrase, basis, Near::any(&[Near::Now, Near::Hours, Near::NextOccasion]))
}

const fn likely(id: &'static str, basis: Basis) -> Leaf {
    let certainty = Certainty::any(&[Certainty::Certain, Certainty::Probable]);
    leaf(id, "c’est certain ou probable", basis, certainty)
}

const GRAVE_WORDS: Basis = text(&[
    once("cp-1867:458bis", "un danger grave et imminent"),
    once("cp-2024:353-1", "un danger grave et imminent"),
]);

const INTEGRITY_WORDS: Basis = text(&[
    once(
        "cp-1867:458bis",
        "pour l'intégrité physique ou mentale du mineur ou de la personne vulnérable visée",
    ),
    once(
        "cp-2024:353-1",
        "pour l'intégrité physique ou mentale du mineur ou de la personne en situation de vulnérabilité visée",
    ),
]);

static GRAVE: Leaf = serious("grave-danger", GRAVE_WORDS);
static IMMINENT: Leaf = soon("imminent-danger", GRAVE_WORDS);
static PROBABLE: Leaf = likely("probable-danger", GRAVE_WORDS);

static INTEGRITY: Leaf = leaf(
    "danger-to-integrity",
    "la vie, le corps ou la santé psychique est en jeu",
    INTEGRITY_WORDS,
    Interest::any(&[Interest::Life, Interest::Body, Interest::Mind]),
);

/// « danger grave et imminent pour l'intégrité physique ou mentale »
pub static GRAVE_AND_IMMINENT: Notion = notion(
    "grave-and-imminent",
    "un danger grave et imminent menace son intégrité physique ou mentale",
    GRAVE_WORDS,
    Node::All(&[
        Node::Leaf(&GRAVE),
        Node::Leaf(&IMMINENT),
        Node::Leaf(&PROBABLE),
        Node::Leaf(&INTEGRITY),
    ]),
);

const SERIOUS_REAL_WORDS: Basis = text(&[
    once("cp-1867:458bis", "des indices d'un danger sérieux et réel"),
    once("cp-2024:353-1", "des indices d'un danger sérieux et réel"),
]);

static SERIOUS: Leaf = serious("serious-danger", SERIOUS_REAL_WORDS);

static PRECISE_SIGNS: Leaf = leaf(
    "precise-signs",
    "des signes précis l’annoncent",
    SERIOUS_REAL_WORDS,
    Certainty::any(&[Certainty::Certain, Certainty::Probable, Certainty::Signs]),
);

static TO_COME: Leaf = leaf(
    "danger-to-come",
    "il est présent ou à venir, ni passé, ni suspendu à une condition",
    SERIOUS_REAL_WORDS,
    Near::any(&[Near::Now, Near::Hours, Near::NextOccasion, Near::Later]),
);

/// « indices d'un danger sérieux et réel »
pub static SERIOUS_AND_REAL: Notion = notion(
    "serious-and-real",
    "il y a des indices d’un danger sérieux et réel",
    SERIOUS_REAL_WORDS,
    Node::All(&[Node::Leaf(&SERIOUS), Node::Leaf(&PRECISE_SIGNS), Node::Leaf(&TO_COME)]),
);

/// « n'est pas en mesure, seule ou avec l'aide de tiers, de protéger », for the person in danger.
pub static CANNOT_PROTECT: Leaf = leaf(
    "cannot-protect",
    "le professionnel ne peut pas la protéger, ni seul ni avec l’aide de tiers",
    text(&[
        within(
            "cp-1867:458bis",
            "vulnérable visée, et qu'elle n'est pas en mesure, seule ou avec l'aide de tiers, de protéger cette intégrité",
            "n'est pas en mesure, seule ou avec l'aide de tiers, de protéger cette intégrité",
        ),
        within(
            "cp-2024:353-1",
            "vulnérabilité visée, et elle n'est pas en mesure, seule ou avec l'aide de tiers, de protéger cette intégrité",
            "n'est pas en mesure, seule ou avec l'aide de tiers, de protéger cette intégrité",
        ),
    ]),
    Protection::Exhausted.is(),
);

/// The same words of the second situation, for other persons.
pub static CANNOT_PROTECT_OTHERS: Leaf = leaf(
    "cannot-protect-others",
    "le professionnel ne peut pas les protéger, ni seul ni avec l’aide de tiers",
    text(&[
        within(
            "cp-1867:458bis",
            "articles précités et qu'elle n'est pas en mesure, seule ou avec l'aide de tiers, de protéger cette intégrité",
            "n'est pas en mesure, seule ou avec l'aide de tiers, de protéger cette intégrité",
        ),
        within(
            "cp-2024:353-1",
            "articles précités et elle n'est pas en mesure, seule ou avec l'aide de tiers, de protéger cette intégrité",
            "n'est pas en mesure, seule ou avec l'aide de tiers, de protéger cette intégrité",
        ),
    ]),
    Protection::Exhausted.is(),
);

const NECESSITY: Basis = source(&sources::NECESSITY);

static SERIOUS_HARM: Leaf = serious("necessity-serious", NECESSITY);
static SOON_ENOUGH: Leaf = soon("necessity-imminent", NECESSITY);
static LIKELY: Leaf = likely("necessity-probable", NECESSITY);

/// « danger sérieux et imminent »
pub static SERIOUS_AND_IMMINENT: Notion = notion(
    "serious-and-imminent",
    "un danger sérieux et imminent menace quelqu’un",
    NECESSITY,
    Node::All(&[Node::Leaf(&SERIOUS_HARM), Node::Leaf(&SOON_ENOUGH), Node::Leaf(&LIKELY)]),
);

const PERIL_WORDS: Basis = text(&[
    once("cp-1867:422bis", "exposée à un péril grave, soit"),
    once("cp-2024:299", "exposée à un péril grave"),
]);

static PERIL_HARM: Leaf = serious("peril-serious", PERIL_WORDS);
static PERIL_INTEREST: Leaf = leaf(
    "peril-to-person",
    "la vie, le corps ou la santé psychique de quelqu’un est en jeu",
    PERIL_WORDS,
    Interest::any(&[Interest::Life, Interest::Body, Interest::Mind]),
);
static PERIL_NOW: Leaf = leaf(
    "peril-now",
    "c’est en cours, ou pour les heures qui viennent",
    PERIL_WORDS,
    Near::any(&[Near::Now, Near::Hours]),
);

/// « péril grave »
pub static GRAVE_PERIL: Notion = notion(
    "grave-peril",
    "une personne est exposée à un péril grave",
    PERIL_WORDS,
    Node::All(&[Node::Leaf(&PERIL_HARM), Node::Leaf(&PERIL_INTEREST), Node::Leaf(&PERIL_NOW)]),
);
