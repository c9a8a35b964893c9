//! Article 458ter, since 1 September 2026 article 353, § 2: the case consultation (« concertation de cas »).

use super::{
    FIRST_DAY, LAST_DAY_OF_1867, NEW_CODE, contested, leaf, notion, once, sources, text, within,
};
use crate::law::Date;
use crate::law::condition::{Contested, Dispute, Issue, Leaf, Node, Notion, Test};
use crate::law::fact::{
    ConsultationBasis, ConsultationFixes, ConsultationPurpose, Extent, Recipient, Represents,
    Setting, Use,
};
use crate::law::rule::{Authority, Rule, RuleId, StepId};
use crate::law::text::{Basis, Passage};

//> organisée soit par ou en vertu d'une loi, d'un décret ou d'une ordonnance, soit moyennant une autorisation motivée du procureur du Roi
//> organisée soit par ou en vertu d'une loi, soit moyennant une autorisation motivée du procureur du Roi

const BASIS_WORDS: Basis = text(&[
    once(
        "cp-1867:458ter",
        "soit par ou en vertu d'une loi, d'un décret ou d'une ordonnance, soit moyennant une autorisation motivée du procureur du Roi",
    ),
    once(
        "cp-2024:353-2",
        "soit par ou en vertu d'une loi, soit moyennant une autorisation motivée du procureur du Roi",
    ),
]);

static LAWFUL_1867: Leaf = leaf(
    "lawful-basis-1867",
    "la concertation repose sur une loi, un décret, une ordonnance ou une autorisation motivée du procureur du Roi",
    BASIS_WORDS,
    ConsultationBasis::any(&[
        ConsultationBasis::Act,
        ConsultationBasis::Decree,
        ConsultationBasis::Ordinance,
        ConsultationBasis::Prosecutor,
    ]),
);
static LAWFUL_2024: Leaf = leaf(
    "lawful-basis-2024",
    "la concertation repose sur une loi ou sur une autorisation motivée du procureur du Roi",
    BASIS_WORDS,
    ConsultationBasis::any(&[ConsultationBasis::Act, ConsultationBasis::Prosecutor]),
);
static BY_DECREE: Leaf = leaf(
    "by-decree-or-ordinance",
    "la concertation repose sur un décret ou une ordonnance",
    BASIS_WORDS,
    ConsultationBasis::any(&[ConsultationBasis::Decree, ConsultationBasis::Ordinance]),
);
static DECREE: Contested = contested(Contested {
    id: Issue::DecreeOrOrdinance,
    phrase: "le mot « loi » comprend-il encore le décret et l’ordonnance ?",
    dispute: Dispute::Open,
    source: &sources::DECREE,
    first: ("« loi » ne comprend plus le décret ni l’ordonnance", Node::NEVER),
    second: ("« loi » comprend le décret et l’ordonnance", Node::Leaf(&BY_DECREE)),
});

/// The basis of a consultation, penal code of 1867.
pub const BASIS_1867: Node = Node::Leaf(&LAWFUL_1867);
/// The basis of a consultation, penal code of 2024.
pub const BASIS_2024: Node = Node::Any(&[Node::Leaf(&LAWFUL_2024), Node::Contested(&DECREE)]);

//> Cette concertation peut exclusivement être organisée soit en vue de protéger l'intégrité physique et psychique de la personne ou de tiers

static PURPOSE: Leaf = leaf(
    "lawful-purpose",
    "la concertation sert exclusivement à protéger l’intégrité physique et psychique de quelqu’un, ou à prévenir des infractions terroristes ou les délits d’une organisation criminelle",
    text(&[
        once("cp-1867:458ter", "peut exclusivement être organisée"),
        once("cp-2024:353-2", "peut exclusivement être organisée"),
    ]),
    ConsultationPurpose::any(&[
        ConsultationPurpose::Integrity,
        ConsultationPurpose::Terrorism,
        ConsultationPurpose::OrganisedCrime,
    ]),
);

//> déterminent au moins qui peut participer à la concertation, avec quelle finalité et selon quelles modalités la concertation aura lieu

static WHO: Leaf = leaf(
    "fixes-participants",
    "le texte ou l’autorisation détermine qui peut participer",
    text(&[
        once("cp-1867:458ter", "qui peut participer à la concertation"),
        once("cp-2024:353-2", "qui peut participer à la concertation"),
    ]),
    ConsultationFixes::Participants.is(),
);
static WHAT_FOR: Leaf = leaf(
    "fixes-purpose",
    "le texte ou l’autorisation détermine à quelle fin",
    text(&[
        once("cp-1867:458ter", "avec quelle finalité"),
        once("cp-2024:353-2", "avec quelle finalité"),
    ]),
    ConsultationFixes::Purpose.is(),
);
static HOW: Leaf = leaf(
    "fixes-manner",
    "le texte ou l’autorisation détermine selon quelles modalités",
    text(&[
        once("cp-1867:458ter", "selon quelles modalités"),
        once("cp-2024:353-2", "selon quelles modalités"),
    ]),
    ConsultationFixes::Manner.is(),
);

//> communique ceux-ci dans le cadre d'une concertation

static WITHIN_IT: Leaf = leaf(
    "within-the-consultation",
    "c’est dit pendant la concertation",
    text(&[
        once("cp-1867:458ter", "communique ceux-ci dans le cadre d'une concertation"),
        once("cp-2024:353-2", "communique ceux-ci dans le cadre d'une concertation"),
    ]),
    Setting::Consultation.is(),
);

static FOR_ITS_ENDS: Leaf = leaf(
    "for-its-ends",
    "cela sert au but de la concertation, ou à des poursuites",
    WITHIN_IT.basis,
    Use::any(&[Use::Consultation, Use::ProsecutionOfItsOffences, Use::ProsecutionOfOthers]),
);

