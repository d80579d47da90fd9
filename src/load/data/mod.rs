//! `data/`: the ledger and the other tables.
//!
//! 1. [`Package::read`] reads what `datapackage.json` says of each table.
//! 2. [`read`] reads each table, and checks its columns against that.
//! 3. [`check_cells`] checks every cell by the [`Role`] of its column.
//! 4. [`records`] makes the records of the ledger; [`tables`] and [`sources`] make the rest.
//!
//! Each step gives what it could read, so that one mistake does not hide another.

mod cell;
mod cells;
mod certainty;
mod circles;
mod columns;
mod derived;
mod id;
mod package;
mod package_json;
mod quantity;
mod record;
mod role;
mod sources;
mod stated;
mod tables;
mod tagged;
mod titles;

use std::path::Path;

use super::{
    Problem, Problems,
    files::{self, CsvTable, SourceFile},
    manifest::{Manifest, own_facets},
    names::Known,
};

pub use cell::check_unit;
pub use cells::check as check_cells;
pub use columns::name_in;
pub use id::is_id;
pub use package::{Field, Package, Resource};
pub use quantity::{is_number, read as read_quantity};
pub use record::Record;
pub use role::{Role, SPECIAL};
pub use sources::sources;
pub use tables::tables;

/// Tables that no report is without.
const NEEDED: [&str; 4] = ["facts", "indicators", "subjects", "sources"];

/// The tables, and what is said of them.
#[derive(Clone, Debug, Default)]
pub struct Data {
    /// What `datapackage.json` says.
    pub package: Package,
    /// The tables that could be read, in the package's order.
    pub tables: Vec<CsvTable>,
}

/// Reads the folder `data/`.
pub fn read(dir: &Path, manifest: &Manifest, problems: &mut Problems) -> Data {
    let folder = Path::new("data");
    let listed = files::listed(dir, folder, "csv", problems);
    if !files::exists(dir, folder) {
        return Data::default();
    }
    let package = Package::read(dir, &listed, problems);
    let mut tables = Vec::new();
    for resource in &package.resources {
        let path = folder.join(&resource.path.text);
        if !listed.contains(&path) {
            continue;
        }
        let Some(file) = SourceFile::read(dir, &path, problems) else {
            continue;
        };
        let table = CsvTable::parse(&resource.name.text, file, problems);
        columns::check(&table, resource, manifest, problems);
        tables.push(table);
    }
    titles::check(&package, manifest, problems);
    for id in NEEDED {
        let named = |resource: &Resource| resource.name.text == id;
        if !package.resources.iter().any(named) {
            let problem = Problem::of_file(folder.join(format!("{id}.csv")), "file is missing");
            problems.push(problem.hint("every report has this table, if only with a header"));
        }
    }
    Data { package, tables }
}

/// The records of the ledger: stated, then derived.
pub fn records(
    data: &Data,
    manifest: &Manifest,
    known: &Known,
    problems: &mut Problems,
) -> Vec<Record> {
    let mut records = stated::stated(data, manifest, known);
    let derived = derived::derived(data, manifest, known, &records, problems);
    records.extend(derived);
    records.iter_mut().for_each(|record| own_facets::tag(&mut record.fact));
    records
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
