//! Reads a Fluent file into messages, each problem at its place.

use crate::pattern::{Arm, Kind, Part, Variable, variables};
use crate::{Language, Problem};
use fluent_syntax::ast::{CallArguments, PatternElement, Variant, VariantKey};
use fluent_syntax::ast::{Entry, Expression, InlineExpression as Inline, Pattern};
use fluent_syntax::{parser, unicode::unescape_unicode_to_string};

/// A file of messages.
pub struct File<'a> {
    /// Its language.
    pub language: Language,
    /// Where it is.
    pub path: &'a str,
    /// What it says.
    pub text: &'a str,
    /// The messages, in their order.
    pub messages: Vec<Message>,
}

/// A message.
pub struct Message {
    /// Its name.
    pub id: String,
    /// What it says.
    pub parts: Vec<Part>,
    /// The byte of the file where its name stands.
    pub byte: usize,
    /// The byte after it.
    pub end: usize,
}

impl Message {
    /// The values that it uses, each once, with the most that any use says of it.
    pub fn variables(&self) -> Vec<Variable> {
        let mut all: Vec<Variable> = Vec::new();
        for one in variables(&self.parts) {
            match all.iter_mut().find(|known| known.name == one.name) {
                Some(known) if known.kind == Kind::Text => known.kind = one.kind.clone(),
                Some(_) => {}
                None => all.push(one.clone()),
            }
        }
        all
    }
}

/// The categories of plurals, in every language.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// What has a meaning in a catalogue.
const MARKS: [char; 3] = ['{', '}', '|'];
/// Names that Rust keeps for itself and that a message might want.
const KEPT: [&str; 14] = [
    "as", "break", "continue", "else", "false", "for", "if", "in", "loop", "match", "move",
    "return", "true", "use",
];

impl<'a> File<'a> {
    /// Reads a file. Of one that is not Fluent the entries that are.
    pub fn read(
        language: Language,
        path: &'a str,
        text: &'a str,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut reader = Reader { language, path, text, problems };
        let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
            for error in errors {
                reader.syntax(&error);
            }
            resource
        });
        let mut messages: Vec<Message> = Vec::new();
        for entry in &resource.body {
            if let Some(message) = reader.entry(entry) {
                if messages.iter().any(|known| known.id == message.id) {
                    let words = [&message.id, " is said twice: take one of the two out"].concat();
                    reader.tell(message.byte, words);
                } else {
                    messages.push(message);
                }
            }
        }
        Self { language, path, text, messages }
    }

    /// A problem of this file.
    pub fn problem(&self, byte: usize, words: String) -> Problem {
        Problem::at(self.path, self.text, byte, words)
    }

    /// The message of that name.
    pub fn find(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}

struct Reader<'a, 'p> {
    language: Language,
    path: &'a str,
    text: &'a str,
    problems: &'p mut Vec<Problem>,
}

impl Reader<'_, '_> {
    fn tell(&mut self, byte: usize, words: String) {
        self.problems.push(Problem::at(self.path, self.text, byte, words));
    }

    /// What breaks an entry is often found only after its end, so that its beginning is told too.
    fn syntax(&mut self, error: &parser::ParserError) {
        let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
        let entry = Problem::at(self.path, self.text, start, String::new());
        let words = format!("what begins on line {} is not Fluent: {error}", entry.place.0);
        self.tell(error.pos.start, words);
    }

    /// The byte of the file where a piece of it stands.
    fn byte(&self, piece: &str) -> usize {
        (piece.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    fn entry(&mut self, entry: &Entry<&str>) -> Option<Message> {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                let words = "terms are not read here: write the word where it stands".to_owned();
                self.tell(self.byte(term.id.name), words);
                return None;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_)
            // Told by the parser.
            | Entry::Junk { .. } => return None,
        };
        let (id, byte) = (message.id.name, self.byte(message.id.name));
        if KEPT.contains(&id) {
            self.tell(byte, [id, " is a word of Rust: give the message another name"].concat());
        }
        if let Some(attribute) = message.attributes.first() {
            let words = "attributes are not read here: give this a message of its own".to_owned();
            self.tell(self.byte(attribute.id.name), words);
        }
        let Some(value) = &message.value else {
            self.tell(byte, [id, " says nothing: write what it says after « = »"].concat());
            return None;
        };
        let parts = self.parts(value);
        let end = self.text.get(byte..).and_then(|rest| rest.find('\n'));
        let end = end.map_or(self.text.len(), |length| byte + length + 1);
        Some(Message { id: id.to_owned(), parts, byte, end })
    }

