//! What a reader's selection leaves of a report.
//!
//! [`Selection`] is the reader's state and the only door to it; [`slice`] applies it to the report;
//! everything that is shown follows from the [`Slice`].

mod address;
mod assume;
mod count;
#[cfg(test)]
mod fixture;
mod looked;
mod selection;
mod slice;

pub use address::{NAMES, YEARS};
pub use assume::{Assumed, decimal};
pub use count::{Remaining, most, remaining, years};
pub use looked::{LOOKS, Looked};
pub use selection::Selection;
pub use slice::{Kept, Slice, kept, obeyed, slice};
