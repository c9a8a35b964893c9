//! Necessity (« état de nécessité »): case law in penal matters, article 6.8, 3° of the Civil Code since 2025.

use super::{FIRST_DAY, both, contested, danger, leaf, notion, once, source, sources};
use crate::law::condition::{Contested, Dispute, Issue, Leaf, Node, Notion, Set, Test};
use crate::law::fact::{Averts, Interest, Protection};
use crate::law::rule::{Authority, Rule, RuleId, StepId};

//> un état de nécessité la conduit à sauvegarder un intérêt qui est exposé à un péril grave et imminent et dont la valeur est supérieure à l'intérêt qu'elle sacrifie

static LIFE_OR_INTEGRITY: Leaf = leaf(
    "life-or-integrity",
    "la vie ou l’intégrité d’une personne est en jeu : elle l’emporte sur le secret",
    both(
        &[once("cc-6:6.8-3", "dont la valeur est supérieure à l'intérêt qu'elle sacrifie")],
        &sources::WEIGHT,
    ),
    Interest::any(&[Interest::Life, Interest::Body, Interest::Mind]),
);

static HONOUR_OR_SOCIETY: Leaf = leaf(
    "honour-or-society",
    "l’honneur et la dignité, ou la sécurité de la société, sont en jeu",
    source(&sources::WEIGHT),
    Interest::any(&[Interest::Honour, Interest::Society]),
);

static WEIGHT_OF_HONOUR: Contested = contested(Contested {
    id: Issue::WeightOfInterest,
    phrase: "l’honneur, la dignité ou la sécurité de la société l’emportent-ils sur le secret ?",
    dispute: Dispute::Judgement,
    source: &sources::WEIGHT,
    first: ("appréciation : cet intérêt ne l’emporte pas", Node::NEVER),
    second: ("appréciation : cet intérêt l’emporte", Node::Leaf(&HONOUR_OR_SOCIETY)),
});

static OUTWEIGHS: Notion = notion(
    "outweighs",
    "l’intérêt à sauver l’emporte sur le secret",
    LIFE_OR_INTEGRITY.basis,
    Node::Any(&[Node::Leaf(&LIFE_OR_INTEGRITY), Node::Contested(&WEIGHT_OF_HONOUR)]),
);

/// « le seul moyen », « aucune autre assistance » : what could help without being told is gone. Who may
/// then be told is whoever can avert the danger.
pub const SPEAKING_ALONE: Test = Protection::any(&[Protection::ByTelling, Protection::Exhausted]);

static LAST_RESORT: Leaf = leaf(
    "last-resort",
    "parler est le seul moyen : aucune autre aide ne suffit",
    source(&sources::NECESSITY),
    SPEAKING_ALONE,
);

static CAN_AVERT: Leaf = leaf(
    "can-avert",
    "ce destinataire peut écarter le danger",
    source(&sources::NECESSITY),
    Averts::Yes.is(),
);

/// « État de nécessité ».
pub static NECESSITY: Rule = Rule {
    id: RuleId::Necessity,
    name: "État de nécessité",
    articles: &["cp-1867:458", "cp-2024:352", "cc-6:6.8-3"],
    authority: Authority::CaseLaw,
    from: FIRST_DAY,
    to: None,
    when: Node::Some(
        Set::Dangers,
        &Node::All(&[
            Node::Notion(&danger::SERIOUS_AND_IMMINENT),
            Node::Notion(&OUTWEIGHS),
            Node::Leaf(&LAST_RESORT),
        ]),
    ),
    admits: Node::Leaf(&CAN_AVERT),
    faculty: &[],
    steps: &[StepId::AskAdvice, StepId::TellFirst, StepId::SayTheMinimum],
};
