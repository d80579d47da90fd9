//! Where a link into the page lands.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/landing.js")]
extern "C" {
    /// Leads again to the place that the address names, once the page has come alive around it.
    pub fn land();
}
