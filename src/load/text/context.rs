//! What a text of one language may refer to.

use crate::{
    load::names::Known,
    model::{Fact, Lang, Nouns, Source},
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
    /// The sources.
    pub sources: &'a [Source],
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
