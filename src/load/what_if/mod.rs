//! `what-if/*.toml`: one question a file.
//!
//! 1. [`read`] reads each file to a [`WhatIfDraft`], whose parts know their places.
//! 2. [`check`] holds each draft against the ledger and the figures, and computes what follows from every
//!    choice that a reader can make: what the browser shows has been computed and checked by the build.
//! 3. [`WhatIfDraft::what_if`] gives it in one language.

mod check;
mod compute;
mod draft;
mod drawn;
mod parse;
mod start;
mod unit;

use std::path::Path;

use super::{Problems, files, manifest::Manifest};

pub use check::check;
pub use draft::WhatIfDraft;

/// Reads the folder `what-if/`. A report may be without.
pub fn read(dir: &Path, manifest: &Manifest, problems: &mut Problems) -> Vec<WhatIfDraft> {
    let files = files::of_ids(dir, Path::new("what-if"), "what-if", problems);
    files.into_iter().map(|(id, file)| parse::parse(id, file, manifest, problems)).collect()
}
