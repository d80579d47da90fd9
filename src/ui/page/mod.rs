//! What only prints: the pages of a report, by their components. Only the build holds them.
//!
//! 1. [`page_print`] is the inside of a page, with nothing chosen. It gives every component the [`Printing`], and the
//!    parts in it their [`State`](super::State).
//! 2. What reacts is a component of [`parts`](super::parts); what such a component only holds is printed into it by
//!    [`html_of`].

mod colophon;
mod contents;
mod drawings;
mod embed_page;
mod evidence;
mod facet_bar;
mod fact_card;
mod figure_about;
mod figure_actions;
mod figure_page;
mod figure_parts;
mod figure_says;
mod figure_switches;
mod figure_table;
mod figure_tabs;
mod figure_view;
mod glossary;
mod html_of;
mod marked_number;
mod masthead;
mod newsroom;
mod page_print;
mod passage;
mod printing;
mod prose;
mod records;
mod report_page;
mod section;
mod sources;
mod steps;
mod top;

pub use drawings::{Drawing, Drawings};
pub use figure_table::figure_table_alone;
pub use html_of::html_of;
pub use newsroom::{Newsroom, Snippet};
pub use page_print::page_print;
pub use printing::Printing;

use printing::figure_context;
use prose::prose_html;
pub use sources::figure_sources;
pub use steps::steps_of;
