//! Turns the law's texts into Rust tables, so that the page carries no TOML parser: the dated articles, their
//! Dutch texts, what the source documents say, the glossary; and the interface's messages into functions and
//! catalogues.

// Rust's own notation for strings is what a table wants; the page itself says nothing by it.
#![allow(clippy::use_debug)]

use serde::Deserialize;
use std::{env, fmt::Write, fs, path::Path};

#[path = "build/library.rs"]
mod library;

#[derive(Deserialize)]
struct Articles {
    act: Vec<Act>,
    version: Vec<Version>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Act {
    id: String,
    title: String,
    short: String,
    #[serde(default)]
    numac: Vec<String>,
    remark: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Version {
    act: String,
    article: String,
    heading: String,
    from: toml::value::Datetime,
    to: Option<toml::value::Datetime>,
    status: String,
    edition: Option<String>,
    checked: Option<toml::value::Datetime>,
    amended_by: Option<String>,
    replaces: Option<String>,
    replaced_by: Option<String>,
    remark: Option<String>,
    text: String,
}

#[path = "src/quiz/typography.rs"]
#[allow(dead_code)]
mod typography;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build/library.rs");
    println!("cargo:rerun-if-changed=src/quiz/typography.rs");
    messages()?;
    library::tables()?;
    articles()
}

/// What is wrong with the messages stops the build, each problem at its place.
fn messages() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed={}", motus_messages::FOLDERS[0]);
    let house = env::var_os("CARGO_FEATURE_HOUSE").is_some();
    match motus_messages::compile_page(Path::new("."), house, &typography::interface) {
        Ok(compiled) => {
            let out = env::var("OUT_DIR")?;
            fs::write(Path::new(&out).join("messages.rs"), compiled.rust)?;
            let french = compiled.catalogues.first().map_or("", |french| &french.lines);
            fs::write(Path::new(&out).join("messages-fr.txt"), french)?;
        }
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
        }
    }
    Ok(())
}

fn articles() -> Result<(), Box<dyn std::error::Error>> {
    let source = "src/law/articles.toml";
    println!("cargo:rerun-if-changed={source}");
    let articles: Articles = toml::from_str(&fs::read_to_string(source)?)?;
    let mut out = String::from("/// The acts.\npub static ACTS: &[Act] = &[\n");
    for act in &articles.act {
        writeln!(
            out,
            "Act {{ id: {:?}, title: {:?}, short: {:?}, numac: &{:?}, remark: {:?} }},",
            act.id, act.title, act.short, act.numac, act.remark
        )?;
    }
    out.push_str(
        "];\n/// Every wording, by article and period.\npub static VERSIONS: &[Version] = &[\n",
    );
    for v in &articles.version {
        let status = match v.status.as_str() {
            "official" => "Official",
            "regulator" => "Regulator",
            "note" => "Note",
            "secondary" => "Secondary",
            "common" => "Common",
            other => return Err(format!("{source}: unknown status {other:?}").into()),
        };
        writeln!(
            out,
            "Version {{ act: {:?}, article: {:?}, key: {:?}, heading: {:?}, from: {}, to: {}, status: Status::{status}, edition: {:?}, checked: {}, amended_by: {:?}, replaces: {:?}, replaced_by: {:?}, remark: {:?}, text: {:?} }},",
            v.act,
            v.article,
            format!("{}:{}", v.act, v.article),
            v.heading,
            date(&v.from)?,
            optional(v.to.as_ref())?,
            v.edition,
            optional(v.checked.as_ref())?,
            v.amended_by,
            v.replaces,
            v.replaced_by,
            v.remark,
            v.text.trim_end_matches('\n'),
        )?;
    }
    let read = articles.version.iter().filter_map(|v| v.checked).max_by_key(|day| day.to_string());
    let read = read.ok_or("no article says when it was read")?;
    writeln!(
        out,
        "];\n/// The day on which the newest text was read.\npub const LAST_READING: Date = {};",
        date(&read)?
    )?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("articles.rs"), out)?;
    Ok(())
}

fn date(value: &toml::value::Datetime) -> Result<String, String> {
    let day = value.date.ok_or("a date without a day")?;
    Ok(format!("Date::of({}, {}, {})", day.year, day.month, day.day))
}

fn optional(value: Option<&toml::value::Datetime>) -> Result<String, String> {
    value.map_or(Ok("None".to_owned()), |v| Ok(format!("Some({})", date(v)?)))
}
