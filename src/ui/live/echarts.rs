//! The only binding to ECharts, `src/echarts/entry.js`, which stands as a global when this program runs.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::place::MarkPlace;

#[wasm_bindgen]
extern "C" {
    type Instance;

    #[wasm_bindgen(js_namespace = echarts, catch)]
    fn init(element: &HtmlElement, theme: &JsValue, options: &JsValue)
    -> Result<Instance, JsValue>;

    #[wasm_bindgen(js_namespace = echarts, js_name = placesOf, catch)]
    fn places_of(chart: &Instance) -> Result<Array, JsValue>;

    /// Draws an option without an element, as the build does.
    #[wasm_bindgen(js_namespace = echarts, js_name = draw, catch)]
    pub fn svg(option: &str, width: f64, height: f64) -> Result<String, JsValue>;

    #[wasm_bindgen(method, catch, js_name = setOption)]
    fn set_option(this: &Instance, option: &JsValue, how: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn resize(this: &Instance, size: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn on(this: &Instance, event: &str, then: &Function) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn dispose(this: &Instance) -> Result<(), JsValue>;
}

/// A chart of ECharts in an element. It is disposed of when dropped.
pub struct Echart {
    instance: Instance,
    /// Kept for as long as ECharts may call it.
    _finished: Closure<dyn Fn()>,
}

impl Echart {
    /// Starts a chart with this layout; calls back whenever all its marks have come to rest.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn start(
        element: &HtmlElement,
        width: f64,
        height: f64,
        finished: impl Fn() + 'static,
    ) -> Result<Echart, JsValue> {
        let instance = init(element, &JsValue::NULL, &size(width, height)?)?;
        let finished = Closure::<dyn Fn()>::new(finished);
        instance.on("finished", finished.as_ref().unchecked_ref())?;
        Ok(Echart { instance, _finished: finished })
    }

    /// Changes the layout.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn resize(&self, width: f64, height: f64) -> Result<(), JsValue> {
        self.instance.resize(&size(width, height)?)
    }

    /// Shows an option. Marks of the same id move, others come and go.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn show(&self, option: &JsValue) -> Result<(), JsValue> {
        let parts = ["series", "xAxis", "yAxis"].map(JsValue::from);
        let how = object(&[("replaceMerge", Array::from_iter(parts).into())])?;
        self.instance.set_option(option, &how)
    }

    /// Where its series and their data stand now.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn places(&self) -> Result<Vec<MarkPlace>, JsValue> {
        Ok(places_of(&self.instance)?.iter().filter_map(|place| MarkPlace::read(&place)).collect())
    }
}

impl Drop for Echart {
    fn drop(&mut self) {
        // The element is going away whether or not ECharts lets go of it.
        let _ = self.instance.dispose();
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
