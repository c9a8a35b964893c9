//! What a learner downloads: the brotli weight of every file, against the budget.

use crate::npm;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;

/// Bytes, under brotli at quality 11, of all that is needed up to the first answered question.
const BUDGET: usize = 110_000;

/// Prints the weights. What the page names in its first lines counts, but for the house, which is fetched
/// after the first answer; and the heaviest lesson: each is fetched when its case is opened.
pub fn weigh(dist: &Path) -> Result<()> {
    let index = fs::read_to_string(dist.join("index.html"))?;
    let mut files =
        fs::read_dir(dist)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.sort();
    let mut node = npm::node("xtask/brotli.mjs");
    let output = node.args(&files).output().context("node xtask/brotli.mjs")?;
    let weights = String::from_utf8(output.stdout)?;
    let weights: Vec<usize> = weights.lines().map(str::parse).collect::<Result<_, _>>()?;
    if weights.len() != files.len() {
        bail!("node xtask/brotli.mjs: {}", String::from_utf8_lossy(&output.stderr));
    }
    let (mut sum, mut lesson) = (0, 0);
    println!("{:>9} {:>9}  dist/", "bytes", "brotli");
    for (path, brotli) in files.iter().zip(weights) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let named = name == "index.html" || index.contains(name.as_ref());
        let first = named && !name.starts_with("house.");
        sum += if first { brotli } else { 0 };
        if name.starts_with("lesson.") {
            lesson = lesson.max(brotli);
        }
        let later = if first { "" } else { " (later)" };
        println!("{:>9} {brotli:>9}  {name}{later}", fs::metadata(path)?.len());
    }
    sum += lesson;
    println!("{sum:>19}  up to the first answered question, of {BUDGET}");
    if sum > BUDGET {
        bail!("the page is over its budget by {} bytes", sum - BUDGET);
    }
    Ok(())
}
