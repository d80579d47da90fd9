//! A chip in a sentence or a card.

use leptos::prelude::*;

use super::super::State;
use super::{html, truth};

/// What narrows the report to a value of a facet, and widens it again.
#[component]
pub fn Chip(
    /// The facet's id.
    facet: String,
    /// The value's id.
    value: String,
    /// Its words.
    print: String,
) -> impl IntoView {
    let state = State::get();
    let (selection, pair) = (state.selection, (facet.clone(), value.clone()));
    let is_chosen = move || selection.with(|chosen| chosen.has(&pair.0, &pair.1));
    let (of, id) = (facet.clone(), value.clone());
    view! {
        <button type="button" class="chip" data-facet=of data-value=id aria-pressed=move || truth(is_chosen())
            on:click=move |_| state.toggle(&facet, &value) inner_html=html(&print)></button>
    }
}