    fn parts(&mut self, pattern: &Pattern<&str>) -> Vec<Part> {
        let mut parts = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words(value, value, &mut parts),
                PatternElement::Placeable { expression } => self.expression(expression, &mut parts),
            }
        }
        parts
    }

    /// Lines of one text are one line.
    fn words(&mut self, piece: &str, words: &str, parts: &mut Vec<Part>) {
        if let Some(mark) = words.chars().find(|c| MARKS.contains(c)) {
            let words =
                format!("« {mark} » has a meaning of its own in a catalogue: say it otherwise");
            self.tell(self.byte(piece), words);
        }
        let words = words.replace('\n', " ");
        match parts.last_mut() {
            Some(Part::Words(before)) => before.push_str(&words),
            _ => parts.push(Part::Words(words)),
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, parts: &mut Vec<Part>) {
        match expression {
            Expression::Inline(Inline::StringLiteral { value }) => {
                let words = unescape_unicode_to_string(value);
                self.words(value, &words, parts);
            }
            Expression::Inline(inline) => {
                parts.extend(self.value(inline).map(Part::Value));
            }
            Expression::Select { selector, variants } => {
                parts.extend(self.select(selector, variants));
            }
        }
    }

    fn value(&mut self, inline: &Inline<&str>) -> Option<Variable> {
        let (name, kind) = match inline {
            Inline::VariableReference { id } => (id.name, Kind::Text),
            Inline::FunctionReference { id, arguments } => self.call(id.name, arguments)?,
            Inline::StringLiteral { value } | Inline::NumberLiteral { value } => {
                self.tell(self.byte(value), "write this without « { } »".to_owned());
                return None;
            }
            Inline::MessageReference { id, .. } | Inline::TermReference { id, .. } => {
                let words =
                    "messages do not refer to each other: write the words, or a value { $… }";
                self.tell(self.byte(id.name), words.to_owned());
                return None;
            }
            Inline::Placeable { expression } => {
                let within = self.byte(first_name(expression));
                let place = self.text.get(..within).and_then(|before| before.rfind('{'));
                self.tell(
                    place.unwrap_or(within),
                    "one « { } » within another: take one away".to_owned(),
                );
                return None;
            }
        };
        Some(Variable { name: name.to_owned(), kind, byte: self.byte(name) })
    }

    fn call<'t>(&mut self, name: &str, given: &CallArguments<&'t str>) -> Option<(&'t str, Kind)> {
        let [Inline::VariableReference { id }] = given.positional.as_slice() else {
            self.tell(self.byte(name), format!("{name} takes one value: {name}($…)"));
            return None;
        };
        let option = match given.named.as_slice() {
            [] => None,
            [one] => match &one.value {
                Inline::StringLiteral { value } => Some((one.name.name, *value)),
                _ => Some((one.name.name, "")),
            },
            _ => Some(("", "")),
        };
        let kind = match (name, option) {
            ("NUMBER", None) => Kind::Number,
            ("NUMBER", Some(("style", "percent"))) => Kind::Share,
            ("DATETIME", None) => Kind::Day,
            ("CONTENT", None) => Kind::Content,
            _ => {
                let known = "NUMBER($n), NUMBER($n, style: \"percent\"), DATETIME($day) and CONTENT($words) are known";
                self.tell(self.byte(name), known.to_owned());
                return None;
            }
        };
        Some((id.name, kind))
    }

    fn select(&mut self, selector: &Inline<&str>, variants: &[Variant<&str>]) -> Option<Part> {
        let mut by = self.value(selector)?;
        let arms: Vec<Arm> = variants.iter().map(|variant| self.arm(variant)).collect();
        if !matches!(by.kind, Kind::Text | Kind::Number) {
            self.tell(by.byte, "choose by a number or by a name: { $… -> … }".to_owned());
            return None;
        }
        if by.kind == Kind::Number || arms.iter().any(is_plural) {
            by.kind = Kind::Number;
            self.plural(&by, &arms);
        } else {
            let mut names: Vec<_> = arms.iter().map(|arm| arm.key.clone()).collect();
            names.sort();
            by.kind = Kind::Choice(names);
        }
        Some(Part::Select { by, arms })
    }

    fn arm(&mut self, variant: &Variant<&str>) -> Arm {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
            &variant.key;
        Arm {
            key: (*key).to_owned(),
            default: variant.default,
            parts: self.parts(&variant.value),
            byte: self.byte(key),
        }
    }

    fn plural(&mut self, by: &Variable, arms: &[Arm]) {
        let Language { tag, plurals } = self.language;
        let all = plurals.join(", ");
        for arm in arms {
            let known = plurals.contains(&arm.key.as_str()) || arm.key.parse::<usize>().is_ok();
            if !known {
                let words = format!(
                    "[{}] is no plural of « {tag} », which has {all}, and whole numbers",
                    arm.key
                );
                self.tell(arm.byte, words);
            }
            if arm.default && arm.key != "other" {
                self.tell(arm.byte, "the default of a plural is *[other]".to_owned());
            }
        }
        let lacks = |key: &&&str| **key != "many" && !arms.iter().any(|arm| arm.key == **key);
        if let Some(lacking) = plurals.iter().find(lacks) {
            let words = format!("${} has no [{lacking}]: « {tag} » has {all}", by.name);
            self.tell(by.byte, words);
        }
    }
}

/// The first piece of the file in what stands between « { » and « } ».
fn first_name<'t>(expression: &Expression<&'t str>) -> &'t str {
    let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
    match inline {
        Inline::StringLiteral { value } | Inline::NumberLiteral { value } => value,
        Inline::FunctionReference { id, .. }
        | Inline::MessageReference { id, .. }
        | Inline::TermReference { id, .. }
        | Inline::VariableReference { id } => id.name,
        Inline::Placeable { expression } => first_name(expression),
    }
}

fn is_plural(arm: &Arm) -> bool {
    CATEGORIES.contains(&arm.key.as_str()) || arm.key.parse::<usize>().is_ok()
}
