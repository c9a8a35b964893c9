//! Tells when files change, and whether Rust must be compiled for it.

use crate::program::Program;
use anyhow::Result;
use notify::{Event, EventKind, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// An editor writes a file in several steps: what follows within this time is one change.
const CALM: Duration = Duration::from_millis(200);

/// The changes under that root, one item for each time that something is to be built again.
pub fn watch(root: &Path) -> Result<impl Iterator<Item = Program> + use<>> {
    let (tell, told) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if let Ok(event) = event
            && !matches!(event.kind, EventKind::Access(_))
        {
            let _ = tell.send(event.paths);
        }
    })?;
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    let folders = ["src", "build", "messages", "styles", "quizzes", "static"];
    for folder in folders.map(|name| root.join(name)) {
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    let root = root.to_path_buf();
    Ok(std::iter::from_fn(move || {
        let _kept_alive = &watcher;
        next(&told, &root)
    }))
}

fn next(told: &Receiver<Vec<PathBuf>>, root: &Path) -> Option<Program> {
    loop {
        let mut paths = told.recv().ok()?;
        while let Ok(more) = told.recv_timeout(CALM) {
            paths.extend(more);
        }
        let builds: Vec<Program> = paths.iter().filter_map(|path| builds(path, root)).collect();
        if builds.contains(&Program::Fresh) {
            return Some(Program::Fresh);
        }
        if !builds.is_empty() {
            return Some(Program::Kept);
        }
    }
}

/// What a change of that file asks for, if anything.
fn builds(path: &Path, root: &Path) -> Option<Program> {
    let path = path.strip_prefix(root).ok()?;
    let name = path.file_name()?.to_str()?;
    let scratch = name.starts_with('.') || name.ends_with('~');
    let first = path.components().next()?.as_os_str().to_str()?;
    match first {
        _ if scratch => None,
        "src" if name.ends_with(".js") => Some(Program::Kept),
        "src" | "build" | "messages" | "build.rs" | "Cargo.toml" => Some(Program::Fresh),
        "styles" | "quizzes" | "static" | "index.html" => Some(Program::Kept),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::builds;
    use crate::program::Program::{Fresh, Kept};
    use std::path::Path;

    #[test]
    fn only_rust_asks_for_the_compiler() {
        let root = Path::new("/motus");
        let asks = |path: &str| builds(&root.join(path), root);
        assert_eq!(asks("src/law/articles.toml"), Some(Fresh));
        assert_eq!(asks("src/app/messages/nl.ftl"), Some(Fresh));
        assert_eq!(asks("build/library.rs"), Some(Fresh));
        assert_eq!(asks("src/app/start.js"), Some(Kept));
        assert_eq!(asks("styles/case.css"), Some(Kept));
        assert_eq!(asks("quizzes/soins.toml"), Some(Kept));
        assert_eq!(asks("index.html"), Some(Kept));
        assert_eq!(asks("styles/.case.css.swp"), None);
        assert_eq!(asks("target"), None);
    }
}
