//! What the kinds that draw rows of other tables share.

use super::{FigureRow, FigureTable};
use crate::model::{Figure, Report, Row, Table};
use crate::query::Slice;
use crate::words;

/// A row as a figure draws it.
#[derive(Clone, Debug)]
pub struct TableMark<'a> {
    /// The row.
    pub row: &'a Row,
    /// Whether the reader's selection keeps it.
    pub kept: bool,
    /// Whether it carries the point of the figure.
    pub emphasised: bool,
    /// The code in the figure's group column.
    pub group: &'a str,
}

/// The rows of a figure. In the order of its groups where it has them, else in the table's.
pub fn table_marks<'a>(figure: &Figure, slice: &Slice, table: &'a Table) -> Vec<TableMark<'a>> {
    let listed = |row: &&Row| figure.rows.is_empty() || figure.rows.contains(&row.id);
    let rows: Vec<&Row> = table.rows.iter().filter(listed).collect();
    let obeyed = slice.obeyed(rows.iter().map(|row| &row.tags));
    let mut marks: Vec<TableMark> = rows
        .into_iter()
        .map(|row| TableMark {
            row,
            kept: Slice::keeps(&row.tags, &obeyed),
            emphasised: figure.emphasis.contains(&row.id),
            group: table.cell(row, &figure.group),
        })
        .collect();
    marks.sort_by_key(|mark| figure.groups.iter().position(|(code, _)| code == mark.group));
    marks
}

/// The name of a group; the code itself where the figure gives none.
pub fn group_name<'a>(figure: &'a Figure, code: &'a str) -> &'a str {
    figure.groups.iter().find(|(known, _)| known == code).map_or(code, |(_, name)| name)
}

/// The table of such a figure: its columns in words.
pub fn words_table(
    figure: &Figure,
    report: &Report,
    table: &Table,
    marks: &[TableMark],
) -> FigureTable {
    let shown = |column: &&crate::model::Column| match figure.columns.as_slice() {
        [] => column.is_read(),
        columns => columns.contains(&column.id),
    };
    let mut columns: Vec<_> = table.columns.iter().filter(shown).collect();
    columns.sort_by_key(|column| figure.columns.iter().position(|id| *id == column.id));
    let rows = marks.iter().map(|mark| FigureRow {
        id: mark.row.id.clone(),
        group: group_name(figure, mark.group).to_string(),
        kept: mark.kept,
        cells: columns.iter().map(|column| words::cell(report, table, mark.row, column)).collect(),
    });
    FigureTable {
        head: columns.iter().map(|column| column.label.clone()).collect(),
        rows: rows.collect(),
    }
}

/// The kept rows, each with its first two cells.
pub fn describe(report: &Report, table: &FigureTable) -> String {
    let kept = table.rows.iter().filter(|row| row.kept);
    let sentences: Vec<String> = kept
        .map(|row| {
            row.cells.iter().take(2).cloned().collect::<Vec<_>>().join(words::colon(report.lang))
        })
        .collect();
    words::sentences(report.lang, &sentences)
}
