//! The words of the law: the texts are those of `articles.toml`, and every passage stands once in its dated text.

use crate::fixture::day;
use crate::limbs::EVER;
use motus::law::Date;
use motus::law::condition::Node;
use motus::law::rule::Rule;
use motus::law::rules::{
    ALL, CALL_NOT_SERIOUS, DUTY, OMISSION, PERIL_OF_VULNERABLE_1867, PERIL_OF_VULNERABLE_2024,
};
use motus::law::text::{ACTS, Basis, Fit, Passage, Status, VERSIONS, act, wording};
use std::collections::BTreeSet;
use toml::de::{DeTable, DeValue};

const ARTICLES: &str = include_str!("../../src/law/articles.toml");

/// Every basis in a tree, with the identity of what rests on it.
fn bases<'a>(node: &'a Node, found: &mut Vec<(&'a str, Basis)>) {
    match node {
        Node::All(parts) | Node::Any(parts) => parts.iter().for_each(|p| bases(p, found)),
        Node::Not(part) => bases(part, found),
        Node::Leaf(leaf) => found.push((leaf.id, leaf.basis)),
        Node::Notion(notion) => {
            found.push((notion.id, notion.basis));
            bases(&notion.node, found);
        }
        Node::Some(_, part) | Node::Of(_, part) => bases(part, found),
        Node::Contested(c) => {
            bases(&c.first.1, found);
            bases(&c.second.1, found);
        }
    }
}

fn rests_on(rule: &Rule) -> Vec<(&str, Basis)> {
    let mut found = vec![("faculty", Basis { passages: rule.faculty, source: None })];
    bases(&rule.when, &mut found);
    bases(&rule.admits, &mut found);
    found.retain(|(_, b)| !b.passages.is_empty() || b.source.is_some());
    found
}

/// The days of a rule on which anything may differ: its first and last, and each change within.
fn days_of(rule: &Rule) -> Vec<Date> {
    let changes = crate::draw::DAYS.iter().map(|d| day(d));
    changes.chain([rule.from]).chain(rule.to).filter(|d| rule.applies(*d)).collect()
}

/// Every passage with a day on which what rests on it applies.
fn passages() -> Vec<(String, Passage, Date)> {
    let mut all = Vec::new();
    for rule in ALL {
        for date in days_of(rule) {
            for (id, basis) in rests_on(rule) {
                let name = format!("{} of {:?} on {date}", id, rule.id);
                all.extend(basis.passages.iter().map(|p| (name.clone(), *p, date)));
            }
        }
    }
    for tree in
        [&DUTY, &OMISSION, &CALL_NOT_SERIOUS, &PERIL_OF_VULNERABLE_1867, &PERIL_OF_VULNERABLE_2024]
    {
        let mut found = Vec::new();
        bases(tree, &mut found);
        for (id, basis) in found {
            for date in EVER {
                all.extend(
                    basis.passages.iter().map(|p| (format!("{id} on {date}"), *p, day(date))),
                );
            }
        }
    }
    all
}

#[test]
fn every_passage_stands_once_in_the_text_of_the_day() {
    let mut seen = BTreeSet::new();
    for (name, passage, date) in passages() {
        if let Some((version, _)) = wording(passage.article, date) {
            let place = passage.find(version.text);
            let place = place.unwrap_or_else(|| panic!("{name}: {:?}", passage.context));
            assert_eq!(&version.text[place], passage.words, "{name}");
            seen.insert((passage.article, passage.words));
        }
    }
    for (name, passage, _) in passages() {
        assert!(
            seen.contains(&(passage.article, passage.words)),
            "{name} rests on no text of its time"
        );
    }
}

#[test]
fn every_condition_rests_on_words_or_a_source_of_the_day() {
    for rule in ALL {
        for date in days_of(rule) {
            for (id, basis) in rests_on(rule) {
                let words = basis.passages.iter().any(|p| wording(p.article, date).is_some());
                assert!(words || basis.source.is_some(), "{id} of {:?} on {date}", rule.id);
            }
            let cited = rule.articles.iter().any(|key| wording(key, date).is_some());
            assert!(cited, "{:?} cites an article of {date}", rule.id);
        }
    }
}

#[test]
fn altering_a_character_of_a_passage_is_noticed() {
    let mut tried = BTreeSet::new();
    for (name, passage, date) in passages() {
        let Some((version, _)) = wording(passage.article, date) else { continue };
        if !tried.insert((passage.article, passage.context, passage.words)) {
            continue;
        }
        let start = version.text.find(passage.context).unwrap();
        for (at, letter) in passage.context.char_indices() {
            let mut altered = version.text.to_owned();
            altered.replace_range(start + at..start + at + letter.len_utf8(), "¤");
            assert_eq!(passage.find(&altered), None, "{name}, letter {at}");
        }
    }
    assert!(tried.len() > 60, "the passages were tried: {}", tried.len());
}

