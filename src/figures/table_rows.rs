//! What the kinds that draw rows of other tables share.

use super::Mark;
use crate::model::{Figure, Report, Row, Table};
use crate::query::{Kept, Slice, kept};
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
    let kept = kept(&slice.selection, rows.iter().map(|row| Kept::from(*row)));
    let marks = rows
        .into_iter()
        .zip(kept)
        .map(|(row, kept)| TableMark {
            row,
            kept: kept && slice.is_in_focus(&row.id),
            emphasised: figure.emphasis.contains(&row.id),
            group: table.cell(row, &figure.group),
        })
        .collect();
    in_order(marks, |mark| figure.groups.iter().position(|(code, _)| code == mark.group))
}

/// What each mark says: its row. The rows are the data of a series; without its name each row is a series
/// of its own id.
pub fn walk(report: &Report, table: &Table, marks: &[TableMark], series: &str) -> Vec<Mark> {
    let mark = |mark: &TableMark| Mark {
        id: mark.row.id.clone(),
        series: if series.is_empty() { &mark.row.id } else { series }.to_string(),
        datum: if series.is_empty() { String::new() } else { mark.row.id.clone() },
        says: words::row(report, table, mark.row),
        source: words::row_cited(report, table, mark.row),
        kept: mark.kept,
    };
    marks.iter().map(mark).collect()
}

/// The name of a group; the code itself where the figure gives none.
pub fn group_name<'a>(figure: &'a Figure, code: &'a str) -> &'a str {
    figure.groups.iter().find(|(known, _)| known == code).map_or(code, |(_, name)| name)
}

/// The marks by a key, equal ones as they stood. Figures have few rows, and the general sort would be
/// the larger part of this module in the browser's program.
pub fn in_order<'a, K: PartialOrd>(
    marks: Vec<TableMark<'a>>,
    key: impl Fn(&TableMark) -> K,
) -> Vec<TableMark<'a>> {
    let mut ordered: Vec<TableMark> = Vec::with_capacity(marks.len());
    for mark in marks {
        let place = ordered.partition_point(|before| key(before) <= key(&mark));
        ordered.insert(place, mark);
    }
    ordered
}
