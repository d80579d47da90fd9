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
mod package;
mod package_json;
mod quantity;
mod read_tables;
mod record;
mod resource;
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
pub use package::Package;
pub use quantity::{is_number, read as read_quantity};
pub use read_tables::Data;
pub use record::Record;
pub use resource::{Field, Resource};
pub use role::{Role, SPECIAL};
pub use sources::sources;
pub use tables::tables;

/// Tables that no report is without.
const NEEDED: [&str; 4] = ["facts", "indicators", "subjects", "sources"];

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
