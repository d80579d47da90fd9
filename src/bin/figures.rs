//! The program that draws figures in the browser. It is fetched when a figure is to move; the page's own
//! program does without it.

use std::sync::Arc;

use interactive_report::figures::{Frame, draw};
use interactive_report::model::Report;
use interactive_report::query::{Selection, slice};
use js_sys::{Array, Object, Reflect};
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;

/// wasm-bindgen asks for it; drawing begins with [`Figures::new`].
fn main() {}

/// A report whose figures can be drawn.
#[wasm_bindgen]
pub struct Figures {
    report: Arc<Report>,
}

#[wasm_bindgen]
impl Figures {
    /// Reads a report from the page's data file.
    ///
    /// # Errors
    /// Where the file is of another release.
    #[wasm_bindgen(constructor)]
    pub fn new(data: &[u8]) -> Result<Figures, JsValue> {
        let report = postcard::from_bytes(data);
        let report = report.map_err(|_| JsValue::from("the report's data cannot be read"))?;
        Ok(Figures { report: Arc::new(report) })
    }

    /// The `{ option, height }` of a figure under a selection, given as a query string, for a frame by its
    /// name; null for a figure or frame that is unknown. `moving` says whether the change is animated.
    pub fn draw(&self, figure: &str, query: &str, frame: &str, moving: bool) -> JsValue {
        let frame = Frame::ALL.into_iter().find(|known| known.name == frame);
        let (Some(figure), Some(frame)) = (self.report.figure(figure), frame) else {
            return JsValue::NULL;
        };
        let chosen = Selection::from_query(&self.report, query);
        let Some(mut chart) = draw(figure, &slice(&self.report, &chosen), frame) else {
            return JsValue::NULL;
        };
        chart.option.animate(moving);
        to_js(&json!({ "option": chart.option.0, "height": chart.height }))
    }
}

/// As JSON would be parsed, without the code that writes numbers as text.
fn to_js(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(truth) => JsValue::from(*truth),
        Value::Number(number) => number.as_f64().into(),
        Value::String(text) => JsValue::from(text),
        Value::Array(items) => items.iter().map(to_js).collect::<Array>().into(),
        Value::Object(fields) => {
            let object = Object::new();
            for (key, value) in fields {
                // Setting a field of a plain object that was made here cannot be refused.
                let _ = Reflect::set(&object, &JsValue::from(key), &to_js(value));
            }
            object.into()
        }
    }
}
