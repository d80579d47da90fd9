//! The report under a selection.

use std::sync::Arc;

use super::Selection;
use crate::model::{Fact, Report, Row, Table, Tags};

/// A report with the reader's selection applied: which records and rows remain.
#[derive(Clone, Debug)]
pub struct Slice {
    /// The whole report.
    pub report: Arc<Report>,
    /// What the reader chose.
    pub selection: Selection,
    facts: Vec<bool>,
    /// For each table of the report, in its order, whether each row remains.
    rows: Vec<Vec<bool>>,
}

impl PartialEq for Slice {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.report, &other.report) && self.selection == other.selection
    }
}

/// Applies a selection to a report.
pub fn slice(report: &Arc<Report>, selection: &Selection) -> Slice {
    Slice {
        report: Arc::clone(report),
        selection: selection.clone(),
        facts: report.facts.iter().map(|fact| matches(&fact.tags, selection)).collect(),
        rows: report
            .tables
            .iter()
            .map(|table| table.rows.iter().map(|row| matches(&row.tags, selection)).collect())
            .collect(),
    }
}

/// Whether a record with these tags remains: in each facet with a choice it has a chosen value.
fn matches(tags: &Tags, selection: &Selection) -> bool {
    let chosen = |facet: &str| tags.values(facet).iter().any(|value| selection.has(facet, value));
    selection.facets().all(|(facet, _)| chosen(facet))
}

impl Slice {
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

    /// Narrows the selection to the facets that at least one of these tags has: a figure whose rows
    /// have no sector does not obey the sector.
    pub fn obeyed<'a>(&self, tags: impl Iterator<Item = &'a Tags> + Clone) -> Selection {
        let obeys = |facet: &str| tags.clone().any(|tags| !tags.values(facet).is_empty());
        self.selection
            .facets()
            .filter(|(facet, _)| !obeys(facet))
            .fold(self.selection.clone(), |selection, (facet, _)| selection.without(facet))
    }

    /// Whether a record with these tags remains under a selection from [`Slice::obeyed`].
    pub fn keeps(tags: &Tags, obeyed: &Selection) -> bool {
        matches(tags, obeyed)
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
    fn a_facet_without_tags_is_not_obeyed() {
        let report = Arc::new(report());
        let selection = Selection::default().toggle("town", "north").toggle("service", "loans");
        let slice = slice(&report, &selection);
        let only_towns = report.facts[..1].iter().map(|fact| &fact.tags);
        assert_eq!(slice.obeyed(only_towns).to_query(), "town=north");
    }
}
