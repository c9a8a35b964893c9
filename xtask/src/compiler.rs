//! Finds the compiler that makes WebAssembly: rustup's, or Debian's own where rustup cannot.
//!
//! Either builds the standard library with the page, small, from its source: that takes a fifth off
//! what a learner downloads, and needs `RUSTC_BOOTSTRAP`, for the page alone.

use crate::program::Edition;
use crate::{debian, place, run};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TRIPLE: &str = "wasm32-unknown-unknown";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CLIPPY: &str = "/usr/bin/clippy-driver";
const DEBIAN_SOURCE: &str = "/usr/lib/rustlib/src/rust";

/// A panic traps at once, without words, and `{:?}` prints nothing: a tenth less. The page hears the
/// trap as an error of the window, and shows the panel that stands ready in `index.html`.
const LIGHT: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];
/// So nothing that the page says may be made with `{:?}`.
const LINTS: [&str; 2] = ["-Dwarnings", "-Dclippy::use_debug"];

/// The compiler in use.
#[derive(Clone, Copy, Debug)]
pub enum Compiler {
    /// The toolchain of the host, with the target and the library's source.
    Rustup,
    /// Debian's `rustc-web`, which borrows the linker of rustup's toolchain.
    Debian,
}

impl Compiler {
    /// The compiler, installed if need be. A download that failed before is not tried again.
    /// `MOTUS_COMPILER=debian` passes over rustup.
    pub fn find() -> Result<Self> {
        let told = std::env::var("MOTUS_COMPILER").is_ok_and(|name| name == "debian");
        if !told && (rustup_is_ready() || (!refused().exists() && rustup_brings_it())) {
            return Ok(Self::Rustup);
        }
        let needed = [DEBIAN_RUSTC, DEBIAN_CLIPPY, DEBIAN_SOURCE];
        if !needed.iter().all(|path| Path::new(path).exists()) {
            let packages = ["rustc-web", "rust-web-src", "rust-web-clippy"];
            let otherwise =
                format!("or: rustup target add {TRIPLE}; rustup component add rust-src");
            debian::install(&packages, &otherwise)?;
        }
        Ok(Self::Debian)
    }

    /// Like `find`, but asks rustup once more even if it failed before.
    pub fn search() -> Result<Self> {
        if refused().exists() {
            fs::remove_file(refused())?;
        }
        Self::find()
    }

    /// A command of cargo that compiles for the page.
    pub fn cargo(self, subcommand: &str) -> Result<Command> {
        let mut cargo = run::cargo();
        cargo
            .args([subcommand, "--target", TRIPLE])
            .env("CARGO_TARGET_DIR", place::wasm_target())
            .env("CARGO_ENCODED_RUSTFLAGS", self.flags()?)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
            .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size");
        if let Self::Debian = self {
            cargo
                .env("RUSTC", DEBIAN_RUSTC)
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker()?);
        }
        Ok(cargo)
    }

    /// The linter of this compiler, with every warning an error.
    pub fn clippy(self, edition: Edition) -> Result<Command> {
        match self {
            Self::Rustup => {
                let mut cargo = self.cargo("clippy")?;
                cargo.args(["--lib", "--bin", "page"]).args(edition.features());
                cargo.arg("--").args(LINTS);
                Ok(cargo)
            }
            Self::Debian => {
                let mut cargo = self.cargo("check")?;
                cargo
                    .args(["--lib", "--bin", "page"])
                    .args(edition.features())
                    .env("RUSTC_WORKSPACE_WRAPPER", DEBIAN_CLIPPY)
                    .env(
                        "CLIPPY_ARGS",
                        LINTS.map(|lint| format!("{lint}__CLIPPY_HACKERY__")).concat(),
                    );
                Ok(cargo)
            }
        }
    }

    /// No path of this machine reaches the page; of two that fit, the compiler takes the last.
    fn flags(self) -> Result<String> {
        let library = match self {
            Self::Rustup => sysroot()?.join("lib/rustlib/src/rust"),
            Self::Debian => PathBuf::from(DEBIAN_SOURCE),
        };
        let paths = [
            (place::root(), "motus"),
            (place::target(), "target"),
            (place::cargo_home(), "cargo"),
            (library, "rust"),
        ];
        let remap =
            |(from, to): (PathBuf, &str)| format!("--remap-path-prefix={}={to}", from.display());
        let mut flags = LIGHT.map(str::to_owned).to_vec();
        flags.extend(paths.map(remap));
        Ok(flags.join("\u{1f}"))
    }
}

fn sysroot() -> Result<PathBuf> {
    let told = run::ask(Command::new("rustc").args(["--print", "sysroot"]));
    told.map(PathBuf::from).context("no rustc: install Rust with rustup")
}

fn linker() -> Result<PathBuf> {
    let rustlib = sysroot()?.join("lib/rustlib");
    let hosts = fs::read_dir(&rustlib)?.filter_map(Result::ok);
    match hosts.map(|host| host.path().join("bin/rust-lld")).find(|lld| lld.exists()) {
        Some(linker) => Ok(linker),
        None => bail!("no rust-lld under {}: install Rust with rustup", rustlib.display()),
    }
}

fn refused() -> PathBuf {
    place::target().join("rustup-has-no-wasm32")
}

fn rustup_is_ready() -> bool {
    let target =
        run::ask(Command::new("rustc").args(["--print", "target-libdir", "--target", TRIPLE]));
    let target = target.and_then(|folder| fs::read_dir(folder).ok());
    let source = sysroot().map(|root| root.join("lib/rustlib/src/rust/library/std").exists());
    target.is_some_and(|mut files| files.next().is_some()) && source.unwrap_or(false)
}

fn rustup_brings_it() -> bool {
    for words in [["target", "add", TRIPLE], ["component", "add", "rust-src"]] {
        println!("rustup {} …", words.join(" "));
        let mut rustup = Command::new("rustup");
        if run::run(rustup.args(words).env("RUSTUP_MAX_RETRIES", "1")).is_err() {
            break;
        }
    }
    if rustup_is_ready() {
        return true;
    }
    println!("rustup cannot bring it; Debian's compiler is used instead.");
    let _ = fs::create_dir_all(place::target());
    let _ = fs::write(refused(), "cargo xtask setup asks again\n");
    false
}
