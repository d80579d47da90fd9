//! What a text of one language may refer to.

use crate::{
    load::names::Known,
    model::{Facet, Fact, Lang, Nouns, Source, Table, WhatIf},
    words::Locale,
};

/// One language's side of the report, before its text is written.
pub struct Context<'a> {
    /// The language.
    pub lang: Lang,
    /// Words for what is counted.
    pub nouns: &'a Nouns,
    /// The records.
    pub facts: &'a [Fact],
    /// The other tables.
    pub tables: &'a [Table],
    /// The facets.
    pub facets: &'a [Facet],
    /// The sources.
    pub sources: &'a [Source],
    /// What a reader may assume.
    pub what_ifs: &'a [WhatIf],
    /// All names.
    pub known: &'a Known,
}

impl Context<'_> {
    /// How numbers are written.
    pub fn locale(&self) -> Locale<'_> {
        let (lang, nouns) = (self.lang, self.nouns);
        Locale { lang, nouns }
    }

    /// The record of an id.
    pub fn fact(&self, id: &str) -> Option<&Fact> {
        self.facts.iter().find(|fact| fact.id == id)
    }
}
