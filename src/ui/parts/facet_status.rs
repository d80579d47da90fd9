//! How much of the report remains.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{Line, says};
use crate::query::LEDGER;
use crate::words;

/// A line that is read out when it changes.
#[component]
pub fn FacetStatus() -> impl IntoView {
    let State { index, narrowed, .. } = State::get();
    let total = index.table(LEDGER).map_or(0, |at| index.tables[at].rows.len());
    let remaining = says(move || {
        let kept = narrowed.with(|narrowed| narrowed.count(LEDGER)).unwrap_or_default();
        words::remaining(index.lang, kept, total)
    });
    view! { <Line class="facet-status" is_status=true says=remaining/> }
}
