//! What is supposed of each fact, in French, as it stands after « si ».
//!
//! A clause is the stem and the words of the values; words that begin with `=` are a clause of
//! their own. `{}` is the person, offence or danger spoken of. Circumstances are in the imparfait,
//! what happened in the plus-que-parfait.

use super::fact::Fact;

/// The words with which values of a fact are supposed.
#[derive(Clone, Copy, Debug)]
pub struct Supposition {
    /// « le professionnel était »
    pub stem: &'static str,
    /// « le professionnel n’était », before « ni … ni … », with `@` where « pas » would stand; empty
    /// where no list is that long.
    pub not: &'static str,
    /// The words of each value, in the order of the vocabulary; the persons of a case have none.
    pub values: &'static [&'static str],
}

const fn stem(stem: &'static str, values: &'static [&'static str]) -> Supposition {
    Supposition { stem, not: "", values }
}

const fn each(values: &'static [&'static str]) -> Supposition {
    Supposition { stem: "", not: "", values }
}

const fn list(
    stem: &'static str,
    not: &'static str,
    values: &'static [&'static str],
) -> Supposition {
    Supposition { stem, not, values }
}

/// The words for a fact.
pub const fn supposition(fact: Fact) -> Supposition {
    match fact {
        Fact::Profession => list(
            "le professionnel était",
            "le professionnel n’était@",
            &[
                "médecin",
                "infirmier",
                "sage-femme",
                "pharmacien",
                "kinésithérapeute",
                "logopède",
                "aide-soignant",
                "psychologue",
                "psychologue clinicien",
                "assistant social",
                "travailleur social d’un CPAS",
                "éducateur",
                "médiateur",
                "avocat",
                "secrétaire d’un service de soins",
                "soignant d’une autre profession",
                "tenu au secret par une autre profession",
                "membre de la police",
                "étranger à toute profession tenue au secret",
            ],
        ),
        Fact::Learned => stem(
            "on l’avait appris",
            &[
                "dans l’exercice de la profession",
                "dans la vie privée",
                "en participant à une concertation de cas",
            ],
        ),
        Fact::Manner => list(
            "on l’avait appris",
            "on ne l’avait@ appris",
            &[
                "par une confidence",
                "par des données médicales",
                "en le constatant soi-même",
                "en constatant ce que la personne cachait",
            ],
        ),
        Fact::LawBasis => stem(
            "cette révélation était réglée",
            &[
                "=aucun autre texte ne réglait cette révélation",
                "par une loi",
                "par un décret",
                "par une ordonnance",
            ],
        ),
        Fact::LawEffect => stem(
            "le texte qui règle cette révélation",
            &["l’imposait", "la permettait", "réglait autre chose"],
        ),
        Fact::Summons => stem(
            "le professionnel était appelé",
            &[
                "=personne n’appelait le professionnel à parler",
                "à témoigner par un juge",
                "à témoigner par une commission d’enquête parlementaire",
                "à parler par le parquet",
                "à parler par la police",
            ],
        ),
        Fact::Accused => stem(
            "le professionnel",
            &[
                "n’était pas mis en cause",
                "était lui-même mis en cause, comme auteur ou coauteur d’une infraction",
            ],
        ),
        Fact::ForAnother => stem(
            "parler",
            &[
                "ne servait pas l’intérêt de quelqu’un d’autre que la victime",
                "servait l’intérêt de quelqu’un d’autre que la victime",
            ],
        ),
        Fact::Contact => stem(
            "le professionnel était en contact",
            &["avec la victime seule", "aussi avec l’auteur ou des proches"],
        ),
        Fact::ConsultationBasis => stem(
            "la concertation reposait",
            &[
                "=il n’y avait pas de concertation",
                "=la concertation n’était qu’une réunion sans base légale",
                "sur une loi",
                "sur un décret",
                "sur une ordonnance",
                "sur une autorisation motivée du procureur du Roi",
            ],
        ),
        Fact::ConsultationPurpose => stem(
            "la concertation servait",
            &[
                "à protéger l’intégrité physique et psychique de quelqu’un",
                "à prévenir des infractions terroristes",
                "à prévenir les délits d’une organisation criminelle",
                "à l’un des buts que la loi prévoit et à un autre encore",
                "à un but que la loi ne prévoit pas",
            ],
        ),
        Fact::ConsultationFixes => list(
            "le texte ou l’autorisation qui organise la concertation fixait",
            "le texte ou l’autorisation qui organise la concertation ne fixait@",
            &["qui y participe", "à quelle fin", "selon quelles modalités"],
        ),
        Fact::FromClient => stem(
            "l’information",
            &["ne venait pas du client de l’avocat", "venait du client de l’avocat"],
        ),
        Fact::ExposesClient => stem(
            "l’information",
            &[
                "ne pouvait pas valoir de poursuites pénales à ce client",
                "pouvait valoir des poursuites pénales à ce client",
            ],
        ),
        Fact::Consent => stem(
            "la personne concernée",
            &[
                "ne s’était pas prononcée",
                "était d’accord",
                "refusait",
                "=le professionnel ne pouvait pas savoir si la personne concernée était d’accord",
            ],
        ),
        Fact::ToldFirst => stem(
            "la personne concernée",
            &[
                "n’était pas prévenue",
                "était prévenue à l’avance",
                "=prévenir la personne concernée était impossible ou dangereux",
            ],
        ),
        Fact::SoleInterest => each(&[
            "=on ne parlait pas dans le seul intérêt de la personne concernée",
            "=on parlait dans le seul intérêt de la personne concernée",
        ]),
        Fact::Consulted => each(&[
            "=on n’avait pas d’abord demandé conseil",
            "=on avait d’abord demandé conseil, sans nommer personne",
        ]),
        Fact::Emergency => {
            each(&["=il n’y avait pas urgence à soigner", "=il y avait urgence à soigner"])
        }
        Fact::Treats => {
            stem("le professionnel", &["ne soignait pas ce patient", "soignait ce patient"])
        }
        Fact::Disclosed => stem(
            "la révélation",
            &["n’avait pas eu lieu", "avait eu lieu exprès", "avait eu lieu par mégarde"],
        ),
        Fact::FaultProved => stem("la faute", &["n’était pas prouvée", "était prouvée"]),
        Fact::DamageProved => each(&["=aucun dommage n’était prouvé", "=un dommage était prouvé"]),
        Fact::CauseProved => {
            stem("le lien entre la faute et le dommage", &["n’était pas prouvé", "était prouvé"])
        }
        Fact::Employment => stem(
            "le professionnel travaillait",
            &[
                "pour un employeur, sous contrat",
                "pour une administration, comme agent statutaire",
                "à son compte",
            ],
        ),
        Fact::Extent => {
            stem("on disait", &["seulement ce qui est nécessaire", "plus que le nécessaire"])
        }
        Fact::Use => stem(
            "ce qui est dit servait",
            &[
                "à soigner la personne",
                "à la défense du professionnel mis en cause",
                "au but de la concertation",
                "à poursuivre les infractions pour lesquelles la concertation est organisée",
                "à poursuivre d’autres infractions",
                "à autre chose",
            ],
        ),
        Fact::Setting => stem(
            "on parlait",
            &["en justice ou devant la commission", "pendant la concertation", "ailleurs"],
        ),
        Fact::Age => stem(
            "{} avait",
            &[
                "moins de dix-huit ans",
                "dix-huit ans ou plus",
                "dix-huit ans ou plus aujourd’hui, mais moins au moment des faits",
            ],
        ),
        Fact::Frailty => list(
            "{} était fragile",
            "{} n’était@ fragile",
            &[
                "du fait de son âge",
                "du fait d’une grossesse",
                "du fait d’une maladie",
                "du fait d’une infirmité",
                "du fait d’une déficience physique ou mentale",
            ],
        ),
        Fact::ViolenceSuffered => list(
            "{} subissait",
            "{} ne subissait@",
            &[
                "la violence de son ou sa partenaire",
                "une violence au nom de la culture, de la coutume, de la religion, de la tradition ou de l’« honneur »",
            ],
        ),
        Fact::Noticeable => stem(
            "l’auteur",
            &[
                "ne voyait ni ne savait que {} était fragile",
                "voyait ou savait que {} était fragile",
            ],
        ),
        Fact::ConfidedBy => stem(
            "{}",
            &[
                "n’avait fait aucune confidence au professionnel",
                "avait fait des confidences au professionnel",
            ],
        ),
        Fact::OffenceExists => stem("{}", &["n’avait pas eu lieu", "avait eu lieu"]),
        Fact::OffenceKind => list(
            "{} consistait",
            "{} ne consistait@",
            &[
                "en un homicide volontaire",
                "en des coups et blessures volontaires",
                "en une infraction sexuelle",
                "en une exploitation sexuelle",
                "en une mutilation sexuelle",
                "en une traite d’êtres humains",
                "en une pratique de conversion",
                "en un délaissement ou un abandon",
                "en une privation de nourriture ou de soins",
                "en un vol",
                "en une escroquerie ou un abus de confiance",
                "en une autre infraction",
            ],
        ),
        Fact::Victim => stem(
            "la victime de {} était",
            &["", "", "", "", "", "", "", "", "=personne en particulier n’était victime de {}"],
        ),
        Fact::Confessed => stem(
            "l’auteur de {}",
            &["ne l’avait pas avouée au professionnel", "l’avait avouée au professionnel"],
        ),
        Fact::DangerExists => stem("{}", &["n’existait pas", "existait"]),
        Fact::Endangered => stem(
            "{} menaçait",
            &[
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "d’autres mineurs",
                "d’autres personnes vulnérables",
                "d’autres personnes, sans fragilité particulière",
            ],
        ),
        Fact::Interest => stem(
            "{} menaçait",
            &[
                "la vie",
                "le corps",
                "la santé psychique",
                "l’honneur et la dignité",
                "la sécurité de la société",
                "des biens ou de l’argent",
            ],
        ),
        Fact::Harm => stem(
            "{} faisait craindre",
            &["une blessure, un abus, la mort ou une atteinte durable", "un mal léger, sans plus"],
        ),
        Fact::Near => stem(
            "{} était",
            &[
                "en cours en ce moment même",
                "pour les heures qui viennent",
                "pour la prochaine occasion connue",
                "pour plus tard, sans jour proche",
                "passé",
                "suspendu à une condition",
            ],
        ),
        Fact::Certainty => stem(
            "{} était",
            &[
                "certain",
                "probable",
                "annoncé par des signes précis, sans plus",
                "=aucun signe précis n’annonçait {}",
            ],
        ),
        Fact::Feared => list(
            "on craignait",
            "on ne craignait@",
            &[
                "=on ne craignait aucune infraction",
                "un homicide volontaire",
                "des coups et blessures volontaires",
                "une infraction sexuelle",
                "une exploitation sexuelle",
                "une mutilation sexuelle",
                "une traite d’êtres humains",
                "une pratique de conversion",
                "un délaissement ou un abandon",
                "une privation de nourriture ou de soins",
                "un vol",
                "une escroquerie ou un abus de confiance",
                "une autre infraction",
            ],
        ),
        Fact::Protection => stem(
            "le professionnel pouvait écarter {}",
            &[
                "lui-même",
                "avec une aide à portée de main, sans rien lui révéler",
                "=le professionnel ne pouvait écarter {} qu’en révélant le secret à une aide qui n’est pas une autorité",
                "=toute autre aide contre {} avait été essayée ou ne pouvait suffire à temps",
            ],
        ),
        Fact::Perceived => stem(
            "le professionnel",
            &[
                "avait constaté {} lui-même",
                "=ceux qui demandent l’aide du professionnel lui avaient décrit {}",
                "ne connaissait {} que par une rumeur ou par déduction",
            ],
        ),
        Fact::Risk => stem(
            "aider était gravement dangereux",
            &[
                "=aider n’était dangereux pour personne",
                "pour la personne qui aiderait",
                "pour quelqu’un d’autre",
            ],
        ),
        Fact::Call => stem(
            "l’appel à l’aide avait l’air",
            &["sérieux et sans risque", "peu sérieux", "risqué pour qui viendrait"],
        ),
        Fact::Help => stem(
            "l’aide",
            &[
                "n’était encore ni donnée ni refusée",
                "avait été donnée",
                "avait été refusée en connaissance de cause",
                "n’avait pas été donnée, faute d’avoir compris qu’il le fallait",
            ],
        ),
        Fact::Death => stem(
            "la personne en danger",
            &["n’était pas morte faute d’aide", "était morte faute d’aide"],
        ),
        Fact::Averts => stem(
            "ce destinataire",
            &["ne pouvait pas écarter le danger", "pouvait écarter le danger"],
        ),
        Fact::BoundToo => stem(
            "ce destinataire",
            &["n’était pas tenu au secret professionnel", "était tenu au secret professionnel"],
        ),
        Fact::SameMission => stem(
            "ce destinataire",
            &["n’œuvrait pas dans la même mission", "œuvrait dans la même mission"],
        ),
        Fact::TreatsToo => stem(
            "ce destinataire",
            &["ne soignait pas le même patient", "soignait le même patient"],
        ),
        Fact::NamedByLaw => stem(
            "le texte qui règle cette révélation",
            &["ne désignait pas ce destinataire", "désignait ce destinataire"],
        ),
        Fact::Represents => stem(
            "ce destinataire",
            &[
                "n’était ni le représentant permanent ni le participant représenté",
                "était le représentant permanent, ou le participant représenté",
            ],
        ),
    }
}
