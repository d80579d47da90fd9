//! `figures/*.toml`: one figure a file.
//!
//! 1. [`read`] reads each file to a [`FigureDraft`], whose parts know their places.
//! 2. [`check`] holds each draft against the tables: rows, columns, groups, units, scale.
//! 3. The text's writer turns the words into HTML, and [`FigureDraft::figure`] makes the figure.

mod answers;
mod check;
mod draft;
mod kind_guide;
mod marks;
mod parse;
mod scenario;
mod shape;

use std::path::Path;

use super::{Problems, files, manifest::Manifest};

pub use check::check;
pub use draft::{FigureDraft, FigureWords};
pub use kind_guide::kind_guide;

/// Reads the folder `figures/`. A report may be without.
pub fn read(dir: &Path, manifest: &Manifest, problems: &mut Problems) -> Vec<FigureDraft> {
    let files = files::of_ids(dir, Path::new("figures"), "figure", problems);
    files.into_iter().map(|(id, file)| parse::parse(id, file, manifest, problems)).collect()
}
