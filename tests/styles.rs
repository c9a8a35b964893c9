//! The style sheets: contrast computed, literals in their one place, every class drawn by someone.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

fn sheets() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("styles");
    let folders = [folder.clone(), folder.join("house")];
    let mut sheets: Vec<_> = folders
        .iter()
        .flat_map(|folder| fs::read_dir(folder).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"))
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, fs::read_to_string(path).unwrap())
        })
        .collect();
    sheets.sort();
    sheets
}

fn tokens() -> String {
    sheets().into_iter().find(|(name, _)| name == "tokens").unwrap().1
}

/// The colours that a part of the tokens sets.
fn colours(part: &str) -> BTreeMap<String, [f64; 3]> {
    let lines = part.lines().filter_map(|line| line.trim().strip_prefix("--")?.split_once(": #"));
    lines
        .map(|(name, hex)| {
            let hex = hex.trim_end_matches(';');
            assert_eq!(hex.len(), 6, "{name}");
            let channel = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap());
            (name.to_owned(), [channel(0), channel(2), channel(4)])
        })
        .collect()
}

/// WCAG's contrast ratio.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let linear = |c: f64| {
        let c = c / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    let light = |[r, g, b]: [f64; 3]| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

const GROUNDS: [&str; 2] = ["paper", "sheet"];

fn check_contrasts(colours: &BTreeMap<String, [f64; 3]>) {
    let texts = ["ink", "soft", "seal", "link", "holds", "fails", "open", "mark-ink"];
    let mut pairs: Vec<(&str, &str, f64)> = Vec::new();
    for ground in GROUNDS {
        pairs.extend(texts.map(|text| (text, ground, 7.0)));
        pairs.extend(["edge", "focus", "mark-edge"].map(|line| (line, ground, 3.0)));
    }
    pairs.extend([("ink", "mark", 7.0), ("lit-ink", "lit", 7.0), ("soft", "mark", 7.0)]);
    pairs.extend([("holds", "mark", 7.0), ("fails", "mark", 7.0), ("open", "mark", 7.0)]);
    pairs.extend([("holds", "holds-wash", 7.0), ("fails", "fails-wash", 7.0)]);
    pairs.extend([("ink", "holds-wash", 7.0), ("ink", "fails-wash", 7.0)]);
    pairs.extend([("on-act", "act", 7.0), ("sheet", "mark-ink", 7.0), ("sheet", "seal", 7.0)]);
    for (front, ground, least) in pairs {
        let ratio = contrast(colours[front], colours[ground]);
        assert!(ratio >= least, "{front} on {ground}: {ratio:.2} of {least}");
    }
}

#[test]
fn the_contrast_of_black_on_white_is_that_of_the_guidelines() {
    assert!((contrast([0.0; 3], [255.0; 3]) - 21.0).abs() < 1e-9);
}

#[test]
fn text_stands_out_seven_to_one_in_the_light() {
    let tokens = tokens();
    check_contrasts(&colours(tokens.split("@media").next().unwrap()));
}

#[test]
fn text_stands_out_seven_to_one_in_the_dark() {
    let tokens = tokens();
    let dark = tokens.split("@media").find(|part| part.contains("color-scheme: dark")).unwrap();
    check_contrasts(&colours(dark));
}

#[test]
fn only_the_tokens_hold_literal_colours_sizes_and_fonts() {
    for (name, sheet) in sheets().iter().filter(|(name, _)| name != "tokens") {
        for (number, line) in sheet.lines().enumerate() {
            let Some((_, value)) = line.split_once(':').filter(|_| line.ends_with(';')) else {
                continue;
            };
            let words = value.split(|c: char| !(c.is_alphanumeric() || "#.-".contains(c)));
            for word in words.filter(|word| !word.starts_with("--")) {
                let sized = ["px", "rem", "em", "ch", "pt", "vw", "ms", "s"]
                    .iter()
                    .any(|unit| word.strip_suffix(unit).is_some_and(|n| n.parse::<f64>().is_ok()));
                let coloured = word.starts_with('#') || word == "rgb" || word == "hsl";
                assert!(!sized && !coloured, "styles/{name}.css:{}: {word}", number + 1);
            }
        }
    }
}

#[test]
fn every_custom_property_in_use_is_a_token() {
    let tokens = tokens();
    for (name, sheet) in sheets() {
        for used in sheet.split("var(").skip(1) {
            let used = used.split(')').next().unwrap();
            assert!(tokens.contains(&format!("{used}:")), "styles/{name}.css: {used}");
        }
    }
}

#[test]
fn every_token_is_in_use() {
    let all: String = sheets().into_iter().map(|(_, sheet)| sheet).collect();
    for line in tokens().lines().filter(|line| line.trim_start().starts_with("--")) {
        let name = line.trim().split(':').next().unwrap();
        assert!(all.contains(&format!("var({name})")), "{name} is not used");
    }
}
