//! `report.toml`: the languages, the sections in order, facets, nouns, authors, and names of before.

mod aliases;
mod facets;
mod nouns;
pub mod own_facets;
mod report;
mod sections;

use std::{collections::BTreeMap, path::Path};

use super::{
    Problems,
    files::{self, SourceFile, TomlTable},
};
use crate::model::{Lang, Noun};

pub use aliases::{AliasEntry, check as check_aliases};
pub use facets::FacetEntry;
pub use report::Words;
pub use sections::SectionEntry;

/// A text in each language of the report.
pub type Localised = BTreeMap<Lang, String>;

/// What `report.toml` says.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// The file, if it could be read.
    pub file: Option<SourceFile>,
    /// Whether all of it could be read; if not, a name that it lacks may still be right.
    pub whole: bool,
    /// Short name of the report.
    pub id: String,
    /// The release's number.
    pub release: String,
    /// The release's date.
    pub date: String,
    /// Where it is published; empty where the environment says.
    pub address: String,
    /// The licence of its text; empty for none.
    pub licence: String,
    /// The languages; the first stands at the root.
    pub languages: Vec<Lang>,
    /// The report's own words.
    pub words: BTreeMap<Lang, Words>,
    /// Authors of the source.
    pub authors: Vec<Localised>,
    /// The sections, in order.
    pub sections: Vec<SectionEntry>,
    /// The facets, in order.
    pub facets: Vec<FacetEntry>,
    /// Words for what is counted, by their id.
    pub nouns: BTreeMap<String, BTreeMap<Lang, Noun>>,
    /// Names that were changed.
    pub aliases: Vec<AliasEntry>,
}

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
    manifest.words = report::words(root, languages, problems);
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

/// The texts of a table that has a key for each language, and `others`.
pub fn localised(
    table: &TomlTable,
    others: &[&str],
    languages: &[Lang],
    problems: &mut Problems,
) -> Localised {
    let codes = Lang::ALL.map(Lang::code);
    table.only(&[others, &codes].concat(), problems);
    let texts = languages.iter().filter_map(|lang| {
        let text = table.text(lang.code(), problems)?;
        Some((*lang, text.text))
    });
    texts.collect()
}
