//! Figures: one kind a file, all of one signature.
//!
//! 1. [`draw`] finds how the kind of a [`Figure`] draws ([`draw_of`]) and calls it with the reader's slice and a
//!    [`Frame`]. What else holds for a kind stands in its [`KindSpec`] ([`spec_of`]).
//! 2. The kind turns rows into [`marks`] on a [`canvas`], with the [`look`] of their certainty.
//! 3. The result is a [`Chart`]: an ECharts option and a height; none for kinds that are words only. It is
//!    the same for the build and for the browser, which fetches this code when a figure is to move.
//!    A chart says of each of its [`Mark`]s where it stands and what it says: pointers, touch and keys need
//!    to know no more of a kind.
//! 4. [`reading`] says in words what remains of a figure, and [`table`] gives its rows for the build to print.
//!
//! Kinds know nothing of any article. They are pure: no I/O, no signals, no clock.

mod arrow;
mod bar;
pub mod canvas;
mod chart;
pub mod colour;
mod checklist;
mod checklist_grid;
mod column;
mod column_place;
mod column_reader;
mod cycle;
mod dot;
mod dumbbell;
mod fact_marks;
mod flow;
mod frame;
mod items;
mod kind_spec;
mod kinds;
mod line;
mod line_pace;
mod line_reader;
mod line_scenario;
pub mod lines;
pub mod look;
pub mod marks;
mod matrix;
pub mod measure;
mod network;
mod network_sides;
mod nodes;
mod number;
mod option;
pub mod poster;
mod proportional;
mod reader;
mod reader_stamp;
mod reading;
mod row_marks;
mod sankey;
mod sankey_panel;
mod share;
mod stages;
pub mod style_length;
mod table;
mod table_columns;
mod table_rows;
mod timeline;
mod timeline_name;
mod treemap;

pub use chart::{Chart, Mark};
pub use frame::Frame;
pub use kind_spec::{
    AssumptionsDrawn, EchartsSeries, KindKey, KindSpec, RecordsDrawn, RowsDrawn, UnitDrawn,
};
pub use kinds::{Draw, draw_of, draw_of_records, draw_of_rows, spec_of};
pub use option::EchartsOption;
pub use reader::{ReaderFact, reader_facts};
pub use reader_stamp::reader_stamp;
pub use reading::{Reading, description, reading, sentences};
pub use table::{FigureTable, TableRow, fact_cells as table_cells, table};
pub use table_columns::Columns;

use crate::model::{Figure, Kind, Switch};
use crate::query::Slice;

/// Whether figures of a kind are drawn, or are their table only.
pub fn is_drawn(kind: Kind) -> bool {
    spec_of(kind).is_drawn()
}

/// Draws a figure under the reader's slice, laid out for a frame. None where the figure is its table.
/// ```
/// use std::sync::Arc;
///
/// use interactive_report::figures::{Frame, draw};
/// use interactive_report::load::load;
/// use interactive_report::query::{Selection, slice};
///
/// let report = Arc::new(load("tests/reports/town-libraries".as_ref())?.remove(1));
/// let figure = report.figure("visits").expect("a figure");
/// let whole = slice(&report, &Selection::default());
/// let chart = draw(figure, &whole, Frame::NARROW).expect("a kind that is drawn");
/// assert_eq!(chart.option.0["series"][0]["type"], "bar");
/// assert_eq!(chart.marks.len(), figure.rows.len());
/// # Ok::<(), interactive_report::load::Problems>(())
/// ```
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    draw_by(draw_of(figure.kind), figure, slice, frame)
}

/// Draws a figure as [`draw`] does, by the function of its kind: the browser fetches those apart.
pub fn draw_by(draw: Draw, figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let mut chart = draw(figure, slice, frame)?;
    if slice.selection.shows(&figure.id, Switch::Patterns) {
        chart.option.add_patterns();
    }
    Some(chart)
}
