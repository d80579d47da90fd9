//! The browser's program: hydrates the page that stands already.

use interactive_report::app::come_alive;
use interactive_report::query::Index;
use interactive_report::ui::Page;
use js_sys::Uint8Array;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::Response;

fn main() {
    // What a panic says is for those who make the report; in a release it would be a hundredth of the program.
    if cfg!(debug_assertions) {
        console_error_panic_hook::set_once();
    }
    spawn_local(async {
        match index().await {
            Ok(index) => {
                leptos::mount::hydrate_islands();
                come_alive(index, page());
            }
            // The page stays as it was printed, and says so.
            Err(_) => still(),
        }
    });
}

/// Reads the report's index from the file that the page names.
async fn index() -> Result<Index, JsValue> {
    let link = document().query_selector("link[data-report]")?.ok_or("the page names no report")?;
    let address = link.get_attribute("href").ok_or("the page names no report")?;
    let response: Response = JsFuture::from(window().fetch_with_str(&address)).await?.dyn_into()?;
    if !response.ok() {
        return Err(JsValue::from(response.status()));
    }
    let bytes = Uint8Array::new(&JsFuture::from(response.array_buffer()?).await?).to_vec();
    postcard::from_bytes(&bytes).map_err(|_| JsValue::from("the report's index cannot be read"))
}

/// Which page this is, as the build wrote it.
fn page() -> Page {
    let name = document().document_element().and_then(|root| root.get_attribute("data-page"));
    Page::in_folder(&name.unwrap_or_default())
}

fn still() {
    if let Some(root) = document().document_element() {
        // If even that is refused, nothing is lost but the notice.
        let _ = root.set_attribute("data-still", "");
        let _ = root.remove_attribute("data-ready");
    }
}
