//! The law library: what is found, what a day shows, which rule uses which words, what an article decides.

use crate::{bank, each_feedback, each_question};
use motus::law::Date;
use motus::law::compare::Piece as Compared;
use motus::law::rule::RuleId;
use motus::law::text::{Status, VERSIONS, wording};
use motus::quiz::edition::Contents;
use motus::quiz::library::{
    Excerpt, Found, Page, Run, Standing, Texts, decided, entry, keys, search, shelves,
};

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn found(query: &str, on: &str) -> Vec<&'static str> {
    search(query, day(on), Texts::French).into_iter().map(|one| one.entry.version.key).collect()
}

fn hits(runs: &[Run]) -> Vec<&str> {
    runs.iter().filter(|run| run.hit).map(|run| run.words.as_str()).collect()
}

const TODAY: &str = "2026-11-22";

#[test]
fn every_article_stands_on_one_shelf_whatever_the_day() {
    for on in ["2017-08-03", "2024-12-31", TODAY] {
        let shelved: Vec<&str> =
            shelves(day(on)).iter().flat_map(|s| &s.entries).map(|e| e.version.key).collect();
        let mut all = keys();
        assert_eq!(shelved.len(), all.len(), "{on}");
        all.retain(|key| !shelved.contains(key));
        assert!(all.is_empty(), "{on}: {all:?}");
    }
}

#[test]
fn articles_stand_by_their_numbers_the_paragraphs_of_one_together() {
    for on in ["2020-01-01", TODAY] {
        let shelves = shelves(day(on));
        let of = |act: &str| -> Vec<&str> {
            let shelf = shelves.iter().find(|shelf| shelf.act.id == act).unwrap();
            shelf.entries.iter().map(|entry| entry.version.article).collect()
        };
        assert_eq!(of("cp-1867"), ["422bis", "458", "458bis", "458ter", "458quater"], "{on}");
        let new = of("cp-2024");
        let from = new.iter().position(|article| *article == "352").unwrap();
        assert_eq!(new[from..], ["352", "353-1", "353-2", "353-3"], "{on}");
        assert_eq!(new[0], "79-2", "{on}");
        assert_eq!(of("cc-6"), ["6.5", "6.6-1", "6.8-3", "6.18-1"], "{on}");
    }
}

#[test]
fn the_wording_of_a_day_is_the_one_that_decides_then() {
    for key in keys() {
        for on in ["2017-08-03", "2023-10-28", "2026-08-31", "2026-09-01"] {
            let entry = entry(key, day(on)).unwrap();
            match wording(key, day(on)) {
                Some((version, _)) => {
                    assert!(
                        entry.is_in_force() && std::ptr::eq(version, entry.version),
                        "{key} {on}"
                    );
                }
                None => assert!(!entry.is_in_force(), "{key} {on}"),
            }
            assert_ne!(entry.version.status, Status::Note);
        }
    }
}

#[test]
fn an_article_tells_when_it_ended_and_when_it_comes() {
    let standing = |key, on| entry(key, day(on)).unwrap().standing;
    assert_eq!(standing("cp-1867:458", TODAY), Standing::Ended(day("2026-08-31")));
    assert_eq!(standing("cp-1867:458", "2026-08-31"), Standing::InForce);
    assert_eq!(standing("cp-2024:352", "2026-08-31"), Standing::Coming(day("2026-09-01")));
    assert_eq!(standing("cp-1867:458bis", "2020-01-01"), Standing::Nearest);
}

#[test]
fn accents_capitals_and_apostrophes_do_not_matter() {
    let wanted = found("révélés", TODAY);
    assert_eq!(wanted, ["cp-1867:458"]);
    for query in
        ["REVELES", "reveles", "les auront révélés", "qu’on leur confie", "qu'on leur confie"]
    {
        assert!(found(query, TODAY).contains(&"cp-1867:458"), "{query}");
    }
}

#[test]
fn an_article_is_found_by_its_number_of_today_and_of_before() {
    assert_eq!(found("art. 352", TODAY).first(), Some(&"cp-2024:352"));
    assert!(found("458bis", TODAY).starts_with(&["cp-2024:353-1"]), "{:?}", found("458bis", TODAY));
    assert!(found("458bis", TODAY).contains(&"cp-1867:458bis"));
    assert!(found("§ 2", TODAY).contains(&"cp-2024:353-2"));
    for (loose, exact) in [
        ("458 bis", "458bis"),
        ("art.352", "art. 352"),
        ("353 §1", "353 § 1er"),
        ("353§1er", "353 § 1er"),
        ("(art. 6.8)", "art. 6.8"),
    ] {
        assert_eq!(found(loose, TODAY), found(exact, TODAY), "{loose}");
        assert!(!found(exact, TODAY).is_empty(), "{exact}");
    }
    assert_eq!(found("353 §1", TODAY).first(), Some(&"cp-2024:353-1"));
}

