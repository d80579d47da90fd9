//! What works only while a figure is alive. It belongs to the program that is fetched when a figure is to
//! move, `bin/figures.rs`; the page's own program must use nothing of it.
//!
//! 1. [`Plot`] puts a chart of ECharts in the place of the drawing and follows the size of its room.
//! 2. [`marks`] lays a button over every mark of the chart: pointers, touch, keys and screen readers meet
//!    the same elements in every kind of figure.
//! 3. [`walk`] moves the focus from mark to mark, [`tip`] shows what a mark says.
//! 4. [`write_what_ifs`] writes what follows from a reader's assumptions into the page.
//! 5. An [`Action`] takes the figure away under the reader's filters, cites it, links to it, enlarges it.

mod actions;
mod browser;
mod cite;
mod dom;
mod echarts;
mod js;
mod marks;
mod picture;
mod place;
mod plot;
mod quote;
mod shown_rows;
mod tip;
mod walk;
mod what_if;

pub use actions::Action;
pub use plot::Plot;
pub use quote::quote;
pub use what_if::write as write_what_ifs;
