//! Can the drawn rows stand on the figure's axes: units, scale, periods?

use rust_decimal::Decimal;

use super::FigureDraft;
use crate::{
    load::{
        Problem, Problems,
        data::Record,
        files::{CsvTable, Spot},
    },
    model::{Fact, Kind, Scale, Unit},
};

/// Checks the rows of a figure of a known kind.
pub fn check(draft: &FigureDraft, table: &CsvTable, records: &[Record], problems: &mut Problems) {
    let Some(kind) = draft.kind else {
        return;
    };
    match kind {
        Kind::Timeline => periods(draft, table, records, problems),
        Kind::Line
        | Kind::Proportional
        | Kind::Bar
        | Kind::Dumbbell
        | Kind::Dot
        | Kind::Share
        | Kind::Column => {
            if is_ledger(draft, table, problems) {
                values(draft, kind, records, problems);
            }
        }
        Kind::Number => drop(is_ledger(draft, table, problems)),
        Kind::Matrix
        | Kind::Checklist
        | Kind::Sankey
        | Kind::Treemap
        | Kind::Network
        | Kind::Cycle
        | Kind::Stages => {}
    }
}

fn is_ledger(draft: &FigureDraft, table: &CsvTable, problems: &mut Problems) -> bool {
    let is_ledger = table.id == "facts";
    if !is_ledger {
        let problem = draft.file.problem_at(&draft.table, "this kind of figure draws records");
        problems.push(problem.expected("\"facts\""));
    }
    is_ledger
}

fn values(draft: &FigureDraft, kind: Kind, records: &[Record], problems: &mut Problems) {
    let drawn = drawn(draft, records);
    let unit = match kind {
        Kind::Dumbbell => Some(Unit::Ratio),
        Kind::Dot | Kind::Share => Some(Unit::Percent),
        _ => drawn.iter().map(|fact| &fact.unit).find(|unit| **unit != Unit::Year).cloned(),
    };
    for fact in &drawn {
        // On an axis of years a year is a place, not a measure.
        if kind == Kind::Column && fact.unit == Unit::Year {
            continue;
        }
        if let Some(unit) = unit.as_ref().filter(|unit| **unit != fact.unit) {
            let problem = at(draft, &fact.id, "unit does not fit the axis");
            let found = format!("{} in {}", fact.id, fact.unit.code());
            problems.push(problem.found(found).expected(format!("records in {}", unit.code())));
        }
        if draft.scale.0 == Scale::Log && fact.value <= Decimal::ZERO {
            let problem = at(draft, &fact.id, "value cannot stand on a logarithmic scale");
            let found = format!("{} with {}", fact.id, fact.value);
            problems.push(problem.found(found).expected("values above zero"));
        }
        if kind == Kind::Proportional && fact.value < Decimal::ZERO {
            let problem = at(draft, &fact.id, "value cannot be an area");
            let found = format!("{} with {}", fact.id, fact.value);
            problems.push(problem.found(found).expected("values of zero or more"));
        }
        if matches!(kind, Kind::Line | Kind::Column) && fact.period.is_none() {
            problems.push(at(draft, &fact.id, "row without a period").found_text(&fact.id));
        }
    }
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
