//! The report's data for live figures and for what is taken away, in three files: records, the tables for figures that draw
//! rows, and the what-ifs once a reader assumes something. What the page itself needs is `query::Index`.

use std::error::Error;

use serde::Serialize;

use super::names::short_hash;
use super::output::StagedSite;
use crate::figures::{is_drawn, spec_of};
use crate::model::{ColumnKind, Figure, Lang, Report, Table};

/// Writes the data of the figures. Gives the name by which a page tells the program of each file, and the file's.
///
/// # Errors
/// Where a file cannot be written.
pub fn write_figures_data(
    output: &StagedSite,
    lang: Lang,
    report: &Report,
) -> Result<[(&'static str, String); 3], Box<dyn Error>> {
    let mut records = without_print(report);
    let tables = std::mem::take(&mut records.tables);
    let what_ifs = std::mem::take(&mut records.what_ifs);
    Ok([
        ("records-data", write_data(output, "records", lang, &records)?),
        ("tables-data", write_data(output, "tables", lang, &tables)?),
        ("what-ifs-data", write_data(output, "what-ifs", lang, &what_ifs)?),
    ])
}

/// Writes a data file for the browser, named by its content. Gives its name.
///
/// # Errors
/// Where the file cannot be written.
pub fn write_data(
    output: &StagedSite,
    name: &str,
    lang: Lang,
    content: &impl Serialize,
) -> Result<String, Box<dyn Error>> {
    let data = postcard::to_allocvec(content)?;
    let name = format!("{name}-{}-{}.bin", lang.code(), short_hash(&data));
    output.write(&name, data)?;
    Ok(name)
}

/// The report without what only its printed parts show. Of the tables it keeps the names, and where a chart draws
/// them their groups, the words of their marks and where those come from.
fn without_print(report: &Report) -> Report {
    let mut data = report.clone();
    data.releases.clear();
    data.terms.clear();
    for what_if in &mut data.what_ifs {
        what_if.outputs.iter_mut().for_each(|output| output.formula.clear());
    }
    for source in &mut data.sources {
        source.container.clear();
        source.year.clear();
    }
    for fact in &mut data.facts {
        fact.note.clear();
        if let Some(formula) = &mut fact.formula {
            formula.expression.clear();
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
        let kept = kept_columns(report, table);
        table.columns.iter_mut().for_each(|column| column.labels.clear());
        for row in &mut table.rows {
            let cells = row.cells.iter_mut().zip(&kept);
            cells.filter(|(_, keep)| !**keep).for_each(|(cell, _)| cell.clear());
        }
    }
    data
}

fn kept_columns(report: &Report, table: &Table) -> Vec<bool> {
    let drawn = || report.figures.iter().filter(|figure| is_drawn(figure.kind));
    let own = || drawn().filter(|figure| figure.table == table.id);
    let is_charted = own().next().is_some() || drawn().any(|figure| names(report, figure, table));
    let is_kept = |id: &str| match id {
        "name" => true,
        "detail" | "source" | "passage" => is_charted,
        _ => {
            let asks = |figure: &Figure| {
                spec_of(figure.kind).asks_questions()
                    && figure.columns.iter().any(|column| column == id)
            };
            own().any(|figure| {
                figure.group == id || figure.flow.iter().any(|one| one == id) || asks(figure)
            })
        }
    };
    table.columns.iter().map(|column| is_kept(&column.id)).collect()
}

/// Whether a figure draws rows of a table that its own table names.
fn names(report: &Report, figure: &Figure, named: &Table) -> bool {
    let columns = figure.flow.iter().filter_map(|id| report.table(&figure.table)?.column(id));
    let named = ColumnKind::Rows(named.id.clone());
    columns.into_iter().any(|column| column.kind == named)
}
