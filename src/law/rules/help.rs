//! Article 422bis, since 1 September 2026 articles 299 and 301 to 304: the duty to help (« abstention coupable »).
//!
//! It is a duty to assist, not an order to denounce.

use super::protected_person::{DEFICIENCY, FRAIL_2024};
use super::{FIRST_DAY, danger, leaf, notion, once, text};
use crate::law::condition::{Leaf, Node, Notion, Of, Set};
use crate::law::fact::{Age, Call, Endangered, Frailty, Help, Noticeable, Perceived, Risk};
use crate::law::rule::{Authority, Rule, RuleId};

//> celui qui s'abstient de venir en aide ou de procurer une aide à une personne exposée à un péril grave
//> négliger de venir en aide ou de procurer une aide à une personne exposée à un péril grave

static SEEN: Leaf = leaf(
    "seen",
    "le professionnel l’a constaté lui-même",
    text(&[
        once("cp-1867:422bis", "constaté par lui-même la situation de cette personne"),
        once("cp-2024:299", "constaté par lui-même cette situation"),
    ]),
    Perceived::Seen.is(),
);

static DESCRIBED: Leaf = leaf(
    "described",
    "ceux qui demandent l’aide du professionnel le lui ont décrit",
    text(&[
        once("cp-1867:422bis", "décrite par ceux qui sollicitent son intervention"),
        once("cp-2024:299", "décrite par ceux qui sollicitent son intervention"),
    ]),
    Perceived::Described.is(),
);

//> Le délit requiert que l'abstenant pouvait intervenir sans danger sérieux pour lui-même ou pour autrui.
//> Il n'y a pas d'infraction lorsque l'abstenant se mettrait lui-même ou mettrait autrui gravement en danger

static WITHOUT_RISK: Leaf = leaf(
    "without-risk",
    "le professionnel peut aider sans danger grave pour lui-même ni pour autrui",
    text(&[
        once("cp-1867:422bis", "sans danger sérieux pour lui-même ou pour autrui"),
        once("cp-2024:302", "se mettrait lui-même ou mettrait autrui gravement en danger"),
    ]),
    Risk::None.is(),
);

/// The duty, for the danger spoken of.
pub const DUTY: Node = Node::All(&[
    Node::Notion(&danger::GRAVE_PERIL),
    Node::Any(&[Node::Leaf(&SEEN), Node::Leaf(&DESCRIBED)]),
    Node::Leaf(&WITHOUT_RISK),
]);

/// « Abstention coupable ».
pub static HELP: Rule = Rule {
    id: RuleId::Help,
    name: "Devoir d’aider",
    articles: &["cp-1867:422bis", "cp-2024:299", "cp-2024:302"],
    authority: Authority::Statute,
    from: FIRST_DAY,
    to: None,
    when: Node::Some(Set::Dangers, &DUTY),
    admits: Node::ALWAYS,
    faculty: &[
        once("cp-1867:422bis", "venir en aide ou de procurer une aide"),
        once("cp-2024:299", "venir en aide ou de procurer une aide"),
    ],
    steps: &[],
};

static OMITTED: Leaf = leaf(
    "omitted",
    "le professionnel s’est abstenu, en connaissance de cause",
    text(&[
        once("cp-1867:422bis", "s'abstient de venir en aide"),
        once("cp-2024:299", "délibérément, négliger de venir en aide"),
    ]),
    Help::Omitted.is(),
);

/// The omission of a duty, for the danger spoken of.
pub static OMISSION: Node = Node::All(&[DUTY, Node::Leaf(&OMITTED)]);

//> les circonstances dans lesquelles il a été invité à intervenir pouvaient lui faire croire au manque de sérieux de l'appel ou à l'existence de risques

static NOT_SEEN: Leaf = leaf(
    "not-seen",
    "le professionnel n’a pas constaté lui-même le péril",
    text(&[
        once("cp-1867:422bis", "n'a pas constaté personnellement le péril"),
        once("cp-2024:303", "n'a pas constaté personnellement le péril"),
    ]),
    Perceived::any(&[Perceived::Described, Perceived::Otherwise]),
);

