//! The table of a figure: its rows in words and numbers.

use super::table_rows::{group_name, table_marks};
use crate::model::{Column, Fact, Figure, Report, Table};
use crate::query::Slice;
use crate::words::{self, Locale, Phrase};

/// The table of a figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureTable {
    /// Column heads.
    pub head: Vec<String>,
    /// Rows.
    pub rows: Vec<TableRow>,
}

/// A row of a figure's table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableRow {
    /// Id of the record or row.
    pub id: String,
    /// Name of the group that the row belongs to; empty where the figure has no groups.
    pub group: String,
    /// One cell for each head.
    pub cells: Vec<String>,
}

/// The rows of a figure, all of them, in its order.
/// ```
/// use std::sync::Arc;
///
/// use interactive_report::figures::{table};
/// use interactive_report::load::load;
/// use interactive_report::query::{Selection, slice};
///
/// let report = Arc::new(load("tests/reports/town-libraries".as_ref())?.remove(1));
/// let figure = report.figure("visits").expect("a figure");
/// let table = table(figure, &slice(&report, &Selection::default()));
/// assert_eq!(table.head, ["Subject", "Measure", "Period", "Value", "Certainty"]);
/// assert_eq!(table.rows[1].cells[3], "≈90,000 visits");
/// # Ok::<(), interactive_report::load::Problems>(())
/// ```
pub fn table(figure: &Figure, slice: &Slice) -> FigureTable {
    match slice.report.table(&figure.table) {
        Some(table) => of_table(figure, slice, table),
        None => of_facts(figure, slice),
    }
}

fn of_facts(figure: &Figure, slice: &Slice) -> FigureTable {
    let report = &slice.report;
    let head =
        [Phrase::Subject, Phrase::Indicator, Phrase::Period, Phrase::Value, Phrase::Certainty];
    let rows = super::fact_marks::fact_marks(figure, slice).into_iter().map(|mark| TableRow {
        id: mark.fact.id.clone(),
        group: String::new(),
        cells: fact_cells(report, mark.fact),
    });
    FigureTable {
        head: head.iter().map(|phrase| phrase.text(report.lang).to_string()).collect(),
        rows: rows.collect(),
    }
}

/// The cells of a record under the heads of a figure that draws the ledger.
pub fn fact_cells(report: &Report, fact: &Fact) -> Vec<String> {
    let locale = Locale::of(report);
    vec![
        fact.subject.clone(),
        fact.indicator.clone(),
        words::when(&locale, fact),
        format!("{}{}", words::mark(fact.certainty), locale.fact(fact)),
        words::certainty_of(&locale, fact),
    ]
}

fn of_table(figure: &Figure, slice: &Slice, table: &Table) -> FigureTable {
    let shown = |column: &&Column| match figure.columns.as_slice() {
        [] => column.is_read(),
        columns => columns.contains(&column.id),
    };
    let mut columns: Vec<_> = table.columns.iter().filter(shown).collect();
    columns.sort_by_key(|column| figure.columns.iter().position(|id| *id == column.id));
    let cells = |row| {
        let cell = |column: &&Column| words::cell(&slice.report, table, row, column);
        columns.iter().map(cell).collect()
    };
    let rows = table_marks(figure, slice, table).into_iter().map(|mark| TableRow {
        id: mark.row.id.clone(),
        group: group_name(figure, mark.group).to_string(),
        cells: cells(mark.row),
    });
    FigureTable {
        head: columns.iter().map(|column| column.label.clone()).collect(),
        rows: rows.collect(),
    }
}
