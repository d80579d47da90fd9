//! What a reader's selection leaves of a report.
//!
//! [`Selection`] is the reader's state and the only door to it. [`narrow`] applies it to the [`Index`] of a report:
//! everything that the page shows follows from the [`Narrowed`] index. Figures draw a [`Slice`], the report itself
//! under the selection.
//! ```
//! use interactive_report::load::load;
//! use interactive_report::query::{Index, Selection};
//!
//! let index = Index::of(&load("tests/reports/town-libraries".as_ref())?[1]);
//! let chosen = Selection::default().toggle("town", "stonebay").toggle("service", "online");
//! assert_eq!(chosen.to_query(), "service=online&town=stonebay");
//! assert_eq!(Selection::from_query(&index, "?town=stonebay,nowhere&service=online"), chosen);
//! assert_eq!(chosen.toggle("town", "stonebay").to_query(), "service=online");
//! # Ok::<(), interactive_report::load::Problems>(())
//! ```

mod address;
mod assume;
mod count;
#[cfg(test)]
mod fixture;
mod index;
mod kept;
mod looked;
mod most;
mod narrowed;
mod selection;
mod slice;
mod what_if_index;

pub use address::{NAMES, YEARS};
pub use assume::{Assumed, decimal};
pub use count::{Remaining, remaining};
pub use index::{FigureIndex, Index, LEDGER, RowIndex, TableIndex};
pub use kept::{Kept, kept, obeyed};
pub use looked::{LOOKS, Looked};
pub use most::most;
pub use narrowed::{Narrowed, narrow};
pub use selection::Selection;
pub use slice::{Slice, slice};
pub use what_if_index::WhatIfIndex;
