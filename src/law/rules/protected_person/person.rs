//! Who is a minor or vulnerable in the sense of article 458bis, then 353, § 1er.

use super::super::{both, contested, leaf, notion, once, sources, text};
use crate::law::condition::{Contested, Dispute, Issue, Leaf, Node, Notion, Test};
use crate::law::fact::{Age, Frailty, Noticeable, ViolenceSuffered};

//> commise sur un mineur ou sur une personne qui est vulnérable en raison de son âge, d'un état de grossesse, de la violence entre partenaires

static MINOR: Leaf = leaf(
    "minor",
    "cette personne est mineure",
    text(&[
        once("cp-1867:458bis", "commise sur un mineur"),
        once("cp-2024:353-1", "commise sur un mineur"),
    ]),
    Age::Minor.is(),
);
/// Whatever makes vulnerable, of the facts that are no violence.
pub(super) const ANY_FRAILTY: Test = Frailty::any(&[
    Frailty::Age,
    Frailty::Pregnancy,
    Frailty::Illness,
    Frailty::Infirmity,
    Frailty::Deficiency,
]);
static FRAIL_1867: Leaf = leaf(
    "frail",
    "cette personne est vulnérable : âge, grossesse, maladie, infirmité ou déficience",
    text(&[
        once("cp-1867:458bis", "vulnérable en raison de son âge, d'un état de grossesse"),
        once(
            "cp-1867:458bis",
            "d'une maladie, d'une infirmité ou d'une déficience physique ou mentale",
        ),
    ]),
    ANY_FRAILTY,
);
/// « Commise sur un mineur »: what counts is the age on the day of the offence.
pub(super) static MINOR_THEN: Leaf = leaf(
    "minor-then",
    "cette personne était mineure au moment des faits",
    MINOR.basis,
    Age::GrownUp.is(),
);
/// See article 79, 2°.
pub static FRAIL_2024: Leaf = leaf(
    "frail-2024",
    "cette personne est vulnérable : âge, grossesse, maladie ou infirmité",
    text(&[
        once(
            "cp-2024:353-1",
            "une personne en situation de vulnérabilité au sens de l'article 79, 2°",
        ),
        once(
            "cp-2024:79-2",
            "en raison de son âge, d'un état de grossesse, d'une maladie, d'une infirmité physique ou mentale",
        ),
    ]),
    Frailty::any(&[Frailty::Age, Frailty::Pregnancy, Frailty::Illness, Frailty::Infirmity]),
);
static DEFICIENT: Leaf = leaf(
    "deficient",
    "cette personne a une déficience physique ou mentale",
    FRAIL_2024.basis,
    Frailty::Deficiency.is(),
);
/// See article 79, 2°.
pub static DEFICIENCY: Contested = contested(Contested {
    id: Issue::Deficiency,
    phrase: "une déficience rend-elle encore vulnérable au sens de la loi ?",
    dispute: Dispute::Open,
    source: &sources::DEFICIENCY,
    first: ("non : l’article 79, 2°, ne la cite pas", Node::NEVER),
    second: ("oui, comme avant", Node::Leaf(&DEFICIENT)),
});
static NOTICED: Leaf = leaf(
    "noticeable",
    "cette vulnérabilité était apparente ou connue de l’auteur",
    both(&[once("cp-2024:79-2", "apparente ou connue de l'auteur")], &sources::NOTICEABLE),
    Noticeable::Yes.is(),
);
static NOTICEABLE: Contested = contested(Contested {
    id: Issue::Noticeable,
    phrase: "la vulnérabilité doit-elle avoir été « apparente ou connue de l’auteur » ?",
    dispute: Dispute::Open,
    source: &sources::NOTICEABLE,
    first: ("oui : l’article 79, 2°, le demande", Node::Leaf(&NOTICED)),
    second: ("non : être vulnérable suffit", Node::ALWAYS),
});
pub(super) static PARTNER_VIOLENCE: Leaf = leaf(
    "partner-violence",
    "cette personne est vulnérable du fait de la violence entre partenaires",
    text(&[
        once("cp-1867:458bis", "de la violence entre partenaires"),
        once("cp-2024:353-1", "de violence entre partenaires"),
    ]),
    ViolenceSuffered::Partner.is(),
);
static HONOUR_VIOLENCE: Leaf = leaf(
    "honour-violence",
    "cette personne est vulnérable du fait d’actes de violence au nom de la culture, de la coutume, de la religion, de la tradition ou du prétendu « honneur »",
    text(&[
        once(
            "cp-1867:458bis",
            "d'actes de violence perpétrés au nom de la culture, de la coutume, de la religion, de la tradition ou du prétendu \"honneur\"",
        ),
        once(
            "cp-2024:353-1",
            "d'actes de violence perpétrés au nom de la culture, de la coutume, de la religion, de la tradition ou du prétendu \"honneur\"",
        ),
    ]),
    ViolenceSuffered::Honour.is(),
);
static HONOUR_NOT_YET: Contested = contested(Contested {
    id: Issue::HonourBeforeListed,
    phrase: "ces violences rendent-elles vulnérable au sens de l’article ?",
    dispute: Dispute::NearestWording,
    source: &sources::HONOUR,
    first: (
        "pas encore à cette date, selon le tableau des modifications, que nous suivons",
        Node::NEVER,
    ),
    second: (
        "oui, à lire la seule version officielle française que nous ayons, celle du 28 octobre 2023",
        Node::Leaf(&HONOUR_VIOLENCE),
    ),
});

const fn protected(node: Node) -> Notion {
    notion("protected", "cette personne est mineure ou vulnérable", MINOR.basis, node)
}

pub(super) static PROTECTED_PERSON_2017: Notion = protected(Node::Any(&[
    Node::Leaf(&MINOR),
    Node::Leaf(&FRAIL_1867),
    Node::Leaf(&PARTNER_VIOLENCE),
    Node::Contested(&HONOUR_NOT_YET),
]));
pub(super) static PROTECTED_PERSON_2018: Notion = protected(Node::Any(&[
    Node::Leaf(&MINOR),
    Node::Leaf(&FRAIL_1867),
    Node::Leaf(&PARTNER_VIOLENCE),
    Node::Leaf(&HONOUR_VIOLENCE),
]));
pub(super) static PROTECTED_PERSON_2024: Notion = protected(Node::Any(&[
    Node::Leaf(&MINOR),
    Node::All(&[
        Node::Any(&[Node::Leaf(&FRAIL_2024), Node::Contested(&DEFICIENCY)]),
        Node::Contested(&NOTICEABLE),
    ]),
    Node::Leaf(&PARTNER_VIOLENCE),
    Node::Leaf(&HONOUR_VIOLENCE),
]));
