//! The report's data for the browser: what filters and charts need, and no more.

use crate::model::{Figure, Kind, Report, Table};

/// The report without the cells that only the printed tables show.
///
/// Kept are each table's names, and of the tables that a chart draws also its groups and the words
/// of its tooltips.
pub fn for_browser(report: &Report) -> Report {
    let mut data = report.clone();
    for table in &mut data.tables {
        let kept = kept_columns(&report.figures, table);
        for row in &mut table.rows {
            let cells = row.cells.iter_mut().zip(&kept);
            cells.filter(|(_, keep)| !**keep).for_each(|(cell, _)| cell.clear());
        }
    }
    data
}

fn kept_columns(figures: &[Figure], table: &Table) -> Vec<bool> {
    let own = || figures.iter().filter(|figure| figure.table == table.id);
    let is_charted = own().any(|figure| figure.kind != Kind::Matrix);
    let is_kept = |id: &str| match id {
        "name" => true,
        "detail" => is_charted,
        _ => own().any(|figure| figure.group == id),
    };
    table.columns.iter().map(|column| is_kept(&column.id)).collect()
}
