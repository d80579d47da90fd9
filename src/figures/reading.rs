//! What a figure shows, apart from its drawing: which rows remain, and what each says. The page's own program
//! needs the rows only; the sentences are printed by the build.

use super::fact_marks::drawn_facts;
use super::table_rows::table_marks;
use super::{is_drawn, spec_of};
use crate::model::Figure;
use crate::query::Slice;
use crate::words;

/// The rows of a figure under a selection.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Every row of the figure: its id, and whether the reader's selection keeps it.
    pub rows: Vec<(String, bool)>,
}

impl Reading {
    /// How many rows the reader's selection keeps.
    pub fn kept(&self) -> usize {
        self.rows.iter().filter(|(_, kept)| *kept).count()
    }

    /// Whether the reader's selection leaves rows out, so that the drawing is not the printed one.
    pub fn is_narrowed(&self) -> bool {
        self.kept() < self.rows.len()
    }
}

/// Reads a figure under the reader's slice.
pub fn reading(figure: &Figure, slice: &Slice) -> Reading {
    let rows = match slice.report.table(&figure.table) {
        Some(table) => {
            let marks = table_marks(figure, slice, table);
            marks.iter().map(|mark| (mark.row.id.clone(), mark.kept)).collect()
        }
        None => {
            let facts = drawn_facts(figure, slice);
            facts.into_iter().map(|(fact, kept)| (fact.id.clone(), kept)).collect()
        }
    };
    Reading { rows }
}

/// What each row of a drawn figure says, with the row's id; of a figure that is its table, nothing beside it.
pub fn sentences(figure: &Figure, slice: &Slice) -> Vec<(String, String)> {
    let report = &slice.report;
    if !is_drawn(figure.kind) {
        return Vec::new();
    }
    match report.table(&figure.table) {
        Some(table) => {
            let says = |row| match spec_of(figure.kind).asks_questions() {
                true => words::row(report, table, row),
                false => words::named(report, table, row),
            };
            let marks = table_marks(figure, slice, table).into_iter();
            marks.map(|mark| (mark.row.id.clone(), says(mark.row))).collect()
        }
        None => {
            let facts = drawn_facts(figure, slice).into_iter();
            facts.map(|(fact, _)| (fact.id.clone(), words::record(report, fact))).collect()
        }
    }
}

/// What the kept rows of a figure say, as a paragraph.
/// ```
/// use std::sync::Arc;
///
/// use interactive_report::figures::{description};
/// use interactive_report::load::load;
/// use interactive_report::query::{Selection, slice};
///
/// let report = Arc::new(load("tests/reports/town-libraries".as_ref())?.remove(1));
/// let figure = report.figure("visits").expect("a figure");
/// let stonebay = slice(&report, &Selection::default().toggle("town", "stonebay"));
/// let said = "Stonebay, Visits, 2024, ≈90,000 visits (approximate).";
/// assert_eq!(description(figure, &stonebay), said);
/// # Ok::<(), interactive_report::load::Problems>(())
/// ```
pub fn description(figure: &Figure, slice: &Slice) -> String {
    let kept = reading(figure, slice).rows;
    let is_kept = |id: &str| kept.iter().any(|(known, kept)| known == id && *kept);
    let said = sentences(figure, slice).into_iter().filter(|(id, _)| is_kept(id));
    let said: Vec<String> = said.map(|(_, sentence)| sentence).collect();
    if is_drawn(figure.kind) { words::sentences(slice.report.lang, &said) } else { String::new() }
}
