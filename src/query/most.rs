//! What most of some rows have.

use crate::model::{Facet, FacetValue, Tags};

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
    use super::*;
    use crate::query::fixture::report;

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
