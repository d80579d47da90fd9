//! What works only while a figure is alive. It lies in chunks that are fetched when a figure is to move: of the page's own
//! code only `figure_chunks` may name it.
//!
//! 1. [`Plot`] puts a chart of ECharts in the place of the drawing and follows the size of its room.
//! 2. [`marks`] lays a button over every mark of the chart: pointers, touch, keys and screen readers meet
//!    the same elements in every kind of figure.
//! 3. [`walk`] moves the focus from mark to mark, [`tip`] shows what a mark says.
//!
//! What figures are taken away by uses the same report ([`read_report`]) and the same ECharts ([`svg_of`]).
//!
//! [`Plot`]: plot::Plot

mod echarts;
mod js;
mod marks;
mod place;
mod plot;
mod report;
mod tip;
mod walk;

pub use echarts::svg as svg_of;
pub use js::to_js;
pub use plot::{LiveChart, StartChart, start_chart};
pub use report::read as read_report;
