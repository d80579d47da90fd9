//! Changes in what the page has printed.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Every element that a selector finds.
pub fn each(selector: &str, then: impl FnMut(Element)) {
    let Ok(found) = document().query_selector_all(selector) else { return };
    (0..found.length())
        .filter_map(|index| found.item(index)?.dyn_into::<Element>().ok())
        .for_each(then);
}

/// Sets or takes away an attribute. Attributes are only hints for style here: a failure to set one leaves the text as printed.
pub fn set(element: &Element, name: &str, value: Option<&str>) {
    if element.get_attribute(name).as_deref() == value {
        return;
    }
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}
