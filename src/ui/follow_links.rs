//! Links to the same state elsewhere: in the other languages, and from a figure to its place in the report.

use leptos::prelude::*;

use super::State;
use super::address::{to_language, to_report};
use super::follow::{each, set};
use crate::model::Switch;

/// Keeps them at the selection, and with them the switch of what belongs to the whole page.
pub fn follow_links(state: &State) {
    let state = state.clone();
    Effect::new(move |_| {
        state.selection.with(|chosen| {
            each(".languages a[hreflang]", |link| {
                let tag = link.get_attribute("hreflang").unwrap_or_default();
                let lang = state.report.languages.iter().find(|lang| lang.tag() == tag);
                let href = lang.map(|lang| to_language(&state, *lang, chosen));
                set(&link, "href", href.as_deref());
            });
            each("[data-place]", |link| {
                let anchor = link.get_attribute("data-place").unwrap_or_default();
                set(&link, "href", Some(&to_report(&state, chosen, &anchor)));
            });
            let is_parallel = chosen.shows("", Switch::Parallel);
            each(".parallel-open", |button| {
                set(&button, "aria-pressed", Some(if is_parallel { "true" } else { "false" }));
            });
        });
    });
}
