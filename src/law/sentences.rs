//! For each value of each fact, a sentence of a case that shows it and one that just fails to.
//!
//! The circumstances as a layperson would read them: no sentence states what an article concludes.
//! Where silence means a value, the sentence that fails to show it shows another one.
//! Only the command line names these tables, so that the page does not carry them.

use super::fact::{self, Fact, Recipient};

macro_rules! sentences {
    ($( $fact:ident $( note $note:literal )? {
        $( $value:ident: $shows:literal not $fails:literal, )+
    } )+) => {
        /// Fact, value, a sentence that shows it, a sentence that just fails to.
        ///
        /// The persons of a case (`#1` to `#8`) have none: a case names them.
        static SENTENCES: &[(Fact, usize, &str, &str)] = &[$($(
            (Fact::$fact, fact::$fact::$value as usize, $shows, $fails)
        ),+),+];

        /// A word where silence or a borderline needs one; in French.
        static NOTES: &[(Fact, &str)] = &[$( $( (Fact::$fact, $note), )? )+];
    };
}

sentences! {
    Profession
        note "Une personne en stage ou à la retraite a la profession qu’elle apprend ou a exercée. Un bénévole ou un interprète, comme quiconque reçoit des secrets par sa fonction sans être nommé ici, est « other-bound », et un prêtre, un notaire ou un expert nommé par un juge aussi ; une dentiste est « other-carer » ; la direction d’une école que rien ne soumet au secret est « other-unbound »."
    {
        Doctor: "Amélie est médecin généraliste à Namur."
            not "Amélie suit les cours de médecine à Namur.",
        Nurse: "Idriss est infirmier à domicile à Charleroi."
            not "Idriss est ambulancier à Charleroi.",
        Midwife: "Noor est sage-femme à Louvain."
            not "Noor accompagne des naissances comme doula.",
        Pharmacist: "Tomasz est pharmacien à Arlon."
            not "Tomasz tient une parapharmacie à Arlon.",
        Physiotherapist: "Lucie est kinésithérapeute à Huy."
            not "Lucie est coach sportive à Huy.",
        SpeechTherapist: "Ines est logopède à Verviers."
            not "Ines donne des cours de diction à Verviers.",
        Carer: "Joseph est aide-soignant dans une maison de repos."
            not "Joseph fait le ménage dans une maison de repos.",
        Psychologist: "Hanne est psychologue du travail à Bruxelles."
            not "Hanne donne des conseils de développement personnel à Bruxelles.",
        ClinicalPsychologist: "Samir est psychologue clinicien à Mons."
            not "Samir est psychologue et recrute du personnel à Mons.",
        SocialWorker: "Maëlle est assistante sociale dans un hôpital."
            not "Maëlle est bénévole à la cafétéria d’un hôpital.",
        CpasWorker: "Bilal est assistant social au CPAS de Seraing."
            not "Bilal est assistant social dans un planning familial de Seraing.",
        Educator: "Chloé est éducatrice dans un foyer pour jeunes."
            not "Chloé est concierge dans un foyer pour jeunes.",
        Mediator: "Pietro est médiateur familial à Liège."
            not "Pietro apaise volontiers les disputes de ses voisins de Liège.",
        Lawyer: "Fatou est avocate à Bruxelles."
            not "Fatou est juriste dans une entreprise de Bruxelles.",
        MedicalSecretary: "Greet est secrétaire du service de cardiologie."
            not "Greet est secrétaire dans une agence de voyages.",
        OtherCarer: "Ana est diététicienne dans une clinique de Tournai."
            not "Ana tient un blog de recettes à Tournai.",
        OtherBound: "Wim est conseiller dans un service d’aide aux justiciables."
            not "Wim répare les ordinateurs d’un service d’aide aux justiciables.",
        PoliceOfficer: "Wout est inspecteur de police à Gand."
            not "Wout est agent de sécurité dans un magasin de Gand.",
        OtherUnbound: "Leïla est coiffeuse à La Louvière."
            not "Leïla est podologue à La Louvière.",
    }
    Learned
        note "Un appel de garde reçu chez soi est du travail ; un patient croisé au marché l’est s’il parle à son soignant comme tel."
    {
        Work: "Zoé l’apprend au cabinet, pendant une séance avec sa patiente."
            not "Zoé l’apprend dans la salle d’attente de son propre dentiste.",
        Private: "Karim l’apprend à un barbecue entre voisins."
            not "Karim l’apprend chez lui, d’une patiente qui appelle le médecin de garde.",
        Consultation: "Sofia l’apprend autour de la table, pendant la concertation."
            not "Sofia l’apprend d’une patiente, en rentrant de la concertation.",
    }
    Manner
        note "Ce qui est indiqué est complet. « hidden » suffit, sans « observed », dès que la personne cherchait à cacher ce que l’on constate."
    {
        Confided: "Giulia raconte à sa psychologue ce qu’elle n’a dit à personne."
            not "Giulia ne raconte rien, mais elle pleure pendant toute la séance.",
        Medical: "La radiographie montre une ancienne fracture."
            not "L’homme boite en entrant.",
        Observed: "Chez la famille, Robin voit le frigo vide et les fenêtres cassées."
            not "Chez la famille, une voisine dit à Robin que le frigo est vide.",
        Hidden: "Emre voit les bleus que Nadia cache sous sa manche."
            not "Emre voit les bleus que Nadia lui montre en relevant sa manche.",
    }
    LawBasis
        note "Le silence veut dire qu’aucun autre texte ne s’en mêle. Ni une circulaire, ni un règlement interne, ni la décision d’un juge ne sont une loi, un décret ou une ordonnance."
    {
        None: "Aucune règle particulière n’existe pour ce cas."
            not "Une loi prévoit justement ce cas.",
        Act: "Une loi votée par le Parlement fédéral règle cette déclaration."
            not "Une circulaire du SPF Santé publique règle cette déclaration.",
        Decree: "Un décret du Parlement wallon règle cette déclaration."
            not "Le règlement de l’institution règle cette déclaration.",
        Ordinance: "Une ordonnance du Parlement bruxellois règle cette déclaration."
            not "Une ordonnance du juge de paix règle cette déclaration.",
    }
    LawEffect
        note "Un texte qui permet d’agir ou de tenir un dossier, sans permettre de parler, est « neither »."
    {
        Obliges: "Le texte dit que le médecin doit déclarer le cas le jour même."
            not "Le texte dit que le médecin peut déclarer le cas.",
        Authorises: "Selon le texte, le médecin peut écrire à l’inspection, s’il le souhaite."
            not "Selon le texte, l’inspection peut écrire au médecin, si elle le souhaite.",
        Neither: "Le texte dit seulement combien de temps le dossier est gardé."
            not "Le texte dit aussi à qui le dossier doit être envoyé.",
    }
    Summons
        note "Le silence veut dire que personne n’appelle. Un juge d’instruction est un juge ; ni la police ni le parquet ne le sont."
    {
        None: "Personne ne convoque Aïcha."
            not "Un tribunal convoque Aïcha comme témoin.",
        Judge: "La juge d’instruction appelle Lucas à témoigner."
            not "Le procureur du Roi invite Lucas à dire ce qu’il sait.",
        Commission: "Une commission d’enquête de la Chambre appelle Myriam à témoigner."
            not "Une commission de la Chambre invite Myriam à donner son avis sur un projet.",
        Prosecutor: "Le parquet de Liège demande à Jonas de dire ce qu’il sait."
            not "Une juge de Liège appelle Jonas à témoigner.",
        Police: "Un inspecteur invite Rosa au commissariat pour être entendue."
            not "Un inspecteur, voisin de Rosa, lui demande de ses nouvelles.",
    }
    Accused
        note "Le silence veut dire non. Un reproche qui n’est pas celui d’une infraction ne compte pas."
    {
        No: "Personne ne reproche rien à Hugo."
            not "Une enquête vise Hugo pour des soins facturés et jamais donnés.",
        Yes: "La police enquête sur Elif, qu’un patient accuse d’avoir pris son portefeuille."
            not "La direction interroge Elif, dont un patient n’aime pas l’accueil.",
    }
    ForAnother
        note "Le silence veut dire non ; le refus de la victime ne suffit pas à en faire un oui. De qui parle pour sa propre défense, il veut dire oui ; si la victime a elle-même avoué une autre infraction, il ne dit rien."
    {
        No: "En parlant, Mathis ne pense qu’à la victime."
            not "En parlant, Mathis veut surtout tirer son propre frère d’affaire.",
        Yes: "En parlant, Olena veut aider le mari de sa patiente à obtenir la garde."
            not "En parlant, Olena veut aider sa patiente à obtenir la garde.",
    }
    Contact {
        VictimOnly: "Thierry suit Sarah et ne rencontre personne de son entourage."
            not "Thierry suit Sarah et reçoit parfois sa mère.",
        OthersToo: "Imane suit l’enfant et reçoit aussi son père."
            not "Imane suit l’enfant ; de son père, elle ne connaît que le nom.",
    }
    ConsultationBasis
        note "Le silence veut dire qu’il n’y a pas de concertation."
    {
        None: "Aucune réunion n’a lieu autour de cette famille."
            not "Plusieurs services se réunissent d’eux-mêmes autour de cette famille.",
        Informal: "Le CPAS, l’école et la police se voient de leur propre initiative."
            not "Le CPAS, l’école et la police se voient comme un décret le prévoit.",
        Act: "La cellule de sécurité se réunit comme une loi le prévoit."
            not "La cellule de sécurité se réunit parce que le bourgmestre le souhaite.",
        Decree: "Un décret organise cette table ronde."
            not "Une charte signée par les services organise cette table ronde.",
        Ordinance: "Une ordonnance bruxelloise organise ces rencontres."
            not "Un règlement de la commune d’Ixelles organise ces rencontres.",
        Prosecutor: "Le procureur du Roi autorise la réunion par écrit et explique pourquoi."
            not "Le procureur du Roi dit au téléphone que la réunion lui semble utile.",
    }
    ConsultationPurpose
        note "Un seul but étranger ajouté aux autres donne « mixed »."
    {
        Integrity: "La réunion sert à mettre Lina et ses enfants à l’abri des coups."
            not "La réunion sert à trouver une école pour les enfants de Lina.",
        Terrorism: "La réunion sert à empêcher un attentat."
            not "La réunion sert à préparer le service d’ordre d’un festival.",
        OrganisedCrime: "La réunion sert à empêcher un réseau de trafiquants de recruter."
            not "La réunion sert à empêcher deux amis de voler des vélos.",
        Mixed: "La réunion sert à protéger Lina des coups, et aussi à vérifier ses allocations."
            not "La réunion sert à protéger Lina des coups, et aussi à en protéger son fils.",
        Other: "La réunion sert à vérifier qui habite à cette adresse."
            not "La réunion sert à vérifier que plus personne n’est battu à cette adresse.",
    }
    ConsultationFixes
        note "Ce qui est indiqué est complet ; pour une base muette, écrire « none »."
    {
        Participants: "Le document dit qui a sa place autour de la table."
            not "Le document dit dans quelle salle se trouve la table.",
        Purpose: "Le document dit à quoi la réunion doit servir."
            not "Le document dit de quelle famille on parle, mais pas pourquoi.",
        Manner: "Le document dit qui préside, comment on invite et ce que l’on note."
            not "Le document dit qu’on se réunit, sans dire comment.",
    }
    FromClient {
        No: "L’avocate le lit dans une lettre de la partie adverse."
            not "L’avocate le lit dans une lettre de son client.",
        Yes: "Dans son bureau, maître Diallo l’apprend de son client."
            not "Dans un café, maître Diallo l’apprend d’un ancien voisin de son client.",
    }
    ExposesClient {
        No: "Si cela se sait, le client aura seulement honte."
            not "Si cela se sait, le client peut être jugé pour faux.",
        Yes: "Si cela se sait, le client peut être condamné pour fraude."
            not "Si cela se sait, le client peut perdre son procès en divorce.",
    }
    Consent
        note "Le silence veut dire « none ». « refused » vaut aussi pour le patient qui a exclu ce professionnel. « uncertain » : le professionnel ne peut pas savoir si la personne est d’accord ; ne pas avoir demandé est « none »."
    {
        None: "Jeroen ne demande pas l’avis de sa patiente."
            not "Jeroen demande l’avis de sa patiente ; elle fait non de la tête.",
        Given: "Mariam dit : « Oui, vous pouvez en parler. »"
            not "Mariam dit : « Laissez-moi encore y réfléchir. »",
        Refused: "Stijn dit : « Je ne veux pas que vous en parliez. »"
            not "Stijn hausse les épaules et ne répond pas.",
        Uncertain: "Wanda est inconsciente, et personne ne sait ce qu’elle voudrait."
            not "Wanda est bien réveillée, mais personne ne lui pose la question.",
    }
    ToldFirst
        note "Le silence veut dire non, et oui de qui a donné ou refusé son accord ; si l’on ne peut pas savoir si elle est d’accord, il ne dit rien. Prévenir après coup est non aussi."
    {
        No: "Caroline envoie sa lettre sans rien dire à son patient."
            not "Caroline envoie sa lettre après l’avoir lue à son patient.",
        Yes: "Avant d’appeler, Youssef prévient sa patiente."
            not "Après avoir appelé, Youssef prévient sa patiente.",
        Impossible: "Prévenir Ilse l’expose aux coups : son mari lit tous ses messages."
            not "Prévenir Ilse est gênant : elle se fâche facilement.",
    }
    SoleInterest {
        No: "L’équipe en parle pour soigner Ahmed, et aussi pour ses statistiques."
            not "L’équipe en parle pour soigner Ahmed, et pour rien d’autre.",
        Yes: "On en parle pour que Béatrice soit bien aidée, et pour elle seule."
            not "On en parle pour que Béatrice soit bien aidée, et que sa sœur souffle un peu.",
    }
    Consulted
        note "Le silence veut dire non ; demander conseil en donnant le nom est non aussi."
    {
        No: "Anton décide sans demander conseil."
            not "Anton demande d’abord conseil à sa cheffe, sans dire de qui il s’agit.",
        Yes: "Delphine expose d’abord la situation à une collègue, sans donner de nom."
            not "Delphine expose d’abord la situation à une collègue, en donnant le nom.",
    }
    Emergency
        note "Le silence veut dire non. L’urgence ne compte que pour le partage entre soignants ; le danger se dit à part, par « danger »."
    {
        No: "Le traitement peut attendre la semaine prochaine."
            not "Le traitement ne peut pas attendre le matin.",
        Yes: "Georges fait un infarctus, et il faut le soigner tout de suite."
            not "Georges a fait un infarctus l’an dernier, et il vient pour un contrôle.",
    }
    Treats {
        No: "Le docteur Peeters n’a jamais soigné ce patient."
            not "Le docteur Peeters soigne ce patient depuis hier.",
        Yes: "Noémie change chaque jour le pansement de ce patient."
            not "Noémie travaille à l’étage où d’autres soignent ce patient.",
    }
    Disclosed
        note "Le silence veut dire que la révélation est seulement envisagée."
    {
        No: "Rachid hésite encore à en parler."
            not "Rachid sort de chez un ami, à qui il vient d’en parler exprès.",
        Deliberate: "Eva choisit de tout raconter à une amie."
            not "Eva laisse échapper un nom devant une amie.",
        Inadvertent: "Simon se trompe d’adresse et envoie le rapport à un inconnu."
            not "Simon veut se venger et envoie le rapport à un inconnu.",
    }
    FaultProved {
        No: "Rien ne montre que la fuite vient de la clinique."
            not "Des courriels montrent que le médecin a tout envoyé à la presse.",
        Yes: "Devant le juge, la psychologue reconnaît qu’elle a tout raconté."
            not "Devant le juge, le mari dit soupçonner la psychologue d’avoir tout raconté.",
    }
    DamageProved {
        No: "Yara craint de perdre son emploi, mais elle l’a toujours."
            not "Yara produit la lettre qui met fin à son emploi.",
        Yes: "Des factures montrent ce que le déménagement a coûté à Bart."
            not "Bart dit qu’il devra peut-être déménager.",
    }
    CauseProved {
        No: "Rien ne relie la perte de cet emploi à ce qui a été dit."
            not "Le patron écrit qu’il licencie à cause de ce que l’infirmier lui a dit.",
        Yes: "Le propriétaire écrit qu’il met fin au bail à cause de ce que la secrétaire lui a dit."
            not "Le propriétaire met fin au bail le mois suivant, sans dire pourquoi.",
    }
    Employment
        note "Aucune valeur ne vaut pour une personne à la retraite, bénévole ou en stage : n’en dites rien, et le recours à l’employeur n’est pas établi."
    {
        Employee: "Léo travaille sous contrat pour une clinique."
            not "Léo loue un cabinet dans une clinique, où il travaille à son compte.",
        Statutory: "Katrien est nommée à titre définitif dans une administration."
            not "Katrien travaille sous contrat dans une administration.",
        Independent: "Moussa travaille à son compte, dans son propre cabinet."
            not "Moussa dirige le cabinet de son employeur.",
    }
    Extent
        note "Dire ce qui est dit et à quoi cela sert : c’est au but que se mesure ce qui est de trop."
    {
        Needed: "Pour justifier une absence, Gaëtan n’indique que les dates."
            not "Pour justifier une absence, Gaëtan indique les dates et la maladie.",
        More: "Pour faire venir l’ambulance, Salomé donne l’adresse et raconte un divorce."
            not "Pour faire venir l’ambulance, Salomé donne l’adresse et rien de plus.",
    }
    Use {
        Care: "Ce qu’il dit servira à choisir le bon traitement."
            not "Ce qu’il dit servira à facturer le traitement.",
        Defence: "Accusée de vol, l’aide-soignante parle pour montrer qu’elle n’a rien pris."
            not "Accusée de vol, l’aide-soignante parle pour se venger.",
        Consultation: "Ce qu’elle dit aidera les participants à mettre la famille à l’abri."
            not "Ce qu’elle dit aidera un participant à écrire un article.",
        ProsecutionOfItsOffences: "Ces paroles servent à juger les coups pour lesquels on se réunissait."
            not "Ces paroles servent à juger un vol dont la réunion ne s’occupait pas.",
        ProsecutionOfOthers: "La réunion porte sur des coups, et ces paroles servent à juger un vol."
            not "La réunion porte sur des coups, et ces paroles servent à juger ces coups.",
        Other: "Ce qu’il dit servira à régler un conflit entre voisins."
            not "Ce qu’il dit servira à régler la dose du médicament.",
    }
    Setting
        note "Le silence suit le destinataire : juge et commission, en justice ; participants, pendant la concertation ; tous les autres, ailleurs. « court » vaut aussi pour le cabinet du juge d’instruction."
    {
        Court: "Elle répond devant le tribunal."
            not "Elle répond à un journaliste, devant la porte du tribunal.",
        Consultation: "Il le dit pendant la concertation, devant tous les participants."
            not "Il le dit à un participant, dans la voiture, après la concertation.",
        Elsewhere: "Elle le dit au téléphone, depuis son bureau."
            not "Elle le dit par vidéo, pendant l’audience du tribunal.",
    }
    Age
        note "Pour la victime d’une infraction ancienne, c’est l’âge qu’elle avait alors qui compte avec celui d’aujourd’hui : voir « grown-up »."
    {
        Minor: "Elias a dix-sept ans."
            not "Elias fête aujourd’hui ses dix-huit ans.",
        Adult: "Manon vient d’avoir dix-huit ans ; on l’a frappée hier."
            not "Manon aura dix-huit ans demain.",
        GrownUp: "Manon a trente ans ; elle en avait onze quand son oncle a abusé d’elle."
            not "Manon a trente ans ; elle en avait vingt quand son oncle l’a frappée.",
    }
    Frailty
        note "Ce qui est indiqué est complet : nommer une maladie exclut la grossesse. Pour une personne que rien ne fragilise, écrire « none » ; se taire laisse le fait inconnu."
    {
        Age: "Albert a quatre-vingt-douze ans et ne peut plus sortir seul."
            not "Albert a soixante-cinq ans et voyage seul chaque été.",
        Pregnancy: "Ruth est enceinte de six mois."
            not "Ruth espère être bientôt enceinte.",
        Illness: "Florin suit une chimiothérapie."
            not "Florin a un rhume.",
        Infirmity: "Agnès ne se déplace qu’en fauteuil roulant."
            not "Agnès a mal au genou depuis sa promenade.",
        Deficiency: "Milan vit avec une déficience intellectuelle."
            not "Milan a du mal à apprendre l’anglais.",
    }
    ViolenceSuffered
        note "Le silence veut dire qu’elle n’en subit aucune."
    {
        Partner: "Le compagnon de Bruno le frappe."
            not "Le frère de Bruno le frappe.",
        Honour: "Parce qu’elle sort avec un garçon, les oncles d’Elena la frappent au nom de la tradition."
            not "Parce qu’elle rentre tard, les parents d’Elena la grondent.",
    }
    Noticeable {
        No: "Rien ne se voit, et l’auteur ne sait pas que Judith est malade."
            not "Rien ne se voit, mais l’auteur sait que Judith est malade.",
        Yes: "L’auteur croise Remy chaque jour dans son fauteuil roulant."
            not "L’auteur n’a parlé à Remy qu’une fois, au téléphone, sans savoir qu’il est en fauteuil roulant.",
    }
    ConfidedBy
        note "Le silence veut dire non."
    {
        No: "Gabriel ne dit rien au médecin : c’est sa sœur qui raconte."
            not "Gabriel raconte lui-même au médecin ce qu’il a vécu.",
        Yes: "Safia raconte à son infirmière ce qui lui est arrivé."
            not "Safia se tait, et son infirmière devine.",
    }
    OffenceExists
        note "Nommer une infraction suffit à la faire exister."
    {
        No: "Personne n’a volé le sac : il était sous le lit."
            not "Quelqu’un a bien volé le sac : il n’était pas sous le lit.",
        Yes: "Quelqu’un a frappé Dimitri hier soir."
            not "Dimitri est tombé hier soir sans que personne le touche.",
    }
    OffenceKind
        note "« other » : une infraction que nos sources ne nomment pas ; une question qui en dépend est montrée, pas notée."
    {
        Homicide: "Un homme avoue qu’il a tué son associé, et qu’il le voulait."
            not "Un homme avoue qu’il a tué un cycliste, par distraction.",
        Violence: "Son frère la frappe au visage."
            not "Son frère l’insulte au téléphone.",
        Sexual: "Son cousin lui impose des attouchements."
            not "Son cousin lui fait une déclaration d’amour.",
        Exploitation: "Un voisin garde sur son ordinateur des images d’abus d’enfants."
            not "Un voisin garde sur son ordinateur des photos de vacances d’enfants.",
        Mutilation: "La petite fille a été excisée."
            not "La petite fille a été opérée de l’appendicite.",
        Trafficking: "Un patron a recruté des ouvriers, leur a pris leurs papiers et ne les paie pas."
            not "Un patron paie ses ouvriers avec un mois de retard.",
        Conversion: "Un groupe fait suivre à Théo des séances pour qu’il cesse d’aimer les garçons."
            not "Un groupe de parole aide Théo à dire à ses parents qu’il aime les garçons.",
        Abandonment: "Un père laisse son bébé seul à la maison pendant deux jours."
            not "Un père laisse son bébé à la crèche jusqu’au soir.",
        Deprivation: "L’oncle qui héberge l’enfant ne lui donne presque rien à manger."
            not "L’oncle qui héberge l’enfant oublie parfois son goûter.",
        Theft: "Il prend en cachette de l’argent dans le sac de sa tante."
            not "Il emprunte de l’argent à sa tante, qui le veut bien.",
        Fraud: "Elle se fait passer pour la banque et reçoit ainsi les économies d’un retraité."
            not "Elle rembourse en retard ce qu’un retraité lui a prêté.",
        Other: "Il roule depuis des mois sans permis."
            not "Il roule depuis des mois avec un permis tout neuf.",
    }
    Victim
        note "La victime est l’une des personnes du cas, par son nom ; « nobody » si l’infraction n’en a pas."
    {
        Nobody: "Il a roulé ivre sur une route vide, sans blesser personne."
            not "Il a roulé ivre et blessé Coralie.",
    }
    Confessed
        note "Le silence veut dire non. Ce fait ne change rien au secret, qui couvre aussi les aveux ; il sert à reconnaître ceux qui croient le contraire, et l’on ne prévient pas d’abord l’auteur qui avoue."
    {
        No: "Sa voisine raconte au médecin qu’il a frappé son fils."
            not "Il raconte au médecin qu’il a frappé son fils.",
        Yes: "Il avoue à sa psychologue qu’il a volé sa tante."
            not "Sa tante raconte à la psychologue qu’il l’a volée.",
    }
    DangerExists
        note "Nommer un danger suffit à le faire exister."
    {
        No: "La menace est une plaisanterie, et tout le monde le sait."
            not "La menace passe pour une plaisanterie, mais il la répète et s’y prépare.",
        Yes: "Il menace de revenir frapper sa sœur."
            not "Il est fâché contre sa sœur, sans la menacer.",
    }
    Endangered
        note "Une personne du cas, par son nom ; sinon des mineurs, des personnes fragiles ou d’autres gens. De personnes fragiles que rien ne nomme, nul ne peut dire si cela se voyait ; la peine d’une abstention n’est alors pas établie."
    {
        Minors: "Il entraîne aussi les autres enfants du club."
            not "Il entraîne aussi les vétérans du club.",
        Vulnerable: "Il lave aussi les autres malades de la maison de repos."
            not "Il reçoit aussi les familles en visite à la maison de repos.",
        Anyone: "Il veut reprendre le volant de sa voiture, au milieu des passants."
            not "Il veut reprendre le volant du car scolaire, avec les élèves.",
    }
    Interest
        note "Honneur (« honour ») et société (« society ») : savoir s’ils l’emportent sur le secret est affaire d’appréciation ; une question qui en dépend est montrée, pas notée."
    {
        Life: "Il menace de tuer son voisin."
            not "Il menace de casser la voiture de son voisin.",
        Body: "Il menace de casser la jambe de son ex-associé."
            not "Il menace de casser le vélo de son ex-associé.",
        Mind: "Rabaissée chaque jour, Louise ne dort plus et ne mange plus."
            not "Louise est vexée par une remarque de sa cheffe.",
        Honour: "Quelqu’un veut publier ses photos intimes."
            not "Quelqu’un veut publier ses photos de vacances.",
        Society: "Quelqu’un veut mettre en panne les secours de toute la province."
            not "Quelqu’un veut mettre en panne la machine à café du bureau.",
        Property: "Il veut vider le compte de sa grand-mère."
            not "Il veut vider la boîte de médicaments dont sa grand-mère a besoin pour vivre.",
    }
    Harm
        note "Entre les deux, c’est une appréciation : choisir un mal que personne ne discutera."
    {
        Serious: "S’il recommence, elle risque une fracture."
            not "S’il recommence, elle risque une soirée gâchée.",
        Slight: "Au pire, il aura un rhume."
            not "Au pire, il aura une pneumonie.",
    }
    Near
        note "« next-occasion » : un jour connu, dans les jours qui viennent ; plusieurs semaines plus tard, c’est « later ». À vérifier d’après la date du cas. Se juge ce jour-là, celui où l’aide était due, même si l’on raconte après coup."
    {
        Now: "Pendant l’appel, il est déjà en train de forcer la porte."
            not "Pendant l’appel, il dit qu’il viendra ce soir.",
        Hours: "Ce soir à six heures, il sera seul avec l’enfant."
            not "Jeudi à six heures, il sera seul avec l’enfant.",
        NextOccasion: "Samedi, elle passera le week-end chez lui."
            not "Cet été, il encadrera un camp.",
        Later: "Un jour ou l’autre, il reprendra l’entraînement des enfants."
            not "Mardi prochain, il reprendra l’entraînement des enfants.",
        Past: "C’est fini depuis dix ans : cet homme est mort."
            not "Cela dure depuis dix ans : cet homme continue chaque jour.",
        Conditional: "Il la frappera si un jour elle le quitte."
            not "Il la frappera quand elle le quittera, ce soir.",
    }
    Certainty
        note "Tout signe ne suffit pas : « signs » demande un fait que l’on peut citer, « vague » n’est qu’une impression."
    {
        Certain: "Il annonce qu’il le fera, et il donne l’heure."
            not "Il dit qu’il y pense parfois.",
        Probable: "Après chaque visite, l’enfant revient avec des bleus, et la visite est demain."
            not "Après une visite, l’enfant est revenu avec un bleu, et la visite est demain.",
        Signs: "Deux fois, il a cherché à rester seul avec les petits, porte fermée."
            not "Valérie trouve qu’il a un drôle de sourire.",
        Vague: "Quelque chose dans sa voix met Valérie mal à l’aise."
            not "Le message qu’il a envoyé à l’enfant met Valérie mal à l’aise.",
    }
    Feared {
        None: "On craint qu’il tombe dans l’escalier."
            not "On craint que son fils le pousse dans l’escalier.",
        Homicide: "On craint qu’il tue son ex-compagne."
            not "On craint qu’il se tue.",
        Violence: "On craint qu’il la frappe encore."
            not "On craint qu’elle tombe encore.",
        Sexual: "On craint qu’il impose à l’enfant des gestes sexuels."
            not "On craint qu’il crie encore sur l’enfant.",
        Exploitation: "On craint qu’il vende des images sexuelles de l’adolescente."
            not "On craint qu’il publie le journal de l’adolescente.",
        Mutilation: "On craint que la petite soit excisée pendant le voyage."
            not "On craint que la petite manque l’école pendant le voyage.",
        Trafficking: "On craint qu’un recruteur emmène Noah travailler sans salaire et sans papiers."
            not "On craint que Noah parte travailler loin pour un petit salaire.",
        Conversion: "On craint qu’Axel doive suivre des séances pour ne plus aimer les garçons."
            not "On craint qu’on se moque d’Axel parce qu’il aime les garçons.",
        Abandonment: "On craint qu’il laisse le bébé seul tout le week-end."
            not "On craint qu’il laisse le bébé tout le week-end chez sa grand-mère.",
        Deprivation: "On craint qu’elle ne donne plus à manger à sa mère alitée."
            not "On craint qu’elle donne des plats trop salés à sa mère alitée.",
        Theft: "On craint qu’il vole les bijoux de la patiente."
            not "On craint qu’il égare les bijoux de la patiente.",
        Fraud: "On craint qu’un faux notaire se fasse remettre les économies de la patiente."
            not "On craint que la patiente perde ses économies en bourse.",
        Other: "On craint qu’il conduise encore sans permis."
            not "On craint qu’il rate encore son permis.",
    }
    Protection
        note "« exhausted » : toute aide qui se passe des autorités a été essayée ou ne peut suffire à temps ; une piste jamais tentée, mais possible, l’exclut. « with-help » : une aide qui n’a rien à apprendre du secret ; si elle ne peut aider qu’une fois mise au courant, c’est « by-telling », fût-elle la personne à qui l’on parlerait."
    {
        Alone: "Le médecin garde l’enfant à l’hôpital, où cet homme ne peut pas entrer."
            not "Le médecin garde l’enfant à l’hôpital si la pédiatre lui trouve un lit.",
        WithHelp: "La grand-mère habite à côté et viendra chercher l’enfant au premier appel."
            not "La grand-mère habite à l’étranger et viendra chercher l’enfant dans un mois.",
        ByTelling: "La mère ne renoncera à sortir ce soir que si on lui dit ce que sa fille a confié."
            not "La mère renoncera à sortir ce soir, sans demander pourquoi.",
        Exhausted: "La famille, le refuge et SOS Enfants ont été appelés, et personne ne peut venir à temps."
            not "La famille ne peut pas venir à temps ; le refuge et SOS Enfants n’ont pas été appelés.",
    }
    Perceived
        note "Le message de la personne en danger compte comme une description."
    {
        Seen: "Malika voit un homme étendu dans l’escalier."
            not "Malika entend dire au marché qu’un homme est tombé dans un escalier.",
        Described: "Dans un message, Kylian écrit à son infirmière qu’il respire mal et qu’il faut venir."
            not "Au café, une cousine dit à l’infirmière que Kylian n’irait pas bien.",
        Otherwise: "Le bruit court que madame Lambert va mal."
            not "Sa fille appelle : madame Lambert va mal, il faut venir.",
    }
    Risk
        note "Appeler les secours est déjà aider : qui le peut sans danger est « none »."
    {
        None: "Appeler le 112 ne met personne en danger."
            not "Ouvrir la porte met l’infirmière face à un couteau.",
        Holder: "Cédric ne peut aider qu’en affrontant seul un homme armé."
            not "Cédric ne peut aider qu’en manquant son rendez-vous suivant.",
        Others: "Forcer la porte blesserait l’enfant couché derrière."
            not "Forcer la porte réveillerait l’enfant couché à côté.",
    }
    Call {
        Credible: "La voix est nette, donne l’adresse et l’étage, et dit que la rue est calme."
            not "La voix rit et donne une adresse qui n’existe pas.",
        NotSerious: "Pour la cinquième fois ce soir, les mêmes enfants appellent en riant."
            not "Pour la cinquième fois ce soir, la même patiente appelle, à bout de souffle.",
        Risky: "L’appel vient d’un immeuble où l’on entend des coups de feu."
            not "L’appel vient d’un immeuble où l’ascenseur est en panne.",
    }
    Help
        note "Le silence veut dire que rien n’est encore décidé."
    {
        NotYet: "Priya vient d’entendre l’appel et se demande que faire."
            not "Priya vient d’entendre l’appel et accourt.",
        Given: "Loïc appelle l’ambulance et reste auprès de la dame."
            not "Loïc promet d’appeler l’ambulance, puis rentre chez lui sans le faire.",
        Omitted: "Veerle comprend qu’on a besoin d’elle et décide de rester chez elle."
            not "Veerle ne comprend pas qu’on a besoin d’elle et reste chez elle.",
        Missed: "Oscar croit à une simple fatigue et n’appelle personne."
            not "Oscar voit bien que c’est un infarctus et n’appelle personne.",
    }
    Death
        note "Le silence veut dire non ; une mort que l’aide n’aurait pas évitée est non aussi."
    {
        No: "Trouvé le lendemain, il vit encore."
            not "Trouvé trop tard, il meurt ; des soins l’auraient sauvé.",
        Yes: "Madame Janssens meurt dans la nuit ; un appel l’aurait sauvée."
            not "Madame Janssens meurt dans la nuit ; aucun appel ne l’aurait sauvée.",
    }
    Averts {
        No: "La voisine de palier ne peut rien empêcher."
            not "La voisine de palier peut mettre l’enfant à l’abri.",
        Yes: "La police peut arriver avant lui."
            not "La police ne peut pas arriver avant lui.",
    }
    BoundToo {
        No: "Il en parle à la patronne du café d’en face."
            not "Il en parle à la pharmacienne d’en face, dans son officine.",
        Yes: "Elle en parle à une autre assistante sociale du service."
            not "Elle en parle à un ancien assistant social, aujourd’hui fleuriste.",
    }
    SameMission
        note "Le silence veut dire non ; travailler dans la même maison ne suffit pas."
    {
        No: "Ce collègue travaille à côté, mais ne suit pas ce jeune."
            not "Ce collègue travaille à côté, et suit ce jeune avec elle.",
        Yes: "Les deux éducatrices accompagnent ensemble le même jeune."
            not "Les deux éducatrices travaillent au même étage, avec des jeunes différents.",
    }
    TreatsToo
        note "Pour « treating-professional », un autre soignant du patient, le silence veut dire oui."
    {
        No: "Ce confrère n’a jamais vu le patient."
            not "Ce confrère opère le patient ce matin.",
        Yes: "La kinésithérapeute à qui il écrit rééduque ce patient."
            not "La kinésithérapeute à qui il écrit a son cabinet près de chez ce patient.",
    }
    NamedByLaw
        note "Le silence veut dire non, sauf si un texte impose ou permet cette révélation et que l’on ne dit d’aucun destinataire qu’il le désigne : il ne dit alors rien."
    {
        No: "Le texte parle de l’inspection seule, et c’est à l’école qu’il écrit."
            not "Le texte parle de l’inspection et de l’école, et c’est à l’école qu’il écrit.",
        Yes: "Le texte demande d’écrire à l’inspection, et elle écrit à l’inspection."
            not "Le texte demande d’écrire à l’inspection, et elle écrit au bourgmestre.",
    }
    Represents
        note "Le silence veut dire non. « yes » vaut dans les deux sens : vers le représentant, et de lui vers celui qu’il représente."
    {
        No: "Celle à qui il parle le remplace à l’accueil, jamais à la concertation."
            not "Celle à qui il parle le remplace à chaque concertation.",
        Yes: "Elle informe le collègue qui siège toujours pour elle à la concertation."
            not "Elle informe le collègue qui partage son bureau.",
    }
}

