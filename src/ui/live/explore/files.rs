//! The rows that are shown, as a file.

use js_sys::{Array, JSON, Reflect};
use serde_json::{Map, Value, json};
use wasm_bindgen::JsValue;

use super::super::browser::exact_number;
use super::super::js::to_js;
use super::rows::{ExploreColumn, Rows};
use crate::words::{csv_file, plain_number};

/// The rows as CSV, with ids, numbers in base units and what every cell says.
pub fn csv(rows: &Rows, some: &[usize]) -> String {
    let own_names = ["table", "id", "number", "source"].map(String::from);
    let names = ExploreColumn::ALL.map(|column| column.code().to_string());
    let head = own_names.into_iter().chain(names).collect();
    let shown = some.iter().map(|at| {
        let row = &rows.evidence.rows[*at];
        let number = row.number.map(plain_number).unwrap_or_default();
        let own =
            [rows.evidence.tables[row.table].0.clone(), row.id.clone(), number, row.source.clone()];
        let said = ExploreColumn::ALL.map(|column| rows.text(*at, column).to_string());
        own.into_iter().chain(said).collect::<Vec<String>>()
    });
    csv_file([head].into_iter().chain(shown))
}

/// The rows as JSON, with the state that they were shown under. Empty where the browser cannot write it.
pub fn json(rows: &Rows, some: &[usize], query: &str, find: &str) -> Option<String> {
    let row = |at: &usize| {
        let row = &rows.evidence.rows[*at];
        let table = &rows.evidence.tables[row.table].0;
        let own = [
            ("table", json!(table)),
            ("id", json!(row.id)),
            ("number", Value::Null),
            ("source", json!(row.source)),
        ];
        let said = ExploreColumn::ALL.map(|column| (column.code(), json!(rows.text(*at, column))));
        let cells = own.into_iter().chain(said);
        cells.map(|(name, value)| (name.to_string(), value)).collect::<Map<_, _>>()
    };
    let shown = some.iter().map(|at| {
        let shown = to_js(&Value::Object(row(at)));
        if let Some(number) = rows.evidence.rows[*at].number {
            set(&shown, "number", &exact_number(&plain_number(number)));
        }
        shown
    });
    let all = to_js(&json!({ "filter": query, "find": find }));
    set(&all, "rows", &shown.collect::<Array>());
    JSON::stringify(&all).ok()?.as_string()
}

/// Setting a field of a plain object that was made here cannot be refused.
fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}
