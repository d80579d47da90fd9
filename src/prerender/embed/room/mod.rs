//! The room that an embed takes in a column, known before any browser lays it out: hosts reserve it, and the
//! page fills it, so that nothing around it moves when it comes. Words are given the lines that they may need;
//! style (`style/embed/frame.css`) keeps these lengths and leaves what is over as white space.

mod drawing;
mod table;

use crate::figures::poster::wrap;
use crate::figures::{Frame, draw};
use crate::model::{Figure, Inline, Lang};
use crate::query::Slice;
use crate::ui::page::figure_sources;
use drawing::DrawingRoom;
use table::TableRoom;

/// Margins at both sides.
const SIDES: f64 = 28.8;
/// Everything that is no line of words, no drawing and no table: rules, margins, the fold of the table, the
/// last line.
const FIXED: f64 = 158.0;

/// A kind of words: size of its letters, height of its lines, and how wide its Latin letters may be beside the
/// estimate.
struct Words(f64, f64, f64);
const TITLE: Words = Words(20.8, 29.0, 1.0);
const MEASURE: Words = Words(14.4, 21.6, 1.08);
const SMALL: Words = Words(13.0, 20.8, 1.08);

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

/// Higher than any frame, in CSS pixels: no host is told more.
const HIGHEST: f64 = 20_000.0;

/// Nothing below a width, a length from it on.
fn step(from: f64, length: f64) -> String {
    let before = from - 1.0;
    if length < 0.0 {
        format!("clamp({length:.0}px,({before}px - 100%)*{HIGHEST},0px)")
    } else {
        format!("clamp(0px,(100% - {before}px)*{HIGHEST},{length:.0}px)")
    }
}

/// The larger of two heights that count below a width and from it on: the other is taken out by a step too high
/// to be overcome.
fn either(below: &str, from: f64, on: &str) -> String {
    let [out, back] = [step(from, -HIGHEST), step(from, HIGHEST)];
    format!("max({below} + {out},{on} - {HIGHEST}px + {back})")
}

/// The height of everything but the drawing or table, in a room of some width.
fn around(figure: &Figure, whole: &Slice, room: f64) -> f64 {
    let said =
        |inline: &Inline, words: &Words| height(&inline.text, words, room, whole.report.lang);
    let sources = figure_sources(&whole.report, figure);
    FIXED
        + said(&figure.title, &TITLE)
        + said(&figure.subtitle, &MEASURE)
        + said(&figure.note, &SMALL)
        + height(&sources, &SMALL, room, whole.report.lang)
}

/// The height of words. They may be wider than the estimate, so that a line is rather too many than too few:
/// Han fills its lines exactly.
fn height(text: &str, Words(size, line, latin): &Words, room: f64, lang: Lang) -> f64 {
    let caution = match lang {
        Lang::Zh => 1.04,
        Lang::En => *latin,
    };
    wrap(text, *size, room / caution).len() as f64 * line
}
