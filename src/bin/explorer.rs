//! The program of the table of everything. It is fetched when a reader looks something up; the page's own program and
//! that of the figures do without it.

use interactive_report::query::Selection;
use interactive_report::ui::explorer::Explorer;
use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// wasm-bindgen asks for it; everything begins with [`KeptExplorer::new`].
fn main() {}

/// A table of everything that the report holds, in the place that the build printed for it.
#[wasm_bindgen]
pub struct KeptExplorer(Explorer);

#[wasm_bindgen]
impl KeptExplorer {
    /// Shows all rows of the evidence's data file; each part of the look is told by its name and its value.
    ///
    /// # Errors
    /// Where the evidence is of another release, or the place is not as printed.
    #[wasm_bindgen(constructor)]
    pub fn new(
        evidence: &[u8],
        place: HtmlElement,
        tell: Function,
    ) -> Result<KeptExplorer, JsValue> {
        let evidence = postcard::from_bytes(evidence);
        let evidence = evidence.map_err(|_| JsValue::from("the evidence cannot be read"))?;
        let tell = move |name: &str, value: &str| {
            // What the page does with it is its own.
            let _ = tell.call2(&JsValue::NULL, &name.into(), &value.into());
        };
        leptos::mount::hydrate_islands();
        Explorer::new(evidence, place, Box::new(tell)).map(KeptExplorer)
    }

    /// Shows what a selection keeps, told as bytes ([`Selection::to_bytes`]).
    pub fn show(&self, selection: &[u8]) {
        self.0.show(&Selection::from_bytes(selection));
    }
}
