//! What could be read of `data/`.

use super::{Package, Resource};
use crate::load::files::CsvTable;

/// The tables, and what is said of them.
#[derive(Clone, Debug, Default)]
pub struct Data {
    /// What `datapackage.json` says.
    pub package: Package,
    /// The tables that could be read, in the package's order.
    pub tables: Vec<CsvTable>,
}

impl Data {
    /// The table of an id.
    pub fn table(&self, id: &str) -> Option<&CsvTable> {
        self.tables.iter().find(|table| table.id == id)
    }

    /// What is said of a table.
    pub fn resource(&self, id: &str) -> Option<&Resource> {
        let mut resources = self.package.resources.iter();
        resources.find(|resource| resource.name.text == id)
    }

    /// The ids of a table's rows, if it could be read.
    pub fn ids(&self, table: &str) -> Option<Vec<String>> {
        self.table(table)?.ids.clone()
    }
}
