//! Finds the compiler that makes WebAssembly: rustup's target, or Debian's own compiler.

use crate::{debian, place, run};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const TRIPLE: &str = "wasm32-unknown-unknown";
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CLIPPY: &str = "/usr/bin/clippy-driver";
const DEBIAN_SOURCE: &str = "/usr/lib/rustlib/src/rust/library";

/// The compiler in use.
#[derive(Clone, Debug)]
pub enum Compiler {
    /// The toolchain of the host, with the target's library installed.
    Rustup,
    /// Debian's `rustc-web`, which builds the library itself and borrows rustup's linker.
    Debian {
        /// Path of `rust-lld`.
        linker: PathBuf,
    },
}

impl Compiler {
    /// The compiler, installed if need be. A download that failed before is not tried again.
    /// `MOTUS_COMPILER=debian` passes over rustup.
    pub fn find() -> Result<Self> {
        let told = std::env::var("MOTUS_COMPILER").is_ok_and(|name| name == "debian");
        if !told && (target_is_installed() || (!refused().exists() && rustup_adds_target())) {
            return Ok(Self::Rustup);
        }
        Self::debian()
    }

    /// Like `find`, but asks rustup once more even if it failed before.
    pub fn search() -> Result<Self> {
        if refused().exists() {
            fs::remove_file(refused())?;
        }
        Self::find()
    }

    fn debian() -> Result<Self> {
        let needed = [DEBIAN_RUSTC, DEBIAN_CLIPPY, DEBIAN_SOURCE];
        if !needed.iter().all(|path| Path::new(path).exists()) {
            let packages = ["rustc-web", "rust-web-src", "rust-web-clippy"];
            debian::install(&packages, "or: rustup target add wasm32-unknown-unknown")?;
        }
        let rustlib = sysroot()?.join("lib/rustlib");
        let linkers = fs::read_dir(&rustlib)?.filter_map(Result::ok);
        let linker = linkers.map(|host| host.path().join("bin/rust-lld")).find(|lld| lld.exists());
        match linker {
            Some(linker) => Ok(Self::Debian { linker }),
            None => bail!("no rust-lld under {}: install Rust with rustup", rustlib.display()),
        }
    }

    /// A command of cargo that compiles for the page.
    pub fn cargo(&self, subcommand: &str) -> Result<Command> {
        let mut cargo = run::cargo();
        cargo.args([subcommand, "--target", TRIPLE]);
        cargo.env("CARGO_TARGET_DIR", place::wasm_target());
        cargo.env("CARGO_ENCODED_RUSTFLAGS", self.flags()?);
        if let Self::Debian { linker } = self {
            cargo
                .env("RUSTC", DEBIAN_RUSTC)
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort")
                .env("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        Ok(cargo)
    }

    /// The linter of this compiler, with every warning an error.
    pub fn clippy(&self) -> Result<Command> {
        let Self::Debian { .. } = self else {
            let mut cargo = self.cargo("clippy")?;
            cargo.args(["--lib", "--bin", "page", "--", "-D", "warnings"]);
            return Ok(cargo);
        };
        let mut cargo = self.cargo("check")?;
        cargo
            .args(["--lib", "--bin", "page"])
            .env("RUSTC_WORKSPACE_WRAPPER", DEBIAN_CLIPPY)
            .env("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__");
        Ok(cargo)
    }

    /// No path of this machine reaches the page; of two that fit, the compiler takes the last.
    fn flags(&self) -> Result<String> {
        let (source, name) = match self {
            Self::Rustup => (sysroot()?.join("lib/rustlib/src/rust"), official_source()?),
            Self::Debian { .. } => (PathBuf::from(DEBIAN_SOURCE), "/rustc/library".to_owned()),
        };
        let paths = [
            (place::root(), "motus"),
            (place::target(), "target"),
            (place::cargo_home(), "cargo"),
            (source, &name),
        ];
        let remap =
            |(from, to): &(PathBuf, &str)| format!("--remap-path-prefix={}={to}", from.display());
        Ok(paths.iter().map(remap).collect::<Vec<_>>().join("\u{1f}"))
    }
}

fn sysroot() -> Result<PathBuf> {
    let told = run::ask(Command::new("rustc").args(["--print", "sysroot"]));
    told.map(PathBuf::from).context("no rustc: install Rust with rustup")
}

/// What rustup's library calls its own source, unless `rust-src` stands beside it.
fn official_source() -> Result<String> {
    let version = run::ask(Command::new("rustc").arg("-vV")).unwrap_or_default();
    let hash = version.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    Ok(format!("/rustc/{}", hash.context("rustc tells no commit hash")?))
}

fn refused() -> PathBuf {
    place::target().join("rustup-has-no-wasm32")
}

fn target_is_installed() -> bool {
    run::ask(Command::new("rustc").args(["--print", "target-libdir", "--target", TRIPLE]))
        .and_then(|folder| fs::read_dir(folder).ok())
        .is_some_and(|mut files| files.next().is_some())
}

fn rustup_adds_target() -> bool {
    println!("rustup target add {TRIPLE} …");
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", TRIPLE]).env("RUSTUP_MAX_RETRIES", "1");
    if run::run(&mut rustup).is_ok() && target_is_installed() {
        return true;
    }
    println!("rustup cannot bring the target; Debian's compiler is used instead.");
    let _ = fs::create_dir_all(place::target());
    let _ = fs::write(refused(), "cargo xtask setup asks again\n");
    false
}
