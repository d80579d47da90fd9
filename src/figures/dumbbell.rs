//! Ratios to a reference of one, on a logarithmic axis: how far each stands from it.

use super::canvas::{self, Margins, Values};
use super::fact_marks::{self, FactMark};
use super::kind_spec::{
    AssumptionsDrawn, EchartsSeries, KindKey, KindSpec, RecordsDrawn, RowsDrawn, UnitDrawn,
};
use super::look::Look;
use super::marks::{self, MarkWords, Side};
use super::reader::{self, ReaderFact};
use super::row_marks::RowMarks;
use super::{Chart, EchartsOption, Frame, colour};
use crate::model::{Figure, Report, Scale, Unit};
use crate::query::Slice;
use crate::words::Locale;

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "ratios to a reference of one, on a logarithmic axis",
    rows: RowsDrawn::Records(RecordsDrawn {
        unit: UnitDrawn::Only(Unit::Ratio),
        ..RecordsDrawn::OF_ONE_UNIT
    }),
    needs: &[],
    takes: &[KindKey::Reference],
    switches: &[],
    assumptions: AssumptionsDrawn::BesideRecords,
    series: &[EchartsSeries::Line, EchartsSeries::Scatter],
};

/// Draws a row from the ratio to its reference.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let marks = fact_marks::fact_marks(figure, slice);
    let readers = reader::reader_facts(figure, slice);
    Some(chart(figure, &slice.report, &marks, &readers, frame))
}

fn chart(
    figure: &Figure,
    report: &Report,
    marks: &[FactMark],
    readers: &[ReaderFact],
    frame: Frame,
) -> Chart {
    let locale = Locale::of(report);
    let ratios = marks.iter().map(|mark| mark.fact).chain(readers.iter().map(|one| &one.fact));
    let range = decades(ratios.map(|fact| fact.drawn_value()));
    let ticks = ticks(report, range);
    let values = Values { scale: Scale::Log, range, ticks };
    let margins = Margins { top: 30.0, right: 40.0, bottom: 34.0, left: 22.0 };
    let (chart, height) =
        canvas::rows(frame, marks.len(), fact_marks::row_height(frame), margins, &values);
    let chart = marks
        .iter()
        .enumerate()
        .fold(chart, |chart, (row, mark)| add(chart, frame, range.0, row, mark));
    let chart = add_reference(chart, frame, &figure.reference);
    let chart = readers
        .iter()
        .fold(chart, |chart, one| reader::add_in_row(chart, frame, &locale, one, marks));
    let walk = [marks, &reader::reader_marks(readers, &locale)].concat();
    Chart { option: chart, height, marks: fact_marks::walk(report, &walk) }
}

/// The powers of ten around all ratios and the reference.
fn decades(ratios: impl Iterator<Item = f64>) -> (f64, f64) {
    let (low, high) =
        ratios.fold((1.0, 1.0), |(low, high): (f64, f64), value| (low.min(value), high.max(value)));
    (10f64.powf(low.log10().floor()), 10f64.powf(high.log10().ceil()))
}

fn ticks(report: &Report, (low, high): (f64, f64)) -> Vec<(f64, String)> {
    let powers = low.log10().round() as i32..=high.log10().round() as i32;
    let values = powers.map(|power| 10f64.powi(power));
    let locale = Locale::of(report);
    values.map(|value| (value, locale.short(value, &Unit::Ratio))).collect()
}

fn add(
    chart: EchartsOption,
    frame: Frame,
    from: f64,
    row: usize,
    mark: &FactMark,
) -> EchartsOption {
    let colour = if mark.emphasised { colour::POINT } else { colour::PLAIN };
    let look = Look::of(mark.fact, colour, mark.kept);
    let reference = Look { derived: true, ..Look::plain(colour::QUIET, mark.kept) };
    let (id, value, row_at) = (mark.fact.id.as_str(), mark.fact.drawn_value(), row as f64);
    let words = RowMarks { id, row, frame, opacity: look.opacity(), rise: 0.0 };
    let stem = Look::plain(colour, mark.kept);
    let chart = chart
        .series(marks::segment(
            &format!("{id}-stem"),
            (value, row_at),
            (1.0, row_at),
            &stem,
            2.0,
            false,
        ))
        .series(marks::point(&format!("{id}-reference"), (1.0, row_at), &reference, 12.0))
        .series(marks::point(id, (value, row_at), &look, 15.0));
    let chart = words.name(chart, from, 6.0, &mark.label);
    let side = if value < 1.0 { Side::Left } else { Side::Right };
    words.number(chart, value, &mark.number, side, frame.number)
}

fn add_reference(chart: EchartsOption, frame: Frame, reference: &str) -> EchartsOption {
    let words = MarkWords {
        text: &format!("{reference} = 1"),
        size: frame.text - 1.0,
        strong: false,
        colour: colour::SOFT,
        side: Side::Left,
        offset: (40.0, -48.0),
        opacity: 1.0,
    };
    chart.series(marks::words("reference", (1.0, 0.0), &words))
}
