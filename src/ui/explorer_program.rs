//! The page's way to the program of the table of everything, `bin/explorer.rs`.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

use super::drawing::named;

#[wasm_bindgen(module = "/src/ui/programs.js")]
extern "C" {
    #[wasm_bindgen(js_name = importExplorer)]
    fn import_explorer(
        script: &str,
        module: &str,
        data: &str,
        again: u32,
        place: &HtmlElement,
        tell: &Closure<dyn Fn(String, String)>,
    ) -> Promise;
}

#[wasm_bindgen]
extern "C" {
    /// A table of everything in its place.
    pub type KeptExplorer;

    /// Shows a selection, told as bytes.
    #[wasm_bindgen(method, catch)]
    pub fn show(this: &KeptExplorer, selection: &[u8]) -> Result<(), JsValue>;
}

/// A promise of the table of everything in its place, a [`KeptExplorer`]. Each part of the reader's look is told by its
/// name and its value. The program is started afresh for every other number.
///
/// # Errors
/// Where the page names no file.
pub fn explorer(
    place: &HtmlElement,
    tell: &Closure<dyn Fn(String, String)>,
    again: u32,
) -> Result<Promise, JsValue> {
    let [script, module, data] =
        [named("explorer-script")?, named("explorer-module")?, named("evidence-data")?];
    Ok(import_explorer(&script, &module, &data, again, place, tell))
}
