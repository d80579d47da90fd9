//! Files that the page names and a visit which only reads does without: the data of figures and of the table of
//! everything, and ECharts. Each is fetched once; a failed fetch is tried again at the next call.

use std::cell::RefCell;
use std::rc::Rc;
use std::thread::LocalKey;

use js_sys::{Promise, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::model::{FigureContent, Kind};

#[wasm_bindgen(module = "/src/ui/fetching.js")]
extern "C" {
    #[wasm_bindgen(js_name = fetchBytes)]
    fn fetch_bytes(address: &str) -> Promise;

    #[wasm_bindgen(js_name = importAll)]
    fn import_all(addresses: Vec<String>) -> Promise;
}

thread_local! {
    static FIGURES: Kept = const { RefCell::new(None) };
    static EVIDENCE: Kept = const { RefCell::new(None) };
    static ECHARTS: Kept = const { RefCell::new(None) };
    static GRAPHS: Kept = const { RefCell::new(None) };
}

type Kept = RefCell<Option<Promise>>;

/// A file that is under way or has come.
pub struct Fetched {
    promise: Promise,
    kept: &'static LocalKey<Kept>,
}

/// Asks for the data of the figures, as the build wrote them (`site::figure_data`).
///
/// # Errors
/// Where the page names no such file.
pub fn figures_data() -> Result<Fetched, JsValue> {
    let address = named("figures-data")?;
    Ok(fetched(&FIGURES, || fetch_bytes(&address)))
}

/// Asks for what of ECharts figures of a kind are drawn with; it then stands as a global.
///
/// # Errors
/// Where the page names no such file.
pub fn echarts(kind: Kind) -> Result<Fetched, JsValue> {
    let (base, shared) = (named("echarts")?, named("echarts-shared")?);
    if kind.content() == FigureContent::Ties {
        let graphs = named("echarts-graphs")?;
        return Ok(fetched(&GRAPHS, || import_all(vec![shared, base, graphs])));
    }
    Ok(fetched(&ECHARTS, || import_all(vec![shared, base])))
}

/// Asks for the rows of the table of everything, as the build wrote them (`site::evidence`).
///
/// # Errors
/// Where the page names no such file.
pub fn evidence_data() -> Result<Fetched, JsValue> {
    let address = named("evidence-data")?;
    Ok(fetched(&EVIDENCE, || fetch_bytes(&address)))
}

impl Fetched {
    /// Waits until it is there.
    ///
    /// # Errors
    /// What the browser gives where it cannot be had.
    pub async fn come(self) -> Result<JsValue, JsValue> {
        let come = JsFuture::from(self.promise).await;
        if come.is_err() {
            self.kept.with_borrow_mut(Option::take);
        }
        come
    }

    /// Waits for its bytes.
    ///
    /// # Errors
    /// As [`Fetched::come`].
    pub async fn bytes(self) -> Result<Rc<[u8]>, JsValue> {
        Ok(Uint8Array::new(&self.come().await?).to_vec().into())
    }
}

fn fetched(kept: &'static LocalKey<Kept>, fetch: impl FnOnce() -> Promise) -> Fetched {
    let promise = kept.with_borrow_mut(|kept| kept.get_or_insert_with(fetch).clone());
    Fetched { promise, kept }
}

/// The address of a file that the page names.
fn named(name: &str) -> Result<String, JsValue> {
    let element = document().query_selector(&format!("meta[name={name}]"))?;
    let address = element.and_then(|element| element.get_attribute("content"));
    address.ok_or_else(|| JsValue::from("the page does not name this file"))
}
