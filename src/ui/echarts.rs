//! The only binding to ECharts.
//!
//! A [`Plot`] is laid out at a frame's width and scaled to the room it gets, exactly as the static
//! drawing is, so that taking its place moves nothing.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Array, Object, Promise, Reflect};
use leptos::prelude::{document, window};
use serde_json::{Value, json};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, ResizeObserver};

use crate::figures::{Chart, Frame};

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

type Layout = Box<dyn Fn(Frame) -> Option<Chart>>;

/// A live chart in a figure's element. It is disposed of when dropped.
pub struct Plot {
    inner: Rc<RefCell<Inner>>,
    observer: ResizeObserver,
    _resized: Closure<dyn Fn()>,
}

struct Inner {
    host: HtmlElement,
    stage: HtmlElement,
    chart: Option<Instance>,
    frame: Frame,
    layout: Option<Layout>,
}

impl Plot {
    /// Makes a stage for the chart in the figure's element.
    ///
    /// # Errors
    /// What the browser gives where the stage cannot be made.
    pub fn new(host: HtmlElement) -> Result<Plot, JsValue> {
        let stage: HtmlElement = document().create_element("div")?.unchecked_into();
        stage.set_class_name("stage");
        host.append_child(&stage)?;
        let frame = Frame::for_width(f64::from(host.client_width()));
        let inner = Rc::new(RefCell::new(Inner {
            host: host.clone(),
            stage,
            chart: None,
            frame,
            layout: None,
        }));
        let resizing = Rc::clone(&inner);
        let resized = Closure::<dyn Fn()>::new(move || {
            // Nothing can be told to the reader here; the next change of the selection tries again.
            let _ = resizing.borrow_mut().fit();
        });
        let observer = ResizeObserver::new(resized.as_ref().unchecked_ref())?;
        observer.observe(&host);
        Ok(Plot { inner, observer, _resized: resized })
    }

    /// Shows what a layout gives for the frame that fits, now and whenever the room changes.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn show(&mut self, layout: Layout) -> Result<(), JsValue> {
        let mut inner = self.inner.borrow_mut();
        inner.layout = Some(layout);
        inner.draw()
    }
}

impl Inner {
    fn fit(&mut self) -> Result<(), JsValue> {
        let width = f64::from(self.host.client_width());
        if width > 0.0 && Frame::for_width(width) != self.frame {
            self.frame = Frame::for_width(width);
            self.draw()?;
        }
        self.scale(width)
    }

    fn draw(&mut self) -> Result<(), JsValue> {
        let Some(Chart { mut option, height }) =
            self.layout.as_ref().and_then(|layout| layout(self.frame))
        else {
            return Ok(());
        };
        let size =
            to_js(&json!({ "renderer": "svg", "width": self.frame.width, "height": height }));
        let chart = match self.chart.take() {
            None => init(&self.stage, &JsValue::NULL, &size)?,
            Some(chart) => {
                option.animate(!prefers_stillness());
                chart.resize(&size)?;
                chart
            }
        };
        chart.set_option(
            &to_js(&option.0),
            &to_js(&json!({ "replaceMerge": ["series", "xAxis", "yAxis"] })),
        )?;
        self.chart = Some(chart);
        self.scale(f64::from(self.host.client_width()))
    }

    fn scale(&self, width: f64) -> Result<(), JsValue> {
        // In ten-thousandths: the code that writes a fraction as text is larger than this file's.
        let scale = (self.frame.scale(width) * 10_000.0).round() as u32;
        self.stage.style().set_property("transform", &format!("scale(calc({scale} / 10000))"))
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

fn prefers_stillness() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)");
    query.ok().flatten().is_some_and(|query| query.matches())
}

impl Drop for Plot {
    fn drop(&mut self) {
        self.observer.disconnect();
        if let Some(chart) = self.inner.borrow_mut().chart.take() {
            // The element is going away whether or not ECharts lets go of it.
            let _ = chart.dispose();
        }
    }
}
