//! Facets: the ways in which a reader narrows a report.

use serde::{Deserialize, Serialize};

/// One way to narrow the report, such as the sector.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facet {
    /// Also the name of the column that tags a record with its values.
    pub id: String,
    /// The facet's name in the edition's language.
    pub label: String,
    /// Its values, in the author's order.
    pub values: Vec<FacetValue>,
}

/// A value that a record may be tagged with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FacetValue {
    /// As written in data files and in the address bar.
    pub id: String,
    /// Its name in the edition's language.
    pub label: String,
}

impl Facet {
    /// The label of a value, or the id itself where it is unknown.
    pub fn value_label<'a>(&'a self, value: &'a str) -> &'a str {
        self.values.iter().find(|known| known.id == value).map_or(value, |known| &known.label)
    }
}

/// A record's values in each facet. A facet that does not apply to the record is absent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Tags(pub Vec<(String, Vec<String>)>);

impl Tags {
    /// The record's values in a facet; none where the facet does not apply.
    pub fn values(&self, facet: &str) -> &[String] {
        self.0.iter().find(|(known, _)| known == facet).map_or(&[], |(_, values)| values)
    }
}
