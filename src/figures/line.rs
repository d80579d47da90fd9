//! A few stated points of one measure over time. Between them a dotted line shows the average pace,
//! and says that it is no data.

use super::canvas::{self, Margins, Values};
use super::fact_marks::{self, FactMark};
use super::kind_spec::{
    AssumptionsDrawn, EchartsSeries, KindKey, KindSpec, RecordsDrawn, RowsDrawn,
};
use super::line_pace::{self, Pace};
use super::line_reader;
use super::line_scenario::Band;
use super::look::Look;
use super::marks::{self, MarkWords, Point, Side};
use super::reader;
use super::{Chart, EchartsOption, Frame, colour};
use crate::model::{Figure, Report, Scale, Switch, Unit};
use crate::query::Slice;
use crate::words::{Locale, Phrase};

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "a few stated points of one measure over time; what lies between is dotted and says that it is no data",
    rows: RowsDrawn::Records(RecordsDrawn { are_dated: true, ..RecordsDrawn::OF_ONE_UNIT }),
    needs: &[],
    takes: &[KindKey::Scenario],
    switches: &[Switch::Scale, Switch::Points, Switch::Scenario],
    assumptions: AssumptionsDrawn::InYears,
    series: &[EchartsSeries::Line, EchartsSeries::Scatter],
};

/// Draws points with their numbers, joined by the average pace unless the reader switched that off; beyond
/// them the author's scenario, if the reader switched that on.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let marks = fact_marks::fact_marks(figure, slice);
    let report = &slice.report;
    let shows = |switch: Switch| slice.selection.shows(&figure.id, switch);
    let points: Vec<Point> = marks.iter().map(place).collect();
    let scenario = figure.scenario.filter(|_| shows(Switch::Scenario));
    let band = scenario.zip(points.last()).map(|(scenario, last)| Band { scenario, from: *last });
    let ends = band.iter().flat_map(Band::ends);
    let readers = reader::reader_facts(figure, slice);
    let paths = line_reader::paths(&readers, points.last());
    let ends = ends.chain(line_reader::ends(&paths));
    let all: Vec<Point> = points.iter().copied().chain(ends).collect();
    let scale = if shows(Switch::Scale) { figure.scale.other() } else { figure.scale };
    let (across, up) = (across(&all), up(report, scale, &marks, &all));
    let unit = marks.first().map(|mark| mark.fact.unit.clone()).unwrap_or(Unit::Ratio);
    let right = band.as_ref().map_or(40.0, |band| band.room(report, frame, &unit));
    let right = right.max(line_reader::room(&paths, frame, &Locale::of(report)));
    let left = canvas::left_room(frame, &up);
    let margins = Margins { top: 46.0, right, bottom: 34.0, left };
    let option = canvas::plane(frame, margins, &across, &up);
    let mut option = add_scale(option, report, frame, &across, &up);
    if !shows(Switch::Points) {
        for (index, pair) in points.windows(2).enumerate() {
            let is_kept = marks[index].kept && marks[index + 1].kept;
            let pace = Pace { from: pair[0], to: pair[1], up: &up, is_kept };
            option = line_pace::add(option, report, frame, index, &pace);
        }
    }
    if let Some(band) = &band {
        option = band.add(option, report, frame, &unit);
    }
    option = line_reader::add(option, frame, &Locale::of(report), &paths);
    for (mark, point) in marks.iter().zip(&points) {
        option = add_point(option, frame, mark, *point);
    }
    let height = if frame.is_narrow() { 320.0 } else { 400.0 };
    let walk = [marks, reader::reader_marks(&readers, &Locale::of(report))].concat();
    Some(Chart { option, height, marks: fact_marks::walk(report, &walk) })
}

fn place(mark: &FactMark) -> Point {
    let year = mark.fact.period.map_or(0.0, |period| period.start.as_years());
    (year, mark.fact.drawn_value())
}

fn across(points: &[Point]) -> Values {
    let years: Vec<f64> = points.iter().map(|point| point.0).collect();
    let first = years.iter().copied().fold(f64::INFINITY, f64::min);
    let last = years.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let room = ((last - first) * 0.1).max(0.5);
    let range = (first - room, last + room);
    let mut ticks: Vec<(f64, String)> = Vec::new();
    for year in years {
        if !ticks.iter().any(|(known, _)| *known == year) {
            ticks.push((year, (year as i32).to_string()));
        }
    }
    Values { scale: Scale::Linear, range, ticks }
}

fn up(report: &Report, scale: Scale, marks: &[FactMark], points: &[Point]) -> Values {
    let locale = Locale::of(report);
    let label =
        |value| marks.first().map_or(String::new(), |mark| locale.short(value, &mark.fact.unit));
    let values = || points.iter().map(|point| point.1);
    let (least, most) = (values().fold(f64::INFINITY, f64::min), values().fold(0.0, f64::max));
    let (range, ticks) = match scale {
        Scale::Log => {
            let (low, high) = (least.log10().floor() as i32, most.log10().ceil() as i32);
            let ticks: Vec<f64> = (low - 1..=high).map(|power| 10f64.powi(power)).collect();
            ((10f64.powi(low - 1), 10f64.powi(high)), ticks)
        }
        Scale::Linear => {
            let step = 10f64.powf(most.log10().floor());
            let top = (most / step).ceil() * step;
            ((0.0, top), vec![0.0, top / 2.0, top])
        }
    };
    let ticks = ticks.into_iter().map(|tick| (tick, label(tick))).collect();
    Values { scale, range, ticks }
}

fn add_point(chart: EchartsOption, frame: Frame, mark: &FactMark, at: Point) -> EchartsOption {
    let colour = if mark.emphasised { colour::POINT } else { colour::PLAIN };
    let look = Look::of(mark.fact, colour, mark.kept);
    let words = MarkWords {
        text: &mark.number,
        size: frame.number,
        strong: true,
        colour: colour::INK,
        side: Side::Above,
        offset: (0.0, -12.0),
        opacity: look.opacity(),
    };
    let id = mark.fact.id.as_str();
    chart.series(marks::point(id, at, &look, 14.0)).series(marks::words(id, at, &words))
}

/// A scale says what it is, above its axis.
fn add_scale(
    option: EchartsOption,
    report: &Report,
    frame: Frame,
    across: &Values,
    up: &Values,
) -> EchartsOption {
    let phrase = if up.scale == Scale::Log { Phrase::LogScale } else { Phrase::LinearScale };
    let words = MarkWords {
        text: phrase.text(report.lang),
        size: frame.text - 1.0,
        strong: false,
        colour: colour::SOFT,
        side: Side::Right,
        offset: (-canvas::left_room(frame, up), -26.0),
        opacity: 1.0,
    };
    option.series(marks::words("scale", (across.range.0, up.range.1), &words))
}
