//! What would remain if one more value were chosen.

use super::{LEDGER, Narrowed, Selection, narrow};

/// How much a facet value would leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remaining {
    /// Records of the ledger.
    pub facts: usize,
    /// Rows of the other tables.
    pub rows: usize,
}

impl Remaining {
    /// Records and rows together.
    pub fn all(&self) -> usize {
        self.facts + self.rows
    }
}

/// What remains of the report if, of this facet, only this value were chosen and the choices in
/// other facets stay. A table that does not obey the facet does not count.
pub fn remaining(current: &Narrowed, facet: &str, value: &str) -> Remaining {
    let chosen: Selection = current.selection.without(facet).toggle(facet, value);
    let next = narrow(&current.index, &chosen);
    let others = next.index.tables.iter().filter(|table| table.id != LEDGER);
    let obeying =
        others.filter(|table| table.rows.iter().any(|row| !row.tags.values(facet).is_empty()));
    Remaining {
        facts: next.count(LEDGER).unwrap_or_default(),
        rows: obeying.filter_map(|table| next.count(&table.id)).sum(),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::query::fixture::index;

    #[test]
    fn choices_in_the_same_facet_are_replaced() {
        let index = Arc::new(index());
        let north = narrow(&index, &Selection::default().toggle("town", "north"));
        assert_eq!(remaining(&north, "town", "south"), Remaining { facts: 1, rows: 0 });
        assert_eq!(remaining(&north, "service", "loans"), Remaining { facts: 0, rows: 0 });
    }
}
