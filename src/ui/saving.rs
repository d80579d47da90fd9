//! Files that a reader takes away, by `saving.js`.

use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/ui/saving.js")]
extern "C" {
    /// Saves a blob or a text under a name, and leaves a link to it in the status line; below the words `otherwise`
    /// it can be had in the page.
    #[wasm_bindgen(catch)]
    pub fn save(
        content: &JsValue,
        kind: &str,
        name: &str,
        otherwise: &str,
        status: &Element,
    ) -> Result<(), JsValue>;

    /// A number for JSON, with all its digits where the browser can write them.
    #[wasm_bindgen(js_name = exactNumber)]
    pub fn exact_number(digits: &str) -> JsValue;

    /// Reads JSON so that its numbers are written again as they stand there.
    #[wasm_bindgen(js_name = exactJson, catch)]
    pub fn exact_json(text: &str) -> Result<JsValue, JsValue>;
}
