//! A row of a table that the filters keep or leave out.

use leptos::prelude::*;

use super::Flag;

/// A row.
#[component]
pub fn TableRow(
    /// Its id in the page.
    #[prop(optional_no_strip)]
    id: Option<String>,
    /// The record of the ledger.
    #[prop(optional_no_strip)]
    record: Option<String>,
    /// The row of a figure.
    #[prop(optional_no_strip)]
    row: Option<String>,
    /// Whether it is faint.
    #[prop(optional_no_strip)]
    out: Option<Flag>,
    /// Whether it is hidden.
    #[prop(optional_no_strip)]
    hidden: Option<Flag>,
    /// Its cells.
    print: String,
) -> impl IntoView {
    view! { <tr id=id data-record=record data-row=row data-out=out hidden=hidden inner_html=print></tr> }
}
