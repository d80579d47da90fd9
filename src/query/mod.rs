//! What a reader's selection leaves of a report.
//!
//! [`Selection`] is the reader's state and the only door to it; [`slice`] applies it to the report;
//! everything that is shown follows from the [`Slice`].

mod address;
mod count;
#[cfg(test)]
mod fixture;
mod selection;
mod slice;

pub use count::{Remaining, remaining};
pub use selection::Selection;
pub use slice::{Slice, slice};
