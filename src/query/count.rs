//! What would remain if one more value were chosen.

use super::{LEDGER, Narrowed, Selection, narrow};
use crate::model::{Facet, FacetValue, Tags};

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

/// The values of a facet that most of these have, all of them where some are level; none where
/// no row has a value.
pub fn most<'a>(
    facet: &'a Facet,
    tags: impl Iterator<Item = &'a Tags> + Clone,
) -> Vec<&'a FacetValue> {
    let count = |value: &FacetValue| {
        tags.clone().filter(|tags| tags.values(&facet.id).contains(&value.id)).count()
    };
    let counts: Vec<usize> = facet.values.iter().map(count).collect();
    let highest = counts.iter().copied().max().unwrap_or_default();
    let values = facet.values.iter().zip(counts);
    let most = values.filter(|(_, count)| highest > 0 && *count == highest);
    most.map(|(value, _)| value).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::query::fixture::{index, report};

    #[test]
    fn choices_in_the_same_facet_are_replaced() {
        let index = Arc::new(index());
        let north = narrow(&index, &Selection::default().toggle("town", "north"));
        assert_eq!(remaining(&north, "town", "south"), Remaining { facts: 1, rows: 0 });
        assert_eq!(remaining(&north, "service", "loans"), Remaining { facts: 0, rows: 0 });
    }

    #[test]
    fn level_values_are_all_named() {
        let report = report();
        let tags = |ids: &'static [usize]| ids.iter().map(|at| &report.facts[*at].tags);
        let town = report.facet("town").unwrap();
        let most =
            |ids| most(town, tags(ids)).iter().map(|value| value.id.as_str()).collect::<Vec<_>>();
        assert_eq!(most(&[0, 1, 2]), ["north", "south"]);
        assert_eq!(most(&[1, 2]), ["south"]);
        assert!(most(&[2]).is_empty());
    }
}
