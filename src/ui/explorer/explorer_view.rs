//! What stands below the field.

use leptos::prelude::*;

use super::explorer_foot::ExplorerFoot;
use super::explorer_table::ExplorerTable;
use super::state::ExplorerState;
use super::table_choice::TableChoice;

/// How many rows match; tables to choose from, the rows, what to do with them, while it is seen. The line that says how
/// many stays the same element, so that it is read out.
#[component]
pub fn ExplorerView() -> impl IntoView {
    let state = ExplorerState::get();
    let all = || {
        view! {
            <TableChoice/>
            <ExplorerTable/>
            <ExplorerFoot/>
        }
    };
    view! {
        <p class="explorer-status" role="status">{move || state.status()}</p>
        {move || state.is_open.get().then(all)}
    }
}
