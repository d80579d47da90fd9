//! A value that is ready to be written.

use super::significant::SignificantDigits;
use crate::model::{Noun, Unit};

/// A rounded value and what it counts.
pub(super) struct Quantity<'a> {
    /// The rounded value.
    pub number: SignificantDigits,
    /// The value to the nearest whole, for places and years.
    pub whole: i64,
    /// `n` where the value is one part in `n`.
    pub part_of: Option<u64>,
    /// Its unit.
    pub unit: &'a Unit,
    /// The words for what is counted.
    pub noun: Option<&'a Noun>,
}
