//! Plain values for JavaScript.

use js_sys::{Array, Object, Reflect};
use serde_json::Value;
use wasm_bindgen::JsValue;

/// As JSON would be parsed, without the code that writes numbers as text.
pub fn to_js(value: &Value) -> JsValue {
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
