//! What a report lists: its records, sources and terms.

use super::document::Document;
use crate::model::{Fact, Report};
use crate::words::{Locale, certainty_of, comma};

/// The records of the ledger; `of` is the document that they belong to.
pub fn records(report: &Report, of: usize) -> impl Iterator<Item = Document> {
    report.facts.iter().map(move |fact| {
        let title = [fact.subject.as_str(), &fact.indicator].join(comma(report.lang));
        let at = format!("record-{}", fact.id);
        Document::new("record", at, Some(of), &title, said(report, fact))
    })
}

/// The sources.
pub fn sources(report: &Report, of: usize) -> impl Iterator<Item = Document> {
    report.sources.iter().map(move |source| {
        let parts = [&source.authors, &source.container, &source.year];
        let parts = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty());
        let text = parts.collect::<Vec<_>>().join(comma(report.lang));
        Document::new("source", format!("source-{}", source.id), Some(of), &source.title, text)
    })
}

/// The terms of the glossary.
pub fn terms(report: &Report, of: usize) -> impl Iterator<Item = Document> {
    report.terms.iter().map(move |term| {
        let text = term.definition.text.clone();
        Document::new("term", format!("term-{}", term.id), Some(of), &term.name, text)
    })
}

/// A record's number, when it holds, how sure it is, and its note.
fn said(report: &Report, fact: &Fact) -> String {
    let locale = Locale::of(report);
    let period = fact.period.map(|period| locale.period(&period));
    let parts = [Some(locale.fact(fact)), period, Some(certainty_of(&locale, fact))];
    let note = Some(fact.note.clone()).filter(|note| !note.is_empty());
    parts.into_iter().chain([note]).flatten().collect::<Vec<_>>().join(comma(report.lang))
}
