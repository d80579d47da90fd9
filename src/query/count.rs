//! What would remain if one more value were chosen.

use std::sync::Arc;

use super::{Selection, Slice, slice};
use crate::model::{Facet, FacetValue, Report, Tags};

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
pub fn remaining(current: &Slice, facet: &str, value: &str) -> Remaining {
    let chosen: Selection = current.selection.without(facet).toggle(facet, value);
    let next = slice(&Arc::clone(&current.report), &chosen);
    let tables = next.report.tables.iter();
    let obeying =
        tables.filter(|table| table.rows.iter().any(|row| !row.tags.values(facet).is_empty()));
    Remaining {
        facts: next.facts().count(),
        rows: obeying.map(|table| next.rows(table).count()).sum(),
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

/// The first and the last year of anything dated in the report.
pub fn years(report: &Report) -> Option<(i32, i32)> {
    let facts = report.facts.iter().filter_map(|fact| fact.period);
    let rows = report.tables.iter().flat_map(|table| &table.rows).filter_map(|row| row.period);
    let years = facts.chain(rows).map(|period| (period.start.year, period.last_year()));
    years.reduce(|all, one| (all.0.min(one.0), all.1.max(one.1)))
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