#[test]
fn all_words_must_be_there_and_each_may_be_the_beginning_of_one() {
    assert!(found("péril aide", TODAY).contains(&"cp-2024:299"));
    assert!(found("péril psychologue", TODAY).is_empty());
    assert!(found("psycholog", TODAY).contains(&"ar-2014-04-02:14"));
    assert!(found("sychologue", TODAY).is_empty(), "not the middle of a word");
    assert!(found("  ", TODAY).is_empty());
}

#[test]
fn what_is_marked_is_what_was_searched_for() {
    let all = search("peril grave", day(TODAY), Texts::French);
    let one = all.iter().find(|one| one.entry.version.key == "cp-2024:299").unwrap();
    let [Excerpt { paragraph: 1, runs, cut_before: true, cut_after: false }] = &one.excerpts[..]
    else {
        panic!("{:?}", one.excerpts)
    };
    assert_eq!(hits(runs), ["péril", "grave"]);
    let shown: String = runs.iter().map(|run| run.words.as_str()).collect();
    assert!(
        one.entry.version.text.contains(&shown),
        "an excerpt is the article's own words: {shown}"
    );
}

#[test]
fn every_excerpt_is_a_run_of_its_paragraph() {
    for query in ["secret", "de", "danger grave", "L'article", "soins", "1°", "mineur"] {
        for Found { entry, excerpts, .. } in search(query, day(TODAY), Texts::French) {
            let paragraphs: Vec<&str> = entry.version.text.split("\n\n").collect();
            for excerpt in excerpts {
                let shown: String = excerpt.runs.iter().map(|run| run.words.as_str()).collect();
                assert!(paragraphs[excerpt.paragraph - 1].contains(&shown), "{query}: {shown}");
                assert!(!hits(&excerpt.runs).is_empty(), "{query}: {shown}");
            }
        }
    }
}

#[test]
fn who_reads_in_dutch_finds_the_official_dutch_words_too() {
    let found = |query, texts| search(query, day(TODAY), texts);
    assert!(found("geheimen", Texts::French).is_empty());
    let dutch = found("geheimen misdrijf", Texts::FrenchAndDutch);
    let one = dutch.iter().find(|one| one.entry.version.key == "cp-1867:458bis").unwrap();
    assert_eq!(hits(&one.dutch[0].runs), ["geheimen", "misdrijf"]);
    assert!(one.excerpts.is_empty(), "the French text has none of these words");
    let text = motus::law::dutch::dutch("cp-1867:458bis").unwrap().text;
    let shown: String = one.dutch[0].runs.iter().map(|run| run.words.as_str()).collect();
    assert!(text.contains(&shown), "{shown}");
    let both = found("secrets", Texts::FrenchAndDutch);
    assert_eq!(
        both.len(),
        found("secrets", Texts::French).len(),
        "the French is searched as before"
    );
}

#[test]
fn the_paragraphs_of_a_page_are_the_official_characters() {
    for key in keys() {
        for on in ["2017-08-03", "2021-01-01", TODAY] {
            let page = Page::of(key, day(on)).unwrap();
            let joined = |pieces: &Vec<_>| {
                let words: Vec<&str> = pieces
                    .iter()
                    .map(|p: &motus::quiz::feedback::Piece| p.words.as_str())
                    .collect();
                words.concat()
            };
            let text: Vec<String> = page.paragraphs.iter().map(joined).collect();
            assert_eq!(text.join("\n\n"), page.entry.version.text, "{key}");
        }
    }
}

#[test]
fn words_that_rules_use_are_numbered_in_their_order_and_marked() {
    let page = Page::of("cp-2024:353-1", day(TODAY)).unwrap();
    let numbers: Vec<u8> = page.uses.iter().map(|one| one.number).collect();
    assert_eq!(numbers, (1..=numbers.len() as u8).collect::<Vec<_>>());
    for one in &page.uses {
        let marked: String = (page.paragraphs.iter().flatten())
            .filter(|piece| piece.numbers.contains(&one.number))
            .map(|piece| piece.words.as_str())
            .collect();
        assert_eq!(marked, one.words);
        assert!(!one.roles.is_empty());
    }
    let danger = page.uses.iter().find(|one| one.words.contains("grave et imminent")).unwrap();
    assert!(
        danger
            .roles
            .iter()
            .any(|role| role.rule == RuleId::ProtectedPerson && role.phrase.is_some())
    );
    let may = page.uses.iter().find(|one| one.words.starts_with("peut")).unwrap();
    assert!(may.roles.iter().any(|role| role.phrase.is_none()), "{may:?}");
}

#[test]
fn only_rules_of_the_day_use_words() {
    let uses = |key, on, rule| {
        let page = Page::of(key, day(on)).unwrap();
        page.uses.iter().flat_map(|one| &one.roles).any(|role| role.rule == rule)
    };
    let represented = |on| uses("cp-1867:458ter", on, RuleId::Representative);
    assert!(!represented("2026-02-14"), "the law on representatives does not apply yet");
    assert!(represented("2026-02-15"));
    assert!(uses("cp-1867:458ter", "2026-02-14", RuleId::Consultation));
}

