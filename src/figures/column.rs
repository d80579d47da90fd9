//! One measure over the years, as columns from zero. Every year has its place; one without a record stays
//! empty. A record that is itself a year stands on the axis.

use charming::datatype::CompositeValue;
use charming::series::Bar;

use super::canvas::{self, Margins, Values};
use super::column_place::{pitch, width, year};
use super::column_reader;
use super::fact_marks::{self, FactMark};
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindSpec, RecordsDrawn, RowsDrawn};
use super::look::Look;
use super::marks::{self, MarkWords, Side};
use super::measure::Letters;
use super::reader;
use super::{Chart, EchartsOption, Frame, colour, lines};
use crate::model::{Certainty, Figure, Report, Scale, Scope, Switch, Unit};
use crate::query::Slice;
use crate::words::{self, Locale};

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "one measure over the years, as columns from zero; years without a record stay empty",
    rows: RowsDrawn::Records(RecordsDrawn {
        are_dated: true,
        years_are_places: true,
        ..RecordsDrawn::OF_ONE_UNIT
    }),
    needs: &[],
    takes: &[],
    switches: &[Switch::Patterns],
    assumptions: AssumptionsDrawn::InYearsAndBesideYears,
    series: &[EchartsSeries::Bar, EchartsSeries::Scatter],
};

/// Draws columns above their years.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let marks = fact_marks::fact_marks(figure, slice);
    let report = &slice.report;
    let height = if frame.is_narrow() { 300.0 } else { 360.0 };
    let readers = reader::reader_facts(figure, slice);
    let readers = reader::reader_marks(&readers, &Locale::of(report));
    let all = [marks.as_slice(), &readers].concat();
    let across = years(&all, frame);
    let up = up(report, &all);
    let left = canvas::left_room(frame, &up);
    let margins = Margins { top: 52.0, right: 20.0, bottom: 34.0, left };
    let mut option = canvas::plane(frame, margins, &across, &up);
    for mark in &marks {
        option = match mark.fact.unit {
            Unit::Year => {
                add_year(option, frame, &across, mark, column_reader::height(&readers, mark))
            }
            _ => add_column(option, report, frame, &across, mark),
        };
    }
    option = column_reader::add(option, frame, &Locale::of(report), &readers, &across);
    fact_marks::hatch(&mut option, &all, look);
    Some(Chart { option, height, marks: fact_marks::walk(report, &all) })
}

fn look(mark: &FactMark) -> Look {
    if mark.fact.scope == Scope::Reader {
        return reader::look();
    }
    fact_marks::look(mark)
}

fn years(marks: &[FactMark], frame: Frame) -> Values {
    let years = || marks.iter().map(year);
    let first = years().fold(f64::INFINITY, f64::min);
    let last = years().fold(f64::NEG_INFINITY, f64::max).max(first);
    let every = if frame.is_narrow() && last - first > 6.0 { 2 } else { 1 };
    let ticks =
        (first as i32..=last as i32).step_by(every).map(|year| (f64::from(year), year.to_string()));
    Values { scale: Scale::Linear, range: (first - 0.6, last + 0.6), ticks: ticks.collect() }
}

fn up(report: &Report, marks: &[FactMark]) -> Values {
    let measured = || marks.iter().filter(|mark| mark.fact.unit != Unit::Year);
    let most = measured().map(|mark| mark.fact.drawn_value()).fold(0.0, f64::max);
    let step = 10f64.powf(most.log10().floor());
    let top = (most / step).ceil() * step;
    let locale = Locale::of(report);
    let label = |value| {
        measured().next().map_or(String::new(), |mark| locale.short(value, &mark.fact.unit))
    };
    let ticks = [0.0, top / 2.0, top].map(|tick| (tick, label(tick)));
    Values { scale: Scale::Linear, range: (0.0, top), ticks: ticks.to_vec() }
}

fn add_column(
    option: EchartsOption,
    report: &Report,
    frame: Frame,
    across: &Values,
    mark: &FactMark,
) -> EchartsOption {
    let (look, id, at) = (look(mark), mark.fact.id.as_str(), (year(mark), mark.fact.drawn_value()));
    let column = Bar::new()
        .id(id)
        .bar_width(width(frame, across))
        .bar_gap("-100%")
        .item_style(look.bar())
        .emphasis(marks::emphasis(look.bar()))
        .data(vec![CompositeValue::from(vec![at.0, at.1])]);
    let locale = Locale::of(report);
    let number = locale.short_fact(mark.fact);
    let number = format!("{}{number}", words::mark(mark.fact.certainty));
    // A forecast says so on a line of its own: columns stand close on a phone.
    let sure =
        (mark.fact.certainty == Certainty::Forecast).then(|| locale.certainty(mark.fact.certainty));
    let rise = if sure.is_some() { -frame.text - 12.0 } else { -8.0 };
    let said = words_above(frame, &number, frame.number, &look, rise);
    let option = option.series(column).series(marks::words(id, at, &said));
    sure.into_iter().fold(option, |option, text| {
        let said = words_above(frame, text, frame.text, &look, -8.0);
        option.series(marks::words(&format!("{id}-sure"), at, &said))
    })
}

fn words_above<'a>(
    frame: Frame,
    text: &'a str,
    size: f64,
    look: &Look,
    down: f64,
) -> MarkWords<'a> {
    MarkWords {
        text,
        size,
        strong: size > frame.text,
        colour: colour::INK,
        side: Side::Above,
        offset: (0.0, down),
        opacity: look.opacity(),
    }
}

/// A year that is itself the record: a point on the axis, its name above it.
fn add_year(
    option: EchartsOption,
    frame: Frame,
    across: &Values,
    mark: &FactMark,
    from: f64,
) -> EchartsOption {
    let (look, id, at) = (look(mark), mark.fact.id.as_str(), (year(mark), 0.0));
    let lines = lines::balance(
        &mark.fact.indicator,
        Letters::plain(frame.text),
        (pitch(frame, across) * 1.5).max(70.0),
    );
    let option = option.series(marks::point(id, at, &look, 14.0));
    lines.iter().rev().enumerate().fold(option, |option, (line, text)| {
        let down = -14.0 - line as f64 * (frame.text + 4.0);
        let said = words_above(frame, text, frame.text, &look, down);
        option.series(marks::words(&format!("{id}-{line}"), (at.0, from), &said))
    })
}
