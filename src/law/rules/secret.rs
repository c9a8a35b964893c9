//! Article 458, since 1 September 2026 article 352: who is bound, and the two exceptions of its own text.

use super::{
    FIRST_DAY, LAST_DAY_OF_1867, NEW_CODE, both, contested, leaf, notion, once, source, sources,
    text, within,
};
use crate::law::condition::{Contested, Dispute, Issue, Leaf, Node, Notion, Test};
use crate::law::fact::{
    LawBasis, LawEffect, Learned, Manner, NamedByLaw, Profession, Recipient, Setting, Summons,
};
use crate::law::rule::{Authority, Rule, RuleId, StepId};

//> toutes autres personnes dépositaires, par état ou par profession, des secrets qu'on leur confie
//> une personne dépositaire, par état ou par profession, des secrets qu'on lui confie

/// The holder of secrets by state or profession.
pub static HOLDER: Leaf = leaf(
    "holder",
    "le professionnel est dépositaire de secrets « par état ou par profession »",
    text(&[
        once("cp-1867:458", "dépositaires, par état ou par profession"),
        once("cp-2024:352", "dépositaire, par état ou par profession"),
    ]),
    Profession::any(&[
        Profession::Doctor,
        Profession::Nurse,
        Profession::Midwife,
        Profession::Pharmacist,
        Profession::Physiotherapist,
        Profession::SpeechTherapist,
        Profession::Carer,
        Profession::Psychologist,
        Profession::ClinicalPsychologist,
        Profession::SocialWorker,
        Profession::CpasWorker,
        Profession::Educator,
        Profession::Mediator,
        Profession::Lawyer,
        Profession::MedicalSecretary,
        Profession::OtherCarer,
        Profession::OtherBound,
    ]),
);

static IN_THE_PROFESSION: Leaf = leaf(
    "learned-in-the-profession",
    "le professionnel l’a appris dans l’exercice de sa profession",
    both(
        &[
            within(
                "cp-1867:458",
                "par état ou par profession, des secrets qu'on leur confie",
                "par profession, des secrets",
            ),
            within(
                "cp-2024:352",
                "par état ou par profession, des secrets qu'on lui confie",
                "par profession, des secrets",
            ),
        ],
        &sources::COVERED,
    ),
    Learned::any(&[Learned::Work, Learned::Consultation]),
);

static CONFIDED: Leaf = leaf(
    "confided",
    "c’est une confidence",
    text(&[
        once("cp-1867:458", "des secrets qu'on leur confie"),
        once("cp-2024:352", "des secrets qu'on lui confie"),
    ]),
    Manner::Confided.is(),
);

static MEDICAL: Leaf =
    leaf("medical", "c’est une donnée médicale", source(&sources::COVERED), Manner::Medical.is());

static OBSERVED: Leaf = leaf(
    "observed",
    "c’est un fait que le professionnel a constaté, même si personne ne le lui a dit, même si on le lui cachait",
    source(&sources::COVERED),
    Manner::any(&[Manner::Observed, Manner::Hidden]),
);

static HEARD_IN_CONSULTATION: Leaf = leaf(
    "heard-in-consultation",
    "le professionnel l’a appris en participant à une concertation de cas",
    text(&[
        once(
            "cp-1867:458ter",
            "Les participants sont tenus au secret relativement aux secrets communiqués durant la concertation.",
        ),
        once(
            "cp-2024:353-2",
            "Les participants sont tenus au secret relativement aux secrets communiqués durant la concertation.",
        ),
    ]),
    Learned::Consultation.is(),
);

static PARTICIPANT_1867: Notion = notion(
    "participant",
    "il participait à une concertation de cas et il est tenu au secret de ce qui s’y est dit",
    HEARD_IN_CONSULTATION.basis,
    Node::All(&[Node::Leaf(&HEARD_IN_CONSULTATION), super::consultation::BASIS_1867]),
);

static PARTICIPANT_2024: Notion = notion(
    "participant",
    "il participait à une concertation de cas et il est tenu au secret de ce qui s’y est dit",
    HEARD_IN_CONSULTATION.basis,
    Node::All(&[Node::Leaf(&HEARD_IN_CONSULTATION), super::consultation::BASIS_2024]),
);

