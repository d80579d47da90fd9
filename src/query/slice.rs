//! The report under a selection.

use std::sync::Arc;

use super::Selection;
use crate::model::{EvidenceRow, Fact, Period, Report, Row, Table, Tags};

/// A report with the reader's selection applied: which records and rows remain.
#[derive(Clone, Debug)]
pub struct Slice {
    /// The whole report.
    pub report: Arc<Report>,
    /// What the reader chose.
    pub selection: Selection,
    /// Ids of the records and rows that a step of the text is about; empty for all. The others stay, and
    /// are drawn faint.
    pub focus: Vec<String>,
    facts: Vec<bool>,
    /// For each table of the report, in its order, whether each row remains.
    rows: Vec<Vec<bool>>,
}

impl PartialEq for Slice {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.report, &other.report)
            && self.selection == other.selection
            && self.focus == other.focus
    }
}

/// Applies a selection to a report. A table obeys the facets that some of its rows have a value of: problems
/// that belong to no sector stay when a sector is chosen.
pub fn slice(report: &Arc<Report>, selection: &Selection) -> Slice {
    Slice {
        report: Arc::clone(report),
        selection: selection.clone(),
        focus: Vec::new(),
        facts: kept(selection, report.facts.iter().map(Kept::from)),
        rows: report
            .tables
            .iter()
            .map(|table| kept(selection, table.rows.iter().map(Kept::from)))
            .collect(),
    }
}

/// What decides whether a record or a row stays.
#[derive(Clone, Copy)]
pub struct Kept<'a> {
    tags: &'a Tags,
    period: Option<&'a Period>,
}

impl<'a> From<&'a Fact> for Kept<'a> {
    fn from(fact: &'a Fact) -> Kept<'a> {
        Kept { tags: &fact.tags, period: fact.period.as_ref() }
    }
}

impl<'a> From<&'a Row> for Kept<'a> {
    fn from(row: &'a Row) -> Kept<'a> {
        Kept { tags: &row.tags, period: row.period.as_ref() }
    }
}

impl<'a> From<&'a EvidenceRow> for Kept<'a> {
    fn from(row: &'a EvidenceRow) -> Kept<'a> {
        Kept { tags: &row.tags, period: row.period.as_ref() }
    }
}

impl Kept<'_> {
    /// Whether it has a value in a facet.
    pub fn has(&self, facet: &str) -> bool {
        !self.tags.values(facet).is_empty()
    }

    /// Whether a time is known for it.
    pub fn is_dated(&self) -> bool {
        self.period.is_some()
    }

    /// Whether it remains: in each facet with a choice it has a chosen value, and it holds in some of the years.
    fn under(&self, selection: &Selection) -> bool {
        let has =
            |facet: &str| self.tags.values(facet).iter().any(|value| selection.has(facet, value));
        let holds = |(first, last)| self.period.is_some_and(|period| period.holds_in(first, last));
        selection.facets().all(|(facet, _)| has(facet)) && selection.years().is_none_or(holds)
    }
}

/// Narrows a selection to what at least one of these can obey: where no row has a sector the sector is
/// not obeyed, where none has a date the years are not.
pub fn obeyed<'a>(
    selection: &Selection,
    rows: impl Iterator<Item = Kept<'a>> + Clone,
) -> Selection {
    let obeys = |facet: &str| rows.clone().any(|row| row.has(facet));
    let dated = selection.years().is_none() || rows.clone().any(|row| row.is_dated());
    let start = if dated { selection.clone() } else { selection.with_years(None) };
    let ignored = selection.facets().filter(|(facet, _)| !obeys(facet));
    ignored.fold(start, |selection, (facet, _)| selection.without(facet))
}

/// Whether each of these records or rows of one table remains under a selection.
pub fn kept<'a>(selection: &Selection, rows: impl Iterator<Item = Kept<'a>> + Clone) -> Vec<bool> {
    let obeyed = obeyed(selection, rows.clone());
    rows.map(|row| row.under(&obeyed)).collect()
}

impl Slice {
    /// The same slice as a step of the text shows it.
    pub fn focused(&self, rows: &[String]) -> Slice {
        Slice { focus: rows.to_vec(), ..self.clone() }
    }

    /// Whether a record or row is what the text is about at this point.
    pub fn is_in_focus(&self, id: &str) -> bool {
        self.focus.is_empty() || self.focus.iter().any(|row| row == id)
    }

    /// The records of the ledger that remain, in its order.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        let kept = self.facts.iter();
        self.report.facts.iter().zip(kept).filter_map(|(fact, kept)| kept.then_some(fact))
    }

    /// The rows of a table that remain, in its order.
    pub fn rows<'a>(&'a self, table: &'a Table) -> impl Iterator<Item = &'a Row> {
        let kept = self.kept(&table.id).unwrap_or_default();
        table.rows.iter().zip(kept).filter_map(|(row, kept)| kept.then_some(row))
    }

    /// How many rows of a table remain; `facts` is the ledger. None for a table that is unknown.
    pub fn count(&self, table: &str) -> Option<usize> {
        let kept = if table == "facts" { Some(self.facts.as_slice()) } else { self.kept(table) };
        kept.map(|kept| kept.iter().filter(|kept| **kept).count())
    }

    fn kept(&self, table: &str) -> Option<&[bool]> {
        let place = self.report.tables.iter().position(|known| known.id == table)?;
        self.rows.get(place).map(Vec::as_slice)
    }

    /// Whether a record of the ledger remains.
    pub fn has_fact(&self, id: &str) -> bool {
        self.facts().any(|fact| fact.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::report;

    #[test]
    fn facets_narrow_and_values_widen() {
        let report = Arc::new(report());
        let all = Selection::default();
        let north = all.toggle("town", "north");
        assert_eq!(slice(&report, &all).count("facts"), Some(3));
        assert_eq!(slice(&report, &north).count("facts"), Some(1));
        assert_eq!(slice(&report, &north.toggle("town", "south")).count("facts"), Some(2));
        assert_eq!(slice(&report, &north.toggle("service", "loans")).count("facts"), Some(0));
        assert_eq!(slice(&report, &all).count("unknown"), None);
    }

    #[test]
    fn years_keep_what_holds_in_some_of_them() {
        let report = Arc::new(report());
        let count =
            |years| slice(&report, &Selection::default().with_years(Some(years))).count("facts");
        assert_eq!(count((2017, 2018)), Some(1));
        assert_eq!(count((2024, 2020)), Some(1));
        assert_eq!(count((2017, 2019)), Some(2));
        assert_eq!(count((2018, 2018)), Some(0));
    }

    #[test]
    fn a_facet_without_tags_is_not_obeyed() {
        let report = Arc::new(report());
        let selection = Selection::default().toggle("town", "north").toggle("service", "loans");
        let only_towns = report.facts[..1].iter().map(Kept::from);
        assert_eq!(obeyed(&selection, only_towns).to_query(), "town=north");
    }
}
