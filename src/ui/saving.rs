//! Files and texts that a reader takes away, by `saving.js`.

use js_sys::Promise;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use super::action_status::{ActionStatus, SavedFile};

#[wasm_bindgen(module = "/src/ui/saving.js")]
extern "C" {
    #[wasm_bindgen(js_name = asBlob)]
    fn as_blob(content: &JsValue, kind: &str) -> JsValue;

    #[wasm_bindgen(js_name = saveBlob, catch)]
    fn save_blob(blob: &JsValue, name: &str) -> Result<String, JsValue>;

    /// A promise of what a blob holds: a text, or a picture's address.
    #[wasm_bindgen(js_name = contentOf)]
    pub fn content_of(blob: &JsValue) -> Promise;

    #[wasm_bindgen(js_name = copy)]
    fn try_to_copy(text: &str) -> Promise;

    /// A number for JSON, with all its digits where the browser can write them.
    #[wasm_bindgen(js_name = exactNumber)]
    pub fn exact_number(digits: &str) -> JsValue;

    /// Reads JSON so that its numbers are written again as they stand there.
    #[wasm_bindgen(js_name = exactJson, catch)]
    pub fn exact_json(text: &str) -> Result<JsValue, JsValue>;
}

/// What is said of what a reader has done; of a browser's values, so it stays where it was made.
pub type StatusSignal = RwSignal<ActionStatus, LocalStorage>;

/// Saves a blob or a text of a kind under a name, and says so.
///
/// # Errors
/// What the browser throws where it has no blobs.
pub fn save(
    content: &JsValue,
    kind: &str,
    name: String,
    all: Option<String>,
    status: StatusSignal,
) -> Result<(), JsValue> {
    let blob = as_blob(content, kind);
    let address = save_blob(&blob, &name)?;
    let is_picture = kind.starts_with("image/");
    status.set(ActionStatus::Saved(SavedFile { blob, name, address, is_picture, all }));
    Ok(())
}

/// Copies a text and says so; where that is refused, offers it for copying by hand.
///
/// # Errors
/// None: the promise of `saving.js` is never broken.
pub async fn copy(text: String, status: StatusSignal) -> Result<(), JsValue> {
    let is_copied = JsFuture::from(try_to_copy(&text)).await?.is_truthy();
    status.set(if is_copied { ActionStatus::Copied } else { ActionStatus::ByHand(text) });
    Ok(())
}
