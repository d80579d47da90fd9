//! A row's values in each facet.

use crate::{
    load::{
        files::{CsvRow, CsvTable},
        manifest::{Manifest, own_facets},
    },
    model::Tags,
};

/// Reads them from the columns named as facets.
pub fn tags(table: &CsvTable, row: &CsvRow, manifest: &Manifest) -> Tags {
    let mut tags = Tags::default();
    for facet in manifest.facets.iter().filter(|facet| !own_facets::is_own(&facet.id)) {
        let words = table.text(row, &facet.id).split_whitespace();
        let values: Vec<String> = words.map(String::from).collect();
        if !values.is_empty() {
            tags.0.push((facet.id.clone(), values));
        }
    }
    tags
}