#[test]
fn an_article_that_does_not_apply_on_a_day_is_shown_on_the_nearest_day_on_which_it_does() {
    let shown = |key, on| Page::of(key, day(on)).unwrap().day;
    assert_eq!(shown("cp-2024:353-1", "2020-01-01"), day("2026-09-01"));
    assert_eq!(shown("cp-1867:458bis", TODAY), day("2026-08-31"));
    assert_eq!(shown("cp-1867:458bis", "2025-06-01"), day("2025-06-01"));
}

#[test]
fn wordings_that_follow_each_other_stand_side_by_side_whole() {
    let page = Page::of("cp-2024:353-1", day(TODAY)).unwrap();
    let follow: Vec<(&str, &str)> =
        page.pairs.iter().map(|p| (p.before.key, p.after.key)).collect();
    assert_eq!(follow, [("cp-1867:458bis", "cp-2024:353-1")]);
    let joined = |side: &[Compared]| side.iter().map(|p| p.words.as_str()).collect::<String>();
    for key in keys() {
        for pair in Page::of(key, day(TODAY)).unwrap().pairs {
            assert_eq!(joined(&pair.comparison.before), pair.before.text);
            assert_eq!(joined(&pair.comparison.after), pair.after.text);
        }
    }
    let old = Page::of("cp-1867:458", day(TODAY)).unwrap();
    assert_eq!(
        old.pairs.first().unwrap().before.status,
        Status::Note,
        "the note's quotation first"
    );
}

#[test]
fn an_article_decides_only_questions_whose_sheets_show_it() {
    each_question(|case, question| {
        let shown = case.articles(question);
        let deciding = case.deciding_articles(question);
        assert!(!deciding.is_empty(), "{}", question.id);
        for key in deciding {
            assert!(shown.contains(&key), "{}: {key}", question.id);
            assert!(wording(key, case.date).is_some(), "{}: {key}", question.id);
        }
    });
}

#[test]
fn the_questions_of_an_article_are_found_from_the_contents_as_from_the_bank() {
    let bank = bank();
    let contents = Contents::decode(&Contents::of(&bank).encode()).unwrap();
    for key in keys() {
        let expected: Vec<(String, usize)> = (bank.modules.iter())
            .flat_map(|module| {
                let all = module.cases.iter().flat_map(|c| c.questions.iter().map(move |q| (c, q)));
                let numbered = (1..).zip(all);
                let deciding = numbered.filter(|(_, (c, q))| c.deciding_articles(q).contains(&key));
                deciding.map(|(n, _)| (module.id.clone(), n)).collect::<Vec<_>>()
            })
            .collect();
        let got: Vec<_> =
            decided(&contents, key).into_iter().map(|t| (t.module, t.number)).collect();
        assert_eq!(got, expected, "{key}");
    }
    assert!(!decided(&contents, "cp-2024:353-1").is_empty());
    assert!(!decided(&contents, "cp-2024:299").is_empty());
    assert!(decided(&contents, "cc-ancien:1382").is_empty());
}

#[test]
fn what_the_source_documents_and_the_glossary_say_of_an_article_is_on_its_page() {
    let page = Page::of("cp-2024:299", day(TODAY)).unwrap();
    assert!(page.points.iter().any(|point| point.id == "obligation-de-parler"));
    assert!(page.terms.iter().any(|term| term.id == "peril-grave"));
    assert!(VERSIONS.iter().all(|v| Page::of(v.key, day(TODAY)).is_some()));
    assert!(Page::of("cp-2024:9999", day(TODAY)).is_none());
}

#[test]
fn every_sheet_of_an_answer_leads_to_its_own_article() {
    each_feedback(|case, _, feedback| {
        for sheet in &feedback.sheets {
            let version = motus::quiz::library::version(sheet).unwrap();
            let (decides, fit) = wording(version.key, case.date).unwrap();
            assert_eq!((decides.text, fit), (version.text, sheet.fit));
            let words = sheet
                .paragraphs
                .iter()
                .map(|pieces| pieces.iter().map(|piece| piece.words.as_str()).collect::<String>());
            assert_eq!(words.collect::<Vec<_>>().join("\n\n"), version.text, "{}", version.key);
            let title = entry(version.key, case.date).unwrap().title();
            assert_eq!(sheet.number, title);
        }
    });
}

#[test]
fn an_article_that_no_rule_uses_names_the_remedy_or_the_offence_that_rests_on_it() {
    let named = |key: &str| Page::of(key, day(TODAY)).unwrap().consequences;
    for key in ["cc-6:6.5", "cc-6:6.6-1", "cc-6:6.18-1", "cc-ancien:1382"] {
        assert!(named(key)[0].starts_with("demander réparation"), "{key}: {:?}", named(key));
    }
    assert_eq!(named("cp-2024:301"), ["abstention suivie de la mort"]);
    let silent: Vec<&str> = keys()
        .into_iter()
        .map(|key| (key, Page::of(key, day(TODAY)).unwrap()))
        .filter(|(_, page)| page.uses.is_empty() && page.consequences.is_empty())
        .map(|(key, _)| key)
        .collect();
    assert_eq!(silent, ["l-2026-01-08:4"], "only when the new code came");
}
