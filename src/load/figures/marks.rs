//! Can the drawn rows stand on the figure's axes: units, scale, periods?

use rust_decimal::Decimal;

use super::FigureDraft;
use crate::{
    figures::{RecordsDrawn, RowsDrawn, UnitDrawn, spec_of},
    load::{
        Problem, Problems,
        data::Record,
        files::{CsvTable, Spot},
    },
    model::{Fact, Scale, Unit},
};

/// Checks the rows of a figure of a known kind.
pub fn check(draft: &FigureDraft, table: &CsvTable, records: &[Record], problems: &mut Problems) {
    let Some(kind) = draft.kind else {
        return;
    };
    match &spec_of(kind).rows {
        RowsDrawn::OfAnyTable => {}
        RowsDrawn::Dated => periods(draft, table, records, problems),
        RowsDrawn::Records(drawn) if table.id == "facts" => {
            values(draft, drawn, records, problems);
        }
        RowsDrawn::Records(_) => {
            let problem = draft.file.problem_at(&draft.table, "this kind of figure draws records");
            problems.push(problem.expected("\"facts\""));
        }
    }
}

fn values(draft: &FigureDraft, kind: &RecordsDrawn, records: &[Record], problems: &mut Problems) {
    let drawn = drawn(draft, records);
    let mut units = drawn.iter().map(|fact| &fact.unit);
    let unit = match &kind.unit {
        UnitDrawn::Any => None,
        UnitDrawn::Common => units.find(|unit| **unit != Unit::Year),
        UnitDrawn::Only(unit) => Some(unit),
    };
    for fact in drawn {
        if !(kind.years_are_places && fact.unit == Unit::Year) {
            problems.extend(unfit(draft, kind, unit, fact));
        }
    }
}

/// What keeps a record from the axes.
fn unfit(
    draft: &FigureDraft,
    kind: &RecordsDrawn,
    unit: Option<&Unit>,
    fact: &Fact,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    let below = |message, expected| {
        let problem = at(draft, &fact.id, message);
        problem.found(format!("{} with {}", fact.id, fact.value)).expected(expected)
    };
    if let Some(unit) = unit.filter(|unit| **unit != fact.unit) {
        let problem = at(draft, &fact.id, "unit does not fit the axis");
        let found = format!("{} in {}", fact.id, fact.unit.code());
        problems.push(problem.found(found).expected(format!("records in {}", unit.code())));
    }
    if kind.unit != UnitDrawn::Any && draft.scale.0 == Scale::Log && fact.value <= Decimal::ZERO {
        problems.push(below("value cannot stand on a logarithmic scale", "values above zero"));
    }
    if kind.are_areas && fact.value < Decimal::ZERO {
        problems.push(below("value cannot be an area", "values of zero or more"));
    }
    if kind.are_dated && fact.period.is_none() {
        problems.push(at(draft, &fact.id, "row without a period").found_text(&fact.id));
    }
    problems
}

fn drawn<'a>(draft: &FigureDraft, records: &'a [Record]) -> Vec<&'a Fact> {
    let facts = records.iter().map(|record| &record.fact);
    let Some(rows) = &draft.rows else {
        return facts.collect();
    };
    let find = |row: &Spot| facts.clone().find(|fact| fact.id == row.text);
    rows.iter().filter_map(find).collect()
}

fn periods(draft: &FigureDraft, table: &CsvTable, records: &[Record], problems: &mut Problems) {
    let undated: Vec<&str> = if table.id == "facts" {
        let facts = drawn(draft, records).into_iter();
        let undated = facts.filter(|fact| fact.period.is_none());
        undated.map(|fact| fact.id.as_str()).collect()
    } else {
        let rows = table.rows.iter().map(|row| (table.text(row, "id"), table.text(row, "period")));
        let undated = rows.filter(|(id, period)| draft.draws(id) && period.is_empty());
        undated.map(|(id, _)| id).collect()
    };
    for id in undated {
        let problem = at(draft, id, "row without a period").found_text(id);
        problems.push(problem.hint("a timeline draws rows with a date or an interval"));
    }
}

/// A problem at the place where a figure names a row, or at its table where it draws all.
fn at(draft: &FigureDraft, id: &str, message: &str) -> Problem {
    let mut rows = draft.rows.iter().flatten();
    let row = rows.find(|row| row.text == id);
    let span = row.unwrap_or(&draft.table).span.clone();
    draft.file.problem(span, message)
}
