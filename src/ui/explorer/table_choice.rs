//! The tables to choose from.

use leptos::prelude::*;

use super::super::elements::{clicked, flag, truth};
use super::state::ExplorerState;
use crate::words::Phrase;

/// A button for each table, with how many of its rows match.
#[component]
pub fn TableChoice() -> impl IntoView {
    let state = ExplorerState::get();
    let titles = state.rows.with_value(|rows| {
        rows.evidence.tables.iter().map(|table| table.title.clone()).collect::<Vec<String>>()
    });
    let choice = |(at, title): (usize, String)| {
        let count = move || state.counts.with(|counts| counts.get(at).copied().unwrap_or_default());
        let is_chosen = move || state.look.with(|look| look.table == Some(at));
        view! {
            <button type="button" class="facet-value" data-table=at.to_string() aria-pressed=truth(is_chosen)
                on:click=clicked(move |_| state.change(|look| look.choose(at)))>
                {title}" "
                <span class="facet-count" data-empty=flag(move || count() == 0)>{move || count().to_string()}</span>
            </button>
        }
    };
    let choices = titles.into_iter().enumerate().map(choice).collect_view();
    view! {
        <div class="facet" role="group" aria-label=Phrase::TableOf.text(state.lang())>{choices}</div>
    }
}
