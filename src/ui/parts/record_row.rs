//! A row of the printed ledger.

use leptos::prelude::*;

use super::super::State;
use super::super::elements::{TableRow, flag};

/// The row; hidden where the filters leave its record out.
#[component]
pub fn RecordRow(
    /// The record's id.
    fact: String,
    /// Its cells.
    print: String,
) -> impl IntoView {
    let narrowed = State::get().narrowed;
    let (id, record) = (format!("record-{fact}"), fact.clone());
    let hidden = flag(move || narrowed.with(|narrowed| !narrowed.has_fact(&fact)));
    view! { <TableRow id=Some(id) record=Some(record) hidden=Some(hidden) print=print/> }
}
