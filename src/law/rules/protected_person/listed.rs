//! The offences that article 458bis, then 353, § 1er, enumerates: the one committed and the one feared.

use super::super::{contested, leaf, notion, once, sources, text};
use crate::law::condition::{Contested, Dispute, Issue, Leaf, Node, Notion};
use crate::law::fact::{Feared, OffenceKind};
use crate::law::text::Basis;

//> Toute personne qui, par état ou par profession, est dépositaire de secrets et a de ce fait connaissance d'une infraction prévue aux articles

const LIST_WORDS: Basis = text(&[
    once("cp-1867:458bis", "une infraction prévue aux articles"),
    once("cp-2024:353-1", "une infraction prévue aux articles"),
]);

/// What the article enumerates, of the offences that are committed or of those that are feared.
macro_rules! listed {
    ($kind:ident) => {
        $kind::any(&[
            $kind::Homicide,
            $kind::Violence,
            $kind::Sexual,
            $kind::Exploitation,
            $kind::Mutilation,
            $kind::Trafficking,
            $kind::Abandonment,
            $kind::Deprivation,
        ])
    };
}

static ON_THE_LIST: Leaf = leaf(
    "on-the-list",
    "l’infraction est de celles que l’article énumère",
    LIST_WORDS,
    listed!(OffenceKind),
);
static FEARED_ON_THE_LIST: Leaf = leaf(
    "feared-on-the-list",
    "l’infraction redoutée est de celles que l’article énumère",
    text(&[
        once("cp-1867:458bis", "soient victimes des infractions prévues aux articles précités"),
        once(
            "cp-2024:353-1",
            "soient victimes d'une des infractions prévues aux articles précités",
        ),
    ]),
    listed!(Feared),
);
static CONVERSION: Leaf = leaf(
    "conversion",
    "c’est une pratique de conversion",
    LIST_WORDS,
    OffenceKind::Conversion.is(),
);
static FEARED_CONVERSION: Leaf = leaf(
    "feared-conversion",
    "on redoute une pratique de conversion",
    FEARED_ON_THE_LIST.basis,
    Feared::Conversion.is(),
);
static UNNAMED: Leaf = leaf(
    "unnamed-offence",
    "c’est une infraction que nos sources ne nomment pas",
    LIST_WORDS,
    OffenceKind::Other.is(),
);
static FEARED_UNNAMED: Leaf = leaf(
    "feared-unnamed-offence",
    "on redoute une infraction que nos sources ne nomment pas",
    FEARED_ON_THE_LIST.basis,
    Feared::Other.is(),
);

const fn unnamed(second: Node) -> Contested {
    contested(Contested {
        id: Issue::UnnamedOffence,
        phrase: "cette infraction figure-t-elle dans la liste ?",
        dispute: Dispute::Open,
        source: &sources::UNNAMED,
        first: ("elle n’y figure pas", Node::NEVER),
        second: ("elle y figure", second),
    })
}

const fn not_yet_listed(second: Node) -> Contested {
    contested(Contested {
        id: Issue::ConversionBeforeListed,
        phrase: "les pratiques de conversion figurent-elles dans la liste ?",
        dispute: Dispute::NearestWording,
        source: &sources::CONVERSION,
        first: (
            "pas encore à cette date, selon le tableau des modifications, que nous suivons",
            Node::NEVER,
        ),
        second: (
            "oui, à lire la seule version officielle française que nous ayons, celle du 28 octobre 2023",
            second,
        ),
    })
}

static KIND_UNNAMED: Contested = unnamed(Node::Leaf(&UNNAMED));
static FEARED_KIND_UNNAMED: Contested = unnamed(Node::Leaf(&FEARED_UNNAMED));
static KIND_NOT_YET: Contested = not_yet_listed(Node::Leaf(&CONVERSION));
static FEARED_KIND_NOT_YET: Contested = not_yet_listed(Node::Leaf(&FEARED_CONVERSION));

const fn list(node: Node) -> Notion {
    notion("listed", "l’infraction commise est de celles que l’article énumère", LIST_WORDS, node)
}

const fn feared_list(node: Node) -> Notion {
    notion(
        "feared-listed",
        "l’infraction redoutée est de celles que l’article énumère",
        FEARED_ON_THE_LIST.basis,
        node,
    )
}

pub(super) static LIST_BEFORE: Notion = list(Node::Any(&[
    Node::Leaf(&ON_THE_LIST),
    Node::Contested(&KIND_NOT_YET),
    Node::Contested(&KIND_UNNAMED),
]));
pub(super) static LIST_SINCE: Notion = list(Node::Any(&[
    Node::Leaf(&ON_THE_LIST),
    Node::Leaf(&CONVERSION),
    Node::Contested(&KIND_UNNAMED),
]));
pub(super) static FEARED_BEFORE: Notion = feared_list(Node::Any(&[
    Node::Leaf(&FEARED_ON_THE_LIST),
    Node::Contested(&FEARED_KIND_NOT_YET),
    Node::Contested(&FEARED_KIND_UNNAMED),
]));
pub(super) static FEARED_SINCE: Notion = feared_list(Node::Any(&[
    Node::Leaf(&FEARED_ON_THE_LIST),
    Node::Leaf(&FEARED_CONVERSION),
    Node::Contested(&FEARED_KIND_UNNAMED),
]));
