//! Article 458quater, since 1 September 2026 article 353, § 3: the lawyer.

use super::{FIRST_DAY, leaf, once, text};
use crate::law::condition::{Leaf, Node};
use crate::law::fact::{ExposesClient, FromClient, Profession};
use crate::law::rule::{Authority, Rule, RuleId};

//> à l'avocat en ce qui concerne la communication d'informations confidentielles de son client lorsque ces informations sont susceptibles d'exposer son client à des poursuites pénales

static A_LAWYER: Leaf = leaf(
    "lawyer",
    "le professionnel est avocat",
    text(&[once("cp-1867:458quater", "à l'avocat"), once("cp-2024:353-3", "à l'avocat")]),
    Profession::Lawyer.is(),
);
static FROM_CLIENT: Leaf = leaf(
    "from-client",
    "c’est une information confidentielle de son client",
    text(&[
        once("cp-1867:458quater", "informations confidentielles de son client"),
        once("cp-2024:353-3", "informations confidentielles de son client"),
    ]),
    FromClient::Yes.is(),
);
static EXPOSES_CLIENT: Leaf = leaf(
    "exposes-client",
    "elle peut exposer ce client à des poursuites pénales",
    text(&[
        once("cp-1867:458quater", "susceptibles d'exposer son client à des poursuites pénales"),
        once("cp-2024:353-3", "susceptibles d'exposer son client à des poursuites pénales"),
    ]),
    ExposesClient::Yes.is(),
);

/// « Avocat »: switches off the protected person and the consultation, with who represents somebody there.
pub static LAWYER: Rule = Rule {
    id: RuleId::Lawyer,
    name: "Exclusion de l’avocat",
    articles: &["cp-1867:458quater", "cp-2024:353-3"],
    authority: Authority::Statute,
    from: FIRST_DAY,
    to: None,
    when: Node::All(&[
        Node::Leaf(&A_LAWYER),
        Node::Leaf(&FROM_CLIENT),
        Node::Leaf(&EXPOSES_CLIENT),
    ]),
    admits: Node::ALWAYS,
    faculty: &[],
    steps: &[],
};
