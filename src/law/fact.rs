//! The vocabulary of facts: circumstances that a layperson can check in one sentence.
//!
//! No fact is an article's own conclusion; those are derived in `rules::danger`. What silence means
//! stands beside each fact. Combinations that cannot be are in `constraint`.

#![allow(
    clippy::indexing_slicing,
    reason = "the tables have one row for each fact, by construction"
)]

use super::condition::Test;
use super::vocabulary::{
    Arity, Entry, Group, Label, Mask, Silence, Silence::Unknown, full, subsets_with, vocabulary,
};

vocabulary! {
    /// The profession (« état ou profession »).
    Profession: Situation One, "holder.profession", "Quelle est la profession de la personne qui sait ?", Unknown, {
        Doctor "doctor" "médecin",
        Nurse "nurse" "infirmière ou infirmier",
        Midwife "midwife" "sage-femme",
        Pharmacist "pharmacist" "pharmacienne ou pharmacien",
        Physiotherapist "physiotherapist" "kinésithérapeute",
        SpeechTherapist "speech-therapist" "logopède",
        Carer "carer" "aide-soignante ou aide-soignant",
        Psychologist "psychologist" "psychologue",
        ClinicalPsychologist "clinical-psychologist" "psychologue clinicienne ou clinicien",
        SocialWorker "social-worker" "assistante sociale ou assistant social",
        CpasWorker "cpas-worker" "travailleuse ou travailleur social d’un CPAS",
        Educator "educator" "éducatrice ou éducateur",
        Mediator "mediator" "médiatrice ou médiateur",
        Lawyer "lawyer" "avocate ou avocat",
        MedicalSecretary "medical-secretary" "secrétaire d’un service de soins",
        OtherCarer "other-carer" "autre profession des soins de santé",
        OtherBound "other-bound" "autre personne tenue au secret par état ou par profession",
        PoliceOfficer "police-officer" "membre de la police",
        OtherUnbound "other-unbound" "activité que rien ne soumet au secret professionnel",
    }
    /// Where the information reached the holder.
    Learned: Situation One, "learned.where", "Dans quel cadre l’a-t-on appris ?", Unknown, {
        Work "work" "dans l’exercice de la profession",
        Private "private" "dans la vie privée",
        Consultation "consultation" "en participant à une concertation de cas",
    }
    /// How the information reached the holder (« confidences », « faits constatés »).
    Manner: Situation Many, "learned.how", "Comment l’a-t-on appris ?", Unknown, {
        Confided "confided" "par une confidence",
        Medical "medical" "par des données médicales : examen, image, diagnostic",
        Observed "observed" "en le constatant soi-même",
        Hidden "hidden" "en constatant ce que la personne cachait",
    }
    /// The kind of rule, outside the penal code, that deals with this disclosure.
    LawBasis: Situation One, "law.basis", "Un autre texte règle-t-il cette révélation ?", Silence::Means(0), {
        None "none" "aucun",
        Act "act" "une loi",
        Decree "decree" "un décret",
        Ordinance "ordinance" "une ordonnance",
    }
    /// What that rule does with this disclosure.
    LawEffect: Situation One, "law.effect", "Que fait ce texte de cette révélation ?", Unknown, {
        Obliges "obliges" "il l’impose",
        Authorises "authorises" "il la permet",
        Neither "neither" "ni l’un ni l’autre : il règle autre chose",
    }
    /// Who called the holder to speak.
    Summons: Situation One, "summons", "Qui appelle le professionnel à parler ?", Silence::Means(0), {
        None "none" "personne",
        Judge "judge" "un juge, pour témoigner",
        Commission "commission" "une commission d’enquête parlementaire, pour témoigner",
        Prosecutor "prosecutor" "le parquet",
        Police "police" "la police",
    }
    /// Whether the holder is implicated as author or co-author of an offence.
    Accused: Situation One, "accused", "Le professionnel est-il lui-même mis en cause ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui, comme auteur ou coauteur d’une infraction",
    }
    /// Whether speaking would serve somebody other than the victim who confided.
    ForAnother: Situation One, "for_another", "Parler servirait-il l’intérêt de quelqu’un d’autre que la victime ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// With whom the holder is in contact, beside the victim.
    Contact: Situation One, "contact", "Avec qui le professionnel est-il en contact dans son travail ?", Unknown, {
        VictimOnly "victim-only" "avec la victime seule",
        OthersToo "others-too" "aussi avec l’auteur ou des proches",
    }
    /// What a case consultation (« concertation de cas ») is organised by.
    ConsultationBasis: Situation One, "consultation.basis", "Sur quoi repose la concertation ?", Silence::Means(0), {
        None "none" "il n’y a pas de concertation",
        Informal "informal" "une réunion sans base légale",
        Act "act" "une loi",
        Decree "decree" "un décret",
        Ordinance "ordinance" "une ordonnance",
        Prosecutor "prosecutor" "une autorisation motivée du procureur du Roi",
    }
    /// What the consultation is for.
    ConsultationPurpose: Situation One, "consultation.purpose", "À quoi sert la concertation ?", Unknown, {
        Integrity "integrity" "protéger l’intégrité physique et psychique de quelqu’un",
        Terrorism "terrorism" "prévenir des infractions terroristes",
        OrganisedCrime "organised-crime" "prévenir les délits d’une organisation criminelle",
        Mixed "mixed" "l’un de ces buts, et un autre encore",
        Other "other" "un autre but",
    }
    /// What the basis of the consultation lays down.
    ConsultationFixes: Situation Many, "consultation.fixes", "Que fixe le texte ou l’autorisation qui organise la concertation ?", Unknown, {
        Participants "participants" "qui y participe",
        Purpose "purpose" "à quelle fin",
        Manner "manner" "selon quelles modalités",
    }
    /// Whether a lawyer's information comes from the client.
    FromClient: Situation One, "lawyer.from_client", "L’information vient-elle du client de l’avocat ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether it could expose the client to prosecution.
    ExposesClient: Situation One, "lawyer.exposes_client", "Pourrait-elle valoir des poursuites pénales à ce client ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Consent of the person whose secret it is (« maître du secret »).
    Consent: Situation One, "consent", "La personne concernée est-elle d’accord ?", Silence::Means(0), {
        None "none" "on ne le lui a pas demandé, ou elle ne s’est pas prononcée",
        Given "given" "elle est d’accord",
        Refused "refused" "elle refuse",
        Uncertain "uncertain" "le professionnel ne peut pas le savoir",
    }
    /// Whether that person was told first that the holder means to speak.
    ToldFirst: Situation One, "told_first", "La personne concernée a-t-elle été prévenue ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui, à l’avance",
        Impossible "impossible" "la prévenir était impossible ou dangereux",
    }
    /// Whether speaking serves that person alone.
    SoleInterest: Situation One, "sole_interest", "Parle-t-on dans le seul intérêt de la personne concernée ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether a colleague or superior was consulted first, without a name.
    Consulted: Situation One, "consulted", "A-t-on d’abord demandé conseil, sans nommer personne ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui, à un collègue, un supérieur ou un service d’avis",
    }
    /// Whether care is urgent.
    Emergency: Situation One, "emergency", "Y a-t-il urgence à soigner ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether the holder has a therapeutic relation (« relation thérapeutique ») with the patient.
    Treats: Situation One, "holder.treats", "Le professionnel soigne-t-il ce patient ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether the disclosure took place.
    Disclosed: Situation One, "disclosed", "La révélation a-t-elle eu lieu ?", Silence::Means(0), {
        No "no" "non, elle est seulement envisagée",
        Deliberate "deliberate" "oui, exprès",
        Inadvertent "inadvertent" "oui, par mégarde",
    }
    /// Whether a fault is proved.
    FaultProved: Situation One, "proof.fault", "La faute est-elle prouvée ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether damage is proved.
    DamageProved: Situation One, "proof.damage", "Un dommage est-il prouvé ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether the causal link is proved.
    CauseProved: Situation One, "proof.cause", "Est-il prouvé que, sans cette faute, le dommage ne serait pas arrivé ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// For whom the holder works.
    Employment: Situation One, "holder.employment", "Pour qui le professionnel travaille-t-il ?", Unknown, {
        Employee "employee" "pour un employeur, sous contrat",
        Statutory "statutory" "pour une administration, comme agent statutaire",
        Independent "independent" "à son compte",
    }
    /// How much is told.
    Extent: Situation One, "disclosure.extent", "Qu’est-ce qui est dit ?", Unknown, {
        Needed "needed" "seulement ce qui est nécessaire",
        More "more" "plus que le nécessaire",
    }
    /// What the disclosure serves.
    Use: Situation One, "disclosure.use", "À quoi servira ce qui est dit ?", Unknown, {
        Care "care" "à soigner la personne",
        Defence "defence" "à la défense du professionnel mis en cause",
        Consultation "consultation" "au but de la concertation",
        ProsecutionOfItsOffences "prosecution-of-its-offences" "à poursuivre les infractions pour lesquelles la concertation est organisée",
        ProsecutionOfOthers "prosecution-of-others" "à poursuivre d’autres infractions",
        Other "other" "à autre chose",
    }
    /// Where it is told.
    Setting: Situation One, "disclosure.setting", "Où parle-t-on ?", Silence::FollowsRecipient, {
        Court "court" "en justice ou devant la commission",
        Consultation "consultation" "pendant la concertation",
        Elsewhere "elsewhere" "ailleurs",
    }

    /// The person's age.
    Age: Person One, "person.age", "Quel âge a cette personne ?", Unknown, {
        Minor "minor" "moins de dix-huit ans",
        Adult "adult" "dix-huit ans ou plus",
        GrownUp "grown-up" "dix-huit ans ou plus aujourd’hui, moins au moment des faits",
    }
    /// What makes the person vulnerable (« personne vulnérable »).
    Frailty: Person Many, "person.frailty", "Qu’est-ce qui rend cette personne vulnérable ?", Unknown, {
        Age "age" "son grand âge ou son très jeune âge",
        Pregnancy "pregnancy" "une grossesse",
        Illness "illness" "une maladie",
        Infirmity "infirmity" "une infirmité",
        Deficiency "deficiency" "une déficience physique ou mentale",
    }
    /// Violence that makes the person vulnerable.
    ViolenceSuffered: Person Many, "person.violence", "Cette personne subit-elle l’une de ces violences ?", Silence::Means(0), {
        Partner "partner" "la violence de son ou sa partenaire",
        Honour "honour" "une violence au nom de la culture, de la coutume, de la religion, de la tradition ou de l’« honneur »",
    }
    /// Whether the frailty showed, or was known to the author (« apparente ou connue de l’auteur »).
    Noticeable: Person One, "person.frailty_noticeable", "L’auteur voyait-il ou savait-il que cette personne était fragile ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether this person confided in the holder.
    ConfidedBy: Person One, "person.confided", "Cette personne s’est-elle confiée au professionnel ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui",
    }

    /// Whether there is such an offence.
    OffenceExists: Offence One, "offence.exists", "Cette infraction a-t-elle eu lieu ?", Silence::Means(1), {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// The kind of offence.
    OffenceKind: Offence One, "offence.kind", "De quelle infraction s’agit-il ?", Unknown, {
        Homicide "homicide" "homicide volontaire",
        Violence "violence" "coups et blessures volontaires",
        Sexual "sexual" "infraction sexuelle : viol, atteinte à l’intégrité, voyeurisme, approche en ligne",
        Exploitation "exploitation" "exploitation sexuelle, images d’abus sexuels de mineurs",
        Mutilation "mutilation" "mutilation sexuelle",
        Trafficking "trafficking" "traite des êtres humains",
        Conversion "conversion" "pratique de conversion",
        Abandonment "abandonment" "délaissement ou abandon",
        Deprivation "deprivation" "privation de nourriture ou de soins",
        Theft "theft" "vol",
        Fraud "fraud" "escroquerie ou abus de confiance",
        Other "other" "une autre infraction",
    }
    /// Who suffered it.
    Victim: Offence One, "offence.victim", "Qui en est la victime ?", Unknown, {
        P0 "#1" "la première personne du cas", P1 "#2" "la deuxième personne du cas", P2 "#3" "la troisième personne du cas", P3 "#4" "la quatrième personne du cas", P4 "#5" "la cinquième personne du cas", P5 "#6" "la sixième personne du cas", P6 "#7" "la septième personne du cas", P7 "#8" "la huitième personne du cas",
        Nobody "nobody" "personne en particulier",
    }
    /// Whether its author confided it: the law asks no such thing, a misconception does.
    Confessed: Offence One, "offence.confessed", "L’auteur de cette infraction l’a-t-il avouée au professionnel ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui",
    }

    /// Whether there is such a danger.
    DangerExists: Danger One, "danger.exists", "Ce danger existe-t-il ?", Silence::Means(1), {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Who is in danger.
    Endangered: Danger One, "danger.to", "Qui est en danger ?", Unknown, {
        P0 "#1" "la première personne du cas", P1 "#2" "la deuxième personne du cas", P2 "#3" "la troisième personne du cas", P3 "#4" "la quatrième personne du cas", P4 "#5" "la cinquième personne du cas", P5 "#6" "la sixième personne du cas", P6 "#7" "la septième personne du cas", P7 "#8" "la huitième personne du cas",
        Minors "minors" "d’autres mineurs",
        Vulnerable "vulnerable" "d’autres personnes vulnérables",
        Anyone "anyone" "d’autres personnes, sans fragilité particulière",
    }
    /// What is threatened.
    Interest: Danger One, "danger.interest", "Qu’est-ce qui est menacé ?", Unknown, {
        Life "life" "la vie",
        Body "body" "le corps",
        Mind "mind" "la santé psychique",
        Honour "honour" "l’honneur et la dignité",
        Society "society" "la sécurité de la société",
        Property "property" "des biens ou de l’argent",
    }
    /// How serious the harm would be.
    Harm: Danger One, "danger.harm", "Le mal serait-il important ?", Unknown, {
        Serious "serious" "oui : blessure, abus, mort ou atteinte durable",
        Slight "slight" "non : un désagrément, un mal léger",
    }
    /// How near it is.
    Near: Danger One, "danger.near", "Quand cela arriverait-il ?", Unknown, {
        Now "now" "en ce moment même",
        Hours "hours" "dans les heures qui viennent",
        NextOccasion "next-occasion" "à la prochaine occasion connue, dans les jours qui viennent",
        Later "later" "plus tard, sans jour proche",
        Past "past" "c’est passé",
        Conditional "conditional" "seulement si autre chose arrivait",
    }
    /// How certain it is.
    Certainty: Danger One, "danger.certainty", "À quel point est-ce certain ?", Unknown, {
        Certain "certain" "certain : annoncé ou déjà en cours",
        Probable "probable" "probable : tout porte à le croire",
        Signs "signs" "des signes précis, sans plus",
        Vague "vague" "une impression, sans signe précis",
    }
    /// The offence that is feared, if any.
    Feared: Danger One, "danger.offence", "Quelle infraction craint-on ?", Unknown, {
        None "none" "aucune : accident, maladie, suicide",
        Homicide "homicide" "homicide volontaire",
        Violence "violence" "coups et blessures volontaires",
        Sexual "sexual" "infraction sexuelle",
        Exploitation "exploitation" "exploitation sexuelle",
        Mutilation "mutilation" "mutilation sexuelle",
        Trafficking "trafficking" "traite des êtres humains",
        Conversion "conversion" "pratique de conversion",
        Abandonment "abandonment" "délaissement ou abandon",
        Deprivation "deprivation" "privation de nourriture ou de soins",
        Theft "theft" "vol",
        Fraud "fraud" "escroquerie ou abus de confiance",
        Other "other" "une autre infraction",
    }
    /// What can be done without telling the authorities (« seule ou avec l’aide de tiers »).
    Protection: Danger One, "danger.protection", "Que peut-on faire sans alerter les autorités ?", Unknown, {
        Alone "alone" "le professionnel peut écarter le danger lui-même",
        WithHelp "with-help" "il le peut avec une aide à portée de main, à qui il n’a rien à révéler",
        ByTelling "by-telling" "il ne le peut qu’en révélant le secret à une aide qui n’est pas une autorité",
        Exhausted "exhausted" "rien : toute autre aide a été essayée ou ne peut suffire à temps",
    }
    /// How the holder knows of it.
    Perceived: Danger One, "danger.perceived", "Comment le professionnel connaît-il ce danger ?", Unknown, {
        Seen "seen" "il l’a constaté lui-même",
        Described "described" "ceux qui demandent son aide le lui ont décrit",
        Otherwise "otherwise" "autrement : par une rumeur, par déduction",
    }
    /// What helping would risk.
    Risk: Danger One, "danger.risk", "Aider serait-il dangereux ?", Unknown, {
        None "none" "non, pour personne",
        Holder "holder" "oui, gravement, pour la personne qui aiderait",
        Others "others" "oui, gravement, pour quelqu’un d’autre",
    }
    /// What the call for help looked like.
    Call: Danger One, "danger.call", "De quoi l’appel à l’aide avait-il l’air ?", Unknown, {
        Credible "credible" "sérieux et sans risque",
        NotSerious "not-serious" "peu sérieux",
        Risky "risky" "risqué pour qui viendrait",
    }
    /// What was done about it.
    Help: Danger One, "danger.help", "A-t-on aidé ?", Silence::Means(0), {
        NotYet "not-yet" "rien n’est encore décidé",
        Given "given" "oui",
        Omitted "omitted" "non, en connaissance de cause",
        Missed "missed" "non, sans avoir compris qu’il le fallait",
    }
    /// Whether the person died for want of help.
    Death: Danger One, "danger.death", "La personne est-elle morte faute d’aide ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui, faute d’aide",
    }

    /// Whether this recipient can avert a danger.
    Averts: Recipient One, "recipient.averts", "Ce destinataire peut-il écarter le danger ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether this recipient is bound by professional secrecy.
    BoundToo: Recipient One, "recipient.bound", "Ce destinataire est-il tenu au secret professionnel ?", Unknown, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether this recipient works in the same mission.
    SameMission: Recipient One, "recipient.same_mission", "Ce destinataire œuvre-t-il dans la même mission ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether this recipient has a therapeutic relation with the patient.
    TreatsToo: Recipient One, "recipient.treats", "Ce destinataire soigne-t-il le même patient ?", Silence::FollowsRecipient, {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether the law that obliges or authorises names this recipient.
    NamedByLaw: Recipient One, "recipient.named_by_law", "Cet autre texte désigne-t-il ce destinataire ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui",
    }
    /// Whether this recipient is the permanent representative, or the participant represented.
    Represents: Recipient One, "recipient.represents", "Ce destinataire est-il le représentant permanent, ou le participant représenté ?", Silence::Means(0), {
        No "no" "non",
        Yes "yes" "oui",
    }
}

