//! One mistake in a right file: the exact place, what is said of it, and what to do.

use super::{GOOD, told};

/// The mistake, what it replaces, what stands there instead, and all that is said.
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    (
        "an unknown fact",
        "danger.camp.near=later",
        "danger.camp.nears=later",
        "15:17: fait inconnu « danger.camp.nears » ; vouliez-vous dire « danger.camp.near » ?",
    ),
    (
        "an unknown fact without a label",
        "learned.where=work",
        "learned.were=work",
        "12:2: fait inconnu « learned.were » ; vouliez-vous dire « learned.where » ?",
    ),
    (
        "a fact called by its last word",
        "learned.where=work",
        "near=work",
        "12:2: fait inconnu « near » ; vouliez-vous dire « danger.near » ?",
    ),
    (
        "an unknown fact that is near to none",
        "learned.where=work",
        "weather=work",
        "12:2: fait inconnu « weather » ; la commande « motus facts » montre tous les faits",
    ),
    (
        "an unknown value",
        "offence.kind=sexual",
        "offence.kind=sexuel",
        "13:15: valeur inconnue « sexuel » pour « offence.kind » ; vouliez-vous dire « sexual » ?",
    ),
    (
        "an unknown value near to none",
        "offence.kind=sexual",
        "offence.kind=xyzzy",
        "13:15: valeur inconnue « xyzzy » pour « offence.kind » ; choisissez parmi : homicide, violence, sexual, exploitation, mutilation, trafficking, conversion, abandonment, deprivation, theft, fraud, other",
    ),
    (
        "an unknown person word as a label",
        "offence.victim=liam",
        "offence.victim=Liam",
        "13:37: « Liam » ne peut servir d’étiquette ; n’y mettez que des minuscules sans accent, des chiffres et des traits d’union, et aucun mot réservé",
    ),
    (
        "an attribute as a label",
        "person.liam.age=minor",
        "person.age.age=minor",
        "13:42: « age » est le nom d’un fait, non une étiquette ; appelez autrement cette chose, comme person.a",
    ),
    (
        "an unknown recipient in a mark",
        "{learned.how=observed|",
        "{recipient.polcie.averts=yes|",
        "16:33: destinataire inconnu « polcie » ; vouliez-vous dire « police » ?",
    ),
    (
        "an unknown disclosure.to",
        "{learned.how=observed|",
        "{disclosure.to=judges|",
        "16:47: destinataire inconnu « judges » ; vouliez-vous dire « judge » ?",
    ),
    (
        "a mark of the recipient beside the question's",
        "{learned.how=observed|",
        "{disclosure.to=press recipient.averts=yes recipient.press.averts=no|",
        "16:97: « recipient.press.averts » est déjà « yes » à la ligne 16 ; gardez l’une des deux valeurs",
    ),
    (
        "two recipients",
        "{learned.how=observed|",
        "{disclosure.to=judge disclosure.to=press|",
        "16:67: le destinataire est déjà « judge » ; n’en gardez qu’un, ou posez la question avec « to »",
    ),
    (
        "a recipient left open",
        "{learned.how=observed|",
        "{disclosure.to=?|",
        "16:47: « disclosure.to » ne peut rester ouvert ; effacez-le : chaque destinataire est alors examiné",
    ),
    (
        "a fact stated twice",
        "{learned.how=observed|",
        "{danger.camp.near=hours|",
        "16:50: « danger.camp.near » est déjà « later » à la ligne 15 ; gardez l’une des deux valeurs",
    ),
    (
        "none with other values",
        "{learned.how=observed|",
        "{learned.how=none+observed|",
        "16:45: « none » avec une autre valeur ; gardez « none » seul, ou les autres valeurs",
    ),
    (
        "none in one mark and a value in another",
        "{learned.how=observed|",
        "{learned.how=none|",
        "16:45: « learned.how » est déjà « confided » à la ligne 12 ; gardez l’une des deux valeurs",
    ),
    (
        "a lawyer’s fact of somebody else",
        "{learned.how=observed|",
        "{lawyer.from_client=yes|",
        "16:52: ce fait ne se dit que d’un avocat ; effacez ce fait, ou changez « holder.profession » à la ligne 9",
    ),
    (
        "two values of a fact that has one",
        "danger.camp.near=later",
        "danger.camp.near=later+now",
        "15:40: « danger.near » n’a qu’une valeur ; n’en gardez qu’une",
    ),
    (
        "an open value beside another",
        "danger.camp.near=later",
        "danger.camp.near=?+now",
        "15:34: « ? » avec une autre valeur ; gardez l’un des deux",
    ),
    (
        "a mark that is never closed",
        "elle l'entend} dire",
        "elle l'entend dire",
        "16:32: marque jamais fermée ; fermez-la par « } » dans le même paragraphe",
    ),
    (
        "a mark that is never closed before its bar",
        "{learned.how=observed|elle",
        "{learned.how=observed elle",
        "16:32: marque sans mots ; une marque s’écrit {fait=valeur|les mots}",
    ),
    (
        "a mark in a mark",
        "elle l'entend}",
        "elle {consent=given|l'entend}}",
        "16:59: marque dans une marque ; fermez la première par « } » avant d’en ouvrir une autre",
    ),
    (
        "a mark in the facts of a mark",
        "{learned.how=observed|",
        "{learned.how={observed|",
        "16:45: marque dans une marque ; fermez la première par « } » avant d’en ouvrir une autre",
    ),
    (
        "a mark over two paragraphs",
        "elle l'entend}",
        "elle\n\nl'entend}",
        "16:32: marque jamais fermée ; fermez-la par « } » dans le même paragraphe",
    ),
    (
        "a brace closed that was not opened",
        "« personne",
        "} « personne",
        r#"16:74: « } » sans « { » ; ouvrez la marque, ou écrivez \} pour une accolade du texte"#,
    ),
    (
        "a mark without words",
        "{learned.how=observed|elle l'entend}",
        "{learned.how=observed}",
        "16:32: marque sans mots ; une marque s’écrit {fait=valeur|les mots}",
    ),
    (
        "a mark whose words are blank",
        "elle l'entend}",
        " \n }",
        "16:32: les mots de la marque manquent ; une marque s’écrit {fait=valeur|les mots}",
    ),
    (
        "a mark without facts",
        "{learned.how=observed|",
        "{ |",
        "16:32: marque qui n’énonce aucun fait ; une marque s’écrit {fait=valeur|les mots}",
    ),
    (
        "a word that states nothing",
        "{learned.how=observed|",
        "{learned.how=observed near|",
        "16:54: « near » n’énonce rien ; écrivez near=valeur",
    ),
    (
        "a fact without value",
        "{learned.how=observed|",
        "{learned.how=|",
        "16:33: « learned.how » sans valeur ; écrivez learned.how=valeur",
    ),
    (
        "a second bar in a mark",
        "elle l'entend}",
        "elle | l'entend}",
        r#"16:59: « | » de trop dans une marque ; effacez-le, ou écrivez \|"#,
    ),
    (
        "an impossible combination",
        "{learned.how=observed|",
        "{learned.where=consultation|",
        "16:47: « learned.where » est déjà « work » à la ligne 12 ; gardez l’une des deux valeurs",
    ),
    (
        "an impossible combination with what silence means",
        "learned.where=work",
        "learned.where=consultation",
        "12:16: on n’apprend rien dans une concertation qui n’existe pas ; énoncez aussi « consultation.basis », que le silence fait valoir « none »",
    ),
    (
        "an impossible combination of two marks",
        "{learned.how=observed|",
        "{danger.camp.harm=slight danger.camp.offence=homicide|",
        "16:77: un homicide n’est pas un mal léger ; changez ce fait, ou « danger.camp.harm » à la ligne 16",
    ),
    (
        "things with and without a label",
        "{learned.how=observed|",
        "{danger.harm=slight|",
        "16:33: « danger » avec et sans étiquette dans le même cas ; dites partout lequel, comme danger.a",
    ),
    (
        "more dangers than there is room for",
        "{learned.how=observed|",
        "{danger.a.harm=slight danger.b.harm=slight danger.c.harm=slight danger.d.harm=slight danger.e.harm=slight|",
        "16:96: plus de 4 dangers dans un cas ; n’en gardez que l’essentiel, ou faites deux cas",
    ),
    (
        "more persons",
        "{learned.how=observed|",
        "{person.p0.age=adult person.p1.age=adult person.p2.age=adult person.p3.age=adult person.p4.age=adult person.p5.age=adult person.p6.age=adult person.p7.age=adult|",
        "16:173: plus de 8 personnes dans un cas ; n’en gardez que l’essentiel, ou faites deux cas",
    ),
    (
        "more offences",
        "offence.kind=sexual offence.victim=liam",
        "offence.o0.kind=theft offence.o0.victim=nobody offence.o1.kind=theft offence.o1.victim=nobody offence.o2.kind=theft offence.o2.victim=nobody offence.o3.kind=theft offence.o3.victim=nobody offence.o4.kind=theft offence.o4.victim=nobody",
        "13:190: plus de 4 infractions dans un cas ; n’en gardez que l’essentiel, ou faites deux cas",
    ),
    (
        "an unknown key of a module",
        "summary =",
        "sumary =",
        "3:1: clé inconnue « sumary » ; vouliez-vous dire « summary » ?",
    ),
    (
        "an unknown key of a case",
        "themes =",
        "theme =",
        "10:1: clé inconnue « theme » ; vouliez-vous dire « themes » ?",
    ),
    (
        "an unknown key of a question",
        "among =",
        "amongst =",
        "26:1: clé inconnue « amongst » ; vouliez-vous dire « among » ?",
    ),
    (
        "a missing title",
        "title = \"Mineurs et personnes vulnérables\"\n",
        "",
        r#"1:1: il manque « title » ; ajoutez une ligne title = "Mineurs et personnes vulnérables""#,
    ),
    (
        "a missing date",
        "date = 2026-10-14\n",
        "",
        "5:1: il manque « date » ; ajoutez une ligne date = 2026-10-14",
    ),
    (
        "a date as text",
        "2026-10-14",
        r#""2026-10-14""#,
        "8:8: c’est un texte ; il faut une date sans guillemets, comme 2026-10-14",
    ),
    (
        "a day before the law",
        "2026-10-14",
        "2017-08-02",
        "8:8: le droit d’avant le 3 août 2017 n’est pas dans le programme ; donnez une date à partir de 2017-08-03",
    ),
    (
        "a day that does not exist",
        "2026-10-14",
        "2026-02-30",
        "8:8: ce jour n’existe pas ; écrivez une date comme 2026-10-14",
    ),
    (
        "a day with an hour",
        "2026-10-14",
        "2026-10-14T10:00:00",
        "8:8: une heure ne sert à rien ici ; n’écrivez que le jour, comme 2026-10-14",
    ),
    (
        "an unknown profession",
        r#""speech-therapist""#,
        r#""speech-terapist""#,
        "9:10: profession inconnue « speech-terapist » ; vouliez-vous dire « speech-therapist » ?",
    ),
    (
        "an identity with capitals",
        r#""le-camp-d-ete""#,
        r#""Le camp""#,
        "6:6: « Le camp » ne peut servir d’identité ; n’y mettez que des minuscules sans accent, des chiffres et des traits d’union, 64 au plus",
    ),
    (
        "an empty title",
        r#""Le camp d'été""#,
        r#""  ""#,
        r#"7:9: « title » est vide ; écrivez par exemple title = "Le camp d’été""#,
    ),
    (
        "a person in the place of a kind of persons",
        "danger.camp.to=minors",
        "danger.camp.to=none",
        "15:55: « none » ne peut servir d’étiquette ; n’y mettez que des minuscules sans accent, des chiffres et des traits d’union, et aucun mot réservé",
    ),
    (
        "themes that are numbers",
        r#"["violences sexuelles"]"#,
        "[3]",
        r#"10:11: c’est un nombre ; il faut un texte entre guillemets droits (")"#,
    ),
    (
        "an invisible character",
        "Le camp d",
        r#"Le\u202E camp d"#,
        "7:12: caractère invisible U+202E dans un texte ; effacez-le",
    ),
    (
        "a control character",
        "Le camp d",
        r#"Le\u0007 camp d"#,
        "7:12: caractère invisible U+0007 dans un texte ; effacez-le",
    ),
    (
        "a line break in a title",
        "Le camp d",
        r#"Le\ncamp d"#,
        "7:12: caractère invisible U+000A dans un texte ; écrivez ce texte sur une seule ligne",
    ),
    (
        "a number as text",
        r#"title = "Le camp d'été""#,
        "title = 3",
        r#"7:9: c’est un nombre ; il faut un texte entre guillemets droits (")"#,
    ),
    (
        "a list that is no list",
        r#"["violences sexuelles"]"#,
        r#""violences sexuelles""#,
        r#"10:10: c’est un texte ; il faut une liste, comme ["un", "deux"]"#,
    ),
    (
        "an unknown question",
        r#"ask = "secrecy""#,
        r#"ask = "secret""#,
        "20:7: question inconnue « secret » ; vouliez-vous dire « secrecy » ?",
    ),
    (
        "a question without recipient",
        "to = \"police\"\n",
        "",
        r#"19:1: question sans destinataire ; ajoutez une ligne to = "police", ou énoncez « disclosure.to » dans le texte"#,
    ),
    (
        "a useless recipient",
        r#"among = ["public-prosecutor", "police", "press"]"#,
        "to = \"police\"\namong = [\"public-prosecutor\", \"press\"]",
        "26:1: « to » ne sert pas à cette question ; effacez la ligne",
    ),
    (
        "an unknown recipient",
        r#""public-prosecutor""#,
        r#""prosecutor""#,
        "26:10: destinataire inconnu « prosecutor » ; vouliez-vous dire « public-prosecutor » ?",
    ),
    (
        "one recipient only",
        r#"["public-prosecutor", "police", "press"]"#,
        r#"["police"]"#,
        "26:9: moins de deux destinataires proposés ; proposez-en au moins deux, différents",
    ),
    (
        "a recipient twice",
        r#"["public-prosecutor", "police", "press"]"#,
        r#"["police", "press", "police"]"#,
        "26:29: « police » est déjà proposé ; effacez-le, ou proposez un autre destinataire",
    ),
    (
        "no recipients",
        "among = [\"public-prosecutor\", \"police\", \"press\"]\n",
        "",
        r#"24:1: question sans destinataires proposés ; ajoutez une ligne among = ["police", "press"]"#,
    ),
    (
        "a version that is no number",
        r#"ask = "secrecy""#,
        "ask = \"secrecy\"\nversion = \"2\"",
        "21:11: c’est un texte ; il faut un nombre entier, comme 2",
    ),
    (
        "version zero",
        r#"ask = "secrecy""#,
        "ask = \"secrecy\"\nversion = 0",
        "21:11: numéro de version impossible ; écrivez un nombre entier de 1 à 65535",
    ),
    (
        "a question's name used twice",
        r#"ask = "recipient""#,
        "ask = \"recipient\"\nid = \"secrecy\"",
        "26:6: « secrecy » est déjà une question de ce cas ; donnez à l’une des deux un autre « id »",
    ),
    (
        "a string never closed",
        r#"title = "Le camp d'été""#,
        r#"title = "Le camp d'été"#,
        r#"7:23: texte jamais fermé ; fermez le guillemet droit (") sur la même ligne, ou écrivez le texte entre """"#,
    ),
    (
        "a text never closed",
        "saura ».\n\"\"\"",
        "saura ».\n",
        r#"11:8: texte entre """ jamais fermé ; fermez-le par """"#,
    ),
    (
        "a list never closed",
        r#"["violences sexuelles"]"#,
        r#"["violences sexuelles""#,
        "11:1: virgule absente dans une liste, ou liste jamais fermée ; séparez les valeurs par une virgule et fermez la liste par « ] »",
    ),
    (
        "a key twice",
        "themes =",
        "title = \"x\"\nthemes =",
        "10:1: clé déjà écrite plus haut ; gardez l’une des deux",
    ),
    (
        "a label that another's fact shows to be misspelt",
        "offence.victim=liam",
        "offence.victim=lima",
        "13:37: de « lima », rien d’autre n’est dit ; vouliez-vous dire « liam » ? Sinon, dites-en un fait, comme person.lima.age, ou choisissez une autre étiquette",
    ),
    (
        "text without quotes",
        r#""secrecy""#,
        "secrecy",
        r#"20:7: texte sans guillemets ; mettez-le entre guillemets droits (")"#,
    ),
    (
        "an escape that TOML does not know",
        "« personne",
        r#"\d « personne"#,
        r#"16:75: barre oblique inverse que TOML ne comprend pas ; mettez le texte entre trois apostrophes ('''), ou doublez la barre (\\)"#,
    ),
];

