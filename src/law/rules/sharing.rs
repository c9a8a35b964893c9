//! Sharing in a team (« secret professionnel partagé ») and between carers (law of 22 April 2019).

use super::{FIRST_DAY, both, contested, leaf, notion, once, source, sources, text};
use crate::law::Date;
use crate::law::condition::{Contested, Dispute, Issue, Leaf, Node, Notion, Test};
use crate::law::fact::{
    BoundToo, Consent, Emergency, Extent, Profession, Recipient, SameMission, SoleInterest,
    ToldFirst, Treats, TreatsToo, Use,
};
use crate::law::rule::{Authority, Rule, RuleId, StepId};

//> information préalable, accord du maître du secret, dans le seul intérêt de celui-ci, limité à ce qui est strictement indispensable, uniquement avec des personnes soumises au secret professionnel œuvrant dans le cadre d'une même mission

const CODE: &str = "ar-2014-04-02:14";

static TOLD_FIRST: Leaf = leaf(
    "told-first",
    "la personne a été prévenue à l’avance",
    both(&[once(CODE, "information préalable")], &sources::SHARING),
    ToldFirst::Yes.is(),
);
static AGREES: Leaf = leaf(
    "agrees",
    "la personne est d’accord",
    both(&[once(CODE, "accord du maître du secret")], &sources::SHARING),
    Consent::Given.is(),
);
static SOLE_INTEREST: Leaf = leaf(
    "sole-interest",
    "le partage sert le seul intérêt de la personne",
    both(&[once(CODE, "dans le seul intérêt de celui-ci")], &sources::SHARING),
    SoleInterest::Yes.is(),
);
static INDISPENSABLE: Leaf = leaf(
    "strictly-indispensable",
    "on ne dit que ce qui est strictement indispensable",
    both(&[once(CODE, "limité à ce qui est strictement indispensable")], &sources::SHARING),
    Extent::Needed.is(),
);
static RECIPIENT_BOUND: Leaf = leaf(
    "recipient-bound",
    "le destinataire est tenu au secret professionnel",
    both(&[once(CODE, "des personnes soumises au secret professionnel")], &sources::SHARING),
    BoundToo::Yes.is(),
);
static SAME_MISSION: Leaf = leaf(
    "same-mission",
    "le destinataire œuvre dans le cadre de la même mission",
    both(&[once(CODE, "dans le cadre d'une même mission")], &sources::SHARING),
    SameMission::Yes.is(),
);
static PSYCHOLOGIST: Leaf = leaf(
    "psychologist",
    "le professionnel est psychologue",
    text(&[once(CODE, "le psychologue peut")]),
    Profession::any(&[Profession::Psychologist, Profession::ClinicalPsychologist]),
);

static NO_PSYCHOLOGIST: Notion = notion(
    "no-psychologist",
    "le professionnel n’est pas psychologue",
    PSYCHOLOGIST.basis,
    Node::Not(&Node::Leaf(&PSYCHOLOGIST)),
);

static CONSENT_ASKED: Contested = contested(Contested {
    id: Issue::ConsentToShare,
    phrase: "l’accord de la personne est-il une condition du partage ?",
    dispute: Dispute::Open,
    source: &sources::SHARING_CONSENT,
    first: ("oui, comme les codes de déontologie le demandent", Node::Leaf(&AGREES)),
    second: ("non, l’arrêt du 13 mars 2012 ne le cite pas", Node::ALWAYS),
});

static AGREEMENT: Notion = notion(
    "agreement",
    "la personne est d’accord, si son accord est exigé",
    source(&sources::SHARING),
    Node::Any(&[
        Node::Leaf(&AGREES),
        Node::All(&[Node::Notion(&NO_PSYCHOLOGIST), Node::Contested(&CONSENT_ASKED)]),
    ]),
);

const TEAM_STEPS: &[StepId] = &[];

/// « Secret professionnel partagé », before the psychologists' code took its present wording.
pub static TEAM_BEFORE_CODE: Rule = Rule {
    id: RuleId::TeamSharing,
    name: "Secret partagé dans une équipe",
    articles: &["cp-1867:458"],
    authority: Authority::CaseLaw,
    from: FIRST_DAY,
    to: Some(Date::of(2018, 6, 17)),
    when: Node::All(&[
        Node::Leaf(&TOLD_FIRST),
        Node::Contested(&CONSENT_ASKED),
        Node::Leaf(&SOLE_INTEREST),
        Node::Leaf(&INDISPENSABLE),
    ]),
    admits: Node::All(&[Node::Leaf(&RECIPIENT_BOUND), Node::Leaf(&SAME_MISSION)]),
    faculty: &[],
    steps: TEAM_STEPS,
};

