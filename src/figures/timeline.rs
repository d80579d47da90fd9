//! Eras and events along the years: a line each, in time order within its lane, so that no two
//! names ever collide.

use super::canvas::{self, Values};
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindSpec, RowsDrawn};
use super::look::Look;
use super::marks::{self, MarkWords, Side};
use super::table_rows::{self, TableMark, group_name, in_order, table_marks};
use super::timeline_name::{GAP, MARGINS, Name, end, name};
use super::{Chart, EchartsOption, Frame, colour};
use crate::model::{Certainty, End, Figure, Period, Report, Scale, Table};
use crate::query::Slice;
use crate::words::Locale;

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "eras and events along the years, in the lanes of a group; an era whose end is open ends in an arrow head",
    rows: RowsDrawn::Dated,
    needs: &[],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Line, EchartsSeries::Scatter],
};

/// Width of an era's bar and of an event's point, in pixels of the layout.
const BAR: f64 = 12.0;

/// Draws eras as bars and events as points, lane under lane.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let table = slice.report.table(&figure.table)?;
    let lane = |mark: &TableMark| figure.groups.iter().position(|(code, _)| code == mark.group);
    let marks = in_order(table_marks(figure, slice, table), |mark| {
        (lane(mark), mark.row.period.map(|period| period.start.as_years()))
    });
    Some(chart(figure, &slice.report, table, &marks, frame))
}

/// One line of the timeline.
enum Line<'a> {
    Lane(&'a str),
    Mark(&'a TableMark<'a>, Period),
}

fn lines<'a>(marks: &'a [TableMark<'a>]) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let mut lane = "";
    for mark in marks {
        let Some(period) = mark.row.period else { continue };
        if mark.group != lane {
            lane = mark.group;
            lines.push(Line::Lane(lane));
        }
        lines.push(Line::Mark(mark, period));
    }
    lines
}

fn chart(
    figure: &Figure,
    report: &Report,
    table: &Table,
    marks: &[TableMark],
    frame: Frame,
) -> Chart {
    let lines = lines(marks);
    let range = years(marks);
    let values = Values { scale: Scale::Linear, range, ticks: ticks(range, frame) };
    let (mut chart, height) = canvas::rows(frame, lines.len(), 30.0, MARGINS, &values);
    for (row, line) in lines.iter().enumerate() {
        chart = match line {
            Line::Lane(code) => {
                add_lane(chart, frame, range.0, row, code, group_name(figure, code))
            }
            Line::Mark(mark, period) => {
                let when = Locale::of(report).period(period);
                let name = name(frame, range, table.cell(mark.row, "name"), &when, period);
                add_mark(chart, frame, row, mark, period, &name)
            }
        };
    }
    Chart { option: chart, height, marks: table_rows::walk(report, table, marks, "") }
}

fn years(marks: &[TableMark]) -> (f64, f64) {
    let periods = || marks.iter().filter_map(|mark| mark.row.period);
    let first = periods().map(|period| period.start.as_years()).fold(f64::INFINITY, f64::min);
    let last = periods().map(|period| end(&period)).fold(f64::NEG_INFINITY, f64::max);
    match last - first {
        short if short < 20.0 => (first.floor(), (last + 0.6).ceil()),
        _ => ((first / 10.0).floor() * 10.0, (last / 5.0).ceil() * 5.0),
    }
}

fn ticks((first, last): (f64, f64), frame: Frame) -> Vec<(f64, String)> {
    let step = match (last - first, frame.is_narrow()) {
        (..20.0, false) => 1.0,
        (..20.0, true) => 2.0,
        (..=100.0, false) => 10.0,
        _ => 20.0,
    };
    let count = ((last - first) / step).floor() as usize;
    let years = (0..=count).map(|index| first + index as f64 * step);
    years.map(|year| (year, (year as i32).to_string())).collect()
}

fn add_lane(
    chart: EchartsOption,
    frame: Frame,
    from: f64,
    row: usize,
    code: &str,
    name: &str,
) -> EchartsOption {
    let words = MarkWords {
        text: name,
        size: frame.text,
        strong: true,
        colour: colour::INK,
        side: Side::Right,
        offset: (0.0, 4.0),
        opacity: 1.0,
    };
    chart.series(marks::words(&format!("lane-{code}"), (from, row as f64), &words))
}

fn add_mark(
    chart: EchartsOption,
    frame: Frame,
    row: usize,
    mark: &TableMark,
    period: &Period,
    name: &Name,
) -> EchartsOption {
    let (start, end, row) = (period.start.as_years(), end(period), row as f64);
    let plain = if end > start { colour::QUIET } else { colour::PLAIN };
    let colour = if mark.emphasised { colour::POINT } else { plain };
    let look = Look::plain(colour, mark.kept);
    let words = MarkWords {
        text: &name.text,
        size: frame.text,
        strong: false,
        colour: colour::INK,
        side: name.side,
        offset: (if name.side == Side::Left { -GAP } else { GAP }, 0.0),
        opacity: look.opacity(),
    };
    let id = mark.row.id.as_str();
    let chart = if end > start {
        let bar = chart.series(marks::segment(id, (start, row), (end, row), &look, BAR, false));
        let bound = Look { certainty: Certainty::Over, ..look };
        let head = marks::open_end(id, (end, row), &bound, BAR + 4.0);
        match head.filter(|_| period.end == Some(End::Open)) {
            Some(head) => bar.series(head),
            None => bar,
        }
    } else {
        chart.series(marks::point(id, (start, row), &look, BAR))
    };
    let beside = if name.side == Side::Left { start } else { end };
    chart.series(marks::words(id, (beside, row), &words))
}
