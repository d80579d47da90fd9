//! `figures/*.toml`: one figure a file.
//!
//! 1. [`read`] reads each file to a [`Draft`], whose parts know their places.
//! 2. [`check`] holds each draft against the tables: rows, columns, groups, units, scale.
//! 3. The text's writer turns the words into HTML, and [`Draft::figure`] makes the figure.

mod check;
mod draft;
mod marks;
mod parse;

use std::path::Path;

use super::{
    Problem, Problems,
    data::is_id,
    files::{self, SourceFile},
    manifest::Manifest,
};

pub use check::check;
pub use draft::{Draft, Words};

/// Reads the folder `figures/`. A report may be without.
pub fn read(dir: &Path, manifest: &Manifest, problems: &mut Problems) -> Vec<Draft> {
    let folder = Path::new("figures");
    if !files::exists(dir, folder) {
        return Vec::new();
    }
    let paths = files::listed(dir, folder, "toml", problems);
    let drafts = paths.iter().filter_map(|path| {
        let id = path.file_stem()?.to_string_lossy().into_owned();
        if !is_id(&id) {
            let problem = Problem::of_file(path, "bad name of a figure").found_text(&id);
            problems.push(problem.expected("lower-case Latin letters, digits and hyphens"));
        }
        let file = SourceFile::read(dir, path, problems)?;
        Some(parse::parse(id, file, manifest, problems))
    });
    drafts.collect()
}
