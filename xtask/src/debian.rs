//! What Debian's packages bring, where we may install them.

use crate::run;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The browser of the tests, installed if it is missing.
pub fn chromium() -> Result<PathBuf> {
    if let Some(own) = std::env::var_os("CHROMIUM") {
        return Ok(PathBuf::from(own));
    }
    let installed = || {
        let paths = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
        paths.iter().map(PathBuf::from).find(|path| path.exists())
    };
    if let Some(path) = installed() {
        return Ok(path);
    }
    install(&["chromium"], "or name an installed one: CHROMIUM=/path/to/chrome")?;
    Ok(installed().unwrap_or_else(|| PathBuf::from("chromium")))
}

/// Installs those packages as root, or says in one line what to install.
pub fn install(packages: &[&str], otherwise: &str) -> Result<()> {
    let names = packages.join(" ");
    let root = run::ask(Command::new("id").arg("-u")).as_deref() == Some("0");
    if !root || !Path::new("/usr/bin/apt-get").exists() {
        bail!("missing: {names}. Install it with: sudo apt-get install {names} ({otherwise})");
    }
    println!("Installing {names} with apt-get …");
    let apt = |words: &[&str]| {
        let mut command = Command::new("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq").args(words);
        run::run(&mut command)
    };
    apt(&["update"])?;
    let mut words = vec!["install", "-y", "--no-install-recommends"];
    words.extend(packages);
    apt(&words)
}
