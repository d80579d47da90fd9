//! What a folder of the report holds.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::SourceFile;
use crate::load::{Problem, Problems, names::is_id};

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

/// The files of a folder that has one thing a file, each with its id, which is its name. A report may be
/// without the folder; `what` is what a file is called in messages.
pub fn of_ids(
    dir: &Path,
    folder: &Path,
    what: &str,
    problems: &mut Problems,
) -> Vec<(String, SourceFile)> {
    if !exists(dir, folder) {
        return Vec::new();
    }
    let paths = listed(dir, folder, "toml", problems);
    let files = paths.iter().filter_map(|path| {
        let id = path.file_stem()?.to_string_lossy().into_owned();
        if !is_id(&id) {
            let problem = Problem::of_file(path, format!("bad name of a {what}")).found_text(&id);
            problems.push(problem.expected("lower-case Latin letters, digits and hyphens"));
        }
        Some((id, SourceFile::read(dir, path, problems)?))
    });
    files.collect()
}
