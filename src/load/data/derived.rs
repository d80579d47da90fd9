//! `derived.csv`: the records that the build computes.
//!
//! 1. Every formula is parsed, and its ids are checked.
//! 2. Round by round, rows are computed whose terms all have a value.
//!    A term that is derived goes on with all its digits, however many of them it publishes.
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
        evaluated::Evaluated,
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
    let facts = stated.iter().map(|record| {
        let number = Evaluated::stated(record.fact.value);
        (record.fact.id.clone(), (record.fact.clone(), number))
    });
    let mut facts: BTreeMap<String, Term> = facts.collect();
    let mut records = BTreeMap::new();
    loop {
        let ready = |row: &Waiting| row.formula.terms.iter().all(|id| facts.contains_key(id));
        let Some(next) = waiting.iter().position(ready) else {
            break;
        };
        let next = waiting.remove(next);
        let terms: Vec<&Term> = next.formula.terms.iter().map(|id| &facts[id]).collect();
        let number = result(&next, &terms);
        if let Some(record) = compute(table, &next, number, &terms, manifest, problems) {
            facts.insert(next.id.to_string(), (record.fact.clone(), number));
            records.insert(next.id.to_string(), record);
        }
    }
    circles::report(table, &waiting, problems);
    let order = table.rows.iter().map(|row| table.text(row, "id"));
    order.filter_map(|id| records.remove(id)).collect()
}

/// A record with its number as formulas go on with it.
type Term = (Fact, Evaluated);

fn parse<'a>(
    table: &'a CsvTable,
    row: &'a CsvRow,
    known: &Known,
    problems: &mut Problems,
) -> Option<Waiting<'a>> {
    let cell = table.cell(row, "formula").filter(|cell| !cell.text.is_empty())?;
    let (exponent, unit) = Unit::parse(table.text(row, "unit"))?;
    let unknown = |id: &Spot| known.facts.problem(&table.file, id, "record");
    let formula = formula::read(&table.file, (cell, 0), "{a} / {b}", unknown, problems)?;
    let right = known.units.allow(unit.code());
    right.then_some(Waiting { row, id: table.text(row, "id"), formula, exponent, cell })
}

/// The result of a row's formula, in the base unit.
fn result(waiting: &Waiting, terms: &[&Term]) -> Evaluated {
    let term = |id: &str| terms.iter().find(|(fact, _)| fact.id == id);
    let result =
        waiting.formula.value(|id| term(id).map(|(_, number)| *number).unwrap_or_default());
    result.times_ten_to(waiting.exponent)
}

fn compute(
    table: &CsvTable,
    waiting: &Waiting,
    number: Evaluated,
    terms: &[&Term],
    manifest: &Manifest,
    problems: &mut Problems,
) -> Option<Record> {
    let text = |column| table.text(waiting.row, column);
    let (_, unit) = Unit::parse(text("unit"))?;
    let Some(value) = number.published() else {
        let problem = table.file.problem_at(waiting.cell, "formula has no finite result");
        problems.push(problem.hint(formula::NO_RESULT));
        return None;
    };
    let terms: Vec<&Fact> = terms.iter().map(|(fact, _)| fact).collect();
    let fact = Fact {
        id: waiting.id.to_string(),
        indicator: text("indicator").to_string(),
        subject: text("subject").to_string(),
        period: Period::parse(text("period")),
        value,
        unit,
        certainty: certainty::of(&waiting.formula, &terms),
        precision: Precision::default(),
        scope: Scope::default(),
        formula: Some(model::Formula {
            expression: waiting.cell.text.clone(),
            terms: waiting.formula.terms.clone(),
        }),
        source: terms.first()?.source.clone(),
        passage: passages(&terms),
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
