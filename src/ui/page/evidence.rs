//! The evidence: the printed ledger; `look_up.rs` puts the table of everything in its place.

use leptos::prelude::*;

use super::Printing;
use super::records::records;

/// The ledger as a table and the other tables by their names, below a field to look things up in.
#[component]
pub fn Evidence() -> impl IntoView {
    view! { <div class="evidence-tables">{records(&Printing::get().report)}</div> }
}
