//! The only binding to ECharts and to the program that draws: both are fetched once, when a figure is to
//! move, so that a visit that only reads needs neither.

use std::cell::RefCell;

use js_sys::{Array, Object, Promise, Reflect};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlElement;

#[wasm_bindgen(module = "/src/ui/drawing.js")]
extern "C" {
    #[wasm_bindgen(js_name = importDrawing)]
    fn import_drawing(echarts: &str, script: &str, module: &str, data: &str) -> Promise;
}

#[wasm_bindgen]
extern "C" {
    /// The program that draws, `src/bin/figures.rs`, with the report's data.
    #[derive(Clone)]
    pub type Figures;

    /// The option and the height of a figure; null where it is not drawn.
    #[wasm_bindgen(method, catch)]
    pub fn draw(
        this: &Figures,
        figure: &str,
        query: &str,
        frame: &str,
        moving: bool,
    ) -> Result<JsValue, JsValue>;
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

/// Fetches ECharts and the program that draws, once for all figures. A failed fetch is tried again at
/// the next call.
///
/// # Errors
/// What the browser gives where the page names no file or a file does not run.
pub async fn load() -> Result<Figures, JsValue> {
    let echarts = attribute("meta[name=echarts]", "content")?;
    let script = attribute("meta[name=figures-script]", "content")?;
    let module = attribute("meta[name=figures-module]", "content")?;
    let data = attribute("link[data-report]", "href")?;
    let start = || import_drawing(&echarts, &script, &module, &data);
    let promise = LOADING.with_borrow_mut(|loading| loading.get_or_insert_with(start).clone());
    let loaded = JsFuture::from(promise).await;
    if loaded.is_err() {
        LOADING.with_borrow_mut(Option::take);
    }
    loaded.map(JsCast::unchecked_into)
}

fn attribute(selector: &str, name: &str) -> Result<String, JsValue> {
    let element = document().query_selector(selector)?;
    let value = element.and_then(|element| element.get_attribute(name));
    value.ok_or_else(|| JsValue::from("the page names no drawing program"))
}

/// A chart of ECharts in an element. It is disposed of when dropped.
pub struct Echart(Instance);

impl Echart {
    /// Starts a chart with this layout.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn start(element: &HtmlElement, width: f64, height: f64) -> Result<Echart, JsValue> {
        init(element, &JsValue::NULL, &size(width, height)?).map(Echart)
    }

    /// Changes the layout.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn resize(&self, width: f64, height: f64) -> Result<(), JsValue> {
        self.0.resize(&size(width, height)?)
    }

    /// Shows an option. Marks of the same id move, others come and go.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn show(&self, option: &JsValue) -> Result<(), JsValue> {
        let parts = ["series", "xAxis", "yAxis"].map(JsValue::from);
        let how = object(&[("replaceMerge", Array::from_iter(parts).into())])?;
        self.0.set_option(option, &how)
    }
}

impl Drop for Echart {
    fn drop(&mut self) {
        // The element is going away whether or not ECharts lets go of it.
        let _ = self.0.dispose();
    }
}

fn size(width: f64, height: f64) -> Result<JsValue, JsValue> {
    object(&[("renderer", "svg".into()), ("width", width.into()), ("height", height.into())])
}

fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (key, value) in fields {
        Reflect::set(&object, &JsValue::from(*key), value)?;
    }
    Ok(object.into())
}
