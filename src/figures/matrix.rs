//! Words compared on the same rows: the table is the figure.

use super::{Chart, Frame};
use crate::model::Figure;
use crate::query::Slice;

/// Draws nothing: [`super::table`] is all there is to see.
pub fn draw(_figure: &Figure, _slice: &Slice, _frame: Frame) -> Option<Chart> {
    None
}
