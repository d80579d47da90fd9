//! The report as one value.

use serde::{Deserialize, Serialize};

use super::{Facet, Fact, Figure, Lang, Nouns, Release, Section, Table, Term, WhatIf};

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
    /// Where the report is published, where an author says so; else empty.
    pub address: String,
    /// The licence of the text, by its SPDX id; empty where an author gives none.
    pub licence: String,
    /// The licence of the data, by its SPDX id; empty where the data package names none.
    pub data_licence: String,
    /// The report's short name, for the masthead.
    pub name: String,
    /// What it is, beside the name.
    pub kicker: String,
    /// What it says, in a sentence or two, for search results and previews.
    pub description: String,
    /// Who says so, on the first screen.
    pub byline: String,
    /// Minutes that the narrative takes to read.
    pub minutes: u32,
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
    /// What a reader may assume, and what follows; by the names of the files.
    pub what_ifs: Vec<WhatIf>,
    /// Names that were changed: what an old link says is read as the new name.
    pub aliases: Vec<Alias>,
    /// The releases, newest first; none where a report keeps no history.
    pub releases: Vec<Release>,
    /// The glossary, in the author's order.
    pub terms: Vec<Term>,
    /// The narrative.
    pub sections: Vec<Section>,
}

/// A name that was changed after links to it may have been made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    /// Of what: `facet`, `figure`, `fact`, or a facet's id for one of its values.
    pub of: String,
    /// The old name.
    pub was: String,
    /// The present name.
    pub is: String,
}

impl Alias {
    /// The present name of what was called so: `of` is as in [`Alias::of`].
    pub fn now<'a>(aliases: &'a [Alias], of: &str, name: &'a str) -> &'a str {
        let alias = aliases.iter().find(|alias| alias.of == of && alias.was == name);
        alias.map_or(name, |alias| &alias.is)
    }
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

    /// The what-if of an id.
    pub fn what_if(&self, id: &str) -> Option<&WhatIf> {
        self.what_ifs.iter().find(|what_if| what_if.id == id)
    }

    /// The source of an id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }
}
