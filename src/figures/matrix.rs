//! Words compared on the same rows: the table is the figure.

use super::kind_spec::{AssumptionsDrawn, KindSpec, RowsDrawn};
use super::{Chart, Frame};
use crate::model::Figure;
use crate::query::Slice;

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "words compared on the same rows: the table is the figure",
    rows: RowsDrawn::OfAnyTable,
    needs: &[],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[],
};

/// Draws nothing: [`super::table`] is all there is to see.
pub fn draw(_figure: &Figure, _slice: &Slice, _frame: Frame) -> Option<Chart> {
    None
}
