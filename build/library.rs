//! Turns the Dutch texts, the source note's points and the glossary into Rust tables.

use crate::{date, typography::french};
use serde::{Deserialize, de::DeserializeOwned};
use std::{env, error::Error, fmt::Write, fs, path::Path};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dutch {
    translation: Vec<Translation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Translation {
    act: String,
    article: String,
    from: toml::value::Datetime,
    to: toml::value::Datetime,
    edition: String,
    checked: toml::value::Datetime,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Note {
    document: Vec<Document>,
    point: Vec<Point>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    id: String,
    title: String,
    dated: String,
    remark: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Point {
    id: String,
    document: String,
    lines: (u16, u16),
    title: String,
    quote: String,
    verdict: String,
    why: String,
    before: String,
    since: String,
    articles: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Glossary {
    term: Vec<Term>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Term {
    id: String,
    fr: String,
    nl: String,
    en: String,
    says: String,
    #[serde(default)]
    articles: Vec<String>,
    #[serde(default)]
    see: Vec<String>,
}

/// Writes the three tables.
pub fn tables() -> Result<(), Box<dyn Error>> {
    dutch()?;
    note()?;
    glossary()
}

fn dutch() -> Result<(), Box<dyn Error>> {
    let mut out =
        String::from("/// Every Dutch text at hand.\npub static DUTCH: &[Translation] = &[\n");
    for t in read::<Dutch>("articles_nl")?.translation {
        let key = format!("{}:{}", t.act, t.article);
        let text = t.text.trim_end_matches('\n');
        let (from, to, checked) = (date(&t.from)?, date(&t.to)?, date(&t.checked)?);
        writeln!(
            out,
            "Translation {{ key: {key:?}, from: {from}, to: {to}, edition: {:?}, checked: {checked}, text: {text:?} }},",
            t.edition
        )?;
    }
    write("articles_nl", out)
}

fn note() -> Result<(), Box<dyn Error>> {
    let note = read::<Note>("note")?;
    let mut out = String::from("/// The two documents.\npub static DOCUMENTS: &[Document] = &[\n");
    for d in note.document {
        writeln!(
            out,
            "Document {{ id: {:?}, title: {:?}, dated: {:?}, remark: {:?} }},",
            d.id,
            french(&d.title),
            french(&d.dated),
            french(&d.remark)
        )?;
    }
    out.push_str(
        "];\n/// What they say that is to be read with care.\npub static POINTS: &[Point] = &[\n",
    );
    for p in note.point {
        let verdict = match p.verdict.as_str() {
            "outdated" => "Outdated",
            "incomplete" => "Incomplete",
            "mistaken" => "Mistaken",
            "too-broad" => "TooBroad",
            "misprint" => "Misprint",
            "nuance" => "Nuance",
            other => return Err(format!("note.toml: unknown verdict {other:?}").into()),
        };
        writeln!(
            out,
            "Point {{ id: {:?}, document: {:?}, lines: {:?}, title: {:?}, quote: {:?}, verdict: Verdict::{verdict}, why: {:?}, before: {:?}, since: {:?}, articles: &{:?} }},",
            p.id,
            p.document,
            p.lines,
            french(&p.title),
            p.quote,
            french(&p.why),
            french(&p.before),
            french(&p.since),
            p.articles
        )?;
    }
    write("note", out)
}

fn glossary() -> Result<(), Box<dyn Error>> {
    let mut out =
        String::from("/// The terms, in the order of the field.\npub static TERMS: &[Term] = &[\n");
    for t in read::<Glossary>("glossary")?.term {
        writeln!(
            out,
            "Term {{ id: {:?}, fr: {:?}, nl: {:?}, en: {:?}, says: {:?}, articles: &{:?}, see: &{:?} }},",
            t.id,
            french(&t.fr),
            t.nl,
            t.en,
            french(&t.says),
            t.articles,
            t.see
        )?;
    }
    write("glossary", out)
}

fn read<T: DeserializeOwned>(name: &str) -> Result<T, Box<dyn Error>> {
    let path = format!("src/law/{name}.toml");
    println!("cargo:rerun-if-changed={path}");
    Ok(toml::from_str(&fs::read_to_string(&path)?).map_err(|e| format!("{path}: {e}"))?)
}

fn write(name: &str, mut table: String) -> Result<(), Box<dyn Error>> {
    table.push_str("];\n");
    Ok(fs::write(Path::new(&env::var("OUT_DIR")?).join(format!("{name}.rs")), table)?)
}
