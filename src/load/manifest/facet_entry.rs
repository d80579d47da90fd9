//! A facet as the manifest has it.

use super::Localised;

/// A facet in all languages.
#[derive(Clone, Debug)]
pub struct FacetEntry {
    /// Also the name of the column that tags rows.
    pub id: String,
    /// Its name.
    pub labels: Localised,
    /// Its values, in order.
    pub values: Vec<Value>,
}

/// A value of a facet in all languages.
#[derive(Clone, Debug)]
pub struct Value {
    /// As written in data files.
    pub id: String,
    /// Its name.
    pub labels: Localised,
}
