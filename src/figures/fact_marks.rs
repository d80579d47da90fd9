//! What the kinds that draw records of the ledger share: the rows and their words.

use super::{EchartsOption, Frame};
use crate::model::{Fact, Figure, Report};
use crate::query::{Selection, Slice};
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

/// The records of a figure, in its order. Ids that the ledger does not have are left out: `load`
/// has reported them.
pub fn fact_marks<'a>(figure: &Figure, slice: &'a Slice) -> Vec<FactMark<'a>> {
    let report = &slice.report;
    let facts: Vec<&Fact> = match figure.rows.as_slice() {
        [] => report.facts.iter().collect(),
        rows => rows.iter().filter_map(|id| report.fact(id)).collect(),
    };
    let obeyed = slice.obeyed(facts.iter().map(|fact| &fact.tags));
    facts.into_iter().map(|fact| fact_mark(figure, report, &obeyed, fact)).collect()
}

fn fact_mark<'a>(
    figure: &Figure,
    report: &Report,
    obeyed: &Selection,
    fact: &'a Fact,
) -> FactMark<'a> {
    let locale = Locale::of(report);
    let label = match figure.label.as_str() {
        "subject" => fact.subject.clone(),
        "period" => fact.period.map(|period| locale.period(&period)).unwrap_or_default(),
        _ => fact.indicator.clone(),
    };
    FactMark {
        fact,
        kept: Slice::keeps(&fact.tags, obeyed),
        emphasised: figure.emphasis.is_empty() || figure.emphasis.contains(&fact.id),
        label,
        number: format!("{}{}", words::mark(fact.certainty), locale.short(fact.value, &fact.unit)),
    }
}

/// Gives each mark its record in a sentence.
pub fn add_tooltips(report: &Report, marks: &[FactMark], option: &mut EchartsOption) {
    for mark in marks {
        option.tooltip(&mark.fact.id, &words::record(report, mark.fact));
    }
}

/// The height of a row with its name above the mark.
pub fn row_height(frame: Frame) -> f64 {
    if frame.is_narrow() { 60.0 } else { 66.0 }
}