/// A secret of the profession: the holder, and what secrecy covers.
static PROFESSIONAL: Notion = notion(
    "professional-secret",
    "c’est un secret appris dans une profession tenue au secret",
    HOLDER.basis,
    Node::All(&[
        Node::Leaf(&HOLDER),
        Node::Leaf(&IN_THE_PROFESSION),
        Node::Any(&[Node::Leaf(&CONFIDED), Node::Leaf(&MEDICAL), Node::Leaf(&OBSERVED)]),
    ]),
);

/// « Secret professionnel », penal code of 1867.
pub static BOUND_1867: Rule = Rule {
    id: RuleId::Bound,
    name: "Secret professionnel",
    articles: &["cp-1867:458", "cp-1867:458ter"],
    authority: Authority::Statute,
    from: FIRST_DAY,
    to: LAST_DAY_OF_1867,
    when: Node::Any(&[Node::Notion(&PROFESSIONAL), Node::Notion(&PARTICIPANT_1867)]),
    admits: Node::ALWAYS,
    faculty: &[once("cp-1867:458", "les auront révélés")],
    steps: &[],
};

/// « Secret professionnel », penal code of 2024.
pub static BOUND_2024: Rule = Rule {
    id: RuleId::Bound,
    name: "Secret professionnel",
    articles: &["cp-2024:352", "cp-2024:353-2"],
    authority: Authority::Statute,
    from: NEW_CODE,
    to: None,
    when: Node::Any(&[Node::Notion(&PROFESSIONAL), Node::Notion(&PARTICIPANT_2024)]),
    admits: Node::ALWAYS,
    faculty: &[once("cp-2024:352", "à révéler, délibérément, ces secrets")],
    steps: &[],
};

//> celui où la loi, le décret ou l'ordonnance les oblige ou les autorise à faire connaître ces secrets
//> celui où la loi l'oblige ou l'autorise à faire connaître ces secrets

const LAW_WORDS: crate::law::text::Basis = text(&[
    once("cp-1867:458", "la loi, le décret ou l'ordonnance"),
    within("cp-2024:352", "celui où la loi l'oblige", "la loi"),
]);

static A_LAW_DECREE_OR_ORDINANCE: Leaf = leaf(
    "law-decree-or-ordinance",
    "une loi, un décret ou une ordonnance règle cette révélation",
    LAW_WORDS,
    LawBasis::any(&[LawBasis::Act, LawBasis::Decree, LawBasis::Ordinance]),
);

static A_LAW: Leaf = leaf("law", "une loi règle cette révélation", LAW_WORDS, LawBasis::Act.is());

static A_DECREE: Contested = contested(Contested {
    id: Issue::DecreeOrOrdinance,
    phrase: "le mot « loi » comprend-il encore le décret et l’ordonnance ?",
    dispute: Dispute::Open,
    source: &sources::DECREE,
    first: ("« loi » ne comprend plus le décret ni l’ordonnance", Node::NEVER),
    second: ("« loi » comprend le décret et l’ordonnance", Node::Leaf(&A_DECREE_OR_ORDINANCE)),
});

static A_DECREE_OR_ORDINANCE: Leaf = leaf(
    "decree-or-ordinance",
    "un décret ou une ordonnance règle cette révélation",
    LAW_WORDS,
    LawBasis::any(&[LawBasis::Decree, LawBasis::Ordinance]),
);

static OBLIGES_OR_AUTHORISES: Leaf = leaf(
    "obliges-or-authorises",
    "ce texte impose ou permet de faire connaître ce secret",
    text(&[
        once("cp-1867:458", "les oblige ou les autorise à faire connaître ces secrets"),
        once("cp-2024:352", "l'oblige ou l'autorise à faire connaître ces secrets"),
    ]),
    LawEffect::any(&[LawEffect::Obliges, LawEffect::Authorises]),
);

static NAMED_BY_LAW: Leaf = leaf(
    "named-by-law",
    "ce texte désigne ce destinataire",
    OBLIGES_OR_AUTHORISES.basis,
    NamedByLaw::Yes.is(),
);

