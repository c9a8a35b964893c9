//! The quiz files that a command, a test or a bench reads: those named, or all of a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A file's name, as it is told, and its bytes.
pub type File = (String, Vec<u8>);

/// The files of these paths, of a folder its `.toml` files by name.
///
/// # Errors
/// The first path that cannot be read, and why.
pub fn files<P: AsRef<Path>>(paths: &[P]) -> Result<Vec<File>, (PathBuf, io::Error)> {
    let mut files = Vec::new();
    for path in paths.iter().map(AsRef::as_ref) {
        gather(path, &mut files).map_err(|error| (path.to_owned(), error))?;
    }
    Ok(files)
}

fn gather(path: &Path, files: &mut Vec<File>) -> io::Result<()> {
    if !path.is_dir() {
        files.push((path.display().to_string(), fs::read(path)?));
        return Ok(());
    }
    let mut all = fs::read_dir(path)?.map(|e| Ok(e?.path())).collect::<io::Result<Vec<_>>>()?;
    all.retain(|file| file.extension().is_some_and(|e| e == "toml"));
    all.sort();
    for file in all {
        files.push((file.display().to_string(), fs::read(&file)?));
    }
    Ok(())
}
