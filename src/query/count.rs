//! What would remain if one more value were chosen.

use std::sync::Arc;

use super::{Selection, Slice, slice};

/// How much a facet value would leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remaining {
    /// Records of the ledger.
    pub facts: usize,
    /// Rows of the other tables.
    pub rows: usize,
}

/// What remains of the report if, of this facet, only this value were chosen and the choices in
/// other facets stay.
pub fn remaining(current: &Slice, facet: &str, value: &str) -> Remaining {
    let chosen: Selection = current.selection.without(facet).toggle(facet, value);
    let next = slice(&Arc::clone(&current.report), &chosen);
    let tables = next.report.tables.iter();
    Remaining {
        facts: next.facts().count(),
        rows: tables.map(|table| next.rows(table).count()).sum(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::fixture::report;

    #[test]
    fn choices_in_the_same_facet_are_replaced() {
        let report = Arc::new(report());
        let north = slice(&report, &Selection::default().toggle("town", "north"));
        assert_eq!(remaining(&north, "town", "south"), Remaining { facts: 1, rows: 0 });
        assert_eq!(remaining(&north, "service", "loans"), Remaining { facts: 0, rows: 0 });
    }
}
