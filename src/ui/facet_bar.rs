//! The line of filters: what is chosen, what remains, and every facet's values with their counts.

use leptos::prelude::*;

use super::State;
use crate::model::{Facet, FacetValue};
use crate::query::remaining;
use crate::words::{self, Phrase};

/// The filter bar. Its values work by the click handler of the page, like the chips in sentences.
#[component]
pub fn FacetBar() -> impl IntoView {
    let state = State::get();
    let lang = state.report.lang;
    let chosen = state.clone();
    let nothing_chosen = move || chosen.selection.with(|chosen| chosen.is_empty());
    let summary = state.clone();
    let labels = move || summary.selection.with(|chosen| summary.chosen_labels(chosen));
    let clearing = state.clone();
    view! {
        <aside class="facet-bar" aria-label=Phrase::Filter.text(lang)>
            <details class="facet-sheet">
                <summary>
                    <span class="facet-title">{Phrase::Filter.text(lang)}</span>
                    <span class="facet-chosen">{labels}</span>
                </summary>
                <div class="facet-list">
                    {state.report.facets.iter().cloned().map(facet_row).collect_view()}
                </div>
            </details>
            <p class="facet-status" role="status">{status(&state)}</p>
            <button type="button" class="facet-clear" disabled=nothing_chosen
                on:click=move |_| clearing.clear()>
                {Phrase::ClearAll.text(lang)}
            </button>
        </aside>
    }
}

fn status(state: &State) -> impl Fn() -> String + Send + 'static + use<> {
    let state = state.clone();
    move || {
        let total = state.report.facts.len();
        let kept = state.slice.with(|slice| slice.facts().count());
        words::remaining(state.report.lang, kept, total)
    }
}

fn facet_row(facet: Facet) -> impl IntoView {
    let id = facet.id.clone();
    let values = facet.values.iter().cloned().map(|value| facet_button(id.clone(), value));
    view! {
        <div class="facet" role="group" aria-label=facet.label.clone()>
            <span class="facet-label" aria-hidden="true">{facet.label.clone()}</span>
            {values.collect_view()}
        </div>
    }
}

fn facet_button(facet: String, value: FacetValue) -> impl IntoView {
    let state = State::get();
    let (count_facet, count_value, slice) = (facet.clone(), value.id.clone(), state.slice);
    let count = Memo::new(move |_| {
        let left = slice.with(|slice| remaining(slice, &count_facet, &count_value));
        left.facts + left.rows
    });
    let (pressed_facet, pressed_value) = (facet.clone(), value.id.clone());
    let pressed = move || {
        let pressed = state.selection.with(|chosen| chosen.has(&pressed_facet, &pressed_value));
        if pressed { "true" } else { "false" }
    };
    view! {
        <button type="button" class="facet-value" data-facet=facet data-value=value.id
            aria-pressed=pressed data-empty=move || (count.get() == 0).then_some("")>
            {value.label}
            <span class="facet-count">{move || count.get()}</span>
        </button>
    }
}