//> Les secrets qui sont communiqués pendant cette concertation, ne peuvent donner lieu à la poursuite pénale que des

static ITS_OFFENCES_ONLY: Leaf = leaf(
    "its-offences-only",
    "cela ne sert pas à poursuivre d’autres infractions que celles pour lesquelles la concertation est organisée",
    text(&[
        once(
            "cp-1867:458ter",
            "ne peuvent donner lieu à la poursuite pénale que des seuls délits pour lesquels la concertation a été organisée",
        ),
        once(
            "cp-2024:353-2",
            "ne peuvent donner lieu à la poursuite pénale que des seules infractions pour lesquelles la concertation a été organisée",
        ),
    ]),
    Use::any(&[
        Use::Care,
        Use::Defence,
        Use::Consultation,
        Use::ProsecutionOfItsOffences,
        Use::Other,
    ]),
);

static TO_PARTICIPANTS: Leaf = leaf(
    "to-participants",
    "c’est dit aux participants à la concertation",
    text(&[
        within("cp-1867:458ter", "Les participants sont tenus au secret", "Les participants"),
        within("cp-2024:353-2", "Les participants sont tenus au secret", "Les participants"),
    ]),
    Test::to(&[Recipient::Participants]),
);

const NO_OFFENCE: &[Passage] = &[
    once("cp-1867:458ter", "Il n'y a pas d'infraction"),
    once("cp-2024:353-2", "Il n'y a pas d'infraction"),
];

macro_rules! consultation_rule {
    ($(#[doc = $doc:literal])* $name:ident, $from:expr, $to:expr, $article:literal, $basis:expr) => {
        $(#[doc = $doc])*
        pub static $name: Rule = Rule {
            id: RuleId::Consultation,
            name: "Concertation de cas",
            articles: &[$article],
            authority: Authority::Statute,
            from: $from,
            to: $to,
            when: Node::All(&[
                $basis,
                Node::Leaf(&PURPOSE),
                Node::Leaf(&WHO),
                Node::Leaf(&WHAT_FOR),
                Node::Leaf(&HOW),
                Node::Leaf(&WITHIN_IT),
                Node::Leaf(&FOR_ITS_ENDS),
                Node::Leaf(&ITS_OFFENCES_ONLY),
            ]),
            admits: Node::Leaf(&TO_PARTICIPANTS),
            faculty: NO_OFFENCE,
            steps: &[StepId::SayTheMinimum, StepId::NoteOnlyWhatIsAgreed],
        };
    };
}

consultation_rule! {
    /// « Concertation de cas », penal code of 1867.
    CONSULTATION_1867, FIRST_DAY, LAST_DAY_OF_1867, "cp-1867:458ter", BASIS_1867
}
consultation_rule! {
    /// « Concertation de cas », penal code of 2024.
    CONSULTATION_2024, NEW_CODE, None, "cp-2024:353-2", BASIS_2024
}

//> Les informations nécessaires peuvent être communiquées au représentant permanent, préalablement à la participation à la concertation de cas et en vue de celle-ci

static REPRESENTATIVE: Leaf = leaf(
    "representative",
    "c’est dit au représentant permanent, ou par lui à celui qu’il a représenté",
    text(&[
        once("l-2026-01-08:5", "peuvent être communiquées au représentant permanent"),
        once(
            "l-2026-01-08:5",
            "peut communiquer des informations sur cette concertation à la personne qu'il y a représentée",
        ),
    ]),
    Represents::Yes.is(),
);
static NECESSARY: Leaf = leaf(
    "necessary-information",
    "seules les informations nécessaires sont dites",
    text(&[once("l-2026-01-08:5", "Les informations nécessaires")]),
    Extent::Needed.is(),
);
static FOR_THE_CONSULTATION: Leaf = leaf(
    "for-the-consultation",
    "cela sert à la concertation où l’un représente l’autre",
    text(&[once(
        "l-2026-01-08:5",
        "préalablement à la participation à la concertation de cas et en vue de celle-ci",
    )]),
    Use::Consultation.is(),
);

macro_rules! representative_rule {
    ($(#[doc = $doc:literal])* $name:ident, $lawful:ident, $from:expr, $to:expr, $article:literal, $basis:expr) => {
        static $lawful: Notion = notion(
            "lawful-consultation",
            "la concertation de cas est régulière",
            BASIS_WORDS,
            Node::All(&[
                $basis,
                Node::Leaf(&PURPOSE),
                Node::Leaf(&WHO),
                Node::Leaf(&WHAT_FOR),
                Node::Leaf(&HOW),
            ]),
        );
        $(#[doc = $doc])*
        pub static $name: Rule = Rule {
            id: RuleId::Representative,
            name: "Représentant permanent à la concertation",
            articles: &["l-2026-01-08:5", $article],
            authority: Authority::Statute,
            from: $from,
            to: $to,
            when: Node::All(&[
                Node::Notion(&$lawful),
                Node::Leaf(&NECESSARY),
                Node::Leaf(&FOR_THE_CONSULTATION),
            ]),
            admits: Node::Leaf(&REPRESENTATIVE),
            faculty: &[],
            steps: &[StepId::SayTheMinimum],
        };
    };
}

representative_rule! {
    /// « Représentant permanent », until 31 August 2026.
    REPRESENTATIVE_1867, LAWFUL_BEFORE, Date::of(2026, 2, 15), LAST_DAY_OF_1867, "cp-1867:458ter", BASIS_1867
}
representative_rule! {
    /// « Représentant permanent », since 1 September 2026.
    REPRESENTATIVE_2024, LAWFUL_SINCE, NEW_CODE, None, "cp-2024:353-2", BASIS_2024
}
