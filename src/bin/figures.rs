//! The program of the figures. It is fetched when a reader reaches for a figure or a filter moves one; the
//! page's own program does without it.

use interactive_report::model::Report;
use interactive_report::ui::live::{Action, Explore, IndexedReport, Plot, quote, write_what_ifs};
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::{Element, HtmlElement};

/// wasm-bindgen asks for it; everything begins with [`Figures::new`].
fn main() {}

/// A report whose figures come alive.
#[wasm_bindgen]
pub struct Figures {
    report: IndexedReport,
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
        Ok(Figures { report: IndexedReport::new(report) })
    }

    /// A live chart of a figure in the figure's element, empty until it is shown.
    ///
    /// # Errors
    /// What the browser gives where it has no room for one.
    pub fn plot(&self, host: HtmlElement, figure: &str) -> Result<KeptChart, JsValue> {
        Plot::new(self.report.clone(), host, figure).map(KeptChart)
    }

    /// A table of everything that the report holds, in an element with a field to look things up in.
    ///
    /// # Errors
    /// Where the evidence is of another release, or the browser makes no elements.
    pub fn explore(&self, host: HtmlElement, evidence: &[u8]) -> Result<Explorer, JsValue> {
        let evidence = postcard::from_bytes(evidence);
        let evidence = evidence.map_err(|_| JsValue::from("the evidence cannot be read"))?;
        Explore::new(self.report.clone(), evidence, host).map(Explorer)
    }

    /// Writes into the page what follows from the assumptions of a selection, given as a query string.
    ///
    /// # Errors
    /// What the browser gives where elements cannot be made.
    pub fn assume(&self, query: &str) -> Result<(), JsValue> {
        write_what_ifs(&self.report, query)
    }

    /// Does what an element below a figure stands for, under a selection given as a query string.
    ///
    /// # Errors
    /// Where the element stands for nothing.
    pub fn act(&self, button: Element, query: &str) -> Result<Promise, JsValue> {
        let action = Action::new(&self.report, button, query.to_string())?;
        Ok(future_to_promise(async move { action.run().await.map(|()| JsValue::UNDEFINED) }))
    }

    /// Copies a record as a sentence with its source, from the card that the button stands in.
    pub fn quote(&self, button: Element, record: String) -> Promise {
        let report = self.report.clone();
        future_to_promise(async move {
            quote(&report.report, &button, &record).await.map(|()| JsValue::UNDEFINED)
        })
    }
}

/// A table of everything that the report holds.
#[wasm_bindgen]
pub struct Explorer(Explore);

#[wasm_bindgen]
impl Explorer {
    /// Shows what a selection keeps, given as a query string.
    pub fn show(&self, query: &str) {
        self.0.show(query);
    }
}

#[wasm_bindgen]
impl KeptChart {
    /// Shows the figure under a selection, given as a query string.
    ///
    /// # Errors
    /// What ECharts throws.
    pub fn show(&self, query: &str) -> Result<(), JsValue> {
        self.0.show(query)
    }
}
