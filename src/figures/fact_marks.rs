//! What the kinds that draw records of the ledger share: the rows and their words.

use super::look::Look;
use super::{EchartsOption, Frame, Mark, colour};
use crate::model::{Fact, Figure, Report};
use crate::query::{Kept, Slice, kept};
use crate::words::{self, Locale};

/// A record as a figure draws it.
#[derive(Clone, Debug)]
pub struct FactMark<'a> {
    /// The record.
    pub fact: &'a Fact,
    /// Whether the reader's selection keeps it.
    pub kept: bool,
    /// Whether it carries the point of the figure.
    pub emphasised: bool,
    /// Its name in the figure.
    pub label: String,
    /// Its number in short, with its mark of certainty.
    pub number: String,
}

/// The records of a figure, in its order, and whether the reader's selection keeps each. Ids that the
/// ledger does not have are left out: `load` has reported them.
pub fn drawn_facts<'a>(figure: &Figure, slice: &'a Slice) -> Vec<(&'a Fact, bool)> {
    let report = &slice.report;
    let facts: Vec<&Fact> = match figure.rows.as_slice() {
        [] => report.facts.iter().collect(),
        rows => rows.iter().filter_map(|id| report.fact(id)).collect(),
    };
    let kept = kept(&slice.selection, facts.iter().map(|fact| Kept::from(*fact)));
    let facts = facts.into_iter().zip(kept);
    facts.map(|(fact, kept)| (fact, kept && slice.is_in_focus(&fact.id))).collect()
}

/// The records of a figure with their words.
pub fn fact_marks<'a>(figure: &Figure, slice: &'a Slice) -> Vec<FactMark<'a>> {
    let facts = drawn_facts(figure, slice).into_iter();
    facts.map(|(fact, kept)| fact_mark(figure, &slice.report, fact, kept)).collect()
}

fn fact_mark<'a>(figure: &Figure, report: &Report, fact: &'a Fact, kept: bool) -> FactMark<'a> {
    let locale = Locale::of(report);
    let label = match figure.label.as_str() {
        "subject" => fact.subject.clone(),
        "period" => fact.period.map(|period| locale.period(&period)).unwrap_or_default(),
        _ => fact.indicator.clone(),
    };
    FactMark {
        fact,
        kept,
        emphasised: figure.emphasis.is_empty() || figure.emphasis.contains(&fact.id),
        label,
        number: words::marked(&locale, fact, &locale.short_fact(fact)),
    }
}

/// Draws a hatch over every mark whose look asks for it.
pub fn hatch(option: &mut EchartsOption, marks: &[FactMark], look: fn(&FactMark) -> Look) {
    for mark in marks.iter().filter(|mark| look(mark).is_hatched()) {
        option.hatch(&mark.fact.id);
    }
}

/// The look of a record's mark: red where it carries the point.
pub fn look(mark: &FactMark) -> Look {
    let colour = if mark.emphasised { colour::POINT } else { colour::PLAIN };
    Look::of(mark.fact, colour, mark.kept)
}

/// What each mark says: its record. For kinds that draw a record as a series of its own id.
pub fn walk(report: &Report, marks: &[FactMark]) -> Vec<Mark> {
    let mark = |mark: &FactMark| Mark {
        id: mark.fact.id.clone(),
        series: mark.fact.id.clone(),
        datum: String::new(),
        says: words::record(report, mark.fact),
        source: words::cited(report, &mark.fact.source, &mark.fact.passage),
        kept: mark.kept,
    };
    marks.iter().map(mark).collect()
}

/// The height of a row with its name above the mark.
pub fn row_height(frame: Frame) -> f64 {
    if frame.is_narrow() { 60.0 } else { 66.0 }
}