#[test]
fn each_mistake_is_told_once_where_it_is_with_what_to_do() {
    for (mistake, right, wrong, said) in MISTAKES {
        assert!(GOOD.contains(right), "{mistake}: the right file has no {right:?}");
        let file = GOOD.replacen(right, wrong, 1);
        assert_eq!(told(file.as_bytes()), [format!("m.toml:{said}")], "{mistake}");
    }
}

#[test]
fn a_text_without_words_is_told() {
    let (head, rest) = GOOD.split_once("\"\"\"").unwrap();
    let (_, tail) = rest.split_once("\"\"\"").unwrap();
    let file = format!("{head}\"\"\"\n  \n\"\"\"{tail}");
    assert_eq!(
        told(file.as_bytes()),
        ["m.toml:11:8: le texte du cas est vide ; racontez le cas en deux à six phrases"]
    );
}

#[test]
fn a_case_without_questions_is_told() {
    let (file, _) = GOOD.split_once("[[case.question]]").unwrap();
    assert_eq!(
        told(file.as_bytes()),
        [
            "m.toml:5:1: ce cas ne pose aucune question ; ajoutez une question sous un titre [[case.question]]"
        ]
    );
}

#[test]
fn a_fact_of_the_recipient_needs_one() {
    let file = GOOD
        .replace("{learned.how=observed|", "{recipient.averts=yes|")
        .replace("ask = \"secrecy\"\nto = \"police\"", "ask = \"help\"");
    assert_eq!(
        told(file.as_bytes()),
        [
            "m.toml:16:33: « recipient.averts » sans destinataire ; écrivez recipient.police.averts, ou énoncez « disclosure.to »"
        ]
    );
}

