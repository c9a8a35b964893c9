//! The command line's program; see `motus::cli`.

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    motus::cli::run()
}

#[cfg(target_arch = "wasm32")]
fn main() {}
