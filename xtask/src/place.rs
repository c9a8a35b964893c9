//! Where things stand on this machine.

use std::path::{Path, PathBuf};

/// The root of the working tree.
pub fn root() -> PathBuf {
    let xtask = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    xtask.as_deref().and_then(Path::parent).map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// Cargo's target folder for the host.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// The target folder of the compiler that makes the page, apart so that neither undoes the other.
pub fn wasm_target() -> PathBuf {
    target().join("wasm")
}

/// The site.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// Cargo's own folder, whose path must not reach the page.
pub fn cargo_home() -> PathBuf {
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cargo"));
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home).unwrap_or_default()
}
