//! What only the browser can do, `files.js` and `full_screen.js`.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/ui/taking/files.js")]
extern "C" {
    /// A picture painted with so many pixels for each of its own: a promise of a PNG blob.
    pub fn png(svg: &str, width: f64, height: f64, scale: f64) -> Promise;

    /// A promise of a file's text.
    #[wasm_bindgen(js_name = textOf)]
    pub fn text_of(address: &str) -> Promise;

    /// A promise of the citations in a page: of each work its heading and ways, and of each way name, text and file.
    #[wasm_bindgen(js_name = citationsOf)]
    pub fn citations_of(address: &str) -> Promise;

    /// Fills what the word opens with the panel for newsrooms, from the figure's own page; a promise.
    #[wasm_bindgen(js_name = fillNewsroom)]
    pub fn fill_newsroom(word: &Element) -> Promise;

    /// The values of style's tokens, as lines of style.
    pub fn tokens(names: Vec<String>) -> String;
}

#[wasm_bindgen(module = "/src/ui/taking/full_screen.js")]
extern "C" {
    /// Shows a figure on the whole screen, or ends that; the button says how to leave meanwhile. From a width in CSS
    /// pixels it takes the wide layout.
    #[wasm_bindgen(js_name = fullScreen)]
    pub fn full_screen(figure: &Element, button: &Element, leave: &str, wide: u32) -> Promise;
}
