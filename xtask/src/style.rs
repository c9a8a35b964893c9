//! One style sheet out of a folder: the tokens first, then every component in name order.

use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The style sheet, without comments and indentation.
pub fn sheet(folder: &Path) -> Result<String> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let paths = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    let mut paths: Vec<_> =
        paths.into_iter().filter(|path| path.extension().is_some_and(|e| e == "css")).collect();
    paths.sort_by_key(|path| (!path.ends_with("tokens.css"), path.clone()));
    let mut sheet = String::new();
    for path in paths {
        sheet += &strip(&fs::read_to_string(path)?);
    }
    Ok(sheet)
}

/// Leaves out comments, empty lines and the space at a line's ends; strings are kept.
fn strip(css: &str) -> String {
    let mut bare = String::new();
    let mut quote = None;
    let mut rest = css.chars().peekable();
    while let Some(c) = rest.next() {
        if quote.is_none() && c == '/' && rest.peek() == Some(&'*') {
            skip_comment(&mut rest);
            continue;
        }
        match quote {
            Some(open) if c == open => quote = None,
            None if c == '"' || c == '\'' => quote = Some(c),
            _ => {}
        }
        bare.push(c);
        if quote.is_some() && c == '\\' {
            bare.extend(rest.next());
        }
    }
    let lines = bare.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

fn skip_comment(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    rest.next();
    let mut last = ' ';
    for c in rest.by_ref() {
        if last == '*' && c == '/' {
            return;
        }
        last = c;
    }
}

#[cfg(test)]
mod tests {
    use super::strip;

    #[test]
    fn comments_and_indentation_go_and_strings_stay() {
        let css = "/* one */\na {\n  content: \"/* \\\" not */\"; /* two */\n}\n";
        assert_eq!(strip(css), "a {\ncontent: \"/* \\\" not */\";\n}\n");
    }
}
