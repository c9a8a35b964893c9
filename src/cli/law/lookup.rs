//! The article that a reader means: by its key, or by its number as lawyers write it.

use crate::law::text::VERSIONS;
use crate::quiz::source::instead;

/// The key of the article that was typed, or what to type instead.
pub(super) fn key(typed: &str) -> Result<&'static str, String> {
    let number = plain(typed);
    let mut found: Vec<&'static str> = keys(|v| v.key == typed || v.article == number);
    if found.is_empty() {
        let parts = format!("{number}-");
        found = keys(|v| v.article.starts_with(&parts));
    }
    match found.as_slice() {
        [only] => Ok(only),
        [] => {
            let articles: Vec<&str> = VERSIONS.iter().map(|v| v.article).collect();
            let candidates = if typed.contains(':') { keys(|_| true) } else { articles };
            let wanted = if typed.contains(':') { typed } else { &number };
            Err(format!("article inconnu « {typed} » ; {}", instead(wanted, &candidates)))
        }
        several => Err(format!(
            "« {typed} » peut être plusieurs articles ; choisissez parmi : {}",
            several.join(", ")
        )),
    }
}

fn keys(wanted: impl Fn(&crate::law::text::Version) -> bool) -> Vec<&'static str> {
    let mut keys: Vec<&str> = VERSIONS.iter().filter(|v| wanted(v)).map(|v| v.key).collect();
    keys.dedup();
    keys
}

/// « art. 353, § 1er » as `353-1`.
fn plain(typed: &str) -> String {
    let lower = typed.to_lowercase().replace("article", "").replace("art.", "");
    let marks = lower.replace('§', "-");
    let mut number: String =
        marks.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '.')).collect();
    if let Some(first) = number.strip_suffix("er").filter(|n| n.ends_with("-1")) {
        number = first.to_owned();
    }
    number
}
