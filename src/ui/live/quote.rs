//! A record as a sentence with its source, to be quoted.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement};

use super::cite;
use crate::model::Report;
use crate::words;

/// Copies the record of an id: what it says, where it comes from, and its address in this report.
///
/// # Errors
/// Where there is no such record, or the button stands in no card.
pub async fn quote(report: &Report, button: &Element, id: &str) -> Result<(), JsValue> {
    let fact = report.fact(id).ok_or("the report has no such record")?;
    let said = words::sentences(report.lang, &[words::record(report, fact)]);
    let source =
        words::sentences(report.lang, &[words::cited(report, &fact.source, &fact.passage)]);
    let link = button.closest("#record-card")?.ok_or("a record is quoted from its card")?;
    let link = link.query_selector("a.card-row")?.ok_or("the card has no link")?;
    let address = link.dyn_into::<HtmlAnchorElement>()?.href();
    let (page, _) = address.split_once(['?', '#']).unwrap_or((&address, ""));
    let text = words::quotation(report.lang, &said, &source, &format!("{page}#record-{id}"));
    let status = button.next_element_sibling().ok_or("the card has no status line")?;
    cite::copy(&text, report.lang, &status).await
}
