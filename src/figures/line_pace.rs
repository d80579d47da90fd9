//! The average pace between two stated points: a dotted curve that says that it is no data.

use super::canvas::Values;
use super::look::Look;
use super::marks::{self, MarkWords, Point, Side, Stroke};
use super::{EchartsOption, Frame, colour};
use crate::model::{Report, Scale, Unit};
use crate::words::{Locale, Phrase, average_pace};

/// Steps in which a curve is drawn.
const STEPS: usize = 24;

/// The annual growth between two points, as a factor.
pub fn factor(from: Point, to: Point) -> f64 {
    (to.1 / from.1).powf(1.0 / (to.0 - from.0))
}

/// Steady growth from a point by an annual factor until a year: straight on a logarithmic scale, bent on a
/// linear one.
pub fn steady(from: Point, factor: f64, until: f64) -> Vec<Point> {
    let at = |step: usize| from.0 + (until - from.0) * step as f64 / STEPS as f64;
    (0..=STEPS).map(at).map(|year| (year, from.1 * factor.powf(year - from.0))).collect()
}

/// Two stated points, and the axis on which they stand.
pub struct Pace<'a> {
    /// The earlier one.
    pub from: Point,
    /// The later one.
    pub to: Point,
    /// The upward axis.
    pub up: &'a Values,
    /// Whether the selection keeps both points.
    pub is_kept: bool,
}

impl Pace<'_> {
    /// Where the words begin: below the middle of a straight line; of a bent one in the empty half above or
    /// below its beginning.
    fn words(&self) -> (Point, f64) {
        let (from, to) = (self.from, self.to);
        match self.up.scale {
            Scale::Log => (((from.0 + to.0) / 2.0, (from.1 * to.1).sqrt()), 26.0),
            Scale::Linear => {
                let is_low = from.1 < self.up.range.1 / 2.0;
                ((from.0, self.up.range.1 * if is_low { 0.8 } else { 0.3 }), 0.0)
            }
        }
    }
}

/// Adds the pace between two points, with its number.
pub fn add(
    option: EchartsOption,
    report: &Report,
    frame: Frame,
    index: usize,
    pace: &Pace,
) -> EchartsOption {
    let look = Look::plain(colour::POINT, pace.is_kept);
    let factor = factor(pace.from, pace.to);
    let stroke = Stroke { look, width: 2.0, is_dotted: true };
    let curve = steady(pace.from, factor, pace.to.0);
    let option = option.series(marks::curve(&format!("pace-{index}"), &curve, &stroke));
    let percent = Locale::of(report).short(((factor - 1.0) * 100.0).round(), &Unit::Percent);
    let lines =
        [average_pace(report.lang, &percent), Phrase::NoDataBetween.text(report.lang).to_string()];
    let (place, down) = pace.words();
    lines.iter().enumerate().fold(option, |option, (line, text)| {
        let words = MarkWords {
            text,
            size: frame.text,
            strong: false,
            colour: colour::SOFT,
            side: Side::Right,
            offset: (10.0, down + line as f64 * (frame.text + 6.0)),
            opacity: look.opacity(),
        };
        option.series(marks::words(&format!("pace-{index}-{line}"), place, &words))
    })
}
