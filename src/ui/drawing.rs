//! The page's way to the program of the figures, `bin/figures.rs`, and to ECharts. Both are fetched once,
//! when a reader reaches for a figure or a filter moves one, so that a visit that only reads needs neither.

use std::cell::{Cell, RefCell};
use std::thread::LocalKey;

use js_sys::{Promise, WebAssembly};
use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement};

#[wasm_bindgen(module = "/src/ui/programs.js")]
extern "C" {
    #[wasm_bindgen(js_name = importFigures)]
    fn import_figures(script: &str, module: &str, data: &str, again: u32) -> Promise;

    #[wasm_bindgen(js_name = importEcharts)]
    fn import_echarts(address: &str) -> Promise;
}

#[wasm_bindgen]
extern "C" {
    /// The program of the figures, with the report's data.
    #[derive(Clone)]
    pub type Figures;

    /// A live chart in a figure's element.
    #[wasm_bindgen(method, catch)]
    pub fn plot(this: &Figures, host: &HtmlElement, figure: &str) -> Result<KeptChart, JsValue>;

    /// Does what an element below a figure stands for, under a selection, told as
    /// bytes.
    #[wasm_bindgen(method, catch)]
    pub fn act(this: &Figures, button: &Element, selection: &[u8]) -> Result<Promise, JsValue>;

    /// Copies a record as a sentence with its source, from the card that the button stands in.
    #[wasm_bindgen(method, catch)]
    pub fn quote(this: &Figures, button: &Element, record: &str) -> Result<Promise, JsValue>;

    /// Writes into the page what follows from the assumptions of a selection, told as bytes.
    #[wasm_bindgen(method, catch)]
    pub fn assume(this: &Figures, selection: &[u8]) -> Result<(), JsValue>;

    /// A chart that the program of the figures keeps.
    pub type KeptChart;

    /// Shows a selection, told as bytes.
    #[wasm_bindgen(method, catch)]
    pub fn show(this: &KeptChart, selection: &[u8]) -> Result<(), JsValue>;

    /// Takes the chart away.
    #[wasm_bindgen(method, catch)]
    pub fn free(this: &KeptChart) -> Result<(), JsValue>;
}

thread_local! {
    static PROGRAM: RefCell<Option<Promise>> = const { RefCell::new(None) };
    static ECHARTS: RefCell<Option<Promise>> = const { RefCell::new(None) };
    static FORGOTTEN: Cell<u32> = const { Cell::new(0) };
}

/// The program of the figures. A failed fetch is tried again at the next call.
///
/// # Errors
/// What the browser gives where the page names no file or a file does not run.
pub async fn program() -> Result<Figures, JsValue> {
    Ok(kept(&PROGRAM, start_program()?).await?.unchecked_into())
}

/// The program of the figures, able to draw.
///
/// # Errors
/// As [`program`].
pub async fn program_with_echarts() -> Result<Figures, JsValue> {
    // Both are asked for before either is waited for.
    let (program, echarts) = (start_program()?, start_echarts()?);
    kept(&ECHARTS, echarts).await?;
    Ok(kept(&PROGRAM, program).await?.unchecked_into())
}

fn start_program() -> Result<Promise, JsValue> {
    let [script, module, data] =
        [named("figures-script")?, named("figures-module")?, named("figures-data")?];
    let start = || import_figures(&script, &module, &data, FORGOTTEN.get());
    Ok(PROGRAM.with_borrow_mut(|kept| kept.get_or_insert_with(start).clone()))
}

fn start_echarts() -> Result<Promise, JsValue> {
    let address = named("echarts")?;
    Ok(ECHARTS.with_borrow_mut(|kept| kept.get_or_insert_with(|| import_echarts(&address)).clone()))
}

type Kept = LocalKey<RefCell<Option<Promise>>>;

async fn kept(kept: &'static Kept, promise: Promise) -> Result<JsValue, JsValue> {
    let loaded = JsFuture::from(promise).await;
    if loaded.is_err() {
        kept.with_borrow_mut(Option::take);
    }
    loaded
}

/// Whether the program has panicked. Then it is not used again: the next call starts another.
pub fn has_panicked(error: &JsValue) -> bool {
    let panicked = error.is_instance_of::<WebAssembly::RuntimeError>();
    if panicked {
        FORGOTTEN.set(FORGOTTEN.get() + 1);
        PROGRAM.with_borrow_mut(Option::take);
    }
    panicked
}

/// The address of a file that the page names.
///
/// # Errors
/// Where it names none.
pub fn named(name: &str) -> Result<String, JsValue> {
    let element = document().query_selector(&format!("meta[name={name}]"))?;
    let address = element.and_then(|element| element.get_attribute("content"));
    address.ok_or_else(|| JsValue::from("the page does not name this file"))
}
