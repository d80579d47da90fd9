//! The report as one value.

use serde::{Deserialize, Serialize};

use super::{Facet, Fact, Figure, Lang, Nouns, Section, Table};

/// One edition of a report: everything, in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Short name for files and keys in the reader's storage.
    pub id: String,
    /// The edition's language.
    pub lang: Lang,
    /// All languages of the report; the first stands at the root, others under their code.
    pub languages: Vec<Lang>,
    /// The release's number.
    pub release: String,
    /// The release's date, ISO 8601.
    pub date: String,
    /// The report's short name, for the masthead.
    pub name: String,
    /// What it is, beside the name.
    pub kicker: String,
    /// What it says, in a sentence or two, for search results and previews.
    pub description: String,
    /// Who says so, on the first screen.
    pub byline: String,
    /// Authors of the source, as named in this language.
    pub authors: Vec<Author>,
    /// The facets, in the order of the filter bar.
    pub facets: Vec<Facet>,
    /// Words for what is counted.
    pub nouns: Nouns,
    /// The sources, in citation order.
    pub sources: Vec<Source>,
    /// The ledger: stated records, then derived ones.
    pub facts: Vec<Fact>,
    /// The other tables.
    pub tables: Vec<Table>,
    /// The figures, in the order in which the text places them.
    pub figures: Vec<Figure>,
    /// The narrative.
    pub sections: Vec<Section>,
}

/// A person who wrote the source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Author {
    /// The name in the edition's language.
    pub name: String,
}

/// Something that the report rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Facts and footnotes name it by this id.
    pub id: String,
    /// Authors, as one line.
    pub authors: String,
    /// Title.
    pub title: String,
    /// Journal with issue, or the institution.
    pub container: String,
    /// Year of publication.
    pub year: String,
}

impl Report {
    /// The record of an id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }

    /// The table of an id.
    pub fn table(&self, id: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// The figure of an id.
    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id == id)
    }

    /// The facet of an id.
    pub fn facet(&self, id: &str) -> Option<&Facet> {
        self.facets.iter().find(|facet| facet.id == id)
    }

    /// The source of an id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}
