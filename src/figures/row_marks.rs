//! What stands in every row: its name above the mark, its number beside it.

use super::marks::{self, MarkWords, Point, Side};
use super::{EchartsOption, Frame, colour};

/// How far above the middle of its row a name stands, in pixels of the layout.
const NAME_RISE: f64 = 27.0;

/// Words of a row that share a size and whether they are faint.
#[derive(Clone, Copy, Debug)]
pub struct RowMarks<'a> {
    /// The row's id, unique in the figure.
    pub id: &'a str,
    /// The row's index.
    pub row: usize,
    /// The layout.
    pub frame: Frame,
    /// 1, or less where the reader's selection leaves the row out.
    pub opacity: f64,
    /// How far above the middle of the row the number stands, in pixels of the layout.
    pub rise: f64,
}

impl RowMarks<'_> {
    /// Adds the row's name above the mark, beginning so many pixels right of a value of the axis.
    pub fn name(&self, chart: EchartsOption, from: f64, indent: f64, name: &str) -> EchartsOption {
        let words = MarkWords {
            text: name,
            size: self.frame.text,
            strong: false,
            colour: colour::INK,
            side: Side::Right,
            offset: (indent, -NAME_RISE),
            opacity: self.opacity,
        };
        chart.series(marks::words(&format!("{}-name", self.id), (from, self.row as f64), &words))
    }

    /// Adds the row's number beside a value.
    pub fn number(
        &self,
        chart: EchartsOption,
        at: f64,
        number: &str,
        side: Side,
        size: f64,
    ) -> EchartsOption {
        let gap = if side == Side::Left { -14.0 } else { 14.0 };
        let words = MarkWords {
            text: number,
            size,
            strong: true,
            colour: colour::INK,
            side,
            offset: (gap, -self.rise),
            opacity: self.opacity,
        };
        let place: Point = (at, self.row as f64);
        chart.series(marks::words(&format!("{}-number", self.id), place, &words))
    }
}
