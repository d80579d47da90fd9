//! The room that an embed takes in a column, known before any browser lays it out: hosts reserve it, and the
//! page fills it, so that nothing around it moves when it comes. The words of a figure are given the lines that
//! they may need; style (`style/embed/frame.css`) keeps these lengths and leaves what is over as white space.

use crate::figures::poster::wrap;
use crate::figures::{Chart, Frame, draw, table};
use crate::model::{Figure, Inline, Lang};
use crate::query::Slice;
use crate::ui::figure_sources;

/// Widths of the embed, in CSS pixels, from which another number of lines may fit, as in style.
const FROM: [f64; 6] = [280.0, 340.0, 420.0, 509.0, 669.0, 860.0];
/// Margins at both sides.
const SIDES: f64 = 28.8;
/// Everything that is no line of words and no drawing: rules, margins, the fold of the table, the last line.
const FIXED: f64 = 186.0;
/// By how much words may be wider than the estimate, so that a line is rather too many than too few: Han
/// fills its lines exactly.
fn caution(lang: Lang) -> f64 {
    match lang {
        Lang::Zh => 1.04,
        Lang::En => 1.0,
    }
}

/// A kind of words: size of its letters, height of its lines.
struct Words(f64, f64);
const TITLE: Words = Words(20.8, 29.0);
const MEASURE: Words = Words(14.4, 21.6);
const SMALL: Words = Words(13.0, 20.8);

/// The height of an embed in each range of widths: a length, and a share of the width.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    ranges: [(f64, f64); 6],
    /// Whether it is a drawing's. A table's is an estimate, for hosts only: the page does not fill it.
    is_exact: bool,
}

impl Room {
    /// The room of a figure with nothing chosen.
    pub fn of(figure: &Figure, whole: &Slice) -> Room {
        let charts = [Frame::WIDE, Frame::NARROW].map(|frame| draw(figure, whole, frame));
        let ranges = FROM.map(|from| range(figure, whole, &charts, from));
        Room { ranges, is_exact: charts[0].is_some() }
    }

    /// The height at a width.
    pub fn at(&self, width: f64) -> u32 {
        let place = FROM.iter().rposition(|from| width >= *from).unwrap_or_default();
        let (length, share) = self.ranges[place];
        (length + share * width).ceil() as u32
    }

    /// As style takes it: lengths and shares of the width; empty for an estimate.
    pub fn style(&self) -> String {
        if !self.is_exact {
            return String::new();
        }
        let parts = self.ranges.iter().enumerate().map(|(place, (length, share))| {
            format!("--l{place}:{length:.1}px;--s{place}:{:.3}vw", share * 100.0)
        });
        parts.collect::<Vec<_>>().join(";")
    }

    /// As hosts reserve it: an inline style with which an element has this height at every width, before any
    /// script and without one. Padding is what style measures by the width; the layout for phones and that for
    /// columns are told apart by a step too high to be the larger of the two.
    pub fn reserve(&self) -> String {
        let [(l0, s0), (l1, _), (l2, _), (l3, _), (l4, s4), (l5, _)] = self.ranges;
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
        let (off, on) = (step(FROM[4], -9999.0), step(FROM[4], 9999.0));
        format!("height:0;padding-bottom:max({narrow} + {off},{wide} - 9999px + {on})")
    }
}

/// Nothing below a width, a length from it on.
fn step(from: f64, length: f64) -> String {
    let before = from - 1.0;
    if length < 0.0 {
        format!("clamp({length:.0}px,({before}px - 100%)*9999,0px)")
    } else {
        format!("clamp(0px,(100% - {before}px)*9999,{length:.0}px)")
    }
}

fn range(figure: &Figure, whole: &Slice, charts: &[Option<Chart>; 2], from: f64) -> (f64, f64) {
    let room = from - SIDES;
    let caution = caution(whole.report.lang);
    let lines = |text: &str, words: &Words| height(text, words, room / caution);
    let said = |inline: &Inline, words: &Words| lines(&inline.text, words);
    let words = said(&figure.title, &TITLE)
        + said(&figure.subtitle, &MEASURE)
        + said(&figure.note, &SMALL)
        + lines(&figure_sources(&whole.report, figure), &SMALL);
    let fixed = FIXED + words;
    let frame = Frame::for_width(room);
    let chart = if frame.is_narrow() { &charts[1] } else { &charts[0] };
    match chart {
        None => (fixed + table_height(figure, whole, room), 0.0),
        // The layout for phones grows to its most and no further.
        Some(chart) if frame.is_narrow() && frame.scale(room) == frame.scale(f64::MAX) => {
            (fixed + chart.height * frame.scale(room), 0.0)
        }
        Some(chart) => (fixed - SIDES * chart.height / frame.width, chart.height / frame.width),
    }
}

fn height(text: &str, Words(size, line): &Words, room: f64) -> f64 {
    wrap(text, *size, room).len() as f64 * line
}

/// Rows stand as blocks in a narrow column, and as a table else; of the latter this is an estimate.
fn table_height(figure: &Figure, whole: &Slice, room: f64) -> f64 {
    let rows = table(figure, whole);
    let columns = rows.head.len().max(1) as f64;
    let (column, heads) = if room < 800.0 { (room, 1.0) } else { (room * 1.4 / columns, 0.0) };
    let cell = |text: &String| height(text, &SMALL, column) + heads * SMALL.1;
    let row = |cells: &Vec<String>| {
        let heights = cells.iter().map(cell);
        if heads > 0.0 { heights.sum::<f64>() } else { heights.fold(0.0, f64::max) }
    };
    rows.rows.iter().map(|one| row(&one.cells) + 20.0).sum::<f64>() + 40.0
}
