//! What works only while a figure is alive. It lies in chunks that are fetched when a figure is to move or to be taken
//! away: only `figure_chunks` may name it, since what the page's own code names would lie in the main file.
//!
//! 1. [`Plot`] puts a chart of ECharts in the place of the drawing and follows the size of its room.
//! 2. [`marks`] lays a button over every mark of the chart: pointers, touch, keys and screen readers meet
//!    the same elements in every kind of figure.
//! 3. [`walk`] moves the focus from mark to mark, [`tip`] shows what a mark says.
//! 4. [`what_if`] puts into words what follows from a reader's assumptions.
//! 5. An [`Action`](actions::Action) takes the figure away under the reader's filters, cites it, links to it, enlarges it.

mod actions;
mod browser;
mod cite;
mod echarts;
mod js;
mod marks;
mod picture;
mod place;
mod plot;
mod quote;
mod report;
mod shown_rows;
mod take_away;
mod tip;
mod walk;
mod what_if;

pub use plot::{LiveChart, StartChart, start_chart};
pub use take_away::{TAKE_AWAY, TakeAway};
