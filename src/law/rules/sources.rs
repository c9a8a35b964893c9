//! Case law, codes of conduct and the source note, summed up in our own words.

use crate::law::text::Source;

/// None, where nobody reads.
pub(super) static UNSAID: Source = Source { title: "", says: "" };

/// What secrecy covers, beyond confidences.
pub static COVERED: Source = Source {
    title: "Note explicative sur le secret professionnel",
    says: "Le secret couvre les confidences, les données médicales et tout ce que le professionnel constate en travaillant, même si la personne ne l’a pas dit ou le cachait.",
};

/// Necessity.
pub static NECESSITY: Source = Source {
    title: "Jurisprudence sur l’état de nécessité (notamment Cass., 22 mai 2012, P.11.1936.N)",
    says: "Celui qui parle pour écarter un danger sérieux et imminent, parce qu’aucun autre moyen ne reste, ne viole pas le secret.",
};

/// The weighing of interests.
pub static WEIGHT: Source = Source {
    title: "Jurisprudence sur l’état de nécessité",
    says: "L’intérêt sauvé doit l’emporter sur le secret. Pour la vie et l’intégrité, c’est admis ; pour l’honneur, la dignité ou la sécurité de la société, cela s’apprécie au cas par cas.",
};

/// The holder who is implicated.
pub static ACCUSED: Source = Source {
    title: "Note explicative, III.1, et jurisprudence",
    says: "Le secret ne sert pas à couvrir les infractions du professionnel lui-même et ne le prive pas de sa défense.",
};

/// The victim who confided.
pub static VICTIM: Source = Source {
    title: "Cour de cassation, jurisprudence depuis 1988",
    says: "Le secret ne s’étend pas à l’infraction dont la personne qui s’est confiée est la victime : le professionnel peut la signaler à l’autorité compétente, dans l’intérêt de cette personne.",
};

/// The limit of 2021.
pub static CONTACT: Source = Source {
    title: "Cass., 26 mars 2021, D.18.0015.N, selon la Commission des psychologues",
    says: "Cette exception ne vaudrait que si le professionnel n’est entré en contact qu’avec la victime. Nous n’avons lu que le début de l’arrêt : sa portée reste discutée.",
};

/// The police for the victim's offence.
pub static POLICE: Source = Source {
    title: "Note explicative, III.2",
    says: "La note parle de « l’instance compétente » sans dire si la police en est une.",
};

/// Sharing in a team.
pub static SHARING: Source = Source {
    title: "Secret professionnel partagé : jurisprudence et codes de déontologie",
    says: "On ne partage que le strict indispensable, après avoir prévenu la personne, avec son accord et dans son seul intérêt, avec quelqu’un qui est tenu au secret et œuvre dans la même mission. Si une condition manque, le secret reste entier.",
};

/// Consent outside psychology.
pub static SHARING_CONSENT: Source = Source {
    title: "Cass., 13 mars 2012",
    says: "L’arrêt admet le partage entre personnes qui poursuivent le même but pour le même mandant, s’il est nécessaire et pertinent ; il ne cite pas l’accord de la personne, que les codes de déontologie demandent.",
};

/// Decree or ordinance.
pub static DECREE: Source = Source {
    title: "Articles 352 et 353 du Code pénal : point ouvert",
    says: "L’ancien texte disait « la loi, le décret ou l’ordonnance » ; le nouveau dit « la loi » seule. Savoir si elle comprend les décrets et les ordonnances n’est pas tranché.",
};

/// Apparent or known.
pub static NOTICEABLE: Source = Source {
    title: "Article 79, 2°, du Code pénal, lu dans une source secondaire",
    says: "La définition demande que la vulnérabilité ait été « apparente ou connue de l’auteur » ; l’ancien article 458bis ne le demandait pas. Savoir si cela restreint le droit de parler est discuté.",
};

/// Deficiency.
pub static DEFICIENCY: Source = Source {
    title: "Article 79, 2°, du Code pénal, lu dans une source secondaire",
    says: "La définition ne cite plus la déficience, que l’ancien article 458bis citait à côté de la maladie et de l’infirmité.",
};

/// A kind of offence that the sources do not name.
pub static UNNAMED: Source = Source {
    title: "Liste d’articles de l’article 458bis, puis 353, § 1er",
    says: "La liste renvoie à des numéros d’articles. Pour une infraction que nos sources ne nomment pas, nous ne disons pas si elle y figure.",
};

/// Conversion practices before they were listed.
pub static CONVERSION: Source = Source {
    title: "Loi du 31 juillet 2023, art. 8",
    says: "Les pratiques de conversion ne figurent dans la liste que depuis le 28 octobre 2023.",
};

/// Honour violence before it was listed.
pub static HONOUR: Source = Source {
    title: "Loi du 18 juin 2018, art. 2",
    says: "La violence au nom de la culture, de la coutume, de la religion, de la tradition ou de l’« honneur » n’est citée que depuis le 1er novembre 2018.",
};

/// Police and prosecutor are not judges.
pub static NOT_A_JUDGE: Source = Source {
    title: "Droits Quotidiens et doctrine, sur le témoignage en justice",
    says: "On témoigne en justice devant un juge, juge d’instruction compris. Ni la police ni le procureur du Roi ne sont des juges : une audition n’est pas un témoignage en justice.",
};

/// A victim who has come of age since.
pub static GROWN_UP: Source = Source {
    title: "Article 458bis, puis 353, § 1er : point ouvert",
    says: "L’infraction doit avoir été « commise sur un mineur ». Le texte ne dit pas si la première situation, le danger pour « le mineur visé », vaut encore quand cette victime est devenue majeure.",
};

/// What a witness bound to secrecy may do.
pub static TESTIMONY_FACULTY: Source = Source {
    title: "Droits Quotidiens, sur le témoignage en justice",
    says: "Appelé à témoigner, le professionnel peut parler ou se taire, question par question.",
};
