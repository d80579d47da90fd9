//! The rows of a figure that are shown, as a file: those of the site's file that the selection keeps, and the reader's.

use js_sys::{Array, JSON, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::super::saving::{exact_json, exact_number};
use super::action::Action;
use super::{browser, shown_rows};
use crate::figures::reader_stamp;

/// As CSV, with a way to all rows.
///
/// # Errors
/// Where the site's file cannot be had, or the browser refuses to save.
pub async fn save_csv(action: &Action) -> Result<(), JsValue> {
    let all = text(browser::text_of(&action.address())).await?;
    let shown = shown_rows::csv(&all, &action.kept(), &action.readers()?);
    let shown = shown.map_err(|error| JsValue::from(error.to_string()))?;
    action.save(&shown.into(), "text/csv", Some(action.address()))
}

/// As JSON, with the state under which they are shown.
///
/// # Errors
/// As [`save_csv`].
pub async fn save_json(action: &Action) -> Result<(), JsValue> {
    let all = exact_json(&text(browser::text_of(&action.address())).await?)?;
    let rows: Array = Reflect::get(&all, &"rows".into())?.dyn_into()?;
    let kept = action.kept();
    let is_kept = |row: &JsValue| {
        let id = Reflect::get(row, &"id".into()).ok().and_then(|id| id.as_string());
        id.is_some_and(|id| kept.contains(&id))
    };
    let shown: Array = rows.iter().filter(is_kept).collect();
    for fact in action.readers()? {
        let row = Object::new();
        for (name, cell) in shown_rows::cells(&fact) {
            let number = (name == "value").then(|| exact_number(&cell));
            Reflect::set(&row, &name.into(), &number.unwrap_or_else(|| cell.into()))?;
        }
        shown.push(&row);
    }
    let stamp = reader_stamp(action.drawn()?, &action.slice);
    let fields: [(&str, JsValue); 4] = [
        ("rows", shown.into()),
        ("scenario", stamp.into()),
        ("filter", action.query.as_str().into()),
        ("address", action.state().into()),
    ];
    for (name, value) in fields {
        Reflect::set(&all, &name.into(), &value)?;
    }
    let text = JSON::stringify_with_replacer_and_space(&all, &JsValue::NULL, &2.into())?;
    action.save(&text.into(), "application/json", None)
}

async fn text(promise: Promise) -> Result<String, JsValue> {
    Ok(JsFuture::from(promise).await?.as_string().unwrap_or_default())
}
