//! What is kept beside the articles: Dutch texts, the source documents' statements, the glossary.

use motus::law::dutch::{DUTCH, dutch};
use motus::law::glossary::{TERMS, term};
use motus::law::note::{DOCUMENTS, POINTS, points};
use motus::law::rules::NEW_CODE;
use motus::law::text::{ACTS, Status, VERSIONS, act};
use std::collections::BTreeSet;

const EXTRACTS: [(&str, &str); 2] = [
    ("note", include_str!("../fixtures/sources/note.txt")),
    ("page", include_str!("../fixtures/sources/page.txt")),
];

/// The lines of a source document from one to another, their line breaks made spaces.
fn lines(document: &str, (first, last): (u16, u16)) -> String {
    let (_, extract) = EXTRACTS.iter().find(|(id, _)| *id == document).unwrap();
    let numbered = extract.lines().map(|line| line.split_once(": ").unwrap());
    let within = numbered.filter(|(n, _)| (first..=last).contains(&n.parse().unwrap()));
    within.map(|(_, words)| plain(words)).collect::<Vec<_>>().join(" ")
}

fn plain(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_article(key: &str) -> bool {
    VERSIONS.iter().any(|version| version.key == key && version.status != Status::Note)
}

#[test]
fn every_quotation_stands_in_the_lines_of_its_document() {
    for point in POINTS {
        let text = lines(point.document, point.lines);
        assert!(text.contains(&plain(point.quote)), "{}: {} in: {text}", point.id, point.quote);
    }
}

#[test]
fn every_statement_of_a_document_is_told_once_in_the_order_of_its_lines() {
    let told: Vec<&str> =
        DOCUMENTS.iter().flat_map(|document| points(document)).map(|point| point.id).collect();
    assert_eq!(told.len(), POINTS.len());
    assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), POINTS.len(), "identities differ");
    assert_eq!(told.first(), Some(&"temoignage-et-loi"));
}

#[test]
fn every_statement_leads_to_an_article() {
    for point in POINTS {
        assert!(!point.articles.is_empty(), "{}", point.id);
        for key in point.articles {
            assert!(is_article(key), "{}: {key}", point.id);
        }
    }
}

#[test]
fn every_term_is_in_three_languages_and_leads_only_to_what_there_is() {
    let mut met = BTreeSet::new();
    for one in TERMS {
        assert!(met.insert(one.id), "{} twice", one.id);
        for words in [one.fr, one.nl, one.en, one.says] {
            assert!(!words.trim().is_empty(), "{}", one.id);
        }
        assert!(one.articles.iter().all(|key| is_article(key)), "{}", one.id);
        assert!(one.see.iter().all(|id| *id != one.id && term(id).is_some()), "{}", one.id);
        assert!(term(one.id).is_some_and(|found| found.id == one.id), "{}", one.id);
    }
    assert!(met.len() >= 30);
}

#[test]
fn a_definition_is_one_to_three_sentences_typeset() {
    for one in TERMS {
        let ends = ['.', '!', '?', '…'].map(|end| one.says.matches([end]).count());
        let sentences: usize = ends.iter().sum();
        assert!((1..=3).contains(&sentences), "{}: {}", one.id, one.says);
        assert!(one.says.ends_with('.'), "{}: {}", one.id, one.says);
        assert!(!one.says.contains('\''), "{}: {}", one.id, one.says);
        assert!(!one.says.contains("« "), "{}: {}", one.id, one.says);
    }
}

#[test]
fn what_a_definition_quotes_stands_in_one_of_its_articles() {
    // A translation of ours, of the term's own Latin.
    const OURS: [&str; 1] = ["Dernier remède"];
    for one in TERMS {
        let texts = || VERSIONS.iter().filter(|v| one.articles.contains(&v.key)).map(|v| v.text);
        for quoted in one.says.split("«\u{a0}").skip(1) {
            let words = quoted.split("\u{a0}»").next().unwrap();
            let named = one.fr.split(", ").any(|name| name == words.to_lowercase());
            let found = named || texts().any(|text| text.contains(words));
            assert!(found || OURS.contains(&words), "{}: « {words} »", one.id);
        }
    }
}

/// The numbers of the offences in a text of article 458bis, from the first to the last of the note's list.
fn offences(text: &str) -> Vec<&str> {
    let from = text.find("371/1").unwrap();
    let to = text[from..].find("433").unwrap() + 3;
    let numbers = text[from..][..to].split(|c: char| !c.is_ascii_digit() && c != '/');
    numbers.filter(|number| number.len() > 2).collect()
}

#[test]
fn the_notes_list_of_offences_stood_as_long_as_the_dutch_text_shows_it() {
    let (nl, ours) =
        (dutch("cp-1867:458bis").unwrap(), |id| POINTS.iter().find(move |p| p.id == id));
    let quoted = VERSIONS.iter().find(|v| v.key == nl.key && v.status == Status::Note).unwrap();
    assert_eq!(offences(quoted.text), offences(nl.text));
    let until = nl.to.french();
    assert!(ours("liste-d-infractions").unwrap().why.contains(&until), "until {until}");
    assert!(ours("liste-d-infractions").unwrap().before.contains(&until), "until {until}");
    let remarks = [quoted.remark.unwrap(), DOCUMENTS[0].remark];
    assert!(remarks.iter().all(|remark| remark.contains(&until)), "until {until}");
}

#[test]
fn a_dutch_text_has_the_paragraphs_of_the_french_one_that_it_renders() {
    for key in ["cp-1867:458", "cp-1867:458ter", "cp-1867:458quater", "cp-1867:422bis"] {
        let nl = dutch(key).unwrap();
        let fr = VERSIONS.iter().find(|v| nl.renders(v)).unwrap();
        assert_eq!(fr.text.split("\n\n").count(), nl.text.split("\n\n").count(), "{key}");
    }
}

#[test]
fn the_dutch_text_of_article_458bis_is_that_of_its_own_period_alone() {
    let nl = dutch("cp-1867:458bis").unwrap();
    assert_eq!(
        (nl.from.to_string(), nl.to.to_string()),
        ("2018-11-01".into(), "2022-05-31".into())
    );
    assert!(VERSIONS.iter().all(|version| !nl.renders(version)));
}

#[test]
fn no_article_of_the_new_code_has_a_dutch_text() {
    assert!(DUTCH.iter().all(|nl| nl.to < NEW_CODE && is_article(nl.key)));
}

#[test]
fn a_dutch_text_has_no_mark_of_the_edition_left_in_it() {
    for nl in DUTCH {
        assert!(!nl.text.contains(['[', ']', '¹', '(', ')']), "{}", nl.key);
        assert!(nl.text.ends_with('.'), "{}", nl.key);
    }
}

#[test]
fn every_act_is_found_by_its_own_name() {
    for one in ACTS {
        assert!(act(one.id).is_some_and(|found| found.id == one.id), "{}", one.id);
    }
    assert!(act("no-such-act").is_none());
}
