//! The size a figure is laid out for.

use super::style_length::style_length;

const STYLE: &str = include_str!("../../style/figure.css");
/// The most that the layout for phones is enlarged to, in CSS pixels.
const MOST_NARROW: u32 = style_length(STYLE, "\"narrow\"] { max-inline-size: ", "px;");

/// A drawing is laid out at one of two widths and scaled as a picture to the room it gets, static and
/// live alike: so no label collides at one width that did not at another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    /// Name in classes and snapshots.
    pub name: &'static str,
    /// Width of the layout in CSS pixels.
    pub width: f64,
    /// Size of text in the drawing, in pixels of the layout.
    pub text: f64,
    /// Size of the number that carries the point.
    pub number: f64,
}

impl Frame {
    /// The width of the narrowest column with the wide layout, in CSS pixels.
    pub const WIDE_FROM: u32 = style_length(STYLE, "@container (min-width: ", "px)");
    /// For wide columns.
    pub const WIDE: Frame = Frame { name: "wide", width: 960.0, text: 14.0, number: 20.0 };
    /// For phones.
    pub const NARROW: Frame = Frame { name: "narrow", width: 360.0, text: 13.0, number: 17.0 };
    /// Both, in the order in which they stand in the page.
    pub const ALL: [Frame; 2] = [Frame::WIDE, Frame::NARROW];

    /// The frame for a column of this many CSS pixels.
    pub fn for_width(width: f64) -> Frame {
        if width < f64::from(Frame::WIDE_FROM) { Frame::NARROW } else { Frame::WIDE }
    }

    /// How much a layout is enlarged in a column of this many CSS pixels. The layout for phones grows
    /// to [`MOST_NARROW`] only.
    pub fn scale(&self, width: f64) -> f64 {
        let room = if self.is_narrow() { width.min(f64::from(MOST_NARROW)) } else { width };
        room / self.width
    }

    /// Whether this is the layout for phones.
    pub fn is_narrow(&self) -> bool {
        self.width < 600.0
    }
}
