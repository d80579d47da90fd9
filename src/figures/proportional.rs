//! Amounts of one unit as squares, whose areas are to one scale: what is a hundredth looks like a hundredth.

use charming::element::Symbol;
use charming::series::Scatter;

use super::fact_marks::{self, FactMark, look};
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindSpec, RecordsDrawn, RowsDrawn};
use super::marks::{self, MarkWords, Point, Side};
use super::measure::Letters;
use super::{Chart, EchartsOption, Frame, canvas, colour, lines};
use crate::model::{Figure, Report};
use crate::query::Slice;
use crate::words::{self, Locale, comma};

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "amounts as squares whose areas are to one scale",
    rows: RowsDrawn::Records(RecordsDrawn { are_areas: true, ..RecordsDrawn::OF_ONE_UNIT }),
    needs: &[],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Scatter],
};

/// Between a square and its words, and around both, in pixels of the layout.
const GAP: f64 = 14.0;
/// No square is smaller than can be seen.
const LEAST: f64 = 3.0;

/// Draws squares on one line with their words beside them; on a phone one below the other.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let marks = fact_marks::fact_marks(figure, slice);
    let sides = sides(&marks, frame);
    let room = room(frame, &sides);
    let said: Vec<_> = marks.iter().map(|mark| lines(&slice.report, mark, frame, room)).collect();
    let words = |lines: &Vec<String>| lines.len() as f64 * leading(frame) + frame.number * 1.3;
    let heights: Vec<f64> =
        sides.iter().zip(&said).map(|(side, lines)| side.max(words(lines))).collect();
    let (places, height) = places(frame, &sides, &heights, room);
    let mut option = canvas::pixels(frame, height);
    for (((mark, side), place), lines) in marks.iter().zip(&sides).zip(&places).zip(&said) {
        option = add(option, frame, mark, *side, *place, lines);
    }
    fact_marks::hatch(&mut option, &marks, look);
    Some(Chart { option, height, marks: fact_marks::walk(&slice.report, &marks) })
}

/// The side of each square: the largest has the room that a frame leaves.
fn sides(marks: &[FactMark], frame: Frame) -> Vec<f64> {
    let most = if frame.is_narrow() { 172.0 } else { 236.0 };
    let largest =
        marks.iter().map(|mark| mark.fact.drawn_value()).fold(f64::MIN_POSITIVE, f64::max);
    let side = |mark: &FactMark| (most * (mark.fact.drawn_value() / largest).sqrt()).max(LEAST);
    marks.iter().map(side).collect()
}

/// The width of the words beside a square.
fn room(frame: Frame, sides: &[f64]) -> f64 {
    let taken = match frame.is_narrow() {
        true => sides.iter().copied().fold(0.0, f64::max) + GAP,
        false => sides.iter().map(|side| side + 2.0 * GAP).sum(),
    };
    let beside = if frame.is_narrow() { 1.0 } else { sides.len().max(1) as f64 };
    (frame.width - taken) / beside
}

/// The lower left corner of each square, and the height of all.
fn places(frame: Frame, sides: &[f64], heights: &[f64], room: f64) -> (Vec<Point>, f64) {
    let mut places = Vec::new();
    if frame.is_narrow() {
        let mut foot = 0.0;
        for height in heights {
            foot += height + GAP;
            places.push((0.0, foot - GAP));
        }
        return (places, foot - GAP + 6.0);
    }
    let foot = heights.iter().copied().fold(0.0, f64::max);
    let mut left = 0.0;
    for side in sides {
        places.push((left, foot));
        left += side + room + 2.0 * GAP;
    }
    (places, foot + 6.0)
}

fn leading(frame: Frame) -> f64 {
    frame.text + 5.0
}

/// What the amount is of, and when.
fn lines(report: &Report, mark: &FactMark, frame: Frame, room: f64) -> Vec<String> {
    let locale = Locale::of(report);
    let named = [mark.fact.subject.as_str(), &mark.fact.indicator].join(comma(report.lang));
    let when = Some(words::when(&locale, mark.fact)).filter(|when| !when.is_empty());
    let wrapped = lines::wrap(&named, Letters::plain(frame.text), room * 0.94);
    wrapped.into_iter().chain(when).collect()
}

fn add(
    option: EchartsOption,
    frame: Frame,
    mark: &FactMark,
    side: f64,
    (left, foot): Point,
    lines: &[String],
) -> EchartsOption {
    let (look, id) = (look(mark), mark.fact.id.as_str());
    let style = look.bar();
    let square = Scatter::new()
        .id(id)
        .symbol(Symbol::Rect)
        .symbol_size(side)
        .item_style(style.clone())
        .emphasis(marks::emphasis(style))
        .data(vec![marks::at((left + side / 2.0, foot - side / 2.0))]);
    let option = option.series(square);
    let words = |text, size, strong, colour| MarkWords {
        text,
        size,
        strong,
        colour,
        side: Side::Right,
        offset: (0.0, 0.0),
        opacity: look.opacity(),
    };
    let beside = left + side + GAP;
    let first = foot - lines.len() as f64 * leading(frame) - frame.number * 0.6;
    let number = words(&mark.number, frame.number, true, colour::INK);
    let option = option.series(marks::words(&format!("{id}-number"), (beside, first), &number));
    let option = lines.iter().enumerate().fold(option, |option, (line, text)| {
        let said = words(text, frame.text, false, colour::SOFT);
        let middle = foot - (lines.len() - line) as f64 * leading(frame) + leading(frame) / 2.0;
        option.series(marks::words(&format!("{id}-{line}"), (beside, middle), &said))
    });
    match marks::open_end(id, (left + side, foot - side / 2.0), &look, side.min(18.0)) {
        Some(head) => option.series(head),
        None => option,
    }
}
