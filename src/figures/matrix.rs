//! Words compared on the same rows: the table is the figure.

use super::table_rows::{drawn, table_marks};
use super::{Drawing, Frame};
use crate::model::Figure;
use crate::query::Slice;

/// Gives the rows that remain, without a chart: [`super::table`] is all there is to see.
pub fn draw(figure: &Figure, slice: &Slice, _frame: Frame) -> Drawing {
    let Some(table) = slice.report.table(&figure.table) else {
        return Drawing::default();
    };
    Drawing { rows: drawn(&table_marks(figure, slice, table)), ..Drawing::default() }
}