/// A sentence that shows the value, and one that just fails to.
pub fn sentences(fact: Fact, value: usize) -> Option<(&'static str, &'static str)> {
    SENTENCES.iter().find(|row| row.0 == fact && row.1 == value).map(|row| (row.2, row.3))
}

/// Who is meant by a recipient, where its name leaves it open; in French.
pub const fn note_of_recipient(recipient: Recipient) -> Option<&'static str> {
    match recipient {
        Recipient::Parent | Recipient::Partner | Recipient::Relative | Recipient::Landlord => {
            Some("De la personne dont on garde le secret.")
        }
        Recipient::OtherPerson => Some(
            "Aussi les secours (112) et un médecin de garde, qui peuvent écarter le danger sans soigner encore la personne.",
        ),
        Recipient::Judge => Some("Le juge d’instruction en est un."),
        Recipient::Commission
        | Recipient::PublicProsecutor
        | Recipient::Police
        | Recipient::Participants
        | Recipient::Colleague
        | Recipient::Superior
        | Recipient::TreatingProfessional
        | Recipient::OtherService
        | Recipient::YouthAid
        | Recipient::SosEnfants
        | Recipient::School
        | Recipient::Employer
        | Recipient::Press
        | Recipient::HoldersLawyer => None,
    }
}

/// What silence means, or where a borderline runs, if that needs a word.
pub fn note(fact: Fact) -> Option<&'static str> {
    NOTES.iter().find(|row| row.0 == fact).map(|row| row.1)
}

