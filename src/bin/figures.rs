//! The program of the figures. It is fetched when a reader reaches for a figure or a filter moves one; the
//! page's own program does without it.

use std::sync::Arc;

use interactive_report::model::Report;
use interactive_report::query::Selection;
use interactive_report::ui::live::{Action, Plot, quote, write_what_ifs};
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::{Element, HtmlElement};

/// wasm-bindgen asks for it; everything begins with [`Figures::new`].
fn main() {}

/// A report whose figures come alive. Selections are told to it as bytes ([`Selection::to_bytes`]).
#[wasm_bindgen]
pub struct Figures {
    report: Arc<Report>,
}

/// A live chart in a figure's element.
#[wasm_bindgen]
pub struct KeptChart(Plot);

#[wasm_bindgen]
impl Figures {
    /// Reads a report from the figures' data file.
    ///
    /// # Errors
    /// Where the file is of another release.
    #[wasm_bindgen(constructor)]
    pub fn new(data: &[u8]) -> Result<Figures, JsValue> {
        let report = postcard::from_bytes::<Report>(data);
        let report = report.map_err(|_| JsValue::from("the report's data cannot be read"))?;
        Ok(Figures { report: Arc::new(report) })
    }

    /// A live chart of a figure in the figure's element, empty until it is shown.
    ///
    /// # Errors
    /// What the browser gives where it has no room for one.
    pub fn plot(&self, host: HtmlElement, figure: &str) -> Result<KeptChart, JsValue> {
        Plot::new(Arc::clone(&self.report), host, figure).map(KeptChart)
    }

    /// Writes into the page what follows from the assumptions of a selection.
    ///
    /// # Errors
    /// What the browser gives where elements cannot be made.
    pub fn assume(&self, selection: &[u8]) -> Result<(), JsValue> {
        write_what_ifs(&self.report, &Selection::from_bytes(selection))
    }

    /// Does what an element below a figure stands for, under a selection.
    ///
    /// # Errors
    /// Where the element stands for nothing.
    pub fn act(&self, button: Element, selection: &[u8]) -> Result<Promise, JsValue> {
        let action = Action::new(&self.report, button, &Selection::from_bytes(selection))?;
        Ok(future_to_promise(async move { action.run().await.map(|()| JsValue::UNDEFINED) }))
    }

    /// Copies a record as a sentence with its source, from the card that the button stands in.
    pub fn quote(&self, button: Element, record: String) -> Promise {
        let report = Arc::clone(&self.report);
        future_to_promise(async move {
            quote(&report, &button, &record).await.map(|()| JsValue::UNDEFINED)
        })
    }
}

#[wasm_bindgen]
impl KeptChart {
    /// Shows the figure under a selection.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn show(&self, selection: &[u8]) -> Result<(), JsValue> {
        self.0.show(Selection::from_bytes(selection))
    }
}
