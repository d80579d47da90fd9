//! The sheet of the filters: below what opens it, and on wide screens beside the text.

use gloo_events::EventListener;
use leptos::ev::KeyboardEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MediaQueryList};

use super::super::elements::{Flag, effect};
use super::super::hydrate::all;
use crate::figures::style_length::style_length;

/// The width of a page with a rail beside the text, in ems of the root.
const RAIL_FROM: u32 =
    style_length(include_str!("../../../style/sheets.css"), "@media (width >= ", "rem)");
/// What Escape is for before the filters: what lies over the page, and a walk through marks.
const NEARER: &str = "[popover=auto]:popover-open, dialog[open], .mark-button:focus";

/// The sheet. Where there is room it stays until it is closed, else the browser closes it as soon as the reader goes
/// on.
#[component]
pub fn FacetSheet(
    /// Its name.
    label: &'static str,
    /// What it holds.
    print: String,
) -> impl IntoView {
    let stays = RwSignal::new(false);
    effect(move || {
        follow_width(stays);
        window_event_listener(leptos::ev::keydown, close_by_escape);
    });
    let kind: Flag = Box::new(move || Some(if stays.get() { "manual" } else { "auto" }));
    view! { <div id="facets" class="facet-sheet" popover=kind role="group" aria-label=label inner_html=print></div> }
}

fn follow_width(stays: RwSignal<bool>) {
    let Some(wide) = window().match_media(&format!("(width >= {RAIL_FROM}rem)")).ok().flatten()
    else {
        return;
    };
    let follow = move |wide: &MediaQueryList| stays.set(wide.matches());
    follow(&wide);
    let query = wide.clone();
    // It lives as long as the page.
    EventListener::new(&wide, "change", move |_| follow(&query)).forget();
}

/// A sheet that stays is closed by Escape too.
fn close_by_escape(event: KeyboardEvent) {
    let is_taken = || document().query_selector(NEARER).is_ok_and(|nearer| nearer.is_some());
    if event.key() != "Escape" || event.default_prevented() || is_taken() {
        return;
    }
    let Some(body) = document().body() else { return };
    for sheet in all(&body, "#facets:popover-open") {
        // A sheet that is closed already is what the reader wants.
        drop(sheet.unchecked_into::<HtmlElement>().hide_popover());
    }
}
