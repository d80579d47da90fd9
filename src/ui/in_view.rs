//! Tells when elements come into a band of the screen.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

use super::hydrate::all;

/// Calls back with each element of a selector, within another, that enters the band, given as the margins by which it is
/// smaller than the screen. Where the browser cannot tell, nothing is called.
pub fn on_enter(within: &Element, selector: &str, band: &str, then: impl Fn(Element) + 'static) {
    let seen = Closure::<dyn Fn(Vec<IntersectionObserverEntry>)>::new(
        move |entries: Vec<IntersectionObserverEntry>| {
            let entered = entries.iter().filter(|entry| entry.is_intersecting());
            entered.for_each(|entry| then(entry.target()));
        },
    );
    let options = IntersectionObserverInit::new();
    options.set_root_margin(band);
    let callback = seen.as_ref().unchecked_ref();
    let observer = IntersectionObserver::new_with_options(callback, &options);
    let Ok(observer) = observer else { return };
    all(within, selector).iter().for_each(|element| observer.observe(element));
    // It is needed for as long as the page lives.
    seen.forget();
}
