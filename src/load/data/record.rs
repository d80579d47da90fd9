//! A record of the ledger in all languages.

use std::collections::BTreeMap;

use super::Data;
use crate::{
    load::{
        files::{CsvRow, CsvTable},
        manifest::Localised,
    },
    model::{Fact, Lang},
};

/// A record: `fact.indicator` and `fact.subject` are still ids, its note is in `notes`.
#[derive(Clone, Debug)]
pub struct Record {
    /// What is the same in all languages.
    pub fact: Fact,
    /// The note.
    pub notes: Localised,
}

impl Record {
    /// The record in one language.
    pub fn fact(&self, data: &Data, lang: Lang) -> Fact {
        let column = format!("name_{}", lang.code());
        let name = |table: &str, id: &str| {
            let table = data.table(table);
            let name = table.and_then(|table| Some(table.text(table.row(id)?, &column)));
            name.unwrap_or(id).to_string()
        };
        Fact {
            indicator: name("indicators", &self.fact.indicator),
            subject: name("subjects", &self.fact.subject),
            note: self.notes.get(&lang).cloned().unwrap_or_default(),
            ..self.fact.clone()
        }
    }
}

/// The note of a row in each language.
pub fn notes(table: &CsvTable, row: &CsvRow) -> Localised {
    let note = |lang: Lang| table.text(row, &format!("note_{}", lang.code())).to_string();
    let notes = Lang::ALL.map(|lang| (lang, note(lang)));
    BTreeMap::from(notes)
}
