//! Where a name stands beside its mark on a timeline, and how long it may be.

use super::canvas::Margins;
use super::marks::Side;
use super::{Frame, measure};
use crate::model::{Date, End, Grain, Period};

/// Room around the ground of a timeline.
pub const MARGINS: Margins = Margins { top: 4.0, right: 24.0, bottom: 34.0, left: 18.0 };

/// Between a mark and its name, in pixels of the layout.
pub const GAP: f64 = 12.0;

/// A name beside its mark: on the side and at the length that fit.
pub struct Name {
    /// What is said.
    pub text: String,
    /// On which side of the mark.
    pub side: Side,
}

/// The name with its time where there is room for both, else the name alone; on the right of its mark
/// where that fits, else on the roomier side. What fits nowhere is cut; the table has it whole.
pub fn name(frame: Frame, range: (f64, f64), name: &str, when: &str, period: &Period) -> Name {
    let pixels = (frame.width - MARGINS.left - MARGINS.right) / (range.1 - range.0);
    let right = (range.1 - end(period)) * pixels + MARGINS.right - GAP;
    let left = (period.start.as_years() - range.0) * pixels + MARGINS.left - GAP;
    let full = format!("{name}  {when}");
    let fits = |text: &str, room: f64| measure::width(text, frame.text) <= room;
    let side = if fits(&full, right) || (right >= left) { Side::Right } else { Side::Left };
    let room = if side == Side::Right { right } else { left };
    let text = if fits(&full, room) { full } else { measure::cut(name, frame.text, room) };
    Name { text, side }
}

/// The fewest years that an era with an open end is drawn for.
const OPEN: f64 = 5.0;

/// The end of a period on a scale of years; that of a day, a month or a year alone is its start. An era with an open
/// end is drawn for what its start names, and an arrow head says that it goes on.
pub fn end(period: &Period) -> f64 {
    let until = |date: Date| match date.grain {
        Grain::Century | Grain::Decade => f64::from(date.last_year() + 1),
        _ => date.as_years(),
    };
    match period.end {
        Some(End::At(end)) => until(end),
        Some(End::Open) => until(period.start).max(period.start.as_years() + OPEN),
        None => until(period.start),
    }
}