#[cfg(test)]
mod tests {
    use super::super::fact::FACTS;
    use super::*;
    use std::collections::BTreeSet;

    /// What the articles and the cases conclude; a case shows circumstances instead.
    const CONCLUSIONS: &[&str] = &[
        "imminent",
        "grave",
        "péril",
        "sérieux",
        "sérieuse",
        "réel",
        "seul moyen",
        "dernier recours",
        "nécessité",
        "nécessaire",
        "indispensable",
        "vulnérab",
        "intégrité",
        "indices",
        "dépositaire",
        "confidence",
        "confie",
        "secret",
        "abstention",
        "s’abst",
        "coupable",
        "délibéré",
        "en mesure de",
        "relation thérapeutique",
        "infraction",
        "maître du secret",
    ];

    fn both() -> impl Iterator<Item = &'static str> {
        SENTENCES.iter().flat_map(|row| [row.2, row.3])
    }

    fn all_words() -> impl Iterator<Item = &'static str> {
        both().chain(NOTES.iter().map(|row| row.1))
    }

    #[test]
    fn every_value_but_the_persons_of_the_case_has_one_row() {
        for &fact in FACTS {
            for (value, name) in fact.entry().values.iter().enumerate() {
                let rows = SENTENCES.iter().filter(|row| row.0 == fact && row.1 == value).count();
                let expected = usize::from(!name.starts_with('#'));
                assert_eq!(rows, expected, "{}={name}", fact.entry().name);
                assert_eq!(sentences(fact, value).is_some(), !name.starts_with('#'));
            }
        }
    }

    #[test]
    fn no_two_sentences_are_the_same() {
        let mut seen = BTreeSet::new();
        for sentence in both() {
            assert!(seen.insert(sentence), "{sentence}");
        }
    }

    #[test]
    fn no_sentence_states_a_conclusion_of_the_law() {
        for sentence in both() {
            let lower = sentence.to_lowercase();
            for word in CONCLUSIONS {
                assert!(!lower.contains(word), "« {word} » : {sentence}");
            }
        }
    }

    #[test]
    fn every_sentence_is_short_and_stands_alone() {
        for sentence in both() {
            assert!(sentence.chars().next().is_some_and(char::is_uppercase), "{sentence}");
            assert!(sentence.chars().count() <= 100, "{sentence}");
        }
    }

    #[test]
    fn french_typography_is_respected() {
        for text in all_words() {
            let last = text.trim_end_matches(['»', '\u{a0}']);
            assert!(last.ends_with(['.', '!', '?', '…']), "{text}");
            for wrong in ["'", "\"", "  ", "...", " ;", " !", " ?", " :", " »", "« ", " ,", " ."]
            {
                assert!(!text.contains(wrong), "{wrong:?} : {text}");
            }
            let mut before = ' ';
            for c in text.chars() {
                match c {
                    ';' | '!' | '?' => assert_eq!(before, '\u{202f}', "{text}"),
                    ':' | '»' => assert_eq!(before, '\u{a0}', "{text}"),
                    _ => assert!(before != '«' || c == '\u{a0}', "{text}"),
                }
                before = c;
            }
        }
    }

    #[test]
    fn a_fact_has_at_most_one_note_of_one_line() {
        for (fact, text) in NOTES {
            assert_eq!(NOTES.iter().filter(|row| row.0 == *fact).count(), 1, "{text}");
            assert!(!text.contains('\n'), "{text}");
            assert_eq!(note(*fact), Some(*text));
        }
    }
}
