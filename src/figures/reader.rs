//! What a reader's assumptions make of a figure: values beside its records and beyond its years, never data.

use rust_decimal::Decimal;

use super::fact_marks::FactMark;
use super::look::Look;
use super::marks::{self, MarkWords, Point, Side};
use super::{EchartsOption, Frame, colour};
use crate::model::{Fact, Figure, Period, Unit, WhatIf, WhatIfOutput};
use crate::query::{Assumed, Slice};
use crate::words::{self, Locale};

/// A value that holds only if the reader's assumptions do.
#[derive(Clone, Debug, PartialEq)]
pub struct ReaderFact {
    /// The value, as a record that no ledger has.
    pub fact: Fact,
    /// The record beside which it stands; empty where it stands in its year.
    pub beside: String,
    /// Whether it is the last of its path through the years.
    pub is_last: bool,
}

/// What would follow in a figure; nothing where all is as printed.
pub fn reader_facts(figure: &Figure, slice: &Slice) -> Vec<ReaderFact> {
    let (report, assumed) = (&slice.report, slice.selection.assumed());
    let mine = report.what_ifs.iter().filter(|what_if| what_if.figure == figure.id);
    let touched = mine.filter(|what_if| assumed.touches(&what_if.id));
    let subject = figure.rows.first().and_then(|row| report.fact(row)).map(|fact| &fact.subject);
    let mut facts: Vec<ReaderFact> = touched
        .flat_map(|what_if| [chosen(what_if, assumed), follows(what_if, assumed)])
        .flatten()
        .collect();
    for reader in &mut facts {
        let beside = report.fact(&reader.beside).map(|fact| &fact.subject);
        reader.fact.subject = beside.or(subject).cloned().unwrap_or_default();
    }
    facts
}

/// The inputs that stand beside a record.
fn chosen(what_if: &WhatIf, assumed: &Assumed) -> Vec<ReaderFact> {
    let drawn = what_if.inputs.iter().filter(|input| !input.beside.is_empty());
    let moved = drawn.filter_map(|input| Some((input, assumed.ticks(&what_if.id, &input.id)?)));
    let facts = moved.map(|(input, ticks)| {
        let id = format!("reader.{}.{}", what_if.id, input.id);
        let mut fact = Fact::assumed(&id, input.value(ticks), &input.unit, false);
        fact.indicator = input.label.clone();
        ReaderFact { fact, beside: input.beside.clone(), is_last: true }
    });
    facts.filter(|reader| reader.fact.drawn_value() > 0.0).collect()
}

/// The outputs that stand beside a record or in a year. What has come to nothing, or below, has no mark.
fn follows(what_if: &WhatIf, assumed: &Assumed) -> Vec<ReaderFact> {
    let choice = assumed.choice(what_if);
    let drawn = what_if.outputs.iter().filter(|output| output.is_drawn());
    drawn.flat_map(|output| path(&what_if.id, output, choice)).collect()
}

fn path(what_if: &str, output: &WhatIfOutput, choice: usize) -> Vec<ReaderFact> {
    let name = format!("reader.{what_if}.{}", output.id);
    let years = output.years();
    let values: Vec<(usize, Decimal)> = output.values(choice).enumerate().collect();
    let drawn = values.into_iter().filter(|(_, value)| *value > Decimal::ZERO);
    let last = drawn.clone().next_back().map(|(at, _)| at);
    let facts = drawn.map(|(at, value)| {
        let year = years.get(at);
        let id = year.map_or(name.clone(), |year| format!("{name}.{year}"));
        let mut fact = Fact::assumed(&id, value, &output.unit, true);
        fact.indicator = output.label.clone();
        fact.period = year.map(|year| Period::of_year(*year));
        ReaderFact { fact, beside: output.beside.clone(), is_last: Some(at) == last }
    });
    facts.collect()
}

/// The look of a reader's value: that of an expectation, in the quiet colour.
pub fn look() -> Look {
    Look { certainty: crate::model::Certainty::Forecast, ..Look::plain(colour::QUIET, true) }
}

/// A reader's values as marks, for the walk through them.
pub fn reader_marks<'a>(readers: &'a [ReaderFact], locale: &Locale) -> Vec<FactMark<'a>> {
    let mark = |reader: &'a ReaderFact| FactMark {
        fact: &reader.fact,
        kept: true,
        emphasised: false,
        label: reader.fact.indicator.clone(),
        number: number(&reader.fact, locale),
    };
    readers.iter().map(mark).collect()
}

/// A reader's number in short.
pub fn number(fact: &Fact, locale: &Locale) -> String {
    match fact.unit {
        Unit::Year => locale.fact(fact),
        _ => locale.short_fact(fact),
    }
}

/// The number of a value at its place, and above it whose it is.
pub fn add_words(
    option: EchartsOption,
    frame: Frame,
    locale: &Locale,
    fact: &Fact,
    place: Point,
    (side, right, down): (Side, f64, f64),
) -> EchartsOption {
    let line = |text, strong, down| MarkWords {
        text,
        size: frame.text,
        strong,
        colour: colour::SOFT,
        side,
        offset: (right, down),
        opacity: 1.0,
    };
    let (number, said) = (number(fact, locale), words::sure(locale, fact));
    let above = down - frame.text - 4.0;
    option.series(marks::words(&fact.id, place, &line(&number, true, down))).series(marks::words(
        &format!("{}-reader", fact.id),
        place,
        &line(said, false, above),
    ))
}

/// A value in the row of the record beside which it stands.
pub fn add_in_row(
    option: EchartsOption,
    frame: Frame,
    locale: &Locale,
    reader: &ReaderFact,
    marks: &[FactMark],
) -> EchartsOption {
    let row = marks.iter().position(|mark| mark.fact.id == reader.beside);
    let Some(row) = row else { return option };
    let place = (reader.fact.drawn_value(), row as f64);
    let option = option.series(marks::point(&reader.fact.id, place, &look(), 14.0));
    // The stated number stands beside its mark, the reader's below.
    let words = (Side::Below, 0.0, frame.text + 14.0);
    add_words(option, frame, locale, &reader.fact, place, words)
}
