//! The report as figures draw it, read once from the data of the figures.

use std::cell::RefCell;
use std::sync::Arc;

use wasm_bindgen::JsValue;

use crate::model::Report;

thread_local! {
    static READ: RefCell<Option<Arc<Report>>> = const { RefCell::new(None) };
}

/// The report of these data; a page has one.
///
/// # Errors
/// Where they are of another release.
pub fn read(data: &[u8]) -> Result<Arc<Report>, JsValue> {
    if let Some(report) = READ.with_borrow(Option::clone) {
        return Ok(report);
    }
    let report = postcard::from_bytes::<Report>(data);
    let report = Arc::new(report.map_err(|_| JsValue::from("the report's data cannot be read"))?);
    READ.set(Some(Arc::clone(&report)));
    Ok(report)
}
