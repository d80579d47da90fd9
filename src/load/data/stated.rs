//! `facts.csv`: the records that a source states.

use super::{Data, Record, quantity, record, tagged};
use crate::{
    load::{
        files::{CsvRow, CsvTable},
        manifest::Manifest,
        names::{self, Known},
    },
    model::{Certainty, Fact, Period},
};

/// The records whose rows are right; what is wrong with the others was told by the cells' check.
pub fn stated(data: &Data, manifest: &Manifest, known: &Known) -> Vec<Record> {
    let Some(table) = data.table("facts") else {
        return Vec::new();
    };
    let rows = table.rows.iter();
    let records = rows.filter_map(|row| read(table, row, manifest));
    records.filter(|record| known.units.allow(record.fact.unit.code())).collect()
}

fn read(table: &CsvTable, row: &CsvRow, manifest: &Manifest) -> Option<Record> {
    let text = |column| table.text(row, column);
    let (value, unit) = quantity::read(text("value"), text("unit"))?;
    let fact = Fact {
        id: text("id").to_string(),
        indicator: text("indicator").to_string(),
        subject: text("subject").to_string(),
        period: Period::parse(text("period")),
        value,
        unit,
        certainty: Certainty::from_code(text("certainty"))?,
        precision: names::from_word(text("precision")).unwrap_or_default(),
        scope: names::from_word(text("scope")).unwrap_or_default(),
        formula: None,
        source: text("source").to_string(),
        passage: text("passage").to_string(),
        tags: tagged::tags(table, row, manifest),
        note: String::new(),
    };
    let notes = record::notes(table, row);
    Some(Record { fact, notes })
}
