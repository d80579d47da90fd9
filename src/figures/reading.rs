//! What a figure shows, in words: which rows remain, and a description for those who do not see it.
//! It needs none of the drawing, so the browser has it before the drawing is fetched.

use super::fact_marks::fact_marks;
use super::is_drawn;
use super::table_rows::table_marks;
use crate::model::{Figure, Table};
use crate::query::Slice;
use crate::words;

/// A figure under a selection, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// Every row of the figure: its id, and whether the reader's selection keeps it.
    pub rows: Vec<(String, bool)>,
    /// What the kept rows say, as a paragraph; for a figure that is its table, nothing beside it.
    pub description: String,
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
    match slice.report.table(&figure.table) {
        Some(table) => of_table(figure, slice, table),
        None => of_facts(figure, slice),
    }
}

fn of_facts(figure: &Figure, slice: &Slice) -> Reading {
    let marks = fact_marks(figure, slice);
    let kept = marks.iter().filter(|mark| mark.kept);
    let said: Vec<String> = kept.map(|mark| words::record(&slice.report, mark.fact)).collect();
    Reading {
        rows: marks.iter().map(|mark| (mark.fact.id.clone(), mark.kept)).collect(),
        description: words::sentences(slice.report.lang, &said),
    }
}

fn of_table(figure: &Figure, slice: &Slice, table: &Table) -> Reading {
    let marks = table_marks(figure, slice, table);
    let rows = marks.iter().map(|mark| (mark.row.id.clone(), mark.kept)).collect();
    if !is_drawn(figure.kind) {
        return Reading { rows, description: String::new() };
    }
    let kept = marks.iter().filter(|mark| mark.kept);
    let said: Vec<String> = kept.map(|mark| words::named(&slice.report, table, mark.row)).collect();
    Reading { rows, description: words::sentences(slice.report.lang, &said) }
}
