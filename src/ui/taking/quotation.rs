//! A record as a sentence with its source, to be quoted.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::future_to_promise;
use web_sys::Element;

use super::super::fetching::FiguresData;
use super::super::live::read_report;
use super::super::saving::{StatusSignal, copy};
use super::status::say_beside;
use crate::words;

/// Copies the record of an id: what it says, where it comes from, and its address in this report.
///
/// # Errors
/// Where there is no such record, or no status line beside the button.
pub fn quote(
    data: &FiguresData,
    id: &str,
    button: &Element,
    status: StatusSignal,
) -> Result<Promise, JsValue> {
    let report = read_report(data)?;
    let fact = report.fact(id).ok_or("the report has no such record")?;
    let lang = report.lang;
    let said = words::sentences(lang, &[words::record(&report, fact)]);
    let source = words::sentences(lang, &[words::cited(&report, &fact.source, &fact.passage)]);
    let address = button.base_uri()?.unwrap_or_default();
    let (page, _) = address.split_once(['?', '#']).unwrap_or((&address, ""));
    let text = words::quotation(lang, &said, &source, &format!("{page}#record-{id}"));
    say_beside(button, status, lang)?;
    Ok(future_to_promise(async move { copy(text, status).await.map(|()| JsValue::UNDEFINED) }))
}
