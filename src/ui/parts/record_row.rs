//! A row of the printed ledger.

use leptos::prelude::*;

use super::super::State;

/// The row; hidden where the filters leave its record out.
#[component]
pub fn RecordRow(
    /// The record's id.
    fact: String,
    /// Its cells.
    print: String,
) -> impl IntoView {
    let narrowed = State::get().narrowed;
    let (id, of) = (format!("record-{fact}"), fact.clone());
    let is_out = move || narrowed.with(|narrowed| !narrowed.has_fact(&fact));
    view! { <tr id=id data-record=of hidden=is_out inner_html=print></tr> }
}