/// To whom one may think of speaking (« destinataire »).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Recipient {
    /// Court or investigating judge.
    Judge,
    /// Parliamentary commission of inquiry.
    Commission,
    /// « procureur du Roi »
    PublicProsecutor,
    /// Police.
    Police,
    /// Participants of the case consultation.
    Participants,
    /// Colleague; whether of the same mission is a fact of its own.
    Colleague,
    /// Superior.
    Superior,
    /// Treating professional.
    TreatingProfessional,
    /// Another service.
    OtherService,
    /// Youth-aid authorities (SAJ, SPJ).
    YouthAid,
    /// SOS Enfants team.
    SosEnfants,
    /// Parent.
    Parent,
    /// Partner.
    Partner,
    /// Another relative.
    Relative,
    /// School.
    School,
    /// Employer of the person concerned.
    Employer,
    /// Landlord.
    Landlord,
    /// Press.
    Press,
    /// The holder's own lawyer.
    HoldersLawyer,
    /// Anybody else.
    OtherPerson,
}

/// Every recipient, in the order of the enum.
pub const RECIPIENTS: [Recipient; 20] = [
    Recipient::Judge,
    Recipient::Commission,
    Recipient::PublicProsecutor,
    Recipient::Police,
    Recipient::Participants,
    Recipient::Colleague,
    Recipient::Superior,
    Recipient::TreatingProfessional,
    Recipient::OtherService,
    Recipient::YouthAid,
    Recipient::SosEnfants,
    Recipient::Parent,
    Recipient::Partner,
    Recipient::Relative,
    Recipient::School,
    Recipient::Employer,
    Recipient::Landlord,
    Recipient::Press,
    Recipient::HoldersLawyer,
    Recipient::OtherPerson,
];

