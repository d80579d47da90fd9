//! Figures: one kind a file, all of one signature.
//!
//! 1. [`draw`] finds the kind of a [`Figure`] in [`KINDS`] and calls it with the reader's slice and a
//!    [`Frame`].
//! 2. The kind turns rows into [`marks`] on a [`canvas`], with the [`look`] of their certainty.
//! 3. The result is a [`Drawing`]: an ECharts option (none for kinds that are words only), the table
//!    and a description in words. It is the same for the build and for the browser.
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
mod option;
mod row_marks;
mod table_rows;
mod timeline;

pub use frame::Frame;
pub use option::EchartsOption;

use crate::model::{Figure, Kind};
use crate::query::Slice;

/// A figure, drawn. Empty where the table that it draws is missing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Drawing {
    /// The chart; none where the figure is its table.
    pub chart: Option<Chart>,
    /// The rows in words and numbers.
    pub table: FigureTable,
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

/// The table of a figure.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FigureTable {
    /// Column heads.
    pub head: Vec<String>,
    /// Rows.
    pub rows: Vec<FigureRow>,
}

/// A row of a figure's table.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureRow {
    /// Id of the record or row.
    pub id: String,
    /// Name of the group that the row belongs to; empty where the figure has no groups.
    pub group: String,
    /// Whether the reader's selection keeps it.
    pub kept: bool,
    /// One cell for each head.
    pub cells: Vec<String>,
}

impl FigureTable {
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