/// « Secret professionnel partagé ».
pub static TEAM: Rule = Rule {
    id: RuleId::TeamSharing,
    name: "Secret partagé dans une équipe",
    articles: &["cp-1867:458", "cp-2024:352", CODE],
    authority: Authority::Deontology,
    from: Date::of(2018, 6, 18),
    to: None,
    when: Node::All(&[
        Node::Leaf(&TOLD_FIRST),
        Node::Notion(&AGREEMENT),
        Node::Leaf(&SOLE_INTEREST),
        Node::Leaf(&INDISPENSABLE),
    ]),
    admits: Node::All(&[Node::Leaf(&RECIPIENT_BOUND), Node::Leaf(&SAME_MISSION)]),
    faculty: &[],
    steps: TEAM_STEPS,
};

//> Le professionnel des soins de santé communique, moyennant le consentement du patient visé à l'article 36, à un autre professionnel des soins de santé traitant

static HEALTH_PROFESSIONAL: Leaf = leaf(
    "health-professional",
    "le professionnel exerce une profession des soins de santé",
    text(&[once("l-2019-04-22:19", "Le professionnel des soins de santé communique")]),
    Profession::any(&[
        Profession::Doctor,
        Profession::Nurse,
        Profession::Midwife,
        Profession::Pharmacist,
        Profession::Physiotherapist,
        Profession::SpeechTherapist,
        Profession::Carer,
        Profession::ClinicalPsychologist,
        Profession::OtherCarer,
    ]),
);
static PATIENT_CONSENTED: Leaf = leaf(
    "patient-consented",
    "le patient a donné son consentement",
    text(&[
        once("l-2019-04-22:19", "moyennant le consentement du patient"),
        once("l-2019-04-22:36", "ait préalablement donné son consentement éclairé"),
    ]),
    Consent::Given.is(),
);
static EMERGENCY: Leaf = leaf(
    "emergency",
    "c’est un cas d’urgence",
    text(&[once("l-2019-04-22:39", "dans un cas d'urgence")]),
    Emergency::Yes.is(),
);
static CONSENT_UNCERTAIN: Leaf = leaf(
    "consent-uncertain",
    "il y a incertitude sur le consentement du patient",
    text(&[once("l-2019-04-22:39", "il y a incertitude quant au consentement du patient")]),
    Consent::Uncertain.is(),
);
static THERAPEUTIC: Leaf = leaf(
    "holder-treats",
    "le soignant a lui-même une relation thérapeutique avec ce patient",
    text(&[once(
        "l-2019-04-22:37",
        "uniquement accès aux données à caractère personnel relatives à la santé des patients avec lesquels il entretient une relation thérapeutique",
    )]),
    Treats::Yes.is(),
);
static FOR_CARE: Leaf = leaf(
    "for-care",
    "c’est pour dispenser des soins",
    text(&[once(
        "l-2019-04-22:38",
        "la finalité de l'accès consiste à dispenser des soins de santé",
    )]),
    Use::Care.is(),
);
static USEFUL: Leaf = leaf(
    "useful-and-relevant",
    "seules les données utiles et pertinentes sont communiquées",
    text(&[once("l-2019-04-22:38", "l'accès se limite aux données utiles et pertinentes")]),
    Extent::Needed.is(),
);
static RECIPIENT_TREATS: Leaf = leaf(
    "recipient-treats",
    "le destinataire soigne ce patient",
    text(&[
        once("l-2019-04-22:19", "un autre professionnel des soins de santé traitant"),
        once(
            "l-2019-04-22:37",
            "on entend par relation thérapeutique toute relation entre un patient et un professionnel des soins de santé",
        ),
    ]),
    TreatsToo::Yes.is(),
);

static TO_A_CARER: Leaf = leaf(
    "to-a-carer",
    "le destinataire peut être un professionnel des soins de santé",
    text(&[once("l-2019-04-22:19", "un autre professionnel des soins de santé traitant")]),
    Test::to(&[
        Recipient::Colleague,
        Recipient::Superior,
        Recipient::TreatingProfessional,
        Recipient::OtherService,
        Recipient::SosEnfants,
        Recipient::OtherPerson,
    ]),
);

/// « Communication entre professionnels des soins de santé ».
pub static CARERS: Rule = Rule {
    id: RuleId::CarerSharing,
    name: "Communication entre soignants",
    articles: &[
        "l-2019-04-22:19",
        "l-2019-04-22:36",
        "l-2019-04-22:37",
        "l-2019-04-22:38",
        "l-2019-04-22:39",
    ],
    authority: Authority::Statute,
    from: Date::of(2021, 7, 1),
    to: None,
    when: Node::All(&[
        Node::Leaf(&HEALTH_PROFESSIONAL),
        Node::Any(&[
            Node::Leaf(&PATIENT_CONSENTED),
            Node::All(&[Node::Leaf(&EMERGENCY), Node::Leaf(&CONSENT_UNCERTAIN)]),
        ]),
        Node::Leaf(&THERAPEUTIC),
        Node::Leaf(&FOR_CARE),
        Node::Leaf(&USEFUL),
    ]),
    admits: Node::All(&[Node::Leaf(&TO_A_CARER), Node::Leaf(&RECIPIENT_TREATS)]),
    faculty: &[],
    steps: &[],
};
