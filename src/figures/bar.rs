//! One measure of several subjects, as horizontal bars from zero.

use super::canvas::{self, Margins, Values};
use super::fact_marks::{self, FactMark, look};
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindSpec, RecordsDrawn, RowsDrawn};
use super::marks::{self, Side};
use super::reader::{self, ReaderFact};
use super::row_marks::RowMarks;
use super::{Chart, EchartsOption, Frame, measure};
use crate::model::{Figure, Report, Scale, Switch};
use crate::query::Slice;
use crate::words::Locale;

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "one measure of several subjects, as horizontal bars from zero",
    rows: RowsDrawn::Records(RecordsDrawn::OF_ONE_UNIT),
    needs: &[],
    takes: &[],
    switches: &[Switch::Patterns],
    assumptions: AssumptionsDrawn::BesideRecords,
    series: &[EchartsSeries::Bar, EchartsSeries::Scatter],
};

/// Draws bars with their names above and their numbers at the end.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let marks = fact_marks::fact_marks(figure, slice);
    let readers = reader::reader_facts(figure, slice);
    Some(chart(&slice.report, &marks, &readers, frame))
}

fn chart(report: &Report, marks: &[FactMark], readers: &[ReaderFact], frame: Frame) -> Chart {
    let locale = Locale::of(report);
    let assumed = readers.iter().map(|one| one.fact.drawn_value());
    let most = marks.iter().map(|mark| mark.fact.drawn_value()).chain(assumed).fold(0.0, f64::max);
    let values = Values { scale: Scale::Linear, range: (0.0, most), ticks: vec![] };
    let right = marks.iter().map(|mark| room(frame, mark)).fold(0.0, f64::max);
    let margins = Margins { top: 10.0, right, bottom: 0.0, left: 1.0 };
    let (chart, height) =
        canvas::rows(frame, marks.len(), fact_marks::row_height(frame), margins, &values);
    let chart =
        marks.iter().enumerate().fold(chart, |chart, (row, mark)| add(chart, frame, row, mark));
    let mut option = readers
        .iter()
        .fold(chart, |chart, one| reader::add_in_row(chart, frame, &locale, one, marks));
    fact_marks::hatch(&mut option, marks, look);
    let walk = [marks, &reader::reader_marks(readers, &locale)].concat();
    Chart { option, height, marks: fact_marks::walk(report, &walk) }
}

/// What a number at the end of its bar needs: bold digits are wider than the estimate.
fn room(frame: Frame, mark: &FactMark) -> f64 {
    measure::width(&mark.number, frame.number) * 1.2 + 24.0
}

fn add(chart: EchartsOption, frame: Frame, row: usize, mark: &FactMark) -> EchartsOption {
    let look = look(mark);
    let (id, value) = (mark.fact.id.as_str(), mark.fact.drawn_value());
    let words = RowMarks { id, row, frame, opacity: look.opacity(), rise: 0.0 };
    let chart = chart.series(marks::bar(id, row, value, look.bar(), 22.0));
    let chart = words.name(chart, 0.0, 0.0, &mark.label);
    let chart = words.number(chart, value, &mark.number, Side::Right, frame.number);
    match marks::open_end(id, (value, row as f64), &look, 20.0) {
        Some(head) => chart.series(head),
        None => chart,
    }
}
