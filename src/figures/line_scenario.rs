//! What would follow at the author's rates of growth: a hatched band that says that it is assumed.

use super::line_pace::steady;
use super::look::Look;
use super::marks::{self, MarkWords, Point, Side, Stroke};
use super::{EchartsOption, Frame, colour, measure};
use crate::model::{Report, Scenario, Unit};
use crate::words::{Locale, Phrase, at_rate};

/// The band from the last stated point to the scenario's last year.
pub struct Band {
    /// The author's assumption.
    pub scenario: Scenario,
    /// The last stated point.
    pub from: Point,
}

impl Band {
    /// The lower and the upper edge.
    fn edges(&self) -> [Vec<Point>; 2] {
        let (low, high) = self.scenario.rates;
        let until = f64::from(self.scenario.until);
        [low, high].map(|rate| steady(self.from, 1.0 + rate / 100.0, until))
    }

    /// Where the edges end.
    pub fn ends(&self) -> Vec<Point> {
        self.edges().iter().filter_map(|edge| edge.last().copied()).collect()
    }

    /// The room that the words right of the band need, in pixels of the layout.
    pub fn room(&self, report: &Report, frame: Frame, unit: &Unit) -> f64 {
        let lines = self.labels(report, unit).into_iter().flat_map(|(_, lines)| lines);
        lines.map(|line| measure::width(&line, frame.text)).fold(0.0, f64::max) * 1.15 + 12.0
    }

    /// Where each edge ends, and what it would mean: its rate, and the value to two digits.
    fn labels(&self, report: &Report, unit: &Unit) -> Vec<(Point, [String; 2])> {
        let locale = Locale::of(report);
        let rates = [self.scenario.rates.0, self.scenario.rates.1];
        let labels = self.ends().into_iter().zip(rates).map(|(end, rate)| {
            let step = 10f64.powf(end.1.log10().floor() - 1.0);
            let rate = at_rate(report.lang, &locale.short(rate, &Unit::Percent));
            (end, [rate, locale.short((end.1 / step).round() * step, unit)])
        });
        labels.collect()
    }

    /// Adds the edges, the hatch between them, what each would mean, and once that it is assumed.
    pub fn add(
        &self,
        option: EchartsOption,
        report: &Report,
        frame: Frame,
        unit: &Unit,
    ) -> EchartsOption {
        let [low, high] = self.edges();
        let stroke =
            |width, is_dotted| Stroke { look: Look::plain(colour::QUIET, true), width, is_dotted };
        let option = option
            .series(marks::curve("scenario-low", &low, &stroke(1.6, true)))
            .series(marks::curve("scenario-high", &high, &stroke(1.6, true)));
        let hatch = low.iter().zip(&high).skip(1).enumerate();
        let option = hatch.fold(option, |option, (index, ends)| {
            let line = [*ends.0, *ends.1];
            option.series(marks::curve(&format!("scenario-{index}"), &line, &stroke(0.8, false)))
        });
        let labels = self.labels(report, unit);
        let option = labels.iter().enumerate().fold(option, |option, (edge, (end, lines))| {
            lines.iter().enumerate().fold(option, |option, (line, text)| {
                // The lower words hang below their edge, the upper ones stand on it.
                let first = if edge == 0 { frame.text * 0.4 } else { -frame.text * 0.9 };
                let down = first + line as f64 * (frame.text + 3.0);
                let said = words(frame, text, Side::Right, (8.0, down));
                option.series(marks::words(&format!("scenario-{edge}-{line}"), *end, &said))
            })
        });
        let Some((top, _)) = labels.last() else { return option };
        let said =
            words(frame, Phrase::Assumed.text(report.lang), Side::Left, (0.0, -frame.text * 1.5));
        option.series(marks::words("scenario-assumed", *top, &said))
    }
}

fn words(frame: Frame, text: &str, side: Side, offset: (f64, f64)) -> MarkWords<'_> {
    MarkWords {
        text,
        size: frame.text,
        strong: false,
        colour: colour::SOFT,
        side,
        offset,
        opacity: 1.0,
    }
}
