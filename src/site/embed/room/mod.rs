//! The room that an embed takes in a column, known before any browser lays it out: hosts reserve it, and the
//! page fills it, so that nothing around it moves when it comes. Words are given the lines that they may need;
//! style (`style/embed/frame.css`) keeps these lengths and leaves what is over as white space.

mod around;
mod css;
mod drawing;
mod lengths;
mod table;

use crate::figures::{Frame, draw};
use crate::model::Figure;
use crate::query::Slice;
use drawing::DrawingRoom;
use table::TableRoom;

/// The height of an embed at every width.
#[derive(Clone, Debug, PartialEq)]
pub enum Room {
    /// Of a figure that is drawn.
    Drawing(DrawingRoom),
    /// Of a figure that is its table.
    Table(TableRoom),
}

impl Room {
    /// The room of a figure with nothing chosen.
    pub fn of(figure: &Figure, whole: &Slice) -> Room {
        match [Frame::WIDE, Frame::NARROW].map(|frame| draw(figure, whole, frame)) {
            [Some(wide), Some(narrow)] => {
                Room::Drawing(DrawingRoom::of(figure, whole, [&wide, &narrow]))
            }
            _ => Room::Table(TableRoom::of(figure, whole)),
        }
    }

    /// The height at a width, in CSS pixels.
    pub fn at(&self, width: f64) -> u32 {
        let height = match self {
            Room::Drawing(room) => room.at(width),
            Room::Table(room) => room.at(width),
        };
        height.ceil() as u32
    }

    /// As style takes it.
    pub fn style(&self) -> String {
        match self {
            Room::Drawing(room) => room.style(),
            Room::Table(room) => room.style(),
        }
    }

    /// As hosts reserve it: an inline style with which an element has this height at every width, before any
    /// script and without one. Padding is what style measures by the width.
    pub fn reserve(&self) -> String {
        let height = match self {
            Room::Drawing(room) => room.reserve(),
            Room::Table(room) => room.reserve(),
        };
        format!("height:0;padding-bottom:{height}")
    }
}
