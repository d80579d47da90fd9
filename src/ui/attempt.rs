//! Running a part of the program that may stop in its middle, by `attempt.js`.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/ui/attempt.js")]
extern "C" {
    /// Runs a part. False where it has panicked; what comes after goes on all the same.
    pub fn attempt(part: &mut dyn FnMut()) -> bool;
}
