//! Two limits that case law draws: the holder who is implicated, and the victim who confided.

use super::{FIRST_DAY, contested, leaf, notion, source, sources};
use crate::law::condition::{Contested, Dispute, Issue, Leaf, Node, Notion, Of, Set, Test};
use crate::law::fact::{Accused, ConfidedBy, Contact, Extent, ForAnother, Recipient, Use};
use crate::law::rule::{Authority, Rule, RuleId, StepId};

static IMPLICATED: Leaf = leaf(
    "implicated",
    "le professionnel est lui-même mis en cause, comme auteur ou coauteur d’une infraction",
    source(&sources::ACCUSED),
    Accused::Yes.is(),
);
static FOR_DEFENCE: Leaf =
    leaf("for-defence", "il parle pour se défendre", source(&sources::ACCUSED), Use::Defence.is());
static WHAT_DEFENCE_NEEDS: Leaf = leaf(
    "what-defence-needs",
    "il ne dit que ce que sa défense demande",
    source(&sources::ACCUSED),
    Extent::Needed.is(),
);
static TO_JUDGE_OR_LAWYER: Leaf = leaf(
    "to-judge-or-own-lawyer",
    "il le dit au juge ou à son propre avocat",
    source(&sources::ACCUSED),
    Test::to(&[Recipient::Judge, Recipient::HoldersLawyer]),
);

/// « Professionnel mis en cause ».
pub static ACCUSED: Rule = Rule {
    id: RuleId::Accused,
    name: "Professionnel mis en cause",
    articles: &["cp-1867:458", "cp-2024:352"],
    authority: Authority::CaseLaw,
    from: FIRST_DAY,
    to: None,
    when: Node::All(&[
        Node::Leaf(&IMPLICATED),
        Node::Leaf(&FOR_DEFENCE),
        Node::Leaf(&WHAT_DEFENCE_NEEDS),
    ]),
    admits: Node::Leaf(&TO_JUDGE_OR_LAWYER),
    faculty: &[],
    steps: &[],
};

static CONFIDED: Leaf = leaf(
    "victim-confided",
    "la victime s’est confiée au professionnel",
    source(&sources::VICTIM),
    ConfidedBy::Yes.is(),
);

static CONFIDER_IS_VICTIM: Notion = notion(
    "confider-is-victim",
    "la personne qui s’est confiée est la victime d’une infraction",
    source(&sources::VICTIM),
    Node::Some(Set::Offences, &Node::Of(Of::Victim, &Node::Leaf(&CONFIDED))),
);
static IN_HER_INTEREST: Leaf = leaf(
    "in-the-victims-interest",
    "parler ne sert pas l’intérêt de quelqu’un d’autre que la victime",
    source(&sources::VICTIM),
    ForAnother::No.is(),
);
static VICTIM_ONLY: Leaf = leaf(
    "victim-only",
    "le professionnel n’est en contact qu’avec la victime",
    source(&sources::CONTACT),
    Contact::VictimOnly.is(),
);
static CONTACT: Contested = contested(Contested {
    id: Issue::ContactWithVictimOnly,
    phrase: "le professionnel doit-il n’être en contact qu’avec la victime ?",
    dispute: Dispute::Open,
    source: &sources::CONTACT,
    first: (
        "oui, depuis l’arrêt du 26 mars 2021 tel que la Commission des psychologues le résume",
        Node::Leaf(&VICTIM_ONLY),
    ),
    second: ("non, l’arrêt n’ajoute pas cette condition pour tous", Node::ALWAYS),
});
static TO_JUDICIAL_AUTHORITY: Leaf = leaf(
    "to-judicial-authority",
    "le professionnel le dit à l’autorité judiciaire : procureur du Roi ou juge",
    source(&sources::VICTIM),
    Test::to(&[Recipient::PublicProsecutor, Recipient::Judge]),
);
static TO_POLICE: Leaf = leaf(
    "to-police",
    "le professionnel le dit à la police",
    source(&sources::POLICE),
    Test::to(&[Recipient::Police]),
);
static POLICE: Contested = contested(Contested {
    id: Issue::PoliceForVictim,
    phrase: "la police est-elle « l’instance compétente » ?",
    dispute: Dispute::Open,
    source: &sources::POLICE,
    first: ("non : seules les autorités judiciaires le sont", Node::NEVER),
    second: ("oui : elle reçoit les plaintes pour ces autorités", Node::Leaf(&TO_POLICE)),
});

/// « Victime qui s'est confiée ».
pub static VICTIM: Rule = Rule {
    id: RuleId::Victim,
    name: "Victime qui s’est confiée",
    articles: &["cp-1867:458", "cp-2024:352"],
    authority: Authority::CaseLaw,
    from: FIRST_DAY,
    to: None,
    when: Node::All(&[
        Node::Notion(&CONFIDER_IS_VICTIM),
        Node::Leaf(&IN_HER_INTEREST),
        Node::Contested(&CONTACT),
    ]),
    admits: Node::Any(&[Node::Leaf(&TO_JUDICIAL_AUTHORITY), Node::Contested(&POLICE)]),
    faculty: &[],
    steps: &[StepId::TellFirst, StepId::HeedRefusal, StepId::SayTheMinimum],
};
