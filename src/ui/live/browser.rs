//! What only the browser can do, `files.js` and `full_screen.js`.

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen(module = "/src/ui/live/files.js")]
extern "C" {
    /// A picture painted with so many pixels for each of its own: a promise of a PNG blob.
    pub fn png(svg: &str, width: f64, height: f64, scale: f64) -> Promise;

    /// Adds a link to a file of the site to the status line, after that to what was made.
    #[wasm_bindgen(js_name = addLink, catch)]
    pub fn add_link(address: &str, label: &str, status: &Element) -> Result<(), JsValue>;

    /// Copies a text: a promise of whether it was allowed.
    pub fn copy(text: &str) -> Promise;

    /// Shows a text in the status line where it can be copied by hand.
    #[wasm_bindgen(catch)]
    pub fn offer(text: &str, label: &str, status: &Element) -> Result<(), JsValue>;

    /// A promise of a file's text.
    #[wasm_bindgen(js_name = textOf)]
    pub fn text_of(address: &str) -> Promise;

    /// A promise of the main part of a page, as HTML.
    #[wasm_bindgen(js_name = mainOf)]
    pub fn main_of(address: &str) -> Promise;

    /// Fills what the word opens with the panel for newsrooms, from the figure's own page; a promise.
    #[wasm_bindgen(js_name = fillNewsroom)]
    pub fn fill_newsroom(word: &Element) -> Promise;

    /// The values of style's tokens, as lines of style.
    pub fn tokens(names: Vec<String>) -> String;
}

#[wasm_bindgen(module = "/src/ui/live/full_screen.js")]
extern "C" {
    /// Shows a figure on the whole screen, or ends that; the button says how to leave meanwhile. From a width in CSS
    /// pixels it takes the wide layout.
    #[wasm_bindgen(js_name = fullScreen)]
    pub fn full_screen(figure: &Element, button: &Element, leave: &str, wide: u32) -> Promise;
}
