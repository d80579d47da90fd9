//! What a folder of the report holds.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::load::{Problem, Problems};

/// Whether the report has such a folder or file.
pub fn exists(dir: &Path, path: &Path) -> bool {
    dir.join(path).exists()
}

/// The files in a folder whose names end in `.ext`, sorted, relative to the report's folder. A
/// folder that cannot be read is a problem.
pub fn listed(dir: &Path, folder: &Path, ext: &str, problems: &mut Problems) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(dir.join(folder)) else {
        let problem = Problem::of_file(folder, "folder cannot be read");
        problems.push(problem.found("no such folder"));
        return Vec::new();
    };
    let names = entries.flatten().map(|entry| entry.file_name());
    let mut paths: Vec<PathBuf> = names
        .filter(|name| !name.to_string_lossy().starts_with('.'))
        .map(|name| folder.join(name))
        .filter(|path| path.extension().unwrap_or_default() == ext)
        .collect();
    paths.sort();
    paths
}
