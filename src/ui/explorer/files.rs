//! The rows that are shown, as a file.

use js_sys::{Array, JSON, Object, Reflect};
use wasm_bindgen::JsValue;

use super::super::saving::exact_number;
use super::column::ExploreColumn;
use super::rows::Rows;
use crate::words::{csv_file, plain_number};

/// What is not shown but taken away.
const OWN: [&str; 4] = ["table", "id", "number", "source"];

/// The rows as CSV, with ids, numbers in base units and what every cell says.
pub fn csv(rows: &Rows, some: &[usize]) -> String {
    let names = ExploreColumn::ALL.map(ExploreColumn::code);
    let head = OWN.into_iter().chain(names).map(String::from).collect();
    let shown = some.iter().map(|at| {
        let said = ExploreColumn::ALL.map(|column| rows.text(*at, column).to_string());
        own(rows, *at).into_iter().chain(said).collect::<Vec<String>>()
    });
    csv_file([head].into_iter().chain(shown))
}

/// The rows as JSON, with the state that they were shown under. Empty where the browser cannot write it.
pub fn json(rows: &Rows, some: &[usize], query: &str, find: &str) -> Option<String> {
    let shown: Array = some.iter().map(|at| row(rows, *at)).collect();
    let all = Object::new();
    set(&all, "filter", &query.into());
    set(&all, "find", &find.into());
    set(&all, "rows", &shown);
    JSON::stringify(&all).ok()?.as_string()
}

fn row(rows: &Rows, at: usize) -> Object {
    let row = Object::new();
    for (name, cell) in OWN.into_iter().zip(own(rows, at)) {
        let value = match (name, cell.is_empty()) {
            ("number", true) => JsValue::NULL,
            ("number", false) => exact_number(&cell),
            _ => cell.into(),
        };
        set(&row, name, &value);
    }
    for column in ExploreColumn::ALL {
        set(&row, column.code(), &rows.text(at, column).into());
    }
    row
}

/// The cells of [`OWN`].
fn own(rows: &Rows, at: usize) -> [String; 4] {
    let row = &rows.evidence.rows[at];
    let table = rows.evidence.tables.get(row.table);
    let number = row.number.map(plain_number).unwrap_or_default();
    let table = table.map(|table| table.id.clone()).unwrap_or_default();
    [table, row.id.clone(), number, row.source.clone()]
}

/// Setting a field of a plain object that was made here cannot be refused.
fn set(object: &Object, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}
