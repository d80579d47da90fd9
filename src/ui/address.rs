//! The only file that reads and writes the URL.
//!
//! 1. After hydration the selection is read from the query string, and again whenever the reader
//!    goes back or forward.
//! 2. Each later change of the selection is a new entry of the history.

use gloo_events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::State;
use crate::model::{Lang, Report};
use crate::query::Selection;

/// Ties the selection to the address bar for as long as the page lives.
pub fn follow_address(state: &State) {
    let state = state.clone();
    Effect::new(move |tied: Option<()>| match tied {
        None => {
            state.selection.set(read(&state));
            let going_back = state.clone();
            EventListener::new(&window(), "popstate", move |_| {
                going_back.selection.set(read(&going_back));
            })
            .forget();
            state.selection.track();
        }
        Some(()) => state.selection.with(|chosen| write(&state, chosen)),
    });
}

fn read(state: &State) -> Selection {
    let query = window().location().search().unwrap_or_default();
    Selection::from_query(&state.report, &query)
}

/// Adds an entry unless the address says the same already: after going back, for one.
fn write(state: &State, chosen: &Selection) {
    if read(state) == *chosen {
        return;
    }
    let location = window().location();
    let query = chosen.to_query();
    let path = location.pathname().unwrap_or_default();
    let mark = if query.is_empty() { "" } else { "?" };
    let address = format!("{path}{mark}{query}");
    // Refused where a host's sandbox forbids it: the selection works all the same.
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// The way from a page of the report to the root of the site.
pub fn to_root(report: &Report) -> &'static str {
    if report.languages.first() == Some(&report.lang) { "./" } else { "../" }
}

/// The way from a page of the report to the same page in another language, in the same state.
pub fn to_language(report: &Report, lang: Lang, chosen: &Selection) -> String {
    let folder = if report.languages.first() == Some(&lang) {
        String::new()
    } else {
        format!("{}/", lang.code())
    };
    let query = chosen.to_query();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{}{folder}{mark}{query}", to_root(report))
}
