//! The printed tables, whose place it takes, come back before something leads into them.

use gloo_events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::super::address::target;
use super::state::ExplorerState;

/// A link into the printed tables, a step of the history or an address by hand finds them there.
pub fn come_back_for_links(state: ExplorerState) {
    let clicked = EventListener::new(&window(), "click", move |event| {
        if !event.default_prevented() && led_to(event).is_some_and(|led| is_printed(&led)) {
            state.is_open.set(false);
        }
    });
    let returned = EventListener::new(&window(), "hashchange", move |_| {
        let target = document().get_element_by_id(&target());
        let Some(target) = target.filter(is_printed) else { return };
        if state.is_open.get_untracked() {
            state.is_open.set(false);
            request_animation_frame(move || target.scroll_into_view());
        }
    });
    [clicked, returned].into_iter().for_each(EventListener::forget);
}

/// What a link that was clicked leads to in this page.
fn led_to(event: &Event) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href^='#']").ok()??;
    document().get_element_by_id(link.get_attribute("href")?.get(1..)?)
}

fn is_printed(element: &Element) -> bool {
    element.closest(".records").is_ok_and(|around| around.is_some())
}