#[test]
fn all_mistakes_of_a_file_are_told_at_once_in_its_order() {
    let file = GOOD
        .replace("speech-therapist", "speech-terapist")
        .replace("offence.kind=sexual", "offence.kind=sexuel")
        .replace("\"press\"]", "\"presse\"]")
        .replacen("title = ", "titel = ", 1);
    let places: Vec<String> = told(file.as_bytes())
        .iter()
        .map(|p| p.split(": ").next().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(places, ["m.toml:2:1", "m.toml:9:10", "m.toml:13:15", "m.toml:26:41"]);
}

#[test]
fn one_value_that_cannot_be_read_hides_nothing_that_is_missing_elsewhere() {
    let file = GOOD
        .replace("date = 2026-10-14", "date = 2026-13-01")
        .replace("holder = \"speech-therapist\"\n", "")
        .replace("prompt = \"Ines peut-elle tout dire à son amie inspectrice ?\"\n", "");
    assert_eq!(
        told(file.as_bytes()),
        [
            r#"m.toml:5:1: il manque « holder » ; ajoutez une ligne holder = "social-worker""#,
            "m.toml:8:8: ce jour n’existe pas ; écrivez une date comme 2026-10-14",
            "m.toml:18:1: il manque « prompt » ; ajoutez une ligne prompt = \"Peut-elle le dire ?\"",
        ]
    );
}

#[test]
fn a_recipient_that_is_not_known_is_offered_all_the_same() {
    let told = told(GOOD.replace("\"police\", \"press\"]", "\"presse\"]").as_bytes());
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("vouliez-vous dire « press » ?"), "{told:?}");
}

#[test]
fn a_mark_outside_the_text_of_a_case_is_told() {
    let told =
        told(GOOD.replace("prompt = \"", "prompt = \"{danger.near=now|Ce soir}, ").as_bytes());
    assert_eq!(told.len(), 2, "{told:?}");
    for problem in told {
        assert!(
            problem.ends_with("marque dans « prompt » ; les marques, entre accolades, ne vont que dans le texte du cas"),
            "{problem}"
        );
    }
}
