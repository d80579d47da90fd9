//! Figures: one kind a file, all of one signature.
//!
//! 1. [`draw`] finds the kind of a [`Figure`] in [`KINDS`] and calls it with the reader's slice and a
//!    [`Frame`].
//! 2. The kind turns rows into [`marks`] on a [`canvas`], with the [`look`] of their certainty.
//! 3. The result is a [`Chart`]: an ECharts option and a height; none for kinds that are words only. It is
//!    the same for the build and for the browser, which fetches this code when a figure is to move.
//! 4. [`reading`] says in words what remains of a figure, and [`table`] gives its rows for the build to print.
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
mod reading;
mod row_marks;
mod table;
mod table_rows;
mod timeline;
mod timeline_name;

pub use frame::Frame;
pub use option::EchartsOption;
pub use reading::{Reading, reading};
pub use table::{FigureTable, TableRow, table};

use crate::model::{Figure, Kind};
use crate::query::Slice;

/// A chart for one frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The ECharts option.
    pub option: EchartsOption,
    /// Height of the layout in CSS pixels.
    pub height: f64,
}

/// How a kind draws.
pub type Draw = fn(&Figure, &Slice, Frame) -> Option<Chart>;

/// Every kind and how it draws.
pub const KINDS: [(Kind, Draw); 6] = [
    (Kind::Bar, bar::draw),
    (Kind::Dot, dot::draw),
    (Kind::Dumbbell, dumbbell::draw),
    (Kind::Line, line::draw),
    (Kind::Matrix, matrix::draw),
    (Kind::Timeline, timeline::draw),
];

/// Whether figures of a kind are drawn, or are their table only.
pub fn is_drawn(kind: Kind) -> bool {
    kind != Kind::Matrix
}

/// Draws a figure under the reader's slice, laid out for a frame. None where the figure is its table.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let kind = KINDS.iter().find(|(kind, _)| *kind == figure.kind);
    let (_, draw) = kind.unwrap_or(&KINDS[0]);
    draw(figure, slice, frame)
}
