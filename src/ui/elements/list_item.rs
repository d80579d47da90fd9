//! An item of a list that the filters keep or leave out.

use leptos::prelude::*;

use super::Flag;

/// An item.
#[component]
pub fn ListItem(
    /// The record that it tells about.
    row: String,
    /// Whether it is faint.
    out: Flag,
    /// What it holds.
    print: String,
) -> impl IntoView {
    view! { <li data-row=row data-out=out inner_html=print></li> }
}
