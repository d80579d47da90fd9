//! Work that can wait until the reader sees the answer.

use js_sys::Promise;
use leptos::prelude::{document, window};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Goes on once the next frame is painted: what must be there at once is, and the reader is not kept waiting
/// for the rest.
pub async fn after_frame() {
    let frame = Promise::new(&mut |resolve, _| {
        // Where there are no frames, as in a page out of sight, it goes on at once.
        if document().hidden() || window().request_animation_frame(&resolve).is_err() {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    // Neither promise is ever refused.
    let _ = JsFuture::from(frame).await;
    turn().await;
}

/// Goes on in a task of its own, so that the browser can do what waits; at once in a page out of sight, where tasks
/// wait for seconds.
pub async fn next_turn() {
    if document().hidden() {
        return;
    }
    turn().await;
}

async fn turn() {
    let task = Promise::new(&mut |resolve, _| {
        let _ = window().set_timeout_with_callback(&resolve);
    });
    let _ = JsFuture::from(task).await;
}
