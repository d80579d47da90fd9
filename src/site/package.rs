//! All data of a report as a Frictionless data package: `data/datapackage.json` with its tables, and as
//! one zip file.
//!
//! The author's package is published with the ledger's computed values added to it, as CSV and JSON.

use std::error::Error;
use std::fs;
use std::io::{Cursor, Write};

use serde_json::{Map, Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::ledger::{self, value};
use super::output::StagedSite;
use crate::model::Report;
use crate::words::{csv_file, data_package, licences, release};

/// A file's name with its content.
type File = (String, Vec<u8>);

/// Writes the package beside the author's tables, which are there already.
///
/// # Errors
/// Where a file cannot be read or written.
pub fn write(output: &StagedSite, editions: &[&Report]) -> Result<(), Box<dyn Error>> {
    let Some(first) = editions.first() else { return Ok(()) };
    let descriptor = fs::read_to_string(output.staging.join("data/datapackage.json"))?;
    let descriptor = describe(output, serde_json::from_str(&descriptor)?, editions);
    let mut files = tables(output, &descriptor)?;
    let ledger = ledger::rows(editions);
    files.push(("ledger.csv".to_string(), csv_file(&ledger).into_bytes()));
    files.push(("ledger.json".to_string(), json_of(&ledger)?));
    files.push(("datapackage.json".to_string(), serde_json::to_vec_pretty(&descriptor)?));
    files.push(("README.md".to_string(), read_me(editions).into_bytes()));
    for (name, content) in &files {
        output.write(&format!("data/{name}"), content)?;
    }
    Ok(output.write(&data_package(first), zip(&files)?)?)
}

/// The author's description with what the build knows.
fn describe(output: &StagedSite, mut package: Value, editions: &[&Report]) -> Value {
    let Some(first) = editions.first() else { return package };
    package["version"] = json!(first.release);
    package["created"] = json!(format!("{}T00:00:00Z", first.date));
    if let Some(home) = output.address.whole("") {
        package["homepage"] = json!(home);
    }
    if let Some(resources) = package["resources"].as_array_mut() {
        resources.push(ledger::resource(editions));
    }
    package
}

/// The author's tables, as they were copied into the site.
fn tables(output: &StagedSite, package: &Value) -> Result<Vec<File>, Box<dyn Error>> {
    let resources = package["resources"].as_array().cloned().unwrap_or_default();
    let paths = resources.iter().filter_map(|resource| resource["path"].as_str());
    let own = paths.filter(|path| *path != "ledger.csv");
    own.map(|path| Ok((path.to_string(), fs::read(output.staging.join("data").join(path))?)))
        .collect()
}

/// The ledger as JSON: a list of records by the names of its columns. Only values are numbers: a passage 3.10 is not
/// 3.1.
fn json_of(ledger: &[Vec<String>]) -> Result<Vec<u8>, Box<dyn Error>> {
    let (head, rows) = ledger.split_first().ok_or("no ledger")?;
    let record = |row: &Vec<String>| {
        let cells = head.iter().zip(row).map(|(name, cell)| (name.clone(), value(name, cell)));
        cells.collect::<Map<_, _>>()
    };
    Ok(serde_json::to_vec_pretty(&rows.iter().map(record).collect::<Vec<_>>())?)
}

/// What the package is, and under which terms it may be used.
fn read_me(editions: &[&Report]) -> String {
    let part = |report: &&Report| {
        let release = release(report.lang, &report.release, &report.date);
        let terms = licences(report, env!("CARGO_PKG_LICENSE"));
        format!("# {}\n\n{}\n\n{release}\n\n{terms}\n", report.name, report.description)
    };
    editions.iter().map(part).collect::<Vec<_>>().join("\n")
}

/// Without times, so that the same content is the same file.
fn zip(files: &[File]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in files {
        writer.start_file(name.as_str(), options)?;
        writer.write_all(content)?;
    }
    Ok(writer.finish()?.into_inner())
}
