//! The site: plain files with hashed names and relative addresses, for any folder of any host.

use crate::program::{self, Edition};
use crate::{bank, place, style, weight};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// A file of the site.
pub struct File {
    /// Its name, with the mark of its content.
    pub name: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl File {
    /// A file whose name tells what it is and the mark of its content.
    pub fn hashed(stem: &str, extension: &str, bytes: Vec<u8>) -> Self {
        Self { name: format!("{stem}.{}.{extension}", hash(&bytes)), bytes }
    }
}

/// Writes `dist/` and weighs it. What stood there stays until all of the new is made.
pub fn build(how: program::Program) -> Result<()> {
    let root = place::root();
    let (contents, mut files) = bank::edition()?;
    let [page, house] =
        [Edition::Page, Edition::House].map(|edition| program::program(edition, how));
    let (page, house) = (page?, house?);
    let read = |path: &str| fs::read(root.join(path)).with_context(|| path.to_owned());
    let sheet = |folder| anyhow::Ok(style::sheet(&root.join(folder))?.into_bytes());
    let parts = [
        ("styles", "css", sheet("styles")?),
        ("start", "js", program::minified(&root.join("src/app/start.js"))?),
        ("page", "js", page.glue),
        ("page", "wasm", page.wasm),
        ("contents", "bin", contents),
        ("icon", "svg", read("static/icon.svg")?),
        ("house", "css", sheet("styles/house")?),
        ("house", "js", house.glue),
        ("house", "wasm", house.wasm),
    ];
    let mut index = String::from_utf8(read("index.html")?)?;
    index = index.replace("{law-day}", &motus::law::text::LAST_READING.french());
    files.extend(messages(&root, Edition::Page)?);
    files.extend(messages(&root, Edition::House)?);
    for (stem, extension, bytes) in parts {
        let file = File::hashed(stem, extension, bytes);
        let place = format!("{{{stem}.{extension}}}");
        if !index.contains(&place) {
            bail!("index.html names no {place}");
        }
        index = index.replace(&place, &file.name);
        files.push(file);
    }
    files.push(File { name: "index.html".to_owned(), bytes: index.into_bytes() });
    write(&files, &place::dist())?;
    weight::weigh(&place::dist())
}

/// The catalogues of the languages that are not in the program itself.
fn messages(root: &Path, edition: Edition) -> Result<Vec<File>> {
    let house = edition == Edition::House;
    match motus_messages::compile_page(root, house, &motus::quiz::typography::interface) {
        Ok(compiled) => Ok((compiled.catalogues.into_iter().skip(1))
            .map(|one| File { name: one.file_name(), bytes: one.lines.into_bytes() })
            .collect()),
        Err(problems) => {
            let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
            bail!("{}", list.join("\n"))
        }
    }
}

/// The page itself is written last, so that it never names a file that is not there yet.
fn write(files: &[File], dist: &Path) -> Result<()> {
    fs::create_dir_all(dist)?;
    for file in files {
        fs::write(dist.join(&file.name), &file.bytes)?;
    }
    for entry in fs::read_dir(dist)? {
        let entry = entry?;
        if files.iter().any(|file| entry.file_name() == file.name.as_str()) {
            continue;
        }
        match entry.file_type()?.is_dir() {
            true => fs::remove_dir_all(entry.path())?,
            false => fs::remove_file(entry.path())?,
        }
    }
    Ok(())
}

/// The mark of a file's content in its name (FNV-1a, 64 bits).
pub fn hash(bytes: &[u8]) -> String {
    let start = 0xcbf2_9ce4_8422_2325_u64;
    let mix = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", bytes.iter().fold(start, mix))
}