impl Recipient {
    /// Name as authors write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Judge => "judge",
            Self::Commission => "commission",
            Self::PublicProsecutor => "public-prosecutor",
            Self::Police => "police",
            Self::Participants => "participants",
            Self::Colleague => "colleague",
            Self::Superior => "superior",
            Self::TreatingProfessional => "treating-professional",
            Self::OtherService => "other-service",
            Self::YouthAid => "youth-aid",
            Self::SosEnfants => "sos-enfants",
            Self::Parent => "parent",
            Self::Partner => "partner",
            Self::Relative => "relative",
            Self::School => "school",
            Self::Employer => "employer",
            Self::Landlord => "landlord",
            Self::Press => "press",
            Self::HoldersLawyer => "holders-lawyer",
            Self::OtherPerson => "other-person",
        }
    }

    /// The recipient in French, with its article.
    pub const fn french(self) -> &'static str {
        match self {
            Self::Judge => "le juge",
            Self::Commission => "la commission d’enquête parlementaire",
            Self::PublicProsecutor => "le procureur du Roi",
            Self::Police => "la police",
            Self::Participants => "les participants à la réunion",
            Self::Colleague => "un collègue",
            Self::Superior => "un supérieur",
            Self::TreatingProfessional => "un autre soignant du patient",
            Self::OtherService => "un autre service",
            Self::YouthAid => "l’aide à la jeunesse (SAJ, SPJ)",
            Self::SosEnfants => "l’équipe SOS Enfants",
            Self::Parent => "un parent",
            Self::Partner => "le ou la partenaire",
            Self::Relative => "un autre proche",
            Self::School => "l’école",
            Self::Employer => "l’employeur de la personne",
            Self::Landlord => "le propriétaire",
            Self::Press => "la presse",
            Self::HoldersLawyer => "son propre avocat",
            Self::OtherPerson => "une autre personne",
        }
    }

    /// The recipient in French, with « à ».
    pub const fn french_to(self) -> &'static str {
        match self {
            Self::Judge => "au juge",
            Self::Commission => "à la commission d’enquête parlementaire",
            Self::PublicProsecutor => "au procureur du Roi",
            Self::Police => "à la police",
            Self::Participants => "aux participants à la réunion",
            Self::Colleague => "à un collègue",
            Self::Superior => "à un supérieur",
            Self::TreatingProfessional => "à un autre soignant du patient",
            Self::OtherService => "à un autre service",
            Self::YouthAid => "à l’aide à la jeunesse (SAJ, SPJ)",
            Self::SosEnfants => "à l’équipe SOS Enfants",
            Self::Parent => "à un parent",
            Self::Partner => "au partenaire ou à la partenaire",
            Self::Relative => "à un autre proche",
            Self::School => "à l’école",
            Self::Employer => "à l’employeur de la personne",
            Self::Landlord => "au propriétaire",
            Self::Press => "à la presse",
            Self::HoldersLawyer => "à son propre avocat",
            Self::OtherPerson => "à une autre personne",
        }
    }

    /// Whether one denounces to it: a judge, the public prosecutor or the police.
    pub const fn is_authority(self) -> bool {
        matches!(self, Self::Judge | Self::PublicProsecutor | Self::Police)
    }

    /// The place where one speaks to this recipient unless told otherwise.
    pub const fn natural_setting(self) -> Setting {
        match self {
            Self::Judge | Self::Commission => Setting::Court,
            Self::Participants => Setting::Consultation,
            Self::PublicProsecutor
            | Self::Police
            | Self::Colleague
            | Self::Superior
            | Self::TreatingProfessional
            | Self::OtherService
            | Self::YouthAid
            | Self::SosEnfants
            | Self::Parent
            | Self::Partner
            | Self::Relative
            | Self::School
            | Self::Employer
            | Self::Landlord
            | Self::Press
            | Self::HoldersLawyer
            | Self::OtherPerson => Setting::Elsewhere,
        }
    }
}

impl Fact {
    /// The fact as authors write it.
    pub fn entry(self) -> &'static Entry {
        &ENTRIES[self as usize]
    }

    /// The fact as readers of French see it.
    pub fn label(self) -> &'static Label {
        &LABELS[self as usize]
    }

    /// Whose fact it is.
    pub const fn group(self) -> Group {
        GROUPS[self as usize]
    }

    /// Whether it has one value or several.
    pub const fn arity(self) -> Arity {
        ARITIES[self as usize]
    }

    /// All that may be so while nothing is known.
    pub const fn anything(self) -> Mask {
        WIDTHS[self as usize]
    }
}
