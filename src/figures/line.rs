//! A few stated points of one measure over time. Between them a dotted line shows the average pace,
//! and says that it is no data.

use super::canvas::{self, Margins, Values};
use super::fact_marks::{self, FactMark};
use super::look::Look;
use super::marks::{self, Place, Side, Words};
use super::{Chart, EchartsOption, Frame, colour};
use crate::model::{Figure, Report, Scale, Unit};
use crate::query::Slice;
use crate::words::{Locale, Phrase, average_pace};

/// Draws points with their numbers, joined by the average pace.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let marks = fact_marks::fact_marks(figure, slice);
    Some(chart(figure, &slice.report, &marks, frame))
}

fn chart(figure: &Figure, report: &Report, marks: &[FactMark], frame: Frame) -> Chart {
    let height = if frame.is_narrow() { 320.0 } else { 400.0 };
    let locale = Locale::of(report);
    let points: Vec<Place> = marks.iter().map(place).collect();
    let label =
        |value| marks.first().map_or(String::new(), |mark| locale.short(value, &mark.fact.unit));
    let margins = Margins { top: 34.0, right: 40.0, bottom: 34.0, left: 64.0 };
    let mut chart =
        canvas::plane(frame, margins, &across(&points), &up(figure.scale, &points, label));
    for (index, pair) in points.windows(2).enumerate() {
        chart = add_pace(chart, report, frame, index, (pair[0], pair[1]));
    }
    for (mark, point) in marks.iter().zip(&points) {
        chart = add_point(chart, frame, mark, *point);
    }
    let mut option = chart;
    fact_marks::add_tooltips(report, marks, &mut option);
    Chart { option, height }
}

fn place(mark: &FactMark) -> Place {
    let year = mark.fact.period.map_or(0.0, |period| period.start.as_years());
    (year, mark.fact.value)
}

fn across(points: &[Place]) -> Values {
    let years: Vec<f64> = points.iter().map(|point| point.0).collect();
    let first = years.iter().copied().fold(f64::INFINITY, f64::min);
    let last = years.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let room = ((last - first) * 0.1).max(0.5);
    let range = (first - room, last + room);
    let ticks = years.into_iter().map(|year| (year, (year as i32).to_string())).collect();
    Values { scale: Scale::Linear, range, ticks }
}

fn up(scale: Scale, points: &[Place], label: impl Fn(f64) -> String) -> Values {
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

fn add_point(chart: EchartsOption, frame: Frame, mark: &FactMark, at: Place) -> EchartsOption {
    let colour = if mark.emphasised { colour::POINT } else { colour::PLAIN };
    let look = Look::of(mark.fact, colour, mark.kept);
    let words = Words {
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

fn add_pace(
    chart: EchartsOption,
    report: &Report,
    frame: Frame,
    index: usize,
    (from, to): (Place, Place),
) -> EchartsOption {
    let look = Look::plain(colour::POINT, true);
    let chart = chart.series(marks::segment(&format!("pace-{index}"), from, to, &look, 2.0, true));
    let pace = ((to.1 / from.1).powf(1.0 / (to.0 - from.0)) - 1.0) * 100.0;
    let percent = Locale::of(report).short((pace).round(), &Unit::Percent);
    let lines =
        [average_pace(report.lang, &percent), Phrase::NoDataBetween.text(report.lang).to_string()];
    let middle = ((from.0 + to.0) / 2.0, (from.1 * to.1).sqrt());
    lines.iter().enumerate().fold(chart, |chart, (line, text)| {
        let words = Words {
            text,
            size: frame.text,
            strong: false,
            colour: colour::SOFT,
            side: Side::Right,
            offset: (10.0, 26.0 + line as f64 * (frame.text + 6.0)),
            opacity: 1.0,
        };
        chart.series(marks::words(&format!("pace-{index}-{line}"), middle, &words))
    })
}
