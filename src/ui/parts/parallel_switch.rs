//! What shows both languages side by side, on wide screens.

use leptos::prelude::*;

use super::super::State;
use super::truth;
use crate::model::Switch;

/// A button that is pressed while both are shown; `src/parallel` shows them.
#[component]
pub fn ParallelSwitch(
    /// Its words.
    print: &'static str,
) -> impl IntoView {
    let state = State::get();
    let selection = state.selection;
    let is_on = move || selection.with(|chosen| chosen.shows("", Switch::Parallel));
    view! {
        <button type="button" class="parallel-open" aria-pressed=move || truth(is_on())
            on:click=move |_| state.flip("", Switch::Parallel) inner_html=print></button>
    }
}