#[test]
fn every_quotation_above_a_rule_is_in_an_article() {
    let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/src/law/rules");
    let mut count = 0;
    let mut paths = vec![std::path::PathBuf::from(rules)];
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(std::fs::read_dir(&path).unwrap().map(|file| file.unwrap().path()));
            continue;
        }
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let Some(quoted) = line.trim().strip_prefix("//>") else { continue };
            let quoted = quoted.trim();
            let found = VERSIONS
                .iter()
                .any(|v| v.status != Status::Note && !quoted.is_empty() && v.text.contains(quoted));
            assert!(found, "{}: {quoted}", path.display());
            count += 1;
        }
    }
    assert!(count >= 20, "the rules stand below their text: {count}");
}

#[test]
fn the_texts_are_those_of_the_file() {
    let file = DeTable::parse(ARTICLES).unwrap();
    let file = file.get_ref();
    let rows = |name: &str| file.get(name).unwrap().get_ref().as_array().unwrap();
    assert_eq!(rows("act").len(), ACTS.len());
    assert_eq!(rows("version").len(), VERSIONS.len());
    fn text<'a>(row: &'a DeTable<'a>, field: &str) -> Option<&'a str> {
        row.get(field).map(|v| v.get_ref().as_str().unwrap())
    }
    let date = |row: &DeTable, field: &str| {
        row.get(field).map(|v| match v.get_ref() {
            DeValue::Datetime(at) => day(&at.to_string()),
            other => panic!("{field} is a day, not {other:?}"),
        })
    };
    for (row, act) in rows("act").iter().zip(ACTS) {
        let row = row.get_ref().as_table().unwrap();
        assert_eq!(text(row, "id"), Some(act.id));
        assert_eq!(text(row, "title"), Some(act.title));
        assert_eq!(text(row, "short"), Some(act.short));
        assert_eq!(text(row, "remark"), act.remark);
    }
    for (row, version) in rows("version").iter().zip(VERSIONS) {
        let row = row.get_ref().as_table().unwrap();
        let status = match version.status {
            Status::Official => "official",
            Status::Regulator => "regulator",
            Status::Note => "note",
            Status::Secondary => "secondary",
            Status::Common => "common",
        };
        assert_eq!(text(row, "act"), Some(version.act));
        assert_eq!(text(row, "article"), Some(version.article));
        assert_eq!(version.key, format!("{}:{}", version.act, version.article));
        assert_eq!(text(row, "heading"), Some(version.heading), "{}", version.key);
        assert_eq!(date(row, "from"), Some(version.from), "{}", version.key);
        assert_eq!(date(row, "to"), version.to, "{}", version.key);
        assert_eq!(text(row, "status"), Some(status), "{}", version.key);
        assert_eq!(text(row, "edition"), version.edition, "{}", version.key);
        assert_eq!(date(row, "checked"), version.checked, "{}", version.key);
        assert_eq!(text(row, "amended_by"), version.amended_by, "{}", version.key);
        assert_eq!(text(row, "replaces"), version.replaces, "{}", version.key);
        assert_eq!(text(row, "replaced_by"), version.replaced_by, "{}", version.key);
        assert_eq!(text(row, "remark"), version.remark, "{}", version.key);
        assert_eq!(text(row, "text").map(|t| t.trim_end_matches('\n')), Some(version.text));
    }
}

#[test]
fn two_wordings_of_an_article_never_apply_on_the_same_day() {
    for (i, a) in VERSIONS.iter().enumerate() {
        assert!(act(a.act).is_some(), "{} belongs to an act", a.key);
        assert!(a.to.is_none_or(|to| a.from <= to), "{} ends after it begins", a.key);
        for b in VERSIONS.iter().skip(i + 1).filter(|b| b.key == a.key) {
            let apart = a.to.is_some_and(|to| to < b.from) || b.to.is_some_and(|to| to < a.from);
            assert!(apart, "{} has one wording on each day", a.key);
        }
        for key in [a.replaces, a.replaced_by].into_iter().flatten() {
            assert!(VERSIONS.iter().any(|v| v.key == key), "{} and {key}", a.key);
        }
    }
}

#[test]
fn the_notes_own_quotations_never_decide() {
    for version in VERSIONS.iter().filter(|v| v.status == Status::Note) {
        for date in [Some(version.from), version.to].into_iter().flatten() {
            let decides = wording(version.key, date);
            assert!(decides.is_none_or(|(v, _)| v.status != Status::Note), "{}", version.key);
        }
    }
}

#[test]
fn article_458bis_is_shown_in_its_nearest_wording_before_28_october_2023() {
    for date in ["2017-08-03", "2018-10-31", "2018-11-01", "2023-10-27"] {
        let (version, fit) = wording("cp-1867:458bis", day(date)).unwrap();
        assert_eq!((version.from, fit), (day("2023-10-28"), Fit::Nearest), "{date}");
    }
    for date in ["2023-10-28", "2026-08-31"] {
        assert_eq!(wording("cp-1867:458bis", day(date)).unwrap().1, Fit::InForce, "{date}");
    }
    assert!(wording("cp-1867:458bis", day("2026-09-01")).is_none());
    for key in ["cp-2024:353-1", "cp-2024:352", "cc-6:6.5", "l-2026-01-08:5", "ar-2014-04-02:14"] {
        assert!(wording(key, day("2017-08-03")).is_none(), "{key} has no nearest wording");
    }
}
