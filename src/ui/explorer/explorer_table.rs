//! The rows, a page of them.

use leptos::prelude::*;

use super::super::elements::{Flag, clicked, text};
use super::column::ExploreColumn;
use super::explorer_row::ExplorerRow;
use super::state::ExplorerState;
use crate::words::Phrase;

/// A table whose heads order it.
#[component]
pub fn ExplorerTable() -> impl IntoView {
    let state = ExplorerState::get();
    let count = text(move || Some(state.page.with(|page| page.all + 1).to_string()));
    let heads = ExploreColumn::ALL.into_iter().enumerate();
    let heads = heads.map(|(at, column)| head(state, at, column)).collect_view();
    let find = Memo::new(move |_| state.look.with(|look| look.find.clone()));
    let rows = move || {
        let find = find.get();
        let rows = state.page.with(|page| page.rows.clone());
        rows.into_iter().map(|at| view! { <ExplorerRow at=at find=find.clone()/> }).collect_view()
    };
    view! {
        <div class="scroll" tabindex="0" role="region" aria-label=Phrase::Records.text(state.lang())>
            <table class="words explorer-rows" aria-rowcount=count>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn head(state: ExplorerState, at: usize, column: ExploreColumn) -> impl IntoView {
    let sorted: Flag = Box::new(move || match state.look.with(|look| look.sort) {
        Some((by, false)) if by == column => Some("ascending"),
        Some((by, true)) if by == column => Some("descending"),
        _ => None,
    });
    view! {
        <th scope="col" aria-sort=sorted>
            <button type="button" data-sort=at.to_string() on:click=clicked(move |_| state.change(|look| look.sort_by(column)))>
                {column.phrase().text(state.lang())}
            </button>
        </th>
    }
}
