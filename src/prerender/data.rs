//! The report's data for the browser: what filters and charts need, and no more.

use crate::model::{Figure, Kind, Report, Table};

/// The report without what only its printed parts show. Of the tables it keeps the names, and where a
/// chart draws them their groups and the words of their tooltips.
pub fn for_browser(report: &Report) -> Report {
    let mut data = report.clone();
    data.sources.clear();
    for fact in &mut data.facts {
        fact.note.clear();
        fact.passage.clear();
        if let Some(formula) = &mut fact.formula {
            formula.expression.clear();
            formula.terms.clear();
        }
    }
    for figure in &mut data.figures {
        figure.subtitle.text.clear();
        figure.note.text.clear();
    }
    for section in &mut data.sections {
        section.heading.text.clear();
    }
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
