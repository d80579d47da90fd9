//! Which rows of a table a selection keeps.

use super::{RowIndex, Selection};
use crate::model::{EvidenceRow, Fact, Period, Row, Tags};

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

impl<'a> From<&'a RowIndex> for Kept<'a> {
    fn from(row: &'a RowIndex) -> Kept<'a> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::report;

    #[test]
    fn a_facet_without_tags_is_not_obeyed() {
        let report = report();
        let selection = Selection::default().toggle("town", "north").toggle("service", "loans");
        let only_towns = report.facts[..1].iter().map(Kept::from);
        assert_eq!(obeyed(&selection, only_towns).to_query(), "town=north");
    }
}
