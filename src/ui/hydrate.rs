//! Components come alive where they were printed, each on its own element.
//!
//! 1. The build prints a component, anywhere in a page, with nothing chosen.
//! 2. The browser makes the same component for every element that was printed for it, and ties the two.
//! 3. Hydration goes by elements only: words that change stand in an element of their own and are set as a whole,
//!    so that a translator who has wrapped them does no harm. Where something else has changed the elements of a part,
//!    that part stays as printed, and the page says so.

use std::any::Any;

use leptos::prelude::*;
use leptos::tachys::view::Position;
use wasm_bindgen::JsCast;
use web_sys::Element;

use super::State;
use super::attempt::attempt;

/// Hydrates a component on every element that a selector finds within another. It lives as long as the page, or
/// as the current owner is held by somebody who lets it go.
pub fn hydrate_each<V: IntoView + 'static>(
    within: &Element,
    selector: &str,
    part: impl Fn(&Element) -> V,
) {
    for element in all(within, selector) {
        hydrate_one(&element, &|| part(&element));
    }
}

/// Hydrates a component on an element.
pub fn hydrate_one<V: IntoView + 'static>(element: &Element, part: &dyn Fn() -> V) {
    keep(&mut || {
        let view = part().into_view();
        Box::new(view.hydrate_from_position::<true>(element, Position::Current))
    });
}

/// Keeps what comes of a part, if anything does.
fn keep(part: &mut dyn FnMut() -> Box<dyn Any>) {
    let hydrated = attempt(&mut || {
        StoredValue::new_local(part());
    });
    if !hydrated {
        State::get().is_altered.set(true);
    }
}

/// What a selector finds within an element, in the page's order.
pub fn all(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok()).collect()
}

/// An attribute of a printed element; empty where it has none.
pub fn attribute(element: &Element, name: &str) -> String {
    element.get_attribute(name).unwrap_or_default()
}

/// The words of a printed element.
pub fn words_of(element: &Element) -> String {
    element.text_content().unwrap_or_default()
}
