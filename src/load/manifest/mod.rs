//! `report.toml`: the languages, the sections in order, facets, nouns, authors, and names of before.

mod aliases;
mod facet_entry;
mod facets;
mod localised;
mod nouns;
pub mod own_facets;
mod report;
mod report_toml;
mod sections;
mod words;

use std::path::Path;

use super::{
    Problems,
    files::{self, SourceFile, TomlTable},
};
use crate::model::Lang;

pub use aliases::AliasEntry;
pub use facet_entry::FacetEntry;
pub use localised::{Localised, localised};
pub use report_toml::Manifest;
pub use sections::SectionEntry;
pub use words::ManifestWords;

/// Reads `report.toml`.
pub fn read(dir: &Path, problems: &mut Problems) -> Manifest {
    let Some(file) = SourceFile::read(dir, Path::new("report.toml"), problems) else {
        return Manifest::default();
    };
    let (table, whole) = files::parse_toml(&file, problems);
    // Behind an error of syntax, keys seem to be missing that are not: only that error is told.
    let mut ignored = Problems::default();
    let told = if whole { problems } else { &mut ignored };
    let mut manifest = parse(&file, &TomlTable::root(&file, &table), told);
    manifest.whole = whole;
    drop(table);
    manifest.file = Some(file);
    manifest
}

fn parse(file: &SourceFile, root: &TomlTable, problems: &mut Problems) -> Manifest {
    let mut manifest = Manifest::default();
    report::read(file, root, &mut manifest, problems);
    let languages = &manifest.languages;
    let mut keys = vec!["report", "authors", "sections", "facets", "nouns", "aliases"];
    keys.extend(Lang::ALL.map(Lang::code));
    root.only(&keys, problems);
    manifest.words = words::read(root, languages, problems);
    manifest.authors = root
        .tables("authors", problems)
        .iter()
        .map(|author| localised(author, &[], languages, problems))
        .collect();
    manifest.sections = sections::read(file, root, problems);
    manifest.facets = facets::read(file, root, languages, problems);
    manifest.nouns = nouns::read(root, languages, problems);
    manifest.aliases = aliases::read(root, problems);
    manifest
}
