//! Mistakes about sharing in a team and about the case consultation.

use super::{MET, Misconception, Mistake, Reading, believed};
use crate::law::condition::{Leaf, Node};
use crate::law::fact::ConsultationBasis;
use crate::law::rules::sources::SHARING;
use crate::law::rules::{once, source, text};
use crate::law::text::Source;

/// Colleagues may know everything.
pub(super) static ANY_COLLEAGUE: Misconception = Misconception::new(
    "any-colleague",
    "Entre collègues d’une même équipe, on peut tout se dire",
    "Même entre collègues, on ne partage que l’indispensable, après avoir prévenu la personne, avec son accord et dans son seul intérêt.",
    source(&SHARING),
    Mistake::Reads(&[
        ("told-first", MET),
        ("agreement", MET),
        ("consent-to-share", MET),
        ("sole-interest", MET),
        ("strictly-indispensable", MET),
        ("recipient-bound", MET),
    ]),
);

static NECESSARY_ONLY: Source = Source {
    title: "Orde van Vlaamse balies, avis 344",
    says: "Que le destinataire soit lui aussi tenu au secret est nécessaire au partage, mais ne suffit pas.",
};

/// Whoever is bound may know.
pub(super) static BOUND_IS_ENOUGH: Misconception = Misconception::new(
    "bound-is-enough",
    "On peut tout dire à quelqu’un qui est lui aussi tenu au secret",
    "Être tenu au secret ne suffit pas pour le partager : il faut aussi œuvrer dans la même mission, et que les autres conditions soient réunies.",
    source(&NECESSARY_ONLY),
    Mistake::Reads(&[
        ("told-first", MET),
        ("agreement", MET),
        ("consent-to-share", MET),
        ("sole-interest", MET),
        ("strictly-indispensable", MET),
        ("same-mission", MET),
    ]),
);

static A_MEETING: Leaf = believed(
    "il y a une réunion",
    ConsultationBasis::any(&[
        ConsultationBasis::Informal,
        ConsultationBasis::Act,
        ConsultationBasis::Decree,
        ConsultationBasis::Ordinance,
        ConsultationBasis::Prosecutor,
    ]),
);
const ANY_MEETING_DOES: Reading = Reading::As(Node::Leaf(&A_MEETING));

/// Any meeting is a case consultation.
pub(super) static ANY_MEETING: Misconception = Misconception::new(
    "any-meeting",
    "Toute réunion entre professionnels est une concertation où l’on peut parler",
    "Une concertation repose sur une loi ou sur une autorisation motivée du procureur du Roi, qui dit qui y participe, à quelle fin et comment.",
    text(&[
        once(
            "cp-1867:458ter",
            "soit par ou en vertu d'une loi, d'un décret ou d'une ordonnance, soit moyennant une autorisation motivée du procureur du Roi",
        ),
        once(
            "cp-2024:353-2",
            "soit par ou en vertu d'une loi, soit moyennant une autorisation motivée du procureur du Roi",
        ),
    ]),
    Mistake::Reads(&[
        ("lawful-basis-1867", ANY_MEETING_DOES),
        ("lawful-basis-2024", ANY_MEETING_DOES),
        ("lawful-purpose", MET),
        ("fixes-participants", MET),
        ("fixes-purpose", MET),
        ("fixes-manner", MET),
        ("for-its-ends", MET),
    ]),
);
