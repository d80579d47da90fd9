//! How much of the report remains.

use leptos::prelude::*;

use super::super::State;
use super::html;
use crate::query::LEDGER;
use crate::words;

/// A line that is read out when it changes.
#[component]
pub fn FacetStatus() -> impl IntoView {
    let State { index, narrowed, .. } = State::get();
    let total = index.table(LEDGER).map_or(0, |at| index.tables[at].rows.len());
    let says = move || {
        let kept = narrowed.with(|narrowed| narrowed.count(LEDGER)).unwrap_or_default();
        html(&words::remaining(index.lang, kept, total))
    };
    view! { <p class="facet-status" role="status" inner_html=says></p> }
}
