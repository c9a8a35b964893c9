//! The page's two programs: Rust to WebAssembly, its glue by wasm-bindgen, made small by wasm-opt and
//! terser.

use crate::{compiler::Compiler, dist::hash, npm, place, run};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use std::process::Stdio;
use wasm_bindgen_cli_support::Bindgen;

/// What wasm-opt may use: what every browser of the README's list knows, and no more.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How wasm-opt makes it small: 2 KB less under brotli than `-Oz` alone. The memory is our own and begins
/// as zeros; its first kilobyte is the end of the stack, where no pointer ever points. Little is inlined:
/// functions alike compress better apart than within others.
const PASSES: [&str; 8] = [
    "--low-memory-unused",
    "--zero-filled-memory",
    "--one-caller-inline-max-function-size=150",
    "--always-inline-max-function-size=4",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
];

/// Whether the program is compiled anew or taken as it was last made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Program {
    /// Compile what changed.
    Fresh,
    /// No Rust source changed.
    Kept,
}

/// What the program has in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edition {
    /// What asks a newcomer's first question.
    Page,
    /// Every room.
    House,
}

impl Edition {
    const fn name(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::House => "house",
        }
    }

    /// What cargo is told besides.
    pub const fn features(self) -> &'static [&'static str] {
        match self {
            Self::Page => &[],
            Self::House => &["--features", "house"],
        }
    }
}

/// The two files of a program.
pub struct Files {
    /// The glue, a JavaScript module.
    pub glue: Vec<u8>,
    /// The WebAssembly.
    pub wasm: Vec<u8>,
}

/// Makes a program, or takes the one made last.
pub fn program(edition: Edition, program: Program) -> Result<Files> {
    let folder = place::target().join(edition.name());
    let (glue, wasm) = (folder.join("page.js"), folder.join("page.wasm"));
    if program == Program::Fresh || !wasm.exists() || !glue.exists() {
        make(edition, &folder)?;
    }
    Ok(Files { glue: fs::read(glue)?, wasm: fs::read(wasm)? })
}

fn make(edition: Edition, folder: &Path) -> Result<()> {
    let mut build = Compiler::find()?.cargo("build")?;
    run::run(build.args(["--release", "--bin", "page"]).args(edition.features()))?;
    let compiled = place::wasm_target().join("wasm32-unknown-unknown/release/page.wasm");
    let compiled = fs::read(&compiled).with_context(|| compiled.display().to_string())?;
    let locks = ["Cargo.lock", "package-lock.json"].map(|lock| fs::read(place::root().join(lock)));
    let mut all = [&compiled, include_bytes!("program.rs").as_slice()].concat();
    for lock in locks {
        all.extend(lock?);
    }
    let stamp = folder.join("made-from");
    let made_from = hash(&all);
    if fs::read_to_string(&stamp).is_ok_and(|last| last == made_from) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    let _ = fs::remove_file(&stamp);
    bind(compiled, folder)?;
    shrink(folder)?;
    fs::write(stamp, made_from)?;
    Ok(())
}

fn bind(compiled: Vec<u8>, folder: &Path) -> Result<()> {
    let mut program = Bindgen::new()
        .input_bytes("page", compiled)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    let mut glue = program.js().to_owned();
    for (at, import) in program.wasm_mut().imports.iter_mut().enumerate() {
        // Both files name it once, in some forty letters, half of which look random.
        if glue.matches(&import.name).count() == 1 {
            let short = format!("i{at}");
            glue = glue.replace(&import.name, &short);
            import.name = short;
        }
    }
    fs::write(folder.join("page_bg.js"), glue)?;
    fs::write(folder.join("page_bg.wasm"), program.wasm_mut().emit_wasm())?;
    Ok(())
}

fn shrink(folder: &Path) -> Result<()> {
    fs::write(folder.join("page.js"), minified(&folder.join("page_bg.js"))?)?;
    let mut optimiser = npm::node("node_modules/binaryen/bin/wasm-opt");
    optimiser.args(FEATURES).args(PASSES).args(["--strip-debug", "--strip-producers"]);
    optimiser.arg(folder.join("page_bg.wasm")).arg("-o").arg(folder.join("page.wasm"));
    run::run(&mut optimiser)
}

/// Methods instead of functions are unsafe only where one is called with `new`, which no import is.
const COMPRESS: &str = "passes=3,unsafe_methods=true";

/// A JavaScript module without what only its readers need.
pub fn minified(script: &Path) -> Result<Vec<u8>> {
    npm::install()?;
    let mut minifier = npm::node("node_modules/terser/bin/terser");
    minifier.arg(script).args(["--module", "--compress", COMPRESS, "--mangle", "--ecma", "2020"]);
    let output = minifier.stderr(Stdio::inherit()).output().context("node terser")?;
    if !output.status.success() {
        bail!("terser refuses {}", script.display());
    }
    Ok(output.stdout)
}
