//! Words compared on the same rows: the table is the figure.

use super::table_rows::{describe, table_marks, words_table};
use super::{Drawing, Frame};
use crate::model::Figure;
use crate::query::Slice;

/// Gives the rows as a table, without a chart.
pub fn draw(figure: &Figure, slice: &Slice, _frame: Frame) -> Drawing {
    let Some(table) = slice.report.table(&figure.table) else {
        return Drawing::default();
    };
    let marks = table_marks(figure, slice, table);
    let words = words_table(figure, &slice.report, table, &marks);
    Drawing { chart: None, description: describe(&slice.report, &words), table: words }
}
