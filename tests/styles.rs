//! The style sheets: contrast computed, literals in their one place, every class drawn by someone.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
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

/// The tokens of the page and of its rooms.
fn tokens() -> String {
    sheets().into_iter().filter(|(name, _)| name == "tokens").map(|(_, sheet)| sheet).collect()
}

/// The colours of a theme, `light` or `dark`, as the tokens set them.
fn colours(theme: &str) -> BTreeMap<String, [f64; 3]> {
    let tokens = tokens();
    let open = ["var(--", theme, ", #"].concat();
    let colour = |line: &str| {
        let (name, values) = line.trim().strip_prefix("--")?.split_once(':')?;
        let hex = values.split_once(&open)?.1.split(')').next()?;
        Some((name.to_owned(), hex.to_owned()))
    };
    let colours: Vec<_> = tokens.lines().filter_map(colour).collect();
    assert!(colours.len() > 20, "{theme}");
    colours
        .into_iter()
        .map(|(name, hex)| {
            assert_eq!(hex.len(), 6, "{name}");
            let channel = |at: usize| f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap());
            (name, [channel(0), channel(2), channel(4)])
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
    check_contrasts(&colours("light"));
}

#[test]
fn text_stands_out_seven_to_one_in_the_dark() {
    check_contrasts(&colours("dark"));
}

const UNITS: [&str; 12] = ["px", "rem", "em", "ch", "pt", "mm", "cm", "%", "vw", "vh", "ms", "s"];
/// All of what it stands in, which is no size.
const WHOLE: &str = "100%";
/// The sizes outside the tokens, each said in one place: what is clipped away, the way out of sight, the
/// whole window and half of it, and the margins of a sheet, which no token reaches.
const MEASURES: [(&str, &str); 6] = [
    ("base", "50%"),
    ("frame", "-110%"),
    ("frame", "100vh"),
    ("notice", "50%"),
    ("paper", "18mm"),
    ("paper", "16mm"),
];

#[test]
fn only_the_tokens_hold_literal_colours_sizes_and_fonts() {
    for (name, sheet) in sheets().iter().filter(|(name, _)| name != "tokens") {
        for (number, line) in sheet.lines().enumerate() {
            let Some((_, value)) = line.split_once(':').filter(|_| line.ends_with(';')) else {
                continue;
            };
            let words = value.split(|c: char| !(c.is_alphanumeric() || "#.-%".contains(c)));
            for word in words.filter(|word| !word.starts_with("--")) {
                let sized = UNITS
                    .iter()
                    .filter(|_| !MEASURES.contains(&(name.as_str(), word)) && word != WHOLE)
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
            let used = used.split([')', ',']).next().unwrap();
            assert!(tokens.contains(&format!("{used}:")), "styles/{name}.css: {used}");
        }
    }
}

#[test]
fn every_token_is_in_use() {
    let all: String = sheets().into_iter().map(|(_, sheet)| sheet).collect();
    for line in tokens().lines().filter(|line| line.trim_start().starts_with("--")) {
        let name = line.trim().split(':').next().unwrap();
        let used = [")", ","].iter().any(|end| all.contains(&format!("var({name}{end}")));
        assert!(used, "{name} is not used");
    }
}

/// What the page is drawn by: its programs and the document they start in.
fn sources() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = vec![root.join("src/app"), root.join("index.html")];
    let mut sources = Vec::new();
    while let Some(path) = paths.pop() {
        if path.is_dir() {
            paths.extend(fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|one| one == "rs" || one == "html") {
            let text = fs::read_to_string(path).unwrap();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            sources.push(code.collect::<Vec<_>>().join("\n"));
        }
    }
    sources
}

/// The classes that the sheets style, each with a sheet that does.
fn styled() -> BTreeMap<String, String> {
    let mut styled = BTreeMap::new();
    for (name, sheet) in sheets() {
        let rules = sheet.split("*/").map(|part| part.split("/*").next().unwrap());
        for rule in rules.collect::<String>().split('}') {
            // What stands ahead of the last brace selects: a rule within `@media` has two.
            let selectors = rule.rsplit_once('{').map_or("", |(selectors, _)| selectors);
            for class in selectors.split('.').skip(1) {
                let class = class.split(|c: char| !(c.is_alphanumeric() || c == '-'));
                styled.insert(class.take(1).collect(), name.clone());
            }
        }
    }
    styled
}

#[test]
fn every_class_that_is_styled_is_drawn() {
    let sources = sources().concat();
    let drawn: BTreeSet<&str> = sources.split(['"', ' ', '\n']).collect();
    for (class, sheet) in styled() {
        assert!(drawn.contains(class.as_str()), "styles/{sheet}.css: nobody draws .{class}");
    }
}

/// The classes that no sheet styles, which say where something is.
const PLACES: [(&str, &str); 2] = [
    ("frame-steps", "the wrapper that stays, with steps in it or none"),
    ("example-steps", "the focus finds the latest step in it"),
];

/// The classes that a source gives to what it draws, where it says so in place.
fn worn(source: &str) -> Vec<&str> {
    let in_place = source.split("class=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut worn: Vec<&str> = in_place.collect();
    for maker in ["gathering(", "holding(", "worded(", "french(", "line(", "section("] {
        for rest in source.split(maker).skip(1) {
            let mut parts = rest.split('"');
            let (before, first) = (parts.next().unwrap(), parts.next());
            let (between, second) = (parts.next(), parts.next());
            let in_place = before.trim().is_empty() && between.is_some_and(|it| it.trim() == ",");
            let class = if maker == "section(" { first } else { second };
            let heads = maker != "section(" || second.is_some_and(|level| level.starts_with('h'));
            worn.extend(class.filter(|_| in_place && heads));
        }
    }
    worn.into_iter().flat_map(str::split_whitespace).collect()
}

#[test]
fn every_class_that_is_drawn_is_styled_or_says_why_not() {
    let (sources, styled) = (sources(), styled());
    let worn: BTreeSet<&str> = sources.iter().flat_map(|source| worn(source)).collect();
    assert!(worn.len() > 150, "{} classes are found", worn.len());
    for class in &worn {
        let place = PLACES.iter().any(|(place, _)| place == class);
        assert!(place != styled.contains_key(*class), ".{class}");
    }
    for (place, _) in PLACES {
        assert!(worn.contains(place), ".{place} is drawn no more");
    }
}
