//! Mistakes about dangers, offences, vulnerable persons and the duty to help.

use super::{MET, Misconception, Mistake, Reading, believed};
use crate::law::condition::{Leaf, Node, Set, Test};
use crate::law::fact::{Certainty, Endangered, Near, Recipient};
use crate::law::rule::RuleId;
use crate::law::rules::sources::NECESSITY;
use crate::law::rules::{CANNOT_PROTECT, DUTY, MAY_INFORM, once, source, text, within};
use crate::law::text::{Basis, Source};

/// A faculty taken for a duty.
pub(super) static REPORTING_DUTY: Misconception = Misconception::new(
    "reporting-duty",
    "Quand un enfant ou une personne fragile est en danger, on doit prévenir le procureur du Roi",
    "La loi dit « peut » : informer le procureur du Roi est un droit, jamais un devoir ; le devoir est d’aider.",
    text(MAY_INFORM),
    Mistake::Obliges(RuleId::ProtectedPerson),
);

static IS_PAST: Leaf = believed("c’est passé", Near::Past.is());
static OVER: Node = Node::Leaf(&IS_PAST);
const A_PAST_DANGER: Node = Node::Some(Set::Dangers, &OVER);

/// A danger that is over is enough.
pub(super) static PAST_IS_ENOUGH: Misconception = Misconception::new(
    "past-is-enough",
    "Des faits passés suffisent pour prévenir le procureur du Roi",
    "Il faut un danger présent ou à venir, pour la victime ou pour d’autres ; des faits anciens sans danger ne permettent pas de parler.",
    text(&[
        once("cp-1867:458bis", "un danger grave et imminent"),
        once("cp-2024:353-1", "un danger grave et imminent"),
    ]),
    Mistake::Reads(&[("first-situation", Reading::Or(A_PAST_DANGER))]),
);

static HANGS_ON_AN_IF: Leaf =
    believed("cela n’arriverait que si autre chose arrivait", Near::Conditional.is());
static AN_IMPRESSION: Leaf =
    believed("ce n’est qu’une impression, sans signe précis", Certainty::Vague.is());
static TO_AUTHORITIES: Leaf = believed(
    "il le dit à la police ou au procureur du Roi",
    Test::to(&[Recipient::Police, Recipient::PublicProsecutor]),
);
const AN_IDLE_THREAT: Node = Node::All(&[
    Node::Leaf(&TO_AUTHORITIES),
    Node::Any(&[
        Node::Leaf(&HANGS_ON_AN_IF),
        Node::All(&[Node::Leaf(&AN_IMPRESSION), Node::Not(&OVER)]),
    ]),
]);

/// Any threat, even conditional, even vague, opens speech to the authorities.
pub(super) static ANY_THREAT: Misconception = Misconception::new(
    "any-threat",
    "La moindre menace permet de prévenir la police ou le procureur",
    "L’état de nécessité demande un danger sérieux et imminent ; une menace vague, ou suspendue à un « si », n’en est pas un.",
    source(&NECESSITY),
    Mistake::Reads(&[
        ("serious-and-imminent", Reading::Or(AN_IDLE_THREAT)),
        ("outweighs", Reading::Or(AN_IDLE_THREAT)),
        ("last-resort", Reading::Or(AN_IDLE_THREAT)),
        ("can-avert", Reading::Or(Node::Leaf(&TO_AUTHORITIES))),
    ]),
);

/// One may speak before anything else was tried.
pub(super) static FIRST_RESORT: Misconception = Misconception::new(
    "first-resort",
    "Dès qu’il y a danger, on peut parler, même si une autre aide est possible",
    "On ne parle qu’en dernier recours : quand le professionnel ne peut écarter le danger ni seul ni avec l’aide de tiers.",
    Basis { source: Some(&NECESSITY), ..CANNOT_PROTECT.basis },
    Mistake::Reads(&[
        ("last-resort", MET),
        ("cannot-protect", MET),
        ("cannot-protect-others", MET),
    ]),
);

/// Any offence will do.
pub(super) static ANY_OFFENCE: Misconception = Misconception::new(
    "any-offence",
    "N’importe quelle infraction sur une personne fragile permet de prévenir le procureur du Roi",
    "L’article énumère les infractions qui permettent d’informer le procureur du Roi ; un vol ou une escroquerie n’en sont pas.",
    text(&[
        once("cp-1867:458bis", "une infraction prévue aux articles"),
        once("cp-2024:353-1", "une infraction prévue aux articles"),
    ]),
    Mistake::Reads(&[("listed", MET), ("feared-listed", MET)]),
);

static MINORS: Leaf = believed("d’autres mineurs sont en danger", Endangered::Minors.is());

/// Only minors are protected.
pub(super) static ADULT_NEVER_VULNERABLE: Misconception = Misconception::new(
    "adult-never-vulnerable",
    "Le droit d’informer le procureur du Roi ne vaut que pour les enfants",
    "La loi protège aussi les adultes vulnérables : grand âge, grossesse, maladie, infirmité, violence entre partenaires.",
    text(&[
        once("cp-1867:458bis", "vulnérable en raison de son âge, d'un état de grossesse"),
        once("cp-2024:353-1", "de violence entre partenaires"),
    ]),
    Mistake::Reads(&[
        ("frail", Reading::As(Node::NEVER)),
        ("frail-2024", Reading::As(Node::NEVER)),
        ("deficient", Reading::As(Node::NEVER)),
        ("partner-violence", Reading::As(Node::NEVER)),
        ("honour-violence", Reading::As(Node::NEVER)),
        ("other-protected-persons", Reading::As(Node::Leaf(&MINORS))),
    ]),
);

static ASSIST: Source = Source {
    title: "Note explicative sur le secret professionnel, sur l’abstention coupable",
    says: "La loi impose de venir en aide ou de procurer une aide ; elle n’impose pas de révéler.",
};
const ASSISTANCE: Basis = Basis {
    passages: &[
        within(
            "cp-1867:422bis",
            "s'abstient de venir en aide ou de procurer une aide",
            "venir en aide ou de procurer une aide",
        ),
        within(
            "cp-2024:299",
            "négliger de venir en aide ou de procurer une aide",
            "venir en aide ou de procurer une aide",
        ),
    ],
    source: Some(&ASSIST),
};

/// The duty to help taken for a duty to denounce.
pub(super) static DENOUNCE: Misconception = Misconception::new(
    "denounce",
    "Devant un péril grave, la loi oblige à dénoncer",
    "La loi oblige à aider, d’une manière ou d’une autre ; elle n’oblige pas à dénoncer.",
    ASSISTANCE,
    Mistake::Denounces,
);

static DUTY_TO_HELP: Node = DUTY;
const A_DUTY_TO_HELP: Node = Node::Some(Set::Dangers, &DUTY_TO_HELP);

/// The duty to help is taken for leave to speak.
pub(super) static HELP_FREES: Misconception = Misconception::new(
    "help-frees",
    "Qui doit aider peut parler à qui il veut",
    "On peut devoir aider et devoir se taire : l’aide qui ne révèle rien vient d’abord.",
    ASSISTANCE,
    Mistake::Reads(&[
        ("serious-and-imminent", Reading::Or(DUTY)),
        ("outweighs", Reading::Or(DUTY)),
        ("last-resort", Reading::Or(DUTY)),
        ("can-avert", Reading::Or(A_DUTY_TO_HELP)),
    ]),
);
