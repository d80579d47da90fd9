//! `derived.csv`: the records that the build computes.
//!
//! 1. Every formula is parsed, and its ids are checked.
//! 2. Round by round, rows are computed whose terms all have a value.
//! 3. What then remains because it leads back to itself is a circle.

use std::collections::BTreeMap;

use super::{
    Data, Record, certainty,
    circles::{self, Waiting},
    record, tagged,
};
use crate::{
    load::{
        Problems,
        files::{CsvRow, CsvTable, Spot},
        formula,
        manifest::Manifest,
        names::Known,
    },
    model::{self, Fact, Period, Precision, Scope, Unit},
};

/// The derived records that can be computed from the stated ones.
pub fn derived(
    data: &Data,
    manifest: &Manifest,
    known: &Known,
    stated: &[Record],
    problems: &mut Problems,
) -> Vec<Record> {
    let Some(table) = data.table("derived") else {
        return Vec::new();
    };
    let rows = table.rows.iter();
    let mut waiting: Vec<Waiting> =
        rows.filter_map(|row| parse(table, row, known, problems)).collect();
    let facts = stated.iter().map(|record| (record.fact.id.clone(), record.fact.clone()));
    let mut facts: BTreeMap<String, Fact> = facts.collect();
    let mut records = BTreeMap::new();
    loop {
        let ready = |row: &Waiting| row.formula.terms.iter().all(|id| facts.contains_key(id));
        let Some(next) = waiting.iter().position(ready) else {
            break;
        };
        let next = waiting.remove(next);
        let terms: Vec<&Fact> = next.formula.terms.iter().map(|id| &facts[id]).collect();
        if let Some(record) = compute(table, &next, &terms, manifest, problems) {
            facts.insert(next.id.to_string(), record.fact.clone());
            records.insert(next.id.to_string(), record);
        }
    }
    circles::report(table, &waiting, problems);
    let order = table.rows.iter().map(|row| table.text(row, "id"));
    order.filter_map(|id| records.remove(id)).collect()
}

fn parse<'a>(
    table: &'a CsvTable,
    row: &'a CsvRow,
    known: &Known,
    problems: &mut Problems,
) -> Option<Waiting<'a>> {
    let cell = table.cell(row, "formula").filter(|cell| !cell.text.is_empty())?;
    let (_, unit) = Unit::parse(table.text(row, "unit"))?;
    let unknown = |id: &Spot| known.facts.problem(&table.file, id, "record");
    let formula = formula::read(&table.file, (cell, 0), "{a} / {b}", unknown, problems)?;
    let right = known.units.allow(unit.code());
    right.then_some(Waiting { row, id: table.text(row, "id"), formula, cell })
}

fn compute(
    table: &CsvTable,
    waiting: &Waiting,
    terms: &[&Fact],
    manifest: &Manifest,
    problems: &mut Problems,
) -> Option<Record> {
    let text = |column| table.text(waiting.row, column);
    let (exponent, unit) = Unit::parse(text("unit"))?;
    let term = |id: &str| terms.iter().find(|term| term.id == id);
    let result = waiting.formula.value(|id| term(id).map_or(f64::NAN, |term| term.value));
    let value = result * 10f64.powi(exponent);
    if !value.is_finite() {
        let problem = table.file.problem_at(waiting.cell, "formula has no finite result");
        problems.push(problem.hint("does it divide by zero, or take the logarithm of nothing?"));
        return None;
    }
    let fact = Fact {
        id: waiting.id.to_string(),
        indicator: text("indicator").to_string(),
        subject: text("subject").to_string(),
        period: Period::parse(text("period")),
        value,
        unit,
        certainty: certainty::of(&waiting.formula, terms),
        precision: Precision::default(),
        scope: Scope::default(),
        formula: Some(model::Formula {
            expression: waiting.cell.text.clone(),
            terms: waiting.formula.terms.clone(),
        }),
        source: terms.first()?.source.clone(),
        passage: passages(terms),
        tags: tagged::tags(table, waiting.row, manifest),
        note: String::new(),
    };
    let notes = record::notes(table, waiting.row);
    Some(Record { fact, notes })
}

fn passages(terms: &[&Fact]) -> String {
    let mut passages: Vec<&str> = Vec::new();
    for passage in terms.iter().flat_map(|term| term.passage.split(", ")) {
        if !passage.is_empty() && !passages.contains(&passage) {
            passages.push(passage);
        }
    }
    passages.join(", ")
}
