//! Numbers of different measures, one a row, large: they share no axis and are not compared.

use super::fact_marks::{self, FactMark};
use super::kind_spec::{AssumptionsDrawn, EchartsSeries, KindSpec, RecordsDrawn, RowsDrawn};
use super::look::Look;
use super::marks::{self, MarkWords, Side};
use super::measure::Letters;
use super::{Chart, EchartsOption, Frame, canvas, colour, lines, measure};
use crate::model::{Figure, Report};
use crate::query::Slice;
use crate::words::{self, Locale, comma};

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "numbers of different measures, large, one a row",
    rows: RowsDrawn::Records(RecordsDrawn::ANY),
    needs: &[],
    takes: &[],
    switches: &[],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Line, EchartsSeries::Scatter],
};

/// Draws a row a record: its number, its name, and how sure it is. On a phone the words stand below.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let marks = fact_marks::fact_marks(figure, slice);
    let report = &slice.report;
    let numbers: Vec<String> = marks.iter().map(|mark| number(report, mark)).collect();
    let widest = numbers.iter().map(|text| measure::width(text, big(frame))).fold(0.0, f64::max);
    let words = if frame.is_narrow() { 0.0 } else { widest * 1.14 + 30.0 };
    let mut rows: Vec<Row> = Vec::new();
    let mut top = 0.0;
    for (mark, number) in marks.iter().zip(&numbers) {
        let lines = lines(report, mark, frame, (frame.width - words) * 0.94);
        let row = Row { mark, number, lines, frame, top, words };
        top += row.height();
        rows.push(row);
    }
    let option = canvas::pixels(frame, top + 6.0);
    let option = rows.iter().enumerate().fold(option, |option, (place, row)| {
        let option = if place == 0 { option } else { rule(option, frame, place, row.top) };
        row.add(option)
    });
    let mut walk = fact_marks::walk(report, &marks);
    walk.iter_mut().for_each(|mark| mark.series = marks::words_id(&mark.series));
    Some(Chart { option, height: top + 6.0, marks: walk })
}

/// Size of a number, in pixels of the layout.
fn big(frame: Frame) -> f64 {
    frame.number * 1.5
}

fn leading(frame: Frame) -> f64 {
    frame.text + 5.0
}

fn number(report: &Report, mark: &FactMark) -> String {
    let locale = Locale::of(report);
    capitalised(&words::marked(&locale, mark.fact, &locale.fact(mark.fact)))
}

/// A number in words begins its row: First, Trillion-yuan. Such words begin with an ASCII letter; the table of all other
/// capitals would be four kilobytes of what the browser fetches.
fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(characters).collect()
}

/// A record with its words, and where it stands.
struct Row<'a> {
    mark: &'a FactMark<'a>,
    number: &'a str,
    lines: Vec<(String, &'static str)>,
    frame: Frame,
    top: f64,
    /// Where its words begin, from the left.
    words: f64,
}

impl Row<'_> {
    fn height(&self) -> f64 {
        let lines = self.lines.len() as f64 * leading(self.frame) + 28.0;
        if self.frame.is_narrow() { lines + big(self.frame) + 6.0 } else { lines.max(72.0) }
    }

    /// The middle of the number, and of the first line.
    fn middles(&self) -> (f64, f64) {
        let lines = self.lines.len() as f64 * leading(self.frame);
        match self.frame.is_narrow() {
            true => {
                let number = self.top + 12.0 + big(self.frame) / 2.0;
                (number, number + big(self.frame) / 2.0 + 4.0 + leading(self.frame) / 2.0)
            }
            false => {
                let middle = self.top + self.height() / 2.0;
                (middle, middle - (lines - leading(self.frame)) / 2.0)
            }
        }
    }

    fn add(&self, option: EchartsOption) -> EchartsOption {
        let id = self.mark.fact.id.as_str();
        let opacity = Look::plain(colour::POINT, self.mark.kept).opacity();
        let words = |text, size, strong, colour| MarkWords {
            text,
            size,
            strong,
            colour,
            side: Side::Right,
            offset: (0.0, 0.0),
            opacity,
        };
        let (number, first) = self.middles();
        let emphasised = if self.mark.emphasised { colour::POINT } else { colour::INK };
        let said = words(self.number, big(self.frame), true, emphasised);
        let option = option.series(marks::words(id, (0.0, number), &said));
        self.lines.iter().enumerate().fold(option, |option, (line, (text, colour))| {
            let place = (self.words, first + line as f64 * leading(self.frame));
            let said = words(text, self.frame.text, false, *colour);
            option.series(marks::words(&format!("{id}-{line}"), place, &said))
        })
    }
}

fn rule(option: EchartsOption, frame: Frame, place: usize, y: f64) -> EchartsOption {
    let look = Look::plain(colour::RULE, true);
    let ends = ((0.0, y), (frame.width, y));
    option.series(marks::segment(&format!("rule-{place}"), ends.0, ends.1, &look, 1.0, false))
}

/// The name, and below it in grey of whom and when it is, and how sure.
fn lines(report: &Report, mark: &FactMark, frame: Frame, room: f64) -> Vec<(String, &'static str)> {
    let locale = Locale::of(report);
    let mut sure = vec![mark.fact.subject.clone()];
    sure.extend(Some(words::when(&locale, mark.fact)).filter(|when| !when.is_empty()));
    sure.push(words::certainty_of(&locale, mark.fact));
    let wrap = |text: &str, colour| {
        lines::wrap(text, Letters::plain(frame.text), room)
            .into_iter()
            .map(move |line| (line, colour))
            .collect()
    };
    let lines: [Vec<_>; 2] =
        [wrap(&mark.label, colour::INK), wrap(&sure.join(comma(report.lang)), colour::SOFT)];
    lines.concat()
}
