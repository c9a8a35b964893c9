//! Mistakes about who is bound, what is secret, and what the person's agreement changes.

use super::{Misconception, Mistake, Reading, believed};
use crate::law::condition::{Leaf, Node, Set};
use crate::law::fact::{Confessed, Consent, Profession};
use crate::law::rules::sources::COVERED;
use crate::law::rules::{HOLDER, MAY_INFORM, once, source, text, within};
use crate::law::text::{Basis, Source};

static CARES: Leaf = believed(
    "le professionnel est soignant, psychologue ou avocat",
    Profession::any(&[
        Profession::Doctor,
        Profession::Nurse,
        Profession::Midwife,
        Profession::Pharmacist,
        Profession::Physiotherapist,
        Profession::SpeechTherapist,
        Profession::Carer,
        Profession::OtherCarer,
        Profession::Psychologist,
        Profession::ClinicalPsychologist,
        Profession::Lawyer,
    ]),
);

/// Only carers and lawyers are bound (a wrong answer offered by Jeunesse & Droit's test).
pub(super) static ONLY_CARERS: Misconception = Misconception::new(
    "only-carers",
    "Le secret ne lie que les soignants et les avocats",
    "Le secret lie toute personne dépositaire de secrets « par état ou par profession » : l’assistante sociale, l’éducateur ou la travailleuse du CPAS comme le médecin.",
    HOLDER.basis,
    Mistake::Reads(&[("holder", Reading::As(Node::Leaf(&CARES)))]),
);

/// Discretion taken for secrecy.
pub(super) static DISCRETION_IS_SECRECY: Misconception = Misconception::new(
    "discretion-is-secrecy",
    "Tout ce que l’on apprend sur quelqu’un est couvert par le secret professionnel",
    "Le secret couvre ce qu’apprend, dans l’exercice de sa profession, celui qu’elle rend dépositaire de secrets ; ailleurs il reste la discrétion, qui est autre chose.",
    text(&[
        within(
            "cp-1867:458",
            "par état ou par profession, des secrets qu'on leur confie",
            "par état ou par profession, des secrets",
        ),
        within(
            "cp-2024:352",
            "par état ou par profession, des secrets qu'on lui confie",
            "par état ou par profession, des secrets",
        ),
    ]),
    Mistake::Reads(&[("holder", super::MET), ("learned-in-the-profession", super::MET)]),
);

/// What one saw oneself is no secret.
pub(super) static OBSERVED_NOT_SECRET: Misconception = Misconception::new(
    "observed-not-secret",
    "Ce que l’on constate soi-même n’est pas secret : personne ne l’a confié",
    "Le secret couvre aussi ce que le professionnel constate en travaillant, même si personne ne le lui a dit.",
    source(&COVERED),
    Mistake::Reads(&[("observed", Reading::As(Node::NEVER))]),
);

static CONFESSED: Leaf =
    believed("l’auteur de l’infraction s’est confié au professionnel", Confessed::Yes.is());
static NOT_THE_OFFENDER: Node = Node::Some(Set::Offences, &Node::Leaf(&CONFESSED));
static ANY_CONFIDENCE: Source = Source {
    title: "Note explicative sur le secret professionnel",
    says: "L’état de nécessité et l’article 458bis ont aussi été pensés pour le cas où c’est l’auteur qui se confie : sans eux, ses aveux resteraient couverts.",
};

/// Who confesses an offence is not protected.
pub(super) static OFFENDER_NOT_COVERED: Misconception = Misconception::new(
    "offender-not-covered",
    "Le secret ne protège pas celui qui avoue une infraction",
    "Le secret couvre toutes les confidences, celles de l’auteur d’une infraction comme les autres ; seule une dérogation permet d’en parler.",
    Basis {
        passages: &[
            once("cp-1867:458", "des secrets qu'on leur confie"),
            once("cp-2024:352", "des secrets qu'on lui confie"),
        ],
        source: Some(&ANY_CONFIDENCE),
    },
    Mistake::Reads(&[("confided", Reading::And(Node::Not(&NOT_THE_OFFENDER)))]),
);

static AGREED: Leaf = believed("la personne est d’accord", Consent::Given.is());
static PUBLIC_ORDER: Source = Source {
    title: "En Marche et Droits Quotidiens, sur l’accord de la personne",
    says: "Le secret est d’ordre public : l’accord de la personne, à lui seul, n’en délie pas.",
};

/// Consent alone frees.
pub(super) static CONSENT_FREES: Misconception = Misconception::new(
    "consent-frees",
    "L’accord de la personne délie du secret",
    "L’accord de la personne ne suffit pas : il faut que toutes les conditions d’une dérogation soient réunies.",
    source(&PUBLIC_ORDER),
    Mistake::Reads(&[
        ("agreement", Reading::As(Node::Leaf(&AGREED))),
        ("consent-to-share", Reading::As(Node::Leaf(&AGREED))),
        ("told-first", super::MET),
        ("sole-interest", super::MET),
        ("strictly-indispensable", super::MET),
        ("recipient-bound", super::MET),
        ("same-mission", super::MET),
    ]),
);

/// Without consent one may never speak.
pub(super) static NEEDS_CONSENT: Misconception = Misconception::new(
    "needs-consent",
    "Sans l’accord de la personne, on ne peut jamais parler",
    "Le témoignage en justice, l’état de nécessité ou le droit d’informer le procureur du Roi ne demandent pas l’accord de la personne.",
    text(MAY_INFORM),
    Mistake::Demands(Node::Leaf(&AGREED)),
);

/// Nothing ever frees.
pub(super) static ABSOLUTE: Misconception = Misconception::new(
    "absolute",
    "Le secret est absolu : on se tait toujours",
    "Le secret est la règle, mais la loi et la jurisprudence y dérogent : « hors le cas » où l’on témoigne en justice, où une loi le permet, et quelques autres.",
    text(&[once("cp-1867:458", "hors le cas"), once("cp-2024:352", "hors le cas")]),
    Mistake::Demands(Node::NEVER),
);
