//! What a row names in a column, as nodes of a flow or a network: rows of other tables, values of a facet,
//! groups, words.

use super::table_rows::group_name;
use crate::model::{Column, ColumnKind, Figure, Report, Row, Table};
use crate::words;

/// A node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Unique in the figure: the column and the value.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The row that it stands for, if it stands for one: its id, what is said of it, and where that comes
    /// from.
    pub row: Option<(String, String, String)>,
}

/// The nodes that a row names in a column, in the order of the cell; of the column `name`, the row itself.
pub fn nodes(
    figure: &Figure,
    report: &Report,
    table: &Table,
    row: &Row,
    column: &Column,
) -> Vec<Node> {
    let raw = table.cell(row, &column.id);
    let node = |value: &str, name: String| {
        let id = format!("{}-{value}", column.id);
        (!name.is_empty()).then_some(Node { id, name, row: None })
    };
    let of_row = |table: &Table, row: &Row| {
        let node = node(&row.id, table.cell(row, "name").to_string())?;
        let says = words::row(report, table, row);
        let source = words::row_cited(report, table, row);
        Some(Node { row: Some((row.id.clone(), says, source)), ..node })
    };
    let each =
        |name: &dyn Fn(&str) -> Option<Node>| raw.split_whitespace().filter_map(name).collect();
    match &column.kind {
        _ if column.id == "name" => of_row(table, row).into_iter().collect(),
        ColumnKind::Rows(other) => each(&|id| {
            let table = report.table(other)?;
            of_row(table, table.row(id)?)
        }),
        ColumnKind::Facet => {
            each(&|value| node(value, report.facet(&column.id)?.value_label(value).to_string()))
        }
        ColumnKind::Code => each(&|code| node(code, group_name(figure, code).to_string())),
        _ => node(raw, raw.to_string()).into_iter().collect(),
    }
}
