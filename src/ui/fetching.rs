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
    static RECORDS: Kept = const { RefCell::new(None) };
    static TABLES: Kept = const { RefCell::new(None) };
    static WHAT_IFS: Kept = const { RefCell::new(None) };
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

/// Which of the data of the figures something needs beside the records.
#[derive(Clone, Copy)]
pub struct DataNeeded {
    /// The tables, where rows are drawn or taken away.
    pub tables: bool,
    /// The what-ifs, where something is assumed.
    pub what_ifs: bool,
}

/// Data of the figures, as the build wrote them (`site::data`).
pub struct FiguresData {
    /// The report, without what follows.
    pub records: Rc<[u8]>,
    /// Its tables.
    pub tables: Option<Rc<[u8]>>,
    /// Its what-ifs.
    pub what_ifs: Option<Rc<[u8]>>,
}

/// Data of the figures that are under way or have come.
pub struct FetchedFigures {
    records: Fetched,
    tables: Option<Fetched>,
    what_ifs: Option<Fetched>,
}

/// Asks for data of the figures.
///
/// # Errors
/// Where the page names no such file.
pub fn figures_data(needed: DataNeeded) -> Result<FetchedFigures, JsValue> {
    let file = |kept, name| named(name).map(|address| fetched(kept, || fetch_bytes(&address)));
    Ok(FetchedFigures {
        records: file(&RECORDS, "records-data")?,
        tables: needed.tables.then(|| file(&TABLES, "tables-data")).transpose()?,
        what_ifs: needed.what_ifs.then(|| file(&WHAT_IFS, "what-ifs-data")).transpose()?,
    })
}

impl FetchedFigures {
    /// Waits until all are there.
    ///
    /// # Errors
    /// What the browser gives where one cannot be had.
    pub async fn bytes(self) -> Result<FiguresData, JsValue> {
        Ok(FiguresData {
            records: self.records.bytes().await?,
            tables: bytes(self.tables).await?,
            what_ifs: bytes(self.what_ifs).await?,
        })
    }
}

async fn bytes(file: Option<Fetched>) -> Result<Option<Rc<[u8]>>, JsValue> {
    match file {
        Some(file) => file.bytes().await.map(Some),
        None => Ok(None),
    }
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
        let come = JsFuture::from(self.promise.clone()).await;
        // Another fetch may be under way by then.
        if come.is_err() {
            self.kept.with_borrow_mut(|kept| kept.take_if(|kept| is_same(kept, &self.promise)));
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

fn is_same(one: &JsValue, other: &JsValue) -> bool {
    one == other
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
