//! The only file that reads and writes the URL.
//!
//! 1. After hydration the selection is read from the query string, and again whenever the reader
//!    goes back or forward.
//! 2. Each later change of the selection is a new entry of the history, but a slider that is being moved, and
//!    words that are being typed, have one for the whole movement; in an embedded page, whose history is its
//!    host's, the address stays.

use std::time::Duration;

use gloo_events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::History;

use super::elements::effect;
use super::{Page, State};
use crate::model::Lang;
use crate::query::Selection;

/// How long the address waits for a slider that is moving or words that are being typed.
const BETWEEN_ENTRIES: Duration = Duration::from_millis(400);

/// Ties the selection to the address bar for as long as the page lives.
pub fn follow_address(state: &State) {
    let state = state.clone();
    let mut is_tied = false;
    effect(move || match std::mem::replace(&mut is_tied, true) {
        false => {
            let chosen = read(&state);
            // What was printed is true of an address that chooses nothing.
            if state.selection.with_untracked(|printed| *printed != chosen) {
                state.selection.set(chosen);
            }
            let going_back = state.clone();
            EventListener::new(&window(), "popstate", move |_| {
                going_back.gesture.set_value(false);
                going_back.selection.set(read(&going_back));
            })
            .forget();
            state.selection.track();
        }
        true if state.page.is_embedded() => state.selection.track(),
        true => state.selection.with(|chosen| write(&state, chosen)),
    });
}

fn read(state: &State) -> Selection {
    let query = window().location().search().unwrap_or_default();
    Selection::from_query(&state.index, &query)
}

/// The id that the address leads to; empty without one.
pub fn target() -> String {
    window().location().hash().unwrap_or_default().trim_start_matches('#').to_string()
}

/// Adds an entry unless the address says the same already: after going back, for one.
fn write(state: &State, chosen: &Selection) {
    let before = read(state);
    if before == *chosen {
        return;
    }
    let slides =
        before.assuming(chosen.assumed().clone()).looking(chosen.looked().clone()) == *chosen;
    if slides && state.gesture.get_value() {
        return write_later(state);
    }
    state.gesture.set_value(slides);
    enter(chosen, History::push_state_with_url);
}

/// Browsers refuse more than a hundred changes in half a minute: one write waits for all that happens meanwhile.
fn write_later(state: &State) {
    if state.waiting.get_value() {
        return;
    }
    state.waiting.set_value(true);
    let state = state.clone();
    let write = move || {
        state.waiting.set_value(false);
        let chosen = state.selection.get_untracked();
        if read(&state) != chosen {
            enter(&chosen, History::replace_state_with_url);
        }
    };
    set_timeout(write, BETWEEN_ENTRIES);
}

type Enter = fn(&History, &JsValue, &str, Option<&str>) -> Result<(), JsValue>;

fn enter(chosen: &Selection, enter: Enter) {
    let location = window().location();
    let address = with_query(&location.pathname().unwrap_or_default(), chosen);
    // Refused where a host's sandbox forbids it: the selection works all the same.
    if let Ok(history) = window().history() {
        let _ = enter(&history, &JsValue::NULL, "", Some(&address));
    }
}

/// The way from a page to the same page in another language, in the same state.
pub fn to_language(state: &State, lang: Lang, chosen: &Selection) -> String {
    with_query(
        &format!("{}{}", state.to_root(), state.page.path_among(&state.index.languages, lang)),
        chosen,
    )
}

/// The way from a page to a place in the report, in the same state.
pub fn to_report(state: &State, chosen: &Selection, anchor: &str) -> String {
    let path = Page::Report.path_among(&state.index.languages, state.index.lang);
    with_query(&(state.to_root() + &path), chosen) + anchor
}

fn with_query(path: &str, chosen: &Selection) -> String {
    let query = chosen.to_query();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{path}{mark}{query}")
}
