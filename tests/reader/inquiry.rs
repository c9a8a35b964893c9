//! The facts given to `motus decide`.

use motus::law::fact::{Fact, Recipient};
use motus::law::facts::Slot;
use motus::quiz::bank::Case;
use motus::quiz::source::{Assume, read_inquiry};

const FACTS: &str = r#"date = 2026-10-14
learned = { where = "work", how = ["confided", "observed"] }
accused = false

[holder]
profession = "nurse"

[person.leo]
age = "minor"

[offence.coups]
kind = "violence"
victim = "leo"

[danger.soir]
to = "leo"
near = "?"

[recipient.police]
averts = true

[disclosure]
to = "police"
extent = "needed"
"#;

fn read(file: &str, assume: Assume) -> Case {
    read_inquiry("f.toml", file.as_bytes(), assume).unwrap().0
}

fn told(file: &str) -> Vec<String> {
    let problems = read_inquiry("f.toml", file.as_bytes(), Assume::Defaults).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

/// Everything stated, as authors write it.
fn stated(case: &Case) -> Vec<String> {
    case.stated
        .iter()
        .filter_map(|s| {
            let slot = Slot::from_position(usize::from(s.slot))?;
            Some(format!("{}={}", case.fact_name(slot), case.fact_value(slot, s.mask)))
        })
        .collect()
}

#[test]
fn tables_inline_tables_and_dotted_keys_state_facts() {
    let expected = [
        "holder.profession=nurse",
        "learned.where=work",
        "learned.how=confided+observed",
        "accused=no",
        "disclosure.extent=needed",
        "person.leo.age=minor",
        "offence.coups.exists=yes",
        "offence.coups.kind=violence",
        "offence.coups.victim=leo",
        "danger.soir.exists=yes",
        "danger.soir.to=leo",
        "danger.soir.near=?",
        "recipient.police.averts=yes",
    ];
    let case = read(FACTS, Assume::Defaults);
    assert_eq!(stated(&case), expected);
    assert_eq!(case.to, Some(Recipient::Police));
    let dotted = "date = 2026-10-14\nlearned.how = \"confided+observed\"\ndanger.near = \"now\"\n";
    assert_eq!(
        stated(&read(dotted, Assume::Defaults)),
        ["learned.how=confided+observed", "danger.exists=yes", "danger.near=now"]
    );
}

#[test]
fn an_empty_table_makes_its_thing_exist() {
    let case = read("date = 2026-10-14\n[danger]\n[person.leo]\n", Assume::Defaults);
    assert_eq!(stated(&case), ["danger.exists=yes"]);
    assert_eq!(case.persons, ["leo", "another"]);
    assert_eq!(case.dangers, [""]);
}

#[test]
fn where_nothing_is_assumed_there_may_be_an_offence_a_danger_and_a_person_more() {
    let bare = read("date = 2026-10-14\n", Assume::Nothing);
    assert_eq!((bare.persons.len(), bare.offences.len(), bare.dangers.len()), (1, 1, 1));
    assert!(bare.assumed.is_empty());
    let facts = bare.facts(Recipient::Judge).unwrap();
    assert!(facts.is_open(Slot::new(Fact::DangerExists, 0).unwrap()));
    assert!(facts.is_open(Slot::of_situation(Fact::Setting)), "even the setting is open");
    let full = read(FACTS, Assume::Nothing);
    assert_eq!(full.persons, ["leo"]);
    assert_eq!(full.offences, ["coups", "another"]);
    assert_eq!(full.dangers, ["soir", "another"]);
}

/// A mistake in the facts, what it replaces, what stands there instead, and all that is said.
const MISTAKES: &[(&str, &str, &str, &str)] = &[
    (
        "an unknown fact",
        "extent =",
        "extend =",
        "24:1: fait inconnu « disclosure.extend » ; vouliez-vous dire « disclosure.extent » ?",
    ),
    (
        "an unknown table",
        "[holder]",
        "[holdr]",
        "5:2: fait inconnu « holdr » ; vouliez-vous dire « holder » ?",
    ),
    (
        "a table that is none",
        "[holder]",
        "[facts]",
        "5:2: fait inconnu « facts » ; choisissez parmi : holder, learned, law, summons, accused, for_another, contact, consultation, lawyer, consent, told_first, sole_interest, consulted, emergency, disclosed, proof, disclosure, person, offence, danger, recipient, date",
    ),
    (
        "a value for a table",
        "accused = false",
        "proof = false",
        "3:1: fait inconnu « proof » ; choisissez parmi : proof.fault, proof.damage, proof.cause",
    ),
    (
        "an unknown value",
        "\"nurse\"",
        "\"nurs\"",
        "6:14: valeur inconnue « nurs » pour « holder.profession » ; vouliez-vous dire « nurse » ?",
    ),
    (
        "an unknown value in a list",
        "\"observed\"]",
        "\"observd\"]",
        "2:48: valeur inconnue « observd » pour « learned.how » ; vouliez-vous dire « observed » ?",
    ),
    (
        "a number for a value",
        "\"minor\"",
        "12",
        "9:7: c’est un nombre ; il faut une valeur entre guillemets droits (\")",
    ),
    (
        "true where there is no yes",
        "\"minor\"",
        "true",
        "9:7: valeur inconnue « true » pour « person.age » ; choisissez parmi : minor, adult, grown-up",
    ),
    (
        "an unknown recipient",
        "[recipient.police]",
        "[recipient.polce]",
        "19:12: destinataire inconnu « polce » ; vouliez-vous dire « police » ?",
    ),
    (
        "an attribute as a label",
        "[danger.soir]",
        "[danger.near]",
        "15:9: « near » est le nom d’un fait, non une étiquette ; appelez autrement cette chose, comme danger.a",
    ),
    (
        "a list of tables",
        "[danger.soir]",
        "[[danger]]",
        "15:1: plusieurs « danger » sans étiquette ; donnez à chacun la sienne : [danger.a], [danger.b]",
    ),
    (
        "two values of a fact that has one",
        "\"minor\"",
        "[\"minor\", \"adult\"]",
        "9:17: « person.age » n’a qu’une valeur ; n’en gardez qu’une",
    ),
    (
        "an empty value",
        "\"minor\"",
        "\"\"",
        "9:7: « person.leo.age » sans valeur ; écrivez-en une, ou effacez la ligne",
    ),
    (
        "an impossible combination",
        "near = \"?\"",
        "harm = \"slight\"\noffence = \"homicide\"",
        "18:11: un homicide n’est pas un mal léger ; changez ce fait, ou « danger.soir.harm » à la ligne 17",
    ),
    (
        "what a text does where there is none",
        "accused = false",
        "law.effect = \"obliges\"",
        "3:14: aucun texte n’impose ni ne permet rien s’il n’y a pas de texte ; énoncez aussi « law.basis », que le silence fait valoir « none »",
    ),
    (
        "what a text does where there is none, as one says oneself",
        "accused = false",
        "law = { basis = \"none\", effect = \"obliges\" }",
        "3:34: aucun texte n’impose ni ne permet rien s’il n’y a pas de texte ; effacez ce fait, ou changez « law.basis » à la ligne 3",
    ),
    (
        "a detail of a consultation that there is not",
        "accused = false",
        "consultation.purpose = \"integrity\"",
        "3:24: on ne dit rien d’une concertation qui n’existe pas ; énoncez aussi « consultation.basis », que le silence fait valoir « none »",
    ),
    (
        "another detail of it",
        "accused = false",
        "consultation.fixes = \"purpose\"",
        "3:22: on ne dit rien d’une concertation qui n’existe pas ; énoncez aussi « consultation.basis », que le silence fait valoir « none »",
    ),
    (
        "a lawyer’s fact of somebody else",
        "accused = false",
        "lawyer.from_client = true",
        "3:22: ce fait ne se dit que d’un avocat ; effacez ce fait, ou changez « holder.profession » à la ligne 6",
    ),
    (
        "an empty list",
        "[\"confided\", \"observed\"]",
        "[]",
        "2:35: « learned.how » : une liste vide ; écrivez \"none\" si rien de cela n’est vrai, ou effacez la ligne",
    ),
    (
        "an empty list of a fact that has one value",
        "\"minor\"",
        "[]",
        "9:7: « person.leo.age » : une liste vide ; écrivez-en une, ou effacez la ligne",
    ),
    (
        "a value by its name in French",
        "\"nurse\"",
        "\"médecin\"",
        "6:14: valeur inconnue « médecin » pour « holder.profession » ; vouliez-vous dire « doctor » ?",
    ),
    (
        "a recipient by its name in French",
        "\n[disclosure]\nto = \"police\"",
        "\n[disclosure]\nto = \"Procureur\"",
        "23:6: destinataire inconnu « Procureur » ; vouliez-vous dire « public-prosecutor » ?",
    ),
    (
        "a word of several values in French",
        "\"violence\"",
        "\"sexuelle\"",
        "12:8: valeur inconnue « sexuelle » pour « offence.kind » ; choisissez parmi : sexual, exploitation, mutilation",
    ),
    (
        "a thing in the place of one of its facts, and no text at that",
        "[holder]\nprofession = \"nurse\"",
        "holder = 5",
        "5:1: fait inconnu « holder » ; choisissez parmi : holder.profession, holder.treats, holder.employment",
    ),
    (
        "a fact written in a group that is not its own",
        "extent = \"needed\"",
        "told_first = \"no\"",
        "24:1: fait inconnu « disclosure.told_first » ; vouliez-vous dire « told_first » ?",
    ),
    (
        "a day of one digit",
        "2026-10-14",
        "2026-9-1",
        "1:8: une date s’écrit autrement ; écrivez date = 2026-09-01",
    ),
    (
        "a day as one writes it by hand",
        "2026-10-14",
        "1/9/2026 # demain",
        "1:8: une date s’écrit autrement ; écrivez date = 2026-09-01",
    ),
    (
        "a day that there is not",
        "2026-10-14",
        "31/09/2026",
        "1:8: ce n’est pas un jour du calendrier ; écrivez une date comme 2026-10-14",
    ),
    (
        "a word for a day",
        "2026-10-14",
        "demain",
        "1:8: ce n’est pas un jour du calendrier ; écrivez une date comme 2026-10-14",
    ),
    ("no day at all", "2026-10-14", "", "1:8: valeur absente ; écrivez une valeur après « = »"),
    (
        "no date",
        "date = 2026-10-14\n",
        "",
        "1:1: il manque « date » ; ajoutez une ligne date = 2026-10-14",
    ),
];

#[test]
fn each_mistake_is_told_once_where_it_is_with_what_to_do() {
    for (mistake, right, wrong, said) in MISTAKES {
        assert!(FACTS.contains(right), "{mistake}: the right file has no {right:?}");
        let file = FACTS.replacen(right, wrong, 1);
        assert_eq!(told(&file), [format!("f.toml:{said}")], "{mistake}");
    }
}

/// What is doubtful in a file that is read all the same.
fn doubts(file: &str) -> Vec<String> {
    let (_, doubts) = read_inquiry("f.toml", file.as_bytes(), Assume::Defaults).unwrap();
    doubts.iter().map(ToString::to_string).collect()
}

#[test]
fn a_person_who_is_only_referred_to_by_a_label_near_to_anothers_is_doubted_once() {
    let facts = "date = 2026-10-14\nholder.profession = \"nurse\"\noffence.victim = \"loe\"\ndanger.to = \"loe\"\nperson.leo.age = \"minor\"\n";
    let said = "f.toml:3:18: de « loe », rien d’autre n’est dit ; vouliez-vous dire « leo » ? Sinon, dites-en un fait, comme person.loe.age, ou choisissez une autre étiquette";
    assert_eq!(doubts(facts), [said]);
    for other in ["person.loe.age = \"adult\"", "[person.loe]", "person.loe.age = \"?\""] {
        assert!(doubts(&format!("{facts}{other}\n")).is_empty(), "{other}");
    }
    let beside =
        format!("{facts}danger.soir.to = \"leo\"\n").replace("danger.to", "danger.nuit.to");
    assert!(doubts(&beside.replace("loe", "amina")).is_empty(), "no label is near");
    let part = beside.replace("leo", "mere-loe");
    assert!(doubts(&part).is_empty(), "a part of it");
}

#[test]
fn a_person_of_whom_nothing_is_said_is_doubted_where_another_is_described_in_vain() {
    let facts = "date = 2026-10-14\noffence.victim = \"tom\"\nperson.lea.age = \"minor\"\n";
    let said = "f.toml:2:18: de « tom », rien d’autre n’est dit, et « lea » n’est ni victime ni en danger ; vouliez-vous dire « lea » ? Sinon, dites-en un fait, comme person.tom.age";
    assert_eq!(doubts(facts), [said]);
    for (right, why) in [
        ("person.tom.age = \"?\"", "of both something is said"),
        ("danger.to = \"lea\"", "both have a part"),
        ("person.lea.confided = true", "who confided has a part"),
    ] {
        assert!(doubts(&format!("{facts}{right}\n")).is_empty(), "{why}");
    }
}

#[test]
fn a_detail_may_be_open_or_be_told_of_what_may_be_there() {
    let date = "date = 2026-10-14\n";
    for facts in [
        "law.effect = \"?\"",
        "law = { basis = \"?\", effect = \"obliges\" }",
        "consultation.fixes = \"?\"",
        "consultation = { basis = \"informal\", purpose = \"other\" }",
        "lawyer.from_client = true",
        "holder.profession = \"nurse\"\nlawyer.from_client = \"?\"",
        "holder.profession = \"lawyer\"\nlawyer.exposes_client = false",
        "holder.profession = \"nurse\"\nlawyer = { from_client = false, exposes_client = \"no\" }",
        "law = { basis = \"none\", effect = \"neither\" }",
        "consultation = { basis = \"none\", fixes = \"none\", purpose = \"other\" }",
    ] {
        read(&format!("{date}{facts}\n"), Assume::Defaults);
    }
    let case = read(&format!("{date}law.effect = \"obliges\"\n"), Assume::Nothing);
    assert!(case.facts(Recipient::Judge).unwrap().is_possible(Recipient::Judge));
}

#[test]
fn what_toml_itself_refuses_is_said_in_french_with_what_to_write() {
    let at = |line: &str| told(&format!("date = 2026-10-14\n{line}\n"))[0].clone();
    assert_eq!(
        at("date = 2026-10-15"),
        "f.toml:2:1: clé déjà écrite plus haut ; gardez l’une des deux"
    );
    assert_eq!(
        at("holder = { profession = \"nurse\" }\nholder.treats = \"yes\""),
        "f.toml:3:1: cette clé a déjà sa valeur ou ses accolades, que l’on ne complète pas ; dites tout \
         dans les accolades, ou chaque fait sur sa ligne : danger.near = \"now\""
    );
    assert_eq!(
        at("holder.profession = \"nurse\" accused = \"yes\""),
        "f.toml:2:29: il y a autre chose ici que ce que l’on attend ; une clé et sa valeur par ligne ; \
         dans un texte, un guillemet droit s’écrit \\\""
    );
    assert_eq!(
        at("accused = 10:99"),
        "f.toml:2:11: nombre ou date mal écrits ; mettez un texte entre guillemets droits (\"), ou \
         écrivez une date comme 2026-10-14"
    );
}

#[test]
fn a_value_in_other_words_is_one_value_and_its_name_is_given() {
    let told = told("date = 2026-10-14\nholder.profession = \"assistante sociale\"\n");
    assert_eq!(
        told,
        [
            "f.toml:2:22: valeur inconnue « assistante sociale » pour « holder.profession » ; vouliez-vous dire « social-worker » ?"
        ]
    );
}
