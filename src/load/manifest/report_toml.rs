//! What `report.toml` says, and parts of it in one language.

use std::collections::BTreeMap;

use super::{AliasEntry, FacetEntry, Localised, ManifestWords, SectionEntry};
use crate::{
    load::files::SourceFile,
    model::{Facet, FacetValue, Lang, Noun, Nouns},
};

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
    pub words: BTreeMap<Lang, ManifestWords>,
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

impl Manifest {
    /// The facets in one language.
    pub fn facets(&self, lang: Lang) -> Vec<Facet> {
        let said = |labels: &Localised| labels.get(&lang).cloned().unwrap_or_default();
        let facets = self.facets.iter().map(|facet| Facet {
            id: facet.id.clone(),
            label: said(&facet.labels),
            values: facet
                .values
                .iter()
                .map(|value| FacetValue { id: value.id.clone(), label: said(&value.labels) })
                .collect(),
        });
        facets.collect()
    }

    /// The nouns in one language.
    pub fn nouns(&self, lang: Lang) -> Nouns {
        let nouns = self.nouns.iter();
        let spoken = nouns.filter_map(|(id, words)| Some((id.clone(), words.get(&lang)?.clone())));
        spoken.collect()
    }
}
