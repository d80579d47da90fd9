//! Parts of a whole, each as the filled part of a track of a hundred. A bound has an open end.

use super::canvas::{self, Margins, Values};
use super::fact_marks::{self, FactMark, look};
use super::kind_spec::{
    AssumptionsDrawn, EchartsSeries, KindKey, KindSpec, RecordsDrawn, RowsDrawn, UnitDrawn,
};
use super::look::Look;
use super::marks::{self, MarkWords, Side};
use super::measure::Letters;
use super::row_marks::RowMarks;
use super::{Chart, EchartsOption, Frame, colour, lines};
use crate::model::{Fact, Figure, Report, Scale, Switch, Unit};
use crate::query::Slice;
use crate::words::{self, Locale};

/// What holds for its figures.
pub const SPEC: KindSpec = KindSpec {
    draws: "parts of a whole, as the filled part of a track of a hundred",
    rows: RowsDrawn::Records(RecordsDrawn {
        unit: UnitDrawn::Only(Unit::Percent),
        ..RecordsDrawn::OF_ONE_UNIT
    }),
    needs: &[],
    takes: &[KindKey::Wholes],
    switches: &[Switch::Patterns],
    assumptions: AssumptionsDrawn::Nowhere,
    series: &[EchartsSeries::Bar, EchartsSeries::Scatter],
};

/// Height of a track, in pixels of the layout.
const TRACK: f64 = 24.0;
/// A number stands before the end of its part where there is no room behind it.
const LAST_WITH_ROOM: f64 = 72.0;

/// Draws a track a row; below it the part and the whole, where they are records.
pub fn draw(figure: &Figure, slice: &Slice, frame: Frame) -> Option<Chart> {
    let marks = fact_marks::fact_marks(figure, slice);
    let report = &slice.report;
    let values = Values { scale: Scale::Linear, range: (0.0, 100.0), ticks: vec![] };
    let margins = Margins { top: 8.0, right: 2.0, bottom: 0.0, left: 1.0 };
    let parts: Vec<Vec<String>> = marks
        .iter()
        .enumerate()
        .map(|(row, mark)| parts(report, figure, row, mark.fact))
        .map(|text| lines::wrap(&text, Letters::plain(frame.text - 1.0), frame.width * 0.88))
        .collect();
    let lines = parts.iter().map(Vec::len).max().unwrap_or(0);
    let height = fact_marks::row_height(frame) + 8.0 + lines as f64 * (frame.text + 4.0);
    let (mut option, height) = canvas::rows(frame, marks.len(), height, margins, &values);
    for (row, (mark, parts)) in marks.iter().zip(&parts).enumerate() {
        option = add(option, frame, row, mark, parts);
    }
    fact_marks::hatch(&mut option, &marks, look);
    Some(Chart { option, height, marks: fact_marks::walk(report, &marks) })
}

/// What is divided by what; for a stated share, of what it is a part.
fn parts(report: &Report, figure: &Figure, row: usize, fact: &Fact) -> String {
    let said = |fact: &Fact| {
        let locale = Locale::of(report);
        let number = words::marked(&locale, fact, &locale.short_fact(fact));
        words::measured(report.lang, &fact.subject, &fact.indicator, &number)
    };
    let whole = figure.wholes.get(row).and_then(|id| report.fact(id));
    let terms = fact.formula.iter().flat_map(|formula| &formula.terms);
    let terms: Vec<&Fact> = terms.filter_map(|id| report.fact(id)).collect();
    match (whole, terms.as_slice()) {
        (Some(whole), _) => words::hundred_is(report.lang, &said(whole)),
        (None, [part, whole]) => format!("{} ÷ {}", said(part), said(whole)),
        _ => String::new(),
    }
}

fn add(
    option: EchartsOption,
    frame: Frame,
    row: usize,
    mark: &FactMark,
    parts: &[String],
) -> EchartsOption {
    let (look, id, value) = (look(mark), mark.fact.id.as_str(), mark.fact.drawn_value());
    let rise = frame.text / 2.0 + TRACK / 2.0 + 6.0;
    let track = Look { derived: true, ..Look::plain(colour::RULE, mark.kept) };
    let option = option
        .series(marks::bar(&format!("{id}-track"), row, 100.0, track.bar(), TRACK))
        .series(marks::bar(id, row, value, look.bar(), TRACK));
    let words = RowMarks { id, row, frame, opacity: look.opacity(), rise: 0.0 };
    let option = words.name(option, 0.0, 0.0, &mark.label);
    let side = if value > LAST_WITH_ROOM { Side::Left } else { Side::Right };
    let on = if side == Side::Left && !look.derived { colour::PAPER } else { colour::INK };
    let number = MarkWords {
        text: &mark.number,
        size: frame.text + 1.0,
        strong: true,
        colour: on,
        side,
        offset: (if side == Side::Left { -8.0 } else { 16.0 }, 0.0),
        opacity: look.opacity(),
    };
    let option = option.series(marks::words(&format!("{id}-number"), (value, row as f64), &number));
    let option = parts.iter().enumerate().fold(option, |option, (line, text)| {
        let name = format!("{id}-parts-{line}");
        let below = below(text, frame, look.opacity(), rise + line as f64 * (frame.text + 4.0));
        option.series(marks::words(&name, (0.0, row as f64), &below))
    });
    match marks::open_end(id, (value, row as f64), &look, TRACK + 4.0) {
        Some(head) => option.series(head),
        None => option,
    }
}

/// What a share is a share of, below its bar.
fn below(text: &str, frame: Frame, opacity: f64, down: f64) -> MarkWords<'_> {
    MarkWords {
        text,
        size: frame.text - 1.0,
        strong: false,
        colour: colour::SOFT,
        side: Side::Right,
        offset: (0.0, down),
        opacity,
    }
}
