//! Mistakes about the judge, the prosecutor, the police, the victim and the lawyer.

use super::{MET, Misconception, Mistake, Reading, believed};
use crate::law::condition::{Leaf, Node, Test};
use crate::law::fact::{Recipient, Summons};
use crate::law::rule::RuleId;
use crate::law::rules::sources::{NOT_A_JUDGE, TESTIMONY_FACULTY, VICTIM};
use crate::law::rules::{once, source, text};

/// Who is called to testify must speak.
pub(super) static TESTIMONY_DUTY: Misconception = Misconception::new(
    "testimony-duty",
    "Devant le juge, on est obligé de parler",
    "Appelé à témoigner, le professionnel peut parler et peut aussi se taire : le témoignage est une faculté, non un devoir.",
    source(&TESTIMONY_FACULTY),
    Mistake::Obliges(RuleId::Testimony),
);

static CALLED_BY_POLICE: Leaf =
    believed("la police appelle le professionnel à parler", Summons::Police.is());
static TO_POLICE: Leaf = believed("il le dit à la police", Test::to(&[Recipient::Police]));

/// The police are taken for a judge.
pub(super) static POLICE_IS_JUDGE: Misconception = Misconception::new(
    "police-is-judge",
    "Répondre à la police, c’est témoigner en justice",
    "On témoigne en justice devant un juge ; la police n’en est pas un, même quand elle convoque ou apporte la lettre d’un juge.",
    source(&NOT_A_JUDGE),
    Mistake::Reads(&[
        ("called-by-judge", Reading::Or(Node::Leaf(&CALLED_BY_POLICE))),
        ("to-judge", Reading::Or(Node::Leaf(&TO_POLICE))),
        ("before-them", Reading::Or(Node::Leaf(&TO_POLICE))),
    ]),
);

/// The police are taken for the public prosecutor.
pub(super) static POLICE_IS_PROSECUTOR: Misconception = Misconception::new(
    "police-is-prosecutor",
    "Informer la police revient à informer le procureur du Roi",
    "Pour un mineur ou une personne vulnérable, la loi permet d’informer « le procureur du Roi », et lui seul.",
    text(&[
        once("cp-1867:458bis", "en informer le procureur du Roi"),
        once("cp-2024:353-1", "en informer le procureur du Roi"),
    ]),
    Mistake::Reads(&[("to-prosecutor", Reading::Or(Node::Leaf(&TO_POLICE)))]),
);

/// Once the victim has confided, anybody may know.
pub(super) static VICTIM_FREES: Misconception = Misconception::new(
    "victim-frees",
    "Quand la victime s’est confiée, on peut en parler à qui l’on veut",
    "L’infraction dont s’est confiée la victime ne peut être dite qu’à l’autorité judiciaire, dans l’intérêt de cette victime.",
    source(&VICTIM),
    Mistake::Reads(&[("to-judicial-authority", MET)]),
);
