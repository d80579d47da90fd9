//! Where a column stands and how wide it is.

use super::{Frame, canvas::Values, fact_marks::FactMark};
use crate::model::Unit;

/// The year of a mark: that of its period, or the year that it states.
pub fn year(mark: &FactMark) -> f64 {
    match (&mark.fact.unit, mark.fact.period) {
        (Unit::Year, _) => mark.fact.drawn_value(),
        (_, Some(period)) => period.start.as_years().floor(),
        (_, None) => 0.0,
    }
}

/// How wide a year is, in pixels of the layout.
pub fn pitch(frame: Frame, across: &Values) -> f64 {
    (frame.width - 90.0) / (across.range.1 - across.range.0)
}

/// How wide a column is, in pixels of the layout.
pub fn width(frame: Frame, across: &Values) -> f64 {
    (pitch(frame, across) * 0.5).min(64.0)
}
