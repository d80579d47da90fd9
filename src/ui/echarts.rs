//! The only binding to ECharts: its file is fetched once, and called when it is there.

use std::cell::RefCell;

use js_sys::{Array, Object, Promise, Reflect};
use leptos::prelude::document;
use serde_json::{Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

use crate::figures::EchartsOption;

#[wasm_bindgen(
    inline_js = "export function importFrom(address) { return import(new URL(address, document.baseURI).href); }"
)]
extern "C" {
    #[wasm_bindgen(js_name = importFrom)]
    fn import_from(address: &str) -> Promise;
}

#[wasm_bindgen]
extern "C" {
    type Instance;

    #[wasm_bindgen(js_namespace = echarts, catch)]
    fn init(element: &HtmlElement, theme: &JsValue, options: &JsValue)
    -> Result<Instance, JsValue>;

    #[wasm_bindgen(method, catch, js_name = setOption)]
    fn set_option(this: &Instance, option: &JsValue, how: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn resize(this: &Instance, size: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn dispose(this: &Instance) -> Result<(), JsValue>;
}

thread_local! {
    static LOADING: RefCell<Option<Promise>> = const { RefCell::new(None) };
}

/// Fetches ECharts, once for all figures. A failed fetch is tried again at the next call.
///
/// # Errors
/// What the browser gives where the page names no file or the file does not run.
pub async fn load() -> Result<(), JsValue> {
    let address = document()
        .query_selector("meta[name=echarts]")?
        .and_then(|meta| meta.get_attribute("content"))
        .ok_or("the page names no ECharts file")?;
    let promise = LOADING
        .with_borrow_mut(|loading| loading.get_or_insert_with(|| import_from(&address)).clone());
    let loaded = JsFuture::from(promise).await;
    if loaded.is_err() {
        LOADING.with_borrow_mut(Option::take);
    }
    loaded.map(|_| ())
}

/// A chart of ECharts in an element. It is disposed of when dropped.
pub struct Echart(Instance);

impl Echart {
    /// Starts a chart with this layout.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn start(element: &HtmlElement, width: f64, height: f64) -> Result<Echart, JsValue> {
        init(element, &JsValue::NULL, &size(width, height)).map(Echart)
    }

    /// Changes the layout.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn resize(&self, width: f64, height: f64) -> Result<(), JsValue> {
        self.0.resize(&size(width, height))
    }

    /// Shows an option. Marks of the same id move, others come and go.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn show(&self, option: &EchartsOption) -> Result<(), JsValue> {
        let how = json!({ "replaceMerge": ["series", "xAxis", "yAxis"] });
        self.0.set_option(&to_js(&option.0), &to_js(&how))
    }
}

impl Drop for Echart {
    fn drop(&mut self) {
        // The element is going away whether or not ECharts lets go of it.
        let _ = self.0.dispose();
    }
}

fn size(width: f64, height: f64) -> JsValue {
    to_js(&json!({ "renderer": "svg", "width": width, "height": height }))
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
