//! Where the focus is, and where it goes.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Gives the focus to the first that a selector finds. Whether there is one that takes it.
pub fn focus_in(selector: &str) -> bool {
    let next = document().query_selector(selector).ok().flatten();
    let next = next.and_then(|next| next.dyn_into::<HtmlElement>().ok());
    next.is_some_and(|next| next.focus().is_ok())
}

/// Whether what had the focus is gone.
pub fn is_focus_lost() -> bool {
    let active = document().active_element();
    active.is_none_or(|active| document().body().is_some_and(|body| *active == **body))
}

/// Whether what a selector finds has the focus.
pub fn is_focus_at(selector: &str) -> bool {
    document().active_element().is_some_and(|active| active.matches(selector).unwrap_or_default())
}
