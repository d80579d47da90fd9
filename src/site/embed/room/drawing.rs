//! The room of a figure that is drawn.

use super::around::around;
use super::css::{either, step};
use super::lengths::SIDES;
use crate::figures::style_length::style_length;
use crate::figures::{Chart, Frame};
use crate::model::Figure;
use crate::query::Slice;

/// Widths of the embed, in CSS pixels, from which another number of lines may fit.
const FROM: [f64; 6] = [
    280.0,
    from("px) { :root { --room: calc(var(--l1"),
    from("px) { :root { --room: calc(var(--l2"),
    from("px) { :root { --room: calc(var(--l3"),
    from("px) { :root { --room: calc(var(--l4"),
    from("px) { :root { --room: calc(var(--l5"),
];

const fn from(rule: &str) -> f64 {
    style_length(include_str!("../../../../style/embed/frame.css"), "@media (min-width: ", rule)
        as f64
}

/// The height in each range of widths: a length, and a share of the width.
#[derive(Clone, Debug, PartialEq)]
pub struct DrawingRoom([(f64, f64); 6]);

impl DrawingRoom {
    /// The room of a figure with its layouts for wide and for narrow columns.
    pub fn of(figure: &Figure, whole: &Slice, charts: [&Chart; 2]) -> DrawingRoom {
        DrawingRoom(FROM.map(|from| range(figure, whole, charts, from)))
    }

    /// The height at a width.
    pub fn at(&self, width: f64) -> f64 {
        let place = FROM.iter().rposition(|from| width >= *from).unwrap_or_default();
        let (length, share) = self.0[place];
        length + share * width
    }

    /// Lengths and shares of the width.
    pub fn style(&self) -> String {
        let parts = self.0.iter().enumerate().map(|(place, (length, share))| {
            format!("--l{place}:{length:.1}px;--s{place}:{:.3}vw", share * 100.0)
        });
        parts.collect::<Vec<_>>().join(";")
    }

    /// The height by the width of the column, whichever layout it takes.
    pub fn reserve(&self) -> String {
        let [(l0, s0), (l1, _), (l2, _), (l3, _), (l4, s4), (l5, _)] = self.0;
        let end = FROM[3] - 1.0;
        let narrow = format!(
            "{l0:.0}px + {:.1}*min(1%,{:.2}px) + {} + {} + {}",
            s0 * 100.0,
            end / 100.0,
            step(FROM[1], l1 - l0),
            step(FROM[2], l2 - l1),
            step(FROM[3], l3 - l2 - s0 * end),
        );
        let wide = format!("{l4:.0}px + {:.1}% + {}", s4 * 100.0, step(FROM[5], l5 - l4));
        either(&narrow, FROM[4], &wide)
    }
}

fn range(figure: &Figure, whole: &Slice, [wide, narrow]: [&Chart; 2], from: f64) -> (f64, f64) {
    let room = from - SIDES;
    let words = around(figure, whole, room);
    let frame = Frame::for_width(room);
    let chart = if frame.is_narrow() { narrow } else { wide };
    // The layout for phones grows to its most and no further.
    if frame.is_narrow() && frame.scale(room) == frame.scale(f64::MAX) {
        (words + chart.height * frame.scale(room), 0.0)
    } else {
        (words - SIDES * chart.height / frame.width, chart.height / frame.width)
    }
}
