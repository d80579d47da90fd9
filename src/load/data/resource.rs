//! What `datapackage.json` says of one table.

use std::{collections::BTreeMap, path::Path};

use crate::load::{files::Spot, manifest::Localised};

/// A table.
#[derive(Clone, Debug, Default)]
pub struct Resource {
    /// Its id.
    pub name: Spot,
    /// Its file, relative to `data/`.
    pub path: Spot,
    /// Its title.
    pub titles: Localised,
    /// Whether its rows are proper names, which every language must mention alike.
    pub names: bool,
    /// Its columns; none where the file could not be read.
    pub fields: Option<Vec<Field>>,
}

/// A column.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Its name.
    pub name: Spot,
    /// `string`, `number` and so on.
    pub kind: String,
    /// Its title.
    pub titles: Localised,
    /// The words that it may hold; empty for any.
    pub words: Vec<String>,
    /// What each of these words is called, where they are for reading.
    pub labels: BTreeMap<String, Localised>,
    /// Whether every row must fill it.
    pub required: bool,
    /// The table whose ids it holds.
    pub references: Option<Spot>,
}

impl Resource {
    /// A table of which only the file is known.
    pub fn undescribed(path: &Path) -> Resource {
        let text = |part: Option<&std::ffi::OsStr>| Spot {
            text: part.unwrap_or_default().to_string_lossy().into_owned(),
            span: 0..0,
        };
        Resource {
            name: text(path.file_stem()),
            path: text(path.file_name()),
            ..Resource::default()
        }
    }
}
