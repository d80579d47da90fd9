//! What of a report remains under a selection.

use std::sync::Arc;

use super::{Index, Kept, LEDGER, RowIndex, Selection, kept, most};
use crate::model::{FacetValue, Tags};

/// The rows of a report that a reader's selection keeps.
#[derive(Clone, Debug)]
pub struct Narrowed {
    /// All of the report's rows.
    pub index: Arc<Index>,
    /// What the reader chose.
    pub selection: Selection,
    /// For each table of the index, in its order, whether each row remains.
    kept: Vec<Vec<bool>>,
}

impl PartialEq for Narrowed {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.index, &other.index) && self.selection == other.selection
    }
}

/// Applies a selection. A table obeys the facets that some of its rows have a value of: problems that belong to no
/// sector stay when a sector is chosen.
/// ```
/// use std::sync::Arc;
///
/// use interactive_report::load::load;
/// use interactive_report::query::{Index, LEDGER, Selection, narrow};
///
/// let index = Arc::new(Index::of(&load("tests/reports/town-libraries".as_ref())?[1]));
/// let narrowed = narrow(&index, &Selection::default().toggle("service", "online"));
/// assert_eq!(narrowed.count(LEDGER), Some(1));
/// assert!(narrowed.has_fact("online-share"));
/// # Ok::<(), interactive_report::load::Problems>(())
/// ```
pub fn narrow(index: &Arc<Index>, selection: &Selection) -> Narrowed {
    let rows = |rows: &[RowIndex]| kept(selection, rows.iter().map(Kept::from));
    Narrowed {
        kept: index.tables.iter().map(|table| rows(&table.rows)).collect(),
        index: Arc::clone(index),
        selection: selection.clone(),
    }
}

impl Narrowed {
    /// The rows of a table that remain, in its order; none for a table that is unknown.
    pub fn rows(&self, table: &str) -> Option<impl Iterator<Item = &RowIndex> + Clone> {
        let at = self.index.table(table)?;
        let rows = self.index.tables[at].rows.iter().zip(&self.kept[at]);
        Some(rows.filter_map(|(row, kept)| kept.then_some(row)))
    }

    /// How many rows of a table remain.
    pub fn count(&self, table: &str) -> Option<usize> {
        self.rows(table).map(Iterator::count)
    }

    /// Whether a record of the ledger remains.
    pub fn has_fact(&self, id: &str) -> bool {
        self.rows(LEDGER).is_some_and(|mut rows| rows.any(|row| row.id == id))
    }

    /// The values of a facet that most of a table's remaining rows have; none for an unknown table or facet.
    pub fn most(&self, table: &str, facet: &str) -> Option<Vec<&FacetValue>> {
        let tags = self.rows(table)?.map(|row| &row.tags);
        let facet = self.index.facet(facet)?;
        Some(most(facet, tags))
    }

    /// The rows that a figure draws, by their ids, and whether each remains among them.
    pub fn figure(&self, id: &str) -> Vec<(&str, bool)> {
        let Some(figure) = self.index.figure(id) else { return Vec::new() };
        let rows = self.index.drawn(figure);
        let kept = kept(&self.selection, rows.iter().map(|row| Kept::from(*row)));
        rows.into_iter().map(|row| row.id.as_str()).zip(kept).collect()
    }

    /// The tags of a record or a row of a table.
    pub fn tags(&self, table: &str, id: &str) -> Option<&Tags> {
        let rows = &self.index.tables[self.index.table(table)?].rows;
        rows.iter().find(|row| row.id == id).map(|row| &row.tags)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::index;

    #[test]
    fn facets_narrow_and_values_widen() {
        let index = Arc::new(index());
        let count = |chosen: &Selection| narrow(&index, chosen).count(LEDGER);
        let north = Selection::default().toggle("town", "north");
        assert_eq!(count(&Selection::default()), Some(3));
        assert_eq!(count(&north), Some(1));
        assert_eq!(count(&north.toggle("town", "south")), Some(2));
        assert_eq!(count(&north.toggle("service", "loans")), Some(0));
        assert_eq!(narrow(&index, &north).count("unknown"), None);
    }

    #[test]
    fn years_keep_what_holds_in_some_of_them() {
        let index = Arc::new(index());
        let count =
            |years| narrow(&index, &Selection::default().with_years(Some(years))).count(LEDGER);
        assert_eq!(count((2017, 2018)), Some(1));
        assert_eq!(count((2024, 2020)), Some(1));
        assert_eq!(count((2017, 2019)), Some(2));
        assert_eq!(count((2018, 2018)), Some(0));
    }

    #[test]
    fn a_figure_tells_which_of_its_rows_remain() {
        let index = Arc::new(index());
        let south = narrow(&index, &Selection::default().toggle("town", "south"));
        assert_eq!(south.figure("visits"), [("a", false), ("b", true), ("c", false)]);
        assert!(south.figure("unknown").is_empty());
    }
}
