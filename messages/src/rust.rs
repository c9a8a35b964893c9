//! Writes the Rust functions by which the page says the messages.

use crate::Catalogue;
use crate::catalogue::has_content;
use crate::file::{File, Message};
use crate::pattern::{Kind, Variable, shown};

/// The message that is a language's own name, which the page has of all languages.
pub const NAME: &str = "language";

/// The functions, in the order of the messages, and what the page knows of each language.
pub fn functions(firsts: &[&File<'_>], catalogues: &[Catalogue]) -> String {
    let messages = || firsts.iter().flat_map(|file| &file.messages);
    let mut out = format!(
        "/// How many messages there are.\npub const COUNT: usize = {};\n",
        messages().count()
    );
    out.push_str(&format!(
        "/// The languages, in the order in which they are offered.\npub static LANGUAGES: [Language; {}] = [\n",
        catalogues.len()
    ));
    for one in catalogues {
        let (tag, name, file) = (one.language.tag, &one.name, one.file_name());
        out.push_str(&format!("Language {{ tag: {tag:?}, name: {name:?}, file: {file:?} }},\n"));
    }
    out.push_str("];\n");
    let said = |(_, message): &(usize, &Message)| message.id != NAME;
    for (at, message) in messages().enumerate().filter(said) {
        out.push_str(&function(at, message));
    }
    out
}

fn function(at: usize, message: &Message) -> String {
    let variables = message.variables();
    let name = rust_name(&message.id);
    let takes: Vec<String> = variables.iter().map(|one| takes(&name, one)).collect();
    let gives: Vec<String> = variables.iter().map(gives).collect();
    let values = gives.join(", ");
    let (kind, says) = match (variables.is_empty(), has_content(&message.parts)) {
        (true, _) => ("&'static str", format!("super::line({at})")),
        (false, true) => ("Words", format!("super::words({at}, &[{values}])")),
        (false, false) => ("String", format!("super::text({at}, &[{values}])")),
    };
    let choices: String = variables.iter().map(|one| choice(&name, one)).collect();
    format!(
        "{choices}/// « {} »\npub fn {name}({}) -> {kind} {{ {says} }}\n",
        shown(&message.parts),
        takes.join(", ")
    )
}

fn rust_name(id: &str) -> String {
    id.replace('-', "_")
}

fn takes(message: &str, one: &Variable) -> String {
    let kind = match &one.kind {
        Kind::Text | Kind::Content => "&str".to_owned(),
        Kind::Number => "usize".to_owned(),
        Kind::Share => "f64".to_owned(),
        Kind::Day => "Date".to_owned(),
        Kind::Choice(_) => choice_name(message, one),
    };
    format!("{}: {kind}", rust_name(&one.name))
}

fn gives(one: &Variable) -> String {
    let name = rust_name(&one.name);
    match one.kind {
        Kind::Text => format!("Value::Text({name})"),
        Kind::Content => format!("Value::Content({name})"),
        Kind::Number => format!("Value::Number({name})"),
        Kind::Share => format!("Value::Text(&super::share({name}))"),
        Kind::Day => format!("Value::Text(&super::day({name}))"),
        Kind::Choice(_) => format!("Value::Text({name}.name())"),
    }
}

fn choice_name(message: &str, one: &Variable) -> String {
    camel(&[message, "_", &rust_name(&one.name)].concat())
}

/// The type of a choice, with one variant a name.
fn choice(message: &str, one: &Variable) -> String {
    let Kind::Choice(names) = &one.kind else { return String::new() };
    let name = choice_name(message, one);
    let variant = |key: &String| format!("/// `{key}`\n{},\n", camel(&rust_name(key)));
    let arm = |key: &String| format!("Self::{} => {key:?},\n", camel(&rust_name(key)));
    format!(
        "/// What `{message}` chooses by.\n#[derive(Clone, Copy)]\npub enum {name} {{\n{}}}\nimpl {name} {{\nconst fn name(self) -> &'static str {{ match self {{\n{}}} }}\n}}\n",
        names.iter().map(variant).collect::<String>(),
        names.iter().map(arm).collect::<String>(),
    )
}

fn camel(name: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|c| c.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    name.split('_').map(word).collect()
}