static DOUBTFUL_CALL: Leaf = leaf(
    "doubtful-call",
    "l’appel pouvait sembler peu sérieux ou risqué",
    text(&[
        once(
            "cp-1867:422bis",
            "croire au manque de sérieux de l'appel ou à l'existence de risques",
        ),
        once("cp-2024:303", "croire au manque de sérieux de l'appel ou à l'existence de risques"),
    ]),
    Call::any(&[Call::NotSerious, Call::Risky]),
);

/// « Excuse »: the duty stays, the omission is not punished. For the danger spoken of.
pub static CALL_NOT_SERIOUS: Node = Node::All(&[Node::Leaf(&NOT_SEEN), Node::Leaf(&DOUBTFUL_CALL)]);

//> mineure d'âge ou est une personne dont la situation de vulnérabilité en raison de l'âge, d'un état de grossesse, d'une maladie, d'une infirmité ou d'une déficience physique ou mentale était apparente ou connue de l'auteur des faits
//> l'infraction a été commise sur un mineur ou une personne en situation de vulnérabilité

static MINOR_IN_PERIL: Leaf = leaf(
    "minor-in-peril",
    "la personne en péril est mineure",
    text(&[once("cp-1867:422bis", "est mineure d'âge"), once("cp-2024:304", "sur un mineur")]),
    Age::Minor.is(),
);

static VULNERABLE_IN_PERIL: Leaf = leaf(
    "vulnerable-in-peril",
    "la personne en péril est vulnérable",
    text(&[
        once(
            "cp-1867:422bis",
            "en raison de l'âge, d'un état de grossesse, d'une maladie, d'une infirmité ou d'une déficience physique ou mentale",
        ),
        once("cp-2024:304", "une personne en situation de vulnérabilité"),
    ]),
    Frailty::any(&[
        Frailty::Age,
        Frailty::Pregnancy,
        Frailty::Illness,
        Frailty::Infirmity,
        Frailty::Deficiency,
    ]),
);

static VULNERABILITY_KNOWN: Leaf = leaf(
    "vulnerability-known",
    "cette vulnérabilité se voyait, ou celui qui s’est abstenu la connaissait",
    text(&[
        once("cp-1867:422bis", "apparente ou connue de l'auteur des faits"),
        once("cp-2024:79-2", "apparente ou connue de l'auteur"),
    ]),
    Noticeable::Yes.is(),
);

static MINORS_IN_PERIL: Leaf = leaf(
    "minors-in-peril",
    "des mineurs sont en péril",
    MINOR_IN_PERIL.basis,
    Endangered::Minors.is(),
);

const fn aggravation(node: Node) -> Notion {
    notion(
        "minor-or-vulnerable-in-peril",
        "la personne en péril est mineure, ou sa vulnérabilité était apparente ou connue",
        MINOR_IN_PERIL.basis,
        node,
    )
}

static AGGRAVATION_1867: Notion = aggravation(Node::Any(&[
    Node::Leaf(&MINORS_IN_PERIL),
    Node::Of(
        Of::Endangered,
        &Node::Any(&[
            Node::Leaf(&MINOR_IN_PERIL),
            Node::All(&[Node::Leaf(&VULNERABLE_IN_PERIL), Node::Leaf(&VULNERABILITY_KNOWN)]),
        ]),
    ),
]));

static AGGRAVATION_2024: Notion = aggravation(Node::Any(&[
    Node::Leaf(&MINORS_IN_PERIL),
    Node::Of(
        Of::Endangered,
        &Node::Any(&[
            Node::Leaf(&MINOR_IN_PERIL),
            Node::All(&[
                Node::Any(&[Node::Leaf(&FRAIL_2024), Node::Contested(&DEFICIENCY)]),
                Node::Leaf(&VULNERABILITY_KNOWN),
            ]),
        ]),
    ),
]));

/// « Circonstance aggravante » of article 422bis, for the danger spoken of.
pub static PERIL_OF_VULNERABLE_1867: Node = Node::Notion(&AGGRAVATION_1867);
/// « Facteur aggravant » of article 304, for the danger spoken of.
pub static PERIL_OF_VULNERABLE_2024: Node = Node::Notion(&AGGRAVATION_2024);