/// « La loi oblige ou autorise », penal code of 1867.
pub static LAW_1867: Rule = Rule {
    id: RuleId::LawObligesOrAuthorises,
    name: "Une loi oblige ou autorise à parler",
    articles: &["cp-1867:458"],
    authority: Authority::Statute,
    from: FIRST_DAY,
    to: LAST_DAY_OF_1867,
    when: Node::All(&[Node::Leaf(&A_LAW_DECREE_OR_ORDINANCE), Node::Leaf(&OBLIGES_OR_AUTHORISES)]),
    admits: Node::Leaf(&NAMED_BY_LAW),
    faculty: &[],
    steps: &[StepId::SayTheMinimum],
};

/// « La loi oblige ou autorise », penal code of 2024.
pub static LAW_2024: Rule = Rule {
    id: RuleId::LawObligesOrAuthorises,
    name: "Une loi oblige ou autorise à parler",
    articles: &["cp-2024:352"],
    authority: Authority::Statute,
    from: NEW_CODE,
    to: None,
    when: Node::All(&[
        Node::Any(&[Node::Leaf(&A_LAW), Node::Contested(&A_DECREE)]),
        Node::Leaf(&OBLIGES_OR_AUTHORISES),
    ]),
    admits: Node::Leaf(&NAMED_BY_LAW),
    faculty: &[],
    steps: &[StepId::SayTheMinimum],
};

//> appelés à rendre témoignage en justice ou devant une commission d'enquête parlementaire
//> appelée à rendre témoignage en justice ou devant une commission d'enquête parlementaire

static CALLED_BY_JUDGE: Leaf = leaf(
    "called-by-judge",
    "un juge appelle le professionnel à témoigner",
    both(
        &[
            once("cp-1867:458", "appelés à rendre témoignage en justice"),
            once("cp-2024:352", "appelée à rendre témoignage en justice"),
        ],
        &sources::NOT_A_JUDGE,
    ),
    Summons::Judge.is(),
);

static CALLED_BY_COMMISSION: Leaf = leaf(
    "called-by-commission",
    "une commission d’enquête parlementaire appelle le professionnel à témoigner",
    text(&[
        once("cp-1867:458", "devant une commission d'enquête parlementaire"),
        once("cp-2024:352", "devant une commission d'enquête parlementaire"),
    ]),
    Summons::Commission.is(),
);

static TO_JUDGE: Leaf =
    leaf("to-judge", "il parle à ce juge", CALLED_BY_JUDGE.basis, Test::to(&[Recipient::Judge]));

static TO_COMMISSION: Leaf = leaf(
    "to-commission",
    "il parle à cette commission d’enquête",
    CALLED_BY_COMMISSION.basis,
    Test::to(&[Recipient::Commission]),
);

static BEFORE_THEM: Leaf = leaf(
    "before-them",
    "il le dit en témoignant, en justice ou devant la commission",
    text(&[
        once("cp-1867:458", "en justice ou devant une commission d'enquête parlementaire"),
        once("cp-2024:352", "en justice ou devant une commission d'enquête parlementaire"),
    ]),
    Setting::Court.is(),
);

/// « Témoignage en justice ou devant une commission d'enquête parlementaire ».
pub static TESTIMONY: Rule = Rule {
    id: RuleId::Testimony,
    name: "Témoignage en justice",
    articles: &["cp-1867:458", "cp-2024:352"],
    authority: Authority::Statute,
    from: FIRST_DAY,
    to: None,
    when: Node::Any(&[Node::Leaf(&CALLED_BY_JUDGE), Node::Leaf(&CALLED_BY_COMMISSION)]),
    admits: Node::All(&[
        Node::Any(&[
            Node::All(&[Node::Leaf(&CALLED_BY_JUDGE), Node::Leaf(&TO_JUDGE)]),
            Node::All(&[Node::Leaf(&CALLED_BY_COMMISSION), Node::Leaf(&TO_COMMISSION)]),
        ]),
        Node::Leaf(&BEFORE_THEM),
    ]),
    faculty: &[],
    steps: &[StepId::SayTheMinimum],
};
