//! The report as figures draw it, read from the data of the figures.

use std::cell::RefCell;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

use super::super::fetching::FiguresData;
use crate::model::Report;

thread_local! {
    static READ: RefCell<Option<ReadReport>> = const { RefCell::new(None) };
}

/// A report that was read, and what it holds.
struct ReadReport {
    report: Arc<Report>,
    has_tables: bool,
    has_what_ifs: bool,
}

/// The report of these data; a page has one. It may hold more than they, from earlier.
///
/// # Errors
/// Where they are of another release.
pub fn read(data: &FiguresData) -> Result<Arc<Report>, JsValue> {
    let (has_tables, has_what_ifs) = (data.tables.is_some(), data.what_ifs.is_some());
    let holds = |read: &ReadReport| {
        (read.has_tables || !has_tables) && (read.has_what_ifs || !has_what_ifs)
    };
    let kept = READ.with_borrow(|read| {
        read.as_ref().filter(|read| holds(read)).map(|read| Arc::clone(&read.report))
    });
    if let Some(report) = kept {
        return Ok(report);
    }
    let mut report: Report = parsed(&data.records)?;
    if let Some(tables) = &data.tables {
        report.tables = parsed(tables)?;
    }
    if let Some(what_ifs) = &data.what_ifs {
        report.what_ifs = parsed(what_ifs)?;
    }
    let report = Arc::new(report);
    let read = ReadReport { report: Arc::clone(&report), has_tables, has_what_ifs };
    READ.set(Some(read));
    Ok(report)
}

fn parsed<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, JsValue> {
    postcard::from_bytes(bytes).map_err(|_| JsValue::from("the report's data cannot be read"))
}
