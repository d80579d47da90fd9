//! [`Selection`] ⇄ query string: `?region=beijing&sector=finance,mining`.
//!
//! Only what differs from the default is written. Reading never fails: facets and values that the
//! report does not know, other parameters and malformed parts are ignored.

use super::Selection;
use crate::model::{Facet, Report};

/// Longer query strings are not read: no selection of a report comes near.
const MOST_BYTES: usize = 4096;

impl Selection {
    /// The selection that a query string states, with or without its `?`.
    pub fn from_query(report: &Report, query: &str) -> Selection {
        let query = query.strip_prefix('?').unwrap_or(query);
        if query.len() > MOST_BYTES {
            return Selection::default();
        }
        query
            .split('&')
            .filter_map(|part| part.split_once('='))
            .filter_map(|(facet, values)| Some((report.facet(facet)?, values)))
            .fold(Selection::default(), |selection, (facet, values)| {
                add_known(selection, facet, values)
            })
    }

    /// The query string without `?`; empty for the default selection.
    pub fn to_query(&self) -> String {
        let parts: Vec<String> = self
            .facets()
            .map(|(facet, pairs)| {
                let values: Vec<&str> = pairs.iter().map(|(_, value)| value.as_str()).collect();
                format!("{facet}={}", values.join(","))
            })
            .collect();
        parts.join("&")
    }
}

fn add_known(selection: Selection, facet: &Facet, values: &str) -> Selection {
    // Some mail programs and messengers escape the comma.
    let values = values.replace("%2C", ",").replace("%2c", ",");
    values.split(',').filter(|value| facet.values.iter().any(|known| known.id == *value)).fold(
        selection,
        |selection, value| {
            if selection.has(&facet.id, value) {
                selection
            } else {
                selection.toggle(&facet.id, value)
            }
        },
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::query::fixture::report;

    #[test]
    fn what_is_unknown_is_ignored() {
        let read = |query| Selection::from_query(&report(), query).to_query();
        assert_eq!(read("?town=north&utm_source=x&town=nowhere&=&town"), "town=north");
        assert_eq!(read("town=south,north,north"), "town=north,south");
        assert_eq!(read("town=south%2Cnorth"), "town=north,south");
        assert_eq!(read(&format!("town=north&x={}", "y".repeat(5000))), "");
    }

    proptest! {
        #[test]
        fn written_and_read_again_is_the_same(picks in prop::collection::vec(0usize..4, 0..8)) {
            let report = report();
            let all: Vec<(&str, &str)> = report
                .facets
                .iter()
                .flat_map(|facet| facet.values.iter().map(|value| (facet.id.as_str(), value.id.as_str())))
                .collect();
            let selection = picks
                .iter()
                .map(|pick| all[pick % all.len()])
                .fold(Selection::default(), |selection, (facet, value)| selection.toggle(facet, value));
            prop_assert_eq!(Selection::from_query(&report, &selection.to_query()), selection);
        }

        #[test]
        fn no_query_panics(query in ".*") {
            Selection::from_query(&report(), &query);
        }
    }
}
