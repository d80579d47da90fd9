//! Figures: one kind a file, all of one signature.
//!
//! 1. [`draw`] finds the kind of a [`Figure`] in [`KINDS`] and calls it with the reader's slice and a
//!    [`Frame`].
//! 2. The kind turns rows into [`marks`] on a [`canvas`], with the [`look`] of their certainty.
//! 3. The result is a [`Drawing`]: an ECharts option (none for kinds that are words only), the rows that
//!    remain and a description in words. It is the same for the build and for the browser.
//! 4. [`table`] gives the figure's rows in words and numbers, for the build to print.
//!
//! Kinds know nothing of any article. They are pure: no I/O, no signals, no clock.

mod bar;
pub mod canvas;
pub mod colour;
mod dot;
mod dumbbell;
mod fact_marks;
mod frame;
mod line;
pub mod look;
pub mod marks;
mod matrix;
mod measure;
mod option;
mod row_marks;
mod table;
mod table_rows;
mod timeline;
mod timeline_name;

pub use frame::Frame;
pub use option::EchartsOption;
pub use table::{FigureTable, TableRow, table};

use crate::model::{Figure, Kind};
use crate::query::Slice;

/// A figure, drawn. Empty where the table that it draws is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// The chart; none where the figure is its table.
    pub chart: Option<Chart>,
    /// The rows, and which of them the reader's selection keeps.
    pub rows: Vec<DrawnRow>,
    /// What the figure shows, for those who do not see it.
    pub description: String,
}

/// A chart for one frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The ECharts option.
    pub option: EchartsOption,
    /// Height of the layout in CSS pixels.
    pub height: f64,
}

/// A row that a figure draws.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawnRow {
    /// Id of the record or row.
    pub id: String,
    /// Whether the reader's selection keeps it.
    pub kept: bool,
}

impl Drawing {
    /// How many rows the reader's selection keeps.
    pub fn kept(&self) -> usize {
        self.rows.iter().filter(|row| row.kept).count()
    }
}

/// How a kind draws.
pub type Draw = fn(&Figure, &Slice, Frame) -> Drawing;

/// Every kind and how it draws.
pub const KINDS: [(Kind, Draw); 6] = [
    (Kind::Bar, bar::draw),
    (Kind::Dot, dot::draw),
    (Kind::Dumbbell, dumbbell::draw),
    (Kind::Line, line::draw),
    (Kind::Matrix, matrix::draw),
    (Kind::Timeline, timeline::draw),
];

/// Draws a figure under the reader's slice, laid out for a frame.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Drawing {
    let kind = KINDS.iter().find(|(kind, _)| *kind == figure.kind);
    let (_, draw) = kind.unwrap_or(&KINDS[0]);
    draw(figure, slice, frame)
}
