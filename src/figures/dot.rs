//! Shares of a hundred, a dot a row. The rows may measure different things: each says what.

use super::canvas::{self, Margins, Values};
use super::fact_marks::{self, FactMark};
use super::kind_spec::{
    AssumptionsDrawn, EchartsSeries, KindSpec, RecordsDrawn, RowsDrawn, UnitDrawn,
};
use super::look::Look;
use super::marks::{self, Side};
use super::reader::{self, ReaderFact};
use super::row_marks::RowMarks;
use super::{Chart, EchartsOption, Frame, colour};
use crate::model::{Figure, Report, Scale, Unit};
use crate::query::Slice;
use crate::words::Locale;

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "shares of a hundred that may measure different things, a dot a row",
    rows: RowsDrawn::Records(RecordsDrawn {
        unit: UnitDrawn::Only(Unit::Percent),
        ..RecordsDrawn::OF_ONE_UNIT
    }),
    needs: &[],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::BesideRecords,
    series: &[EchartsSeries::Line, EchartsSeries::Scatter],
};

/// A number stands left of its dot where there is no room right of it.
const LAST_WITH_ROOM: f64 = 80.0;

/// Draws a dot a row between 0 and 100.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let marks = fact_marks::fact_marks(figure, slice);
    let readers = reader::reader_facts(figure, slice);
    Some(chart(&slice.report, &marks, &readers, frame))
}

fn chart(report: &Report, marks: &[FactMark], readers: &[ReaderFact], frame: Frame) -> Chart {
    let locale = Locale::of(report);
    let values = Values {
        scale: Scale::Linear,
        range: (0.0, 100.0),
        ticks: [0.0, 50.0, 100.0].map(|tick| (tick, locale.short(tick, &Unit::Percent))).to_vec(),
    };
    let margins = Margins { top: 10.0, right: 24.0, bottom: 34.0, left: 14.0 };
    let (chart, height) =
        canvas::rows(frame, marks.len(), fact_marks::row_height(frame), margins, &values);
    let chart =
        marks.iter().enumerate().fold(chart, |chart, (row, mark)| add(chart, frame, row, mark));
    let chart = readers
        .iter()
        .fold(chart, |chart, one| reader::add_in_row(chart, frame, &locale, one, marks));
    let walk = [marks, &reader::reader_marks(readers, &locale)].concat();
    Chart { option: chart, height, marks: fact_marks::walk(report, &walk) }
}

fn add(chart: EchartsOption, frame: Frame, row: usize, mark: &FactMark) -> EchartsOption {
    let colour = if mark.emphasised { colour::POINT } else { colour::PLAIN };
    let look = Look::of(mark.fact, colour, mark.kept);
    let (id, value) = (mark.fact.id.as_str(), mark.fact.drawn_value());
    let stem = Look::plain(colour, mark.kept);
    let side = if value > LAST_WITH_ROOM { Side::Left } else { Side::Right };
    // Left of its dot a number stands above the stem, not on it.
    let rise = if side == Side::Left { 12.0 } else { 0.0 };
    let words = RowMarks { id, row, frame, opacity: look.opacity(), rise };
    let place = (value, row as f64);
    let chart = chart
        .series(marks::segment(&format!("{id}-stem"), (0.0, row as f64), place, &stem, 2.0, false))
        .series(marks::point(id, place, &look, 14.0));
    let chart = words.name(chart, 0.0, 6.0, &mark.label);
    words.number(chart, value, &mark.number, side, frame.text + 1.0)
}
